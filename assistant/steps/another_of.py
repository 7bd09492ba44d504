"""Another case of the same tool: what is kept of the one before, and what is told of the new one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Asked, Topic
from assistant.steps.change import changed
from assistant.steps.learn import learn
from assistant.understanding.message import Message
from assistant.understanding.others import alike
from assistant.understanding.stated import Stated, plain_facts
from rules_core.registry import Registry


def another_of(message: Message, registry: Registry, topic: Topic) -> tuple[Topic, Sequence[Stated]]:
    """The new case, of the one before only what is nobody's own or is said to be alike, and what is stated of it."""
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    same = alike(message)
    begun = Topic(topic.tool, tuple(one for one in topic.known if same or one.path in wording.stays))
    first = next(iter(tool.run(begun.facts(tool.facts))["missing"]), None)
    asked = None if first is None else Asked(first["fact"], first["question"])
    stated = learn(message, tool, wording, begun, asked)
    own = {path: fact for path, fact in plain_facts(tool.facts) if path not in wording.stays}
    return begun, stated or changed(message, own, wording.said, topic)
