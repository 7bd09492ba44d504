"""Where one answer of yes or no settles a result, both results are told, and they are the ones that come out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from assistant.conversation import Conversation
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
FAMILY = (
    "Io guadagno 24.600 di irpef e mia moglie 18.150, abbiamo due figli di 15 e 12 anni, affitto registrato 6.000 euro"
    " l'anno, niente case né risparmi: che ISEE abbiamo?"
)
ALONE = (
    "Sono sola con mia figlia di 9 anni, 14.000 di irpef, affitto registrato 4.800 l'anno, niente case né risparmi."
    " Che ISEE ho?"
)
SCALE = "Che parametro ha una famiglia di io, mia moglie e due bambini di 3 e 5 anni?"
FIGURE = re.compile(r"- Se rispondi (sì|no)[^:\n]*: [^\n]*?(\d[\d.]*,\d\d)")


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant with the bundled acts."""
    return Wiring(read_settings()).assistant


@pytest.mark.parametrize("message", [FAMILY, ALONE, SCALE])
@pytest.mark.parametrize("answer", ["sì", "no"])
def test_what_is_told_for_an_answer_comes_out_of_it(assistant: Assistant, message: str, answer: str) -> None:
    """Whoever then answers so, of everybody who is asked about, gets the very figure."""
    talk, first = assistant.reply(Conversation(TODAY), message)
    told = dict(FIGURE.findall(first.text))
    assert set(told) == {"sì", "no"}
    assert told["sì"] != told["no"]
    asked = first.asks and first.asks["fact"].rpartition(".")[2]
    for _ in range(2):
        talk, last = assistant.reply(talk, answer)
        if not last.asks or last.asks["fact"].rpartition(".")[2] != asked:
            break
    assert told[answer] in last.text


def test_the_two_who_are_asked_about_are_named(assistant: Assistant) -> None:
    """In the words of who speaks."""
    assert "Se rispondi sì per «Io» e «moglie»: l'ISEE" in assistant.ask(FAMILY, TODAY).text
    assert "Se rispondi sì: l'ISEE" in assistant.ask(ALONE, TODAY).text


@pytest.mark.parametrize(
    "message",
    [
        "Siamo io, mia moglie e due figli di 15 e 12 anni, in affitto. ISEE?",
        FAMILY.replace("affitto registrato 6.000 euro l'anno, niente case né risparmi", "e poi 7.700 non so di che"),
        "ho 47 anni e sono disoccupato, posso fare il cantiere?",
    ],
    ids=["no-sum-told", "an-amount-that-is-not-counted", "more-than-one-thing-to-ask"],
)
def test_nothing_is_supposed_of_what_is_still_open(assistant: Assistant, message: str) -> None:
    """No result of nothing, none that lacks an amount, none that one answer would not settle."""
    answer = assistant.ask(message, TODAY)
    assert answer.asks
    assert "Se rispondi" not in answer.text
