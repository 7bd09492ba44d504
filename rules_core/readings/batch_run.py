"""A tool over many rows: those that columns can settle are settled there, the others are left to the exact reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from rules_core.envelopes import unit_of
from rules_core.language import Symbol, Truth
from rules_core.readings.column import WORDS, Batch, Bools
from rules_core.readings.columns import Columns
from rules_core.readings.known import Known
from rules_core.tools import RuleTool

DECIMALS = {"coefficiente": 2, "persone": 0, "giorni": 0, "mesi": 0, "anni": 0, "punti": 6, "percentuale": 6}


@dataclass(frozen=True, slots=True)
class Settled:
    """The results of a batch by field, in units of their last decimal, and the rows for which they hold."""

    values: Mapping[str, Any]
    decimals: Mapping[str, int | None]
    rows: Bools


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
            decimals[name] = DECIMALS.get(unit_of(expr), 2)
            values[name] = columns.rounded(expr, decimals[name] or 0)
    return Settled(values, decimals, rows)


def bind(tool: RuleTool) -> None:
    """Bind the law of every version, which is done once, before several at a time read it."""
    for version in tool.act.versions:
        law = tool.act.law(tool.facts, version)
        for name in (*tool.result, *(constraint.norm for constraint in tool.constraints)):
            law.expression(name)


def words_of(codes: Any) -> list[str]:
    """The words behind a column of codes."""
    names = {code: word for word, code in WORDS.copy().items()}
    return [names.get(int(code), "") for code in codes]
