"""Days of the month told by their number alone: "entrato il 19 e uscito il 23", "dopo il 15", "19 è il giorno che"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.quantities.mention import Bound, Kind, Mention

_LAST = 31
_NUMBER = r"(?:giorno\s+)?(?:\d{1,2}|[a-zù]+)"
_FEW = r"['’]\s*(?:1|8|11|uno|otto|undici)"
_TOLD = (
    (Bound.MOST, rf"(?:(?:al|(?:entro|prima\s+del)(?:\s+il)?)\s+{_NUMBER}|all{_FEW})"),
    (Bound.LEAST, rf"(?:(?:dal|dopo\s+il)\s+{_NUMBER}|dall{_FEW})"),
    (Bound.EXACT, rf"(?:il\s+{_NUMBER}|l{_FEW})"),
)
_WAYS = tuple((way, expression(rf"(?:.*[\s,;.(])?{words}", re.IGNORECASE | re.DOTALL)) for way, words in _TOLD)
_NAMED = expression(r"\s*(?:è|e['’]|era)\s+(?:il|la)\s+(?:giorno|data)\b", re.IGNORECASE)
_OTHERWISE = expression(r"\s*(?:[x×/%]|su\s+\d|d[ie]\s+(?:presenz|giorn|assenz))", re.IGNORECASE)
_IN_PLACE = expression(
    r"(?:.*[\s,;.(])?(?:è|e['’]|era|sono|erano|non|ma|bensì)\s+(?:il\s+|l['’])", re.IGNORECASE | re.DOTALL
)
_BEFORE = 24
_FEWEST = 5


def numbered(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions of a text, those that tell only the number of a day said to be of one, and how it bounds.

    >>> from datetime import date
    >>> from assistant.understanding.quantities.mentions import mentions
    >>> told = mentions("entrato il 19 e uscito uscito l'8, dal 3 ne ho fatte 5", date(2024, 5, 1))
    >>> [(m.words, m.numbered and m.numbered.value) for m in told]
    [('19', 'exact'), ('8', 'exact'), ('3', 'least'), ('5', None)]
    """
    ways = [_of_a_day(text, one) for one in found]
    if not any(way and not _in_place(text, one) for one, way in zip(found, ways, strict=True)):
        return list(found)  # "è il 25, non il 30" is said of anything
    return [replace(one, numbered=way) if way else one for one, way in zip(found, ways, strict=True)]


def _in_place(text: str, mention: Mention) -> bool:
    """Whether a number is only said to be right, or wrong."""
    return _IN_PLACE.fullmatch(text[max(mention.start - _BEFORE, 0) : mention.start]) is not None


def _of_a_day(text: str, mention: Mention) -> Bound | None:
    value = mention.value
    if mention.kind is not Kind.NUMBER or mention.per or not isinstance(value, Decimal):
        return None
    if mention.unit and value < _FEWEST:
        return None  # "il 1 figlio", unlike "il 15 finiva"
    if not 0 < value <= _LAST or value % 1 or _OTHERWISE.match(text, mention.end):
        return None
    if mention.bound is Bound.BETWEEN:  # "dal 19 al 23"
        of_days = mention.words.lower().startswith(("dal ", "dall")) and (mention.other or _LAST + 1) <= _LAST
        return Bound.BETWEEN if of_days else None
    before = text[max(mention.start - _BEFORE, 0) : mention.end]
    told = next((way for way, words in _WAYS if words.fullmatch(before)), None)
    return Bound.EXACT if told is None and _NAMED.match(text, mention.end) else told
