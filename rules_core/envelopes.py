"""The envelope that every tool answers with, and how its values are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from rules_core.language import Expr, Op
from rules_core.printed import SEEN, moment_of, rounded
from rules_core.readings.exact import Value

Envelope = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a result, with its clause."""

    code: str
    text: str
    sources: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The warning as others receive it."""
        return {"code": self.code, "text": self.text, "sources": list(self.sources)}


def envelope(
    tool: str,
    result: Mapping[str, Any],
    *,
    missing: Sequence[Mapping[str, Any]] = (),
    bounds: Mapping[str, Any] | None = None,
    steps: Sequence[Mapping[str, Any]] = (),
    warnings: Sequence[Note] = (),
) -> Envelope:
    """The envelope that every tool answers with."""
    sources = [source for step in steps for source in step["sources"]]
    return {
        "tool": tool,
        "status": "missing_facts" if missing else "computed",
        "result": dict(result),
        "bounds": dict(bounds or {}),
        "missing": list(missing),
        "steps": list(steps),
        "sources": list(dict.fromkeys(sources)),
        "warnings": [warning.as_json() for warning in warnings],
        "receipt": None,
    }


MONEY = {"euro", "coefficiente", ""}
"""What is written with two decimals; points, shares and moments have a form of their own, all else is counted."""


def unit_of(expr: Expr) -> str:
    """The unit of the value of a norm or a fact."""
    if expr.op is Op.NAMED:
        return str(expr.args[0].unit)
    return str(getattr(expr.args[1], "unit", "")) if expr.op is Op.FACT else ""


def written(value: Value | date, unit: str) -> Any:
    """A value as it travels: money with two decimals, scores without trailing zeros, the rest as it is."""
    if isinstance(value, Fraction):
        return _number(value.numerator, value.denominator, unit)
    return value.isoformat() if isinstance(value, date) else value


@lru_cache(maxsize=SEEN)
def _number(over: int, under: int, unit: str) -> str | int:
    if unit == "momento":
        return moment_of(Fraction(over, under)).isoformat(timespec="minutes")
    if unit == "punti":
        return _plain(rounded(over, under, 6), 6)
    if unit == "percentuale":
        return _plain(rounded(100 * over, under, 4), 4)
    if unit not in MONEY:
        return int(Fraction(over, under))
    cents = rounded(over, under, 2)
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def _plain(scaled: int, decimals: int) -> str:
    """A number in units of its last decimal, without trailing zeros."""
    digits = f"{abs(scaled):0{decimals + 1}d}"
    text = f"{digits[:-decimals]}.{digits[-decimals:]}".rstrip("0").rstrip(".")
    return f"-{text}" if scaled < 0 else text
