"""Parameters: the values that an act prints, written as it prints them, beside the clause that prints them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from rules_core.language import Expr, Number, Op
from rules_core.printed import printed, printed_day, printed_moment, seconds_of


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the act prints: as printed, as a number, where, and among which words."""

    printed: str
    value: Fraction
    locator: str
    within: str = "{}"

    @property
    def sentence(self) -> str:
        """The words that stand in the clause: the number alone, or with those beside it."""
        return self.within.format(self.printed)


def parameter(text: str, locator: str, within: str = "{}") -> Number:
    """A parameter, written as the act prints it, beside the clause that prints it.

    A small number is told with the words beside it, `within="durata da {} a"`, as the clause has others like it.
    """
    return Number(Op.PARAMETER, Parameter(text, printed(text), locator, within))


def moment(text: str, locator: str) -> Number:
    """A moment that the act prints, as a number that norms can compare with."""
    return Number(Op.PARAMETER, Parameter(text, seconds_of(printed_moment(text)), locator))


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day that the act prints: as printed, as a date, and where."""

    printed: str
    day: date
    locator: str


def day(text: str, locator: str) -> PrintedDay:
    """A day, written as the act prints it, beside the clause that prints it."""
    return PrintedDay(text, printed_day(text), locator)


def value_of(printed_parameter: Number) -> Fraction:
    """The number that a parameter is."""
    found: Parameter = printed_parameter.args[0]
    return found.value


def as_printed(printed_parameter: Number) -> str:
    """A parameter as the act prints it."""
    found: Parameter = printed_parameter.args[0]
    return found.printed


def parameters_of(expr: Expr) -> list[Parameter]:
    """Every parameter in an expression."""
    found: dict[int, Parameter] = {}
    seen: set[int] = set()
    stack: list[Any] = [expr]
    while stack:
        node = stack.pop()
        if isinstance(node, Parameter):
            found[id(node)] = node
        elif isinstance(node, Expr) and id(node) not in seen:
            seen.add(id(node))
            stack.extend(node.args)
        elif isinstance(node, Mapping):
            stack.extend(node.values())
    return list(found.values())


def table(rows: Mapping[int, str], locator: str) -> Callable[[Number], Number]:
    """A table of the act: from a whole number to the value printed beside it, each in its row."""
    values = {key: Parameter(text, printed(text), locator.format(key=key)) for key, text in rows.items()}
    return lambda key: Number(Op.TABLE, key, values)
