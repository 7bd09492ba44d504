"""The same facts told in one message in different orders: what comes out is the same."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from evals.desk import Desk
from evals.equal import holds
from evals.person import spoken
from evals.report import Figure
from evals.shares import share

_ORDERS, _FEWEST, _MOST = 4, 2, 6
Known = Mapping[str, Any]


def in_any_order(desk: Desk, profiles: Sequence[Mapping[str, Any]], seed: int) -> Iterator[Figure]:
    """How often the order makes no difference, and how many of the facts told so are understood."""
    same, understood = list[bool](), list[bool]()
    for profile in profiles:
        facts = plain(profile["facts"])
        if len(facts) < _FEWEST:
            continue
        outcomes = [_known(desk, profile, order) for order in orders(facts, f"{seed} {profile['id']}")]
        if any(known for known, _ in outcomes):  # where nothing is understood, no order is
            same.append(all(one == outcomes[0] for one in outcomes))
        understood += [holds(one.get(name), value) for one, _ in outcomes for name, value in facts]
    yield share("in qualunque ordine lo stesso", same)
    yield share("fatti capiti, detti uno dopo l'altro", understood)


def plain(facts: Known) -> list[tuple[str, Any]]:
    """The first facts that a line can state, one after the other."""
    return [(name, one) for name, one in facts.items() if not isinstance(one, list | Mapping)][:_MOST]


def orders(facts: Sequence[tuple[str, Any]], seed: str) -> Iterator[Sequence[tuple[str, Any]]]:
    """The facts as they stand, then in other orders."""
    chance = random.Random(seed)  # noqa: S311 (the same each time)
    yield facts
    yield facts[::-1]
    for _ in range(_ORDERS - 2):
        yield chance.sample(facts, len(facts))


def _known(desk: Desk, profile: Mapping[str, Any], facts: Sequence[tuple[str, Any]]) -> tuple[Known, Known]:
    """What the desk knows and computes after the opening and the facts, in one message."""
    told = ", ".join(f"{name.replace('_', ' ')}: {spoken(value)}" for name, value in facts)
    (replied,) = desk.replies([f"{profile['opening'].rstrip(' .')}. {told}."])
    calls = replied.calls(profile["tool"])
    return (calls[-1].get("facts", {}), calls[-1]["result"]) if calls else ({}, {})
