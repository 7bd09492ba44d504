"""What a norm computes with: the facts and the other norms, each by its name, with its value in a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from rules_core.envelopes import unit_of, written
from rules_core.language import Expr, Member, Op
from rules_core.readings.exact import Exact, Step, Where
from rules_core.readings.readers import Read, reader


def inputs_of(exact: Exact, step: Step) -> dict[str, Any]:
    """The facts and norms of a step, with their values as they travel; those of a sum with their places."""
    found: dict[str, Any] = {}
    places = [(_sources(step.expr), step.where)]
    for sources, where in places:  # grows while it is walked
        for source in sources.leaves:
            found[source.named(where)] = written(source.read(exact, where), source.unit)
        for group, member, inner in sources.sums:
            places += [(inner, {**where, member: n}) for n in range(len(exact.case[group] or ()))]
    return found


@dataclass(frozen=True, slots=True)
class _Source:
    """A fact or a norm: its name, the member of a sum that it is of, how it is read."""

    name: str
    member: Member | None
    read: Read
    unit: str

    def named(self, where: Where) -> str:
        """Its name, with its place in the sum."""
        return self.name if self.member is None else f"{self.name}[{where[self.member]}]"


@dataclass(frozen=True, slots=True)
class _Sources:
    """The facts and norms of an expression, and its sums, which are taken apart member by member."""

    leaves: tuple[_Source, ...]
    sums: tuple[tuple[str, Member, _Sources], ...]


@cache
def _sources(norm: Expr) -> _Sources:
    return _within(norm.args[1], norm.free)


def _within(body: Expr, outer: frozenset[Member]) -> _Sources:
    leaves = list(_leaves(body))
    return _Sources(
        tuple(_source(leaf, outer) for leaf in leaves if leaf.op is not Op.TOTAL),
        tuple((*leaf.args[:2], _within(leaf.args[2], outer)) for leaf in leaves if leaf.op is Op.TOTAL),
    )


def _source(leaf: Expr, outer: frozenset[Member]) -> _Source:
    name = leaf.args[0].name if leaf.op is Op.NAMED else leaf.args[0].rpartition(".")[2]
    member = next((member for member in leaf.free if member not in outer), None)
    return _Source(name, member, reader(leaf), unit_of(leaf))


def _leaves(body: Expr) -> Iterator[Expr]:
    if body.op in {Op.NAMED, Op.FACT, Op.TOTAL}:
        yield body
    else:
        for arg in body.args:
            if isinstance(arg, Expr):
                yield from _leaves(arg)
