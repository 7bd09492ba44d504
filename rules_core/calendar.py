"""Terms and holidays: days counted, months on the calendar, and whether a day is a holiday in Italy."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from functools import lru_cache


def after_days(day: date, days: int) -> date:
    """So many days later; the day after is the first.

    >>> after_days(date(2006, 3, 1), 15)
    datetime.date(2006, 3, 16)
    """
    return day + timedelta(days=days)


def after_hours(moment: datetime, hours: int) -> datetime:
    """So many hours later, on the clock of the wall.

    >>> after_hours(datetime(2021, 3, 5, 17, 20), 24)
    datetime.datetime(2021, 3, 6, 17, 20)
    """
    return moment + timedelta(hours=hours)


def after_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day.

    >>> after_months(date(2024, 1, 31), 1), after_months(date(2024, 2, 29), 12)
    (datetime.date(2024, 2, 29), datetime.date(2025, 2, 28))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def before_months(day: date, months: int) -> date:
    """The same day of an earlier month, or its last day.

    >>> before_months(date(2024, 10, 31), 1), before_months(date(2023, 1, 28), 1)
    (datetime.date(2024, 9, 30), datetime.date(2022, 12, 28))
    """
    return after_months(day, -months)


def end_of_next_month(day: date) -> date:
    """The last day of the month after.

    >>> end_of_next_month(date(2024, 1, 15))
    datetime.date(2024, 2, 29)
    """
    return after_months(day.replace(day=1), 2) - timedelta(days=1)


def after_working_days(day: date, days: int) -> date:
    """The day on which so many working days are over, the first day among them; Saturdays do not work.

    >>> after_working_days(date(2024, 3, 29), 2)  # Friday, then Easter Monday is no working day
    datetime.date(2024, 4, 2)
    """
    last = day - timedelta(days=1)
    while days > 0:
        last += timedelta(days=1)
        days -= last.weekday() < calendar.SATURDAY and not is_holiday(last)
    return last


def most_weekdays(months: int) -> int:
    """How many days from Monday to Friday so many months hold at most.

    >>> most_weekdays(1), most_weekdays(6), most_weekdays(12)
    (23, 132, 262)
    """
    days = max((after_months(date(2024, month, 1), months) - date(2024, month, 1)).days for month in range(1, 13))
    return days // 7 * 5 + min(days % 7, 5)


def day_of(moment: date | datetime) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


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
