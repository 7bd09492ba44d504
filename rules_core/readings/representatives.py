"""Representatives: for an unknown fact, a few values that stand for all that it may have.

The law tells where values begin to differ: the thresholds that a fact is compared with, the caps, the words it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from rules_core.facts import MOST_MONEY, Choice, Fact, Flag, Quantity, Role
from rules_core.language import Expr, Op
from rules_core.parameters import parameters_of
from rules_core.readings.exact import Exact, Where
from rules_core.records import Case, Many, One, Record

_FEW = 7  # values that a fact may have and that are all tried
_COMPARED = frozenset({Op.AT_MOST, Op.BELOW, Op.SAME})
_CAPPED = frozenset({Op.LEAST, Op.MOST})


def unknown_paths(record: type[Record], case: Case, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """The facts of a case that are unknown and may be asked, in the order in which the law needs them."""
    for name, fact in record.declared.items():
        value, path = case[name], f"{prefix}{name}"
        if isinstance(fact, One):
            yield from unknown_paths(fact.record, value, f"{path}.")
        elif isinstance(fact, Many):
            if value is None:
                yield path, fact
            for n, member in enumerate(value or ()):
                yield from unknown_paths(fact.record, member, f"{path}[{n}].")
        elif (
            value is None and fact.role in {Role.REQUIRED, Role.OPTIONAL} and isinstance(fact, Quantity | Flag | Choice)
        ):
            yield path, fact


class Reach:
    """The unknown facts on which some expressions still depend, each with the operations that use it."""

    def __init__(self, exact: Exact) -> None:
        self._exact = exact
        self.found: dict[str, list[Expr]] = {}
        self._walked: set[tuple[int, ...]] = set()

    def of(self, expr: Expr, where: Where, above: Expr | None = None) -> None:
        """Those of one expression, which is used by the one above."""
        if self._exact.value(expr, where) is None:
            _REACH.get(expr.op, Reach.arguments)(self, expr, where, above)

    def fact(self, expr: Expr, where: Where, above: Expr | None) -> None:
        """Here is one."""
        path, _, *member = expr.args
        concrete = path.replace("[]", f"[{where[member[0]]}]") if member else path
        self.found.setdefault(concrete, []).extend([above] if above is not None else [])

    def named(self, expr: Expr, where: Where, above: Expr | None) -> None:
        """A norm is its body."""
        walked = (id(expr), id(above), *[where[member] for member in expr.free])
        if walked not in self._walked:  # another way to the same norm leads to the same facts
            self._walked.add(walked)
            self.of(expr.args[1], where, above)

    def total(self, expr: Expr, where: Where, above: Expr | None) -> None:
        """Each member, or whoever is in a list that is unknown."""
        del above
        group, member, body = expr.args
        members = self._exact.case[group]
        if members is None:
            self.found.setdefault(group, [])
        for n in range(len(members or ())):
            self.of(body, {**where, member: n}, expr)

    def when(self, expr: Expr, where: Where, above: Expr | None) -> None:
        """The condition and the branch that it takes; both, while it is open."""
        del above
        condition, then, otherwise = expr.args
        holds = self._exact.value(condition, where)
        if holds is None:
            self.of(condition, where, expr)
        for branch, taken in ((then, True), (otherwise, False)):
            if holds is None or holds is taken:
                self.of(branch, where, expr)

    def arguments(self, expr: Expr, where: Where, above: Expr | None) -> None:
        """All that an operation is done with."""
        del above
        for arg in expr.args:
            if isinstance(arg, Expr):
                self.of(arg, where, expr)


_REACH = {Op.FACT: Reach.fact, Op.NAMED: Reach.named, Op.TOTAL: Reach.total, Op.WHEN: Reach.when}


def values_of(exact: Exact, fact: Fact, uses: Sequence[Expr], shared: Sequence[Fraction] = ()) -> tuple[Any, ...]:
    """The values that stand for all that an unknown fact may have, given the operations that use it."""
    if isinstance(fact, Flag):
        return (False, True)
    if isinstance(fact, Choice):
        named = [word for use in uses if use.op is Op.AMONG for word in sorted(use.args[1])]
        words = dict.fromkeys([*fact.words, *named, *([] if fact.words else [_other_word(fact)])])
        return tuple(words) if any(use.op is not Op.AMONG for use in uses) else _one_of_each_word(words, uses)
    assert isinstance(fact, Quantity)
    if fact.among:
        return tuple(Fraction(number) for number in fact.among)
    ends = low, high = _ends(fact)
    unit = Fraction(1, 10**fact.decimals * (100 if fact.unit == "percentuale" else 1))
    if (high - low) / unit <= _FEW:
        return tuple(low + n * unit for n in range(int((high - low) / unit) + 1))
    edges = [*_edges(exact, uses), *shared]
    compared = bool(uses) and all(use.op in _COMPARED for use in uses)
    inner = [edge + step for edge in edges for step in (-unit, 0, unit)]
    values = sorted({value for value in [*ends, *inner] if low <= value <= high})
    if not compared and not edges:
        values.append((low + high) / 2 // unit * unit)
    return tuple(_one_of_each(values, edges) if compared and edges and not shared else sorted(set(values)))


def _edges(exact: Exact, uses: Sequence[Expr]) -> list[Fraction]:
    """The values that a fact is compared with, or capped by.

    Where the other side hangs on something unknown in its turn, whatever the law prints for it is an edge.
    """
    sides = [side for use in uses if use.op in _COMPARED | _CAPPED for side in use.args if not side.free]
    values = [exact.value(side, {}) for side in sides]
    known = [value for value in values if isinstance(value, Fraction)]
    open_ = [side for side, value in zip(sides, values, strict=True) if value is None and side.op is not Op.FACT]
    return [*known, *(p.value for side in open_ for p in parameters_of(side))]


def shared_edges(
    exact: Exact, facts: Mapping[str, Any], tied: Mapping[str, Sequence[Expr]], used: Mapping[str, Sequence[Expr]]
) -> dict[str, list[Fraction]]:
    """For unknown facts that are compared with each other, the edges and the ends of all of them."""
    groups: list[set[str]] = []
    for use in (use for uses in (*used.values(), *tied.values()) for use in uses if use.op in _COMPARED):
        paths = {side.args[0] for side in use.args if side.op is Op.FACT and not side.free} & facts.keys()
        if len(paths) > 1:
            joined = paths.union(*(group for group in groups if group & paths))
            groups = [*(group for group in groups if not group & paths), joined]
    return {
        path: [edge for other in group for edge in (*_edges(exact, used.get(other, ())), *_ends(facts[other]))]
        for group in groups
        for path in group
    }


def _ends(fact: Quantity) -> tuple[Fraction, Fraction]:
    """The least and the greatest value that stand for a fact's range."""
    share = 100 if fact.unit == "percentuale" else 1
    high = fact.high if fact.high < MOST_MONEY else fact.usual
    return Fraction(max(fact.low, -fact.usual), share), Fraction(high, share)


