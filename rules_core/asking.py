"""Facts as they are before anyone was asked: what is unknown, and what would be none if nobody were asked."""

from __future__ import annotations

import re
from typing import Any

from rules_core.facts import Fact, Role
from rules_core.records import Many, One, Record


def may_be_none(fact: Any) -> bool:
    """Whether a fact that nobody states is none of it: who is asked has to hear of it all the same."""
    if isinstance(fact, Many):
        return fact.perhaps_none
    return isinstance(fact, Fact) and fact.role is Role.OPTIONAL and bool(fact.question) and fact.absent() is not None


def unasked(record: type[Record]) -> dict[str, Any]:
    """A record of which nothing is known yet, not even that there is none of something."""
    found: dict[str, Any] = {name: None for name, fact in record.declared.items() if may_be_none(fact)}
    return found | {name: unasked(one.record) for name, one in record.declared.items() if isinstance(one, One)}


def none_of_it(record: type[Record]) -> dict[str, Any]:
    """A record of which whatever nobody told is none; lists have to say so."""
    return {name: [] for name, fact in record.declared.items() if isinstance(fact, Many) and fact.perhaps_none}


def parts_of(path: str) -> list[str | int]:
    """The steps of a path.

    >>> parts_of("componenti[1].eta")
    ['componenti', 1, 'eta']
    """
    return [int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", path)]


def value_at(raw: Any, path: str) -> Any:
    """What stands at a path; None where nothing does."""
    found = raw
    for part in parts_of(path):
        if isinstance(part, int):
            found = found[part] if isinstance(found, list) and part < len(found) else None
        else:
            found = (found or {}).get(part)
    return found


def put(raw: dict[str, Any], path: str, value: Any) -> None:
    """Put a value at a path whose lists are there already."""
    target: Any = raw
    *above, last = parts_of(path)
    for part in above:
        target = target[part] if isinstance(part, int) else target.setdefault(part, {})
    target[last] = value
