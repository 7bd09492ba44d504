"""Tables of results on disk: parts made ready by whoever computes them, and written one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import csv


class Target:
    """A table to write."""

    def ready(self, part: pa.RecordBatch) -> Any:
        """A part as it goes into the file, or as it can be sent to whoever writes it."""
        raise NotImplementedError

    def write(self, ready: Any) -> None:
        """Write a part that is ready."""
        raise NotImplementedError

    def close(self) -> None:
        """Write what stands at the end."""


class _CsvTarget(Target):
    def __init__(self, raw: BinaryIO, schema: pa.Schema, delimiter: str) -> None:
        self._raw, self._delimiter = raw, delimiter
        raw.write(self._written(pa.RecordBatch.from_pylist([], schema), header=True))

    def ready(self, part: pa.RecordBatch) -> bytes:
        return self._written(part, header=False)

    def write(self, ready: bytes) -> None:
        self._raw.write(ready)

    def _written(self, part: pa.RecordBatch, *, header: bool) -> bytes:
        out = pa.BufferOutputStream()
        csv.write_csv(part, out, csv.WriteOptions(delimiter=self._delimiter, include_header=header))
        found: bytes = out.getvalue().to_pybytes()
        return found


class _ParquetTarget(Target):
    def __init__(self, raw: BinaryIO, schema: pa.Schema) -> None:
        from pyarrow import parquet  # noqa: PLC0415

        self._writer = parquet.ParquetWriter(raw, schema)

    def ready(self, part: pa.RecordBatch) -> pa.RecordBatch:
        return part

    def write(self, ready: pa.RecordBatch) -> None:
        self._writer.write_batch(ready)

    def close(self) -> None:
        self._writer.close()


def target_of(target: Path, raw: BinaryIO, schema: pa.Schema, delimiter: str) -> Target:
    """A table to write, of the kind that its name says; a CSV table is divided as the one that was read."""
    return _ParquetTarget(raw, schema) if target.suffix.lower() == ".parquet" else _CsvTarget(raw, schema, delimiter)
