"""Shares with the interval that holds the true one nineteen times out of twenty; the ends of times."""

from __future__ import annotations

from collections.abc import Sequence

from evals.report import Figure

_Z = 1.959964


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The interval of a share, after Wilson: right for shares near to one, too."""
    middle = (hits + _Z**2 / 2) / (of + _Z**2)
    half = _Z * (hits * (of - hits) / of + _Z**2 / 4) ** 0.5 / (of + _Z**2)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def share(name: str, outcomes: Sequence[bool], *, at_least: float | None = None) -> Figure:
    """How often something holds, with how many were asked in the name."""
    hits, of = sum(outcomes), len(outcomes)
    return Figure(f"{name} ({of})", hits / of, at_least=at_least, interval=wilson(hits, of))


def slowest(name: str, among: float, milliseconds: Sequence[float], *, at_most: float | None = None) -> Figure:
    """The time that a share of the answers stays within."""
    ordered = sorted(milliseconds)
    return Figure(name, ordered[min(int(len(ordered) * among), len(ordered) - 1)], "ms", at_most=at_most)
