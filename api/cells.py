"""The cells of a table as facts: in columns where they can be, one by one where they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from api.numerals import units
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
        self._names: dict[str, dict[int | None, str]] = {}
        for name, (path, place, _) in facts.items():
            self._names.setdefault(path, {})[place] = name
        present = {name: self._members(name) for name, fact in tool.facts.declared.items() if isinstance(fact, Many)}
        self._texts(facts)
        columns, stated = {}, {}
        for path, fact in leaves(tool.facts):
            there = present[path.partition("[]")[0]] if "[]" in path else np.ones(self.rows, dtype=bool)
            filled = self._filled(path, there.shape)
            columns[path] = self._column(path, fact, filled)
            optional = fact.absent() is not None
            stated[path] = np.broadcast_to(True, there.shape) if optional else filled
            if not (optional or fact.role is Role.SELECTOR or (filled | ~there).all()):
                self.known[path] = filled | ~there
        self.batch = Batch(self.rows, columns, present, stated)

    def versions(self) -> Iterator[tuple[str | None, Any]]:
        """Each version that rows ask for, with its rows."""
        name = self._names.get("versione", {}).get(None)
        if name is None:
            yield self.tool.act.default, np.ones(self.rows, dtype=bool)
            return
        asked = np.asarray(self.table.column(name).fill_null(self.tool.act.default or "").to_pylist(), dtype=object)
        for version in self.tool.act.versions:
            chosen = asked == version
            if chosen.any():
                yield version, chosen

    def _members(self, group: str) -> Any:
        """Which members are there: those with at least one cell filled."""
        paths = [path for path in self._names if path.startswith(f"{group}[]")]
        width = 1 + max((place for path in paths for place in self._names[path] if place is not None), default=-1)
        present = np.zeros((width, self.rows), dtype=bool)
        for path in paths:
            present |= self._filled(path, present.shape)
        return present

    def _texts(self, facts: Mapping[str, Any]) -> None:
        """Names and dates are for the exact reading."""
        for name, (_, _, fact) in facts.items():
            if not isinstance(fact, Quantity | Flag | Choice):
                self.clean &= ~_filled(self.table.column(name))

    def _filled(self, path: str, shape: tuple[int, ...]) -> Any:
        """Which cells of a fact are not blank; with a line for each member, where there are members."""
        filled = np.zeros(shape, dtype=bool)
        for place, name in self._names.get(path, {}).items():
            filled[... if place is None else place] = _filled(self.table.column(name))
        return filled

    def _column(self, path: str, fact: Fact, filled: Any) -> Any:
        """The numbers of a fact: what its cells say, and in a blank one what holds when nothing is stated."""
        default = encoded(fact, fact.absent())
        values = np.full(filled.shape, default, dtype=dtype_of(fact))
        names = self._names.get(path, {})
        cells = [self.table.column(names[place]).drop_null() for place in sorted(names, key=lambda place: place or 0)]
        if sum(map(len, cells)):
            numbers, good = _numbers(fact, pa.concat_arrays(cells))
            if not good.all():
                self.clean[filled.nonzero()[-1][~good]] = False
                numbers = np.where(good, numbers, default)
            values[filled] = numbers
        return values


def _filled(cells: pa.Array) -> Any:
    """Which cells are not blank: Arrow keeps a bit for each."""
    bits = cells.buffers()[0]
    if bits is None:
        return np.ones(len(cells), dtype=bool)
    end = cells.offset + len(cells)
    return np.unpackbits(np.frombuffer(bits, np.uint8), count=end, bitorder="little")[cells.offset :].view(bool)


def _numbers(fact: Fact, cells: pa.Array) -> tuple[Any, Any]:
    """Cells as a column holds them, and which of them can be."""
    if isinstance(fact, Quantity):
        return _quantities(fact, cells)
    words = cells.dictionary_encode()
    told = words.dictionary.to_pylist()
    found = [_truth(word) if isinstance(fact, Flag) else _code(fact, word) for word in told]
    index = np.asarray(words.indices)
    codes, good = [-1 if one is None else one for one in found], [one is not None for one in found]
    return np.array(codes, dtype=np.int64)[index], np.array(good)[index]


def _quantities(fact: Quantity, cells: pa.Array) -> tuple[Any, Any]:
    # a percentage has the same digits here as in the exact reading: both count units of its last decimal
    numbers, good = units(cells, fact.decimals)
    low, high = (int(bound * 10**fact.decimals) for bound in (max(fact.low, -fact.usual), min(fact.high, fact.usual)))
    return numbers, good & (numbers >= low) & (numbers <= high)


def _truth(cell: str) -> bool | None:
    low = cell.lower()
    return True if low in _YES else False if low in _NO else None


def _code(fact: Any, word: str) -> int | None:
    fits = re.fullmatch(fact.pattern, word) if fact.pattern else word in fact.words
    return code(word) if fits else None


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
        truth = _truth(cell)
        return cell if truth is None else truth
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
