"""A shift of work by the clock: "dalle 8 alle 12", "13-17", "entra alle 7 ed esce all'una"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.numbers import HALF, number

_BEGINS = frozenset(
    "entro entra entrano entrare entrata inizio inizia iniziano iniziare comincio comincia cominciano attacco attacca "
    "attaccano parto parte partono".split()
)
_ENDS = frozenset(
    "esco esce escono uscire uscita fine finisco finisce finiscono finire stacco stacca staccano smetto smette "
    "termina torna".split()
)
_AT = phrases("alle", "alle ore", "all '", "ore", "h", "a", "a mezzogiorno", "le")
_TO = phrases("alle", "alle ore", "all '", "-", "- ore", "/", "fino alle", "fino all '", "a", "sino alle", "e le")
_WHOLE = {"mezzogiorno": 12, "una": 1}
_AND = frozenset("e ed , ; poi".split())
_DAY, _NOON = 24, 12
_LEAST, _MOST = 1, 10
_EARLIEST = 5


@dataclass(frozen=True, slots=True)
class Shift:
    """How many hours a shift has, and the token after it."""

    hours: Decimal
    end: int


def shift(line: Line, i: int) -> Shift | None:
    """The shift that starts at a token; two of them, with a pause, make one.

    >>> from datetime import date
    >>> shift(Line("dalle 8 alle 12 e dalle 14 alle 17", date(2024, 5, 1)), 0)
    Shift(hours=Decimal('7'), end=9)
    """
    first = _one(line, i)
    if first is None:
        return None
    then = first.end + (line.words[first.end] in _AND)
    second = _one(line, then)
    return Shift(first.hours + second.hours, second.end) if second else first


def _one(line: Line, i: int) -> Shift | None:
    word = line.words[i]
    begins = word in _BEGINS or (word == "entro" and line.words[i + 1] in {"alle", "all"})  # the verb
    if not (word.isdecimal() or word in {"dalle", "dale", "da", "tra", "fra"} or begins):
        return None
    if begins:
        begin = i + 1 + line.starts(i + 1, _AT)
        start = _clock(line, begin)
        return _until(line, start, _leaving(line, start[1])) if start and begin > i + 1 else None
    begin = i if word.isdecimal() else i + 1
    start = _clock(line, begin + (line.words[begin] in {"le", "ore", "h"}))
    if start is None:
        return None
    length = line.starts(start[1], _TO)
    return _until(line, start, start[1] + length) if length else None


def _leaving(line: Line, i: int) -> int:
    """Where the hour of leaving is told: "ed esce all'una", "fino alle 12"."""
    at = i + (line.words[i] in _AND)
    at += line.words[at] in _ENDS
    length = line.starts(at, _AT) or line.starts(at, _TO)
    return at + length if length and at + length > i else 0


def _until(line: Line, start: tuple[Decimal, int], at: int) -> Shift | None:
    end = _clock(line, at) if at else None
    if end is None or start[0] < _EARLIEST:
        return None
    hours = end[0] - start[0]
    hours += _NOON if hours <= 0 and end[0] <= _NOON else 0
    return Shift(hours, end[1]) if _LEAST <= hours <= _MOST else None


def _clock(line: Line, i: int) -> tuple[Decimal, int] | None:
    """An hour with its minutes, and the token after it."""
    word = line.words[i]
    if word in _WHOLE:
        hour, end = Decimal(_WHOLE[word]), i + 1
    elif word.isdecimal() and len(word) <= 2:
        hour, end = Decimal(word), i + 1
        if line.words[end] in {":", ".", ","} and line.glued[end] and line.glued[end + 1]:
            minutes = line.words[end + 1]
            if not (minutes.isdecimal() and len(minutes) == 2):
                return None
            hour, end = hour + Decimal(minutes) / 60, end + 2
    else:
        n = number(line, i) if word.isalpha() else None
        if n is None or n.none or n.article or n.value % 1:
            return None
        hour, end = n.value, n.end
    if line.words[end] == "e" and line.words[end + 1] in {"mezza", "mezzo", "trenta"}:
        hour, end = hour + HALF, end + 2
    return (hour, end) if hour <= _DAY else None
