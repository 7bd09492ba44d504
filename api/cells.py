"""The cells of a table as facts: in columns where they can be, one by one where they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from api.problems import BadRequestError
from rules_core.facts import Choice, Fact, Flag, Names, Quantity, Role
from rules_core.readings.batches import dtype_of, encoded, leaves
from rules_core.readings.column import Batch, code
from rules_core.records import Many, One, Record
from rules_core.tools import RuleTool, Tool

_YES, _NO = ("true", "vero", "sì", "si", "1"), ("false", "falso", "no", "0")
_PLACE = re.compile(r"\[(0|[1-9]\d{0,5})\]")
_SHOWN = 60


def columns_of(tool: Tool, names: Sequence[str]) -> dict[str, tuple[str, int | None, Any]]:
    """The fact that each column is: its path, its place in a list, its declaration."""
    facts = dict(_paths(tool.facts))
    found: dict[str, tuple[str, int | None, Any]] = {}
    for name in names:
        place = _PLACE.search(name)
        path = _PLACE.sub("[]", name, count=1)
        fact, most = facts.get(path, (None, 0))
        if name in found:
            raise BadRequestError(f"La colonna «{name[:_SHOWN]}» c'è due volte.")
        if fact is None or ("[]" in path) != (place is not None):
            raise BadRequestError(f"La colonna «{name[:_SHOWN]}» {_not_a_fact(tool, path, list(facts))}")
        if place is not None and int(place[1]) >= most:
            raise BadRequestError(f"La colonna «{name}» va oltre: si accettano al più {most} voci, da 0 a {most - 1}.")
        found[name] = (path, int(place[1]) if place else None, fact)
    return found


def _paths(record: type[Record], prefix: str = "", most: int = 0) -> Iterator[tuple[str, tuple[Fact, int]]]:
    """Every fact by path, with how many members its list may have; `[]` stands for the place in the list."""
    for name, fact in record.declared.items():
        if isinstance(fact, Many):
            yield from _paths(fact.record, f"{prefix}{name}[].", fact.most)
        elif isinstance(fact, One):
            yield from _paths(fact.record, f"{prefix}{name}.", most)
        else:
            yield f"{prefix}{name}", (fact, most)


def _not_a_fact(tool: Tool, path: str, known: Sequence[str]) -> str:
    """What is wrong with a name, with a column that would do where there is one."""
    head = path.partition("[")[0].partition(".")[0]
    near = next((name for name in known if name.startswith((f"{head}.", f"{head}[]."))), None)
    told = f": si scrivono i suoi campi, come {near.replace('[]', '[0]')}." if near else "."
    return f"non è un fatto di {tool.name}{told}"


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
        if valid.any():  # most columns of a table are for members that most rows do not have
            numbers, good = _numbers(fact, cells.drop_null())
            self.clean[valid] &= good
            filled[valid] = np.where(good, numbers, filled[valid])
        values, known = filled, valid | blank
        return values, valid | (default is not None), known if present is None else known | ~present


def _numbers(fact: Fact, cells: pa.Array) -> tuple[Any, Any]:
    """Cells as a column holds them, and which of them can be."""
    if isinstance(fact, Quantity):
        return _quantities(fact, cells)
    if isinstance(fact, Flag):
        low = pc.utf8_lower(cells)
        yes, no = (np.asarray(pc.is_in(low, pa.array(words))) for words in (_YES, _NO))
        return yes, yes | no
    assert isinstance(fact, Choice)
    encoded_cells = cells.dictionary_encode()
    words = encoded_cells.dictionary.to_pylist()
    fits = [bool(re.fullmatch(fact.pattern, w)) if fact.pattern else w in fact.words for w in words]
    codes = np.array([code(w) if f else -1 for w, f in zip(words, fits, strict=True)] or [-1], dtype=np.int64)
    index = np.asarray(encoded_cells.indices)
    return codes[index], np.array(fits or [False])[index]


def _quantities(fact: Quantity, cells: pa.Array) -> tuple[Any, Any]:
    # a percentage has the same digits here as in the exact reading: both count units of its last decimal
    decimals = rf"(\.\d{{1,{max(fact.decimals, 1)}}})?" if fact.decimals else ""
    good = pc.match_substring_regex(cells, rf"^-?(0|[1-9]\d{{0,11}}){decimals}$")
    texts = pc.if_else(good, cells, pa.scalar("0"))
    decimal = pc.cast(texts, pa.decimal128(18, fact.decimals))
    numbers = np.frombuffer(decimal.buffers()[1], dtype=np.int64)[2 * decimal.offset :: 2][: len(cells)]
    low, high = (int(bound * 10**fact.decimals) for bound in (max(fact.low, -fact.usual), min(fact.high, fact.usual)))
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
    return cell.split() if isinstance(fact, Names) else cell


def column_named(facts: Mapping[str, Any], batch: pa.RecordBatch, row: int, path: str) -> str:
    """The path of a fact of a row's case as its column is numbered: members that a row leaves blank do not count."""
    match = re.match(r"(\w+)\[(\d+)\]", path)
    if match is None:
        return path
    filled = {
        place
        for name, (where, place, _) in facts.items()
        if place is not None and where.startswith(f"{match[1]}[]") and batch.column(name)[row].is_valid
    }
    places = sorted(filled)
    at = int(match[2])
    return f"{match[1]}[{places[at]}]{path[match.end() :]}" if at < len(places) else path
