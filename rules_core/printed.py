"""Numbers as an Italian act prints them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from rules_core.errors import LawError

_START = datetime.min  # noqa: DTZ901 (the wall clock of the act knows no time zone)
_MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
_WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
_DAY = re.compile(rf"(?:({'|'.join(_WEEKDAYS)}) )?(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})", re.IGNORECASE)
_HOUR = re.compile(r"ore (\d{1,2})(?:[.,](\d\d))? di ")
SEEN = 1024
"""How many numbers keep their text: an amount is written again in every step that it goes through."""
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?")


def printed(text: str) -> Fraction:
    """The number that a printed text is, read strictly.

    >>> printed("15.493,71"), printed("20%"), printed("0,35")
    (Fraction(1549371, 100), Fraction(1, 5), Fraction(7, 20))
    >>> printed("15493.71")
    Traceback (most recent call last):
    ...
    rules_core.errors.LawError: «15493.71» non è un numero come lo stampa un atto
    """
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise LawError(f"«{text}» non è un numero come lo stampa un atto")
    whole, decimals, percent = match.groups()
    value = Fraction(f"{whole.replace('.', '')}.{decimals or 0}")
    return value / 100 if percent else value


def printed_day(text: str) -> date:
    """The day that a printed text is; a weekday printed with it has to be the right one.

    >>> printed_day("31 Dicembre 2022"), printed_day("lunedì 25 settembre 2023")
    (datetime.date(2022, 12, 31), datetime.date(2023, 9, 25))
    >>> printed_day("martedì 25 settembre 2023")
    Traceback (most recent call last):
    ...
    rules_core.errors.LawError: «martedì 25 settembre 2023» non è un giorno del calendario
    """
    match = _DAY.fullmatch(text)
    if match is not None:
        weekday, day, month, year = match.groups()
        found = date(int(year), _MONTHS.index(month.lower()) + 1, int(day))
        if weekday in {None, _WEEKDAYS[found.weekday()]}:
            return found
    raise LawError(f"«{text}» non è un giorno del calendario")


def printed_moment(text: str) -> datetime:
    """The moment that a printed text is.

    >>> printed_moment("ore 16 di venerdì 29 settembre 2023")
    datetime.datetime(2023, 9, 29, 16, 0)
    """
    match = _HOUR.match(text)
    if match is None:
        raise LawError(f"«{text}» non è un'ora di un giorno")
    day = printed_day(text[match.end() :])
    return datetime(day.year, day.month, day.day, int(match[1]), int(match[2] or 0))  # noqa: DTZ001 (the wall clock of the act)


def seconds_of(moment: datetime) -> Fraction:
    """A moment as a number: its seconds since the first day of the first year."""
    return Fraction((moment - _START) // timedelta(seconds=1))


def moment_of(seconds: Fraction) -> datetime:
    """The moment that a number of seconds is.

    >>> moment_of(seconds_of(datetime(2023, 9, 29, 16)))
    datetime.datetime(2023, 9, 29, 16, 0)
    """
    return _START + timedelta(seconds=int(seconds))


def italian(value: Fraction, decimals: int = 2, most_decimals: int | None = None) -> str:
    """A number as an Italian reads it: at least `decimals` figures after the comma, more if it needs them.

    >>> italian(Fraction(3018600, 100)), italian(Fraction("0.354"), 2, 4)
    ('30.186,00', '0,354')
    """
    return _italian(value.numerator, value.denominator, decimals, most_decimals or decimals)


@lru_cache(maxsize=SEEN)
def _italian(over: int, under: int, decimals: int, most_decimals: int) -> str:
    places = decimals
    while places < most_decimals and 10**places % under:
        places += 1
    scaled = rounded(over, under, places)
    whole, rest = divmod(abs(scaled), 10**places)
    grouped = f"{whole:,}".replace(",", ".")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{grouped},{rest:0{places}d}" if places else f"{sign}{grouped}"


def half_up(value: Fraction, decimals: int) -> int:
    """A number times ten to the decimals, rounded half up (away from zero).

    >>> half_up(Fraction("2.345"), 2), half_up(Fraction("-2.345"), 2)
    (235, -235)
    """
    return rounded(value.numerator, value.denominator, decimals)


def rounded(over: int, under: int, decimals: int) -> int:
    """The same for a numerator and a denominator, in lowest terms or not: the one place where results are rounded."""
    whole: int = (2 * abs(over) * 10**decimals + under) // (2 * under)
    return -whole if over < 0 else whole
