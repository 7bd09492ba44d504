"""`sportello verify`, as the person who got an answer and as a program use it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.api.test_cli import lines
from tests.api.test_cli import run as run_command

ASKED = "Ho un ISEE di 8000 euro, soglia 4500, tetto 12000, tariffa massima 120, criterio lineare: quanto pago?"
Verify = Callable[..., tuple[int, str, str]]


@pytest.fixture
def verify(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Verify:
    """The command, with something on its standard input."""

    def call(*args: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code, out, err = run_command(capsys, "verify", *args)
        assert "Traceback" not in out + err
        return code, out, err

    return call


@pytest.fixture
def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """An answer of `sportello ask --json`."""
    _, out, _ = run_command(capsys, "ask", "--json", "--as-of", "2024-05-01", ASKED)
    found: dict[str, Any] = json.loads(out)
    return found


def test_an_answer_from_a_file_and_from_standard_input(verify: Verify, answer: dict[str, Any], tmp_path: Path) -> None:
    """An answer as it was given: all is as it was, and the command ends well."""
    file = tmp_path / "risposta.json"
    file.write_text(json.dumps(answer, indent=2))
    for code, out, _ in (verify(str(file)), verify(stdin=file.read_text()), verify("-", stdin=file.read_text())):
        assert code == 0
        assert "la ricevuta è autentica" in out
        assert "Nulla è diverso." in out


def test_a_receipt_alone(verify: Verify, answer: dict[str, Any], tmp_path: Path) -> None:
    """A receipt as an argument, on standard input, in a file, in an object of its own."""
    file = tmp_path / "ricevuta"
    file.write_text(answer["receipt"] + "\n")
    only = json.dumps({"receipt": answer["receipt"]})
    for code, out, _ in (
        verify(answer["receipt"]),
        verify(stdin=file.read_text()),
        verify(str(file)),
        verify(stdin=only),
    ):
        assert code == 0
        assert "Nulla è diverso." in out


def test_lines_of_ask(
    verify: Verify, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answer: dict[str, Any]
) -> None:
    """Every answer of every line that `ask --jsonl` writes; one that was altered among them is enough to fail."""
    talks = [
        json.dumps({"id": n, "messages": [ASKED, "Quanto costa lo zoo?"], "as_of": "2024-05-01"}) for n in range(2)
    ]
    written = lines(capsys, monkeypatch, "\n".join(talks), "ask", "--jsonl")
    assert written[0]["answers"][0] == answer
    code, out, _ = verify("--json", stdin="\n".join(map(json.dumps, written)))
    assert code == 0
    assert [json.loads(line)["same"] for line in out.splitlines()] == [True] * 4
    written[1]["answers"][0]["text"] += "!"
    code, out, _ = verify("--json", stdin="\n".join(map(json.dumps, written)))
    assert code == 1
    assert [json.loads(line)["same"] for line in out.splitlines()] == [True, True, False, True]


def test_what_differs_is_named(verify: Verify, answer: dict[str, Any]) -> None:
    """A result, a fact, a quotation and an address that were altered, each in a sentence with its place."""
    answer["calls"][0]["result"]["quota"] = "57.00"
    answer["calls"][0]["facts"]["isee"] = "8001.00"
    quote = next(span for span in answer["spans"] if span["type"] == "quote")
    quote["text"] = quote["text"].replace("12.000", "13.000")
    answer["citations"][0]["id"] += "0"
    code, out, _ = verify(stdin=json.dumps(answer))
    told = " ".join(out.split())
    assert code == 1
    assert "Il risultato «quota» (isee_compartecipazione): nella ricevuta è 56,00, nella risposta è 57,00." in told
    assert "Il fatto «isee» (isee_compartecipazione): nella ricevuta è 8.000,00, nella risposta è 8.001,00." in told
    assert "13.000,00.» non stanno nel brano " in told
    assert "«56,00 €» non dice quel che sta nel conto, in /result/quota." in told
    assert "La citazione n. 1" in told


def test_the_verdict_as_an_object(verify: Verify, answer: dict[str, Any]) -> None:
    """A program reads the same verdict."""
    answer["calls"][0]["result"]["quota"] = "57.00"
    code, out, _ = verify("--json", stdin=json.dumps(answer))
    found = json.loads(out)
    assert code == 1
    assert (found["same"], found["signature"], found["rules"], found["day"]) == (
        False,
        "authentic",
        "same",
        "2024-05-01",
    )
    assert "/calls/0/result/quota" in {one["where"] for one in found["differences"]}


def test_another_installation(
    verify: Verify, answer: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever has another key cannot say whose the receipt is; nothing is written to find out."""
    monkeypatch.setenv("SPORTELLO_HOME", str(tmp_path / "other"))
    code, out, _ = verify("--json", stdin=json.dumps(answer))
    found = json.loads(out)
    assert code == 1
    assert found["signature"] == "unknown_key"
    assert [one["where"] for one in found["differences"]] == ["/receipt"]
    assert not (tmp_path / "other" / "receipts.key").exists()


