"""Days told one after another, each of which is one: "il 3, il 5 e il 9 ottobre" are three."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention

_AND = expression(r"\s*(?:,\s*e|,|e|ed)\s*(?:(?:anche|poi)\s+)?(?:il\s+|lo\s+|di\s+|l['’]\s*)?", re.IGNORECASE)


def days_in_a_row(message: Message, place: int) -> list[int]:
    """The places of the days told in a row with one; none, where a bare number among them may be a day or a count.

    >>> from datetime import date
    >>> told = ("il 3, il 5 e il 9 ottobre", "lunedì 5, martedì 6", "il 3, 5 e 9 ottobre", "3 giorni e il 9 ottobre")
    >>> messages = [Message(text, date(2026, 11, 21)) for text in told]
    >>> [len(days_in_a_row(one, len(one.counted) - 1)) for one in messages]
    [3, 2, 0, 1]
    """
    if not _one_day(message.counted[place]):
        return [place]
    order = sorted(range(len(message.counted)), key=lambda n: message.counted[n].start)
    at, row = order.index(place), [place]
    for steps in (reversed(order[:at]), order[at + 1 :]):
        last = place
        for n in steps:
            if not _joined(message, last, n):
                break
            mention = message.counted[n]
            if not _one_day(mention):
                if n in order[:at] and mention.kind is Kind.NUMBER and mention.unit is None:
                    return []
                break
            row.append(n)
            last = n
    return sorted(row)


def _joined(message: Message, one: int, other: int) -> bool:
    first, last = sorted((message.counted[one], message.counted[other]), key=lambda mention: mention.start)
    return _AND.fullmatch(message.text[first.end : last.start]) is not None


def _one_day(mention: Mention) -> bool:
    """Whether a quantity is one day, told by its date or only by its number."""
    days = mention.value
    if isinstance(days, Days):
        return days.first == days.last and mention.bound is Bound.EXACT
    return mention.numbered is Bound.EXACT
