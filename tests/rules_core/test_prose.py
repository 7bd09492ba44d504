"""How a norm is told: with its numbers, with its names, and with what it computes with."""

from __future__ import annotations

from typing import Any

import pytest

from rules_core.acts import Act, Law
from rules_core.facts import Flag, Quantity
from rules_core.language import Each, Group, Number, Truth, count, down_to, least, less_up_to, most, total, when
from rules_core.parameters import parameter, table
from rules_core.readings.exact import Exact, Step
from rules_core.readings.inputs import inputs_of
from rules_core.readings.prose import with_names, with_numbers
from rules_core.records import Many, Record, read_case

ATTO = Act("prova")
DOPPIO = parameter("2,00", "1")
RIGHE = table({1: "0,50", 2: "0,75"}, "1/{key}")


class Mese(Record):
    """A month."""

    euro = Quantity(title="Euro")


class Fatti(Record):
    """A few facts."""

    a = Quantity(title="A")
    b = Quantity(title="B")
    si = Flag(title="Sì")
    mesi = Many(Mese, title="Mesi", question="Quali mesi?", locator="1")


@ATTO.norm("1")
def differenza(a: Number, b: Number) -> Number:
    """The difference, doubled."""
    return DOPPIO * (a - b)


@ATTO.norm("1")
def resto(a: Number, b: Number) -> Number:
    """What is left."""
    return less_up_to(a, b)


@ATTO.norm("1")
def minore(a: Number, b: Number) -> Number:
    """The smaller one."""
    return least(a, b)


@ATTO.norm("1")
def secondo_il_caso(si: Truth, a: Number, b: Number) -> Number:
    """One or the other."""
    return when(si, a + b, b)


@ATTO.norm("1")
def arrotondato(a: Number) -> Number:
    """A multiple."""
    return down_to(a, DOPPIO)


@ATTO.norm("1", unit="coefficiente")
def di_riga(mesi: Group[Mese]) -> Number:
    """From the table."""
    return RIGHE(count(mesi, lambda mese: mese.euro > 0))


@ATTO.norm("1", of=Mese)
def del_mese(mese: Mese, a: Number) -> Number:
    """Of one month."""
    return most(mese.euro, a)


@ATTO.norm("1")
def di_tutti(mesi: Group[Mese], del_mese: Each, b: Number) -> Number:
    """Of all months."""
    return total(mesi, del_mese) - b


@ATTO.norm("1", unit="condizione")
def abbastanza(a: Number, b: Number) -> Truth:
    """Whether it is enough."""
    return a >= b


def applied(name: str, **facts: Any) -> tuple[Exact, Step]:
    """A case, and the step that a norm left in it."""
    law = Law(ATTO, "", Fatti)
    exact = Exact(read_case(Fatti, facts))
    exact.value(law.expression(name))
    return exact, exact.steps[-1]


@pytest.mark.parametrize(
    ("name", "facts", "told"),
    [
        ("differenza", {"a": "5", "b": "3"}, "2,00 × (5,00 € − 3,00 €) = 4,00 €"),
        ("differenza", {"a": "5", "b": None}, "2,00 × (5,00 € − non si sa) = non si sa"),
        ("resto", {"a": "5", "b": "3"}, "5,00 € − 3,00 € = 2,00 €"),
        ("resto", {"a": "3", "b": "5"}, "3,00 € − 5,00 €, mai sotto zero = 0,00 €"),
        ("minore", {"a": "5", "b": "1234.5"}, "il minore tra 5,00 € e 1.234,50 € = 5,00 €"),
        ("secondo_il_caso", {"a": "5", "b": "3", "si": True}, "5,00 € + 3,00 € = 8,00 €"),
        ("secondo_il_caso", {"a": "5", "b": "3", "si": False}, "3,00 €"),
        ("secondo_il_caso", {"a": "5", "b": "3", "si": None}, "secondo i casi = non si sa"),
        ("arrotondato", {"a": "5"}, "5,00 € arrotondato per difetto ai multipli di 2,00 = 4,00 €"),
        ("di_riga", {"mesi": [{"euro": "1"}, {"euro": "2"}, {"euro": "0"}]}, "riga 2 della tabella = 0,75"),
        ("di_tutti", {"a": "1", "b": "1", "mesi": [{"euro": "3"}, {"euro": "0"}]}, "3,00 € + 1,00 € − 1,00 € = 3,00 €"),
        ("di_tutti", {"a": "0", "b": "0", "mesi": [{"euro": "0"}]}, "0 − 0,00 € = 0,00 €"),
        ("di_tutti", {"a": "0", "b": "0", "mesi": None}, "non si sa − 0,00 € = non si sa"),
        ("abbastanza", {"a": "5", "b": "3"}, "3,00 € ≤ 5,00 €: sì"),
        ("abbastanza", {"a": "2", "b": "3"}, "3,00 € > 2,00 €: no"),
        ("abbastanza", {"a": "2", "b": None}, "non si sa"),
    ],
)
def test_a_norm_with_its_numbers(name: str, facts: dict[str, Any], told: str) -> None:
    """Only what applied is told, in the case at hand."""
    assert with_numbers(*applied(name, **facts)) == told


def test_a_norm_with_its_names() -> None:
    """The same formula, in the law's own words."""
    exact, step = applied("secondo_il_caso", a="5", b="3", si=True)
    assert with_names(exact, step.expr.args[1], step.where) == "a + b"
    exact, step = applied("differenza", a="5", b="3")
    assert with_names(exact, step.expr.args[1], step.where) == "2,00 × (a − b)"


def test_what_a_sum_computes_with_has_its_place() -> None:
    """The members of a sum are told apart; what is known by its name alone comes first."""
    exact, step = applied("di_tutti", a="1", b="2", mesi=[{"euro": "3"}, {"euro": "0"}])
    assert inputs_of(exact, step) == {"b": "2.00", "del_mese[0]": "3.00", "del_mese[1]": "1.00"}
    assert inputs_of(exact, exact.steps[0]) == {"euro": "3.00", "a": "1.00"}


def test_each_member_leaves_a_step_of_its_own_once() -> None:
    """A norm is computed once for each member, in the order in which it is needed."""
    exact, step = applied("di_tutti", a="1", b="2", mesi=[{"euro": "3"}, {"euro": "0"}])
    assert exact.value(step.expr) == step.value
    assert [(s.label.name, s.member) for s in exact.steps] == [
        ("del_mese", "mesi[0]"), ("del_mese", "mesi[1]"), ("di_tutti", ""),
    ]  # fmt: skip
