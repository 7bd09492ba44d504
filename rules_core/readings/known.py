"""Where a column is known: the same three-valued logic as the exact reading, row by row.

Unknown is never zero: a sum of something unknown is unknown, a choice needs its condition and the branch taken, nought
times anything is nought, a false "and" needs nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import proxy

from rules_core.language import Expr, Op
from rules_core.readings.column import Column
from rules_core.readings.columns import Columns


class Known:
    """Which rows of an expression's column are known; `facts` says it of the facts."""

    def __init__(self, columns: Columns, facts: Mapping[str, Any]) -> None:
        self.columns, self.facts = columns, facts
        self._seen: dict[int, tuple[Expr, Any]] = {}
        self._members: dict[str, _KnownMembers] = {}

    def rows(self, expr: Expr) -> Any:
        """True, or a mask with one entry for each row."""
        found = self._seen.get(id(expr))
        if found is None:
            found = self._seen[id(expr)] = (expr, _READ[expr.op](self, expr))
        return found[1]

    def always(self, expr: Expr) -> Any:
        """What the law states is known."""
        del expr
        return True

    def fact(self, expr: Expr) -> Any:
        """What the cases state."""
        return self.facts.get(expr.args[0], True)

    def named(self, expr: Expr) -> Any:
        """A norm is known when its body is."""
        return self.rows(expr.args[1])

    def both(self, expr: Expr) -> Any:
        """Both sides are needed."""
        return _and(self.rows(expr.args[0]), self.rows(expr.args[1]))

    def product(self, expr: Expr) -> Any:
        """Nought needs no other factor."""
        a, b = (self.rows(side) for side in expr.args)
        if a is True and b is True:
            return True
        x, y = (self.columns.value(side) for side in expr.args)
        return _or(_and(a, b), _or(_and(a, _nought(x)), _and(b, _nought(y))))

    def first(self, expr: Expr) -> Any:
        """Known when what it looks at is."""
        return self.rows(expr.args[0])

    def total(self, expr: Expr) -> Any:
        """Every member that is there has to be known."""
        group, _, body = expr.args
        if group not in self._members:
            self._members[group] = _KnownMembers(self, group)
        known = self._members[group].rows(body)
        return True if known is True else self.columns.members(group).line.all(known)

    def when(self, expr: Expr) -> Any:
        """The condition and the branch that it takes."""
        condition, then, otherwise = (self.rows(arg) for arg in expr.args)
        if condition is True and then is True and otherwise is True:
            return True
        holds = self.columns.value(expr.args[0])
        return _and(condition, _and(_or(then, ~holds), _or(otherwise, holds)))

    def logic(self, expr: Expr) -> Any:
        """Both, or one that decides."""
        a, b = (self.rows(side) for side in expr.args)
        if a is True and b is True:
            return True
        x, y = (self.columns.value(side) for side in expr.args)
        if expr.op is Op.AND:  # what is false decides, where for «or» it is what is true
            x, y = ~x, ~y
        return _or(_and(a, b), _or(_and(a, x), _and(b, y)))


class _KnownMembers(Known):
    """The same for the members of a list: what speaks of no member is known where it is for the member's row."""

    def __init__(self, outer: Known, group: str) -> None:
        members = outer.columns.members(group)
        self._outer, self._line = proxy(outer), members.line
        super().__init__(members, self._line.of_group(outer.facts))

    def rows(self, expr: Expr) -> Any:
        """True, or a mask with one entry for each member."""
        if expr.free:
            return super().rows(expr)
        known = self._outer.rows(expr)
        return True if known is True else self._line.of_rows(known)


def _and(a: Any, b: Any) -> Any:
    if a is True:
        return b
    return a if b is True else a & b


def _or(a: Any, b: Any) -> Any:
    return True if a is True or b is True else a | b


def _nought(column: Column) -> Any:
    return column.over == 0


_READ: dict[Op, Callable[[Known, Expr], Any]] = {
    Op.CONST: Known.always,
    Op.PARAMETER: Known.always,
    Op.STATED: Known.always,
    Op.FACT: Known.fact,
    Op.NAMED: Known.named,
    Op.MUL: Known.product,
    Op.CENTS: Known.first,
    Op.TABLE: Known.first,
    Op.AMONG: Known.first,
    Op.NOT: Known.first,
    Op.TOTAL: Known.total,
    Op.WHEN: Known.when,
    Op.AND: Known.logic,
    Op.OR: Known.logic,
    **dict.fromkeys([Op.ADD, Op.SUB, Op.DIV, Op.LEAST, Op.MOST, Op.DOWN_TO, Op.AT_MOST, Op.BELOW, Op.SAME], Known.both),
}
