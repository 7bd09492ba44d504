"""The period of an amount that only what stands beside it tells: "1.300 al mese, lui 1.600, 13 mensilità"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.lists.in_rows import PEOPLE
from assistant.understanding.message import Message
from assistant.understanding.people.persons import GLUE
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.rest import Rest
from assistant.understanding.yes_or_no.denial_words import DENYING

_PAID = frozenset("ne prende prendo guadagna guadagno piglia piglio stipendio pensione di netti".split())
_JOINS = GLUE | _PAID | frozenset("piu altri altre poi reversibilita naspi invalidita vecchiaia lavoro".split())
_PAY = ("reversib", "pension", "stipend", "naspi", "cassa", "lavor", "straord")
_ADDING, _SOON = frozenset((("e",), ("piu",), ("altri",), ("altre",), ("poi",))), 4
_ALIKE = 4
_MOST_BETWEEN = 6
_PAYMENTS = frozenset(("mensilita", "mensilità"))
_ONE_MORE = expression(r"(?:quattor|tre)dicesim|1[34] ?(?:a|ª|ma)\b", re.IGNORECASE)
_FEWEST, _MOST, _NEAR = 12, 15, 3
RENTS = frozenset("affitto canone pigione locazione fitto mutuo rata rate bolletta bollette".split())
_NOT_BESIDES = frozenset("esclusa escluso inclusa incluso compresa compreso comprese".split())
_ENDED = expression(r"[.!?;]\s")


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


def paid_so_often(message: Message) -> Message:
    """The message with its monthly amounts as those of a year, where what follows tells how often they are paid.

    >>> from datetime import date
    >>> told = paid_so_often(Message("io 1.300 al mese, lui 1.100 al mese, 13 mensilità", date(2024, 5, 1)))
    >>> [str(m.value) for m in told.quantities]
    ['16900', '14300']
    """
    left: list[Mention] = []
    for n, one in enumerate(message.quantities):
        if _payments(one) and any(map(_payments, message.quantities[n + 1 : n + 2])):
            continue  # "tredicesima e quattordicesima"
        monthly = _paid_monthly(message, left, one) if _payments(one) and not _denied(message, one) else []
        for place in monthly:
            left[place] = replace(left[place], value=_number(left[place]) * _number(one), per="anno")
        left += [] if monthly else [one]
    if tuple(left) == message.quantities:
        return message
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def _payments(one: Mention) -> bool:
    """Whether a quantity counts how often something is paid in a year."""
    told = one.unit in _PAYMENTS or _ONE_MORE.match(one.words)
    return bool(told) and isinstance(one.value, Decimal) and _FEWEST <= one.value <= _MOST


def _number(one: Mention) -> Decimal:
    return one.value if isinstance(one.value, Decimal) else Decimal(0)


def _paid_monthly(message: Message, left: list[Mention], one: Mention) -> list[int]:
    """The monthly amounts of a sentence before a quantity, people alone between them; no rent is among them."""
    found: list[int] = []
    for place in reversed(range(len(left))):
        other = left[place]
        if other.per != "mese" or _ENDED.search(message.text[other.end : one.start]):
            break
        if not RENTS.isdisjoint(_beside_it(message, left, place)):
            continue
        if found and not (_of_somebody(message, other) and _beside(message, other, left[found[-1]])):
            break
        found.append(place)
    return found


def _beside_it(message: Message, left: list[Mention], place: int) -> tuple[str, ...]:
    """The words around an amount, up to the ones before and after it."""
    first, last = message.words_of(left[place])
    begin = message.words_of(left[place - 1])[1] if place else 0
    end = message.words_of(left[place + 1])[0] if place + 1 < len(left) else last + _NEAR
    return message.plain.flat[max(begin, first - _NEAR) : min(end, last + _NEAR)]


def _denied(message: Message, one: Mention) -> bool:
    """Whether it is said that an amount is not paid so often: "senza tredicesima", "tredicesima esclusa"."""
    words, (first, last) = message.plain.words, message.words_of(one)
    near = words[max(first - _NEAR, 0) : last + _NEAR]
    here = {word.plain for word in near if word.stretch == words[first].stretch}
    return not (DENYING | _NOT_BESIDES).isdisjoint(here)


def _of_somebody(message: Message, one: Mention) -> bool:
    """Whether a monthly amount is told of somebody, and is no rent: "io prendo 780 al mese"."""
    words, first = message.plain.words, message.words_of(one)[0]
    here = (word.plain for word in words[:first] if word.stretch == words[first].stretch)
    return one.per == "mese" and not (PEOPLE | _PAID).isdisjoint(here)


def _like(one: Mention, other: Mention) -> bool:
    """Whether two amounts are of a size, the second without a period of its own."""
    kinds = {one.kind, other.kind} <= {Kind.MONEY, Kind.NUMBER} and other.unit is None
    if not kinds or other.per or not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return False
    low, high = sorted((one.value, other.value))
    return bool(low > 0 and high <= _ALIKE * low)


def _added(message: Message, between: tuple[str, ...], end: int) -> bool:
    """Whether an amount is added to the one before it, as pay is: "700 al mese più 250 di reversibilità"."""
    of = message.plain.flat[end : end + 2]
    pay = len(of) > 1 and of[0] == "di" and of[1].startswith(_PAY)
    return pay and len(between) <= _SOON and between[-1:] in _ADDING and all(w in _JOINS for w in between)


def _beside(message: Message, one: Mention, other: Mention) -> bool:
    first, last = message.words_of(one)[1], message.words_of(other)[0]
    between = message.plain.flat[first:last]
    if _added(message, between, message.words_of(other)[1]):
        return True
    named = any(word in PEOPLE for word in between)
    return named and len(between) <= _MOST_BETWEEN and all(word in GLUE | PEOPLE | _PAID for word in between)
