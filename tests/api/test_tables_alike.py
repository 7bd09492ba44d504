"""Tables of every tool that norms make: a row gives what its case gives alone, whoever settles it."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import Any

import pytest

from api.jsonl import written
from api.tables import compute_table
from rules_core.errors import BadFactsError
from rules_core.records import Many, One
from rules_core.registry import Registry
from rules_core.tools import RuleTool
from tests.rules_core.cases import case_of

REGISTRY = Registry()
FLAT = [
    tool
    for tool in REGISTRY.tools.values()
    if isinstance(tool, RuleTool) and not any(isinstance(fact, Many | One) for fact in tool.facts.declared.values())
]


def cell(value: Any) -> str:
    """A fact as a table has it."""
    if isinstance(value, bool | None):
        return {True: "sì", False: "no", None: ""}[value]
    return str(value)


def alone(tool: RuleTool, raw: dict[str, Any]) -> dict[str, str]:
    """What a case gives by itself, as a row would have it."""
    envelope = tool.run({name: value for name, value in raw.items() if value is not None})
    told = tool.flat(envelope["result"])
    return {name: "" if v is None else v if isinstance(v, str) else written(v) for name, v in told.items()}


@pytest.mark.parametrize("tool", FLAT, ids=lambda tool: tool.name)
def test_a_row_gives_what_its_case_gives(tool: RuleTool, tmp_path: Path) -> None:
    """Known and unknown facts, words, moments, numbers out of a list; errors where the case has one."""
    draw = random.Random(tool.name)
    raws = [case_of(tool.facts, draw, unknown=draw.choice([0, 0.3])) for _ in range(120)]
    names = list(dict.fromkeys(name for raw in raws for name in raw))
    with (tmp_path / "in.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows([cell(raw.get(name)) for name in names] for raw in raws)
    with (tmp_path / "progress").open("w") as progress:
        compute_table(tool, tmp_path / "in.csv", tmp_path / "out.csv", progress)
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for raw, row in zip(raws, rows, strict=True):
        try:
            expected = alone(tool, raw)
        except BadFactsError:
            assert row["errore"]
            continue
        found = {name.removeprefix("risultato."): value for name, value in row.items() if name.startswith("risultato.")}
        assert {name: found[name] for name in expected if name in found} == expected, raw


def test_numbers_that_are_not_moments(tmp_path: Path) -> None:
    """A number where a date with its time belongs is refused in a table, too."""
    (tmp_path / "in.csv").write_text("invio\n63831600000\n2023-09-27T10:00\n")
    with (tmp_path / "progress").open("w") as progress:
        tool = REGISTRY.tool("cantieri_requisiti_ente")
        counted = compute_table(tool, tmp_path / "in.csv", tmp_path / "out.csv", progress)
    assert (counted.rows, counted.errors) == (2, 1)
