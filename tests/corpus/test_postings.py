"""BM25 over arrays, held against BM25 written out."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.postings import Postings

TERMS = "abcde"


def plainly(bags: list[Counter[str]], places: list[int], many: int, asked: str) -> list[float]:
    """The best score at each place, one bag after the other."""
    best = [0.0] * many
    mean = sum(bag.total() for bag in bags) / len(bags) or 1.0
    for bag, place in zip(bags, places, strict=True):
        score = 0.0
        for term in set(asked) & bag.keys():
            holding = sum(term in other for other in bags)
            rarity = math.log(1 + (len(bags) - holding + 0.5) / (holding + 0.5))
            score += rarity * bag[term] * 2.2 / (bag[term] + 1.2 * (0.4 + 0.6 * bag.total() / mean))
        best[place] = max(best[place], score)
    return best


@given(st.lists(st.tuples(st.text(TERMS, max_size=12), st.integers(0, 4)), min_size=1), st.text(TERMS + "z"))
def test_scores(told: list[tuple[str, int]], asked: str) -> None:
    """Whatever the bags, empty ones too, and wherever they belong."""
    bags, places = [Counter(text) for text, _ in told], [place for _, place in told]
    found = Postings.of(iter(bags), places, 5)
    assert found.best(asked).tolist() == pytest.approx(plainly(bags, places, 5, asked), rel=1e-4)
    held = [[found.holds(number, term) for term in TERMS] for number in range(len(bags))]
    assert held == [[term in bag for term in TERMS] for bag in bags]


def test_nothing() -> None:
    """No bags, no scores; a term that stands nowhere says most."""
    assert Postings.of([], [], 3).best("abc").tolist() == [0, 0, 0]
    found = Postings.of([{"a": 1.0}, {"a": 1.0, "b": 1.0}], np.arange(2, dtype=np.int32), 2)
    assert found.rarity("z") > found.rarity("b") > found.rarity("a")
