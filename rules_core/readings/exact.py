"""One case, exactly: fractions, three-valued logic, and a trace in which every step has its clause and its inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rules_core.language import Expr, Label, Member, Op
from rules_core.parameters import Parameter
from rules_core.printed import half_up
from rules_core.records import Case

Value = Fraction | bool | str | None
Where = Mapping[Member, int]
_ONE, _ZERO = Fraction(1), Fraction(0)


@dataclass(frozen=True, slots=True)
class Step:
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
        self._told = case if told is None else told
        self.steps: list[Step] = []
        self._known: dict[int | tuple[int, ...], tuple[Expr, Value]] = {}

    def value(self, expr: Expr, where: Where | None = None) -> Value:
        """The value of an expression, for a member where it speaks of one."""
        where = where or {}
        key = (id(expr), *[where[m] for m in expr.free]) if expr.free else id(expr)
        found = self._known.get(key)
        if found is None:  # the expression is kept beside its value, so that its identity stays its own
            found = self._known[key] = (expr, _READ[expr.op](self, expr, where))
        return found[1]

    def fact(self, expr: Expr, where: Where) -> Value:
        """Read the operation «fact»."""
        return _in(self.case, expr, where)

    def named(self, expr: Expr, where: Where) -> Value:
        """Read the operation «named»."""
        label, body = expr.args
        value = self.value(body, where)
        members = [f"{m.group}[{where[m]}]" for m in expr.free]
        self.steps.append(Step(label, members[0] if members else "", expr, dict(where), value))
        return value

    def arithmetic(self, expr: Expr, where: Where) -> Value:
        """Read the operation «arithmetic»."""
        a, b = self.value(expr.args[0], where), self.value(expr.args[1], where)
        if expr.op is Op.MUL and ((a is not None and not a) or (b is not None and not b)):
            return _ZERO
        return None if a is None or b is None else _ARITHMETIC[expr.op](a, b)

    def down_to(self, expr: Expr, where: Where) -> Value:
        """Read the operation «down_to»."""
        value: Any = self.value(expr.args[0], where)
        step: Any = self.value(expr.args[1], where)
        return None if value is None or step is None else Fraction((value // step) * step)

    def cents(self, expr: Expr, where: Where) -> Value:
        """Read the operation «cents»."""
        value: Any = self.value(expr.args[0], where)
        return None if value is None else Fraction(half_up(value, 2), 100)

    def table(self, expr: Expr, where: Where) -> Value:
        """Read the operation «table»."""
        key = self.value(expr.args[0], where)
        return None if key is None else expr.args[1][int(key)].value

    def total(self, expr: Expr, where: Where) -> Value:
        """Read the operation «total»."""
        group, member, body = expr.args
        members = self.case[group]
        if members is None:
            return None
        values: list[Any] = [self.value(body, {**where, member: n}) for n in range(len(members))]
        return None if any(value is None for value in values) else sum(values, _ZERO)

    def when(self, expr: Expr, where: Where) -> Value:
        """Read the operation «when»."""
        condition, then, otherwise = expr.args
        holds = self.value(condition, where)
        if holds is None:
            a, b = self.value(then, where), self.value(otherwise, where)
            return a if a == b else None
        return self.value(then if holds else otherwise, where)

    def compare(self, expr: Expr, where: Where) -> Value:
        """Read the operation «compare»."""
        a, b = self.value(expr.args[0], where), self.value(expr.args[1], where)
        return None if a is None or b is None else _COMPARE[expr.op](a, b)

    def among(self, expr: Expr, where: Where) -> Value:
        """Read the operation «among»."""
        word = self.value(expr.args[0], where)
        return None if word is None else word in expr.args[1]

    def logic(self, expr: Expr, where: Where) -> Value:
        """Read the operation «logic»."""
        decides = expr.op is Op.OR
        a = self.value(expr.args[0], where)
        if a is decides:
            return decides
        b = self.value(expr.args[1], where)
        if b is decides:
            return decides
        return None if a is None or b is None else not decides

    def stated(self, expr: Expr, where: Where) -> Value:
        """Read the operation «stated»."""
        return _in(self._told, expr.args[0], where) is not None

    def negation(self, expr: Expr, where: Where) -> Value:
        """Read the operation «negation»."""
        value = self.value(expr.args[0], where)
        return None if value is None else not value


_ARITHMETIC: dict[Op, Callable[[Any, Any], Any]] = {
    Op.ADD: lambda a, b: a + b,
    Op.SUB: lambda a, b: a - b,
    Op.MUL: lambda a, b: a * b,
    Op.DIV: lambda a, b: a / b,
    Op.LEAST: min,
    Op.MOST: max,
}
_COMPARE: dict[Op, Callable[[Any, Any], bool]] = {
    Op.AT_MOST: lambda a, b: a <= b,
    Op.BELOW: lambda a, b: a < b,
    Op.SAME: lambda a, b: a == b,
}


def _in(case: Case, expr: Expr, where: Where) -> Value:
    """A fact in a case, of a member where it is one's."""
    path, _, *member = expr.args
    found: Any = case
    if member:
        return found[member[0].group][where[member[0]]][path.rpartition(".")[2]]  # type: ignore[no-any-return]
    for part in path.split("."):
        found = found[part]
    return found  # type: ignore[no-any-return]


def _constant(_: Exact, expr: Expr, __: Where) -> Value:
    found = expr.args[0]
    return found.value if isinstance(found, Parameter) else found


_READ: dict[Op, Callable[[Exact, Expr, Where], Value]] = {
    Op.CONST: _constant,
    Op.PARAMETER: _constant,
    Op.FACT: Exact.fact,
    Op.NAMED: Exact.named,
    Op.DOWN_TO: Exact.down_to,
    Op.CENTS: Exact.cents,
    Op.TABLE: Exact.table,
    Op.TOTAL: Exact.total,
    Op.WHEN: Exact.when,
    Op.AMONG: Exact.among,
    Op.AND: Exact.logic,
    Op.OR: Exact.logic,
    Op.NOT: Exact.negation,
    Op.STATED: Exact.stated,
    **dict.fromkeys(_ARITHMETIC, Exact.arithmetic),
    **dict.fromkeys(_COMPARE, Exact.compare),
}
