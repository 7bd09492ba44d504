"""The next office: an act of its own, in its own folder, and every command knows it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.api.test_cli import run as run_command
from tests.corpus.test_fourth_act import ACTS, bring
from tests.next_office.tools import TOOLS as ITS

Sportello = Callable[..., str]


@pytest.fixture
def sportello(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Sportello:
    """The command line with the office's documents and rules switched on, and nothing else done."""
    bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")
    monkeypatch.setenv("SPORTELLO_SOURCES", str(tmp_path))
    monkeypatch.setenv("SPORTELLO_ACTS", "tests.next_office")

    def call(*args: str) -> str:
        code, out, err = run_command(capsys, *args)
        assert code == 0, err
        return out

    return call


def case(tmp_path: Path, **facts: object) -> str:
    """A file with facts."""
    file = tmp_path / "caso.json"
    file.write_text(json.dumps(facts))
    return str(file)


def test_its_rules_are_computed(sportello: Sportello, tmp_path: Path) -> None:
    """Norms, missing facts and bounds, steps with their clause."""
    found = json.loads(sportello("calc", "biblioteca_tariffa", case(tmp_path, residente=False, fotocopie=12), "--json"))
    assert found["result"] == {"tessera": "5.00", "da_pagare": "7.40"}
    assert found["sources"] == ["biblioteca:art.3/tabella.1/riga.1", "biblioteca:art.3/tabella.1/riga.2"]
    open_ = json.loads(sportello("calc", "biblioteca_tariffa", case(tmp_path, fotocopie=12), "--json"))
    assert [m["fact"] for m in open_["missing"]] == ["residente"]
    assert open_["bounds"]["da_pagare"] == {"min": "1.20", "max": "7.40"}


def test_each_clause_that_it_cites_is_there(sportello: Sportello, tmp_path: Path) -> None:
    """A step's clause opens."""
    found = json.loads(sportello("calc", "biblioteca_tariffa", case(tmp_path, residente=True, fotocopie=1), "--json"))
    for source in found["sources"]:
        assert "Servizio: " in sportello("clause", source)


def test_its_terms_and_forms(sportello: Sportello, tmp_path: Path) -> None:
    """A date, a calendar file, a form."""
    found = json.loads(sportello("calc", "biblioteca_termini", case(tmp_path, inizio="2024-03-02"), "--json"))
    assert found["result"]["restituzione"]["data"] == "2024-04-01"
    assert found["warnings"][0]["code"] == "scadenza_festiva"
    sportello("calc", "biblioteca_termini", case(tmp_path, inizio="2024-03-02"), "--export", str(tmp_path / "x.ics"))
    assert b"20240401" in (tmp_path / "x.ics").read_bytes()
    forms = json.loads(sportello("calc", "biblioteca_moduli", case(tmp_path, che_cosa="proroga"), "--json"))
    assert [item["voce"] for item in forms["result"]["voci"]] == ["proroga"]


def test_a_table_of_its_cases(sportello: Sportello, tmp_path: Path) -> None:
    """A table, too."""
    (tmp_path / "in.csv").write_text("residente,fotocopie\ntrue,10\nfalse,10\nfalse,\n")
    sportello("calc", "biblioteca_tariffa", "--table", str(tmp_path / "in.csv"), "--out", str(tmp_path / "out.csv"))
    rows = list(csv.reader((tmp_path / "out.csv").read_text().splitlines()))
    assert rows[1][2:4] == ["0.00", "1.00"]
    assert rows[2][2:4] == ["5.00", "7.00"]
    assert rows[3][4] == "fotocopie"


def test_its_coverage(sportello: Sportello) -> None:
    """Its articles are told, rule or text."""
    told = sportello("coverage", "biblioteca")
    assert "tessera" in told
    assert "regola" in told


@pytest.mark.parametrize(
    "question",
    [
        "Quanto costa un cantiere con 6 persone, 35 ore e 130 giornate?",
        "che ISEE ho? vivo solo, reddito 12.000",
        "se dichiaro il falso che cosa rischio?",
        "quanto personale è previsto nel 2021?",
        "chi sceglie i libri da comprare?",
    ],
)
def test_what_is_asked_of_other_acts_is_no_crash(sportello: Sportello, question: str) -> None:
    """The acts that are bundled answer only where their documents are."""
    answer = json.loads(sportello("ask", question, "--json"))
    assert {call["tool"] for call in answer["calls"]} <= {*(tool.name for tool in ITS), "documento", "ufficio"}
    assert all(span["clause"].startswith("biblioteca:") for span in answer["spans"] if span.get("clause"))


def test_its_own_questions_are_answered(sportello: Sportello) -> None:
    """With its own clause, though the words are nobody's else."""
    answer = json.loads(sportello("ask", "quanto dura il prestito di un libro?", "--json"))
    assert answer["kind"] == "answer"
    assert any(span.get("clause", "").startswith("biblioteca:art.2") for span in answer["spans"])


def test_an_act_that_is_not_there_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in its name is no crash."""
    monkeypatch.setenv("SPORTELLO_ACTS", "uffici.inesistente")
    code, _, err = run_command(capsys, "calc", "inesistente_tariffa")
    assert code == 1
    assert "l'atto «uffici.inesistente» non si trova" in err
