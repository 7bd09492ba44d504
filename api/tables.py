"""Tables of cases, CSV or Parquet, in a stream: the file may be larger than the memory.

A column is a fact (`abitazione.canone_annuo`, `componenti[1].eta`); a blank cell states nothing. Rows that columns can
settle are settled there; the others go through the exact reading, one by one, and keep their error beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from api.cells import Cells, Layout, column_named, columns_of, raw_case
from api.files import replacing
from api.jsonl import written
from api.table_files import Source, opened, writer_of
from rules_core.errors import BadFactsError
from rules_core.readings.batch_run import settle, words_of
from rules_core.tools import RuleTool, Tool

EXTRA = ("mancano", "errore")
_WHOLE = "risultato"


@dataclass(slots=True)
class Counted:
    """How many rows there were, and how many could not be computed."""

    rows: int = 0
    errors: int = 0


def compute_table(tool: Tool, source: Path, target: Path, progress: TextIO) -> Counted:
    """Compute every row of a table into another, which is there only once it is whole."""
    counted = Counted()
    with opened(source, target) as table:
        facts = columns_of(tool, table.schema.names)
        compute = partial(_computed, tool, facts, _fields(tool), counted)
        empty = pa.RecordBatch.from_pylist([], table.schema)
        with replacing(target) as raw:
            _write(table, writer_of(target, raw, compute(empty).schema, table.delimiter), compute, counted, progress)
    return counted


def _write(table: Source, writer: Any, compute: Any, counted: Counted, progress: TextIO) -> None:
    try:
        for batch, done in table.batches():
            writer.write_batch(compute(batch))
            _show(progress, done, counted.rows)
    finally:
        writer.close()
        if progress.isatty():
            progress.write("\n")


def _in_columns_too(tool: Tool) -> bool:
    if not isinstance(tool, RuleTool):
        return False
    return type(tool).of_case is RuleTool.of_case and type(tool).run is RuleTool.run


def _fields(tool: Tool) -> list[str]:
    """The results that have a column each; none for a tool whose result is told whole."""
    if not isinstance(tool, RuleTool):
        return []
    if _in_columns_too(tool):
        return list(tool.result)
    try:
        told = tool.run({})["result"]
    except BadFactsError:
        return []
    return list(tool.result) if told.keys() >= set(tool.result) else []


def _computed(
    tool: Tool, facts: Mapping[str, Any], fields: list[str], counted: Counted, batch: pa.RecordBatch
) -> pa.RecordBatch:
    rows = batch.num_rows
    texts: dict[str, Any] = {field: np.full(rows, None, dtype=object) for field in (*(fields or [_WHOLE]), *EXTRA)}
    todo = np.ones(rows, dtype=bool)
    arrays: dict[str, Any] = {}
    if isinstance(tool, RuleTool) and _in_columns_too(tool):
        arrays, todo = _in_columns(tool, batch, facts)
    for row in np.flatnonzero(todo):
        _one_row(tool, batch, facts, int(row), texts, counted)
    counted.rows += rows
    results = [_merged(arrays.get(field), texts[field], todo) for field in fields or [_WHOLE]]
    extra = [pa.array(texts[name], pa.string()) for name in EXTRA]
    names = [f"{_WHOLE}.{field}" for field in fields] or [_WHOLE]
    return pa.RecordBatch.from_arrays([*batch.columns, *results, *extra], [*batch.schema.names, *names, *EXTRA])


def _merged(array: Any, texts: Any, todo: Any) -> pa.Array:
    slow = pa.array(texts, pa.string())
    return slow if array is None else pc.if_else(pa.array(todo), slow, array)


def _in_columns(tool: RuleTool, batch: pa.RecordBatch, facts: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """The results that columns can settle, and the rows that they leave."""
    read = Cells(Layout(tool, facts), batch)
    todo = np.ones(batch.num_rows, dtype=bool)
    found: dict[str, Any] = {}
    for version, chosen in read.versions():
        settled = settle(tool, version, read.batch, read.known)
        rows = settled.rows & read.clean & chosen
        todo &= ~rows
        for name, values in settled.values.items():
            text = _text(values, settled.decimals[name])
            found[name] = pc.if_else(pa.array(rows), text, found[name]) if name in found else text
    return found, todo


def _text(values: Any, decimals: int | None) -> pa.Array:
    """Numbers in units of their last decimal as text with a point."""
    if decimals is None:
        told = ["true" if v else "false" for v in values] if values.dtype == np.bool_ else words_of(values)
        return pa.array(told, pa.string())
    wide = np.empty((len(values), 2), dtype=np.int64)
    wide[:, 0], wide[:, 1] = values, values >> 63
    decimal = pa.Array.from_buffers(pa.decimal128(19, decimals), len(values), [None, pa.py_buffer(wide)])
    return pc.cast(decimal, pa.string())


def _one_row(
    tool: Tool, batch: pa.RecordBatch, facts: Mapping[str, Any], row: int, texts: Mapping[str, Any], counted: Counted
) -> None:
    named = partial(column_named, facts, batch, row)
    try:
        envelope = tool.run(raw_case(tool, batch, facts, row))
    except BadFactsError as error:
        problems = [replace(problem, field=named(problem.field)) for problem in error.problems]
        texts["errore"][row] = str(BadFactsError(problems))
        counted.errors += 1
        return
    result = envelope["result"]
    for field, value in ({_WHOLE: result} if _WHOLE in texts else result).items():
        if field in texts:
            texts[field][row] = value if value is None or isinstance(value, str) else written(value)
    texts["mancano"][row] = " ".join(named(m["fact"]) for m in envelope["missing"]) or None


def _show(progress: TextIO, done: float, rows: int) -> None:
    """A bar for whoever watches."""
    if progress.isatty():
        filled = round(30 * done)
        progress.write(f"\r[{'█' * filled}{'·' * (30 - filled)}] {done:4.0%}  {rows} casi")
        progress.flush()
