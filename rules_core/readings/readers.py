"""How each operation is read exactly: an expression becomes a function of the case, made once and kept.

What an expression is made of is looked at once, however many cases there are.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from math import lcm
from typing import TYPE_CHECKING, Any

from rules_core.language import Expr, Op
from rules_core.parameters import Parameter
from rules_core.printed import half_up
from rules_core.records import Case

if TYPE_CHECKING:
    from rules_core.readings.exact import Exact, Value, Where

Read = Callable[["Exact", "Where"], "Value"]
_ZERO = Fraction(0)


@cache
def reader(expr: Expr) -> Read:
    """How an expression is read in any case; the cache keeps the expression, so that its identity stays its own."""
    return _READERS[expr.op](expr)


def _constant(expr: Expr) -> Read:
    found = expr.args[0]
    value = found.value if isinstance(found, Parameter) else found
    return lambda exact, where: value  # noqa: ARG005 (it is read as all others are)


def _fact(expr: Expr) -> Read:
    place = _place(expr)
    return lambda exact, where: place(exact.case, where)


def _stated(expr: Expr) -> Read:
    place = _place(expr.args[0])
    return lambda exact, where: place(exact.told, where) is not None


def _place(fact: Expr) -> Callable[[Case, Where], Value]:
    """Where a fact is in a case, of a member where it is one's."""
    path, _, *members = fact.args
    *above, name = path.split(".")
    if members:
        (member,) = members
        group = member.group
        return lambda case, where: case[group][where[member]][name]
    if not above:
        return lambda case, where: case[name]  # noqa: ARG005

    def inside(case: Case, where: Where) -> Value:
        del where
        for part in above:
            case = case[part]
        return case[name]  # type: ignore[no-any-return]

    return inside


def _named(expr: Expr) -> Read:
    """A norm is computed once for each member, and leaves a step."""
    read, own, free = reader(expr.args[1]), id(expr), tuple(expr.free)

    def named(exact: Exact, where: Where) -> Value:
        key = (own, *[where[member] for member in free]) if free else own
        known = exact.known
        if key in known:
            return known[key]
        known[key] = value = read(exact, where)
        exact.applied(expr, where, value)
        return value

    return named


def _both(expr: Expr) -> Read:
    """What needs both its sides: nearly all of arithmetic, and comparisons."""
    first, second = map(reader, expr.args)
    compute = _COMPUTE[expr.op]

    def both(exact: Exact, where: Where) -> Value:
        a, b = first(exact, where), second(exact, where)
        return None if a is None or b is None else compute(a, b)

    return both


def _product(expr: Expr) -> Read:
    """Nought times anything is nought, known or not."""
    first, second = map(reader, expr.args)
    times: Callable[[Any, Any], Value] = operator.mul

    def product(exact: Exact, where: Where) -> Value:
        a, b = first(exact, where), second(exact, where)
        if a is None or b is None:
            return _ZERO if a == 0 or b == 0 else None
        return times(a, b)

    return product


def _cents(expr: Expr) -> Read:
    read: Callable[[Exact, Where], Any] = reader(expr.args[0])

    def cents(exact: Exact, where: Where) -> Value:
        value = read(exact, where)
        return None if value is None else Fraction(half_up(value, 2), 100)

    return cents


def _table(expr: Expr) -> Read:
    key: Callable[[Exact, Where], Any] = reader(expr.args[0])
    rows: Mapping[int, Parameter] = expr.args[1]

    def table(exact: Exact, where: Where) -> Value:
        row = key(exact, where)
        return None if row is None else rows[int(row)].value

    return table


def _total(expr: Expr) -> Read:
    group, member, body = expr.args
    read: Callable[[Exact, Where], Any] = reader(body)

    def total(exact: Exact, where: Where) -> Value:
        members = exact.case[group]
        if members is None:
            return None
        values = [read(exact, {**where, member: n}) for n in range(len(members))]
        return None if any(value is None for value in values) else _sum(values)

    return total


def _sum(values: Sequence[Fraction]) -> Fraction:
    """The sum of some fractions, over the denominator that they have in common."""
    under = lcm(*[value.denominator for value in values])
    return Fraction(sum(value.numerator * (under // value.denominator) for value in values), under)


def _when(expr: Expr) -> Read:
    condition, then, otherwise = map(reader, expr.args)

    def when(exact: Exact, where: Where) -> Value:
        holds = condition(exact, where)
        if holds is None:
            a, b = then(exact, where), otherwise(exact, where)
            return a if a == b else None
        return (then if holds else otherwise)(exact, where)

    return when


def _among(expr: Expr) -> Read:
    read, words = reader(expr.args[0]), expr.args[1]

    def among(exact: Exact, where: Where) -> Value:
        word = read(exact, where)
        return None if word is None else word in words

    return among


def _logic(expr: Expr) -> Read:
    """The side that decides is enough: a false «and», a true «or»."""
    first, second = map(reader, expr.args)
    decides = expr.op is Op.OR

    def logic(exact: Exact, where: Where) -> Value:
        a = first(exact, where)
        if a is decides:
            return decides
        b = second(exact, where)
        if b is decides:
            return decides
        return None if a is None or b is None else not decides

    return logic


def _negation(expr: Expr) -> Read:
    read = reader(expr.args[0])

    def negation(exact: Exact, where: Where) -> Value:
        value = read(exact, where)
        return None if value is None else not value

    return negation


_COMPUTE: dict[Op, Callable[[Any, Any], Value]] = {
    Op.ADD: operator.add,
    Op.SUB: operator.sub,
    Op.DIV: operator.truediv,
    Op.LEAST: min,
    Op.MOST: max,
    Op.DOWN_TO: lambda value, step: value // step * step,
    Op.AT_MOST: operator.le,
    Op.BELOW: operator.lt,
    Op.SAME: operator.eq,
}
_READERS: dict[Op, Callable[[Expr], Read]] = {
    Op.CONST: _constant,
    Op.PARAMETER: _constant,
    Op.FACT: _fact,
    Op.STATED: _stated,
    Op.NAMED: _named,
    Op.MUL: _product,
    Op.CENTS: _cents,
    Op.TABLE: _table,
    Op.TOTAL: _total,
    Op.WHEN: _when,
    Op.AMONG: _among,
    Op.AND: _logic,
    Op.OR: _logic,
    Op.NOT: _negation,
    **dict.fromkeys(_COMPUTE, _both),
}
