"""Amounts told one after another of one: "due tranche, 9.100 e 12.600", "nel primo 18.000, nel secondo 21.500"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import NOT

_BETWEEN = expression(
    r"[\s,;(]*(?:€|euro)?[\s,;)]*(?:(?:e|ed|più|piu|poi|\+|a|ad|in|di|da|il|la|nel|nella|per|con|euro|dopo|quindi|altri|altre"
    r"|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|prim[oaie]|second[oa]"
    r"|terz[oa]|quart[oa]|trimestre|semestre|tranche|rata|volta|richiesta|istanza|chiest[oaie]|richiest[oaie])\b[\s,;(€]*){0,7}",
    re.IGNORECASE,
)
_NOW = frozenset("ora adesso oggi stavolta attualmente nuovi nuova quest questa questo chiediamo chiede chiedo".split())
_LATER = ("second", "terz", "quart", "ultim", "adesso", "ora", "stavolta", "poi", "oggi")
_LOOSE = frozenset(("poi", "orario"))
"""Words that a next amount follows only where one does: "quanto avanza poi?" tells none."""
_FIRST = "prim"
_LEAST = 100
_FAR = 14


def instalments(message: Message, place: int) -> list[int]:
    """The places of the amounts that are told in a row with one, by their order; only the one, where it stands alone.

    >>> from datetime import date
    >>> message = Message("chieste due tranche, 9.100 e 12.600, ora 15.400", date(2024, 1, 1))
    >>> amounts = [n for n, one in enumerate(message.counted) if one.value > 100]
    >>> [message.counted[n].words for n in instalments(message, amounts[0])]
    ['9.100', '12.600']
    """
    amounts = [n for n, one in enumerate(message.counted) if _is_an_amount(one)]
    if place not in amounts:
        return [place]
    at = last = amounts.index(place)
    while last + 1 < len(amounts) and _joined(message, amounts[last : last + 2]):
        last += 1
    while at > 0 and _joined(message, amounts[at - 1 : at + 1]):
        at -= 1
    return amounts[at : last + 1]


def first_of_several(plain: Plain, found: Found) -> bool:
    """Whether "prima richiesta" only opens a row, with its amount and a next one: then something came before.

    >>> plain = Plain.of("nel primo trimestre 18.000, nel secondo 21.500")
    >>> first_of_several(plain, Found(1, 3))
    True
    """
    if not any(word.startswith(_FIRST) for word in plain.flat[found.first : found.last]):
        return False
    amount = next((n for n in range(found.last, min(found.last + 4, len(plain.flat))) if n in plain.numbers), None)
    if amount is None:
        return False
    later = [n for n in range(amount + 1, min(amount + _FAR, len(plain.flat))) if plain.flat[n].startswith(_LATER)]
    return any(plain.flat[n] not in _LOOSE or any(n < at < n + _FAR for at in plain.numbers) for n in later)


def _is_an_amount(mention: Mention) -> bool:
    money = mention.kind is Kind.MONEY or (mention.kind is Kind.NUMBER and mention.unit is None)
    return money and isinstance(mention.value, Decimal) and mention.value >= _LEAST and mention.per is None


def _joined(message: Message, pair: Sequence[int]) -> bool:
    """Whether nothing but a joining word, a month or the next turn stands between two amounts, the later not of now."""
    one, other = (message.counted[n] for n in pair)
    ends = message.words_of(other)[1]
    stretch = message.plain.words[ends - 1].stretch
    after = [word.plain for word in message.plain.words[ends : ends + 1] if word.stretch == stretch]
    whole = _BETWEEN.fullmatch(message.text[one.end : other.start]) is not None
    return whole and _NOW.isdisjoint(after) and NOT.isdisjoint(after)
