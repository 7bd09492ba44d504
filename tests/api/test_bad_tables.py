"""Tables that are wrong, and places where nothing can be written: a sentence, and nothing is harmed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from api.problems import BadRequestError
from tests.api.test_tables import ALONE, compute

PERSON = "Rossi-Mario"
BAD = [
    ("a.csv", b"", "è vuoto"),
    ("a.csv", b"\n\n", "è vuoto"),
    ("a.csv", f"{ALONE}\n,{PERSON}\n".encode(), "la riga 3 .* ha 2 celle, mentre i nomi delle colonne sono 3"),
    ("a.csv", f"{ALONE},{PERSON},4,5\n".encode(), "la riga 3 .* ha 4 celle"),
    ("a.csv", ALONE.encode() + b",\xe0\xe8,30\n", "non è testo in UTF-8"),
    ("a.csv", b"citt\xe0\n", "non è testo in UTF-8"),
    ("a.csv", ALONE.encode("utf-16"), "non è testo in UTF-8"),
    ("a.csv", b"versione,versione\n,\n", "«versione» c'è due volte"),
    ("a.csv", b"nome,versione\n,\n", "«nome» non è un fatto di isee_calcolo"),
    ("a.csv", b"componenti\n1\n", r"si scrivono i suoi campi, come componenti\[0\]"),
    ("a.csv", b"componenti.eta\n1\n", "non è un fatto"),
    ("a.csv", b"componenti[].eta\n1\n", "non è un fatto"),
    ("a.csv", b"componenti[00].eta\n1\n", "non è un fatto"),
    ("a.csv", b"abitazione\n1\n", "come abitazione.titolo"),
    ("a.csv", b"abitazione[0].titolo\n1\n", "come abitazione.titolo"),
    ("a.csv", b"componenti[99999].eta\n1\n", "al più 30 voci"),
    ("a.csv", b"componenti[999999999999].eta\n1\n", "non è un fatto"),
    ("a.parquet", bytes(range(256)) * 20, "non è un file Parquet leggibile"),
    ("a.parquet", b"PAR1" + b"\xff" * 100 + b"PAR1", "non è un file Parquet leggibile"),
    ("a.xlsx", b"PK", "non è un file .csv né .parquet"),
]


@pytest.mark.parametrize(("name", "content", "says"), BAD)
def test_what_is_no_table(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    """A sentence that says what is wrong and repeats nobody's data; what was there before stays as it was."""
    (tmp_path / name).write_bytes(content)
    (tmp_path / "esiti.csv").write_text("prima", encoding="utf-8")
    with pytest.raises(BadRequestError, match=says) as found:
        compute(tmp_path / name, tmp_path / "esiti.csv")
    assert PERSON not in str(found.value)
    assert (tmp_path / "esiti.csv").read_text(encoding="utf-8") == "prima"
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([name, "esiti.csv"])


def test_a_fault_far_down_leaves_no_half_file(tmp_path: Path) -> None:
    """After many good pieces one bad row: nothing is left behind, and the row is named."""
    rows = "7000.00,90000.00\n" * 600_000
    (tmp_path / "a.csv").write_text(f"soglia_esenzione,tetto\n{rows}1\n", encoding="utf-8")
    with pytest.raises(BadRequestError, match="la riga 600002 "):
        compute(tmp_path / "a.csv", tmp_path / "b.csv", "isee_soglie")
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("link", ["same", "symbolic", "hard"])
def test_the_cases_are_never_overwritten(tmp_path: Path, link: str) -> None:
    """The table of results cannot be the table of cases, by whatever name."""
    source, target = tmp_path / "a.csv", tmp_path / "b.csv"
    source.write_text(ALONE, encoding="utf-8")
    if link == "same":
        target = tmp_path / "." / "a.csv"
    elif link == "symbolic":
        target.symlink_to(source)
    else:
        os.link(source, target)
    with pytest.raises(BadRequestError, match="non possono prendere il posto"):
        compute(source, target)
    assert source.read_text(encoding="utf-8") == ALONE


def test_a_stale_part_that_leads_elsewhere(tmp_path: Path) -> None:
    """What stands where the unfinished file goes is put aside, and nothing is written through it."""
    source = tmp_path / "a.csv"
    source.write_text(ALONE, encoding="utf-8")
    (tmp_path / "b.csv.part").symlink_to(source)
    compute(source, tmp_path / "b.csv")
    assert source.read_text(encoding="utf-8") == ALONE
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.csv", "b.csv"]


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """No folder, a folder in its place, a file that is not there: each a sentence."""
    source = tmp_path / "a.csv"
    source.write_text(ALONE, encoding="utf-8")
    (tmp_path / "d.csv").mkdir()
    with pytest.raises(BadRequestError, match=r"Non riesco a scrivere .*: non c'è"):
        compute(source, tmp_path / "niente" / "b.csv")
    with pytest.raises(BadRequestError, match="è una cartella"):
        compute(source, tmp_path / "d.csv")
    with pytest.raises(BadRequestError, match=r"Non riesco a leggere .*: non c'è"):
        compute(tmp_path / "altro.csv", tmp_path / "b.csv")
    with pytest.raises(BadRequestError, match=r"b\.txt» non è un file .csv né .parquet"):
        compute(tmp_path / "altro.csv", tmp_path / "b.txt")


def test_what_was_private_stays_private(tmp_path: Path) -> None:
    """A table that takes another's place is as open to others as that was."""
    (tmp_path / "a.csv").write_text(ALONE, encoding="utf-8")
    (tmp_path / "b.csv").touch(mode=0o600)
    compute(tmp_path / "a.csv", tmp_path / "b.csv")
    assert (tmp_path / "b.csv").stat().st_mode & 0o777 == 0o600
