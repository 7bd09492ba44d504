"""Tables of cases, CSV or Parquet, in a stream: the file may be larger than the memory.

A column is a fact (`abitazione.canone_annuo`, `componenti[1].eta`); a blank cell states nothing. Rows that columns can
settle are settled there; the others go through the exact reading, one by one, and keep their error beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv, parquet

from api.cells import Cells, columns_of, raw_case
from api.problems import BadRequestError
from rules_core.errors import BadFactsError
from rules_core.readings.batch_run import settle, words_of
from rules_core.tools import RuleTool, Tool

_ROWS = 65_536
_BLOCK = 8 << 20
_YES, _NO = ("true", "vero", "sì", "si", "1"), ("false", "falso", "no", "0")
_PLACE = re.compile(r"^(\w+)\[(\d+)\]\.(\w+)$")
EXTRA = ("mancano", "errore")


@dataclass(slots=True)
class Counted:
    """How many rows there were, and how many could not be computed."""

    rows: int = 0
    errors: int = 0


def compute_table(tool: Tool, source: Path, target: Path, progress: TextIO) -> Counted:
    """Compute every row of a table into another."""
    counted = Counted()
    writer: Any = None
    try:
        for batch, done in _batches(source):
            facts = columns_of(tool, batch.schema.names)
            out = _computed(tool, batch, facts, counted)
            writer = writer or _writer(target, out.schema)
            writer.write_batch(out) if isinstance(writer, csv.CSVWriter) else writer.write_table(
                pa.Table.from_batches([out])
            )
            _show(progress, done, counted.rows)
    except pa.ArrowException as error:
        raise BadRequestError(f"«{source}» non si legge come tabella: {error}.") from error
    finally:
        if writer is not None:
            writer.close()
    if progress.isatty():
        progress.write("\n")
    return counted


def _batches(source: Path) -> Iterator[tuple[pa.RecordBatch, float]]:
    """The rows of a file as text, a piece at a time, with the share that is done."""
    if not source.exists():
        raise BadRequestError(f"Il file «{source}» non c'è.")
    size = max(source.stat().st_size, 1)
    if source.suffix.lower() == ".parquet":
        file = parquet.ParquetFile(source)
        total, done = max(file.metadata.num_rows, 1), 0
        for batch in file.iter_batches(batch_size=_ROWS):
            done += batch.num_rows
            yield _as_text(batch), done / total
    elif source.suffix.lower() == ".csv":
        with source.open("rb") as raw:
            header = csv.open_csv(raw, read_options=csv.ReadOptions(block_size=1 << 16)).schema.names
        types = dict.fromkeys(header, pa.string())
        convert = csv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=True)
        with csv.open_csv(source, csv.ReadOptions(block_size=_BLOCK), convert_options=convert) as reader:
            done = 0
            for batch in reader:
                done += batch.nbytes
                yield batch, min(done / size, 1.0)
    else:
        raise BadRequestError(f"«{source}» non è un file .csv né .parquet.")


def _as_text(batch: pa.RecordBatch) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pc.cast(column, pa.string()) for column in batch.columns], batch.schema.names)


def _computed(tool: Tool, batch: pa.RecordBatch, facts: Mapping[str, Any], counted: Counted) -> pa.RecordBatch:
    fields = list(tool.result) if isinstance(tool, RuleTool) else []
    rows = batch.num_rows
    texts: dict[str, Any] = {field: np.full(rows, None, dtype=object) for field in (*fields, *EXTRA)}
    todo = np.ones(rows, dtype=bool)
    arrays: dict[str, Any] = {}
    if isinstance(tool, RuleTool) and type(tool).of_case is RuleTool.of_case:
        arrays, todo = _in_columns(tool, batch, facts)
    for row in np.flatnonzero(todo):
        _one_row(tool, batch, facts, int(row), texts, counted)
    counted.rows += rows
    results = [_merged(arrays.get(field), texts[field], todo) for field in fields]
    extra = [pa.array(texts[name], pa.string()) for name in EXTRA]
    columns = [*batch.columns, *results, *extra]
    return pa.RecordBatch.from_arrays(columns, [*batch.schema.names, *(f"risultato.{f}" for f in fields), *EXTRA])


def _merged(array: Any, texts: Any, todo: Any) -> pa.Array:
    slow = pa.array(texts, pa.string())
    return slow if array is None else pc.if_else(pa.array(todo), slow, array)


def _in_columns(tool: RuleTool, batch: pa.RecordBatch, facts: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    """The results that columns can settle, and the rows that they leave."""
    read = Cells(tool, batch, facts)
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
    try:
        envelope = tool.run(raw_case(tool, batch, facts, row))
    except BadFactsError as error:
        texts["errore"][row] = str(error)
        counted.errors += 1
        return
    for field, value in envelope["result"].items():
        if field in texts:
            texts[field][row] = None if value is None else {True: "true", False: "false"}.get(value, str(value))
    texts["mancano"][row] = " ".join(m["fact"] for m in envelope["missing"]) or None


def _writer(target: Path, schema: pa.Schema) -> Any:
    if target.suffix.lower() == ".parquet":
        return parquet.ParquetWriter(target, schema)
    if target.suffix.lower() == ".csv":
        return csv.CSVWriter(target, schema)
    raise BadRequestError(f"«{target}» non è un file .csv né .parquet.")


def _show(progress: TextIO, done: float, rows: int) -> None:
    """A bar for whoever watches."""
    if progress.isatty():
        filled = round(30 * done)
        progress.write(f"\r[{'█' * filled}{'·' * (30 - filled)}] {done:4.0%}  {rows} casi")
        progress.flush()
