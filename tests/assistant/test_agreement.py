"""Whether a shown text says what a leaf holds."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.agreement import agrees, leaf_at
from assistant.errors import AnswerError
from assistant.italian import italian_date
from tests.contract import needs_contract, spans_module

SAYS = [
    ("30.186,00 €", "30186.00"), ("€ 0,10", "0.10"), ("60 %", 60), ("12,25 punti", "12.25"), ("2020", 2020),
    ("-3,50 €", "-3.50"), ("31 gennaio 2024", "2024-01-31"), ("31/01/2024", "2024-01-31"),
    ("1° maggio 2023", "2023-05-01"),
    ("venerdì 29 settembre 2023 alle ore 16:00", "2023-09-29T16:00"), ("29 settembre 2023", "2023-09-29T16:00"),
    ("Modello 10 bis", "10 bis"), ("10 bis", "10 bis"),
    ("primo maggio 2023", "2023-05-01"), ("29 settembre 2023 alle ore 16", "2023-09-29T16:00"),
    ("sì", True), ("non si sa", None),
    ("ammissibile", "ammissibile"),
    ("da verificare", "da_verificare"), ("D.P.C.M. 5 dicembre 2013, n. 159", "D.P.C.M. 5 dicembre 2013, n. 159"),
]  # fmt: skip
SAYS_NOT = [
    ("no", True), ("sì", False), ("5²", 52), ("Modello 10 bis", "10_bis"), ("", "-"),
    ("a", "_a"), ("ven\u00ad1\u00adti", 1),
    ("29 settembre 2023 alle ore 16", "2023-09-29T16:30"), ("2024-01-31 e poi", "2024-01-31_e poi"),
    ("30.186,01 €", "30186.00"), ("30186 e 00", "30186.00"), ("3.0186,00", "30186.00"),
    ("sessanta", 60), ("60 o 61", 60),
    ("31 febbraio 2024", "2024-01-31"), ("gennaio 2024", "2024-01-31"), ("31 gennaio 24", "2024-01-31"),
    ("29 settembre 2023 alle ore 16:01", "2023-09-29T16:00"), ("29 settembre 2023 alle ore 16:00", "2023-09-29"),
    ("Modello 10", "10 bis"), ("Modello 3 bis", "3"), ("i due Modelli 10 bis", "10 bis"), ("sì, 12", True), ("5", None),
    ("12A", 12), ("non ammissibile", "ammissibile"), ("", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "leaf"), SAYS)
def test_says(text: str, leaf: object) -> None:
    """Italian ways to write money, shares, dates, times, names and yes or no."""
    assert agrees(text, leaf)


@pytest.mark.parametrize(("text", "leaf"), SAYS_NOT)
def test_says_not(text: str, leaf: object) -> None:
    """A cent off, a number in words, a second number, another hour: none of these says the leaf."""
    assert not agrees(text, leaf)


@needs_contract
@pytest.mark.parametrize(("text", "leaf"), SAYS)
def test_the_contract_agrees(text: str, leaf: object) -> None:
    """What says a leaf here says it for the contract."""
    assert spans_module().agrees(text, leaf)


def italian_money(amount: Decimal) -> str:
    """An amount as an Italian writes it."""
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,")) + " €"


@given(st.decimals(-(10**9), 10**9, places=2), st.decimals(-(10**9), 10**9, places=2))
def test_money_says_itself_and_no_other(amount: Decimal, other: Decimal) -> None:
    """An amount agrees with its own leaf alone."""
    assert agrees(italian_money(amount), str(amount))
    assert agrees(italian_money(amount), str(other)) is (amount == other)


@given(st.dates(date(1000, 1, 1), date(2199, 12, 31)), st.integers(-400, 400))
def test_a_date_says_itself_and_no_other(day: date, shift: int) -> None:
    """A date agrees with its own leaf alone."""
    other = day + timedelta(days=shift)
    assert agrees(italian_date(day.isoformat()), other.isoformat()) is (shift == 0)


@needs_contract
@given(
    st.one_of(
        st.decimals(-(10**6), 10**6, places=2).map(italian_money),
        st.dates().map(lambda d: italian_date(d.isoformat())),
        st.datetimes().map(lambda d: f"{d.day:02}/{d.month:02}/{d.year:04} alle ore {d.hour}:{d.minute:02}"),
        st.text(max_size=12),
        st.from_regex(r"[a-z]{0,5} ?-?[0-9]{1,4}([.,][0-9]{1,3}){0,2} ?(bis|%|€|mesi)?", fullmatch=True),
    ),
    st.one_of(
        st.decimals(-(10**6), 10**6, places=2).map(str),
        st.dates().map(date.isoformat),
        st.datetimes().map(lambda d: datetime.isoformat(d)[:16]),
        st.booleans(),
        st.none(),
        st.integers(-50, 50),
        st.from_regex(r"[0-9]{1,2}([ _-]?bis)?", fullmatch=True),
        st.text(alphabet="a_- 1", max_size=4),
    ),
)
def test_never_more_generous_than_the_contract(text: str, leaf: object) -> None:
    """What agrees here agrees for the contract, for any text and any leaf."""
    if agrees(text, leaf):
        assert spans_module().agrees(text, leaf)


@pytest.mark.parametrize(
    "path", ["/result/x", "/result/list/5", "/result/list/a", "/result/deep", "/result/list", "/x/y"]
)
def test_no_leaf_there(path: str) -> None:
    """A pointer to nothing, or to something that is no leaf, is refused."""
    with pytest.raises(AnswerError):
        leaf_at({"result": {"list": [1, 2], "deep": {"a/b": 3}}}, path)


def test_pointers_escape() -> None:
    """RFC 6901: ~1 is a slash."""
    assert leaf_at({"result": {"list": [1, 2], "a/b": {"c~d": 3}}}, "/result/a~1b/c~0d") == 3
