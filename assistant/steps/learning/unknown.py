"""What a person does not know: what a message names, else what was asked; of all the members, where it was of all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.conversation import Asked, Topic
from assistant.steps.deciding.decision import Decision, Does
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.yes_or_no.unsure import unsure_of
from rules_core.registry import Registry
from rules_core.tools import Tool
from rules_core.wording import Wording


def not_known(
    message: Message, topic: Topic, asked: Asked, registry: Registry, stated: Sequence[Stated], turn: int
) -> Decision:
    """A computation that goes on without what somebody does not know, and with what they do."""
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    open_ = _left_unknown(message, tool, wording, topic, asked, stated)
    given_up = tuple(dict.fromkeys((*topic.given_up, *open_)))
    known = replace(topic.learn(stated, turn), given_up=given_up)
    return Decision(Does.COMPUTE, known, tuple(stated), gave_up=bool(open_))


def _left_unknown(
    message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked, stated: Sequence[Stated]
) -> Collection[str]:
    """The facts that a "non lo so" leaves open: what was asked, if nothing else is named and nothing else told."""
    named = unsure_of(message, tool.facts, wording.said)
    return named or ([] if stated else _all_of(asked.fact, topic, tool))


def _all_of(path: str, topic: Topic, tool: Tool) -> Sequence[str]:
    """The paths that a question stands for."""
    if "[]" not in path:
        return [path]
    head, _, last = path.partition("[].")
    return [f"{head}[{n}].{last}" for n in range(len(topic.facts(tool.facts).get(head) or ()))]
