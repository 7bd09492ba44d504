"""A quantity as a fact takes it: the unit that fits, the month made a year, the day with its hour."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from assistant.expressions import expression
from assistant.understanding.quantities.mention import Bound, Days, Hours, Kind, Mention
from assistant.understanding.quantities.nouns import counts_people
from assistant.understanding.words.plain import Plain
from rules_core.dates import Day, Moment
from rules_core.facts import Choice, Quantity
from rules_core.wording import Said

_TIMES_A_YEAR: Mapping[str, int] = {"mese": 12, "trimestre": 4, "semestre": 2, "settimana": 52, "anno": 1}
_IN: Mapping[str, Mapping[str, Decimal]] = {
    "mesi": {"mesi": Decimal(1), "anni": Decimal(12), "trimestri": Decimal(3), "semestri": Decimal(6)},
    "anni": {"anni": Decimal(1), "mesi": Decimal(1) / 12},
    "ore": {"ore": Decimal(1)},
    "giorni": {"giorni": Decimal(1), "giorni lavorativi": Decimal(1), "giornate": Decimal(1), "settimane": Decimal(7)},
}
_NOT_CENTS = expression(r"[1-9]\d{0,2},\d{3}(?:\s*(?:€|euro))?")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LEAP = (2, 29)
_TOO_VAGUE = 2
"""How far apart the first and the last that a time long gone may be, so that it still says how long ago: "nel 2019"."""
EXACT, BARE = 2.0, 0.5
_HARDLY_MONEY = 20
_POINTS = frozenset((None, "punti", "punto", "virgola"))
_A_DAY = 8
_NEVER_CUT = frozenset(("settimane", "ore", "giornate"))
"""Half of these is not nearly none of them."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A value that a quantity gives a fact, how well its unit fits, and whether it was told only about."""

    value: Any
    unit: float
    hedged: bool = False


def fit(mention: Mention, fact: Any, today: date, said: Said) -> Fit | None:  # noqa: PLR0911 (one for each kind)
    """The value that a quantity gives a fact; None where it cannot be meant."""
    if isinstance(fact, Quantity) and fact.unit == "mesi" and isinstance(mention.value, Days):
        return _months_since(mention.value, today)
    if isinstance(fact, Day | Moment):
        return _moment(_of_the_year(mention, said.year), timed=isinstance(fact, Moment) or fact.timed)
    if not isinstance(fact, Quantity) or not isinstance(mention.value, Decimal | Days | Hours):
        return None
    if mention.numbered or (said.dated and _one_day(mention)):
        return Fit("1", BARE) if said.dated and _one_day(mention) else None
    if mention.kind is Kind.ORDINAL and said.nth and isinstance(mention.value, Decimal):
        return Fit(str(int(mention.value)), BARE)
    found = _year(mention) if fact.unit == "anno" else _amount(mention, fact, said)
    if found is None or mention.bound is Bound.BETWEEN:
        return None
    number, unit = found
    if fact.decimals == 0:
        number = _whole(number, mention)
    number = _as_listed(number, mention, fact, said)
    if fact.among and number not in fact.among:
        unit = BARE
    text = _written(number, fact.decimals)
    if text is None or (mention.kind is not Kind.DURATION and unit == BARE and not _possible(number, fact)):
        return None
    return Fit(text, unit, hedged=mention.bound is Bound.ABOUT)


def _one_day(mention: Mention) -> bool:
    """Whether a quantity is one day, told by its date or only by its number."""
    days = mention.value
    if isinstance(days, Days):
        return days.first == days.last
    return mention.numbered is Bound.EXACT


def _as_listed(number: Decimal, mention: Mention, fact: Quantity, said: Said) -> Decimal:
    """A number that is none of those an act lists, but is one of them told by a shorter period: "turni da 6 ore"."""
    if number in fact.among or mention.per:
        return number
    if not fact.among and mention.unit == "ore" and number <= _A_DAY:  # so few are of a day
        return next((number * times for times in said.times.values()), number)
    return next((number * times for times in said.times.values() if number * times in fact.among), number)


def _possible(number: Decimal, fact: Quantity) -> bool:
    """Whether a number without its unit may be what a fact takes: one that cannot be is rather something else."""
    return number in fact.among if fact.among else number <= fact.high


def _amount(mention: Mention, fact: Quantity, said: Said) -> tuple[Decimal, float] | None:
    if isinstance(mention.value, Hours) and fact.unit == "ore" and mention.value.first == mention.value.last:
        return Decimal(mention.value.first.hour), BARE  # "ore 20", of a week as well as of a day
    times = _times(mention, fact, said)
    if not isinstance(mention.value, Decimal) or times is None:
        return None
    return _in_unit(mention, mention.value * times, fact)


def _in_unit(mention: Mention, value: Decimal, fact: Quantity) -> tuple[Decimal, float] | None:
    """A value in the unit of a fact, and how well its own fits."""
    if fact.unit == Quantity.unit and _NOT_CENTS.fullmatch(mention.words):
        return None  # "13,450" is thirteen euros or thirteen thousand: it is asked
    match mention.kind, fact.unit:
        case (Kind.MONEY, "euro") | (Kind.PERCENT, "percentuale") | (Kind.AGE, "anni"):
            return value, EXACT
        case Kind.DURATION, unit if mention.unit is not None and mention.unit in _IN.get(unit, {}):
            apart = mention.unit == "settimane" or (unit, mention.unit) == ("anni", "mesi")
            return value * _IN[unit][mention.unit], BARE if apart else EXACT
        case Kind.ORDINAL, "trimestre":
            return value, BARE
        case Kind.NUMBER, unit:
            return (value, BARE) if _bare_may_be(mention, value, fact, unit) else None
    return None


