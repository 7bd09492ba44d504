"""A message that tells only of somebody who is not counted: what came out stays, and that is told."""

from __future__ import annotations

from assistant.steps.deciding.another_tool import asks_another
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.learning.outsiders import outsiders


def only_theirs(choosing: Choosing) -> Decision | None:
    """A message that tells of nobody but those whom the tool at hand does not count: what came out stays."""
    message, topic, registry = choosing.message, choosing.talk.topic, choosing.registry
    if topic is None or choosing.talk.since == len(choosing.talk.said) - 1:
        return None
    tool, heard = registry.tool(topic.tool), choosing.talk.said[:-1]
    told = outsiders(message, tool, registry.wording(topic.tool), topic, heard)
    if not told.theirs or asks_another(choosing, topic) or choosing.learn(topic):
        return None
    return Decision(Does.COMPUTE, topic)
