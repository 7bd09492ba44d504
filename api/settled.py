"""Rows of a table that columns can settle; several pieces can be settled at the same time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa

from api.cells import Cells, Layout
from api.figures import merged, text_of
from api.jsonl import written
from api.rows import Rows
from rules_core.readings.batch_run import Settled as Computed
from rules_core.readings.batch_run import bind, settle, words_of
from rules_core.tools import MOTIVI, RuleTool

_FINE = 6  # the decimals of scores and shares


@dataclass(frozen=True, slots=True)
class Settled:
    """A piece of a table: its rows, the results that columns can settle, and the rows that they leave."""

    rows: Rows
    left: Any
    results: Mapping[str, pa.Array] = field(default_factory=dict)


def left_alone(rows: Rows) -> Settled:
    """Rows of which columns can settle none."""
    return Settled(rows, np.ones(rows.count, dtype=bool))


def in_columns(tool: RuleTool, facts: Mapping[str, Any]) -> Callable[[Rows], Settled]:
    """How pieces of a table are settled, each by whichever thread is free."""
    bind(tool)
    return partial(_settled, tool, Layout(tool, facts))


def _settled(tool: RuleTool, layout: Layout, rows: Rows) -> Settled:
    """The results that columns can settle, version by version."""
    read = Cells(layout, rows)
    left = np.ones(rows.count, dtype=bool)
    results: dict[str, pa.Array] = {}
    for version, chosen in read.versions():
        settled = settle(tool, version, read.batch, read.known)
        sure = settled.rows & read.clean & chosen
        left &= ~sure
        for name, text in _texts(tool, settled).items():
            results[name] = merged(sure, text, results[name]) if name in results else text
    return Settled(rows, left, results)


def _texts(tool: RuleTool, settled: Computed) -> dict[str, pa.Array]:
    """The results by the names that columns have, and the reasons that fail."""
    found = {field: _text(settled.values[name], settled.decimals[name]) for name, field in tool.fields.items()}
    return found | ({MOTIVI: _reasons(settled.reasons)} if settled.reasons else {})


def _reasons(failing: Mapping[str, Any]) -> pa.Array:
    """For each row the codes of what fails, as a list."""
    which = np.array(list(failing.values())).T
    lists, place = np.unique(which, axis=0, return_inverse=True)
    codes = np.array(list(failing), dtype=object)
    told = [written([str(code) for code in codes[row]]) for row in lists]
    return pa.array(told, pa.string()).take(pa.array(place.reshape(-1)))


def _text(values: Any, decimals: int | None) -> pa.Array:
    """Results as text: numbers in units of their last decimal, truths, words."""
    if decimals is not None:
        return _short(values) if decimals == _FINE else text_of(values, decimals)
    told = ["true" if v else "false" for v in values] if values.dtype == np.bool_ else words_of(values)
    return pa.array(told, pa.string())


def _short(units: Any) -> pa.Array:
    """Scores and shares, few of them different, without the noughts at their end."""
    different, place = np.unique(units, return_inverse=True)
    told = [text.rstrip("0").rstrip(".") for text in text_of(different, _FINE).to_pylist()]
    return pa.array(np.array(told, dtype=object)[place], pa.string())