def test_an_answer_without_receipt(verify: Verify, answer: dict[str, Any]) -> None:
    """Its calls are made again all the same."""
    answer["receipt"] = None
    answer["calls"][0]["result"]["quota"] = "57.00"
    code, out, _ = verify(stdin=json.dumps(answer))
    assert code == 1
    assert "non ha una ricevuta" in out
    assert "Il risultato «quota» (isee_compartecipazione) era 57,00, ora è 56,00." in " ".join(out.split())


def test_a_stored_receipt_by_its_id(
    verify: Verify, answer: dict[str, Any], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The id that `ask` prints finds what an office has stored under it, and says so where nothing is."""
    _, out, _ = run_command(capsys, "ask", "--as-of", "2024-05-01", ASKED)
    id_ = json.loads(verify("--json", stdin=json.dumps(answer))[1])["receipt"]
    assert f"Ricevuta {id_}" in out
    assert not (home / "receipts").exists()
    code, _, err = verify(id_)
    assert code == 1
    assert f"Qui non è conservata nessuna ricevuta {id_}" in err
    (home / "receipts").mkdir()
    (home / "receipts" / f"{id_}.json").write_text(json.dumps(answer))
    assert verify(id_)[0] == 0
    (home / "receipts" / f"{id_}.json").unlink()
    (home / "receipts").rmdir()


def test_a_home_that_cannot_be_used(
    verify: Verify, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Answers come all the same; that nobody vouches for them is said with them, and when they are verified."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SPORTELLO_HOME", str(tmp_path / "file" / "home"))
    code, out, _ = run_command(capsys, "ask", "Quale foro è competente?")
    assert code == 0
    assert "non firmata" in out
    _, out, _ = run_command(capsys, "ask", "--json", "Quale foro è competente?")
    code, out, _ = verify(stdin=out)
    assert code == 0
    assert "La ricevuta non è firmata" in out


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("", "Non c'è nulla da verificare"),
        ("{}", "né una risposta né una ricevuta"),
        ("ciao", "né una risposta né una ricevuta"),
        ("[1]", "né una risposta né una ricevuta"),
        ('"ciao"', "né una risposta né una ricevuta"),
        ('{"answers": []}', "né una risposta né una ricevuta"),
        ('{"text": ', "non è JSON valido: non si legge da qui in poi: carattere 9."),
        ('{"text": "a", "text": "b", "calls": []}', "un nome sta due volte"),
        ('{"spans":' + "[" * 100_000, "troppi livelli"),
    ],
)
def test_what_cannot_be_verified(verify: Verify, given: str, says: str) -> None:
    """What is neither an answer nor a receipt is refused in a sentence."""
    code, _, err = verify(stdin=given)
    assert code == 1
    assert says in err


@pytest.mark.parametrize(
    "given", ["sportello1.abc", "sportello2.abc.d.e", "sportello1.", '{"spans": 3}', '{"spans": [[]], "calls": [3]}']
)
def test_what_is_no_longer_whole(verify: Verify, given: str) -> None:
    """What looks like a receipt or an answer and cannot be read differs."""
    code, out, _ = verify(stdin=given)
    assert code == 1
    assert "Ci sono differenze" in out


def test_a_file_that_is_not_there(verify: Verify) -> None:
    """The file is named."""
    code, _, err = verify("manca.json")
    assert code == 1
    assert "Non riesco a leggere «manca.json»" in err
