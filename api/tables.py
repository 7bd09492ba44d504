"""Tables of cases, CSV or Parquet, in a stream: the file may be larger than the memory.

A column is a fact (`abitazione.canone_annuo`, `componenti[1].eta`); a blank cell states nothing. Rows that columns can
settle are settled there; the others go through the exact reading, one by one, and keep their error beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv, parquet

from api.problems import BadRequestError
from rules_core.errors import BadFactsError, LawError
from rules_core.facts import Choice, Fact, Flag, Many, Quantity, Role, fact_at
from rules_core.readings.batch_run import settle, words_of
from rules_core.readings.batches import dtype_of, encoded, leaves
from rules_core.readings.columns import Batch, code, scale_of
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
            facts = _columns_of(tool, batch.schema.names)
            out = _computed(tool, batch, facts, counted)
            writer = writer or _writer(target, out.schema)
            writer.write_batch(out) if isinstance(writer, csv.CSVWriter) else writer.write_table(pa.Table.from_batches([out]))
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


def _columns_of(tool: Tool, names: Sequence[str]) -> dict[str, tuple[str, int | None, Any]]:
    """The fact that each column is: its path, its place in a list, its declaration."""
    found: dict[str, tuple[str, int | None, Any]] = {}
    for name in names:
        match = _PLACE.match(name)
        try:
            fact = fact_at(tool.facts, name)
        except LawError as error:
            raise BadRequestError(f"La colonna «{name}» non è un fatto di {tool.name}.") from error
        if not isinstance(fact, Fact):
            raise BadRequestError(f"La colonna «{name}» è un elenco: si scrivono i suoi campi, come {name}[0].{_any_of(fact)}.")
        found[name] = (f"{match[1]}[].{match[3]}", int(match[2]), fact) if match else (name, None, fact)
    return found


def _any_of(fact: Any) -> str:
    return next(iter(fact.record.declared), "campo") if hasattr(fact, "record") else "campo"


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
    read = _Read(tool, batch, facts)
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


class _Read:
    """A piece of a table as columns of facts; `clean` says which rows they can speak for."""

    def __init__(self, tool: RuleTool, batch: pa.RecordBatch, facts: Mapping[str, Any]) -> None:
        self.tool, self.table, self.rows = tool, batch, batch.num_rows
        self.clean = np.ones(self.rows, dtype=bool)
        self.known: dict[str, Any] = {}
        self._cells = {(path, place): name for name, (path, place, _) in facts.items()}
        self._texts(facts)
        present = {name: self._present(name) for name, fact in tool.facts.declared.items() if isinstance(fact, Many)}
        columns, stated = {}, {}
        for path, fact in leaves(tool.facts):
            group = path.partition("[]")[0] if "[]" in path else None
            places = range(present[group].shape[0]) if group else (None,)
            read = [self._column(path, place, fact, present[group][place] if group else None) for place in places]
            shape = (len(read), self.rows)
            columns[path] = np.array([r[0] for r in read], dtype=dtype_of(fact)).reshape(shape) if group else read[0][0]
            stated[path] = np.array([r[1] for r in read], dtype=bool).reshape(shape) if group else read[0][1]
            known = np.array([r[2] for r in read], dtype=bool).reshape(shape) if group else read[0][2]
            if not known.all():
                self.known[path] = known
        self.batch = Batch(self.rows, columns, present, stated)

    def versions(self) -> Iterator[tuple[str | None, Any]]:
        """Each version that rows ask for, with its rows."""
        name = self._cells.get(("versione", None))
        if name is None:
            yield self.tool.act.default, np.ones(self.rows, dtype=bool)
            return
        asked = np.asarray(self.table.column(name).fill_null(self.tool.act.default or "").to_pylist(), dtype=object)
        for version in self.tool.act.versions:
            chosen = asked == version
            if chosen.any():
                yield version, chosen

    def _present(self, group: str) -> Any:
        """Which members are there: those with at least one cell filled."""
        width = 1 + max([place for path, place in self._cells if path.startswith(f"{group}[]") and place is not None], default=-1)
        present = np.zeros((width, self.rows), dtype=bool)
        for (path, place), name in self._cells.items():
            if path.startswith(f"{group}[]") and place is not None:
                present[place] |= np.asarray(self.table.column(name).is_valid())
        return present

    def _texts(self, facts: Mapping[str, Any]) -> None:
        """Names and dates are for the exact reading."""
        for name, (_, _, fact) in facts.items():
            if not isinstance(fact, Quantity | Flag | Choice):
                self.clean &= ~np.asarray(self.table.column(name).is_valid())

    def _column(self, path: str, place: int | None, fact: Fact, present: Any) -> tuple[Any, Any, Any]:
        """The numbers of a fact, which are stated, and which are known."""
        name = self._cells.get((path, place))
        default = fact.absent()
        filled = np.full(self.rows, encoded(fact, default), dtype=dtype_of(fact))
        blank = np.full(self.rows, default is not None or fact.role is Role.SELECTOR)
        if name is None:
            return filled, np.full(self.rows, default is not None), blank if present is None else blank | ~present
        cells = self.table.column(name)
        valid = np.asarray(cells.is_valid())
        numbers, good = _numbers(fact, cells)
        self.clean &= good | ~valid
        values = np.where(valid & good, numbers, filled)
        known = valid | blank
        return values, valid | (default is not None), known if present is None else known | ~present


def _numbers(fact: Fact, cells: pa.Array) -> tuple[Any, Any]:
    """Cells as a column holds them, and which of them can be."""
    if isinstance(fact, Quantity):
        return _quantities(fact, cells)
    if isinstance(fact, Flag):
        low = pc.utf8_lower(cells.fill_null(""))
        yes, no = (np.asarray(pc.is_in(low, pa.array(words))) for words in (_YES, _NO))
        return yes, yes | no
    assert isinstance(fact, Choice)
    encoded_cells = cells.fill_null("").dictionary_encode()
    words = encoded_cells.dictionary.to_pylist()
    fits = [bool(re.fullmatch(fact.pattern, w)) if fact.pattern else w in fact.words for w in words]
    codes = np.array([code(w) if f else -1 for w, f in zip(words, fits, strict=True)] or [-1], dtype=np.int64)
    index = np.asarray(encoded_cells.indices)
    return codes[index], np.array(fits or [False])[index]


def _quantities(fact: Quantity, cells: pa.Array) -> tuple[Any, Any]:
    decimals = rf"(\.\d{{1,{max(fact.decimals, 1)}}})?" if fact.decimals else ""
    good = pc.match_substring_regex(cells.fill_null(""), rf"^-?(0|[1-9]\d{{0,11}}){decimals}$")
    texts = pc.if_else(good, cells, pa.scalar("0"))
    decimal = pc.cast(texts.fill_null("0"), pa.decimal128(18, fact.decimals))
    numbers = np.frombuffer(decimal.buffers()[1], dtype=np.int64)[2 * decimal.offset :: 2][: len(cells)]
    share = scale_of(fact) // 10**fact.decimals
    low, high = (int(bound * 10**fact.decimals) for bound in (max(fact.low, -fact.usual), min(fact.high, fact.usual)))
    del share
    return numbers, np.asarray(good) & (numbers >= low) & (numbers <= high)


def _one_row(
    tool: Tool, batch: pa.RecordBatch, facts: Mapping[str, Any], row: int, texts: Mapping[str, Any], counted: Counted
) -> None:
    try:
        envelope = tool.run(_raw(tool, batch, facts, row))
    except BadFactsError as error:
        texts["errore"][row] = str(error)
        counted.errors += 1
        return
    for field, value in envelope["result"].items():
        if field in texts:
            texts[field][row] = None if value is None else {True: "true", False: "false"}.get(value, str(value))
    texts["mancano"][row] = " ".join(m["fact"] for m in envelope["missing"]) or None


def _raw(tool: Tool, batch: pa.RecordBatch, facts: Mapping[str, Any], row: int) -> dict[str, Any]:
    """A row as the facts of one case."""
    raw: dict[str, Any] = {name: [] for name, fact in tool.facts.declared.items() if isinstance(fact, Many)}
    members: dict[str, dict[int, dict[str, Any]]] = {}
    for name, (path, place, fact) in facts.items():
        cell = batch.column(name)[row].as_py()
        if cell is None:
            continue
        value = _value(fact, cell)
        if place is not None:
            group, _, inner = path.partition("[].")
            members.setdefault(group, {}).setdefault(place, {})[inner] = value
        else:
            target = raw
            *above, last = path.split(".")
            for part in above:
                target = target.setdefault(part, {})
            target[last] = value
    for group, by_place in members.items():
        raw[group] = [by_place[place] for place in sorted(by_place)]
    return raw


def _value(fact: Fact, cell: str) -> Any:
    if isinstance(fact, Flag):
        return True if cell.lower() in _YES else False if cell.lower() in _NO else cell
    return cell


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
