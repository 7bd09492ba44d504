"""What if: two cases side by side, and the smallest change that moves a result across a threshold."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rules_core.envelopes import written
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Quantity
from rules_core.language import Expr, Op
from rules_core.readings.exact import Exact
from rules_core.records import Case, fact_at
from rules_core.tools import RuleTool


@dataclass(frozen=True, slots=True)
class Difference:
    """A norm that gave another value; `origin` when the facts made it so, and not another norm."""

    norm: str
    of: str
    before: Any
    after: Any
    origin: bool
    source: str


def differences(tool: RuleTool, first: Any, second: Any) -> list[Difference]:
    """The norms that made the difference between two sets of facts, those nearest to the facts first."""
    one, other = (_applied(tool, tool.read(raw)) for raw in (first, second))
    changed = {key for key in one.keys() | other.keys() if _value(one, key) != _value(other, key)}
    found = []
    for key in [*one, *(k for k in other if k not in one)]:
        if key in changed:
            step = other.get(key) or one[key]
            origin = not {name for name in step[2] if any(k[0] == name for k in changed)}
            found.append(Difference(*key, _value(one, key), _value(other, key), origin, step[1]))
    return sorted(found, key=lambda d: not d.origin)


_Applied = dict[tuple[str, str], tuple[Any, str, list[str]]]


def _applied(tool: RuleTool, case: Case) -> _Applied:
    """Each norm applied: its value, its clause, the norms that it needed."""
    exact, law = Exact(case), tool.law(case)
    for name in tool.result:
        exact.value(law.expression(name))
    found: _Applied = {}
    for step in list(exact.steps):
        source = tool.act.clause(step.label.locator, law.version or None)
        value = written(step.value, step.label.unit)
        found[step.label.name, step.member] = (value, source, list(_needed(step.expr.args[1])))
    return found


def _value(applied: _Applied, key: tuple[str, str]) -> Any:
    return applied[key][0] if key in applied else None


def _needed(expr: Expr) -> Iterator[str]:
    if expr.op is Op.NAMED:
        yield expr.args[0].name
    else:
        for arg in expr.args:
            if isinstance(arg, Expr):
                yield from _needed(arg)


@dataclass(frozen=True, slots=True)
class Crossing:
    """The smallest change of a fact that brings a result across a threshold."""

    fact: str
    start: Fraction
    end: Fraction
    before: Fraction
    after: Fraction


def crossing(tool: RuleTool, raw: Any, free: str, field: str, threshold: Fraction) -> Crossing | None:
    """How little a numeric fact has to change for a result to pass from one side of a threshold to the other.

    At the threshold a result is on neither side. None when no value of the fact brings it across.
    """
    case = tool.read(raw)
    fact = fact_at(tool.facts, free)
    if not isinstance(fact, Quantity) or field not in tool.result:
        raise BadFactsError([FieldProblem(free, "non è un fatto numerico", "Si accetta un importo o un numero")])
    start = _get(case, free)
    expr = tool.law(case).expression(field)
    if start is None or Exact(case).value(expr) is None:
        raise BadFactsError([FieldProblem(free, "non è noto", "Servono il valore di partenza e gli altri fatti")])
    share = 100 if fact.unit == "percentuale" else 1
    unit = Fraction(1, 10**fact.decimals * share)

    def result(steps: int) -> Fraction:
        tried = deepcopy(case)
        _put(tried, free, start + steps * unit)
        value = Exact(tried).value(expr)
        if not isinstance(value, Fraction):
            told = f"con un valore diverso «{field}» non è più un numero noto"
            raise BadFactsError([FieldProblem(free, told, "Servono anche i fatti che allora contano")])
        return value

    before = result(0)
    side = (before > threshold) - (before < threshold)
    room = {1: int((Fraction(fact.high, share) - start) / unit), -1: int((start - Fraction(fact.low, share)) / unit)}

    def crossed(steps: int) -> bool:
        value = result(steps)
        return (value > threshold) - (value < threshold) != side

    found = [step for sign in (1, -1) if (step := _least(crossed, sign, room[sign])) is not None]
    if not found:
        return None
    best = min(found, key=abs)
    return Crossing(free, start, start + best * unit, before, result(best))


def _least(crossed: Any, sign: int, room: int) -> int | None:
    """The fewest steps in one direction that cross: ever longer steps, then halves."""
    low, high = 0, 1
    while high < room and not crossed(sign * high):
        low, high = high, high * 2
    high = min(high, room)
    if room <= 0 or not crossed(sign * high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if crossed(sign * middle) else (middle, high)
    return sign * high


def _get(case: Case, path: str) -> Any:
    found: Any = case
    for part in _parts(path):
        found = found[part]
    return found


def _put(case: Case, path: str, value: Any) -> None:
    *above, last = _parts(path)
    target: Any = case
    for part in above:
        target = target[part]
    target[last] = value


def _parts(path: str) -> list[str | int]:
    return [int(part) if part.isdigit() else part for part in path.replace("[", ".").replace("]", "").split(".")]
