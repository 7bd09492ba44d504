"""Amounts paid in some months of the year alone: "per otto mesi ho preso 1.100 al mese", "6 mesi a 1.400 al mese"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.sums.paid import RENTS
from assistant.understanding.words.rest import Rest

_FOR = frozenset("per x nei in durante".split())
_EACH = frozenset("a per x da".split())
_A_YEAR = frozenset(("l anno", "all anno", "su dodici", "su 12"))
_STILL = frozenset("altri altre prossimi ancora".split())
_THEN = frozenset("poi ora adesso oggi invece attualmente dopo e ed".split())
_NOT_WORKING = frozenset(
    "disoccupato disoccupata fermo ferma fermi malattia malato malata mutua cassa senza niente casa maternita"
    " aspettativa infortunio sospeso sospesa congedo".split()
)
_FEWER, _REACH, _BEHIND = 12, 7, 3


def paid_in_part(message: Message) -> Message:
    """The message with an amount of so many months as that of the year, which had no more of them.

    >>> from datetime import date
    >>> told = paid_in_part(Message("per otto mesi ho preso 1.100 al mese, da allora niente", date(2024, 5, 1)))
    >>> [(str(m.value), m.per) for m in told.quantities]
    [('8', None), ('8800', 'anno')]
    """
    told: dict[int, Decimal] = {}
    used: set[int] = set()
    for n, one in enumerate(message.quantities):
        if (place := _months(message, n, one, used)) is not None:
            used.add(place)
            told[n] = message.quantities[place].value  # type: ignore[assignment]
    if not told:
        return message
    left = tuple(_in_all(one, told[n]) if n in told else one for n, one in enumerate(message.quantities))
    return Rest(message.text, message.today, message.written, plain=message.plain, left=left)


def _in_all(one: Mention, months: Decimal) -> Mention:
    return replace(one, value=one.value * months, per="anno")  # type: ignore[operator]


def _months(message: Message, place: int, one: Mention, used: set[int]) -> int | None:
    """Which quantity tells in how many months an amount was paid, right before it or after it; no rent is."""
    if one.per != "mese" or not isinstance(one.value, Decimal) or _a_rent(message, one):
        return None
    first, last = message.words_of(one)
    for n in (n for n in (place - 1, place + 1) if 0 <= n < len(message.quantities) and n not in used):
        other = message.quantities[n]
        if other.kind is Kind.DURATION and other.unit == "mesi" and isinstance(other.value, Decimal):
            start, end = message.words_of(other)
            near = _before(message, start, end, first) if start < first else _after(message, last, start)
            if near and 0 < other.value < _FEWER:
                return n
    return None


def _before(message: Message, start: int, end: int, first: int) -> bool:
    """Whether months that stand before an amount say how long it was paid: "per otto mesi …", "6 mesi a …"."""
    words, flat = message.plain.words, message.plain.flat
    if first - end > _REACH or any(mark in message.text[words[end - 1].end : words[first].start] for mark in ".;!?"):
        return False
    around = {word.plain for word in words[max(start - _BEHIND, 0) : first]}
    if not _THEN.isdisjoint(flat[end:first]) or not _NOT_WORKING.isdisjoint(around) or flat[max(start - 1, 0)] == "da":
        return False  # "disoccupato per 5 mesi, poi 1.200 al mese", "lavoro da 8 mesi a 1.200 al mese"
    here = words[start].stretch == words[first].stretch
    so_long = start > 0 and flat[start - 1] in _FOR and _STILL.isdisjoint(flat[start : end + 1])
    yearly = " ".join(flat[end : end + 2]) in _A_YEAR
    return yearly or so_long or (here and end + 1 == first and flat[end] in _EACH)


def _after(message: Message, last: int, start: int) -> bool:
    """Whether months that stand after an amount say how long it was paid: "1.300 al mese per 9 mesi"."""
    flat, words = message.plain.flat, message.plain.words
    here = words[last - 1].stretch == words[start].stretch
    return here and start == last + 1 and flat[last] in {"per", "x"} and _STILL.isdisjoint(flat[start : start + 4])


def _a_rent(message: Message, one: Mention) -> bool:
    """Whether an amount is a rent, a rate or a bill, of which nobody says that it is no more."""
    words, (first, last) = message.plain.words, message.words_of(one)
    here = (word.plain for word in words if word.stretch == words[first].stretch)
    return not RENTS.isdisjoint((*here, *message.plain.flat[last : last + 3]))
