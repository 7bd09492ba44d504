"""Days, months and years as ranges, and how one moves among them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from assistant.understanding.quantities.mention import Days

# How many years one looks back or ahead for a day that is not in every year.
_YEARS = 8
# Two digits mean a year at most this far ahead.
_AHEAD = 10


def day(year: int, month: int, number: int) -> Days | None:
    """One day, or None where the calendar has none.

    >>> day(2024, 2, 29), day(2023, 2, 29)
    (Days(first=datetime.date(2024, 2, 29), last=datetime.date(2024, 2, 29)), None)
    """
    try:
        found = date(year, month, number)
    except (ValueError, OverflowError):
        return None
    return Days(found, found)


def month_days(year: int, month: int) -> Days | None:
    """A whole month."""
    if not (1 <= year <= date.max.year and 1 <= month <= 12):
        return None
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def months(year: int, first: int, last: int) -> Days | None:
    """From one month of a year to another: "luglio-settembre 2021"."""
    one, two = month_days(year, first), month_days(year, last)
    return Days(one.first, two.last) if one and two and first <= last else None


def year_days(year: int) -> Days | None:
    """A whole year."""
    return Days(date(year, 1, 1), date(year, 12, 31)) if 1 <= year <= date.max.year else None


def part(days: Days | None, which: str) -> Days | None:
    """The beginning, the middle or the end of a range of days: its thirds."""
    if days is None:
        return None
    length = (days.last - days.first).days + 1
    one, two = days.first + timedelta(length // 3), days.first + timedelta(2 * length // 3)
    one_day = timedelta(1)
    return {
        "inizio": Days(days.first, one - one_day),
        "meta": Days(one, two - one_day),
        "fine": Days(two, days.last),
    }[which]


def moved(start: date, number: int, unit: str) -> date | None:
    """A day moved by days, weeks, months or years; None beyond the calendar.

    >>> moved(date(2024, 1, 31), 1, "mesi"), moved(date(2024, 1, 31), 10**9, "anni")
    (datetime.date(2024, 2, 29), None)
    """
    try:
        if unit in {"giorni", "giornate", "settimane"}:
            return start + timedelta(number * (7 if unit == "settimane" else 1))
        months = {"mesi": 1, "bimestri": 2, "trimestri": 3, "semestri": 6, "anni": 12}[unit] * number
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def around(today: date, make: Callable[[int], Days | None]) -> tuple[Days, ...]:
    """What comes every year: the last one begun, then the next."""
    near = [make(today.year + step) for step in range(-_YEARS, _YEARS + 1)]
    past = [days for days in near if days and days.first <= today]
    later = [days for days in near if days and days.first > today]
    return (*past[-1:], *later[:1])


def full_year(two_digits: int, today: date) -> int:
    """The year that two digits mean.

    >>> full_year(62, date(2024, 5, 1)), full_year(25, date(2024, 5, 1))
    (1962, 2025)
    """
    century = today.year // 100 * 100
    year = century + two_digits
    return year - 100 if year > today.year + _AHEAD else year


def period_days(today: date, unit: str, step: int) -> Days | None:
    """This week, month or year, or the one so many steps away."""
    there = moved(today, step, unit)
    if there is None:
        return None
    if unit == "settimane":
        monday = moved(there, -there.weekday(), "giorni")
        sunday = moved(there, 6 - there.weekday(), "giorni")
        return Days(monday, sunday) if monday and sunday else None
    if unit in {"trimestri", "semestri"}:
        length = 3 if unit == "trimestri" else 6
        month = (there.month - 1) // length * length + 1
        last = month_days(there.year, month + length - 1)
        return Days(date(there.year, month, 1), last.last) if last else None
    return month_days(there.year, there.month) if unit == "mesi" else year_days(there.year)
