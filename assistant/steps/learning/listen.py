"""What a message states for a topic: in the phrases of its act, and beyond them what the ear hears."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Conversation, Topic
from assistant.ear.ear import bundled
from assistant.ear.overheard import overheard
from assistant.steps.changing.foreign import without_foreign
from assistant.steps.changing.in_place import without_reasons
from assistant.steps.learning.doubted import without_doubted
from assistant.steps.learning.falling_due import falling_due
from assistant.steps.learning.learn import learn
from assistant.steps.learning.recalled import recalled
from assistant.steps.learning.up_to_an_end import up_to_an_end
from assistant.understanding.asking.cues import asks_why
from assistant.understanding.asking.sounding import asks_of_anybody
from assistant.understanding.asking.spoken_limits import without_spoken_limits
from assistant.understanding.lists.others import told_apart
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.yes_or_no.flags import left_open
from assistant.understanding.yes_or_no.unsure import in_doubt
from rules_core.facts import Quantity, Role
from rules_core.records import Many, Record
from rules_core.registry import Registry
from rules_core.wording import Said


def phrased(message: Message, talk: Conversation, registry: Registry, topic: Topic) -> list[Stated]:
    """What a message states in the phrases of the act; nothing, where it asks for a reason."""
    if asks_why(message):
        return []
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    asked = talk.asked if talk.topic is not None and talk.topic.tool == topic.tool else None
    stated = learn(message, tool, wording, topic, asked, talk.said[talk.since : -1])
    stated = without_foreign(message, stated, topic, registry)
    return [*stated, *(recalled(talk, topic, stated, tool, wording) if asked else ())]


def listened(
    message: Message, talk: Conversation, registry: Registry, topic: Topic, stated: Sequence[Stated]
) -> list[Stated]:
    """What was found stated, and what the ear hears besides; what is said of others is left out."""
    if asks_why(message) or asks_of_anybody(message):
        return list(stated)
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    lists = any(isinstance(fact, Many) for fact in tool.facts.declared.values())
    message = without_spoken_limits(message)
    own = message if lists else told_apart(message, talk.said[talk.since : -1])[0]
    own = without_reasons(own, wording.said, topic, waiting=talk.asked is not None)
    found = {one.path: one for one in stated}
    asked = talk.asked.fact if talk.asked is not None else ""
    stated = without_doubted(own, stated, bundled(), asked)
    heard = overheard(own, tool.facts, wording.said, found, bundled()).values()
    numbers = {path for path, fact in plain_facts(tool.facts) if isinstance(fact, Quantity)}  # of several years, none
    ways = {path for path in _ways(tool.facts) if lists or path not in wording.said or path in numbers}
    taken = (one for one in heard if one.path not in ways and not _in_doubt(own, one))
    told = [*stated, *(one for one in taken if not left_open(own, wording.said.get(one.path, Said())))]
    told = falling_due(own, told, wording, topic, talk.said[talk.since : -1], asked)
    return up_to_an_end(own, told, wording, topic, talk.said[talk.since : -1])


def _in_doubt(message: Message, heard: Stated) -> bool:
    return isinstance(heard.value, bool) and in_doubt(message, heard.words)


def _ways(record: type[Record]) -> frozenset[str]:
    """The facts by which a calculation is chosen: a household's story names none of them in passing."""
    return frozenset(path for path, fact in plain_facts(record) if fact.role is Role.SELECTOR)


def only_ways(stated: Sequence[Stated], record: type[Record]) -> bool:
    """Whether what is stated only chooses how the same is computed."""
    return bool(stated) and _ways(record).issuperset(one.path for one in stated)
