"""Italian as people write it, made here apart from the code that reads it: number words, dates, amounts."""

from __future__ import annotations

from datetime import date

TWENTY = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
TENS = "_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()


def spell(number: int) -> str:
    """A whole number below a million in one Italian word."""
    if number >= 1000:
        thousands = "mille" if number < 2000 else spell(number // 1000) + "mila"
        return thousands + (spell(number % 1000) if number % 1000 else "")
    if number >= 100:
        hundreds = "cento" if number < 200 else TWENTY[number // 100] + "cento"
        return hundreds + (spell(number % 100) if number % 100 else "")
    if number < 20:
        return TWENTY[number]
    ten, unit = TENS[number // 10], number % 10
    if unit == 0:
        return ten
    if unit == 3:
        return ten + "tré"
    return (ten[:-1] if unit in {1, 8} else ten) + TWENTY[unit]


def amount(cents: int, *, points: bool) -> str:
    """An amount of money the Italian way, with or without points between the thousands."""
    whole, fraction = divmod(cents, 100)
    told = f"{whole:,}".replace(",", ".") if points else str(whole)
    return f"{told},{fraction:02}"


def dates(day: date) -> list[str]:
    """A day in the styles in which people write it."""
    month = MONTHS[day.month - 1]
    return [
        f"{day.day:02}/{day.month:02}/{day.year}",
        f"{day.day}.{day.month}.{day.year % 100:02}",
        day.isoformat(),
        f"{'1°' if day.day == 1 else day.day} {month} {day.year}",
        f"{'primo' if day.day == 1 else spell(day.day)} {month} del {day.year}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day.day} {month[:3]}. {day.year}",
    ]
