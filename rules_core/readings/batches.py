"""Cases as columns: which columns there are, and how cases fill them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.readings.column import Batch, code, scale_of
from rules_core.records import Case, Many, One, Record


def leaves(record: type[Record], prefix: str = "") -> Iterator[tuple[str, Fact]]:
    """The facts that columns hold, by path; `[]` stands for any member of a list."""
    for name, fact in record.declared.items():
        path = f"{prefix}{name}"
        if isinstance(fact, Many):
            yield from leaves(fact.record, f"{path}[].")
        elif isinstance(fact, One):
            yield from leaves(fact.record, f"{path}.")
        elif isinstance(fact, Quantity | Flag | Choice):
            yield path, fact


def batch_of(record: type[Record], cases: Sequence[Case]) -> Batch:
    """The columns of some cases; an unknown fact is filled with something, and `stated` says that it is not known."""
    widths = {name: max([len(case[name] or ()) for case in cases], default=0) for name in _groups(record)}
    present = {
        group: np.array([[n < len(case[group] or ()) for case in cases] for n in range(width)], dtype=bool).reshape(
            width, len(cases)
        )
        for group, width in widths.items()
    }
    facts, stated = {}, {}
    for path, fact in leaves(record):
        rows = _rows(path, cases, widths)
        facts[path] = np.array([[encoded(fact, value) for value in row] for row in rows], dtype=dtype_of(fact))
        stated[path] = np.array([[value is not None for value in row] for row in rows], dtype=bool)
        if "[]" not in path:
            facts[path], stated[path] = facts[path][0], stated[path][0]
        else:
            shape = (len(rows), len(cases))
            facts[path], stated[path] = facts[path].reshape(shape), stated[path].reshape(shape)
    return Batch(len(cases), facts, present, stated)


def _groups(record: type[Record]) -> list[str]:
    return [name for name, fact in record.declared.items() if isinstance(fact, Many)]


def _rows(path: str, cases: Sequence[Case], widths: dict[str, int]) -> list[list[Any]]:
    group, inside, name = path.partition("[].")
    if not inside:
        return [[_at(case, path) for case in cases]]
    return [[_member(case[group] or (), n, name) for case in cases] for n in range(widths[group])]


def _at(case: Case, path: str) -> Any:
    found: Any = case
    for part in path.split("."):
        found = found[part]
    return found


def _member(members: Sequence[Case], n: int, name: str) -> Any:
    return members[n][name] if n < len(members) else None


def dtype_of(fact: Fact) -> Any:
    """The kind of numbers that a column of a fact holds."""
    return np.bool_ if isinstance(fact, Flag) else np.int64


def encoded(fact: Fact, value: Any) -> Any:
    """A fact as a column holds it."""
    if isinstance(fact, Flag):
        return bool(value)
    if isinstance(fact, Choice):
        return -1 if value is None else code(value)
    assert isinstance(fact, Quantity)
    return 0 if value is None else int(Fraction(value) * scale_of(fact))
