"""Results carried away, read back with the programs that others use."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from pathlib import Path

import icalendar
import openpyxl  # type: ignore[import-untyped]
import pytest

from api.icalendar import icalendar as as_calendar
from rules_core.exports import Event
from tests.api.test_cli import run as run_command

DATES = {"pubblicazione_bur": "2023-11-10", "fine_cantiere": "2024-10-31", "ultimo_pagamento": "2023-04-15"}
PROJECT = {"quadrante": "sud_est", "punteggio": "88.125", "contributo": "1234.5"}


def export(capsys: pytest.CaptureFixture[str], tmp_path: Path, tool: str, facts: object, name: str) -> Path:
    """A file as the command line writes it."""
    (tmp_path / "caso.json").write_text(json.dumps(facts))
    code, _, err = run_command(capsys, "calc", tool, str(tmp_path / "caso.json"), "--export", str(tmp_path / name))
    assert code == 0, err
    return tmp_path / name


def test_deadlines_in_a_calendar(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each deadline is a day of its own, with how it was counted and its clause."""
    file = export(capsys, tmp_path, "cantieri_termini", DATES, "scadenze.ics")
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    days = {event.decoded("dtstart") for event in events}
    assert {date(2024, 2, 8), date(2025, 1, 29), date(2028, 12, 31)} <= days
    starting = next(event for event in events if event.decoded("dtstart") == date(2024, 2, 8))
    assert "Atto di adesione" in str(starting["summary"])
    assert "piemonte-cantieri:14.3/capoverso.1" in str(starting["description"])
    holiday = next(event for event in events if event.decoded("dtstart") == date(2028, 12, 31))
    assert "festivo" in str(holiday["description"])
    assert all(len(line) <= 75 for line in file.read_bytes().split(b"\r\n"))


def test_the_same_deadline_keeps_its_name(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Taken in twice, it is there once."""
    names = [
        {str(e["uid"]) for e in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
        for file in (export(capsys, tmp_path, "cantieri_termini", DATES, name) for name in ("a.ics", "b.ics"))
    ]
    assert names[0] == names[1]
    assert len(names[0]) == 6


def test_text_that_would_break_a_calendar() -> None:
    """Commas, semicolons, line breaks, long words and letters of several octets come back as they were."""
    text = "uno, due; tre\\quattro\ncinque – " + "perché " * 40
    told = as_calendar([Event("x", datetime(2024, 5, 1, 17, 20), text, text, ())], datetime(2024, 1, 1))  # noqa: DTZ001
    (event,) = icalendar.Calendar.from_ical(told).walk("VEVENT")
    assert str(event["summary"]) == text
    assert event.decoded("dtstart") == datetime(2024, 5, 1, 17, 20)  # noqa: DTZ001


def projects(*names: str) -> dict[str, object]:
    """Projects with these names."""
    return {"progetti": [PROJECT | {"id": name, "ente": name} for name in names]}


def test_a_ranking_as_csv(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Semicolons and commas, as spreadsheets in Italy open them; no name is a formula."""
    file = export(capsys, tmp_path, "cantieri_graduatoria", projects("Rivà; centro", "=1+1"), "g.csv")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:3] == ["quadrante", "posizione", "id"]
    assert rows[1][2:6] == ["Rivà; centro", "Rivà; centro", "88,125", "1234,50"]
    assert rows[2][2] == "'=1+1"


def test_a_ranking_as_a_spreadsheet(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Numbers are numbers, names are text."""
    file = export(capsys, tmp_path, "cantieri_graduatoria", projects("P1", "=1+1"), "g.xlsx")
    rows = list(openpyxl.load_workbook(file).active.iter_rows())
    assert [cell.value for cell in rows[1]][:6] == ["sud_est", 1, "P1", "P1", 88.125, 1234.5]
    assert rows[2][2].data_type == "s"


@pytest.mark.parametrize(
    ("tool", "facts", "name", "told"),
    [
        ("cantieri_termini", DATES, "g.pdf", "si accetta .ics, .csv o .xlsx"),
        ("cantieri_termini", DATES, "g", "si accetta .ics, .csv o .xlsx"),
        ("cantieri_termini", {}, "g.ics", "non ha qui scadenze"),
        ("cantieri_termini", DATES, "g.xlsx", "non ha qui righe"),
        ("cantieri_graduatoria", {"progetti": []}, "g.csv", "non ha qui righe"),
        ("isee_soglie", {"tetto": "1"}, "g.ics", "non ha qui scadenze"),
    ],
)
def test_what_cannot_be_carried_away(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tool: str, facts: object, name: str, told: str
) -> None:
    """An Italian sentence, and no file."""
    (tmp_path / "caso.json").write_text(json.dumps(facts))
    code, _, err = run_command(capsys, "calc", tool, str(tmp_path / "caso.json"), "--export", str(tmp_path / name))
    assert code == 1
    assert told in " ".join(err.split())
    assert not (tmp_path / name).exists()
