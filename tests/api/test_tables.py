"""Tables of cases: what columns say is what one case at a time says, and a file that is wrong harms nothing."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import csv as arrow_csv
from pyarrow import parquet

from api.problems import BadRequestError
from api.tables import Counted, compute_table
from rules_core.errors import BadFactsError
from rules_core.registry import Registry
from tests.rules_core.households import VERSIONS, Raw, household, paths, put, value_for

REGISTRY = Registry()
TOOL = REGISTRY.tool("isee_calcolo")
HEADER = "versione,componenti[0].ruolo,componenti[0].eta"
ALONE = f"{HEADER}\n,richiedente,40\n"


def flat(raw: Any, prefix: str = "") -> dict[str, str]:
    """A case as cells; an unknown fact is no cell."""
    if isinstance(raw, dict):
        parts = [flat(value, f"{prefix}.{name}" if prefix else name) for name, value in raw.items()]
        return {name: cell for part in parts for name, cell in part.items()}
    if isinstance(raw, list):
        return {name: cell for n, one in enumerate(raw) for name, cell in flat(one, f"{prefix}[{n}]").items()}
    return {} if raw is None else {prefix: str(raw).lower() if isinstance(raw, bool) else str(raw)}


def cases(count: int) -> list[Raw]:
    """Households whole, with something unknown, with something odd, with something that cannot be."""
    draw = random.Random(20260)
    found = []
    for n in range(count):
        raw = household(draw)
        path = draw.choice(paths(raw))
        if n % 5 == 1:
            raw = put(raw, path, None)
        elif n % 5 == 2:
            raw = put(raw, path, value_for(draw, path))
        elif n % 10 == 3:
            raw = put(raw, "tasso_titoli_decennali", draw.choice(["3,54", "101", "-1", "molto", "3.54001"]))
        found.append(raw)
    return found


def write(file: Path, rows: list[Raw]) -> Path:
    """A table of cases, of the kind that the file's name says."""
    cells = [flat(raw) for raw in rows]
    names = sorted({name for row in cells for name in row})
    if file.suffix == ".parquet":
        table = {name: pa.array([row.get(name) for row in cells], pa.string()) for name in names}
        parquet.write_table(pa.table(table), file, row_group_size=97)
    else:
        with file.open("w", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, names)
            writer.writeheader()
            writer.writerows(cells)
    return file


def read(file: Path) -> list[dict[str, str | None]]:
    """The rows of a table of results."""
    if file.suffix == ".parquet":
        rows: list[dict[str, str | None]] = parquet.read_table(file).to_pylist()
        return rows
    with file.open(newline="", encoding="utf-8") as raw:
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(raw)]


def compute(source: Path, target: Path, tool: str = "isee_calcolo") -> Counted:
    """Compute a table, nobody watching."""
    return compute_table(REGISTRY.tool(tool), source, target, io.StringIO())


def stated(raw: Any) -> Any:
    """A case without what is unknown: a blank cell states nothing, not even that."""
    if isinstance(raw, dict):
        return {name: stated(value) for name, value in raw.items() if value is not None}
    return [stated(one) for one in raw] if isinstance(raw, list) else raw


def expected(raw: Raw) -> dict[str, str | None]:
    """What one case at a time says, as cells."""
    try:
        envelope = TOOL.run(stated(raw))
    except BadFactsError as error:
        return {"errore": str(error), "mancano": None}
    found = {f"risultato.{name}": value for name, value in envelope["result"].items() if name != "versione"}
    return {**found, "errore": None, "mancano": " ".join(m["fact"] for m in envelope["missing"]) or None}


def test_every_row_is_what_json_says(tmp_path: Path) -> None:
    """CSV and Parquet, all versions, with errors and unknown facts beside the others: row by row the same."""
    rows = cases(300)
    assert {raw["versione"] for raw in rows} == set(VERSIONS)
    told = []
    for kind in ("csv", "parquet"):
        counted = compute(write(tmp_path / f"casi.{kind}", rows), tmp_path / f"esiti.{kind}")
        assert counted.rows == 300
        told.append(read(tmp_path / f"esiti.{kind}"))
        assert counted.errors == sum(row["errore"] is not None for row in told[-1])
    assert told[0] == told[1]
    for raw, row in zip(rows, told[0], strict=True):
        wanted = expected(raw)
        assert {name: row[name] for name in wanted} == wanted, raw
    assert 20 < sum(row["errore"] is not None for row in told[0]) < 60
    assert sum(row["mancano"] is not None for row in told[0]) > 10


