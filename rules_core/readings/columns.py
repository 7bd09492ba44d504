"""Many cases at once, in columns: the same cents as the exact reading, on every row.

Every number is a whole number over a scale that is known before any row is seen: an amount is cents, a share of a
share is more decimals, and nothing is ever a float. A division stays a pair until a result is rounded. The bound of
each number is known too, from the usual range of the facts; what could leave 64 bits is refused, not computed.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from math import lcm
from typing import Any
from weakref import proxy

import numpy as np

from rules_core.errors import LawError
from rules_core.facts import Choice, Flag
from rules_core.language import Expr, Op, Symbol
from rules_core.parameters import Parameter
from rules_core.readings.column import (
    Batch,
    Bools,
    Column,
    Ints,
    check,
    code,
    no_division,
    scale_of,
    shared,
    whole,
)
from rules_core.readings.members import line_of
from rules_core.readings.tapes import chosen, picked


class Columns:
    """The value of expressions in many cases."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self._known: dict[int, tuple[Expr, Any]] = {}
        self._members: dict[str, Members] = {}

    def members(self, group: str) -> Members:
        """The columns of the members of a list."""
        if group not in self._members:
            self._members[group] = Members(self, group)
        return self._members[group]

    def value(self, expr: Expr) -> Any:
        """A column of numbers, of truths or of words."""
        found = self._known.get(id(expr))
        if found is None:  # the expression is kept beside its value, so that its identity stays its own
            found = self._known[id(expr)] = (expr, _READ[expr.op](self, expr))
        return found[1]

    def rounded(self, expr: Expr, decimals: int) -> Ints:
        """A number in units of its last decimal, one for each row."""
        return np.broadcast_to(self.in_units(self.value(expr), decimals), (self.batch.rows,))

    def in_units(self, column: Column, decimals: int) -> Ints:
        """In units of the last decimal, rounded half up: the only place where a division is done."""
        factor = Fraction(10**decimals, column.scale)
        up, down = factor.numerator, factor.denominator
        check(column.bound * up * 2 + down * column.under_bound)
        over = column.over * up if up > 1 else column.over
        under: Any = down if column.under is None else column.under * down
        if column.under is not None or down > 1:
            size = (2 * np.abs(over) + under) // (2 * under)
            over = np.where(over < 0, -size, size)
        return over

    def constant(self, expr: Expr) -> Any:
        """A value that the law states."""
        found = expr.args[0]
        if isinstance(found, str):
            return np.asarray(code(found), dtype=np.int64)
        return whole(found.value if isinstance(found, Parameter) else found)

    def fact(self, expr: Expr) -> Any:
        """A column that the cases state."""
        path, fact = expr.args[:2]
        column = self.batch.facts[path]
        if isinstance(fact, Flag | Choice):
            return column
        scale = scale_of(fact)
        most = max(fact.usual, -max(fact.low, -fact.usual))
        return Column(column, scale, int((most / 100 if fact.unit == "percentuale" else most) * scale))

    def named(self, expr: Expr) -> Any:
        """A norm is its body."""
        return self.value(expr.args[1])

    def add(self, expr: Expr) -> Column:
        """A sum or a difference, at the scale of both."""
        a, b, scale = self._together(expr)
        bound = a.bound * (scale // a.scale) + b.bound * (scale // b.scale)
        check(bound)
        return Column(a.at(scale) + b.at(scale) if expr.op is Op.ADD else a.at(scale) - b.at(scale), scale, bound)

    def mul(self, expr: Expr) -> Column:
        """A product: numerators and scales multiply."""
        a, b = self.value(expr.args[0]), self.value(expr.args[1])
        no_division(a, b)
        ours, theirs = shared(a, b.scale), shared(b, a.scale)
        bound = (a.bound // ours) * (b.bound // theirs)
        check(bound)
        return Column(a.less(ours) * b.less(theirs), (a.scale // theirs) * (b.scale // ours), bound)

    def div(self, expr: Expr) -> Column:
        """A quotient, kept as a pair."""
        a, b = self.value(expr.args[0]), self.value(expr.args[1])
        no_division(a, b)
        factor = Fraction(b.scale, a.scale)
        bound = a.bound * factor.numerator
        check(bound)
        return Column(a.over * factor.numerator, factor.denominator, bound, b.over, b.bound)

    def extreme(self, expr: Expr) -> Column:
        """The smaller or the larger of two."""
        a, b, scale = self._together(expr)
        choose = np.minimum if expr.op is Op.LEAST else np.maximum
        bound = max(a.bound * (scale // a.scale), b.bound * (scale // b.scale))
        return Column(choose(a.at(scale), b.at(scale)), scale, bound)

    def down_to(self, expr: Expr) -> Column:
        """Rounded down to a multiple."""
        a, b, scale = self._together(expr)
        step = b.at(scale)
        return Column(a.at(scale) // step * step, scale, a.bound * (scale // a.scale) + b.bound * (scale // b.scale))

    def cents(self, expr: Expr) -> Column:
        """Rounded to the cent."""
        column: Column = self.value(expr.args[0])
        return Column(self.in_units(column, 2), 100, column.bound * 100 // column.scale + 1)

    def table(self, expr: Expr) -> Column:
        """The value beside a whole number."""
        key, rows = self.value(expr.args[0]), expr.args[1]
        scale = lcm(*(p.value.denominator for p in rows.values()))
        values = np.zeros(max(rows) + 1, dtype=np.int64)
        for row, printed in rows.items():
            values[row] = int(printed.value * scale)
        return Column(picked(values, key.over // key.scale), scale, int(values.max()))

    def total(self, expr: Expr) -> Column:
        """The sum over the members that are there."""
        group, _, body = expr.args
        if expr.free:
            raise LawError("in colonne una somma dentro un'altra non può parlare del membro dell'altra")
        present = self.batch.present[group]
        if present.shape[0] == 0:
            return Column(np.zeros(present.shape[1], dtype=np.int64), 1, 0)
        members = self.members(group)
        column: Column = members.value(body)
        no_division(column)
        bound = column.bound * present.shape[0]
        check(bound)
        return Column(members.line.sums(column.over), column.scale, bound)

    def when(self, expr: Expr) -> Any:
        """One or the other, row by row."""
        holds = self.value(expr.args[0])
        if isinstance(expr, Symbol):
            return np.where(holds, self.value(expr.args[1]), self.value(expr.args[2]))
        a, b = self.value(expr.args[1]), self.value(expr.args[2])
        scale = lcm(a.scale, b.scale)
        bound = max(a.bound * (scale // a.scale), b.bound * (scale // b.scale))
        check(bound)
        over = chosen(holds, a.at(scale), b.at(scale))
        if a.under is None and b.under is None:
            return Column(over, scale, bound)
        under = np.where(holds, 1 if a.under is None else a.under, 1 if b.under is None else b.under)
        return Column(over, scale, bound, np.where(under == 0, 1, under), max(a.under_bound, b.under_bound))

    def compare(self, expr: Expr) -> Bools:
        """At most, below, the same."""
        a, b, scale = self._together(expr)
        x, y = a.at(scale), b.at(scale)
        result: Bools = x <= y if expr.op is Op.AT_MOST else x < y if expr.op is Op.BELOW else x == y
        return result

    def among(self, expr: Expr) -> Any:
        """Whether a word is one of some."""
        words = self.value(expr.args[0])
        return reduce(np.logical_or, [words == code(word) for word in sorted(expr.args[1])])

    def logic(self, expr: Expr) -> Any:
        """And, or."""
        a, b = self.value(expr.args[0]), self.value(expr.args[1])
        return a & b if expr.op is Op.AND else a | b

    def negation(self, expr: Expr) -> Any:
        """Not."""
        return ~self.value(expr.args[0])

    def stated(self, expr: Expr) -> Any:
        """Whether a fact is given."""
        return self.batch.stated[expr.args[0].args[0]]

    def _together(self, expr: Expr) -> tuple[Column, Column, int]:
        a, b = self.value(expr.args[0]), self.value(expr.args[1])
        no_division(a, b)
        scale = lcm(a.scale, b.scale)
        check(max(a.bound * (scale // a.scale), b.bound * (scale // b.scale)))
        return a, b, scale


class Members(Columns):
    """The value of expressions for the members of a list, which stand one behind the other."""

    def __init__(self, rows: Columns, group: str) -> None:
        self._rows = proxy(rows)  # whoever has the members holds them, and in a circle nothing would be let go at once
        self.line = line_of(group, rows.batch.present[group], rows.batch.rows)
        facts, stated = self.line.of_group(rows.batch.facts), self.line.of_group(rows.batch.stated)
        super().__init__(Batch(self.line.length, facts, {}, stated))

    def value(self, expr: Expr) -> Any:
        """What speaks of no member is what it is for the member's row."""
        return super().value(expr) if expr.free else self.line.of_rows(self._rows.value(expr))


_READ: dict[Op, Callable[[Columns, Expr], Any]] = {
    Op.CONST: Columns.constant,
    Op.PARAMETER: Columns.constant,
    Op.FACT: Columns.fact,
    Op.NAMED: Columns.named,
    Op.ADD: Columns.add,
    Op.SUB: Columns.add,
    Op.MUL: Columns.mul,
    Op.DIV: Columns.div,
    Op.LEAST: Columns.extreme,
    Op.MOST: Columns.extreme,
    Op.DOWN_TO: Columns.down_to,
    Op.CENTS: Columns.cents,
    Op.TABLE: Columns.table,
    Op.TOTAL: Columns.total,
    Op.WHEN: Columns.when,
    Op.AT_MOST: Columns.compare,
    Op.BELOW: Columns.compare,
    Op.SAME: Columns.compare,
    Op.AMONG: Columns.among,
    Op.AND: Columns.logic,
    Op.OR: Columns.logic,
    Op.NOT: Columns.negation,
    Op.STATED: Columns.stated,
}
