"""So much before or after a day told before: "due giorni dopo", "la settimana prima", "il mese successivo", "il 10"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from assistant.understanding.days.days import moved
from assistant.understanding.days.relative import NOUNS
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import find

_AFTER = ("dopo", "piu tardi|avanti", "successiv*|seguent*")
_BEFORE = ("prima", "piu presto", "precedent*", "in|di anticipo")
_UNITS = {**NOUNS, "giorno": "giorni"}
_PERIODS = tuple(_UNITS)
_NEXT = (
    f"il|la|l {'|'.join(_PERIODS)} dopo|seguente|successivo|successiva",
    "l indomani",
    "indomani",
)
_LAST = (f"il|la|l {'|'.join(_PERIODS)} prima|precedente|avanti", "vigilia")
_OF_IT = frozenset(
    "il lo la l i gli le del dello della dell dei delle di da dal dall aver averlo averla averli esser essere che un"
    " una ogni quel quella questo questa natale pasqua".split()
)
_DAY_OF = frozenset("il l dal al giorno".split())
_NOT_THAT_DAY = frozenset("entro fino per non verso dopo prima".split())
_SMALLER = {"anni": (12, "mesi"), "semestri": (6, "mesi"), "trimestri": (3, "mesi"), "mesi": (30, "giorni")}
_NOUN_AT = 2


@dataclass(frozen=True, slots=True)
class Later:
    """So many days, weeks, months or years from a day; or the day of its month, or of one so many months away."""

    first: int
    last: int
    step: int
    unit: str
    number: int = 0
    """The number of the day in its month; none, where it is that of the day it is counted from."""

    def than(self, day: date) -> date | None:
        """The day that is meant, counted from another.

        >>> Later(0, 2, 1, "mesi").than(date(2014, 1, 9)), Later(0, 2, 0, "mesi", 31).than(date(2014, 2, 9))
        (datetime.date(2014, 2, 9), None)
        """
        there = moved(day, self.step, self.unit)
        if there is None or not self.number:
            return there
        fits = self.number <= monthrange(there.year, there.month)[1]
        return there.replace(day=self.number) if fits else None


def later(message: Message) -> Later | None:
    """The one such day that a message tells; none, where it tells of several, or of what it is counted from.

    >>> one = later(Message("e se l'avessi consegnato due giorni dopo?", date(2026, 1, 1)))
    >>> one and (one.step, one.unit), later(Message("due giorni dopo la scadenza?", date(2026, 1, 1)))
    ((2, 'giorni'), None)
    """
    found = [*_by_amount(message), *_by_period(message)]
    found = found or [one for one in [_numbered(message)] if one]
    numbers = [m for m in message.quantities if not found or not _within(message, m, found[0])]
    return found[0] if len(found) == 1 and not numbers else None


def _by_amount(message: Message) -> list[Later]:
    """As in "due giorni dopo", "un mese più tardi"."""
    found = []
    for mention in message.quantities:
        first, last = message.words_of(mention)
        for sign, phrases in ((1, _AFTER), (-1, _BEFORE)):
            told = next((f for f in find(message.plain, phrases) if f.first == last), None)
            amount = _amount(mention) if told and not _of_something(message, told.last) else None
            if told and amount:
                found.append(Later(first, told.last, sign * amount[0], amount[1]))
    return found


def _amount(mention: Mention) -> tuple[int, str] | None:
    """A duration in whole units."""
    value, unit = mention.value, mention.unit or ""
    if mention.kind is not Kind.DURATION or mention.per or not isinstance(value, Decimal):
        return None
    if value % 1 and unit in _SMALLER:
        times, unit = _SMALLER[unit]
        value *= times
    known = unit in {"giorni", "settimane", "mesi", "bimestri", "trimestri", "semestri", "anni"}
    return (int(value), unit) if known and value == int(value) else None


def _by_period(message: Message) -> list[Later]:
    """As in "la settimana prima", "il mese dopo", "l'indomani", and "il 10 del mese dopo"."""
    plain, found = message.plain, []
    for sign, phrases in ((1, _NEXT), (-1, _LAST)):
        for told in find(plain, phrases):
            if _of_something(message, told.last):
                continue
            unit = _UNITS.get(plain.flat[min(told.first + 1, len(plain.flat) - 1)], "giorni")
            found.append(Later(told.first, told.last, sign, unit))
        for told in find(plain, tuple(f"del|di {noun} {word}" for noun in ("mese",) for word in _words(sign))):
            day = next((m for m in message.quantities if message.words_of(m)[1] == told.first), None)
            if day and (number := _day_number(message, day)):
                found.append(Later(message.words_of(day)[0] - 1, told.last, sign, "mesi", number))
    return found


def _words(sign: int) -> tuple[str, ...]:
    return ("dopo", "successivo", "seguente") if sign > 0 else ("prima", "precedente")


def _numbered(message: Message) -> Later | None:
    """As in "il ricorso l'ho depositato il 10"."""
    told = [m for m in message.quantities if _day_number(message, m)]
    if len(told) != 1 or len(message.quantities) != 1:
        return None
    first, last = message.words_of(told[0])
    return Later(first - 1, last, 0, "mesi", _day_number(message, told[0]))


def _day_number(message: Message, mention: Mention) -> int:
    """The number of a day that is told alone: "il 10", not "entro il 10"."""
    first, flat = message.words_of(mention)[0], message.plain.flat
    plain_number = mention.kind is Kind.NUMBER and mention.unit is None and isinstance(mention.value, Decimal)
    if not plain_number or not first or flat[first - 1] not in _DAY_OF:
        return 0
    if first >= _NOUN_AT and flat[first - 2] in _NOT_THAT_DAY:
        return 0
    return int(mention.value) if 1 <= mention.value <= 31 and mention.value % 1 == 0 else 0  # type: ignore[arg-type,operator]


def _of_something(message: Message, last: int) -> bool:
    """Whether it is told of what a day comes so much later: "due giorni dopo la scadenza"."""
    words, flat = message.plain.words, message.plain.flat
    return last < len(flat) and words[last].stretch == words[last - 1].stretch and flat[last] in _OF_IT


def _within(message: Message, mention: Mention, told: Later) -> bool:
    first, last = message.words_of(mention)
    return told.first <= first and last <= told.last
