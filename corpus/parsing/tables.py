"""Tables: which rows are headings, what a blank cell repeats, how a row reads on its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.clauses import Table
from corpus.parsing.markup import plain
from corpus.parsing.source import Line

_FIGURE = re.compile(r"[\d.,€%\s=-]*\d[\d.,€%\s=-]*")
_TOTAL = re.compile(r"totale\b.*", re.IGNORECASE)
_BARRED = re.compile(r"\s*\|.*\|\s*")
_RULE = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its lines: the cells as printed, and as read with what a blank cell repeats."""

    lines: tuple[Line, ...]
    cells: tuple[str, ...]
    read: tuple[str, ...]

    def text(self, headings: tuple[str, ...]) -> str:
        """The row told on its own, each cell after its heading."""
        told = [f"{head}: {cell}" if head else cell for head, cell in zip(headings, self.read, strict=True) if cell]
        return "; ".join(told)

    @property
    def name(self) -> str | None:
        """What the row is called, where its first cell is short enough to be a name."""
        first = self.cells[0]
        counted = first[:1].isdigit() and not first.isdigit()
        return first if 0 < len(first) <= _LONGEST_NAME and not counted else None


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table taken apart: the lines of caption and headings, the headings, the rows."""

    head_lines: tuple[Line, ...]
    caption: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def untold(self) -> tuple[str, ...]:
        """The headings of columns in which every cell is empty: no row tells them."""
        return tuple(head for n, head in enumerate(self.headings) if head and not any(row.read[n] for row in self.rows))

    @property
    def shown(self) -> Table:
        """The table for display."""
        return Table(self.caption, self.headings, tuple(row.cells for row in self.rows))


def read_table(lines: list[Line]) -> ReadTable:
    """Take a table apart."""
    printed = [([line], _cells(line.text)) for line in lines if not _RULE.fullmatch(line.text)] or [
        ([lines[0]], [lines[0].text])
    ]
    width = max(len(cells) for _, cells in printed)
    for _, cells in printed:
        cells.extend([""] * (width - len(cells)))
    joined = _join_broken_rows(printed)
    caption, joined = _take_caption(joined)
    depth = 2 if len(joined) > 2 and _spans(joined[0][1], joined[1][1]) else 1  # noqa: PLR2004 (two rows of headings)
    headings = _headings([cells for _, cells in joined[:depth]])
    rows = _rows(joined[depth:])
    below = {line.number for row in rows for line in row.lines}
    return ReadTable(tuple(line for line in lines if line.number not in below), caption, headings, rows)


def is_row(text: str) -> bool:
    """Whether a line is the row of a table: cells between tabs, or between bars."""
    return "\t" in text or bool(_BARRED.fullmatch(text))


def _cells(text: str) -> list[str]:
    barred = "\t" not in text and _BARRED.fullmatch(text)
    return [plain(cell) for cell in (text.strip()[1:-1].split("|") if barred else text.split("\t"))]


_Printed = list[tuple[list[Line], list[str]]]


def _join_broken_rows(printed: _Printed) -> _Printed:
    """A cell cut by the page's end goes on in the next row: alone there, in lower case, in the same column."""
    joined: _Printed = []
    for lines, cells in printed:
        filled = [n for n, cell in enumerate(cells) if cell]
        if joined and len(filled) == 1 and cells[filled[0]][0].islower() and joined[-1][1][filled[0]]:
            column = filled[0]
            joined[-1][0].extend(lines)
            joined[-1][1][column] += f" {cells[column]}"
        else:
            joined.append((lines, cells))
    return joined


def _take_caption(printed: _Printed) -> tuple[str, _Printed]:
    """A first row with a single cell above wider ones is the table's title."""
    first = [cell for cell in printed[0][1] if cell]
    if len(printed) > 2 and len(first) == 1 and printed[0][1][0] and len([c for c in printed[1][1] if c]) > 1:  # noqa: PLR2004 (title, headings, a row)
        return first[0], printed[1:]
    return "", printed


def _spans(first: list[str], second: list[str]) -> bool:
    """Whether the second row is of headings too: the first leaves gaps that the second fills, and it has no name."""
    gaps = [n for n, cell in enumerate(first) if not cell and n]
    return not second[0] and bool(gaps) and any(second[n] for n in gaps)


def _headings(rows: list[list[str]]) -> tuple[str, ...]:
    if len(rows) == 1:
        return tuple(rows[0])
    above = ""
    headings = []
    for first, second in zip(*rows, strict=True):
        above = first or above
        headings.append(f"{above}, {second}" if second else first)
    return tuple(headings)


def _rows(printed: _Printed) -> tuple[Row, ...]:
    rows: list[Row] = []
    for lines, cells in printed:
        read = list(cells)
        if rows and not cells[0] and _continues_a_group(cells):
            first = next(n for n, cell in enumerate(cells) if cell)
            read[:first] = rows[-1].read[:first]
        rows.append(Row(tuple(lines), tuple(cells), tuple(read)))
    return tuple(rows)


def _continues_a_group(cells: list[str]) -> bool:
    """Whether the blank cells of a row stand for those above; in a row of totals they do not."""
    words = [cell for cell in cells if cell and not _FIGURE.fullmatch(cell)]
    return bool(words) and not any(_TOTAL.match(cell) for cell in words)
