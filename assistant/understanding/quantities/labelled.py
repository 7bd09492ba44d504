"""Numbers told after their labels, pair after pair: "ore=30 giornate=130", "ore: 30 mesi: 6", "ore 30 gg 130"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from assistant.expressions import expression
from assistant.understanding.quantities.nouns import counts_people
from assistant.understanding.quantities.units import DURATIONS, EURO, PERIOD_NOUNS

_VALUE = r"(?:€\s?)?\d[\d.,]*(?![\d:/])|s[iì]\b|no\b"
_MORE_OF_KEY = r"(?:_[^\W\d_]+)*(?:\s(?:settimanal[ei]|lavorativ[ei]|mensil[ei]|annu[ei]|total[ei]|complessiv[ei])\b)?"
_KEY = rf"(?P<key>(?:(?:n|nr|num)\.?\s|numero\s)?[^\W\d_]+{_MORE_OF_KEY})"
_SIGNED = expression(rf"\b{_KEY}\s?(?P<sign>[=:])\s?(?P<value>{_VALUE})", re.IGNORECASE)
_BARE = expression(r"(?<![^\W\d_])(?P<key>[^\W\d_]+)(?P<sign>\s)(?P<value>\d+)(?![\d.,:/]*\d|[^\W\d_])", re.IGNORECASE)
_WORDS = expression(r"[^\W\d_]+")
_NEXT = expression(r"[\s.,;]*([^\W\d_]+|%|€)?")
_ONE, _TWO = Decimal(1), Decimal(2)


class Pair(NamedTuple):
    """A label with its value: where the label begins, the value, and where it ends."""

    first: int
    value: int
    last: int
    unit: str
    """What the label counts, or nothing."""
    surely: bool
    """Whether the value is of this label and counts nothing that follows it."""


def pairs(text: str) -> list[Pair]:
    """The labels of a text with their values, in order.

    >>> [(pair.unit, pair.surely) for pair in pairs("ore=30 giornate=130 e 4 figli: 2 e 3 anni")]
    [('ore', True), ('giornate', True)]
    >>> pairs("famiglia: 3 figli: 2 e 4 anni"), pairs("ogni mese 22 giornate 6 ore")
    ([], [])
    >>> [pair.surely for pair in pairs("8 giorni = 20 ore")]
    [False]
    """
    return list(_read(text))


def labelled(text: str, start: int) -> Pair | None:
    """The pair whose value begins at a place of a text, if it is surely of its label."""
    return next((pair for pair in _read(text) if pair.value == start and pair.surely), None)


@lru_cache(maxsize=32)
def _read(text: str) -> tuple[Pair, ...]:
    found = [one for row in _rows(text, _SIGNED.finditer(text)) for one in _of(text, row)]
    return tuple(found or [one for row in _rows(text, _units(text)) for one in _of(text, row)])


def _units(text: str) -> Iterator[re.Match[str]]:
    return (m for m in _BARE.finditer(text) if _unit(m["key"]))


def _rows(text: str, found: Iterable[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Labels told the same way with nothing between one's value and the next."""
    rows: list[list[re.Match[str]]] = []
    for one in found:
        last = rows[-1][-1] if rows else None
        if last and last["sign"].strip() == one["sign"].strip() and not text[last.end() : one.start()].strip(" ,;-\n"):
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows


def _of(text: str, row: list[re.Match[str]]) -> Iterator[Pair]:
    """The pairs of a row that is one."""
    sign, after = row[0]["sign"].strip(), _NEXT.match(text, row[-1].end())
    then = (after[1] or "").lower() if after else ""
    counts = then in EURO | {"%"} or bool(_unit(then)) or then in DURATIONS
    if sign != "=" and (len(row) == 1 or _numbered(text, row[0].start()) or not all(_unit(m["key"]) for m in row[:-1])):
        return
    if not sign and counts:
        return
    for one in row:
        last = one is row[-1]
        yield Pair(
            one.start(), one.start("value"), one.end(), _unit(one["key"]), not last or (sign == "=" and not counts)
        )


def _numbered(text: str, start: int) -> bool:
    """Whether a number stands right before a place of a text."""
    return text[max(start - 3, 0) : start].rstrip()[-1:].isdigit()


def _unit(key: str) -> str:
    """What the words of a label count: "ore" in "ore_settimanali", nothing in "anno"."""
    words: list[str] = _WORDS.findall(key.lower())
    for word in words:
        if word in DURATIONS and word not in PERIOD_NOUNS:
            return DURATIONS[word]
        if counts_people(_TWO, word) or counts_people(_ONE, word):
            return word
    return ""
