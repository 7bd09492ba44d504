"""What is still open: which unknown facts could change the outcome, what is certain all the same, between which bounds.

An unknown fact stands for every value it may have. The law tells where values begin to differ (the thresholds it
compares with, the caps, the words it names), so a few representatives of each fact stand for all; their combinations
are completions of the case, and all are computed at once, in columns. A fact matters if two completions that differ in
it alone differ in the outcome. Where there are too many combinations, a fair sample is pushed towards the extremes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from rules_core.facts import MOST_MONEY, Quantity
from rules_core.language import Expr, Truth
from rules_core.readings.column import Ints
from rules_core.readings.completed import Completed, Tried, tried
from rules_core.readings.exact import Exact, Value
from rules_core.readings.representatives import (
    Reach,
    copied,
    put,
    shared_edges,
    small_lists,
    split,
    unknown_paths,
    values_of,
)
from rules_core.readings.search import STEPS, Search, Trials, most_of
from rules_core.records import Case, Many, Record

Used = dict[str, list[Expr]]


@dataclass(frozen=True, slots=True)
class Open:
    """What the unknown facts leave open in one output."""

    certain: Value = None
    low: Value = None
    high: Value = None


class Completions:
    """The completions of one case under one law."""

    def __init__(self, record: type[Record], case: Case, constraints: Sequence[Truth]) -> None:
        self.record, self.case, self.all_constraints = record, case, constraints
        self.exact = Exact(case)
        self.facts = dict(unknown_paths(record, case))
        self.order = list(self.facts)
        spoken_of = [(constraint, self._used(constraint)) for constraint in constraints]
        judged = [(constraint, used) for constraint, used in spoken_of if not self._lists(used)]
        self.constraints = [constraint for constraint, _ in judged]
        self._ties = self._tied([used for _, used in judged])
        self._each: dict[Any, Tried] = {}
        self._tried_together: dict[tuple[int, ...], Trials] = {}
        self._in_lists: dict[tuple[str, ...], list[Completions]] = {}

    def open(self, outputs: Mapping[str, Expr], wanted: Collection[str]) -> tuple[set[str], dict[str, Open]]:
        """The facts that matter for the outputs that are wanted, and what is open in each output.

        An output on which nothing unknown bears is not in the answer.
        """
        used = {name: self._used(expr) for name, expr in outputs.items()}
        alone = {name: facts for name, facts in used.items() if facts.keys() & self.facts.keys()}
        through_lists = {name: lists for name in alone if (lists := self._lists(used[name]))}
        searches = {name: self._search(outputs[name], used[name]) for name in alone if name not in through_lists}
        matters = self._matters([search for name, search in searches.items() if name in wanted])
        for name, lists in through_lists.items():
            if name in wanted:
                matters |= self._matters_in_lists(outputs[name], lists, used[name].keys() - matters)
        found = self._ends(searches) | dict.fromkeys(through_lists, Open())
        return matters, {name: found[name] for name in outputs if name in found}

    def matter(self, outputs: Collection[Expr], among: Collection[str]) -> set[str]:
        """Which of some facts matter for any of some outputs, as `open` says it; nothing else is looked for."""
        asked = self._and_alike(self.facts.keys() & among)
        reached = sorted(((self._used(expr), expr) for expr in outputs), key=lambda one: len(one[0]))
        here = [(used, expr) for used, expr in reached if used.keys() & asked]
        found = self._matters([self._search(expr, used) for used, expr in here if not self._lists(used)], asked)
        for used, expr in here:
            if lists := self._lists(used):
                found |= self._matters_in_lists(expr, lists, used.keys() & asked - found)
        return found.intersection(among)

    def _used(self, expr: Expr) -> Used:
        reach = Reach(self.exact)
        reach.of(expr, {})
        return reach.found

    def _lists(self, used: Used) -> list[str]:
        return [path for path in used if isinstance(self.facts.get(path), Many)]

    def _search(self, expr: Expr, used: Used) -> Search:
        ties = self._ties
        shared = shared_edges(self.exact, self.facts, ties, used)
        paths = [*(p for p in self.order if p in used), *(p for p in self.order if p in ties and p not in used)]
        each = [self._tried(path, [*used.get(path, ()), *ties.get(path, ())], shared.get(path, ())) for path in paths]
        return Search(self._trials(each, most_of(expr)), expr, used.keys())

    def _trials(self, each: Sequence[Tried], most: int) -> Trials:
        """What is tried, which several outputs share."""
        key = most, *map(id, each)
        if key not in self._tried_together:
            self._tried_together[key] = Trials(self._completed, each, most)
        return self._tried_together[key]

    def _tried(self, path: str, uses: Sequence[Expr], shared: Sequence[Fraction]) -> Tried:
        """An unknown fact with what stands for it where it is used so, which several outputs ask."""
        key = path, tuple(dict.fromkeys(map(id, uses))), tuple(shared)
        if key not in self._each:
            self._each[key] = tried(path, self.facts[path], values_of(self.exact, self.facts[path], uses, shared))
        return self._each[key]

    @cached_property
    def _completed(self) -> Completed:
        return Completed(self.record, self.case, self.constraints, self._ties)

    def _tied(self, judged: Sequence[Used]) -> Used:
        """Unknown facts that a constraint speaks of, each with the operations that use it there."""
        paths = dict.fromkeys(path for used in judged for path in used if path in self.facts)
        return {path: [use for used in judged for use in used.get(path, ())] for path in paths}

    def _matters(self, searches: Sequence[Search], only: AbstractSet[str] | None = None) -> set[str]:
        """The facts that change any of some outputs: what one has shown, no other needs to show again."""
        found: set[str] = set()
        for step in range(len(STEPS) - 1):
            for search in searches:
                asked = search.used - found if only is None else search.used & only - found
                found |= self._and_alike(search.changed_by(asked, step)) & search.used
        return found

    def _matters_in_lists(self, expr: Expr, lists: Sequence[str], asked: AbstractSet[str]) -> set[str]:
        """An unknown list could be empty or have anyone in it: what else matters is what matters in some such list."""
        found = set(lists)
        candidates = asked & self.facts.keys()
        for inner in self._with_lists(lists):
            left = candidates - found
            if left:
                found |= inner.matter([expr], left)
        return found

    def _with_lists(self, lists: Sequence[str]) -> list[Completions]:
        """The same case with small lists in the place of those that are unknown."""
        key = tuple(lists)
        if key not in self._in_lists:
            cases = [copied(self.case) | members for members in small_lists(self.record, lists)]
            self._in_lists[key] = [Completions(self.record, case, self.all_constraints) for case in cases]
        return self._in_lists[key]

    def _and_alike(self, paths: set[str]) -> set[str]:
        """Members of whom the same is known are interchangeable: what matters of one matters of the others."""
        found = set(paths)
        for path in paths:
            group, place = split(path)
            if place is not None:
                name, members = group.partition("[]")[0], self.case[group.partition("[]")[0]]
                alike = [n for n, member in enumerate(members) if member == members[place]]
                found |= {path.replace(f"{name}[{place}]", f"{name}[{n}]") for n in alike}
        return found

    def _ends(self, searches: Mapping[str, Search]) -> dict[str, Open]:
        """What is certain in each output, or between which bounds it is."""
        found = {name: Open() for name in searches}
        bounded: dict[str, Search] = {}
        for name, search in searches.items():
            if search.settled:
                found[name] = Open(self._value(search.expr, self._completion(search.tried, search.ends[0])))
            elif search.valid.any() and not search.words:
                bounded[name] = search
        sampled = [search for search in bounded.values() if not search.whole]
        tops = iter(self._completed.together([search.uphill(sign) for search in sampled for sign in (-1, 1)]))
        for name, search in bounded.items():
            low, high = search.ends if search.whole else (next(tops), next(tops))
            found[name] = self._bounds(search, low, high)
        return found

    def _bounds(self, search: Search, lowest: Ints, highest: Ints) -> Open:
        low, high = (self._completion(search.tried, choice) for choice in (lowest, highest))
        further = self._further(search, highest)
        most = self._value(search.expr, high)
        grows = bool(further) and self._with(search.expr, high, further) != most
        return Open(low=self._with(search.expr, low, self._further(search, lowest)), high=None if grows else most)

    def _further(self, search: Search, choice: Ints) -> list[Tried]:
        """The facts that are at the end of what columns hold, and could go on to the end of what is accepted."""
        each = zip(search.tried, choice, strict=True)
        at_end = [one for one, value in each if value == len(one.values) - 1]
        return [one for one in at_end if isinstance(one.fact, Quantity) and one.fact.high == MOST_MONEY]

    def _with(self, expr: Expr, case: Case, further: Sequence[Tried]) -> Value:
        """The value where some facts go to the end of what is accepted."""
        for one in further:
            assert isinstance(one.fact, Quantity)
            put(case, one.name, one.fact.high)
        return self._value(expr, case)

    def _value(self, expr: Expr, case: Case) -> Value:
        return Exact(case, self.case).value(expr)

    def _completion(self, each: Sequence[Tried], choice: Ints) -> Case:
        case = copied(self.case)
        for one, value in zip(each, choice, strict=True):
            put(case, one.name, one.values[int(value)])
        return case
