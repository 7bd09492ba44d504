"""Whether a message asks for another tool than the one at hand."""

from __future__ import annotations

from assistant.conversation import Topic
from assistant.steps.changing.whether import changes
from assistant.steps.deciding.carried import carried
from assistant.steps.deciding.choose import LIKELIEST, LIKELY, Choosing
from assistant.steps.deciding.weighing import unused
from assistant.steps.learning.listen import only_ways, phrased
from assistant.understanding.asking.cue_words import OPENS_A_CHANGE
from assistant.understanding.asking.cues import comes_back, goes_on, is_question, wants_a_sum
from rules_core.facts import Flag, Quantity
from rules_core.records import Many
from rules_core.tools import RuleTool

_SEVERAL, _TWO, _NEAREST, _NEARLY = 3, 2, 3, 0.12


def asks_another(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message clearly asks for another tool."""
    message, first = choosing.message, choosing.ranked[0]
    if _answers_what_waits(choosing, topic):
        return False
    surely = (_goes_into, _takes_all, _calls_for, _only_names_its_matter)
    if any(calls(choosing, topic) for calls in surely):
        return True
    calls = choosing.called(first.tool) and not choosing.called(topic.tool)
    called = first.nearness >= LIKELY and calls and not goes_on(message)
    if not is_question(message) or first.tool == topic.tool or not (called or choosing.clearly(first.nearness)):
        return False
    if not (changes(message, waiting=False) if called else goes_on(message)):
        return True
    stated = phrased(message, choosing.talk, choosing.registry, topic)
    if called:  # "e se mia figlia avesse 18 anni, che isee viene?"
        return not stated
    return not only_ways(stated, choosing.registry.tool(topic.tool).facts)  # "e con l'altro testo?"


def _answers_what_waits(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message tells, in words of its own, the count that the tool at hand asked for: "siamo aperti 9 giorni".

    What is asked beside it ("quanto gli spetta in tutto?") is asked of that tool; "e se lavora 9 giorni?" may not be.
    """
    message, asked = choosing.message, choosing.talk.asked
    declared = choosing.registry.tool(topic.tool).facts.declared
    if asked is None or not isinstance(declared.get(asked.fact), Quantity):
        return False
    said = choosing.registry.wording(topic.tool).said[asked.fact]
    stated = phrased(message, choosing.talk, choosing.registry, topic)
    supposes = message.plain.flat[:1] and message.plain.flat[0] in OPENS_A_CHANGE
    return said.spoken and not supposes and any(one.path == asked.fact for one in stated)


def _only_names_its_matter(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message only names the matter that it comes back to, and asks of it what that tool does not tell.

    "Tornando al trasporto sociale: la pensione di mia moglie si somma alla mia?", where it was told of the service
    alone that the ISEE is used for it: the service is known, and a pension is nothing that the tool could hear.
    """
    message, tool = choosing.message, choosing.registry.tool(topic.tool)
    if not (comes_back(message) and is_question(message)) or choosing.nearness(topic) >= LIKELY:
        return False
    if any(isinstance(fact, Flag | Quantity | Many) for fact in tool.facts.declared.values()):
        return False
    known = {(one.path, one.value) for one in topic.known}
    stated = phrased(message, choosing.talk, choosing.registry, topic)
    return isinstance(tool, RuleTool) and all((one.path, one.value) in known for one in stated)


def _goes_into(choosing: Choosing, topic: Topic) -> bool:
    """Whether what was computed goes into another tool that a message is near to ("e con quell'ISEE quanto pago?")."""
    near = [one.tool for one in choosing.ranked[:LIKELIEST] if one.nearness >= LIKELY and one.tool != topic.tool]
    return any(carried(choosing.message, choosing.talk, choosing.registry, tool) for tool in near)


def _calls_for(choosing: Choosing, topic: Topic) -> bool:
    """Whether a question calls for another tool of the act and tells a quantity that only that one has a place for.

    "E se mi infortunassi e restassi fermo 5 giorni?", after the pay of a month: that the days might be of that month,
    too, or that the hours are told again, makes it no change of what is at hand.
    """
    message, at_hand = choosing.message, choosing.registry.tool(topic.tool)
    asks = is_question(message) or wants_a_sum(message)
    if not asks or not message.quantities or choosing.called(topic.tool):
        return False
    beside = choosing.registry.beside(topic.tool)
    other = next((one for one in choosing.ranked[:_NEAREST] if one.tool in beside and choosing.called(one.tool)), None)
    if other is None or other.nearness < choosing.nearness(topic) - _NEARLY:
        return False
    theirs = phrased(message, choosing.talk, choosing.registry, Topic(other.tool))
    ours = phrased(message, choosing.talk, choosing.registry, topic)
    if any(isinstance(one.value, bool) for one in ours):  # "e se ho lavorato 20 giorni in un altro cantiere?"
        return False
    new = [one for one in theirs if one.path not in at_hand.facts.declared and not isinstance(one.value, bool)]
    return bool(new) and len(unused(message, theirs)) <= len(unused(message, ours))


def _takes_all(choosing: Choosing, topic: Topic) -> bool:
    """Whether the nearest tool takes all of several quantities of a message, and the one at hand does not."""
    message, first = choosing.message, choosing.ranked[0]
    enough = _TWO if wants_a_sum(message) else _SEVERAL
    if first.tool == topic.tool or first.nearness < LIKELY or len(message.quantities) < enough:
        return False
    each = (phrased(message, choosing.talk, choosing.registry, one) for one in (Topic(first.tool), topic))
    theirs, ours = (unused(message, stated) for stated in each)
    return not theirs and bool(ours)
