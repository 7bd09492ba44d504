"""How an Italian writes dates, amounts and the words of a list."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from assistant.expressions import expression
from rules_core.printed import italian

MONTHS = tuple("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split())
_ISO = expression(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?)?")
_GROUPED = 10_000
_DECIMAL = expression(r"-?\d+\.(\d+)")


def italian_date(iso: str) -> str:
    """A date as people read it.

    >>> italian_date("2014-12-31"), italian_date("2020-07-01")
    ('31 dicembre 2014', '1° luglio 2020')
    """
    year, month, day = (int(part) for part in iso[:10].split("-"))
    return f"{'1°' if day == 1 else day} {MONTHS[month - 1]} {year}"


def shown(leaf: Any, form: str = "") -> str:
    """A leaf of a result as people read it.

    >>> shown("30186.00", "euro"), shown("60", "percento"), shown("2024-01-31T16:00"), shown(True)
    ('30.186,00 €', '60 %', '31 gennaio 2024, ore 16:00', 'sì')
    """
    if leaf is None or isinstance(leaf, bool):
        return {True: "sì", False: "no", None: "non si sa ancora"}[leaf]
    text = str(leaf)
    if when := _ISO.fullmatch(text):
        return italian_date(text) + (f", ore {int(when[4])}:{when[5]}" if when[4] else "")
    if decimals := _DECIMAL.fullmatch(text):
        text = italian(Fraction(text), len(decimals[1]))
    elif isinstance(leaf, int) and abs(leaf) >= _GROUPED:
        text = italian(Fraction(text), 0)
    elif not text[:1].isdigit():
        text = text.replace("_", " ")
    return text + {"euro": " €", "percento": " %"}.get(form, "")