def _bare_may_be(mention: Mention, value: Decimal, fact: Quantity, unit: str) -> bool:
    """Whether a number without its unit may be of a unit: not the three of "nessuno per tutti e tre" of euro.

    What a number in words counts is no share: "due giorni" of thinking no rate; two people are no two days.
    """
    if unit in _IN and counts_people(value, mention.unit):
        return False
    if unit == "percentuale" and mention.words.isalpha() and mention.unit not in _POINTS:
        return False
    if unit in {"anni", "percentuale"}:
        return 0 < value <= fact.high
    return unit != "euro" or not (mention.words.isalpha() and 0 < value <= _HARDLY_MONEY)


def _times(mention: Mention, fact: Quantity, said: Said) -> int | None:
    """How many times an amount told by a shorter period goes into the fact's; None if it does not."""
    if fact.unit == "euro":
        held = said.held and mention.per is not None  # "lavoro in posta, 18.000 l'anno" tells no savings
        return None if held else _times_a_year(mention, said) if said.per == "anno" else 1
    if mention.per is None or mention.per == said.per:
        return 1
    if said.per:
        return said.times.get(mention.per)
    return None if mention.per == "settimana" and mention.unit in {"giorni", "giornate"} else 1


def _times_a_year(mention: Mention, said: Said) -> int | None:
    """How often an amount is paid in a year; without its period, as often as an amount of its size is."""
    if not isinstance(mention.value, Decimal) or not mention.value:
        return 1
    if mention.per:
        return _TIMES_A_YEAR.get(mention.per)  # of what is paid by the hour or the day, nobody can tell how many
    of_a_month, of_a_year = said.monthly or (0, 0)
    if mention.value < of_a_month:
        return _TIMES_A_YEAR["mese"]
    return 1 if mention.value >= of_a_year or not of_a_month else None


def _whole(number: Decimal, mention: Mention) -> Decimal:
    """A whole number; "più di 12" is at least the next one, "meno di 12" at most the one before."""
    if mention.strict and mention.bound is Bound.LEAST:
        return number.to_integral_value(ROUND_FLOOR) + 1
    if mention.strict and mention.bound is Bound.MOST:
        return number.to_integral_value(ROUND_CEILING) - 1
    return number if mention.unit in _NEVER_CUT else number.to_integral_value(ROUND_FLOOR)


def _year(mention: Mention) -> tuple[Decimal, float] | None:
    if isinstance(mention.value, Days) and mention.value.first.year == mention.value.last.year:
        told = mention.value.first.month != mention.value.last.month and not mention.year_missing
        return (Decimal(mention.value.first.year), EXACT) if told else None
    if (
        mention.kind is Kind.NUMBER
        and isinstance(mention.value, Decimal)
        and _FIRST_YEAR <= mention.value <= _LAST_YEAR
    ):
        return mention.value, EXACT
    return None


def _of_the_year(mention: Mention, year: int | None) -> Mention:
    """A day told without its year, in the only one that it may be of."""
    days = mention.value
    if year is None or not mention.year_missing or not isinstance(days, Days):
        return mention
    if _LEAP in {(day.month, day.day) for day in (days.first, days.last)}:
        return mention
    here = Days(days.first.replace(year=year), days.last.replace(year=year))
    return replace(mention, value=here, year_missing=False)


def _moment(mention: Mention, *, timed: bool) -> Fit | None:
    if mention.kind is not Kind.DATE or not isinstance(mention.value, Days):
        return None
    days = mention.value
    if days.first != days.last:
        return None
    if not timed:
        return Fit(days.first.isoformat(), EXACT, hedged=mention.year_missing)
    if mention.hours is None or mention.hours.first != mention.hours.last:
        return None
    return Fit(f"{days.first.isoformat()}T{mention.hours.first:%H:%M}", EXACT, hedged=mention.year_missing)


def _months_since(days: Days, today: date) -> Fit | None:
    """The whole months that have passed since a day: "otto mesi fa" is eight of them."""
    if days.last > today:
        return None
    most, least = (whole_months(day, today) for day in (days.first, days.last))
    if most - least > 1 and most > _TOO_VAGUE * least:
        return None
    return Fit(str(least), BARE, hedged=most != least)


def whole_months(day: date, today: date) -> int:
    """The whole months from one day to another."""
    return 12 * (today.year - day.year) + today.month - day.month - (today.day < day.day)


def _written(number: Decimal, decimals: int) -> str | None:
    """As tools take it; None where it has more decimals than the fact."""
    exact = number.quantize(Decimal(1).scaleb(-max(decimals, 2)))
    if decimals == 0:
        return str(int(number)) if number == int(number) else None
    return f"{exact:f}" if exact == number else None


def chosen_word(plain: Plain, fact: Choice) -> str | None:
    """One of the words of a list, as it is or as people write it."""
    if fact.pattern:
        shaped = [word.plain.upper() for word in plain.words]
        return next((word for word in shaped if re.fullmatch(fact.pattern, word)), None)
    said = " ".join(plain.flat)
    told = [word for word in fact.words if re.search(rf"\b{re.escape(word.replace('_', ' ').lower())}\b", said)]
    return max(told, key=len) if told else None
