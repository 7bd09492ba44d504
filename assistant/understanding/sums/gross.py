"""Pay told twice, before taxes and after them: what counts is what is declared, "12.000 lordi, 10.500 netti"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.understanding.lists.in_rows import PEOPLE
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.sums.compared import by_comparison
from assistant.understanding.sums.differences import by_difference
from assistant.understanding.sums.paid import paid_alike, paid_so_often
from assistant.understanding.sums.part_years import paid_in_part
from assistant.understanding.words.rest import Rest

_GROSS, _NET = frozenset("lordi lordo lorde lorda".split()), frozenset("netti netto nette netta".split())
_PAY = frozenset("stipendio stipendi pensione pensioni paga lavoro indennita assegno affitti reversibilita".split())
_NEAR, _MOST, _SHORTLY = 6, 2, 3


def as_of_a_year(message: Message) -> Message:
    """The message with its amounts as those of a year that is declared: their periods, differences and taxes told."""
    return paid_in_part(paid_so_often(by_comparison(by_difference(paid_alike(without_net(message))))))


def without_net(message: Message) -> Message:
    """The message without an amount after taxes that stands beside the same one before them.

    >>> from datetime import date
    >>> told = without_net(Message("io 12.000 lordi, 10.500 netti", date(2024, 5, 1)))
    >>> [str(m.value) for m in told.quantities]
    ['12000']
    """
    left = list(message.quantities)
    for one, other in pairwise(message.quantities):
        for gross, net in ((one, other), (other, one)):
            if net in left and gross in left and _told_twice(message, one, other, gross, net):
                left[left.index(gross)] = replace(gross, per=gross.per or net.per)
                left.remove(net)
    if len(left) == len(message.quantities):
        return message
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def _told_twice(message: Message, one: Mention, other: Mention, gross: Mention, net: Mention) -> bool:
    """Whether the first of two amounts beside each other is the second one, or it that, before taxes."""
    between = message.plain.flat[message.words_of(one)[1] : message.words_of(other)[0]]
    last = message.words_of(other)[1]
    after = [word.plain for word in message.plain.words[last : last + _SHORTLY] if _beside(message, last, word.stretch)]
    first = message.words_of(one)[0]
    pay, other_pay = _PAY.intersection(message.plain.flat[max(first - _SHORTLY, 0) : first]), _PAY.intersection(between)
    if pay and other_pay - pay:
        return False  # "pensione 12.000 lordi e stipendio 9.000 netti" are two
    beside = len(between) <= _NEAR and PEOPLE.isdisjoint((*between, *after))
    if not beside or not isinstance(gross.value, Decimal) or not isinstance(net.value, Decimal):
        return False
    alike = {gross.kind, net.kind} <= {Kind.MONEY, Kind.NUMBER} and net.value < gross.value < _MOST * net.value
    return alike and _tells(message, gross, _GROSS) and _tells(message, net, _NET)


def _beside(message: Message, last: int, stretch: int) -> bool:
    """Whether a stretch is that of the word before a place."""
    return message.plain.words[last - 1].stretch == stretch


def _tells(message: Message, mention: Mention, words: frozenset[str]) -> bool:
    """Whether one of some words stands in an amount, or right beside it."""
    first, last = message.words_of(mention)
    return not words.isdisjoint(message.plain.flat[max(first - 1, 0) : last + 1])
