"""Figures beside their targets: a table for whoever watches, JSON for whoever compares."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, TextIO


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured; with a target, it has to be at most or at least so much.

    The interval, where there is one, holds the true value nineteen times out of twenty.
    """

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None
    interval: tuple[float, float] | None = None

    @property
    def met(self) -> bool:
        """Whether the target is met; a figure without one always is."""
        low, high = self.at_least, self.at_most
        return (low is None or self.value >= low) and (high is None or self.value <= high)

    @property
    def told(self) -> str:
        """The value as a person reads it."""
        if self.interval is None:
            return f"{_number(self.value)} {self.unit}".strip()
        low, high = self.interval
        return f"{self.value:.3f} (da {low:.3f} a {high:.3f}) {self.unit}".strip()

    @property
    def target(self) -> str:
        """The target as a person reads it."""
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return "" if self.at_most is None else f"≤ {self.at_most:g}"


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one run, in which circumstances they were taken, what else is to be said; details for the JSON."""

    title: str
    figures: list[Figure]
    circumstances: Mapping[str, str | int] = field(default_factory=dict)
    notes: Sequence[str] = ()
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def met(self) -> bool:
        """Whether every target is met."""
        return all(figure.met for figure in self.figures)

    def tell(self, out: TextIO) -> None:
        """Print the figures as a table."""
        rows = [("misura", "valore", "obiettivo", "")]
        rows += [(f.name, f.told, f.target, _outcome(f)) for f in self.figures]
        widths = [max(len(row[n]) for row in rows) for n in range(4)]
        out.write(f"\n{self.title}\n\n")
        for name, value, target, outcome in rows:
            line = f"{name:<{widths[0]}}  {value:>{widths[1]}}  {target:>{widths[2]}}  {outcome}"
            out.write(f"{line.rstrip()}\n")
        out.writelines(f"\n{note}" for note in self.notes)
        out.write("\n" + "".join(f"{key}: {value}\n" for key, value in self.circumstances.items()))

    def write(self, target: Path) -> None:
        """Write the figures as JSON."""
        figures = [asdict(figure) | {"met": figure.met} for figure in self.figures]
        told: dict[str, Any] = {"title": self.title, "met": self.met, "figures": figures}
        told |= {"circumstances": dict(self.circumstances), "notes": list(self.notes), **self.details}
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def machine() -> dict[str, str]:
    """On what a measurement was taken."""
    return {
        "python": platform.python_version(),
        "macchina": f"{platform.system()} {platform.machine()}",
        **{name: version(name) for name in ("numpy", "pyarrow", "pydantic")},
    }


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"


def _outcome(figure: Figure) -> str:
    if not figure.target:
        return ""
    return "raggiunto" if figure.met else "MANCATO"
