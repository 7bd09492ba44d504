"""Words out of text, many cells at a time: few different ones come back over and over."""

from __future__ import annotations

from typing import Any

import numpy as np

from api.rows import Spans, last

_MOST, _LONGEST, _WORD = 100, 64, 8


def different(cells: Spans) -> tuple[list[str], Any]:
    """The different words of some cells, and for each cell which of them it holds, counted from one.

    Nought is for what is left: a word that is too long, or that comes after the first hundred.
    """
    left = cells.sizes <= _LONGEST
    keys = _keys(cells, int(cells.sizes.max(where=left, initial=0)))
    found: list[str] = []
    which = np.zeros(len(left), dtype=np.uint8)
    while len(found) < _MOST and left[first := left.argmax()]:
        same = left.copy()
        for key in keys:
            same &= key == key[first]
        left ^= same
        found.append(_text(cells, first))
        which += same * np.uint8(len(found))
    return found, which


def _keys(cells: Spans, longest: int) -> list[Any]:
    """What is the same in cells that hold the same word: its length, and its characters, eight at a time."""
    eights = [last(cells.words(back), np.maximum(cells.sizes - back, 0)) for back in range(0, longest, _WORD)]
    return [cells.sizes, *eights]


def _text(cells: Spans, at: Any) -> str:
    end = cells.ends[at]
    return cells.text[end - cells.sizes[at] : end].tobytes().decode()
