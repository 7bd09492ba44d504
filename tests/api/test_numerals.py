"""Numbers out of text: what one cell at a time would say, many at a time."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import islice

import numpy as np
import pyarrow as pa
import pytest

from api.in_order import in_threads
from api.numerals import units
from api.rows import Texts

PLAIN = re.compile(r"-?(0|[1-9][0-9]{0,10})(\.([0-9]+))?")
SPOILED = "0 -0 00 007 0.0 1. .5 +5 1e3 1,5 - -. . .. 1.2.3 1..2 --1 1-2 5- nan ٣ １ è 😀".split()


def one(cell: str, decimals: int) -> int | None:
    """A cell in units of its last decimal; None if it is not plain."""
    match = PLAIN.fullmatch(cell)
    if match is None or len(match[3] or "") > decimals:
        return None
    return int(cell.replace(".", "") + "0" * (decimals - len(match[3] or "")))


def drawn(draw: random.Random, spoiled: float) -> str | None:
    """A cell: blank, a number, or something that is none."""
    if draw.random() < 0.3:
        return None
    if draw.random() < spoiled:
        return (
            draw.choice(SPOILED)
            if draw.random() < 0.5
            else "".join(draw.choices("0123456789.-", k=draw.randint(1, 16)))
        )
    whole = str(draw.randrange(10 ** draw.randint(1, 12)))
    return draw.choice(["", "-"]) + whole + draw.choice(["", ".5", ".05", ".1234"])


@pytest.mark.parametrize("decimals", [0, 2, 4])
@pytest.mark.parametrize("spoiled", [0.0, 0.01, 1.0])
def test_many_cells_are_as_one_at_a_time(decimals: int, spoiled: float) -> None:
    """The same numbers, and the same cells refused; a slice of a column too."""
    draw = random.Random(decimals)
    for _ in range(30):
        cells = [drawn(draw, spoiled) for _ in range(draw.randint(1, 200))]
        first = draw.randrange(len(cells))
        told = cells[first:]
        places = np.array([n for n, cell in enumerate(told) if cell is not None], dtype=np.int64)
        if not len(places):
            continue
        rows = Texts(pa.record_batch({"a": pa.array(cells, pa.string())[first:]}))
        numbers, plain = units(rows.spans(["a"], places, np.zeros_like(places)), decimals)
        wanted = [one(cell, decimals) for cell in told if cell is not None]
        assert [n if p else None for n, p in zip(numbers.tolist(), plain.tolist(), strict=True)] == wanted


def test_work_is_taken_in_order() -> None:
    """Whoever ends first waits for its turn; what is given is not all taken at once."""
    taken = []

    def given() -> Iterator[int]:
        for n in range(1000):
            taken.append(n)
            yield n

    assert list(islice(in_threads(lambda n: n * n, given()), 20)) == [n * n for n in range(20)]
    assert len(taken) < 40


def test_what_fails_is_told_in_its_turn() -> None:
    """An error comes where its item would have come."""
    found = in_threads(lambda n: 1 // n, iter([1, 2, 0, 1]))
    assert [next(found), next(found)] == [1, 0]
    with pytest.raises(ZeroDivisionError):
        next(found)
