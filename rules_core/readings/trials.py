"""What is open for a plain function of a case: its unknown facts are tried, value by value.

A ranking or a calendar is no expression, so the law cannot be asked where values begin to differ: whoever writes the
function names the values worth trying for each unknown fact, and all their combinations are computed; when there are
too many, each fact is turned before some fixed backgrounds of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import product
from typing import Any

from rules_core.readings.representatives import put
from rules_core.records import Case

_ALL = 3000
_BACKGROUNDS = 12
_STRIDE = 7

Outcome = Mapping[str, Hashable]


@dataclass(frozen=True, slots=True)
class Tried:
    """The facts that matter, and the parts of the outcome that are the same in every trial."""

    matters: frozenset[str]
    certain: Mapping[str, Any]


def tried(case: Case, values: Mapping[str, Sequence[Any]], outcome: Callable[[Case], Outcome]) -> Tried:
    """Compute the outcome for the values of every unknown fact, and see what changes it."""
    paths = list(values)
    found: dict[tuple[int, ...], Outcome] = {}
    matters: set[str] = set()
    for place, choice in _choices([len(values[path]) for path in paths]):
        for n in range(len(values[paths[place]])):
            turned = (*choice[:place], n, *choice[place + 1 :])
            if turned not in found:
                found[turned] = outcome(_completed(case, paths, values, turned))
        alike = [found[(*choice[:place], n, *choice[place + 1 :])] for n in range(len(values[paths[place]]))]
        if any(other != alike[0] for other in alike):
            matters.add(paths[place])
    outcomes = list(found.values()) or [outcome(case)]
    same = {key: part for key, part in outcomes[0].items() if all(o.get(key) == part for o in outcomes)}
    return Tried(frozenset(matters), same)


def _choices(sizes: Sequence[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Which fact to turn, before which background of the others."""
    total = 1
    for size in sizes:
        total *= size
    for place in range(len(sizes)):
        if total <= _ALL:
            yield from ((place, choice) for choice in product(*_but(sizes, place)))
        else:
            for k in range(_BACKGROUNDS):
                yield place, tuple((k * (_STRIDE + n)) % size for n, size in enumerate(sizes))


def _but(sizes: Sequence[int], place: int) -> list[range]:
    """The values of every fact but one."""
    return [range(1 if n == place else size) for n, size in enumerate(sizes)]


def _completed(case: Case, paths: Sequence[str], values: Mapping[str, Sequence[Any]], choice: tuple[int, ...]) -> Case:
    full = deepcopy(case)
    for path, n in zip(paths, choice, strict=True):
        put(full, path, values[path][n])
    return full
