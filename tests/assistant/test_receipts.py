"""Receipts: what is vouched for, what is told apart, and that nothing can be changed unseen."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.keys import Key, kept_key, key_of
from assistant.pipeline import Assistant
from assistant.receipts import Signature, sealed
from assistant.settings import Settings
from assistant.verifying import Verdict, Verifier
from assistant.wiring import Wiring

DAY = date(2024, 5, 1)
KEY = Key(bytes(range(32)))
QUESTIONS = (
    "Ho un ISEE di {} euro, soglia 4500, tetto 12000, tariffa massima 120, criterio lineare: quanto pago?",
    "Ho {} anni e sono disoccupato, posso fare il cantiere?",
    "Entro quanti giorni si fa ricorso contro l'ISEE? Ho {} euro.",
    "Quanto costa il parcheggio {}?",
    "Quale foro è competente per le controversie dell'accordo?",
    "Quanto è l'indennità giornaliera del cantiere per {} giorni?",
)


@pytest.fixture(scope="module")
def wiring(tmp_path_factory: pytest.TempPathFactory) -> Wiring:
    """An installation with a home, and so with a key."""
    return Wiring(Settings(home=tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="module")
def verifier(wiring: Wiring) -> Verifier:
    """What verifies, once the first answer has made the key."""
    assert wiring.assistant.key is not None
    return wiring.verifier


def asked(assistant: Assistant, question: str) -> dict[str, Any]:
    """An answer as everyone else receives it, through its text."""
    found: dict[str, Any] = json.loads(json.dumps(assistant.ask(question, DAY).as_json()))
    return found


def verified(verifier: Verifier, answer: Mapping[str, Any]) -> Verdict:
    """What comes of verifying an answer with its receipt."""
    return verifier.verify(answer["receipt"], answer)


def digits(found: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every leaf with a digit in it: its pointer, what holds it, its key."""
    for key, inner in found.items() if isinstance(found, dict) else enumerate(found):
        where = f"{place}/{str(key).replace('~', '~0').replace('/', '~1')}"
        if isinstance(inner, dict | list):
            yield from digits(inner, where)
        elif any(map(str.isdigit, str(inner))) and not isinstance(inner, bool):
            yield where, found, key


def other_digit(value: Any, at: int) -> Any:
    """A value with one of its digits changed."""
    text = str(value)
    places = [n for n, c in enumerate(text) if c.isdigit()]
    n = places[at % len(places)]
    changed = f"{text[:n]}{(int(text[n]) + 1) % 10}{text[n + 1 :]}"
    return int(changed) if isinstance(value, int) else changed


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_as_it_was_given_passes(wiring: Wiring, verifier: Verifier, question: str) -> None:
    """Authentic, every result the same, nothing that differs."""
    verdict = verified(verifier, asked(wiring.assistant, question.format(50)))
    assert verdict.differences == ()
    assert verdict.signature is Signature.AUTHENTIC
    assert verdict.versions == {"rules": "same", "corpus": "same"}


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), question=st.sampled_from(QUESTIONS), number=st.integers(46, 9000))
def test_no_digit_can_be_changed_unseen(
    wiring: Wiring, verifier: Verifier, data: st.DataObject, question: str, number: int
) -> None:
    """Any digit of a result, a fact, a quotation, an address, a sentence: verifying fails and names the place."""
    answer = asked(wiring.assistant, question.format(number))
    assert verified(verifier, answer).same
    leaves = [leaf for leaf in digits(answer) if leaf[0] != "/receipt"]
    where, holder, key = data.draw(st.sampled_from(leaves), label="leaf")
    holder[key] = other_digit(holder[key], data.draw(st.integers(0, 30), label="digit"))
    verdict = verified(verifier, answer)
    assert any(f"{where}/".startswith(f"{one.where}/") and one.where for one in verdict.differences), where
    assert verdict.signature is Signature.AUTHENTIC


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), question=st.sampled_from(QUESTIONS), signed=st.booleans())
def test_no_character_of_a_receipt_can_be_changed_unseen(
    wiring: Wiring, verifier: Verifier, data: st.DataObject, question: str, signed: bool
) -> None:
    """A receipt with one character changed is not authentic, and is named; where receipts are not signed, neither."""
    answer = asked(wiring.assistant, question.format(50))
    receipt = answer["receipt"] if signed else answer["receipt"].rsplit(".", 2)[0]
    checks = verifier if signed else Verifier(verifier.library, verifier.registry, verifier.rules, None)
    assert checks.verify(receipt, answer).same
    at = data.draw(st.integers(0, len(receipt) - 1))
    letter = data.draw(st.sampled_from([c for c in "0123456789abcXYZ_-." if c != receipt[at]]))
    verdict = checks.verify(receipt[:at] + letter + receipt[at + 1 :], answer)
    assert "/receipt" in {one.where for one in verdict.differences}
    assert verdict.signature is not Signature.AUTHENTIC


