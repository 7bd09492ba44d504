"""What is still open: which unknown facts could change the outcome, what is certain all the same, between which bounds.

An unknown fact stands for every value it may have. The law tells where values begin to differ (the thresholds it
compares with, the caps, the words it names), so a few representatives of each fact stand for all; their combinations
are completions of the case, and all are computed at once, in columns. A fact matters if two completions that differ in
it alone differ in the outcome. Where there are too many combinations, a fair sample is pushed towards the extremes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from rules_core.facts import MOST_MONEY, Quantity
from rules_core.language import Expr, Symbol, Truth
from rules_core.readings.batches import batch_of, dtype_of, encoded
from rules_core.readings.column import Batch
from rules_core.readings.columns import Columns
from rules_core.readings.exact import Exact, Value
from rules_core.readings.representatives import (
    Unknown,
    put,
    reach,
    shared_edges,
    small_lists,
    split,
    unknown_paths,
    values_of,
)
from rules_core.records import Case, Many, Record

_ALL = 20_000
_ALL_WORDS = 131_072  # a condition or a word is cheap, and a long "and" is hard to meet by chance
_SAMPLE = 400
_FEW = 7  # values that a fact may have and that are all tried


@dataclass(frozen=True, slots=True)
class Open:
    """What the unknown facts leave open in one output."""

    matters: frozenset[str]
    certain: Value = None
    low: Value = None
    high: Value = None


class Completions:
    """The completions of one case under one law."""

    def __init__(self, record: type[Record], case: Case, constraints: Sequence[Truth]) -> None:
        self.record, self.case, self.all_constraints = record, case, constraints
        self.exact = Exact(case)
        self.facts = dict(unknown_paths(record, case))
        self.order = list(self.facts)
        self.constraints = [constraint for constraint in constraints if not self._of_unknown_lists(constraint)]

    def open(self, outputs: Mapping[str, Expr], only: frozenset[str] | None = None) -> dict[str, Open]:
        """What is open in each output; an output on which nothing unknown bears is not in the answer.

        With `only`, just whether these facts matter.
        """
        found: dict[str, Open] = {}
        for name, expr in outputs.items():
            used: dict[str, list[Expr]] = {}
            reach(self.exact, expr, {}, used)
            lists = [path for path in used if isinstance(self.facts.get(path), Many)]
            if lists:
                found[name] = self._with_lists(lists, expr, used)
            elif any(path in self.facts for path in used):
                found[name] = self._open(expr, {p: u for p, u in used.items() if p in self.facts}, only)
        return found

    def _with_lists(self, lists: list[str], expr: Expr, used: dict[str, list[Expr]]) -> Open:
        """An unknown list could be empty or have anyone in it: what else matters is what matters in some such list."""
        candidates = frozenset(path for path in used if path in self.facts and path not in lists)
        matters = set(lists)
        for members in small_lists(self.record, lists):
            inner = Completions(self.record, deepcopy(self.case) | members, self.all_constraints)
            open_ = inner.open({"": expr}, candidates - matters).get("") if candidates - matters else None
            matters |= open_.matters & candidates if open_ is not None else set()
        return Open(frozenset(matters))

    def _open(self, expr: Expr, used: dict[str, list[Expr]], only: frozenset[str] | None) -> Open:
        shared = shared_edges(self.exact, self.facts, self.constraints, used)
        paths = [*(p for p in self.order if p in used), *(p for p in self.order if p in self._ties() and p not in used)]
        tied = self._ties()
        uses = {p: [*used.get(p, []), *tied.get(p, [])] for p in paths}
        unknowns = [self._unknown(p, uses[p], shared.get(p, [])) for p in paths]
        sizes = [len(u.values) for u in unknowns]
        total = int(np.prod(sizes, dtype=np.float64))
        whole = total <= (_ALL_WORDS if isinstance(expr, Truth | Symbol) else _ALL)
        chosen = _grid(sizes) if whole else _drawn(sizes)
        out, valid = self._compute(expr, unknowns, chosen)
        if not whole:
            kept = np.flatnonzero(valid)[:_SAMPLE]
            chosen, out, valid = chosen[kept], out[kept], valid[kept]
        if not valid.any():
            return Open(frozenset())
        tested = [only is None or unknown.path in only for unknown in unknowns]
        if whole:
            matters = _matters_in_grid(out, valid, sizes)
        else:
            matters = self._matters_sampled(expr, unknowns, chosen, tested)
        names = self._and_alike({u.path for u, m in zip(unknowns, matters, strict=True) if m}) & used.keys()
        rows = np.flatnonzero(valid)
        low, high = rows[out[rows].argmin()], rows[out[rows].argmax()]
        if out[low] == out[high] and not names:
            return Open(names, self._value(expr, self._completed(unknowns, chosen[low])))
        if only is not None or isinstance(expr, Truth | Symbol):
            return Open(names)
        extremes = [self._pushed(expr, unknowns, chosen[row], sign) for row, sign in ((low, -1), (high, 1))]
        least, most = (self._at_the_end(expr, unknowns, choice) for choice in extremes)
        grows = most != self._value(expr, self._completed(unknowns, extremes[1]))
        return Open(names, low=least, high=None if grows else most)

    def _and_alike(self, paths: set[str]) -> frozenset[str]:
        """Members of whom the same is known are interchangeable: what matters of one matters of the others."""
        found = set(paths)
        for path in paths:
            group, place = split(path)
            if place is not None:
                name, members = group.partition("[]")[0], self.case[group.partition("[]")[0]]
                alike = [n for n, member in enumerate(members) if member == members[place]]
                found |= {path.replace(f"{name}[{place}]", f"{name}[{n}]") for n in alike}
        return frozenset(found)

    def _unknown(self, path: str, uses: Sequence[Expr], shared: Sequence[Fraction]) -> Unknown:
        fact = self.facts[path]
        return Unknown(path, fact, values_of(self.exact, fact, uses, shared))

    def _of_unknown_lists(self, constraint: Truth) -> bool:
        used: dict[str, list[Expr]] = {}
        reach(self.exact, constraint, {}, used)
        return any(isinstance(self.facts.get(path), Many) for path in used)

    def _ties(self) -> dict[str, list[Expr]]:
        """Unknown facts that a constraint speaks of, each with the operations that use it there."""
        found: dict[str, list[Expr]] = {}
        for constraint in self.constraints:
            reach(self.exact, constraint, {}, found)
        return {path: uses for path, uses in found.items() if path in self.facts}

    def _compute(self, expr: Expr, unknowns: Sequence[Unknown], chosen: npt.NDArray[np.int64]) -> tuple[Any, Any]:
        columns = Columns(self._batch(unknowns, chosen))
        rows = len(chosen)
        if isinstance(expr, Truth | Symbol):
            out = np.broadcast_to(np.asarray(columns.value(expr)).astype(np.int64), (rows,))
        else:
            out = columns.rounded(expr, 2)
        valid = np.ones(rows, dtype=bool)
        for constraint in self.constraints:
            valid &= columns.value(constraint)
        return out, valid

    def _batch(self, unknowns: Sequence[Unknown], chosen: npt.NDArray[np.int64]) -> Batch:
        one = batch_of(self.record, [self.case])
        rows = len(chosen)
        facts = {path: np.repeat(column, rows, axis=-1) for path, column in one.facts.items()}
        for place, unknown in enumerate(unknowns):
            table = np.array([encoded(unknown.fact, v) for v in unknown.values], dtype=dtype_of(unknown.fact))
            path, index = split(unknown.path)
            target = facts[path] if index is None else facts[path][index]
            target[...] = table[chosen[:, place]]
        present = {group: np.repeat(mask, rows, axis=-1) for group, mask in one.present.items()}
        stated = {path: np.repeat(mask, rows, axis=-1) for path, mask in one.stated.items()}
        return Batch(rows, facts, present, stated)

    def _matters_sampled(
        self, expr: Expr, unknowns: Sequence[Unknown], chosen: npt.NDArray[np.int64], tested: Sequence[bool]
    ) -> list[bool]:
        """For each fact, the sampled completions again with each of its values in turn."""
        result = []
        for place, unknown in enumerate(unknowns):
            if not tested[place]:
                result.append(False)
                continue
            turned = np.repeat(chosen, len(unknown.values), axis=0)
            turned[:, place] = np.tile(np.arange(len(unknown.values)), len(chosen))
            out, valid = self._compute(expr, unknowns, turned)
            shape = (len(chosen), len(unknown.values))
            result.append(_varies(out.reshape(shape), valid.reshape(shape), 1))
        return result

    def _pushed(self, expr: Expr, unknowns: Sequence[Unknown], start: npt.NDArray[np.int64], sign: int) -> Any:
        """From a completion uphill, one fact at a time, until no single change helps."""
        best = start.copy()
        for _ in range(4):
            before = best.copy()
            for place, unknown in enumerate(unknowns):
                turned = np.repeat(best[None, :], len(unknown.values), axis=0)
                turned[:, place] = np.arange(len(unknown.values))
                out, valid = self._compute(expr, unknowns, turned)
                score = np.where(valid, sign * out, -(2**62))
                if score.max() > score[best[place]]:
                    best = turned[int(score.argmax())]
            if (best == before).all():
                break
        return best

    def _at_the_end(self, expr: Expr, unknowns: Sequence[Unknown], choice: npt.NDArray[np.int64]) -> Value:
        """The value where facts that were at the end of what columns hold go to the end of what is accepted."""
        case = self._completed(unknowns, choice)
        for place, unknown in enumerate(unknowns):
            fact, at_end = unknown.fact, choice[place] == len(unknown.values) - 1
            if at_end and isinstance(fact, Quantity) and fact.high == MOST_MONEY:
                put(case, unknown.path, fact.high)
        return self._value(expr, case)

    def _value(self, expr: Expr, case: Case) -> Value:
        return Exact(case, self.case).value(expr)

    def _completed(self, unknowns: Sequence[Unknown], choice: npt.NDArray[np.int64]) -> Case:
        case = deepcopy(self.case)
        for unknown, value in zip(unknowns, choice, strict=True):
            put(case, unknown.path, unknown.values[int(value)])
        return case


def _grid(sizes: Sequence[int]) -> npt.NDArray[np.int64]:
    return np.stack([axis.ravel() for axis in np.indices(sizes)], axis=1)


def _drawn(sizes: Sequence[int]) -> npt.NDArray[np.int64]:
    """The two corners, then a fixed random sample in which the ends are drawn more often."""
    draw = np.random.default_rng(17)
    last = np.array(sizes, dtype=np.int64) - 1
    kind = draw.integers(0, 3, (_ALL, len(sizes)))
    drawn = np.where(kind == 0, 0, np.where(kind == 1, last, draw.integers(0, last + 1, kind.shape)))
    return np.concatenate([np.zeros((1, len(sizes)), dtype=np.int64), last[None, :], drawn])


def _matters_in_grid(out: Any, valid: Any, sizes: Sequence[int]) -> list[bool]:
    shaped, allowed = out.reshape(sizes), valid.reshape(sizes)
    return [_varies(shaped, allowed, axis) for axis in range(len(sizes))]


def _varies(out: Any, valid: Any, axis: int) -> bool:
    """Whether along an axis two valid completions differ."""
    low = np.where(valid, out, np.iinfo(np.int64).max).min(axis=axis)
    high = np.where(valid, out, np.iinfo(np.int64).min).max(axis=axis)
    return bool((low < high).any())
