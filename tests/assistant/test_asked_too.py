"""A message that asks several things is answered to each that the documents surely answer."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answer import AnswerKind
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.understanding.asking.questions import questions
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
ASKED_TOO = "Hai chiesto: «"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant with the bundled acts."""
    return Wiring(read_settings()).assistant


@pytest.mark.parametrize(
    ("message", "apart"),
    [
        ("Quanto vale la DSU?", ["Quanto vale la DSU?"]),
        ("Quanto vale la DSU e chi la controlla?", ["Quanto vale la DSU", "chi la controlla?"]),
        ("Ho 50 anni. A chi mando la domanda? Entro quando?", ["A chi mando la domanda?", "Entro quando?"]),
        ("Chi firma l'atto, e perché?", ["Chi firma l'atto"]),
        ("Mia moglie lavora e io no. Sono disoccupato da un anno.", []),
        ("chi firma l'atto, ed entro quando lo mandiamo", ["chi firma l'atto", "entro quando lo mandiamo"]),
    ],
)
def test_questions_apart(message: str, apart: list[str]) -> None:
    """At the ends of sentences and where an "and" begins another question; what only tells is none."""
    assert questions(message) == apart


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Come si calcola l'ISE e a chi faccio ricorso se è sbagliato?", ("art.4", "art.13")),
        ("Chi sceglie i lavoratori e chi paga l'INAIL?", ("2.3", "14.2")),
    ],
)
def test_both_are_answered(assistant: Assistant, message: str, parts: tuple[str, str]) -> None:
    """Each by its part of the act, under the person's own words for it."""
    answer = assistant.ask(message, TODAY)
    cited = {clause.locator.partition("/")[0] for clause, _ in answer.cited}
    assert cited >= set(parts)
    assert ASKED_TOO in answer.text


@pytest.mark.parametrize(
    "message",
    [
        "La DSU quanto vale? E se cambia il mio reddito la devo rifare?",
        "Quanto costa il pane a Torino? Chi paga l'INAIL?",
        "Chi paga l'INAIL? E a Parigi piove spesso?",
        "Chi paga l'INAIL?",
    ],
)
def test_nothing_is_told_twice_nor_what_the_act_does_not_know(assistant: Assistant, message: str) -> None:
    """What the answer cites already is not quoted again; what is no matter of the act is not looked for in it."""
    assert ASKED_TOO not in assistant.ask(message, TODAY).text


def test_what_is_asked_back_stands_last(assistant: Assistant) -> None:
    """The other question is answered before it."""
    answer = assistant.ask("Sono disoccupato e ho 50 anni, posso partecipare? E chi paga l'INAIL?", TODAY)
    assert answer.kind is AnswerKind.QUESTION
    assert answer.asks
    assert answer.text.index(ASKED_TOO) < answer.text.index(answer.asks["question"])