@given(text=st.text(max_size=60), body=st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_anything_can_be_given_to_verify(verifier: Verifier, text: str, body: Any) -> None:
    """What is no receipt and no answer differs, without a fault of the program."""
    assert not verifier.verify(text, {"spans": body, "calls": body}).same
    assert not verifier.verify(f"sportello1.{text}", {"spans": [body], "calls": [body]}).same


def test_the_facts_stand_with_the_words_that_stated_them(wiring: Wiring, verifier: Verifier) -> None:
    """A receipt says which facts the person stated, and how."""
    answer = asked(wiring.assistant, QUESTIONS[0].format(8000))
    receipt = verifier.verify(answer["receipt"]).receipt
    assert receipt is not None
    stated = {one["fact"]: one["words"] for one in receipt.stated}
    assert stated["isee"] == "8000 euro"
    assert receipt.calls[0]["facts"]["isee"] == "8000.00"
    assert receipt.day == "2024-05-01"


def test_a_receipt_is_enough(wiring: Wiring, verifier: Verifier) -> None:
    """Without the answer, every call is made again, every clause compared."""
    verdict = verifier.verify(asked(wiring.assistant, QUESTIONS[0].format(8000))["receipt"])
    assert verdict.same
    assert verdict.recomputed >= 1


def test_the_receipt_of_another_answer(wiring: Wiring, verifier: Verifier) -> None:
    """A true receipt does not vouch for an answer that it was not made for."""
    one, other = (asked(wiring.assistant, QUESTIONS[0].format(isee)) for isee in (8000, 8001))
    verdict = verifier.verify(one["receipt"], other)
    assert verdict.signature is Signature.AUTHENTIC
    assert "/calls/0/facts/isee" in {one.where for one in verdict.differences}


def test_a_forger_without_the_key(wiring: Wiring, verifier: Verifier) -> None:
    """Who changes a result everywhere and signs anew has another key, and the result is not what the rules say."""
    answer = asked(wiring.assistant, QUESTIONS[0].format(8000))
    receipt = verifier.verify(answer["receipt"]).receipt
    assert receipt is not None
    content = deepcopy(receipt.content)
    content["calls"][0]["result"]["quota"] = "1.00"
    forged = sealed(type(receipt)(**content), KEY)
    verdict = verifier.verify(forged)
    assert verdict.signature is Signature.UNKNOWN_KEY
    assert [one.text for one in verdict.differences if one.where == "/calls/0/result/quota"] == [
        "Il risultato «quota» (isee_compartecipazione) era 1,00, ora è 56,00."
    ]


def test_facts_that_cannot_be(wiring: Wiring, verifier: Verifier) -> None:
    """A forged receipt with facts or tools that no rule takes is a difference told in Italian."""
    receipt = verifier.verify(asked(wiring.assistant, QUESTIONS[0].format(8000))["receipt"]).receipt
    assert receipt is not None
    for name, value in (("tool", "niente"), ("facts", {"isee": "dodici"}), ("facts", [])):
        content = deepcopy(receipt.content)
        content["calls"][0][name] = value
        (found,) = [
            d for d in verifier.verify(sealed(type(receipt)(**content), KEY)).differences if d.where == "/calls/0"
        ]
        assert "non si può rifare" in found.text


def test_without_a_key_a_receipt_says_so(wiring: Wiring, verifier: Verifier, tmp_path: Path) -> None:
    """A home that cannot be written gives receipts without a signature; where others have one, that is a difference."""
    file = tmp_path / "file"
    file.write_text("not a folder")
    assert key_of(file / "home") is None
    alone = Assistant(wiring.library, wiring.search, wiring.registry, wiring.settings.office, wiring.rules)
    answer = asked(alone, QUESTIONS[0].format(8000))
    assert not verified(verifier, answer).same
    verdict = verified(Verifier(verifier.library, verifier.registry, verifier.rules, None), answer)
    assert verdict.same
    assert verdict.signature is Signature.UNSIGNED
    assert "non è firmata" in verdict.notes[0]


def test_the_key_is_its_owners_only(tmp_path: Path) -> None:
    """A key is made once, can be read by its owner alone, and does not show itself."""
    home = tmp_path / "new" / "home"
    assert kept_key(home) is None
    key = key_of(home)
    assert key is not None
    assert key == key_of(home) == kept_key(home)
    assert stat.S_IMODE((home / "receipts.key").stat().st_mode) == 0o600
    assert [file.name for file in home.iterdir()] == ["receipts.key"]
    assert key.secret.hex() not in repr(key) + key.id
    (home / "receipts.key").write_text("spoiled")
    assert key_of(home) is None


def test_an_answer_with_what_others_add(wiring: Wiring, verifier: Verifier) -> None:
    """A session beside the answer, its names in another order: the same answer."""
    answer = asked(wiring.assistant, QUESTIONS[0].format(8000))
    again = dict(reversed([*answer.items(), ("session", "abc")]))
    assert verified(verifier, again).same


# what changes after the answer was given
