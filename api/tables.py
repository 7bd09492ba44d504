"""Tables of cases, CSV or Parquet, in a stream: the file may be larger than the memory.

A column is a fact (`abitazione.canone_annuo`, `componenti[1].eta`); a blank cell states nothing. Rows that columns can
settle are settled there; the others go through the exact reading, one by one, and keep their error beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO, TypeGuard

import numpy as np
import pyarrow as pa

from api.cells import column_named, columns_of, raw_case
from api.figures import merged
from api.files import replacing
from api.in_order import in_processes, in_threads, processes
from api.jsonl import written
from api.memory import keep_what_is_freed
from api.rows import Rows, Texts
from api.settled import Settled, in_columns, left_alone
from api.table_files import Source, opened
from api.table_results import Target, target_of
from rules_core.errors import BadFactsError
from rules_core.tools import MOTIVI, RuleTool, Tool

EXTRA = ("mancano", "errore")
_WHOLE = "risultato"


@dataclass(slots=True)
class Counted:
    """How many rows there were, and how many could not be computed."""

    rows: int = 0
    errors: int = 0


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the table of results, ready to be written, and the share that is then done."""

    rows: int
    errors: int
    ready: Any
    done: float


def compute_table(tool: Tool, source: Path, target: Path, progress: TextIO, *, results_only: bool = False) -> Counted:
    """Compute every row of a table into another, which is there only once it is whole."""
    keep_what_is_freed()
    with opened(source, target) as table:
        facts = columns_of(tool, table.schema.names)
        table.as_texts = not results_only
        settled = in_columns(tool, facts) if _in_columns_too(tool) else left_alone
        rows = _Rows(tool, facts, _fields(tool), results_only)
        empty, _ = rows.whole(left_alone(Texts(pa.RecordBatch.from_pylist([], table.schema))))
        with replacing(target) as raw:
            results = target_of(target, raw, empty.schema, table.delimiter)
            with closing(_parts(table, settled, rows, results)) as parts:
                return _written(parts, results, progress)


def _parts(table: Source, settled: Callable[[Rows], Settled], rows: _Rows, results: Target) -> Generator[_Part]:
    """Pieces are read and settled several at a time: to their end in processes, in threads up to the exact reading."""

    def settle(piece: tuple[Any, float]) -> tuple[Settled, float]:
        return settled(table.rows(piece[0])), piece[1]

    def finish(found: tuple[Settled, float]) -> _Part:
        part, errors = rows.whole(found[0])
        return _Part(part.num_rows, errors, results.ready(part), found[1])

    if table.many() and (workers := processes()) > 1:
        yield from in_processes(lambda piece: finish(settle(piece)), table.pieces(), workers)
    else:
        yield from map(finish, in_threads(settle, table.pieces()))


def _written(parts: Iterable[_Part], results: Target, progress: TextIO) -> Counted:
    counted = Counted()
    try:
        for part in parts:
            if part.rows:
                results.write(part.ready)
                counted.rows += part.rows
                counted.errors += part.errors
                _show(progress, part.done, counted.rows)
    finally:
        results.close()
        if progress.isatty():
            progress.write("\n")
    return counted


def _in_columns_too(tool: Tool) -> TypeGuard[RuleTool]:
    if not isinstance(tool, RuleTool):
        return False
    return type(tool).of_case is RuleTool.of_case and type(tool).run is RuleTool.run


def _fields(tool: Tool) -> list[str]:
    """The results that have a column each; none for a tool whose result is told whole."""
    if not isinstance(tool, RuleTool):
        return []
    if _in_columns_too(tool):
        return [*([MOTIVI] if tool.reasons else []), *tool.fields.values()]
    try:
        return list(tool.flat(tool.run({})["result"]))
    except (BadFactsError, KeyError):  # a result of another shape than its norms
        return []


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows made whole: what columns have settled, and for the rest the exact reading."""

    tool: Tool
    facts: Mapping[str, Any]
    fields: list[str]
    results_only: bool

    def whole(self, settled: Settled) -> tuple[pa.RecordBatch, int]:
        """The rows with their results, what is missing, and why they could not be computed; how many could not."""
        cells, rows = settled.rows, settled.rows.count
        names = self.fields or [_WHOLE]
        left = np.flatnonzero(settled.left)
        told = (*names, *EXTRA) if len(left) else ()
        texts: dict[str, Any] = {name: np.full(rows, None, dtype=object) for name in told}
        errors = sum([self._one(cells, int(row), texts) for row in left])
        results = [_merged(settled.results.get(name), texts.get(name), settled.left) for name in names]
        extra = [pa.array(texts[name], pa.string()) if texts else pa.nulls(rows, pa.string()) for name in EXTRA]
        titles = [f"{_WHOLE}.{field}" for field in self.fields] or [_WHOLE]
        beside = {} if self.results_only else cells.texts
        names = [*beside, *titles, *EXTRA]
        return pa.RecordBatch.from_arrays([*beside.values(), *results, *extra], names), errors

    def _flat(self, result: Mapping[str, Any]) -> Mapping[str, Any]:
        return self.tool.flat(result) if isinstance(self.tool, RuleTool) and self.fields else result

    def _one(self, cells: Rows, row: int, texts: Mapping[str, Any]) -> bool:
        """Write what the exact reading says of a row; whether it is an error."""
        named = partial(column_named, self.facts, cells, row)
        try:
            envelope = self.tool.run(raw_case(self.tool, cells, self.facts, row))
        except BadFactsError as error:
            problems = [replace(problem, field=named(problem.field)) for problem in error.problems]
            texts["errore"][row] = str(BadFactsError(problems))
            return True
        result = envelope["result"]
        told = {_WHOLE: result} if _WHOLE in texts else self._flat(result)
        for field, value in told.items():
            if field in texts:
                texts[field][row] = value if value is None or isinstance(value, str) else written(value)
        texts["mancano"][row] = " ".join(named(m["fact"]) for m in envelope["missing"]) or None
        return False


def _merged(array: Any, texts: Any, left: Any) -> pa.Array:
    if texts is None:
        return array if array is not None else pa.nulls(len(left), pa.string())
    slow = pa.array(texts, pa.string())
    return slow if array is None else merged(left, slow, array)


def _show(progress: TextIO, done: float, rows: int) -> None:
    """A bar for whoever watches."""
    if progress.isatty():
        filled = round(30 * done)
        progress.write(f"\r[{'█' * filled}{'·' * (30 - filled)}] {done:4.0%}  {rows} casi")
        progress.flush()