def _one_of_each(values: list[Fraction], edges: Sequence[Fraction]) -> list[Fraction]:
    """One value on each side of the edges and on them: the law cannot tell others apart."""
    seen: dict[tuple[int, ...], Fraction] = {}
    for value in values:
        seen.setdefault(tuple((value > edge) - (value < edge) for edge in edges), value)
    return list(seen.values())


def _one_of_each_word(words: Iterable[str], uses: Sequence[Expr]) -> tuple[str, ...]:
    """Of the words that the law does not tell apart, one."""
    seen: dict[tuple[bool, ...], str] = {}
    for word in words:
        seen.setdefault(tuple(word in use.args[1] for use in uses), word)
    return tuple(seen.values())


def _other_word(fact: Choice) -> str:
    """A word of the right shape that no norm names."""
    match = re.search(r"come (\w+)", fact.example)
    return match[1] if match else fact.example


def split(path: str) -> tuple[str, int | None]:
    """A path with `[]` for its member, and which member it is."""
    match = re.search(r"\[(\d+)\]", path)
    return (path.replace(match[0], "[]"), int(match[1])) if match else (path, None)


def put(case: Case, path: str, value: Any) -> None:
    """Put a value at a path of a case."""
    target: Any = case
    parts = re.findall(r"\w+", path)
    for part in parts[:-1]:
        target = target[int(part) if part.isdigit() else part]
    target[parts[-1]] = value


def small_lists(record: type[Record], lists: Sequence[str]) -> Iterator[dict[str, list[Case]]]:
    """Lists of one or two members of whom nothing is known."""
    for count in (1, 2):
        yield {path: [dict.fromkeys(record.declared[path].record.declared) for _ in range(count)] for path in lists}


def copied(case: Case) -> Case:
    """A case of its own to put values in; what is in a list or in another record is one level below."""
    return {name: _copied(value) for name, value in case.items()}


def _copied(value: Any) -> Any:
    if isinstance(value, list):
        return [dict(member) for member in value]
    return copied(value) if isinstance(value, dict) else value
