"""The period of an amount that only the one before it tells: "io prendo 1.300 al mese, lui 1.600"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.understanding.in_rows import PEOPLE
from assistant.understanding.mention import Kind, Mention
from assistant.understanding.message import Message
from assistant.understanding.persons import GLUE
from assistant.understanding.rest import Rest

_PAID = frozenset("ne prende prendo guadagna guadagno piglia piglio stipendio pensione di netti".split())
_ALIKE = 4
_MOST_BETWEEN = 6


def paid_alike(message: Message) -> Message:
    """The message with the period of one amount given to the next, where only people stand between.

    >>> from datetime import date
    >>> told = paid_alike(Message("io prendo 1.300 al mese, lui 1.600", date(2024, 5, 1)))
    >>> [m.per for m in told.quantities]
    ['mese', 'mese']
    """
    left = list(message.quantities)
    for n, (one, other) in enumerate(pairwise(message.quantities)):
        if left[n].per == "mese" and _like(left[n], other) and _beside(message, one, other):
            left[n + 1] = replace(other, per="mese")
    if tuple(left) == message.quantities:
        return message
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def _like(one: Mention, other: Mention) -> bool:
    """Whether two amounts are of a size, the second without a period of its own."""
    kinds = {one.kind, other.kind} <= {Kind.MONEY, Kind.NUMBER} and other.unit is None
    if not kinds or other.per or not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return False
    low, high = sorted((one.value, other.value))
    return bool(low > 0 and high <= _ALIKE * low)


def _beside(message: Message, one: Mention, other: Mention) -> bool:
    first, last = message.words_of(one)[1], message.words_of(other)[0]
    between = message.plain.flat[first:last]
    named = any(word in PEOPLE for word in between)
    return named and len(between) <= _MOST_BETWEEN and all(word in GLUE | PEOPLE | _PAID for word in between)
