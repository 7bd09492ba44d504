"""The cells of a table as facts: in columns where they can be, one by one where they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from api.numerals import units
from api.problems import BadRequestError
from api.rows import Rows, Spans
from api.words import different
from rules_core.dates import Moment
from rules_core.facts import Choice, Fact, Flag, Names, Quantity, Role
from rules_core.readings.batches import dtype_of, encoded, leaves
from rules_core.readings.column import Batch, Bools, code
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
        self.texts = [name for name, (_, _, fact) in facts.items() if not _as_numbers(fact)]
        self.leaves = [(path, fact, fact.absent()) for path, fact in leaves(tool.facts)]
        self.defaults = {path: encoded(fact, absent) for path, fact, absent in self.leaves}
        self.needed = [path for path, fact, absent in self.leaves if absent is None and fact.role is not Role.SELECTOR]
        named = {(path, place or 0): name for name, (path, place, _) in facts.items()}
        groups = [name for name, fact in tool.facts.declared.items() if isinstance(fact, Many)]
        self.widths = {name: max([1 + at for path, at in named if _group(path) == name], default=0) for name in groups}
        self.columns = {
            path: [named.get((path, at)) for at in range(self.widths.get(_group(path), 1))]
            for path, _, _ in self.leaves
        }
        """The columns of each fact; for one of members, a column for each of them, or none."""


class Cells:
    """A piece of a table as columns of facts; `clean` says which rows they can speak for."""

    def __init__(self, layout: Layout, rows: Rows) -> None:
        self.layout, self.rows = layout, rows
        self.clean = ~np.logical_or.reduce(rows.filled(layout.texts), axis=0)  # names, dates: for the exact reading
        filled = {path: rows.filled(names) for path, names in layout.columns.items()}
        present = {group: _present(filled, group, (width, rows.count)) for group, width in layout.widths.items()}
        places = {group: _places(there) for group, there in present.items()}
        places[""] = np.arange(rows.count), np.zeros(rows.count, dtype=np.intp)
        columns, self._filled = {}, {}
        for path, fact, _ in layout.leaves:
            owners, slots = places[_group(path)]
            self._filled[path] = filled[path].reshape(-1).take(slots * rows.count + owners)
            columns[path] = self._column(path, fact, owners, slots)
        stated = {path: self._filled[path] | (absent is not None) for path, _, absent in layout.leaves}
        self.known = {path: self._filled[path] for path in layout.needed if not self._filled[path].all()}
        self.batch = Batch(rows.count, columns, present, stated)

    def versions(self) -> Iterator[tuple[str | None, Any]]:
        """Each version that rows ask for, with its rows."""
        act = self.layout.tool.act
        if "versione" not in self._filled:
            yield act.default, np.ones(self.rows.count, dtype=bool)
            return
        asked, stated = self.batch.facts["versione"], self._filled["versione"]
        for version in act.versions:
            chosen = (asked == code(version)) & stated | (version == act.default) & ~stated
            if chosen.any():
                yield version, chosen

    def _column(self, path: str, fact: Fact, owners: Any, slots: Any) -> Any:
        """The numbers of a fact: what its cells say, and in a blank one what holds when nothing is stated."""
        filled, default = np.flatnonzero(self._filled[path]), self.layout.defaults[path]
        values = np.full(len(owners), default, dtype=dtype_of(fact))
        if len(filled):
            owners = owners[filled]
            numbers, good = _numbers(fact, self.rows.spans(self.layout.columns[path], owners, slots[filled]))
            if not good.all():
                self.clean[owners[~good]] = False
                numbers = np.where(good, numbers, default)
            values[filled] = numbers
        return values


def _group(path: str) -> str:
    """The list to whose members a fact belongs; none for a fact of the row."""
    return path.partition("[]")[0] if "[]" in path else ""


def _present(filled: Mapping[str, Bools], group: str, shape: tuple[int, int]) -> Bools:
    """Which members of a list are there: those with at least one cell filled."""
    present = np.zeros(shape, dtype=bool)
    for path, cells in filled.items():
        if _group(path) == group:
            present |= cells
    return present


def _places(present: Bools) -> tuple[Any, Any]:
    """Those that are there, row after row: of which row, and at which place."""
    width = len(present)
    at = np.flatnonzero(present.T)
    owners = at // max(width, 1)
    return owners, at - owners * width


def _as_numbers(fact: Fact) -> bool:
    """Whether the cells of a fact are numbers or words as columns have them; a moment is written as a date."""
    return isinstance(fact, Quantity | Flag | Choice) and not isinstance(fact, Moment)


def _numbers(fact: Fact, cells: Spans) -> tuple[Any, Any]:
    """Cells as a column holds them, and which of them can be."""
    if isinstance(fact, Quantity):
        return _quantities(fact, cells)
    words, which = different(cells)
    found = [None, *(_truth(word) if isinstance(fact, Flag) else _code(fact, word) for word in words)]
    codes, good = [-1 if one is None else one for one in found], [one is not None for one in found]
    return np.array(codes, dtype=np.int64)[which], np.array(good)[which]


def _quantities(fact: Quantity, cells: Spans) -> tuple[Any, Any]:
    # a percentage has the same digits here as in the exact reading: both count units of its last decimal
    numbers, good = units(cells, fact.decimals, signs=fact.low < 0)
    low, high = (int(bound * 10**fact.decimals) for bound in (max(fact.low, -fact.usual), min(fact.high, fact.usual)))
    good = good & (numbers >= low) & (numbers <= high)
    return numbers, good & np.isin(numbers, fact.among) if fact.among else good


def _truth(cell: str) -> bool | None:
    low = cell.lower()
    return True if low in _YES else False if low in _NO else None


def _code(fact: Any, word: str) -> int | None:
    fits = re.fullmatch(fact.pattern, word) if fact.pattern else word in fact.words
    return code(word) if fits else None


def raw_case(tool: Tool, rows: Rows, facts: Mapping[str, Any], row: int) -> dict[str, Any]:
    """A row as the facts of one case."""
    raw: dict[str, Any] = {name: [] for name, fact in tool.facts.declared.items() if isinstance(fact, Many)}
    members: dict[str, dict[int, dict[str, Any]]] = {}
    for name, (path, place, fact) in facts.items():
        cell = rows.cell(name, row)
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


def column_named(facts: Mapping[str, Any], rows: Rows, row: int, path: str) -> str:
    """The path of a fact of a row's case as its column is numbered: members that a row leaves blank do not count."""
    match = re.match(r"(\w+)\[(\d+)\]", path)
    if match is None:
        return path
    filled = {
        place
        for name, (where, place, _) in facts.items()
        if place is not None and where.startswith(f"{match[1]}[]") and rows.cell(name, row) is not None
    }
    places = sorted(filled)
    at = int(match[2])
    return f"{match[1]}[{places[at]}]{path[match.end() :]}" if at < len(places) else path
