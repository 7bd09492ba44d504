"""Translations beside the Italian: marked, with every number its own source's, or none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from assistant.answer import Answer, Quote, Value, Words
from assistant.steps.helping.number_words import in_words
from assistant.steps.helping.translate import Source
from evals.model_server import ModelServer
from evals.personalities import Reply, Sent, Truth
from tests.assistant.model.desks import TODAY, Home, held
from tests.contract import faults, needs_contract

QUESTION = "What is the daily allowance for a work site of 35 hours a week for 6 months?"
APPEAL = "By when can I appeal against the ISEE decision?"


def translating(change: Callable[[str], str]) -> Callable[[Sent, Truth], Reply]:
    """A model that translates each part in its way."""

    def reply(sent: Sent, _: Truth) -> Reply:
        if "language" not in sent:
            return Reply(json.dumps({"facts": [], "tool": None, "clause": None, "text": ""}))
        parts = [{"token": part["token"], "text": change(part["says"])} for part in sent["parts"]]
        return Reply(json.dumps({"parts": parts}))

    return reply


def in_english(says: str) -> str:
    """Something English with the same marks, and the same numbers in words."""
    numbers = {15: "fifteen", 2: "two", 3: "three", 5: "five", 30: "thirty", 12: "twelve"}
    said = " ".join(numbers[n] for n in in_words(says, "it") or ())
    return f"In English this is what it says {said} " + " ".join(re.findall(r"⟨\d+⟩", says))


def asked(home: Home, question: str, change: Callable[[str], str]) -> Answer:
    """The answer to an English question, translated by a model."""
    with ModelServer(translating(change)) as server:
        return held(home.helped(server), (question,))[0]


@needs_contract
@pytest.mark.parametrize("question", [QUESTION, APPEAL])
def test_a_translation_stands_beside_the_italian(home: Home, question: str) -> None:
    """It is marked, its numbers are values and quotations, and the Italian stays."""
    answer, alone = asked(home, question, in_english), home.free.ask(question, TODAY)
    assert answer.lang == "en"
    assert "Machine translation: In English this is what it says" in answer.text
    assert faults(answer.as_json(), question, home.clause) == []
    quotes = [span.text for span in alone.spans if isinstance(span, Quote | Value) and len(span.text.split()) > 4]
    assert quotes
    assert all(quote in answer.text for quote in quotes)


@pytest.mark.parametrize(
    "change",
    [
        lambda says: f"{in_english(says)} 99",
        lambda says: f"{in_english(says)} ninety",
        lambda says: in_english(says).replace("⟨1⟩", "", 1) if "⟨1⟩" in says else "seven",
        lambda says: f"{in_english(says)} ⟨1⟩",
        lambda says: f"{in_english(says)} ⟨77⟩",
        lambda says: f"{in_english(says)} ９",
    ],
)
def test_one_that_does_not_check_is_not_shown(home: Home, change: Callable[[str], str]) -> None:
    """A number of its own, in digits or words, a mark lost or twice: there is no translation."""
    assert asked(home, QUESTION, change).text == home.free.ask(QUESTION, TODAY).text


def test_numbers_that_cannot_be_kept_apart_are_not_translated() -> None:
    """Words have no numbers; a part that is nothing but marks says nothing to translate."""
    assert Source.of([Words("Ecco la risposta, in breve.")]) == Source("Ecco la risposta, in breve.", ())
    assert Source.of([Words(", ")]) is None
