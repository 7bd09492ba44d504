"""Which completions are tried: all of them, or a fair sample in which the ends are drawn more often."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

from rules_core.readings.column import Bools, Ints

_DRAWN = 20_000
_PIECES = (0, 400, 1200, 2800, 6000, _DRAWN)  # where everything is valid, the first is enough


def grid(sizes: Sequence[int]) -> Ints:
    """Every combination."""
    return np.stack([axis.ravel() for axis in np.indices(sizes)], axis=1)


def drawn(sizes: Sequence[int]) -> Iterator[Ints]:
    """The two corners, then a fixed random sample; in pieces, since most often the first is enough."""
    last = np.array(sizes, dtype=np.int64) - 1
    kinds, state = _kinds(len(sizes))
    draw = np.random.default_rng(17)
    draw.bit_generator.state = state
    yield np.stack([np.zeros_like(last), last])
    for start, stop in pairwise(_PIECES):
        kind = kinds[start:stop]
        yield np.where(kind == 0, 0, np.where(kind == 1, last, draw.integers(0, last + 1, kind.shape)))


@lru_cache(maxsize=16)
def _kinds(width: int) -> tuple[Any, Any]:
    """For each drawn value whether it is the first, the last or any; and where the draw then stands."""
    draw = np.random.default_rng(17)
    return draw.integers(0, 3, (_DRAWN, width)).astype(np.int8), draw.bit_generator.state


def turned(chosen: Ints, place: int, size: int) -> Ints:
    """Some completions, each with every value of one fact in turn."""
    found = np.repeat(chosen, size, axis=0)
    found[:, place] = np.tile(np.arange(size), len(chosen))
    return found


def varies(out: Ints, valid: Bools, axis: int) -> bool:
    """Whether along an axis two valid completions differ."""
    low = np.where(valid, out, np.iinfo(np.int64).max).min(axis=axis)
    high = np.where(valid, out, np.iinfo(np.int64).min).max(axis=axis)
    return bool((low < high).any())
