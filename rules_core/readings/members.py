"""Members of a list in columns: those who are there stand one behind the other, row after row, and nobody else does.

Where every row has the same members they stand side by side instead, and what differs in no row is there once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rules_core.readings.column import Bools, Column, Ints


class Line:
    """The members of a list, and the row to which each of them belongs."""

    def __init__(self, group: str, present: Bools) -> None:
        self._group, self._there = group, np.ascontiguousarray(present.T)
        self._rows, width = self._there.shape
        self._owners = np.flatnonzero(self._there) // max(width, 1)
        self._ends = np.bincount(self._owners, minlength=self._rows).cumsum()
        self.length = len(self._owners)

    def of_group(self, columns: Mapping[str, Any]) -> dict[str, Any]:
        """The columns that speak of the members, without the places where nobody is."""
        ours = {path: column for path, column in columns.items() if path.startswith(f"{self._group}[]")}
        return {path: column if column.ndim == 1 else column.T[self._there] for path, column in ours.items()}

    def of_rows(self, found: Any) -> Any:
        """A column of rows, for each member that of its row."""
        if isinstance(found, Column):
            under = None if found.under is None else self.of_rows(found.under)
            return replace(found, over=self.of_rows(found.over), under=under)
        return found[self._owners] if found.ndim else found

    def sums(self, values: Any) -> Ints:
        """For each row the sum over its members: what a running sum gains from the row's first to its last."""
        running = np.zeros(self.length + 1, dtype=np.int64)
        np.cumsum(np.broadcast_to(values, self._owners.shape), out=running[1:])
        sums: Ints = np.diff(running[self._ends], prepend=0)
        return sums

    def all(self, truths: Any) -> Bools:
        """For each row whether something is true of all its members."""
        result = np.ones(self._rows, dtype=bool)
        result[self._owners[~truths]] = False
        return result


class Same:
    """The members of a list, the same in every row: a line of rows, or of one entry for all rows, for each of them."""

    def __init__(self, group: str, present: Bools, rows: int) -> None:
        self._group, self._width = group, len(present)
        self.length = rows

    def of_group(self, columns: Mapping[str, Any]) -> dict[str, Any]:
        """The columns that speak of the members."""
        return {path: column for path, column in columns.items() if path.startswith(f"{self._group}[]")}

    def of_rows(self, found: Any) -> Any:
        """A column of rows is the same for each member."""
        return found

    def sums(self, values: Any) -> Ints:
        """For each row the sum over its members, who all have the same where the values speak of no member."""
        sums: Ints = np.sum(values, axis=0) if np.ndim(values) > 1 else values * self._width
        return sums

    def all(self, truths: Any) -> Bools:
        """For each row whether something is true of all its members."""
        result: Bools = np.all(truths, axis=0) if np.ndim(truths) > 1 else truths
        return result


def line_of(group: str, present: Bools, rows: int) -> Line | Same:
    """How the members stand: `present` with one entry for all rows says that all of them are in every row."""
    return Line(group, present) if present.shape[1] == rows else Same(group, present, rows)
