"""Rows of a table as stretches of characters: in texts that Arrow keeps, or in the lines of the file themselves.

Lines that are plain need no text for each cell: where their cells end is found for all of them together, and whoever
makes numbers and words of them looks at the characters where they stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Bools = npt.NDArray[np.bool_]
_WORD = 8
_STRETCH = 1 << 17
_TURNED = 1 << 10  # rows made columns at a time: what the processor keeps at hand
_NEWLINE = ord("\n")
_ROOM = 80
_FRONT = b"\n".rjust(_ROOM, b"\0")
"""What is put before the lines: an end of line, where the first cell starts, and room for words."""
_LAST = np.array([2**64 - 2 ** (64 - 8 * n) for n in range(_WORD + 1)], dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class Spans:
    """Cells where their characters stand; in front of the first there is room for ten words of the processor."""

    text: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.integer[Any]]
    sizes: npt.NDArray[np.integer[Any]]

    def words(self, back: int = 0) -> npt.NDArray[np.uint64]:
        """The eight characters that stand so far before the end of each cell, as one word of the processor."""
        words = np.ndarray(len(self.text) - 7, "<u8", self.text, strides=(1,))
        found: npt.NDArray[np.uint64] = words[np.subtract(self.ends, back + _WORD, dtype=np.intp)]
        return found


def last(words: Any, many: Any) -> Any:
    """Words with their last characters only, as many as are asked for, eight at most."""
    return words & _LAST.take(many, mode="clip")


class Rows(Protocol):
    """Rows of a table."""

    count: int
    texts: Mapping[str, pa.Array]
    """The columns as texts, where Arrow has made them."""

    def filled(self, names: Sequence[str | None]) -> Bools:
        """Which cells are not blank, a line for each column; no column has none."""

    def spans(self, names: Sequence[str | None], rows: Any, places: Any) -> Spans:
        """Cells of some rows, none of them blank; places say in which of the columns each one stands."""

    def cell(self, name: str, row: int) -> str | None:
        """The text of a cell, or None where it is blank."""


class Texts:
    """Rows that Arrow has read."""

    def __init__(self, batch: pa.RecordBatch) -> None:
        self.texts: Mapping[str, pa.Array] = dict(zip(batch.schema.names, batch.columns, strict=True))
        self.count = batch.num_rows

    def filled(self, names: Sequence[str | None]) -> Bools:
        """Arrow keeps a bit for each cell."""
        return np.array([_valid(self._column(name)) for name in names], dtype=bool).reshape(len(names), self.count)

    def spans(self, names: Sequence[str | None], rows: Any, places: Any) -> Spans:
        """Arrow keeps the cells of a column one behind the other."""
        cells = pa.concat_arrays([self._column(name) for name in names])
        _, offsets, characters = cells.buffers()
        bounds = np.frombuffer(offsets, np.int32)[cells.offset : cells.offset + len(cells) + 1]
        text = np.frombuffer(characters, np.uint8)[bounds[0] : bounds[-1]]
        at = places * self.count + rows
        ends = bounds[1:][at]
        room = np.zeros(_ROOM, np.uint8)
        return Spans(np.concatenate([room, text]), ends + (_ROOM - bounds[0]), ends - bounds[:-1][at])

    def cell(self, name: str, row: int) -> str | None:
        """The text, if there is one."""
        found: str | None = self.texts[name][row].as_py()
        return found

    def _column(self, name: str | None) -> pa.Array:
        return pa.nulls(self.count, pa.string()) if name is None else self.texts[name]


def _valid(cells: pa.Array) -> Bools:
    bits = cells.buffers()[0]
    if bits is None:
        return np.ones(len(cells), dtype=bool)
    end = cells.offset + len(cells)
    return np.unpackbits(np.frombuffer(bits, np.uint8), count=end, bitorder="little")[cells.offset :].view(bool)


class Lines:
    """Rows as they stand in the file; `bounds` are where cells end, after where the first one starts."""

    def __init__(self, names: Sequence[str], text: npt.NDArray[np.uint8], bounds: npt.NDArray[np.int32]) -> None:
        self.texts: Mapping[str, pa.Array] = {}
        self._text, self._bounds = text, bounds
        self._at: dict[str | None, int] = {name: n for n, name in enumerate(names)}
        self.count = len(bounds) // len(names)
        self._filled = np.zeros((len(names) + 1, self.count), dtype=bool)
        filled = (np.diff(bounds) > 1).reshape(self.count, -1)
        for start in range(0, self.count, _TURNED):
            self._filled[:-1, start : start + _TURNED] = filled[start : start + _TURNED].T

    def filled(self, names: Sequence[str | None]) -> Bools:
        """Cells that have something between two bounds; the line behind the last column's is blank."""
        return self._filled[[self._at.get(name, -1) for name in names]]

    def spans(self, names: Sequence[str | None], rows: Any, places: Any) -> Spans:
        """Cells from bound to bound."""
        columns = np.array([self._at.get(name, 0) for name in names])
        starts = rows * len(self._at) + columns[places]
        ends = self._bounds.take(starts + 1)
        return Spans(self._text, ends, ends - self._bounds.take(starts) - 1)

    def cell(self, name: str, row: int) -> str | None:
        """The characters between two bounds."""
        at = row * len(self._at) + self._at[name]
        start, end = self._bounds[at : at + 2]
        return self._text[start + 1 : end].tobytes().decode() or None


def lines_of(names: Sequence[str], lines: bytes, delimiter: str) -> Lines | None:
    """Whole lines as rows, if they are plain: UTF-8, no quotes, in each as many cells as there are names, and two."""
    if b"\r" in lines:
        lines = lines.replace(b"\r\n", b"\n")
    if len(names) == 1 or b'"' in lines or b"\r" in lines or not lines.endswith(b"\n") or not _decodes(lines):
        return None
    text = np.frombuffer(_FRONT + lines, np.uint8)
    bounds = _bounds(text, ord(delimiter))
    rows, over = divmod(len(bounds) - 1, len(names))
    newlines = text == _NEWLINE
    regular = not over and np.count_nonzero(newlines) == rows + 1 and newlines[bounds[:: len(names)]].all()
    return Lines(names, text, bounds) if regular else None


def _bounds(text: Any, delimiter: int) -> npt.NDArray[np.int32]:
    """Where cells end, looked for in stretches that the processor keeps at hand."""
    bounds, found = np.empty(len(text), np.int32), 0
    for start in range(0, len(text), _STRETCH):
        stretch = text[start : start + _STRETCH]
        here = np.flatnonzero((stretch == delimiter) | (stretch == _NEWLINE))
        np.add(here, start, out=bounds[found : found + len(here)], casting="unsafe")
        found += len(here)
    return bounds[:found].copy()


def _decodes(lines: bytes) -> bool:
    try:
        return lines.isascii() or bool(lines.decode())
    except UnicodeDecodeError:
        return False
