"""What a mention of a quantity is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from assistant.understanding.quantities.line import Line


class Kind(StrEnum):
    """What sort of quantity."""

    MONEY = "money"
    NUMBER = "number"
    ORDINAL = "ordinal"
    AGE = "age"
    DURATION = "duration"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    CITATION = "citation"  # digits that count nothing: an article, a law, a telephone, a code


class Bound(StrEnum):
    """How the value stands to what is meant."""

    EXACT = "exact"
    LEAST = "least"
    MOST = "most"
    ABOUT = "about"
    BETWEEN = "between"  # `other` is the upper end


class Problem(StrEnum):
    """Why a mention has no value."""

    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_TIME = "no_such_time"
    BEYOND_CALENDAR = "beyond_calendar"


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """One day, or all the days from the first to the last."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """One moment of the day, or all from the first to the last."""

    first: time
    last: time


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity as somebody wrote it: `words` is `text[start:end]`.

    Money is in euro, ages in years, percentages in hundredths; `unit` is the unit of a duration ("mesi", "ore") or
    the noun that is counted, `per` the period of a rate. `strict` leaves the bound itself out ("più di 12"). A date
    without its year is read as the last one past; `candidates` are all its readings, the likeliest first.
    """

    start: int
    end: int
    words: str
    kind: Kind
    value: Decimal | Days | Hours | None = None
    unit: str | None = None
    bound: Bound = Bound.EXACT
    strict: bool = False
    other: Decimal | None = None
    per: str | None = None
    hours: Hours | None = None
    born: Days | None = None
    year_missing: bool = False
    candidates: tuple[Decimal | Days, ...] = ()
    problem: Problem | None = None
    numbered: Bound | None = None
    """How a day of the month bounds what is meant, where only its number is told; else none."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A mention, and the token after it."""

    mention: Mention
    end: int


def hit(line: Line, span: tuple[int, int], kind: Kind, value: Decimal | Days | Hours | None = None, **more: Any) -> Hit:
    """A mention of the tokens of a span, the last one left out."""
    start, end = line.tokens[span[0]].start, line.tokens[span[1] - 1].end
    return Hit(Mention(start, end, line.text[start:end], kind, value, **more), span[1])
