"""A norm in Italian: the formula in the law's own words, and the same formula with the numbers of a case.

Only what applied is told: of two branches the one taken, of two amounts the one that won.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from rules_core.facts import Fact, Quantity
from rules_core.language import Expr, Label, Op
from rules_core.parameters import Parameter
from rules_core.printed import italian, moment_of
from rules_core.readings.exact import Exact, Value, Where

_SIGNS = {Op.ADD: " + ", Op.SUB: " − ", Op.MUL: " × ", Op.DIV: " ÷ "}
_SUMS = {Op.ADD, Op.SUB}
UNITS = {"euro": " €", "anni": " anni", "persone": "", "coefficiente": "", "percentuale": "", "punti": " punti"}


_WORDS = {True: "sì", False: "no", None: "non si sa"}


def shown(value: Value, unit: str = "") -> str:
    """A value as a person reads it."""
    if not isinstance(value, Fraction):
        return value.replace("_", " ") if isinstance(value, str) else _WORDS[value]
    if unit == "percentuale":
        return f"{italian(value * 100, 0, 4)} %"
    if unit == "momento":
        return f"{moment_of(value):%d/%m/%Y, ore %H:%M}"
    if unit == "euro":
        return f"{italian(value, 2)} €"
    return italian(value, 0, 4) + UNITS.get(unit, "")


def formula(exact: Exact, expr: Expr, where: Where, leaf: Callable[[Expr], str]) -> str:
    """An expression told; `leaf` says what is not taken apart: facts, parameters, other norms."""
    return _told(exact, expr, where, leaf, inside=False)


def with_numbers(exact: Exact, label: Label, body: Expr, where: Where) -> str:
    """A norm with the numbers of the case: "29.351,96 € ÷ 1,57 = 18.695,51 €"."""
    value = exact.value(body, where)
    told = formula(exact, body, where, lambda leaf: _leaf_value(exact, leaf, where, label.unit))
    result = shown(value, label.unit)
    return result if told in {result, ""} else f"{told} = {result}"


def with_names(exact: Exact, body: Expr, where: Where) -> str:
    """A norm with the names of what it computes with: "ise ÷ parametro"."""
    return formula(exact, body, where, leaf_name)


def leaf_name(leaf: Expr) -> str:
    """What a fact, a parameter or a norm is called."""
    if leaf.op is Op.FACT:
        return str(leaf.args[0].rpartition(".")[2]).replace("_", " ")
    if leaf.op is Op.NAMED:
        return str(leaf.args[0].name).replace("_", " ")
    found = leaf.args[0]
    return found.printed if isinstance(found, Parameter) else italian(found, 0, 4)


def _leaf_value(exact: Exact, leaf: Expr, where: Where, unit: str) -> str:
    found = leaf.args[0]
    if isinstance(found, Parameter):
        return found.printed
    if leaf.op is Op.CONST:
        return shown(found, "")
    own = leaf.args[0].unit if leaf.op is Op.NAMED else _unit_of(leaf.args[1], unit)
    return shown(exact.value(leaf, where), own)


def _unit_of(fact: Fact, unit: str) -> str:
    return fact.unit if isinstance(fact, Quantity) else unit


def _told(exact: Exact, expr: Expr, where: Where, leaf: Callable[[Expr], str], *, inside: bool) -> str:  # noqa: PLR0911 (a branch each)
    match expr.op:
        case Op.FACT | Op.NAMED | Op.CONST | Op.PARAMETER:
            return leaf(expr)
        case Op.ADD | Op.SUB | Op.MUL | Op.DIV:
            parts = [
                _told(exact, a, where, leaf, inside=expr.op not in _SUMS or n == 1) for n, a in enumerate(expr.args)
            ]
            told = _SIGNS[expr.op].join(parts)
            return f"({told})" if inside and expr.op in _SUMS else told
        case Op.LEAST | Op.MOST:
            return _extreme(exact, expr, where, leaf, inside=inside)
        case Op.WHEN:
            holds = exact.value(expr.args[0], where)
            if holds is None:
                return "secondo i casi"
            return _told(exact, expr.args[1 if holds else 2], where, leaf, inside=inside)
        case Op.TOTAL:
            return _total(exact, expr, where, leaf, inside=inside)
        case Op.DOWN_TO:
            step = _told(exact, expr.args[1], where, leaf, inside=True)
            return (
                f"{_told(exact, expr.args[0], where, leaf, inside=True)} arrotondato per difetto ai multipli di {step}"
            )
        case Op.CENTS:
            return _told(exact, expr.args[0], where, leaf, inside=inside)
        case Op.TABLE:
            return f"riga {shown(exact.value(expr.args[0], where))} della tabella"
        case _:
            return shown(exact.value(expr, where))


def _extreme(exact: Exact, expr: Expr, where: Where, leaf: Callable[[Expr], str], *, inside: bool) -> str:
    """The one that won, and against what; a floor of zero is told only when it holds."""
    first, second = expr.args
    a, b = exact.value(first, where), exact.value(second, where)
    if expr.op is Op.MOST and second.op is Op.CONST and b == 0:
        told = _told(exact, first, where, leaf, inside=inside)
        return told if not isinstance(a, Fraction) or a >= 0 else f"{told}, mai sotto zero"
    word = "il minore" if expr.op is Op.LEAST else "il maggiore"
    one, other = (_told(exact, side, where, leaf, inside=False) for side in (first, second))
    return f"{word} tra {one} e {other}"


def _total(exact: Exact, expr: Expr, where: Where, leaf: Callable[[Expr], str], *, inside: bool) -> str:
    """The terms that are not nothing."""
    group, member, body = expr.args
    members = exact.case[group]
    if members is None:
        return "non si sa"
    places = [{**where, member: n} for n in range(len(members))]
    terms = [
        shown(exact.value(body, place), body.args[0].unit if body.op is Op.NAMED else "")
        for place in places
        if exact.value(body, place) != 0
    ]
    told = " + ".join(terms) or "0"
    del leaf
    return f"({told})" if inside and len(terms) > 1 else told
