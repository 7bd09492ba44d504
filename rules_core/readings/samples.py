"""Which completions are tried: all of them, or a fair sample in which the ends are drawn more often."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from threading import Lock
from typing import Any

import numpy as np

from rules_core.readings.column import Bools, Ints

_DRAWN = 20_000
_PIECES = (0, 400, 1200, 2800, 6000, _DRAWN)  # where everything is valid, the first is enough
_LAST = np.iinfo(np.int64).max


def grid(sizes: Sequence[int]) -> Ints:
    """Every combination."""
    return np.stack([axis.ravel() for axis in np.indices(sizes)], axis=1)


def drawn(sizes: Sequence[int]) -> Iterator[Ints]:
    """The two corners, then a fixed random sample; in pieces, since most often the first is enough."""
    sample = _sample(tuple(sizes))
    for n in range(len(_PIECES)):
        yield sample.piece(n)


class _Sample:
    """A sample, drawn as far as anybody has asked for it."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        self._pieces: list[Any] = []
        self._kind = np.min_scalar_type(max(sizes, default=1))
        self._further = _drawn(sizes)
        self._one_at_a_time = Lock()

    def piece(self, n: int) -> Ints:
        """One of its pieces."""
        with self._one_at_a_time:
            while len(self._pieces) <= n:
                self._pieces.append(next(self._further).astype(self._kind))
        found: Ints = self._pieces[n].astype(np.int64)
        return found


@lru_cache(maxsize=64)
def _sample(sizes: tuple[int, ...]) -> _Sample:
    """Who asks again about the same facts has the same sample."""
    return _Sample(sizes)


def _drawn(sizes: Sequence[int]) -> Iterator[Ints]:
    last = np.array(sizes, dtype=np.int64) - 1
    yield np.stack([np.zeros_like(last), last])
    kinds, state = _kinds(len(sizes))
    draw = np.random.default_rng(17)
    draw.bit_generator.state = state
    for start, stop in pairwise(_PIECES):
        kind = kinds[start:stop] if stop <= len(kinds) else _all_kinds(len(sizes))[start:stop]
        yield np.where(kind == 0, 0, np.where(kind == 1, last, draw.integers(0, last + 1, kind.shape)))


@lru_cache(maxsize=64)
def _kinds(width: int) -> tuple[Any, Any]:
    """For each value that is drawn early whether it is the first, the last or any; and where the draw then stands."""
    draw = np.random.default_rng(17)
    kinds = draw.integers(0, 3, (_DRAWN, width))[: _PIECES[1]].astype(np.int8)
    return kinds, draw.bit_generator.state


@lru_cache(maxsize=4)
def _all_kinds(width: int) -> Any:
    """The same for all of them."""
    return np.random.default_rng(17).integers(0, 3, (_DRAWN, width)).astype(np.int8)


def turned(chosen: Ints, places: Sequence[int], sizes: Sequence[int]) -> Ints:
    """Some completions, with every value of some facts in turn: those with the first value, then with the next."""
    ends = np.cumsum(sizes)
    found = np.repeat(chosen[None], ends[-1], axis=0)
    for place, size, end in zip(places, sizes, ends, strict=True):
        found[end - size : end, :, place] = np.arange(size)[:, None]
    return found.reshape(-1, chosen.shape[1])


def which_vary(out: Ints, valid: Bools, sizes: Sequence[int]) -> Bools:
    """Of facts that were turned so, those in whose values two valid completions differ."""
    starts, shape = np.cumsum([0, *sizes[:-1]]), (sum(sizes), -1)
    low = np.minimum.reduceat(np.where(valid, out, _LAST).reshape(shape), starts, axis=0)
    high = np.maximum.reduceat(np.where(valid, out, ~_LAST).reshape(shape), starts, axis=0)
    found: Bools = np.any(low < high, axis=1)
    return found


def varies(out: Ints, valid: Bools, axis: int) -> bool:
    """Whether along an axis two valid completions differ."""
    low = np.where(valid, out, _LAST).min(axis=axis)
    high = np.where(valid, out, ~_LAST).max(axis=axis)
    return bool((low < high).any())
