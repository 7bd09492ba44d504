"""Rows of a table that columns can settle; several pieces can be settled at the same time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from api.cells import Cells, Layout
from api.jsonl import written
from rules_core.readings.batch_run import Settled as Computed
from rules_core.readings.batch_run import bind, settle, words_of
from rules_core.tools import MOTIVI, RuleTool

_FINE = 6  # the decimals of scores and shares


@dataclass(frozen=True, slots=True)
class Settled:
    """A piece of a table: its rows, the results that columns can settle, and the rows that they leave."""

    batch: pa.RecordBatch
    left: Any
    results: Mapping[str, pa.Array] = field(default_factory=dict)


def left_alone(batch: pa.RecordBatch) -> Settled:
    """Rows of which columns can settle none."""
    return Settled(batch, np.ones(batch.num_rows, dtype=bool))


def in_columns(tool: RuleTool, facts: Mapping[str, Any]) -> Callable[[pa.RecordBatch], Settled]:
    """How pieces of a table are settled, each by whichever thread is free."""
    bind(tool)
    return partial(_settled, tool, Layout(tool, facts))


def _settled(tool: RuleTool, layout: Layout, batch: pa.RecordBatch) -> Settled:
    """The results that columns can settle, version by version."""
    read = Cells(layout, batch)
    left = np.ones(batch.num_rows, dtype=bool)
    results: dict[str, pa.Array] = {}
    for version, chosen in read.versions():
        settled = settle(tool, version, read.batch, read.known)
        rows = settled.rows & read.clean & chosen
        left &= ~rows
        for name, text in _texts(tool, settled).items():
            results[name] = pc.if_else(pa.array(rows), text, results[name]) if name in results else text
    return Settled(batch, left, results)


def _texts(tool: RuleTool, settled: Computed) -> dict[str, pa.Array]:
    """The results by the names that columns have, and the reasons that fail."""
    found = {
        field: _plain(_text(settled.values[name], settled.decimals[name]), settled.decimals[name])
        for name, field in tool.fields.items()
    }
    return found | ({MOTIVI: _reasons(settled.reasons)} if settled.reasons else {})


def _reasons(failing: Mapping[str, Any]) -> pa.Array:
    """For each row the codes of what fails, as a list."""
    which = np.array(list(failing.values())).T
    lists, place = np.unique(which, axis=0, return_inverse=True)
    codes = np.array(list(failing), dtype=object)
    told = [written([str(code) for code in codes[row]]) for row in lists]
    return pa.array(told, pa.string()).take(pa.array(place.reshape(-1)))


def _plain(text: pa.Array, decimals: int | None) -> pa.Array:
    """Scores and shares without trailing zeros, as results have them."""
    return pc.utf8_rtrim(pc.utf8_rtrim(text, "0"), ".") if decimals == _FINE else text


def _text(values: Any, decimals: int | None) -> pa.Array:
    """Numbers in units of their last decimal as text with a point."""
    if decimals is None:
        told = ["true" if v else "false" for v in values] if values.dtype == np.bool_ else words_of(values)
        return pa.array(told, pa.string())
    wide = np.empty((len(values), 2), dtype=np.int64)
    wide[:, 0], wide[:, 1] = values, values >> 63
    decimal = pa.Array.from_buffers(pa.decimal128(19, decimals), len(values), [None, pa.py_buffer(wide)])
    return pc.cast(decimal, pa.string())
