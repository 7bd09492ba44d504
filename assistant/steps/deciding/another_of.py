"""Another case of the same tool: whether one begins, what is kept of the one before, and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Asked, Conversation, Topic
from assistant.steps.changing.change import changed
from assistant.steps.changing.days_later import days_later
from assistant.steps.deciding.another_tool import asks_another
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.learning.learn import learn
from assistant.steps.learning.their_household import with_a_household
from assistant.understanding.asking.another import another_case, next_one, somebody_else
from assistant.understanding.asking.cues import is_question
from assistant.understanding.lists.others import alike, of_others
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated, plain_facts, told_facts
from assistant.understanding.words.patterns import Found
from rules_core.facts import Flag, Quantity
from rules_core.procedures import ProcedureTool
from rules_core.records import Many
from rules_core.registry import Registry
from rules_core.tools import Tool


def another_of(choosing: Choosing, act: str | None) -> Decision | None:
    """The message as one that sets the case aside for another; the members of a household are no other case."""
    message, talk, registry = choosing.message, choosing.talk, choosing.registry
    topic = talk.topic
    if topic is None or asks_another(choosing, topic) or not _of_cases(registry.tool(topic.tool)):
        return None
    tool, heard = registry.tool(topic.tool), talk.said[talk.since : -1]
    lists = any(isinstance(fact, Many) for fact in tool.facts.declared.values())
    if not lists and of_others(message, heard):
        return Decision(Does.COMPUTE, topic, of_others=True)
    if act not in {None, tool.act.name} or _left_before(message, talk):
        return None
    who = somebody_else(message, heard)
    if not _begins(message, who, lists=lists):
        who = with_a_household(message, topic, registry.wording(tool.name)) if lists else None
        if who is None:
            return None
    begun, stated = _begun(message, who, registry, topic)
    return Decision(Does.COMPUTE, begun.learn(stated, len(talk.said) - 1), tuple(stated), anew=True)


def _left_before(message: Message, talk: Conversation) -> bool:
    """Whether a message is of somebody whose case was left before, to be come back to."""
    return any(one.whose in message.plain.flat for one in talk.earlier if one.whose)


def _of_cases(tool: Tool) -> bool:
    """Whether a tool tells cases apart; what is told to everybody alike is nobody's case."""
    theirs = any(isinstance(fact, Flag | Quantity | Many) for fact in tool.facts.declared.values())
    return theirs if not isinstance(tool, ProcedureTool) else bool(tool.needs)


def _begins(message: Message, who: Found | None, *, lists: bool) -> bool:
    """Whether a message begins another case."""
    if another_case(message) and not (lists and next_one(message)):
        return True
    return not lists and ((is_question(message) and who is not None) or alike(message))


def _begun(message: Message, who: Found | None, registry: Registry, topic: Topic) -> tuple[Topic, Sequence[Stated]]:
    """The new case, of the one before only what is nobody's own or is said to be alike, and what is stated of it."""
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    same = alike(message)
    whose = message.plain.flat[who.last - 1] if who else ""
    begun = Topic(topic.tool, tuple(one for one in topic.known if same or one.path in wording.stays), whose=whose)
    first = next(iter(tool.run(begun.facts(tool.facts))["missing"]), None)
    asked = None if first is None else Asked(first["fact"], first["question"])
    stated = days_later(message, told_facts(tool.facts, wording.said), wording.said, topic)
    stated = stated or learn(message, tool, wording, begun, asked)
    own = {path: fact for path, fact in plain_facts(tool.facts) if path not in wording.stays}
    return begun, stated or changed(message, own, wording.said, topic)
