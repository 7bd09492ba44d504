"""Amounts told by how much they differ from the one before: "il mio 18.940, quello di Sandra mille euro meno"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.rest import Rest

_LESS = expression(
    r"\s*(?:€|euro)?\s*(?:di|in)?\s*(?P<less>meno|più|piu)\s*(?:[,.;:)!?]|$|e\s|rispetto|di (?:me|lui|lei)\b)",
    re.IGNORECASE,
)
_ENDED = expression(r"[.!?]\s")
_LEAST, _MOST_BETWEEN = 100, 60


def by_difference(message: Message) -> Message:
    """The message with such amounts worked out; where nothing stands before them that they differ from, without them.

    >>> from datetime import date
    >>> told = by_difference(Message("io 18.000 e mia moglie 2.000 euro meno", date(2024, 5, 1)))
    >>> [str(m.value) for m in told.quantities]
    ['18000', '16000']
    """
    left: list[Mention] = []
    for one in message.quantities:
        told = _LESS.match(message.text, one.end)
        if not (told and one.kind in {Kind.MONEY, Kind.NUMBER} and _amount(one) >= _LEAST):
            left.append(one)
        elif left and _near(message, left[-1], one):
            sign = -1 if "meno" in told["less"].lower() else 1
            left.append(replace(one, value=_amount(left[-1]) + sign * _amount(one), per=left[-1].per))
    if tuple(left) == message.quantities:
        return message
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def _amount(mention: Mention) -> Decimal:
    return mention.value if isinstance(mention.value, Decimal) else Decimal(0)


def _near(message: Message, before: Mention, one: Mention) -> bool:
    """Whether an amount told right before is one from which another may differ by as much."""
    between = message.text[before.end : one.start]
    larger = before.kind in {Kind.MONEY, Kind.NUMBER} and _amount(before) > _amount(one)
    return larger and len(between) <= _MOST_BETWEEN and _ENDED.search(between) is None
