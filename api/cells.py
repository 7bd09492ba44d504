"""The cells of a table as facts: in columns where they can be, one by one where they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from api.problems import BadRequestError
from rules_core.errors import LawError
from rules_core.facts import Choice, Fact, Flag, Quantity, Role
from rules_core.readings.batches import dtype_of, encoded, leaves
from rules_core.readings.column import Batch, code, scale_of
from rules_core.records import Many, fact_at
from rules_core.tools import RuleTool, Tool

_YES, _NO = ("true", "vero", "sì", "si", "1"), ("false", "falso", "no", "0")
_PLACE = re.compile(r"^(\w+)\[(\d+)\]\.(\w+)$")


def columns_of(tool: Tool, names: Sequence[str]) -> dict[str, tuple[str, int | None, Any]]:
    """The fact that each column is: its path, its place in a list, its declaration."""
    found: dict[str, tuple[str, int | None, Any]] = {}
    for name in names:
        match = _PLACE.match(name)
        try:
            fact = fact_at(tool.facts, name)
        except LawError as error:
            raise BadRequestError(f"La colonna «{name}» non è un fatto di {tool.name}.") from error
        if not isinstance(fact, Fact):
            raise BadRequestError(
                f"La colonna «{name}» è un elenco: si scrivono i suoi campi, come {name}[0].{_any_of(fact)}."
            )
        found[name] = (f"{match[1]}[].{match[3]}", int(match[2]), fact) if match else (name, None, fact)
    return found


def _any_of(fact: Any) -> str:
    return next(iter(fact.record.declared), "campo") if hasattr(fact, "record") else "campo"


class Cells:
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
        width = 1 + max(
            [place for path, place in self._cells if path.startswith(f"{group}[]") and place is not None], default=-1
        )
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


def raw_case(tool: Tool, batch: pa.RecordBatch, facts: Mapping[str, Any], row: int) -> dict[str, Any]:
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
