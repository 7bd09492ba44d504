"""How long something lasts, told by an adjective: "un progetto semestrale", "di durata annuale"."""

from __future__ import annotations

from decimal import Decimal

from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Hit, Kind, hit

_MONTHS = {"bimestral": 2, "trimestral": 3, "quadrimestral": 4, "semestral": 6, "annual": 12, "biennal": 24}
WORDS = frozenset(stem + ending for stem in _MONTHS for ending in "ei")
_LASTING = frozenset(
    """
    durata cantiere cantieri progetto progetti percorso periodo attivita contratto intervento tirocinio inserimento
    esperienza impiego lavoro corso
    """.split()
)
_REACH = 3


def lasting(line: Line, i: int) -> Hit | None:
    """How long what stands just before an adjective lasts.

    >>> from datetime import date
    >>> lasting(Line("un cantiere semestrale", date(2024, 5, 1)), 2).mention.value
    Decimal('6')
    """
    word = line.words[i]
    if word not in WORDS or _LASTING.isdisjoint(line.words[max(i - _REACH, 0) : i]):
        return None
    return hit(line, (i, i + 1), Kind.DURATION, Decimal(_MONTHS[word[:-1]]), unit="mesi")
