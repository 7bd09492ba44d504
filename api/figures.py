"""Numbers into text, many at a time: eight digits are written as one word of the processor."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

_WORD, _POINT = 8, ord(".")
_MOST = 10 ** (2 * _WORD - 1)
_NOUGHTS = np.uint64(0x3030303030303030)


def text_of(units: Any, decimals: int) -> pa.Array:
    """Whole numbers in units of their last decimal as text with a point."""
    if not len(units) or units.min() < 0 or (most := int(units.max())) >= _MOST:
        return _any(units, decimals)
    ends = 2 * _WORD + np.cumsum(_sizes(units, decimals, most), dtype=np.int32)
    text = np.zeros(ends[-1], np.uint8)
    last = 10 ** (_WORD - (decimals > 0))
    longer = np.flatnonzero(units >= last)
    if len(longer):
        above = units[longer] // last
        _write(text, ends[longer] - _WORD, _characters(above))
        units = units.copy()
        units[longer] -= above * last
    _write(text, ends, _pointed(_characters(units), decimals))
    offsets = np.append(np.int32(2 * _WORD), ends)
    return pa.Array.from_buffers(pa.string(), len(ends), [None, pa.py_buffer(offsets), pa.py_buffer(text)])


def _sizes(units: Any, decimals: int, most: int) -> Any:
    """How many characters each number takes."""
    sizes = np.full(len(units), decimals + 1 + (decimals > 0), np.uint8)
    for figures in range(decimals + 1, len(str(most))):
        sizes += units >= 10**figures
    return sizes


def _write(text: Any, ends: Any, words: Any) -> None:
    """Write words up to their ends, the last one first: the noughts in front of a number give way to the one before."""
    np.ndarray(len(text) - 7, "<u8", text, strides=(1,))[ends[::-1] - _WORD] = words[::-1]


def _characters(numbers: Any) -> Any:
    """Numbers of eight digits as their characters, taken apart into fours, pairs, single ones."""
    numbers = numbers.view(np.uint64)
    found = _apart(numbers, numbers // np.uint64(10000), 10000, 32)
    found = _apart(found, (found * np.uint64(10486) >> np.uint64(20)) & np.uint64(0x0000007F0000007F), 100, 16)
    found = _apart(found, (found * np.uint64(103) >> np.uint64(10)) & np.uint64(0x000F000F000F000F), 10, 8)
    return found | _NOUGHTS


def _apart(numbers: Any, tens: Any, ten: int, bits: int) -> Any:
    """The higher half of each number in front of the lower one."""
    return tens | (numbers - tens * np.uint64(ten)) << np.uint64(bits)


def _pointed(words: Any, decimals: int) -> Any:
    """Characters with a point before the decimals; the first one gives way."""
    if not decimals:
        return words
    at = np.uint64(8 * (_WORD - 1 - decimals))
    front = (np.uint64(1) << at) - np.uint64(1)
    behind = ~((np.uint64(256) << at) - np.uint64(1))
    return (words >> np.uint64(8)) & front | np.uint64(_POINT) << at | words & behind


def _any(units: Any, decimals: int) -> pa.Array:
    """Numbers of any size, as Arrow writes them."""
    wide = np.empty((len(units), 2), dtype=np.int64)
    wide[:, 0], wide[:, 1] = units, units >> 63
    decimal = pa.Array.from_buffers(pa.decimal128(19, decimals), len(units), [None, pa.py_buffer(wide)])
    return decimal.cast(pa.string())


def merged(where: Any, some: pa.Array, others: pa.Array) -> pa.Array:
    """Texts from two columns, as is said row by row."""
    from pyarrow import compute  # noqa: PLC0415 (for the tables that need it: it takes a while)

    return compute.if_else(pa.array(where), some, others)
