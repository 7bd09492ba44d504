"""Forms without any punctuation: a label, its number, the next label ("presenze 11 ore sett 25")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.line import Line
from assistant.understanding.mention import Bound, Kind, Mention
from assistant.understanding.nouns import noun
from assistant.understanding.units import DURATIONS

_WEEK = frozenset("sett settimana settimanali settimanale set".split())
_VERBS = ("ato", "ata", "ati", "ate", "uto", "ito", "are", "ere", "ire", "iamo", "ando", "endo")
_MARKS = frozenset(". : = n nr".split())


def formed(line: Line, found: Sequence[Mention]) -> list[Mention]:
    """The mentions of a line, a unit given to the number after it where the one before has a label of its own.

    >>> from datetime import date
    >>> from assistant.understanding.mentions import mentions
    >>> [(m.words, m.unit, m.per) for m in mentions("presenze 11 ore sett 25", date(2024, 5, 1))]
    [('11', None, None), ('ore sett 25', 'ore', 'settimana')]
    """
    told = list(found)
    swapped = False
    for place in range(len(told) - 2, -1, -1):
        one, two = told[place], told[place + 1]
        swapped = _labels(line, one, two, swapped=swapped)
        if swapped:
            told[place : place + 2] = _swapped(line, one, two)
    return told


def _labels(line: Line, one: Mention, two: Mention, *, swapped: bool) -> bool:
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
    ends = not (after in DURATIONS or noun(line, last + 1) is not None) or line.words[last + 2] in _MARKS
    return label and (swapped or ends)


def _swapped(line: Line, one: Mention, two: Mention) -> tuple[Mention, Mention]:
    first = next(t for t in line.tokens if t.start == one.start)
    label = next(t for t in line.tokens if t.start > one.start)
    weekly = one.unit == "ore" and any(w in _WEEK for w in line.text[one.start : two.end].lower().replace(".", " ").split())
    bare = replace(one, end=first.end, words=line.text[first.start : first.end], kind=Kind.NUMBER, unit=None, per=None)
    words = line.text[label.start : two.end]
    per = "settimana" if weekly or one.per else None
    return bare, replace(two, start=label.start, words=words, kind=Kind.DURATION, unit=one.unit, per=per)
