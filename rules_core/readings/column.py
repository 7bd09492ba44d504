"""A column of numbers: whole numbers over a scale, with a bound that is known before any row is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from rules_core.errors import LawError
from rules_core.facts import Quantity

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
_ROOM = 2**63

_ONE_AT_A_TIME = Lock()
WORDS: dict[str, int] = {}
"""The code of each word that a column of words may hold."""


def code(word: str) -> int:
    """The code of a word: the same for whoever asks, at the same time too."""
    with _ONE_AT_A_TIME:
        return WORDS.setdefault(word, len(WORDS))


@dataclass(frozen=True, slots=True)
class Column:
    """Numbers `over / scale`, or, where a division waits for its rounding, `over / (scale × under)`."""

    over: Ints
    scale: int
    bound: int
    under: Ints | None = None
    under_bound: int = 1

    def at(self, scale: int) -> Ints:
        """The numerators at a wider scale."""
        return self.over if scale == self.scale else self.over * (scale // self.scale)

    def less(self, shared: int) -> Ints:
        """The numerators without a factor that all of them have."""
        return self.over if shared == 1 else self.over // shared


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of facts: a column for each path; `present` says which members of a list are there, a line for each place.

    A column of members has such lines too, or else those that are there one behind the other, row after row.
    """

    rows: int
    facts: Mapping[str, Any]
    present: Mapping[str, Bools]
    stated: Mapping[str, Any]


def scale_of(fact: Quantity) -> int:
    """How many units of a fact's last decimal make one."""
    return int(10**fact.decimals * (100 if fact.unit == "percentuale" else 1))


def whole(value: Fraction) -> Column:
    """A constant."""
    return Column(np.asarray(value.numerator, dtype=np.int64), value.denominator, abs(value.numerator))


def shared(column: Column, scale: int) -> int:
    """What a constant shares with the other scale, so that it need not be carried along."""
    return gcd(int(column.over), scale) if column.over.ndim == 0 else 1


def check(bound: int) -> None:
    """Refuse what could leave 64 bits."""
    if bound >= _ROOM:
        raise LawError("i numeri di questa norma, in colonne, non starebbero in sessantaquattro bit")


def no_division(*columns: Column) -> None:
    """Refuse a division that waits for its rounding."""
    if any(column.under is not None for column in columns):
        raise LawError("una divisione si arrotonda prima di entrare in un altro calcolo")