def test_from_one_kind_to_the_other(tmp_path: Path) -> None:
    """The kind of what is read does not bind the kind of what is written."""
    rows = cases(20)
    compute(write(tmp_path / "a.csv", rows), tmp_path / "a.out.parquet")
    compute(write(tmp_path / "b.parquet", rows), tmp_path / "b.out.csv")
    assert read(tmp_path / "a.out.parquet") == read(tmp_path / "b.out.csv")


@pytest.mark.parametrize(
    "share", ["0", "0.0001", "33.3333", "50.0", "50.00", "66.6667", "99.9999", "100", "5e1", "50,0"]
)
def test_percentages_are_the_same_in_columns(tmp_path: Path, share: str) -> None:
    """A percentage has the same size in a column as in one case."""
    raw = put(household(random.Random(5)), "tasso_titoli_decennali", share)
    raw["immobili"] = [{"tipo": "negozio", "valore_ici": "100000.00", "quota_possesso": share}]
    raw["abitazione"] = {"titolo": "altro"}
    compute(write(tmp_path / "a.csv", [raw]), tmp_path / "b.csv")
    wanted = expected(raw)
    row = read(tmp_path / "b.csv")[0]
    assert {name: row[name] for name in wanted} == wanted


def test_numbers_of_parquet_are_numbers(tmp_path: Path) -> None:
    """Whole numbers, floating numbers, truths and words by dictionary are read as their text."""
    columns = {
        "componenti[0].ruolo": pa.array(["richiedente"] * 2).dictionary_encode(),
        "componenti[0].eta": pa.array([40.0, None]),
        "componenti[0].reddito_irpef": pa.array([30000, 12000]),
        "componenti[0].handicap_o_invalidita_oltre_66": pa.array([True, False]),
        "abitazione.titolo": pa.array(["altro", ""]),
    }
    parquet.write_table(pa.table(columns), tmp_path / "a.parquet")
    compute(tmp_path / "a.parquet", tmp_path / "b.csv")
    first, second = read(tmp_path / "b.csv")
    assert first["errore"] is None
    assert first["risultato.parametro"] == "1.50"
    assert first["risultato.reddito"] == "30000.00"
    assert second["errore"] is None, "a blank cell states nothing"


def test_results_that_are_no_columns_are_told_whole(tmp_path: Path) -> None:
    """A tool whose result is lists or versions side by side writes it as JSON."""
    (tmp_path / "a.csv").write_text(ALONE.replace("versione,", "servizio,"), encoding="utf-8")
    compute(tmp_path / "a.csv", tmp_path / "b.csv", "isee_confronto")
    row = read(tmp_path / "b.csv")[0]
    assert row["errore"] is None
    assert json.loads(row["risultato"] or "")["versioni"].keys() == set(VERSIONS)
    (tmp_path / "c.csv").write_text("persone[0].id,persone[1].id,persone[1].genitori\nada,leo,ada ugo\n", "utf-8")
    compute(tmp_path / "c.csv", tmp_path / "d.csv", "isee_nucleo")
    assert read(tmp_path / "d.csv")[0]["errore"] is None


def test_truths_are_words(tmp_path: Path) -> None:
    """Yes and no are written as they are read."""
    (tmp_path / "a.csv").write_text("soglia_esenzione,tetto\n7000,90000\n1,\n", encoding="utf-8")
    compute(tmp_path / "a.csv", tmp_path / "b.csv", "isee_soglie")
    first, second = read(tmp_path / "b.csv")
    assert {first["risultato.rispetta"], first["risultato.soglia_rispettata"]} <= {"true", "false"}
    assert second["risultato.soglia_rispettata"] == "false"


def test_a_gap_between_members_keeps_the_names_of_the_columns(tmp_path: Path) -> None:
    """An error and a question name the column that they are about."""
    head = f"{HEADER},immobili[0].tipo,immobili[3].tipo,immobili[3].mutuo_residuo\n"
    (tmp_path / "a.csv").write_text(f"{head},richiedente,40,,abitazione,-4\n,richiedente,40,,abitazione,\n", "utf-8")
    compute(tmp_path / "a.csv", tmp_path / "b.csv")
    first, second = read(tmp_path / "b.csv")
    assert "«immobili[3].mutuo_residuo»" in (first["errore"] or "")
    assert "immobili[3]." in (second["mancano"] or "")


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_no_rows(tmp_path: Path, kind: str) -> None:
    """Names without rows give names without rows, checked all the same."""
    (tmp_path / "a.csv").write_text(f"{HEADER}\n", encoding="utf-8")
    parquet.write_table(arrow_csv.read_csv(tmp_path / "a.csv"), tmp_path / "a.parquet")
    assert compute(tmp_path / f"a.{kind}", tmp_path / f"b.{kind}").rows == 0
    out = tmp_path / f"b.{kind}"
    names = parquet.read_schema(out).names if kind == "parquet" else out.read_text("utf-8").replace('"', "").split(",")
    assert names[:3] == HEADER.split(",")
    assert [name.strip() for name in names[-2:]] == ["mancano", "errore"]
    (tmp_path / "c.csv").write_text("cognome\n", encoding="utf-8")
    with pytest.raises(BadRequestError, match="«cognome» non è un fatto"):
        compute(tmp_path / "c.csv", tmp_path / "d.csv")


