"""One case, exactly: fractions, three-valued logic, and a trace in which every step has its clause and its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from rules_core.language import Expr, Label, Member
from rules_core.readings.readers import reader
from rules_core.records import Case

Value = Fraction | bool | str | None
Where = Mapping[Member, int]


class Step(NamedTuple):
    """One norm applied: its name and clause, the member it was applied to, its expression, its value."""

    label: Label
    member: str
    expr: Expr
    where: Where
    value: Value


class Exact:
    """The value of expressions in one case; None is unknown, and never zero.

    Where a case is another one completed by way of trial, `told` is that other: what is tried is not stated.
    """

    def __init__(self, case: Case, told: Case | None = None) -> None:
        self.case = case
        self.told = case if told is None else told
        self.steps: list[Step] = []
        self.known: dict[int | tuple[int, ...], Value] = {}

    def value(self, expr: Expr, where: Where | None = None) -> Value:
        """The value of an expression, for a member where it speaks of one."""
        return reader(expr)(self, where or {})

    def applied(self, norm: Expr, where: Where, value: Value) -> None:
        """Leave the step of a norm that was computed."""
        member = next((f"{member.group}[{where[member]}]" for member in norm.free), "")
        self.steps.append(Step(norm.args[0], member, norm, where, value))
