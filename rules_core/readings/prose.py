"""A norm in Italian: the formula in the law's own words, and the same formula with the numbers of a case.

Only what applied is told: of two branches the one taken, of two amounts the one that won. As in the exact reading, an
expression is made once into a function of the case.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache

from rules_core.envelopes import unit_of
from rules_core.language import Expr, Op
from rules_core.parameters import Parameter
from rules_core.printed import italian, moment_of
from rules_core.readings.exact import Exact, Step, Value, Where
from rules_core.readings.readers import reader

Tell = Callable[[Exact, Where], str]
Leaf = Callable[[Expr], Tell]

_SIGNS = {Op.ADD: " + ", Op.SUB: " − ", Op.MUL: " × ", Op.DIV: " ÷ "}
_ORDER = {Op.AT_MOST: (">", "≤"), Op.BELOW: ("≥", "<"), Op.SAME: ("≠", "=")}  # when it fails, when it holds
_PLAIN = {Op.FACT, Op.NAMED, Op.PARAMETER, Op.CONST}
_SUMS = {Op.ADD, Op.SUB}
UNITS = {"euro": " €", "anni": " anni", "persone": "", "coefficiente": "", "percentuale": "", "punti": " punti"}
_WORDS = {True: "sì", False: "no", None: "non si sa"}


def shown(value: Value, unit: str = "") -> str:
    """A value as a person reads it."""
    if not isinstance(value, Fraction):
        return value.replace("_", " ") if isinstance(value, str) else _WORDS[value]
    if unit == "euro":
        return f"{italian(value, 2)} €"
    if unit == "momento":
        return f"{moment_of(value):%d/%m/%Y, ore %H:%M}"
    if unit == "percentuale":
        return f"{italian(value * 100, 0, 4)} %"
    return italian(value, 0, 4) + UNITS.get(unit, "")


def with_numbers(exact: Exact, step: Step) -> str:
    """A norm with the numbers of the case: "29.351,96 € ÷ 1,57 = 18.695,51 €"."""
    label, body = step.expr.args
    told = teller(body, number)(exact, step.where)
    result = shown(step.value, label.unit)
    if told in {result, "", result.partition(" ")[0]}:
        return result
    return f"{told}: {result}" if isinstance(step.value, bool) else f"{told} = {result}"


def with_names(exact: Exact, body: Expr, where: Where) -> str:
    """A norm with the names of what it computes with: "ise ÷ parametro"."""
    return teller(body, name)(exact, where)


@cache
def teller(expr: Expr, leaf: Leaf, *, inside: bool = False) -> Tell:
    """How an expression is told in any case; `leaf` says what is not taken apart: facts, parameters, other norms."""
    return _TELLERS.get(expr.op, _whole)(expr, leaf, inside)


def name(leaf: Expr) -> Tell:
    """What a fact, a parameter or a norm is called."""
    if leaf.op is Op.FACT:
        return _always(leaf.args[0].rpartition(".")[2].replace("_", " "))
    if leaf.op is Op.NAMED:
        return _always(leaf.args[0].name.replace("_", " "))
    return number(leaf)


def number(leaf: Expr) -> Tell:
    """The value of a fact, a parameter or a norm, in its own unit."""
    found = leaf.args[0]
    if isinstance(found, Parameter):
        return _always(found.printed)
    return _always(shown(found)) if leaf.op is Op.CONST else _shown(leaf, unit_of(leaf))


def _always(text: str) -> Tell:
    return lambda exact, where: text  # noqa: ARG005 (it is told as all others are)


def _shown(expr: Expr, unit: str = "") -> Tell:
    read = reader(expr)
    return lambda exact, where: shown(read(exact, where), unit)


def _leaf(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    del inside
    return leaf(expr)


def _whole(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """A condition, of which only the outcome is told."""
    del leaf, inside
    return _shown(expr)


def _compared(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """Two plain values, and how they stand to each other."""
    if any(side.op not in _PLAIN for side in expr.args):
        return _whole(expr, leaf, inside)
    first, second = (teller(side, leaf) for side in expr.args)
    read, signs = reader(expr), _ORDER[expr.op]

    def told(exact: Exact, where: Where) -> str:
        holds = read(exact, where)
        return "non si sa" if holds is None else f"{first(exact, where)} {signs[bool(holds)]} {second(exact, where)}"

    return told


def _cents(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    return teller(expr.args[0], leaf, inside=inside)


def _signed(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """Both sides with their sign between; a sum inside something else is held together."""
    sums, sign = expr.op in _SUMS, _SIGNS[expr.op]
    first, second = (teller(side, leaf, inside=not sums or n == 1) for n, side in enumerate(expr.args))
    if inside and sums:
        return lambda exact, where: f"({first(exact, where)}{sign}{second(exact, where)})"
    return lambda exact, where: f"{first(exact, where)}{sign}{second(exact, where)}"


def _extreme(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """The one that won, and against what; a floor of zero is told only when it holds."""
    first, second = expr.args
    if expr.op is Op.MOST and second.op is Op.CONST and second.args[0] == 0:
        return _not_below_zero(first, teller(first, leaf, inside=inside))
    word = "il minore" if expr.op is Op.LEAST else "il maggiore"
    one, other = teller(first, leaf), teller(second, leaf)
    return lambda exact, where: f"{word} tra {one(exact, where)} e {other(exact, where)}"


def _not_below_zero(expr: Expr, tell: Tell) -> Tell:
    read = reader(expr)

    def told(exact: Exact, where: Where) -> str:
        value = read(exact, where)
        return tell(exact, where) + (", mai sotto zero" if isinstance(value, Fraction) and value < 0 else "")

    return told


def _when(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """The branch taken."""
    condition = reader(expr.args[0])
    then, otherwise = (teller(branch, leaf, inside=inside) for branch in expr.args[1:])

    def told(exact: Exact, where: Where) -> str:
        holds = condition(exact, where)
        return "secondo i casi" if holds is None else (then if holds else otherwise)(exact, where)

    return told


def _down_to(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    del inside
    value, step = (teller(side, leaf, inside=True) for side in expr.args)
    return lambda exact, where: f"{value(exact, where)} arrotondato per difetto ai multipli di {step(exact, where)}"


def _table(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    del leaf, inside
    row = _shown(expr.args[0])
    return lambda exact, where: f"riga {row(exact, where)} della tabella"


def _total(expr: Expr, leaf: Leaf, inside: bool) -> Tell:
    """The terms that are not nothing."""
    del leaf
    group, member, body = expr.args
    read, unit = reader(body), unit_of(body) if body.op is Op.NAMED else ""

    def told(exact: Exact, where: Where) -> str:
        members = exact.case[group]
        if members is None:
            return "non si sa"
        values = [read(exact, {**where, member: n}) for n in range(len(members))]
        terms = [shown(value, unit) for value in values if value is None or value]
        told = " + ".join(terms) or "0"
        return f"({told})" if inside and len(terms) > 1 else told

    return told


_TELLERS: dict[Op, Callable[[Expr, Leaf, bool], Tell]] = {
    **dict.fromkeys([Op.FACT, Op.NAMED, Op.CONST, Op.PARAMETER], _leaf),
    **dict.fromkeys(_SIGNS, _signed),
    **dict.fromkeys([Op.LEAST, Op.MOST], _extreme),
    **dict.fromkeys(_ORDER, _compared),
    Op.CENTS: _cents,
    Op.WHEN: _when,
    Op.DOWN_TO: _down_to,
    Op.TABLE: _table,
    Op.TOTAL: _total,
}