@pytest.mark.parametrize("divider", [";", "\t", ","])
def test_as_a_spreadsheet_saves(tmp_path: Path, divider: str) -> None:
    """A byte-order mark, line ends of Windows, semicolons: read, and written divided in the same way."""
    text = f"{HEADER}\r\n,richiedente,40\r\n".replace(",", divider)
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert compute(tmp_path / "a.csv", tmp_path / "b.csv").errors == 0
    first = (tmp_path / "b.csv").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(f'"versione"{divider}"componenti[0].ruolo"')


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_the_results_alone(tmp_path: Path, kind: str) -> None:
    """Without the facts, the same results row by row."""
    rows = cases(60)
    source = write(tmp_path / f"a.{kind}", rows)
    compute(source, tmp_path / f"b.{kind}")
    compute_table(TOOL, source, tmp_path / f"c.{kind}", io.StringIO(), results_only=True)
    alone = read(tmp_path / f"c.{kind}")
    assert alone == [{name: row[name] for name in alone[0]} for row in read(tmp_path / f"b.{kind}")]
    assert not any("componenti" in name for name in alone[0])


def test_pieces_are_the_rows_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However small the pieces that are cut, and with whichever ends of line."""
    rows = cases(300)
    compute(write(tmp_path / "a.csv", rows), tmp_path / "b.csv")
    monkeypatch.setattr("api.table_files._BLOCK", 5000)
    for end in (b"\n", b"\r\n", b"\r"):
        (tmp_path / "c.csv").write_bytes((tmp_path / "a.csv").read_bytes().replace(b"\r\n", end))
        compute(tmp_path / "c.csv", tmp_path / "d.csv")
        assert (tmp_path / "d.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    (tmp_path / "c.csv").write_bytes((tmp_path / "a.csv").read_bytes() + b"," * 6000)
    with pytest.raises(BadRequestError):
        compute(tmp_path / "c.csv", tmp_path / "d.csv")


@pytest.mark.parametrize("alone", [False, True])
def test_processes_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, alone: bool) -> None:
    """From either kind to either kind, with errors and unknown facts: the same rows, the same counts."""
    monkeypatch.setattr("api.table_files._BLOCK", 5000)
    monkeypatch.setattr("api.table_files._ROWS", 17)
    for kind in ("csv", "parquet"):
        source = write(tmp_path / f"a.{kind}", cases(60))
        for to in ("csv", "parquet"):
            told = []
            for workers in (1, 3):
                monkeypatch.setattr("api.tables.processes", lambda workers=workers: workers)
                watched, target = Watched(), tmp_path / f"{workers}.{to}"
                counted = compute_table(TOOL, source, target, watched, results_only=alone)
                told.append((counted, watched.getvalue(), target.read_bytes()))
            assert told[0] == told[1]
            assert told[0][0].rows == 60
            assert told[0][0].errors > 3


def test_a_file_that_fills_its_last_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last line is read, even if it has no end and the block could not be any longer."""
    (tmp_path / "a.csv").write_text("soglia_esenzione,tetto\n7000,90000\n1,20000", encoding="utf-8")
    monkeypatch.setattr("api.table_files._BLOCK", len("7000,90000\n1,20000"))
    assert compute(tmp_path / "a.csv", tmp_path / "b.csv", "isee_soglie").rows == 2


class Watched(io.StringIO):
    """Something that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_progress_is_for_who_watches(tmp_path: Path) -> None:
    """A bar on a terminal, nothing elsewhere."""
    (tmp_path / "a.csv").write_text(ALONE, encoding="utf-8")
    quiet, watched = io.StringIO(), Watched()
    for progress in (quiet, watched):
        compute_table(TOOL, tmp_path / "a.csv", tmp_path / "b.csv", progress)
    assert quiet.getvalue() == ""
    assert "1 casi" in watched.getvalue()
    assert watched.getvalue().endswith("\n")
