"""Phrases in which a year counts from the one in which somebody writes."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain

LAST, BEFORE, COMING = ("cantiere del @scorso",), ("cantiere del @prima",), ("cantiere del @poi",)


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2031, 1, 2)])
def test_a_year_is_told_from_today(today: date) -> None:
    """The year before this one, those before it, this one and those to come."""
    for ago, phrases in ((1, LAST), (2, BEFORE), (9, BEFORE), (0, COMING), (-2, COMING)):
        plain = Message(f"il cantiere del {today.year - ago}", today).plain
        assert [stands(plain, some) for some in (LAST, BEFORE, COMING)] == [
            some is phrases for some in (LAST, BEFORE, COMING)
        ]


def test_without_a_day_no_year_is_meant() -> None:
    """Words of which nobody knows when they were written hold no last year; a phrase may open with it."""
    assert not stands(Plain.of("il cantiere del 2025"), LAST)
    assert stands(Plain.of("nel 2025 il cantiere", 2026), ("@scorso ... cantiere",))
