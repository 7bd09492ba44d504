"""The true situation of a simulated person, seen from the facts that a tool names; what of it is right, and unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evals.equal import same
from rules_core.asking import value_at
from rules_core.facts import Flag, Quantity, Role
from rules_core.records import Many, fact_at
from rules_core.tools import Tool

_WHO = ("id", "ruolo", "eta", "tipo", "rendita_catastale")
"""What tells the members of a list from one another."""


@dataclass(frozen=True)
class Truth:
    """A hidden profile beside the declaration of the facts of its tool."""

    tool: Tool
    facts: Mapping[str, Any]
    unknown: frozenset[str]

    def at(self, path: str) -> Any:
        """The true value; where the profile says nothing there is none of it, if the fact can be none."""
        value = value_at(self.facts, path)
        return self._none(path) if value is None else value

    def _none(self, path: str) -> Any:
        fact = fact_at(self.tool.facts, path)
        if isinstance(fact, Many):
            return []
        if isinstance(fact, Flag):
            return False
        if fact.role is not Role.REQUIRED and fact.absent() is not None:
            return fact.default
        return "0" if isinstance(fact, Quantity) and fact.low <= 0 else None

    def members(self, path: str) -> list[str]:
        """The paths that a question for all the members at once stands for."""
        head, _, rest = path.partition("[]")
        return [f"{head}[{n}]{rest}" for n in range(len(self.facts.get(head) or ()))]

    def mine(self, path: str, known: Mapping[str, Any]) -> str:
        """The path that a fact has here: the desk may know the members of a list in another order."""
        place = re.match(r"(\w+)\[(\d+)\](.*)", path)
        if place is None:
            return path
        n = self.place(place[1], int(place[2]), known)
        return f"{place[1]}[{n}]{place[3]}"

    def place(self, name: str, n: int, known: Mapping[str, Any]) -> int:
        """Which of the members of a list the desk means: the one that is like it, the more alike the better."""
        theirs, ours = known.get(name) or [], self.facts.get(name) or []
        if n >= len(theirs):
            return n
        order = [n, *(m for m in range(len(ours)) if m != n)]
        likeness = {m: _alike(theirs[n], ours[m]) for m in order if m < len(ours)}
        return max(likeness, key=lambda m: likeness[m]) if likeness else n

    def wrong(self, known: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
        """What the desk takes for known and is not so: its path, what is taken, what is true."""
        for name, many in self.tool.facts.declared.items():
            theirs = known.get(name)
            if isinstance(many, Many) and theirs and len(theirs) > len(self.facts.get(name) or ()):
                yield name, f"{len(theirs)} voci", f"{len(self.facts.get(name) or ())}"
        for path, leaf in leaves(known):
            mine = self.mine(path, known)
            if path == "as_of" or mine in self.unknown or leaf is None:
                continue
            true = self.at(mine) if self._is_there(mine) else None
            if not (same(leaf, true) or (_empty(leaf) and _empty(true))):
                yield path, leaf, true

    def _is_there(self, path: str) -> bool:
        place = re.match(r"(\w+)\[(\d+)\]", path)
        return place is None or int(place[2]) < len(self.facts.get(place[1]) or ())

    def stated_in(self, opening: str, numbers: Sequence[object]) -> set[str]:
        """The facts whose true number or word stands in an opening, and of no other fact."""
        told: dict[str, list[str]] = {}
        for path, leaf in leaves(self.facts):
            if isinstance(leaf, bool) or _empty(leaf) or same(leaf, 1):
                continue
            as_word = not re.search(r"\d", str(leaf)) and re.search(rf"\b{re.escape(str(leaf))}\b", opening.lower())
            if as_word or any(same(number, leaf) for number in numbers):
                told.setdefault(str(leaf), []).append(path)
        return {paths[0] for paths in told.values() if len(paths) == 1}


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every leaf with its path; an empty list is one.

    >>> list(leaves({"eta": 3, "figli": [{"eta": 1}], "case": []}))
    [('eta', 3), ('figli[0].eta', 1), ('case', [])]
    """
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and value:
        for n, inner in enumerate(value):
            yield from leaves(inner, f"{path}[{n}]")
    else:
        yield path, value


def _alike(theirs: Any, ours: Any) -> int:
    if not isinstance(theirs, Mapping) or not isinstance(ours, Mapping):
        return int(same(theirs, ours))
    return sum(name in ours and same(theirs.get(name), ours[name]) for name in _WHO)


def _empty(leaf: Any) -> bool:
    return leaf in (None, False, "", [], {}) or same(leaf, 0)
