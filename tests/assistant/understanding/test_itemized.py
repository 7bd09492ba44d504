"""Records told one after another are read item by item, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.conversation import Topic
from assistant.steps.learning.learn import learn
from assistant.understanding.message import Message
from rules_core.registry import Registry

TODAY = date(2026, 11, 21)
RANKING = "cantieri_graduatoria"
REGISTRY = Registry()


def told(text: str) -> list[tuple[str, ...]]:
    """The items of a ranking: name, body, territory, score, contribution."""
    stated = learn(Message(text, TODAY), REGISTRY.tool(RANKING), REGISTRY.wording(RANKING), Topic(RANKING), None)
    facts = {one.path: str(one.value) for one in stated}
    items = sorted({path.partition(".")[0] for path in facts if "." in path})
    names = ("id", "ente", "quadrante", "punteggio", "contributo")
    return [tuple(facts.get(f"{item}.{name}", "?") for name in names) for item in items]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Due domande per il nord est: Biella con 88 punti e 130.000 euro e Novara con 79,5 punti e 200.000 euro",
            [
                ("Biella", "Biella", "nord_est", "88.000", "130000.00"),
                ("Novara", "Novara", "nord_est", "79.500", "200000.00"),
            ],
        ),
        (
            "Metropolitano: 1) Comune di Torino, 85 punti, 500.000 €; 2) Unione Montana Orco, 75 punti, 200mila €.",
            [
                ("1", "Comune di Torino", "metropolitano", "85.000", "500000.00"),
                ("2", "Unione Montana Orco", "metropolitano", "75.000", "200000.00"),
            ],
        ),
        (
            "Sud-ovest: progetto Orti (Comune di Alba) 150.000 €, 77 punti; progetto Rii (Comune di Bra) 90.000 €, 81",
            [
                ("Orti", "Comune di Alba", "sud_ovest", "77.000", "150000.00"),
                ("Rii", "Comune di Bra", "sud_ovest", "81.000", "90000.00"),
            ],
        ),
    ],
)
def test_each_item_has_its_own_numbers(text: str, items: list[tuple[str, ...]]) -> None:
    """The numbers go to the item that they are told of, whichever comes first; what is said of all goes to all."""
    assert told(text) == items


@pytest.mark.parametrize(
    "text",
    [
        "4 progetti nel quadrante sud-est: A 80 punti 100.000 euro, B 70 punti 90.000 euro, C 60 punti 80.000 euro",
        "A di Asti 80 punti... no scusi, B di Alessandria con 75 punti e 60.000 euro, C con 70.000 euro e 50 punti",
    ],
)
def test_what_does_not_come_out_is_left(text: str) -> None:
    """Fewer items than are announced, or numbers in another order each time, are asked again."""
    assert told(text) == []


def test_ages_and_pay_are_no_ranking() -> None:
    """Numbers of which no word of a ranking is said are none."""
    assert told("ne ho 44, i 45 li faccio a febbraio, e prendo 600 euro") == []
