"""Terms and holidays: days counted, months on the calendar, and whether a day is a holiday in Italy."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache


def after_days(day: date, days: int) -> date:
    """So many days later; the day after is the first.

    >>> after_days(date(2006, 3, 1), 15)
    datetime.date(2006, 3, 16)
    """
    return day + timedelta(days=days)


def after_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day.

    >>> after_months(date(2024, 1, 31), 1), after_months(date(2024, 2, 29), 12)
    (datetime.date(2024, 2, 29), datetime.date(2025, 2, 28))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def is_holiday(day: date) -> bool:
    """Whether a day is a Sunday or a national holiday.

    >>> is_holiday(date(2027, 10, 4)), is_holiday(date(2025, 10, 4)), is_holiday(date(2024, 4, 25))
    (True, False, True)
    """
    return day.weekday() == calendar.SUNDAY or day in _national(day.year)


@lru_cache(maxsize=64)
def _national(year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 (only who counts days pays for it)

    return frozenset(holidays.country_holidays("IT", years=year))
