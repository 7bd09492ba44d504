"""What may stand between the parts of an answer: courtesy, and nothing that says anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.helper import Draft
from assistant.numerals import numeral
from assistant.steps.helping.reword import amiss, never, stock
from evals.personalities import FORGED

ASKED = "Buongiorno, ho diritto al cantiere di lavoro se ho 47 anni, una casa e prendo la NASpI? Mi pagano 900 euro?"
DRAFT = Draft(ASKED, "sapere se puoi partecipare al cantiere", ["Non posso ancora dirlo.", "<valore>"])


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Capisco la tua situazione: ecco che cosa risulta.",
        "Buongiorno! Vediamo insieme come stanno le cose sul cantiere di lavoro.",
        "Per andare avanti, ancora una domanda.",
        "Mi dispiace per questo momento difficile.",
    ],
)
def test_courtesy_may_stand_there(words: str) -> None:
    """Greeting, sympathy and leading on."""
    assert amiss(words, DRAFT) is None


@pytest.mark.parametrize(
    "words",
    [
        *FORGED,
        "Ho diritto al cantiere di lavoro.",
        "Sì, buongiorno.",
        "Il cantiere ti pagano.",
        "Capisco: prendo la NASpI, una casa.",
        "Vediamo: https://truffa.example",
        "Ecco <b>tutto</b>",
        "Ecco l'indennità: ९०० euro",
        "Qual è il tuo codice?",
        "ecco " * 80,
    ],
)
def test_what_says_something_may_not(words: str) -> None:
    """Numbers, verdicts, promises, questions, quotations, addresses: even in words that the person used."""
    assert amiss(words, DRAFT) is not None


@given(st.lists(st.sampled_from([*sorted(stock()), *sorted(never()), "cantiere", "dodici", "7"]), max_size=8))
def test_nothing_that_passes_states_anything(words: list[str]) -> None:
    """Whatever is made of words, what passes has no numeral and none of the words that state."""
    text = " ".join(words)
    if amiss(text, DRAFT) is None:
        assert numeral(text) is None
        assert not (set(words) & (never() - stock()))
