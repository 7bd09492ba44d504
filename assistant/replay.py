"""Calls made again from their facts, and what differs, leaf by leaf; a norm that changed is named."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any

from assistant.italian import shown
from assistant.phrases import verifying as it
from assistant.receipts import Gist
from assistant.steps.documents.validity import look_up_validity
from corpus.errors import UnknownClauseError
from corpus.library import Library
from rules_core.errors import BadFactsError, UnknownToolError
from rules_core.registry import Registry

LOOK_UP = "documento"
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not as it was: its place, as a JSON Pointer, and a sentence."""

    where: str
    text: str


class _Absent:
    """What is not there."""


ABSENT = _Absent()
Leaf = tuple[tuple[str | int, ...], Any, Any]


@dataclass(frozen=True, slots=True)
class Replay:
    """Makes calls again, with the documents and the rules of today."""

    library: Library
    registry: Registry

    def again(self, call: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The envelope of a call made again; nothing for one that no rule and no document stands behind.

        Raises what a tool raises for facts that cannot be.
        """
        if call["tool"] == LOOK_UP:
            told = call["result"]
            act = self.library.act(str(told["id"]))
            return look_up_validity(act, date.fromisoformat(str(told["as_of"]))).envelope
        if "facts" not in call:
            return None
        return {**self.registry.tool(call["tool"]).run(deepcopy(call["facts"])), "facts": call["facts"]}

    def problem(self, call: Mapping[str, Any], error: Exception) -> str:
        """Why a call cannot be made again."""
        known = isinstance(error, BadFactsError | UnknownToolError | UnknownClauseError)
        why = str(error) if known else "i suoi fatti non hanno la forma che serve."
        return it.CANNOT_COMPUTE.format(tool=call["tool"], why=why)

    def norms(self, old: Gist, new: Gist, place: str) -> Iterator[Difference]:
        """The norms that changed: with the same inputs another value, other inputs, or no longer there."""
        before, after = _by_rule(old["steps"]), _by_rule(new["steps"])
        for rule in {**before, **after}:
            then, now = before.get(rule), after.get(rule)
            said = self._norm(rule, then, now)
            if said:
                yield Difference(f"{place}/steps/{rule}", said)

    def _norm(self, rule: str, then: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> str | None:
        if then is None or now is None:
            said = it.NORM_NEW if then is None else it.NORM_GONE
            return said.format(rule=rule, where=self._labels((then or now or {})["sources"]))
        if then["sources"] != now["sources"]:
            return it.NORM_CLAUSES.format(
                rule=rule, old=self._labels(then["sources"]), new=self._labels(now["sources"])
            )
        where = self._labels(now["sources"])
        if set(then["inputs"]) != set(now["inputs"]):
            old, new = (", ".join(sorted(step["inputs"])) or it.NOT_THERE for step in (then, now))
            return it.NORM_INPUTS.format(rule=rule, where=where, old=old, new=new)
        if then["inputs"] == now["inputs"] and differs(then["value"], now["value"]):
            old, new = told(then["value"]), told(now["value"])
            return it.NORM_CHANGED.format(rule=rule, where=where, old=old, new=new, text=now.get("text", ""))
        return None  # what changed is what it computes with: that is named where it arose

    def _labels(self, ids: Any) -> str:
        found = []
        for id_ in ids if isinstance(ids, list) else []:
            try:
                found.append(self.library.clause(str(id_)).label)
            except UnknownClauseError:
                found.append(str(id_))
        return ", ".join(found) or it.NOT_THERE


def leaves(old: Gist, new: Gist, sentence: str, place: str, but: tuple[str, ...] = ()) -> Iterator[Difference]:
    """Each leaf that differs between two calls, as a sentence."""
    for path, before, after in _differing(old, new, ()):
        kind, *rest = path
        if kind in but or kind not in it.KINDS:
            continue
        name = ".".join(map(str, rest))
        if kind == "steps" and rest:
            name = _step_named(old, new, rest)
        what = it.KINDS[str(kind)].format(name=name)
        text = sentence.format(what=what, tool=old["tool"], old=told(before), new=told(after))
        yield Difference(place + "".join(f"/{_escaped(part)}" for part in path), text)


def differs(old: Any, new: Any) -> bool:
    """Whether two values differ; a yes is no 1, nor is 1 the number 1.0."""
    return any(True for _ in _differing(old, new, ()))


def told(value: Any) -> str:
    """A value as people read it."""
    if value is ABSENT:
        return it.NOT_THERE
    if isinstance(value, dict | list | float):
        text = json.dumps(value, ensure_ascii=False)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return shown(value)


def _differing(old: Any, new: Any, path: tuple[str | int, ...]) -> Iterator[Leaf]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            yield from _differing(old.get(key, ABSENT), new.get(key, ABSENT), (*path, key))
    elif isinstance(old, list) and isinstance(new, list):
        for n, (one, other) in enumerate(zip_longest(old, new, fillvalue=ABSENT)):
            yield from _differing(one, other, (*path, n))
    elif type(old) is not type(new) or old != new:
        yield path, old, new


def _by_rule(steps: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The steps of a call by the norm they apply and the member they apply it to."""
    seen: Counter[str] = Counter()
    found = {}
    for step in steps:
        name = f"{step['rule']}[{step['of']}]" if step["of"] else str(step["rule"])
        seen[name] += 1
        found[name if seen[name] == 1 else f"{name}#{seen[name]}"] = step
    return found


def _step_named(old: Gist, new: Gist, rest: list[str | int]) -> str:
    """The name of a step, and of what in it differs."""
    place, *within = rest
    steps = [gist["steps"] for gist in (old, new) if isinstance(place, int) and place < len(gist["steps"])]
    return ": ".join([str(steps[0][place]["rule"]) if steps else str(place), *map(str, within)])


def _escaped(part: str | int) -> str:
    return str(part).replace("~", "~0").replace("/", "~1")
