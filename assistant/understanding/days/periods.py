"""Periods told by their two ends: "cantiere dal 3 marzo al 30 novembre", "lavori 3/3/25 - 30/11/25"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention
from assistant.understanding.words.patterns import find
from rules_core.dates import Day
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_AMOUNTS = frozenset((Kind.MONEY, Kind.NUMBER))
_LEAST = 1000
_DASH = expression(r"\s*(?:-|–|/|e|ed)\s*")
_TWO_ENDS = expression(r"(?:dal|da|tra|fra)\b.*\d.*\b(?:al|a|e|all)\b.*\d", re.IGNORECASE | re.DOTALL)
_TO = expression(r"\s*(?:-|–|/|al|fino al|sino al|->|→)\s*", re.IGNORECASE)
_REACH = 2


class Period(NamedTuple):
    """Two days, where they are told, and whether their year is not."""

    days: Days
    start: int
    end: int
    hedged: bool


def ends(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said]) -> Iterator[tuple[str, str, str, bool]]:
    """The facts that are an end of a period: path, day, words, whether the year is missing."""
    wanted = {path: said[path] for path, fact in facts.items() if isinstance(fact, Day) and path in said}
    if not any(words.opens or words.closes for words in wanted.values()):
        return
    for period in _periods(message):
        words = message.text[period.start : period.end]
        for path, told in wanted.items():
            if _beside(message, told.opens, period):
                yield path, period.days.first.isoformat(), words, period.hedged
            elif _beside(message, told.closes, period):
                yield path, period.days.last.isoformat(), words, period.hedged


def between(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said]) -> Iterator[tuple[str, str, str]]:
    """The amounts that are an end of a range ("in proporzione tra 6.000 e 21.000"): path, amount, words."""
    wanted = {path: said[path] for path, fact in facts.items() if isinstance(fact, Quantity) and path in said}
    wanted = {path: words for path, words in wanted.items() if words.opens or words.closes}
    for low, high, start, end in _ranges(message) if wanted else ():
        words = message.text[start:end]
        stretch = message.plain.words[message.plain.place(start)].stretch
        for path, told in wanted.items():
            near = (f for f in find(message.plain, (*told.opens, *told.closes)))
            if any(message.plain.words[f.first].stretch == stretch for f in near):
                yield path, f"{low if told.opens else high:.2f}", words


def _ranges(message: Message) -> Iterator[tuple[Decimal, Decimal, int, int]]:
    """Two amounts from the lower to the higher."""
    told = [m for m in message.quantities if m.kind in _AMOUNTS and isinstance(m.value, Decimal)]
    for mention in told:
        low, high = mention.value, mention.other
        if mention.bound is Bound.BETWEEN and isinstance(low, Decimal) and isinstance(high, Decimal) and high >= _LEAST:
            yield low, high, mention.start, mention.end
    for one, two in pairwise(told):
        least, most = one.value, two.value
        joined = one.bound is two.bound is Bound.EXACT and _DASH.fullmatch(message.text[one.end : two.start])
        if joined and isinstance(least, Decimal) and isinstance(most, Decimal) and _LEAST <= least < most:
            yield least, most, one.start, two.end


def _beside(message: Message, phrases: tuple[str, ...], period: Period) -> bool:
    """Whether one of the phrases stands before a period, or a few words before."""
    first = message.plain.place(period.start)
    stretch = message.plain.words[first].stretch
    return any(
        0 <= first - f.last <= _REACH and message.plain.words[f.last - 1].stretch == stretch
        for f in find(message.plain, phrases)
    )


def _periods(message: Message) -> Iterator[Period]:
    dates = [m for m in message.quantities if m.kind is Kind.DATE and isinstance(m.value, Days)]
    for mention in dates:
        two_ends = isinstance(mention.value, Days) and mention.value.first != mention.value.last
        if two_ends and isinstance(mention.value, Days) and _TWO_ENDS.match(mention.words):
            yield Period(mention.value, mention.start, mention.end, mention.year_missing)
    for one, two in pairwise(dates):
        if _single(one) and _single(two) and _TO.fullmatch(message.text[one.end : two.start]):
            assert isinstance(one.value, Days)
            assert isinstance(two.value, Days)
            if one.value.first < two.value.last:
                missing = one.year_missing or two.year_missing
                yield Period(Days(one.value.first, two.value.last), one.start, two.end, missing)


def _single(mention: Mention) -> bool:
    days = mention.value
    return isinstance(days, Days) and days.first == days.last and mention.bound is Bound.EXACT
