"""A sum or a day that somebody claims is held against what the calculation gives; nothing else is judged."""

from __future__ import annotations

import re
from datetime import date

import pytest

from assistant.answer import Echo
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
WRONG = "Non è così: dal calcolo non viene"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant with the bundled acts."""
    return Wiring(read_settings()).assistant


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        ("8 cantieristi a 25 ore per 60 giornate costano 15.000 euro, vero?", "15.000 euro"),
        ("la dsu attestata il 3 marzo 2026 scade il 3 marzo 2028, giusto?", "3 marzo 2028"),
    ],
)
def test_a_claim_is_held_against_the_result(assistant: Assistant, message: str, claim: str) -> None:
    """The answer begins with that it is not so, in the person's own words."""
    answer = assistant.ask(message, TODAY)
    assert answer.text.startswith(f"{WRONG} «{claim}».")
    assert Echo(claim) in answer.spans


@pytest.mark.parametrize(
    "message",
    [
        "8 cantieristi a 25 ore per 60 giornate quanto costano?",
        "8 cantieristi a 25 ore, confermi che con 60 giornate va bene?",
        "con 25 ore sono 27,64 al giorno, giusto?",
        "8 cantieristi a 25 ore per 60 giornate costano 13.267,20 euro, confermi?",
        "8 cantieristi a 25 ore per 60 giornate, la Regione paga 5.306,88 euro, confermi?",
    ],
)
def test_what_is_only_told_or_asked_is_not_judged(assistant: Assistant, message: str) -> None:
    """Facts are no claims, nor is a rate; what came out is not confirmed: it may be another share."""
    text = assistant.ask(message, TODAY).text
    assert WRONG not in text
    assert "giusto" not in text


@pytest.mark.parametrize(
    "message",
    [
        "ho 52 anni, disoccupato: posso fare il cantiere?",
        "mensa della scuola, quanto costa un pasto?",
        "come si fa ricorso contro l'isee?",
        "buongiorno",
        "quanto viene l'isee se siamo in tre?",
    ],
)
def test_an_answer_is_laid_out_evenly(assistant: Assistant, message: str) -> None:
    """No answer opens with a break, nor does a line end in spaces, nor are there two empty lines together."""
    text = assistant.ask(message, TODAY).text
    assert text == text.lstrip()
    assert not re.search(r" \n|\n{3}", text)


@pytest.mark.parametrize(
    "message",
    ["mensa della scuola, quanto costa un pasto?", "la retta del nido a quanto ammonta con il mio isee?"],
)
def test_no_sum_is_quoted_beside_what_is_left_open(assistant: Assistant, message: str) -> None:
    """Beside what an act does not say, a sum it says of something else would be read as the answer."""
    answer = assistant.ask(message, TODAY)
    assert "non lo dicono" in answer.text
    assert not re.search(r"€ ?\d|\d ?€", answer.text)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("tre cantieri finanziati dal 2018: quanti punti valgono?", "I cantieri già finanziati valgono 12,25 punti."),
        ("servizi sociali ottimo: quanti punti sono del progetto?", "La collaborazione con i servizi sociali vale"),
    ],
)
def test_points_of_a_single_criterion_are_told(assistant: Assistant, message: str, told: str) -> None:
    """What is certain already is told, though the rest of the class is not known."""
    assert told in assistant.ask(message, TODAY).text


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("l'affitto si scala tutto, qualunque sia, giusto?", "Non senza limiti o condizioni. Il documento dice:"),
        ("in comune mi dicono che la casa di proprietà non conta, vero?", "Non senza limiti o condizioni."),
        ("l'affitto quanto si può togliere?", "Il documento dice:"),
        ("tutta la documentazione va conservata, giusto?", "Il documento dice:"),
    ],
)
def test_what_holds_only_so_far_is_not_confirmed_for_all(assistant: Assistant, message: str, first: str) -> None:
    """Who claims that something holds wholly or always hears first that the text sets limits, where it does."""
    assert assistant.ask(message, TODAY).text.startswith(first)
