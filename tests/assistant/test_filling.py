"""A sentence is filled as one would say it: a name with a point of its own, the article that a day wants."""

from __future__ import annotations

import pytest

from assistant.answer import Call
from assistant.filling import filled

CALL = Call(
    {
        "result": {
            "ottavo": "2025-09-08",
            "undicesimo": "2027-05-11",
            "decimo": "2026-01-10",
            "criteri": {"A1.1": "12.25", "A1.2": None},
            "quota": None,
        },
        "steps": [
            {"rule": "canone", "value": "7000.00"},
            {"rule": "di_ciascuno", "value": "1.00"},
            {"rule": "di_ciascuno", "value": "2.00"},
        ],
    }
)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Si rendiconta entro il {ottavo}.", "Si rendiconta entro l'8 settembre 2025."),
        ("Vale fino al {undicesimo}.", "Vale fino all'11 maggio 2027."),
        ("Vale dal {ottavo} al {decimo}.", "Vale dall'8 settembre 2025 al 10 gennaio 2026."),
        ("Il giorno è {ottavo}.", "Il giorno è 8 settembre 2025."),
        ("Valgono {criteri.A1.1} punti.", "Valgono 12,25 punti."),
        ("Si detraggono {canone:euro}.", "Si detraggono 7.000,00 €."),
    ],
)
def test_a_sentence_is_filled(sentence: str, told: str) -> None:
    """Every value stands in its place, and the words before it agree with it."""
    assert "".join(span.text for span in filled(sentence, CALL, lambda _: None) or []) == told


def test_without_a_value_there_is_no_sentence() -> None:
    """What is not known is not told."""
    assert filled("Valgono {criteri.A1.2} punti.", CALL, lambda _: None) is None
    assert filled("Valgono {criteri.B1.1} punti.", CALL, lambda _: None) is None
    assert filled("La quota è {quota:euro}.", CALL, lambda _: None) is None


def test_what_several_steps_give_is_no_one_value() -> None:
    """A norm that gives something of each member has no value to tell."""
    assert filled("Ciascuno ha {di_ciascuno:euro}.", CALL, lambda _: None) is None
