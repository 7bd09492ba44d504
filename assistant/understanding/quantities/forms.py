"""Forms without any punctuation: a label, its number, the next label ("presenze 11 ore sett 25")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Bound, Kind, Mention
from assistant.understanding.quantities.nouns import noun
from assistant.understanding.quantities.units import DURATIONS

_WEEK = frozenset("sett settimana settimanali settimanale set".split())
_VERBS = ("ato", "ata", "ati", "ate", "uto", "ito", "are", "ere", "ire", "iamo", "ando", "endo")
_PLURALS = ("i", "e", "a")
_MARKS = frozenset(". : = n nr".split())


def formed(line: Line, found: Sequence[Mention]) -> list[Mention]:
    """The mentions of a line, a unit given to the number after it where the one before has a label of its own.

    >>> from datetime import date
    >>> from assistant.understanding.quantities.mentions import mentions
    >>> [(m.words, m.unit, m.per) for m in mentions("presenze 11 ore sett 25", date(2024, 5, 1))]
    [('11', None, None), ('ore sett 25', 'ore', 'settimana')]
    """
    told = list(found)
    swapped = False
    for place in range(len(told) - 2, -1, -1):
        one, two = told[place], told[place + 1]
        if swapped and two.start < one.end:
            told[place] = _bare(line, one)
            continue
        swapped = _labels(line, one, two)
        if swapped:
            told[place : place + 2] = _bare(line, one), _labelled(line, one, two)
    return told


def _labels(line: Line, one: Mention, two: Mention) -> bool:
    """Whether the unit of a quantity is the label of the next, which has none."""
    plain = one.kind is Kind.DURATION and one.bound is Bound.EXACT and one.per in {None, "settimana"}
    if not plain or two.kind is not Kind.NUMBER or two.per is not None:
        return False
    tokens = [n for n, t in enumerate(line.tokens) if one.start <= t.start < two.end]
    first, last = tokens[0], tokens[-1]
    between = line.words[first + 1 : last]
    if len(between) < 1 or not line.words[first].isdecimal() or not line.words[last].isdecimal():
        return False
    if between[0] not in DURATIONS or not (_WEEK | _MARKS).issuperset(between[1:]):
        return False
    before = line.words[first - 1] if first else ""
    listed = first > 1 and (line.words[first - 2].isdecimal() or not line.words[first - 2].isalnum())
    label = before in DURATIONS or (noun(line, first - 1) is not None and (listed or not before.endswith(_VERBS)))
    after = line.words[last + 1]
    counted = after in DURATIONS or (noun(line, last + 1) is not None and after.endswith(_PLURALS))
    return label and not counted


def _bare(line: Line, one: Mention) -> Mention:
    """The number alone; with the unit before it, where that is its label."""
    place, first = next((n, t) for n, t in enumerate(line.tokens) if t.start >= one.start and t.word.isdecimal())
    unit = DURATIONS.get(line.words[place - 1]) if place else None
    start = line.tokens[place - 1].start if unit else first.start
    kind = Kind.DURATION if unit else Kind.NUMBER
    return replace(one, start=start, end=first.end, words=line.text[start : first.end], kind=kind, unit=unit, per=None)


def _labelled(line: Line, one: Mention, two: Mention) -> Mention:
    """The number with the unit that stands before it, the label of a form."""
    label = next(t for t in line.tokens if t.start > one.start)
    words = line.text[label.start : two.end]
    weekly = not _WEEK.isdisjoint(words.lower().replace(".", " ").split())
    per = "settimana" if one.unit == "ore" and weekly else one.per
    return replace(two, start=label.start, words=words, kind=Kind.DURATION, unit=one.unit, per=per)
