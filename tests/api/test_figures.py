"""Numbers into text: what Decimal says, many at a time."""

from __future__ import annotations

import random
from decimal import Decimal

import numpy as np
import pytest

from api.figures import text_of


@pytest.mark.parametrize("decimals", [0, 1, 2, 4, 6])
@pytest.mark.parametrize("signed", [False, True])
def test_many_numbers_are_as_one_at_a_time(decimals: int, *, signed: bool) -> None:
    """Short beside long, up to the largest that columns hold, in any order."""
    draw = random.Random(decimals)
    for most in (1, 2, 7, 8, 9, 15, 16, 18):
        drawn = [draw.randrange(10 ** draw.randint(0, most)) for _ in range(draw.randint(1, 400))]
        numbers = [draw.choice([-1, 1]) * number for number in drawn] if signed else drawn
        text = text_of(np.array(numbers, dtype=np.int64), decimals)
        text.validate(full=True)
        assert text.to_pylist() == [f"{Decimal(number).scaleb(-decimals):.{decimals}f}" for number in numbers]
    assert text_of(np.array([], dtype=np.int64), decimals).to_pylist() == []
