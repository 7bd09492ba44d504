"""Whether a message speaks of a figure of what came out, and states none: "quindi 497 euro, giusto?"."""

from __future__ import annotations

from assistant.conversation import Topic
from assistant.steps.changing.besides import one_sum
from assistant.steps.changing.pointing_back import points_at_the_result
from assistant.steps.computing.claimed import came_out, claimed, speaks_of_a_difference
from assistant.steps.computing.compute import Outcome, compute
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.supposed import supposes
from assistant.understanding.asking.claims import asks_if_final
from assistant.understanding.asking.cues import goes_on, wants_confirmation
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.rest import lists
from rules_core.dates import Day
from rules_core.records import fact_at, shape_of
from rules_core.wording import Said

_ASKED_ELSE = frozenset("chi cosa dove quando perche devo dobbiamo bisogna serve servono".split())
_MAY = frozenset(("posso", "possiamo"))
_FEW, _FIRST = 14, 3
_SO = frozenset(
    """
    quindi allora dunque perciò percio ok okay perfetto bene insomma riassumendo ricapitolando riepilogando cioe
    riassumiamo ricapitoliamo sicche pertanto
    """.split()
)


def stays_with_it(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message goes on with a case and states nothing: by what came out, one sum, or what may be anybody's."""
    if choosing.unclear(topic):
        return True
    if asks_if_final(choosing.message):
        return bool(topic.known)
    return _sums_up(choosing, topic) or _speaks_of_a_sum(choosing, topic)


def _speaks_of_a_sum(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message goes on with a case by one sum, states nothing for it, and asks for nothing else.

    Of several people by one that it supposes, else by one that came out ("e gli altri 5.500 li perdiamo?").
    """
    message, registry = choosing.message, choosing.registry
    tool, flat = registry.tool(topic.tool), message.plain.flat
    if not topic.known or not _ASKED_ELSE.isdisjoint(flat):
        return False
    if next(lists(tool.facts, registry.wording(topic.tool).said), None) is None:
        speaks = points_at_the_result(message, tool, topic)
    else:
        speaks = goes_on(message) and supposes(message) and _MAY.isdisjoint(flat) and one_sum(message) is not None
    return speaks and not choosing.learn(topic)


def _sums_up(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message claims one figure of what was just told, and states nothing for it.

    A figure that did not come out is a claim only where the message draws a conclusion and names no fact that takes it:
    "reddito 12.000, giusto?" states one.
    """
    message, talk = choosing.message, choosing.talk
    claim = claimed(message, ())
    if claim is None or len(message.quantities) > 1 or len(message.plain.words) > _FEW:
        return False
    if not wants_confirmation(message) or supposes(message) or message.correction is not None:
        return False
    outcome = compute(choosing.registry, topic, talk)
    if outcome.told["status"] != "computed" or not {*outcome.told["sources"]} <= {*talk.cited}:
        return False
    if speaks_of_a_difference(message):
        return topic.actual is not None
    concludes = not _SO.isdisjoint(message.plain.flat[:_FIRST])
    if concludes and not _names_a_fact(choosing, topic):
        return True
    return came_out(claim, outcome) and not _waits_for(choosing, outcome, claim)


def _waits_for(choosing: Choosing, outcome: Outcome, claim: Mention) -> bool:
    """Whether a sum or a day is asked, and what is claimed may answer that."""
    asked = choosing.talk.asked
    fact = fact_at(outcome.tool.facts, asked.fact) if asked is not None else None
    return isinstance(fact, Day) if claim.kind is Kind.DATE else getattr(fact, "unit", "") == "euro"


def _names_a_fact(choosing: Choosing, topic: Topic) -> bool:
    """Whether what a message tells is named in it."""
    said = choosing.registry.wording(topic.tool).said
    return any(
        stands(choosing.message.plain, said.get(shape_of(one.path), Said()).near) for one in choosing.learn(topic)
    )
