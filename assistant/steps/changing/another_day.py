"""Another day of one that is known: another hour, another day of its month, the day before or after."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from assistant.conversation import Known
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Hours
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from rules_core.dates import Day, Moment
from rules_core.facts import Fact

_THE_DAY = ("il|l|del|dal|al|giorno #",)
_DAY_BEFORE = ("giorno|sera|mattina|pomeriggio|notte|mattino prima|precedente", "il giorno avanti", "vigilia")
_DAY_AFTER = ("giorno|sera|mattina|pomeriggio|notte|mattino dopo|seguente|successivo|successiva", "l indomani")


def moved_day(message: Message, known: Known, fact: Fact | None, *, told: bool) -> list[Stated]:
    """A day that is known as a message moves it; `told` where that takes something back or is news."""
    if not isinstance(fact, Day | Moment) or not isinstance(known.value, str):
        return []
    day, _, hour = known.value.partition("T")
    moved = _another_day(message, date.fromisoformat(day), told=told)
    hours = [m.value.first for m in message.quantities if isinstance(m.value, Hours) and m.value.first == m.value.last]
    if hour and hours:
        hour = f"{hours[0]:%H:%M}"
    elif moved.isoformat() == day:
        return []
    return [Stated(known.path, f"{moved}T{hour}" if hour else f"{moved}", message.text.strip())]


def names_its_day(message: Message, known: Known) -> bool:
    """Whether a message names the number of a day that is known, in whose place it tells another ("il 9 no, il 12")."""
    day = re.match(r"\d{4}-\d\d-(\d\d)", known.value) if isinstance(known.value, str) else None
    return day is not None and any(m.value == Decimal(int(day[1])) for m in message.quantities)


def _another_day(message: Message, day: date, *, told: bool) -> date:
    """As in "no, il cinque", "la sera prima"; the same day, if no other is told."""
    if not told and "quando" in message.plain.flat:
        return day  # "e se lo spedisco il 30, entro quando rispondono?" is of another day
    spoken = [m for f in find(message.plain, _THE_DAY) for m in message.quantities if message.words_of(m)[1] == f.last]
    numbers = [m.value for m in spoken if isinstance(m.value, Decimal) and m.value != day.day]
    if numbers and 1 <= numbers[0] <= monthrange(day.year, day.month)[1]:
        return day.replace(day=int(numbers[0]))
    step = 1 if stands(message.plain, _DAY_AFTER) else -1 if stands(message.plain, _DAY_BEFORE) else 0
    return day + timedelta(days=step)
