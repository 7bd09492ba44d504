"""A receipt of yesterday, held against rules and acts that have changed since."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer, AnswerKind, Call, MadeBy, Quote, Value, Words
from assistant.conversation import Conversation, Known, Topic
from assistant.keys import Key
from assistant.receipts import Signature, canonical, opened, receipt_of, sealed
from assistant.verifying import Verifier
from corpus.library import Library
from rules_core.registry import Registry
from tests.corpus.test_fourth_act import ACTS, bring

DAY = date(2024, 5, 1)
KEY = Key(bytes(range(32)))
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Library:
    """The documents of an invented office."""
    (tmp_path / "docs").mkdir()
    return bring(tmp_path / "docs", ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")


def receipt_then(office: Library, facts: dict[str, Any]) -> tuple[str, Answer]:
    """An answer of the office, and its receipt, with the rules as they were."""
    tool = Registry(["tests.next_office"]).tool("biblioteca_tariffa")
    call = Call({**tool.run(facts), "facts": facts})
    clause = office.clause("biblioteca:art.3/tabella.1/riga.1")
    value = Value(call.envelope["result"]["da_pagare"].replace(".", ","), call, "/result/da_pagare")
    spans = (value, Words(": "), Quote(clause.text, clause))
    answer = Answer(AnswerKind.ANSWER, spans, MadeBy("then", office.fingerprint[:16]))
    known = Known("residente", facts["residente"], "abito fuori", 0)
    talk = Conversation(DAY, topic=Topic("biblioteca_tariffa", (known,)))
    return receipt_of(answer, talk, KEY), answer


def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str) -> Registry:
    """The rules of the office after somebody changed a line of them."""
    folder = tmp_path / "rules" / name
    shutil.copytree(ROOT / "tests" / "next_office", folder, ignore=shutil.ignore_patterns("again", "__pycache__"))
    text = (folder / "tools.py").read_text()
    assert old in text
    (folder / "tools.py").write_text(text.replace(old, new))
    monkeypatch.syspath_prepend(folder.parent)
    return Registry([name])


def test_a_norm_that_changed_is_named(office: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The norm whose parameter changed is named with its clause; what only follows from it is a result that changed."""
    receipt, answer = receipt_then(office, {"residente": False, "fotocopie": 12})
    rules = later(tmp_path, monkeypatch, "office_dearer", 'parameter("5,00"', 'parameter("6,00"')
    verdict = Verifier(office, rules, "now", KEY).verify(receipt, json.loads(canonical(answer.as_json())))
    told = {one.where: one.text for one in verdict.differences}
    assert verdict.signature is Signature.AUTHENTIC
    assert verdict.versions["rules"] == "other"
    assert "Da allora le regole sono cambiate: la ricevuta è autentica" in " ".join(verdict.notes)
    assert told["/calls/0/result/da_pagare"] == "Il risultato «da_pagare» (biblioteca_tariffa) era 7,40, ora è 8,40."
    assert "La norma «tessera» (" in told["/calls/0/steps/tessera"]
    assert "è cambiata: con gli stessi dati dava 5,00, ora dà 6,00." in told["/calls/0/steps/tessera"]
    assert "/calls/0/steps/da_pagare" not in told


def test_rules_that_changed_elsewhere(office: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other rules with the same results are no difference; it is said that they are other ones."""
    receipt, _ = receipt_then(office, {"residente": True, "fotocopie": 12})
    rules = later(tmp_path, monkeypatch, "office_elsewhere", 'parameter("5,00"', 'parameter("6,00"')
    verdict = Verifier(office, rules, "now", KEY).verify(receipt)
    assert verdict.same
    assert verdict.notes[-1] == "Rifatti con le regole di oggi, i conti danno gli stessi risultati."
    stranger = Verifier(office, rules, "now", Key(bytes(32))).verify(receipt)
    assert stranger.versions["rules"] == "unknown"
    assert not stranger.same


def test_a_norm_that_looks_at_something_else(office: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A norm that computes with other facts is named even where its value is the same."""
    receipt, _ = receipt_then(office, {"residente": True, "fotocopie": 0})
    rules = later(tmp_path, monkeypatch, "office_blind", "return tessera + when", "return when")
    (found,) = Verifier(office, rules, "now", KEY).verify(receipt).differences
    assert "guardava a fotocopie, residente, tessera, ora guarda a fotocopie, residente" in found.text


def test_a_clause_that_changed_is_named(office: Library, tmp_path: Path) -> None:
    """Words of the act that are no longer those of the answer: the clause, and the quotation."""
    receipt, answer = receipt_then(office, {"residente": False, "fotocopie": 12})
    (tmp_path / "new").mkdir()
    changed = tmp_path / "biblioteca.txt"
    text = (ACTS / "regolamento" / "biblioteca.txt").read_text()
    assert "5,00" in text
    changed.write_text(text.replace("5,00", "6,00"))
    today = bring(tmp_path / "new", changed, "articoli", "Comune di Borgoverde")
    checks = Verifier(today, Registry(["tests.next_office"]), "then", KEY)
    verdict = checks.verify(receipt, json.loads(canonical(answer.as_json())))
    where = {one.where for one in verdict.differences}
    assert where == {"/clauses/biblioteca:art.3/tabella.1/riga.1", "/spans/2"}
    assert verdict.versions == {"rules": "same", "corpus": "other"}


def test_a_receipt_opens_to_what_was_sealed(office: Library) -> None:
    """What was written is what is read."""
    receipt, answer = receipt_then(office, {"residente": False, "fotocopie": 12})
    found = opened(receipt, KEY)
    assert found.receipt is not None
    assert sealed(found.receipt, KEY) == receipt
    assert found.receipt.stated == [{"fact": "residente", "by": "persona", "turn": 0, "words": "abito fuori"}]
    assert answer.with_receipt(receipt).receipt == receipt
