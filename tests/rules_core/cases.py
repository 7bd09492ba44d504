"""Cases drawn at random for any tool, from what its facts declare."""

from __future__ import annotations

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from rules_core.dates import Day, Moment
from rules_core.facts import Choice, Flag, Names, Quantity, Role, Text
from rules_core.printed import moment_of
from rules_core.records import Many, One, Record


def case_of(record: type[Record], draw: random.Random, unknown: float = 0.0, refined: float = 0.0) -> dict[str, Any]:
    """Facts as JSON has them: each unknown so often, and refined so often beyond what is asked."""
    raw: dict[str, Any] = {}
    for name, fact in record.declared.items():
        if isinstance(fact, One):
            raw[name] = case_of(fact.record, draw, unknown, refined)
        elif isinstance(fact, Many):
            raw[name] = [case_of(fact.record, draw, unknown, refined) for _ in range(draw.randint(0, 5))]
        elif fact.role is Role.REFINEMENT and draw.random() >= refined:
            continue
        elif fact.role is not Role.SELECTOR:
            raw[name] = None if draw.random() < unknown else value_of(fact, draw)
    return raw


def value_of(fact: Any, draw: random.Random) -> Any:
    """A value that a fact accepts; ends and edges come often."""
    if isinstance(fact, Flag):
        return draw.random() < 0.5
    if isinstance(fact, Choice):
        return draw.choice(fact.words or ("A1", "A2", "C6"))
    if isinstance(fact, Moment):
        return moment_of(
            Fraction(draw.choice([63831229200, 63831600000, 63831229199]) + draw.randint(0, 7) * 86400)
        ).isoformat()
    if isinstance(fact, Quantity):
        return quantity_of(fact, draw)
    if isinstance(fact, Day):
        return (date(2023, 1, 1) + timedelta(days=draw.randint(0, 1500))).isoformat()
    assert isinstance(fact, Text | Names)
    return draw.choice(["Comune A", "Comune B", "Comune C", "Unione D"])


def quantity_of(fact: Quantity, draw: random.Random) -> Any:
    """A number in the range of a fact, near its low end most of the time."""
    if fact.among:
        return draw.choice(fact.among)
    most = min(fact.high, fact.usual, draw.choice([Fraction(15), Fraction(300), Fraction(400_000)]))
    low, top = int(fact.low * 10**fact.decimals), int(most * 10**fact.decimals)
    units = draw.randint(low, min(max(low + 10_000, top), int(fact.high * 10**fact.decimals)))
    if fact.decimals == 0:
        return units
    sign, units = ("-" if units < 0 else ""), abs(units)
    return f"{sign}{units // 10**fact.decimals}.{units % 10**fact.decimals:0{fact.decimals}d}"
