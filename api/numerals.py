"""Numbers out of text, many cells at a time: whole numbers in units of their last decimal, never a float.

A number is plain if it is digits, without noughts in front, and perhaps a sign and decimals after a point: as JSON has
it. Eight characters are looked at as one word of the processor, and all the cells together.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from api.rows import Spans, last

_POINT, _MINUS = b".-"
_MOST_FIGURES, _WORD = 11, 8
_TENS = 10 ** np.arange(18, dtype=np.int64)
_NOUGHTS = np.uint64(0x3030303030303030)


def units(cells: Spans, decimals: int, *, signs: bool = True) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Cells as units of the last decimal, and which of them are plain; without signs, one that has a sign is not."""
    if not signs:
        return _unsigned(cells, decimals)
    minus = cells.text[cells.ends - cells.sizes] == _MINUS
    numbers, good = _unsigned(replace(cells, sizes=cells.sizes - minus), decimals)
    return numbers * (1 - 2 * minus.astype(np.int64)), good


def _unsigned(cells: Spans, decimals: int) -> tuple[Any, Any]:
    near, sizes = cells.words(), cells.sizes
    far = cells.words(_WORD) if (sizes > _WORD).any() else None
    after = _decimals(near, sizes, decimals)
    if after.any():
        near, far = _without_point(near, far, after)
        sizes = sizes - (after > 0)
    number, good = _eight(near, sizes)
    if far is not None:
        above, too = _eight(far, sizes - _WORD)
        number, good = number + above * _TENS[_WORD], good & too & (cells.sizes <= 2 * _WORD)
    whole = sizes - after
    good &= (whole >= 1) & (whole <= _MOST_FIGURES) & ((whole == 1) | (number >= _TENS.take(sizes - 1, mode="clip")))
    return number * _TENS[decimals - after], good


def _decimals(words: Any, sizes: Any, most: int) -> Any:
    """How many decimals each cell has, nought where there is no point."""
    after = np.zeros(len(words), dtype=np.int8)
    characters = words.view(np.uint8)
    for decimals in range(1, min(most, _WORD - 1) + 1):
        point = characters[_WORD - 1 - decimals :: _WORD] == _POINT
        after = np.maximum(after, np.int8(decimals) * (point & (sizes > decimals + 1)))
    return after


def _without_point(near: Any, far: Any, after: Any) -> tuple[Any, Any]:
    """Words where what stands before the point has taken its place."""
    bits = (after > 0) * np.uint64(_WORD)
    moved = near << bits
    if far is not None:
        moved |= far >> (np.uint64(64) - bits)
        far = far << bits
    return last(near, after) | moved ^ last(moved, after), far


def _eight(words: Any, sizes: Any) -> tuple[Any, Any]:
    """The number in the last characters of each word, and whether all of them are digits.

    Neighbours are put together, first digits two and two, then pairs, then fours.
    """
    digits = last(words ^ _NOUGHTS, sizes)
    over = (digits + np.uint64(0x0606060606060606)) | digits
    good = (over & np.uint64(0xF0F0F0F0F0F0F0F0)) == 0
    pairs = (digits * np.uint64(10) + (digits >> np.uint64(8))) & np.uint64(0x00FF00FF00FF00FF)
    fours = (pairs * np.uint64(100) + (pairs >> np.uint64(16))) & np.uint64(0x0000FFFF0000FFFF)
    whole = (fours * np.uint64(10000) + (fours >> np.uint64(32))) & np.uint64(0xFFFFFFFF)
    return whole.view(np.int64), good
