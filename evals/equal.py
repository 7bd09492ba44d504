"""Whether what came out is what was to come out: money by its value, lists of people in any order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

_AS_SETS = frozenset({"componenti", "motivi", "modelli"})


def holds(found: Any, wanted: Any, *, any_order: bool = True) -> bool:
    """Whether all that is wanted stands in what was found: objects field by field, whatever else they hold.

    >>> holds({"canone": "6600.00", "eta": 3}, {"canone": "6600"}), holds([{"eta": 6}, {"eta": 40}], [{"eta": 40}])
    (True, False)
    >>> holds([{"eta": 6}, {"eta": 40}], [{"eta": 40}, {"eta": 6}])
    True
    """
    if isinstance(wanted, Mapping):
        return isinstance(found, Mapping) and all(
            holds(found.get(name), one, any_order=any_order or name in _AS_SETS) for name, one in wanted.items()
        )
    if isinstance(wanted, list):
        if not isinstance(found, list) or len(found) != len(wanted):
            return False
        return _paired(found, wanted) if any_order else all(map(holds, found, wanted))
    return same(found, wanted)


def same(found: Any, wanted: Any) -> bool:
    """Whether two leaves are equal: amounts as numbers, words whatever their case.

    >>> same("1000.00", 1000), same(True, 1), same("Anna", "anna"), same(None, "0")
    (True, False, True, False)
    """
    if isinstance(wanted, bool) or isinstance(found, bool) or wanted is None or found is None:
        return found is wanted
    try:
        return Decimal(str(found)) == Decimal(str(wanted))
    except InvalidOperation:
        return str(found).casefold() == str(wanted).casefold()


def _paired(found: Sequence[Any], wanted: Sequence[Any]) -> bool:
    """Whether each that is wanted has one of its own among those found."""
    if not wanted:
        return True
    rest = [(n, one) for n, one in enumerate(found) if holds(one, wanted[0])]
    return any(_paired([*found[:n], *found[n + 1 :]], wanted[1:]) for n, _ in rest)
