"""A tool over many rows: those that columns can settle are settled there, the others are left to the exact reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rules_core.envelopes import MONEY, unit_of
from rules_core.language import Symbol, Truth
from rules_core.readings.column import WORDS, Batch, Bools
from rules_core.readings.columns import Columns
from rules_core.readings.known import Known
from rules_core.tools import RuleTool


def decimals_of(unit: str) -> int:
    """How many decimals a result of a unit is computed with."""
    return 2 if unit in MONEY else 6 if unit in {"punti", "percentuale"} else 0


@dataclass(frozen=True, slots=True)
class Settled:
    """The results of a batch by field, in units of their last decimal, and the rows for which they hold."""

    values: Mapping[str, Any]
    decimals: Mapping[str, int | None]
    rows: Bools
    reasons: Mapping[str, Bools] = field(default_factory=dict)
    """The conditions that fail, by their code in `motivi`."""


def settle(tool: RuleTool, version: str | None, batch: Batch, known: Mapping[str, Any]) -> Settled:
    """Compute what columns can: rows that are wholly known and contradict nothing."""
    law = tool.act.law(tool.facts, version)
    columns = Columns(batch)
    masks = Known(columns, known)
    rows = np.ones(batch.rows, dtype=bool)
    for constraint in tool.constraints:
        expr = law.expression(constraint.norm)
        rows &= masks.rows(expr) & columns.value(expr)
    values: dict[str, Any] = {}
    decimals: dict[str, int | None] = {}
    for name in tool.result:
        expr = law.expression(name)
        rows &= masks.rows(expr)
        if isinstance(expr, Truth | Symbol):
            values[name], decimals[name] = np.broadcast_to(columns.value(expr), (batch.rows,)), None
        else:
            decimals[name] = decimals_of(unit_of(expr))
            values[name] = columns.rounded(expr, decimals[name] or 0)
    reasons: dict[str, Bools] = {}
    for name, told in tool.reasons.items():
        expr = law.expression(name)
        rows &= masks.rows(expr)
        reasons[told] = ~np.broadcast_to(columns.value(expr), (batch.rows,))
    return Settled(values, decimals, rows, reasons)


def bind(tool: RuleTool) -> None:
    """Bind the law of every version, which is done once, before several at a time read it."""
    for version in tool.act.versions:
        law = tool.act.law(tool.facts, version)
        for name in (*tool.result, *tool.reasons, *(constraint.norm for constraint in tool.constraints)):
            law.expression(name)


def words_of(codes: Any) -> list[str]:
    """The words behind a column of codes."""
    names = {code: word for word, code in WORDS.copy().items()}
    return [names.get(int(code), "") for code in codes]
