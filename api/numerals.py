"""Numbers out of text, many cells at a time: whole numbers in units of their last decimal, never a float.

A number is plain if it is digits, without noughts in front, and perhaps a sign and decimals after a point: as JSON has
it. Arrow keeps the cells of a column one behind the other, so eight characters are looked at as one word of the
processor, and all the cells together.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

_POINT, _MINUS = b".-"
_MOST_FIGURES, _WORD = 12, 8
_TENS = 10 ** np.arange(18, dtype=np.int64)
_LAST = np.array([2**64 - 2 ** (64 - 8 * n) for n in range(_WORD + 1)], dtype=np.uint64)
"""The last characters of a word, as many as are asked for."""


def units(cells: pa.Array, places: Any, decimals: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The cells at some places, the others being blank, as units of the last decimal, and which of them are plain."""
    text, ends = _characters(cells, places)
    sizes = np.diff(ends, prepend=0)
    minus = text[ends - sizes] == _MINUS
    sizes -= minus
    after = _decimals(text, ends, sizes, decimals)
    words = np.ndarray(len(text) + 1, "<u8", np.concatenate([np.zeros(_WORD, np.uint8), text]), strides=(1,))
    figures = sizes - after - (after > 0)
    number, plain = _figures(words, ends - sizes + figures, figures)
    part, good = _eight(words, ends, after)
    number = number * _TENS[decimals] + part * _TENS[decimals - after]
    return np.where(minus, -number, number), plain & good


def _characters(cells: pa.Array, places: Any) -> tuple[Any, Any]:
    """The characters of the cells at some places, and where each cell ends; a blank cell has no characters."""
    _, offsets, characters = cells.buffers()
    bounds = np.frombuffer(offsets, np.int32)[cells.offset : cells.offset + len(cells) + 1]
    return np.frombuffer(characters, np.uint8)[bounds[0] : bounds[-1]], bounds[1:][places] - bounds[0]


def _decimals(text: Any, ends: Any, sizes: Any, most: int) -> Any:
    """How many decimals each cell has, nought where there is no point."""
    after = np.zeros(len(ends), dtype=np.int32)
    for decimals in range(1, min(most, _WORD) + 1):
        point = text[np.maximum(ends - 1 - decimals, 0)] == _POINT
        after = np.maximum(after, np.int32(decimals) * (point & (sizes > decimals + 1)))
    return after


def _figures(words: Any, ends: Any, sizes: Any) -> tuple[Any, Any]:
    """The whole numbers that end at some characters, and which of them are plain."""
    number, good = _eight(words, ends, np.minimum(sizes, _WORD))
    more = np.clip(sizes - _WORD, 0, _WORD)
    if more.any():
        above, too = _eight(words, np.maximum(ends - _WORD, 0), more)
        number, good = number + above * _TENS[_WORD], good & too
    shape = (sizes >= 1) & (sizes <= _MOST_FIGURES)
    return number, good & shape & ((sizes == 1) | (number >= _TENS[np.clip(sizes - 1, 0, _MOST_FIGURES)]))


def _eight(words: Any, ends: Any, sizes: Any) -> tuple[Any, Any]:
    """The number in the last characters before an end, eight at most, and whether all of them are digits.

    Neighbours are put together, first digits two and two, then pairs, then fours.
    """
    digits = (words[ends] ^ np.uint64(0x3030303030303030)) & _LAST[np.maximum(sizes, 0)]
    over = (digits + np.uint64(0x0606060606060606)) | digits
    good = (over & np.uint64(0xF0F0F0F0F0F0F0F0)) == 0
    pairs = (digits * np.uint64(10) + (digits >> np.uint64(8))) & np.uint64(0x00FF00FF00FF00FF)
    fours = (pairs * np.uint64(100) + (pairs >> np.uint64(16))) & np.uint64(0x0000FFFF0000FFFF)
    whole = (fours * np.uint64(10000) + (fours >> np.uint64(32))) & np.uint64(0xFFFFFFFF)
    return whole.astype(np.int64), good
