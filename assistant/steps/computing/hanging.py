"""Which facts are not worth asking, because they only matter if something is so that the person does not know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.conversation import Topic
from rules_core.errors import BadFactsError
from rules_core.facts import Flag
from rules_core.records import fact_at
from rules_core.tools import MOTIVI, Envelope, Tool


def hanging(tool: Tool, topic: Topic, facts: dict[str, Any]) -> set[str]:
    """The facts that matter only if one is true that the person left open: when it ended, if it ever was.

    A fact without which nothing else matters, such as a condition that alone excludes, lets nothing hang on it.
    """
    found: set[str] = set()
    for path in topic.given_up:
        if "[" in path or not isinstance(fact_at(tool.facts, path), Flag):
            continue
        alone = [_missing(tool, {"as_of": facts.get("as_of")}, path, value) for value in (True, False)]
        if all(alone) and not _excludes(tool, facts, path):
            found |= set(alone[0]) - set(alone[1])
    return found


def _missing(tool: Tool, facts: dict[str, Any], path: str, value: bool) -> Sequence[str]:
    """What is missing if a flag is so."""
    envelope = _run(tool, facts, path, value)
    return [item["fact"] for item in envelope["missing"]] if envelope else []


def _excludes(tool: Tool, facts: dict[str, Any], path: str) -> bool:
    """Whether it speaks against the person, if a flag is not so."""
    envelope = _run(tool, facts, path, False)
    if envelope is None:
        return True
    result = envelope["result"]
    return bool(result.get(MOTIVI)) or next(
        (value is False for value in result.values() if isinstance(value, bool)), False
    )


def _run(tool: Tool, facts: dict[str, Any], path: str, value: bool) -> Envelope | None:
    head, *rest = path.split(".")
    told = {name: one for name, one in facts.items() if one is not None}
    told[head] = {**(told.get(head) or {}), rest[0]: value} if rest else value
    try:
        return tool.run(told)
    except BadFactsError:
        return None
