"""Rows of a table as households: the facts of each case, and its exact results."""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import csv

from rules_core.envelopes import unit_of, written
from rules_core.facts import Flag
from rules_core.readings.exact import Exact
from rules_core.records import fact_at
from rules_core.registry import Registry
from rules_core.tools import RuleTool

_PLACE = re.compile(r"(\w+)\[\d+\]\.(\w+)")


def isee_calcolo() -> RuleTool:
    """The calculation that is measured."""
    tool = Registry().tool("isee_calcolo")
    assert isinstance(tool, RuleTool)
    return tool


def rows_of(source: Path, every: int = 1, first: int = 0) -> Iterator[tuple[int, dict[str, str | None]]]:
    """Evenly drawn rows of a table, as text, with their numbers; the table itself is read in a stream."""
    with csv.open_csv(source, csv.ReadOptions(block_size=1 << 16)) as raw:
        types = dict.fromkeys(raw.schema.names, pa.string())
    convert = csv.ConvertOptions(column_types=types, strings_can_be_null=True)
    start = 0
    with csv.open_csv(source, convert_options=convert) as reader:
        for batch in reader:
            wanted = range((first - start) % every, batch.num_rows, every)
            for row, cells in zip(wanted, batch.take(pa.array(wanted, pa.int64())).to_pylist(), strict=True):
                yield start + row, cells
            start += batch.num_rows


def household_of(tool: RuleTool, cells: Mapping[str, str | None]) -> dict[str, Any]:
    """The facts of a row: its blank cells state nothing."""
    raw: dict[str, Any] = {"componenti": [], "immobili": [], "abitazione": {}}
    of: dict[str, dict[str, Any]] = {}
    for name, cell in cells.items():
        if cell is None:
            continue
        value = cell == "true" if isinstance(fact_at(tool.facts, name), Flag) else cell
        place, _, field = name.rpartition(".")
        match = _PLACE.fullmatch(name)
        if match and place not in of:
            of[place] = {}
            raw[match[1]].append(of[place])
        target = of[place] if match else raw[place] if place else raw
        target[field] = value
    return raw


def exact_results(tool: RuleTool, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The results of the exact reading, without the steps that explain them."""
    case = tool.read(raw)
    exact, law = Exact(case), tool.law(case)
    outputs = {name: law.expression(name) for name in tool.result}
    return {name: written(exact.value(expr), unit_of(expr)) for name, expr in outputs.items()}


def one(source: Path) -> dict[str, float]:
    """Milliseconds for one household: from its facts to the result with every step explained."""
    tool = isee_calcolo()
    households = json.loads(source.read_text(encoding="utf-8"))
    times = []
    for raw in households:
        tool.run(raw)
    for raw in households:
        start = time.perf_counter()
        tool.run(raw)
        times.append(1000 * (time.perf_counter() - start))
    return {"explained": statistics.median(times)}


def draw(table: Path, target: Path, many: int) -> None:
    """Write some households of a table as JSON."""
    tool = isee_calcolo()
    drawn = [household_of(tool, cells) for number, cells in rows_of(table) if number < many]
    target.write_text(json.dumps(drawn), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "one":
        print(json.dumps(one(Path(sys.argv[2]))))
    else:
        draw(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
