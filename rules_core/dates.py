"""Facts in time: a day, a day with its time, and a moment that norms can compare."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from rules_core.facts import Fact, Quantity
from rules_core.given import quoted
from rules_core.printed import seconds_of

_DAY = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?", re.ASCII)
_FIRST, _LAST = (seconds_of(datetime.fromisoformat(text)) for text in ("1900-01-01", "2199-12-31T23:59:59"))
_A_DAY = "Si accetta una data tra il 1900 e il 2199, come 2024-03-31"
_A_MOMENT = "Si accetta una data con l'ora, come 2024-03-31T16:00"


@dataclass(kw_only=True)
class Day(Fact):
    """A date; with `timed`, a date with its time."""

    timed: bool = False

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return _A_MOMENT if self.timed else _A_DAY

    def read(self, value: Any, path: str) -> date | datetime | None:
        """The date, or None where it is unknown."""
        found: date | datetime | None = _read(self, value, path, timed=self.timed)
        return found


@dataclass(kw_only=True)
class Moment(Quantity):
    """A date with its time as a number, so that a norm can hold it against a term."""

    unit: str = "momento"
    decimals: int = 0
    low: Fraction = _FIRST
    high: Fraction = _LAST
    usual: Fraction = _LAST

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return _A_MOMENT

    def read(self, value: Any, path: str) -> Fraction | None:
        """The moment, or None where it is unknown."""
        found = _read(self, value, path, timed=True)
        return None if found is None else seconds_of(found)


def _read(fact: Fact, value: Any, path: str, *, timed: bool) -> Any:
    if value is None:
        return None
    if isinstance(value, str) and (_MOMENT if timed else _DAY).fullmatch(value):
        try:
            return datetime.fromisoformat(value) if timed else date.fromisoformat(value)
        except ValueError as error:
            raise fact.refuse(path, f"«{value}» non esiste nel calendario") from error
    raise fact.refuse(path, f"{quoted(value)} non è una data{' con l’ora' if timed else ''}")
