"""Hold to what came out, where somebody insists on another result and tells nothing of the case."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.computing.compute import compute
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.understanding.honesty.insisting import figures_of_others, insists
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from rules_core.facts import Quantity
from rules_core.procedures import ProcedureTool
from rules_core.records import fact_at, shape_of
from rules_core.wording import Said

_CENTS = expression(r"\d,\d\d\b")
"""A sum of money, which counts no hours and no days."""


def held_to(choosing: Choosing) -> Decision | None:
    """What came out last, to be told again: an order, a plea or the word of others makes no other result of it."""
    talk, message = choosing.talk, choosing.message
    own = message if message.written else Message(talk.said[-1], message.today)
    if not (talk.topic or talk.earlier) or not insists(own):
        return None
    for topic in (talk.topic, *talk.earlier[:1]):
        if topic is None or isinstance(choosing.registry.tool(topic.tool), ProcedureTool) or not topic.known:
            continue
        if topic is talk.topic and talk.asked and any(one.path == talk.asked.fact for one in choosing.learn(topic)):
            return None
        if compute(choosing.registry, topic, talk).told["status"] == "computed":
            if _new(choosing, topic, own):
                return None
            back = None if topic is talk.topic else topic
            return Decision(Does.COMPUTE, topic, back_to=back, insisted=own)
    return None


def _new(choosing: Choosing, topic: Topic, own: Message) -> Sequence[Stated]:
    """What a message tells of the case in words of its facts, otherwise than it was told."""
    facts = choosing.registry.tool(topic.tool).facts
    said, known = choosing.registry.wording(topic.tool).said, {one.path: one.value for one in topic.known}
    theirs = {str(value) for value in figures_of_others(own)}
    return [
        one
        for one in choosing.learn(topic)
        if known.get(one.path) != one.value
        and str(one.value).removesuffix(".00") not in theirs
        and stands(own.plain, said.get(shape_of(one.path), Said()).near)
        and not (isinstance(fact_at(facts, one.path), Quantity) and _CENTS.search(one.words))
    ]
