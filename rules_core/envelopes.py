"""The envelope that every tool answers with, and how its values are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from rules_core.language import Expr, Op
from rules_core.printed import half_up
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


def unit_of(expr: Expr) -> str:
    """The unit of the value of a norm or a fact."""
    if expr.op is Op.NAMED:
        return str(expr.args[0].unit)
    return str(getattr(expr.args[1], "unit", "")) if expr.op is Op.FACT else ""


def written(value: Value | date, unit: str) -> Any:
    """A value as it travels: money with two decimals, scores without trailing zeros, the rest as it is."""
    if not isinstance(value, Fraction):
        return value.isoformat() if isinstance(value, date) else value
    if unit in {"persone", "giorni", "anni", "mesi"}:
        return int(value)
    if unit == "punti":
        return _plain(value, 6)
    if unit == "percentuale":
        return _plain(value * 100, 4)
    cents = half_up(value, 2)
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def _plain(value: Fraction, decimals: int) -> str:
    """A number without trailing zeros."""
    scaled = half_up(value, decimals)
    digits = f"{abs(scaled):0{decimals + 1}d}"
    text = f"{digits[:-decimals]}.{digits[-decimals:]}".rstrip("0").rstrip(".")
    return f"-{text}" if scaled < 0 else text
