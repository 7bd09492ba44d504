"""What was told of a list before anybody of it was named: amounts first, and who is in the household afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Conversation, Topic
from assistant.steps.learning.learn import learn
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.facts import Text
from rules_core.records import Many
from rules_core.tools import Tool
from rules_core.wording import Wording

_REMEMBERED = 3


def recalled(talk: Conversation, topic: Topic, stated: Sequence[Stated], tool: Tool, wording: Wording) -> list[Stated]:
    """What the messages before told of a list that only this one has named the members of, and who of them applies."""
    told = {name for name in _lists(tool) if any(one.path.startswith(f"{name}[") for one in stated)}
    named = {name for name in told if not any(one.path.startswith(name) for one in topic.known)}
    if not named:
        return []
    known = topic.learn(stated, len(talk.said) - 1)
    found: dict[str, Stated] = {}
    for text in talk.said[talk.since : -1][-_REMEMBERED:]:
        for one in learn(Message(text, talk.as_of), tool, wording, known, None):
            if one.path.partition("[")[0] in named or isinstance(tool.facts.declared.get(one.path), Text):
                found[one.path] = one
    there = {one.path for one in known.known}
    people = {path.rpartition(".")[0] for path in there} | {""}
    return [one for path, one in found.items() if path not in there and path.rpartition(".")[0] in people]


def _lists(tool: Tool) -> list[str]:
    return [name for name, fact in tool.facts.declared.items() if isinstance(fact, Many)]
