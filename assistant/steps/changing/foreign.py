"""Sums of something that only other tools of the act take: "e se l'affitto fosse 3.000?" moves no threshold."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.steps.changing.whether import changes
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from rules_core.facts import Quantity
from rules_core.records import fact_at
from rules_core.registry import Registry
from rules_core.tools import Tool
from rules_core.wording import Phrases, Said, Wording

_EURO = "euro"
_NONE = Said()


def without_foreign(message: Message, stated: Sequence[Stated], topic: Topic, registry: Registry) -> list[Stated]:
    """What is stated, without the sums of a what-if that names what another tool takes, and nothing of this one's."""
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    sums = [one for one in stated if "[" not in one.path and _a_sum(tool, one.path)]
    if not sums or not topic.known or not changes(message, waiting=False):
        return list(stated)
    if stands(message.plain, _named(tool, wording)) or not _names_anothers(message, topic, registry):
        return list(stated)
    return [one for one in stated if one not in sums]


def _names_anothers(message: Message, topic: Topic, registry: Registry) -> bool:
    """Whether a message names a sum of another tool of the act."""
    others = registry.beside(topic.tool)
    return any(stands(message.plain, _named(other, registry.wording(name))) for name, other in others.items())


def _named(tool: Tool, wording: Wording) -> Phrases:
    """The words for the sums of a tool, apart from those that need a number to mean one."""
    told = (phrase for path, said in wording.said.items() if _a_sum(tool, path) for phrase in said.near)
    return tuple(phrase for phrase in told if "#" not in phrase)


def _a_sum(tool: Tool, path: str) -> bool:
    """Whether a path is that of an amount of money."""
    fact = fact_at(tool.facts, path)
    return isinstance(fact, Quantity) and fact.unit == _EURO
