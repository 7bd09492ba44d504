"""Tables on disk: read a piece at a time as text; what is wrong with one, in Italian.

A piece is cut first and read afterwards, so that several can be read at the same time, in other processes too.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import csv

from api.files import why
from api.problems import BadRequestError
from api.rows import Rows, Texts, lines_of

_KINDS = (".csv", ".parquet")
_ROWS = 65_536
_MARK = b"\xef\xbb\xbf"
_BLOCK = 4 << 20
_NEAR = 1 << 16
_HEADER = 1 << 20


@contextmanager
def opened(source: Path, target: Path) -> Iterator[Source]:
    """A table to read, once it is sure that it is not the one to write."""
    for file in (source, target):
        if file.suffix.lower() not in _KINDS:
            raise BadRequestError(f"«{file}» non è un file .csv né .parquet.")
    try:
        if target.exists() and source.exists() and target.samefile(source):
            raise BadRequestError("I risultati non possono prendere il posto della tabella dei casi: cambia --out.")
        if not source.stat().st_size:
            raise BadRequestError(f"«{source}» è vuoto: serve almeno la riga con i nomi delle colonne.")
        raw = source.open("rb")
    except OSError as error:
        raise BadRequestError(f"Non riesco a leggere «{source}»: {why(error)}.") from error
    with raw:
        yield _Parquet(source, raw) if source.suffix.lower() == ".parquet" else _Csv(source, raw)


@dataclass
class Source:
    """A table to read, all its cells as text."""

    file: Path
    raw: BinaryIO
    schema: Any = None
    delimiter: str = ","
    as_texts: bool = True
    """Whether every cell is wanted as a text, to be written again."""

    def pieces(self) -> Iterator[tuple[Any, float]]:
        """What is read at a time, as it stands in the file, with the share that is then done."""
        raise NotImplementedError

    def many(self) -> bool:
        """Whether there are several pieces."""
        raise NotImplementedError

    def rows(self, piece: Any) -> Rows:
        """A piece as rows; several may be read at the same time, in other processes too."""
        raise NotImplementedError

    def _named(self, names: list[str]) -> None:
        """Take the names of the columns, each of them once."""
        twice = next((name for n, name in enumerate(names) if name in names[:n]), None)
        if twice is not None:
            raise BadRequestError(f"La colonna «{twice[:60]}» c'è due volte.")
        self.schema = pa.schema([(name, pa.string()) for name in names])


@dataclass
class _Parquet(Source):
    """A Parquet file."""

    def __post_init__(self) -> None:
        from pyarrow import parquet  # noqa: PLC0415 (for whoever has such a file)

        try:
            self.table = parquet.ParquetFile(self.raw)
            self._named(self.table.schema_arrow.names)
        except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> BadRequestError:
        return BadRequestError(f"«{self.file}» non è un file Parquet leggibile: è rovinato, o è di un altro tipo.")

    def pieces(self) -> Iterator[tuple[Any, float]]:
        total, done = max(self.table.metadata.num_rows, 1), 0
        pieces = self.table.iter_batches(batch_size=_ROWS)
        while True:
            try:
                batch = next(pieces, None)
            except (pa.ArrowException, OSError) as error:
                raise self._unreadable() from error
            if batch is None:
                return
            done += batch.num_rows
            yield batch, done / total

    def many(self) -> bool:
        return int(self.table.metadata.num_rows) > _ROWS

    def rows(self, piece: Any) -> Rows:
        columns = [self._text(name, piece.column(n)) for n, name in enumerate(self.schema.names)]
        return Texts(pa.RecordBatch.from_arrays(columns, schema=self.schema))

    def _text(self, name: str, column: pa.Array) -> pa.Array:
        from pyarrow import compute  # noqa: PLC0415 (for whoever has such a file)

        try:
            text = column.cast(pa.string())
        except pa.ArrowException as error:
            raise BadRequestError(f"In «{self.file}» la colonna «{name}» non si legge come testo o numeri.") from error
        return compute.if_else(compute.equal(text, ""), pa.scalar(None, pa.string()), text)


@dataclass
class _Csv(Source):
    """A CSV file; cells are divided by what divides the names in its first line: comma, semicolon or tab."""

    start: int = 0
    """Where the rows start, after a line of names; at the beginning, if the names are to be read with them."""

    def __post_init__(self) -> None:
        line = b""
        while not line.strip(b"\r\n" + _MARK):
            line = self.raw.readline(_HEADER)
            if not line:
                raise BadRequestError(f"«{self.file}» è vuoto: serve almeno la riga con i nomi delle colonne.")
        try:
            header = line.decode("utf-8-sig")
            self.delimiter = max((",", ";", "\t"), key=header.count)
            parse = csv.ParseOptions(delimiter=self.delimiter)
            self._named(csv.open_csv(pa.BufferReader(line), parse_options=parse).schema.names)
            self.start = self.raw.tell() if line.endswith(b"\n") and b"\r" not in line[:-2] else 0
        except UnicodeDecodeError as error:
            raise self._no_text() from error
        except pa.ArrowException as error:
            raise BadRequestError(f"La prima riga di «{self.file}» non si legge come nomi di colonne.") from error

    def _no_text(self) -> BadRequestError:
        return BadRequestError(f"«{self.file}» non è testo in UTF-8: da Excel si salva come «CSV UTF-8».")

    def _no_table(self) -> BadRequestError:
        return BadRequestError(f"«{self.file}» non si legge come tabella CSV.")

    def pieces(self) -> Iterator[tuple[Any, float]]:
        size, start = self._size(), self.start
        names = self.schema.names if self.start else None
        for block in range(self.start, size, _BLOCK):
            stop = min(block + _BLOCK, size)
            end = stop if stop == size else self._end(block, stop)
            yield (names, start, end), stop / size
            names, start = self.schema.names, end

    def many(self) -> bool:
        return self._size() - self.start > _BLOCK

    def _size(self) -> int:
        return os.fstat(self.raw.fileno()).st_size

    def _end(self, block: int, stop: int) -> int:
        """Where the last whole line of a block ends: looked for near its end, then in all of it."""
        for start, mark in ((max(block, stop - _NEAR), b"\n"), (block, b"\n"), (block, b"\r")):
            end = start + 1 + self._read(start, stop).rfind(mark)
            if end > start:
                return end
        raise self._no_table()

    def _read(self, start: int, end: int) -> bytes:
        """A stretch of the file, whoever else reads it at the same time."""
        try:
            lines = os.pread(self.raw.fileno(), end - start, start)
        except OSError as error:
            raise self._no_table() from error
        if len(lines) < end - start:  # somebody has cut it short in the meantime
            raise self._no_table()
        return lines

    def rows(self, piece: Any) -> Rows:
        names, lines = piece[0], self._read(*piece[1:])
        plain = lines_of(names, lines, self.delimiter) if names and not self.as_texts else None
        return plain or Texts(self._texts(names, lines))

    def _texts(self, names: list[str] | None, lines: bytes) -> pa.RecordBatch:
        if names and lines.startswith(_MARK):  # a mark only where the file begins: a blank line keeps it for the cell
            lines = b"\n" + lines
        options = csv.ReadOptions(use_threads=False, block_size=len(lines), column_names=names)
        try:
            table = csv.read_csv(pa.BufferReader(lines), options, self._parse(), self._convert())
        except (pa.ArrowException, OSError) as error:
            raise self._refused(error) from error
        return next(iter(table.combine_chunks().to_batches()), pa.RecordBatch.from_pylist([], self.schema))

    def _parse(self, bad: Callable[[Any], str] | None = None) -> csv.ParseOptions:
        return csv.ParseOptions(delimiter=self.delimiter, invalid_row_handler=bad)

    def _convert(self) -> csv.ConvertOptions:
        types = dict.fromkeys(self.schema.names, pa.string())
        return csv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=True)

    def _refused(self, error: Exception) -> BadRequestError:
        """Why rows cannot be read: which one, where that is known, and never what stands in it."""
        ragged = self._ragged()
        if ragged is not None:
            where = f"la riga {ragged.number} (le vuote non contano)"
            return BadRequestError(
                f"In «{self.file}» {where} ha {ragged.actual_columns} celle, "
                f"mentre i nomi delle colonne sono {ragged.expected_columns}."
            )
        return self._no_text() if "UTF8" in str(error) else self._no_table()

    def _ragged(self) -> Any:
        """The first row with more or fewer cells than names; rows are counted where one thread reads them all."""
        found: list[Any] = []

        def bad(row: Any) -> str:
            found.append(row)
            return "error"

        read = csv.ReadOptions(block_size=_BLOCK, use_threads=False)
        with suppress(pa.ArrowException, OSError):
            deque(csv.open_csv(self.file, read, self._parse(bad), self._convert()), maxlen=0)
        return found[0] if found else None
