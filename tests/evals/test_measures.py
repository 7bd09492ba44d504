"""Measures of rankings, their intervals, and what is noise."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import binomtest

from evals.measures import difference, drawn, figure, scored
from evals.shares import wilson


def test_measures_of_rankings_made_by_hand() -> None:
    """One right part is enough for recall; a part that comes later counts less; what is not found counts nothing."""
    found = scored([{"x:1", "x:2"}, {"x:3"}, {"x:4"}], [["x:2", "x:9"], ["x:9", "x:8", "x:3"], []])
    assert found["recall@1"].tolist() == [1, 0, 0]
    assert found["recall@5"].tolist() == [1, 1, 0]
    assert found["MRR"].tolist() == pytest.approx([1, 1 / 3, 0])
    both = 1 + 1 / math.log2(3)
    assert found["nDCG@5"].tolist() == pytest.approx([1 / both, 1 / 2, 0])


@pytest.mark.parametrize(("hits", "of"), [(274, 302), (0, 5), (5, 5), (1, 1), (300, 302)])
def test_wilson(hits: int, of: int) -> None:
    """The interval of a share is the one that scipy finds."""
    theirs = binomtest(hits, of).proportion_ci(method="wilson")
    assert wilson(hits, of) == pytest.approx((theirs.low, theirs.high), abs=1e-6)


def test_an_interval_holds_its_mean_and_repeats_itself() -> None:
    """Drawing again gives the same ends, around the mean."""
    values = np.arange(50) / 49
    low, high = drawn(values)
    assert low < values.mean() < high
    assert drawn(values) == (low, high)


def test_a_difference_that_chance_may_make() -> None:
    """One question of a hundred is noise; thirty are not."""
    ours, one, thirty = np.ones(100), np.ones(100), np.ones(100)
    one[0] = 0
    thirty[:30] = 0
    assert difference("x", ours, one).unit == "nel rumore"
    clear = difference("x", ours, thirty)
    assert clear.unit == ""
    assert clear.value == pytest.approx(0.3)


def test_a_figure_tells_its_interval() -> None:
    """Value and ends, as a person reads them."""
    told = figure("noi", "recall@1", np.array([1.0] * 9 + [0.0])).told
    assert told == "0.900 (da 0.596 a 0.982)"
