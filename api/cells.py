"""The cells of a table as facts: in columns where they can be, one by one where they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from api.numerals import units
from api.problems import BadRequestError
from rules_core.dates import Moment
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


class Layout:
    """What is the same in every piece of a table: the columns that hold each fact, and what a blank one means."""

    def __init__(self, tool: RuleTool, facts: Mapping[str, Any]) -> None:
        self.tool = tool
        self.names: dict[str, dict[int | None, str]] = {}
        for name, (path, place, _) in facts.items():
            self.names.setdefault(path, {})[place] = name
        self.texts = [name for name, (_, _, fact) in facts.items() if not _as_numbers(fact)]
        self.widths = {name: self._width(name) for name, fact in tool.facts.declared.items() if isinstance(fact, Many)}
        self.leaves = [(path, fact, fact.absent()) for path, fact in leaves(tool.facts)]
        self.defaults = {path: encoded(fact, absent) for path, fact, absent in self.leaves}

    def paths(self, group: str) -> list[str]:
        """The facts of a list's members that have a column."""
        return [path for path in self.names if path.startswith(f"{group}[]")]

    def _width(self, group: str) -> int:
        places = [place for path in self.paths(group) for place in self.names[path] if place is not None]
        return 1 + max(places, default=-1)


class Cells:
    """A piece of a table as columns of facts; `clean` says which rows they can speak for."""

    def __init__(self, layout: Layout, batch: pa.RecordBatch) -> None:
        self.layout, self.table, self.rows = layout, batch, batch.num_rows
        self.clean = np.ones(self.rows, dtype=bool)
        for name in layout.texts:  # names and dates are for the exact reading
            self.clean &= ~_filled(batch.column(name))
        self._cells = {path: self._of(path) for path in layout.names}
        self._filled = {path: _filled(cells).reshape(self._shape(path)) for path, cells in self._cells.items()}
        present = {group: self._present(group) for group in layout.widths}
        self.known: dict[str, Any] = {}
        columns, stated = {}, {}
        for path, fact, absent in layout.leaves:
            filled = self._filled.get(path)
            if filled is None:
                filled = np.zeros(self._shape(path), dtype=bool)
            columns[path] = self._column(path, fact, filled)
            stated[path] = filled | (absent is not None)
            if absent is None and fact.role is not Role.SELECTOR:
                self.known[path] = filled | ~present[_group(path)] if "[]" in path else filled
        self.known = {path: known for path, known in self.known.items() if not known.all()}
        self.batch = Batch(self.rows, columns, present, stated)

    def versions(self) -> Iterator[tuple[str | None, Any]]:
        """Each version that rows ask for, with its rows."""
        act = self.layout.tool.act
        if "versione" not in self.layout.names:
            yield act.default, np.ones(self.rows, dtype=bool)
            return
        asked = np.array(
            [version or act.default for version in self.table.column("versione").to_pylist()], dtype=object
        )
        for version in act.versions:
            chosen = asked == version
            if chosen.any():
                yield version, chosen

    def _shape(self, path: str) -> tuple[int, ...]:
        """A line of cells; for a fact of members, a line for each of them."""
        return (self.layout.widths[_group(path)], self.rows) if "[]" in path else (self.rows,)

    def _of(self, path: str) -> pa.Array:
        """The cells of a fact, those of the first member before those of the second."""
        names = self.layout.names[path]
        if None in names:
            return self.table.column(names[None])
        cells = {place: self.table.column(name) for place, name in names.items()}
        blank = pa.nulls(self.rows, next(iter(cells.values())).type)
        return pa.concat_arrays([cells.get(place, blank) for place in range(self.layout.widths[_group(path)])])

    def _present(self, group: str) -> Any:
        """Which members are there: those with at least one cell filled."""
        present = np.zeros((self.layout.widths[group], self.rows), dtype=bool)
        for path in self.layout.paths(group):
            present |= self._filled[path]
        return present

    def _column(self, path: str, fact: Fact, filled: Any) -> Any:
        """The numbers of a fact: what its cells say, and in a blank one what holds when nothing is stated."""
        default = self.layout.defaults[path]
        values = np.full(filled.shape, default, dtype=dtype_of(fact))
        cells = self._cells.pop(path, None)
        places = np.flatnonzero(filled)
        if len(places):
            numbers, good = _numbers(fact, cells, places)
            if not good.all():
                self.clean[places[~good] % self.rows] = False
                numbers = np.where(good, numbers, default)
            values.reshape(-1)[places] = numbers
        return values


def _group(path: str) -> str:
    return path.partition("[]")[0]


def _filled(cells: pa.Array) -> Any:
    """Which cells are not blank: Arrow keeps a bit for each."""
    bits = cells.buffers()[0]
    if bits is None:
        return np.ones(len(cells), dtype=bool)
    end = cells.offset + len(cells)
    return np.unpackbits(np.frombuffer(bits, np.uint8), count=end, bitorder="little")[cells.offset :].view(bool)


def _as_numbers(fact: Fact) -> bool:
    """Whether the cells of a fact are numbers or words as columns have them; a moment is written as a date."""
    return isinstance(fact, Quantity | Flag | Choice) and not isinstance(fact, Moment)


def _numbers(fact: Fact, cells: pa.Array, places: Any) -> tuple[Any, Any]:
    """The cells at some places as a column holds them, and which of them can be."""
    if isinstance(fact, Quantity):
        return _quantities(fact, cells, places)
    words = cells if pa.types.is_dictionary(cells.type) else cells.dictionary_encode()
    told = words.dictionary.to_pylist()
    found = [_truth(word) if isinstance(fact, Flag) else _code(fact, word) for word in told]
    index = np.frombuffer(words.indices.buffers()[1], np.int32)[places + words.indices.offset]
    codes, good = [-1 if one is None else one for one in found], [one is not None for one in found]
    return np.array(codes, dtype=np.int64)[index], np.array(good)[index]


def _quantities(fact: Quantity, cells: pa.Array, places: Any) -> tuple[Any, Any]:
    # a percentage has the same digits here as in the exact reading: both count units of its last decimal
    numbers, good = units(cells, places, fact.decimals)
    low, high = (int(bound * 10**fact.decimals) for bound in (max(fact.low, -fact.usual), min(fact.high, fact.usual)))
    good &= (numbers >= low) & (numbers <= high)
    return numbers, good & np.isin(numbers, fact.among) if fact.among else good


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
