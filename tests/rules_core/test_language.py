"""What the language of norms refuses, at load and never later."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from rules_core.acts import Act
from rules_core.errors import LawError
from rules_core.facts import Choice, Flag, Quantity
from rules_core.language import Group, Number, Truth, count, least, total, when
from rules_core.parameters import parameter
from rules_core.printed import printed
from rules_core.readings.batches import batch_of
from rules_core.readings.columns import Columns
from rules_core.readings.exact import Exact
from rules_core.records import Many, Record, read_case


class Mese(Record):
    """A month."""

    euro = Quantity(title="Euro")


class Fatti(Record):
    """A few facts."""

    a = Quantity(title="A")
    b = Quantity(title="B")
    si = Flag(title="Sì")
    mesi = Many(Mese, title="Mesi", question="Quali mesi?", locator="1")


def test_norms_do_not_branch_in_python() -> None:
    """`if`, `and`, `not` and `==` on symbols raise."""
    facts = Fatti()
    uses: list[Callable[[], object]] = [
        lambda: bool(facts.a),
        lambda: any([facts.si]),
        lambda: not facts.si,
        lambda: facts.a == facts.b,
    ]
    for use in uses:
        with pytest.raises(LawError):
            use()


def test_an_undeclared_name_fails_at_load() -> None:
    """A norm that needs what nobody declared."""
    act = Act("prova")

    @act.norm("1")
    def totale(a: Number, niente: Number) -> Number:
        """The total."""
        return a + niente

    with pytest.raises(LawError, match="niente"):
        act.law(Fatti).expression("totale")


def test_a_circle_fails_at_load() -> None:
    """Norms that need each other."""
    act = Act("prova")

    @act.norm("1")
    def uno(due: Number) -> Number:
        """One."""
        return due

    @act.norm("1")
    def due(uno: Number) -> Number:
        """Two."""
        return uno

    with pytest.raises(LawError, match="tondo"):
        act.law(Fatti).expression("uno")


def test_the_same_name_twice_fails() -> None:
    """One norm, one place."""
    act = Act("prova")

    def totale(a: Number) -> Number:
        """The total."""
        return a

    act.norm("1")(totale)
    with pytest.raises(LawError, match="due volte"):
        act.norm("2")(totale)


@pytest.mark.parametrize("text", ["15493.71", "1.5.0", "", "12,", "dodici", "1 000", "-5", "20 per cento"])
def test_parameters_are_printed_as_acts_print(text: str) -> None:
    """A parameter that no act would print."""
    with pytest.raises(LawError):
        parameter(text, "1")


def test_printed_numbers() -> None:
    """Thousands with a point, decimals with a comma, percentages."""
    assert [printed(t) for t in ("15.493,71", "0,35", "20%", "60 %", "100")] == [
        Fraction(1549371, 100), Fraction(7, 20), Fraction(1, 5), Fraction(3, 5), Fraction(100),
    ]  # fmt: skip


def test_numbers_that_columns_could_not_hold_are_refused() -> None:
    """A product whose numerators would leave sixty-four bits is found before any row is computed."""
    facts = Fatti()
    huge = facts.a * facts.b * facts.a * facts.b
    batch = batch_of(Fatti, [read_case(Fatti, {"a": "1", "b": "1", "si": True, "mesi": []})])
    with pytest.raises(LawError, match="sessantaquattro"):
        Columns(batch).value(huge)


def test_nested_sums_bind_their_own_member() -> None:
    """For each month, how many months are not dearer: the two months are different variables."""
    facts = Fatti()
    mesi: Group[Mese] = facts.mesi
    ranks = total(mesi, lambda mese: count(mesi, lambda altro: altro.euro <= mese.euro))
    case = read_case(Fatti, {"mesi": [{"euro": "3"}, {"euro": "1"}, {"euro": "2"}]})
    assert Exact(case).value(ranks) == 3 + 1 + 2


def test_unknown_is_not_zero() -> None:
    """Three values: what is unknown stays so, unless nothing depends on it."""
    facts = Fatti()
    case = read_case(Fatti, {"a": None, "b": "0", "si": None, "mesi": []})
    exact = Exact(case)
    assert exact.value(facts.a + 1) is None
    assert exact.value(facts.a * facts.b) == 0
    assert exact.value(when(facts.si, 5, 5)) == 5
    assert exact.value(when(facts.si, 5, 6)) is None
    assert exact.value(facts.si | (facts.b <= 0)) is True
    assert exact.value(facts.si & (facts.b > 0)) is False
    assert exact.value(~facts.si) is None
    assert exact.value(least(facts.b, 3)) == 0


def test_words_are_symbols_too() -> None:
    """A choice is compared with words, not with numbers."""

    class Scelta(Record):
        colore = Choice(title="Colore", words=("rosso", "verde"))

    warm: Truth = Scelta().colore.among("rosso")
    assert Exact({"colore": "rosso"}).value(warm) is True
    assert Exact({"colore": None}).value(warm) is None
