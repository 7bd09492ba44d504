"""Numbers out of text, many cells at a time: whole numbers in units of their last decimal, never a float.

A number is plain if it is digits, without noughts in front, and perhaps a sign and decimals after a point: as JSON has
it. Arrow keeps the cells of a column one behind the other, so that all their characters are looked at together.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

_POINT, _MINUS, _NOUGHT = b".-0"
_MOST_FIGURES = 12
_TENS = 10 ** np.arange(18, dtype=np.int64)


def units(cells: pa.Array, places: Any, decimals: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The cells at some places, the others being blank, as units of the last decimal, and which of them are plain."""
    text, ends = _characters(cells, places)
    plain, after = _plain(text, ends, decimals)
    if plain.all():
        return _whole(text, ends, after) * _TENS[decimals - after], plain
    numbers = np.zeros(len(places), dtype=np.int64)
    if plain.any():
        chosen = cells.take(pa.array(places[plain]))
        numbers[plain] = units(chosen, np.arange(len(chosen)), decimals)[0]
    return numbers, plain


def _characters(cells: pa.Array, places: Any) -> tuple[Any, Any]:
    """The characters of the cells at some places, and where each cell ends; a blank cell has no characters."""
    _, offsets, characters = cells.buffers()
    bounds = np.frombuffer(offsets, np.int32)[cells.offset : cells.offset + len(cells) + 1]
    return np.frombuffer(characters, np.uint8)[bounds[0] : bounds[-1]], bounds[1:][places] - bounds[0]


def _plain(text: Any, ends: Any, decimals: int) -> tuple[Any, Any]:
    """Which cells are plain numbers, and how many decimals each has."""
    sizes = np.diff(ends, prepend=0)
    first = ends - sizes
    minus = text[first] == _MINUS
    sizes = sizes - minus
    first = np.minimum(first + minus, len(text) - 1)
    after = np.zeros(len(ends), dtype=np.int64)
    for places in range(1, decimals + 1):
        point = np.maximum(ends - 1 - places, 0)
        after = np.maximum(after, places * ((text[point] == _POINT) & (sizes > places + 1)))
    figures = sizes - after - (after > 0)
    shape = (figures >= 1) & (figures <= _MOST_FIGURES) & ((text[first] != _NOUGHT) | (figures == 1))
    return shape & _no_more(text, ends, sizes - (after > 0)), after


def _no_more(text: Any, ends: Any, digits: Any) -> Any:
    """Which cells have as many digits as they should: then there is nothing else in them."""
    is_digit = (text - _NOUGHT) < 10  # noqa: PLR2004 (a character before «0» wraps round to a large one)
    if np.count_nonzero(is_digit) == digits.sum():
        return True
    counted = np.cumsum(is_digit)[ends - 1]
    return np.diff(counted, prepend=0) == digits


def _whole(text: Any, ends: Any, after: Any) -> Any:
    """Plain numbers without their points."""
    offsets = np.zeros(len(ends) + 1, dtype=np.int32)
    offsets[1:] = ends - np.cumsum(after > 0)
    digits = text.tobytes().translate(None, b".")
    cells = pa.StringArray.from_buffers(len(ends), pa.py_buffer(offsets), pa.py_buffer(digits))
    return np.asarray(pc.cast(cells, pa.int64()))
