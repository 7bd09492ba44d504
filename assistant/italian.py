"""How an Italian writes dates."""

from __future__ import annotations

from datetime import date

MONTHS = tuple("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split())


def italian_date(iso: str) -> str:
    """A date as an Italian reads it.

    >>> italian_date("2014-12-31"), italian_date("2020-07-01")
    ('31 dicembre 2014', '1° luglio 2020')
    """
    day = date.fromisoformat(iso)
    return f"{'1°' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"
