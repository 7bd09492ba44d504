"""What is supposed of a fact from which a known figure comes: "e se guadagnassi 20.000?", where only the ISEE was told.

The figure is then no longer known: it is computed anew, and what is missing for it is asked. So for what only another
tool takes of the same case: "e con 25 lavoratori?", where the days and hours of a site were told.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.conversation import Topic
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.supposed import supposes
from assistant.steps.deciding.weighing import unused
from assistant.steps.learning.listen import phrased
from assistant.understanding.asking.cues import goes_on
from assistant.understanding.words.patterns import stands

_WOULD_EARN = ("guadagnass*|guadagner*|percepiss*|prendess*",)


def goes_into(choosing: Choosing) -> Decision | None:
    """The message as one that supposes what a figure that was told comes from; None, where it does not."""
    message, talk, topic = choosing.message, choosing.talk, choosing.talk.topic
    if topic is not None and (other := _meant_instead(choosing, topic)) is not None:
        return other
    if topic is None or not message.quantities or not goes_on(message) or choosing.learn(topic):
        return None
    if (beside := _of_the_same_case(choosing, topic)) is not None:
        return beside
    if talk.asked is not None or not supposes(message):
        return None
    for source in _sources(choosing, topic):
        begun, wording = Topic(source), choosing.registry.wording(source)
        bare = (phrase for said in wording.said.values() if said.bare for phrase in said.near)
        if stands(message.plain, (*bare, *_WOULD_EARN)):
            stated = phrased(message, talk, choosing.registry, begun)
            if not (stated and unused(message, stated)):  # whose it is may be known once somebody is named
                turn = len(talk.said) - 1
                return Decision(Does.COMPUTE, begun.learn(stated, turn), tuple(stated), fresh=True, wished=True)
    return None


def _meant_instead(choosing: Choosing, topic: Topic) -> Decision | None:
    """The message as one that refuses what is asked, by showing that another tool is meant, with what was told.

    Whoever answers what was asked refuses nothing: "sono l'assessore del comune, e lei ha 50 anni".
    """
    message, rather = choosing.message, choosing.registry.wording(topic.tool).instead
    name = next((name for name, phrases in rather.items() if stands(message.plain, phrases)), None)
    asked = choosing.talk.asked
    if name is None or asked is None or any(one.path == asked.fact for one in choosing.learn(topic)):
        return None
    begun = choosing.with_what_was_heard(choosing.begun(name))
    stated = phrased(message, choosing.talk, choosing.registry, begun)
    told = begun.learn(stated, len(choosing.talk.said) - 1)
    return Decision(Does.COMPUTE, told, tuple(stated), fresh=True, wished=True)


def _of_the_same_case(choosing: Choosing, topic: Topic) -> Decision | None:
    """The message as one of the tool that shares most of what is known, and alone has a place for what it tells."""
    at_hand, known = choosing.registry.tool(topic.tool).facts.declared, {one.path for one in topic.known}
    shared = {name: len(known & {*tool.facts.declared}) for name, tool in choosing.registry.beside(topic.tool).items()}
    for name in sorted(shared, key=lambda one: -shared[one]):
        begun = choosing.begun(name)
        stated = phrased(choosing.message, choosing.talk, choosing.registry, begun) if shared[name] > 1 else []
        spoken = any(one.spoken for one in stated) and at_hand.keys().isdisjoint(one.path for one in stated)
        if spoken and not unused(choosing.message, stated):
            topic = begun.learn(stated, len(choosing.talk.said) - 1)
            return Decision(Does.COMPUTE, topic, tuple(stated), fresh=True, wished=True)
    return None


def _sources(choosing: Choosing, topic: Topic) -> Iterator[str]:
    """The tools of the same act from which a figure comes that was told for another."""
    told = {one.path for one in topic.known}
    for name, tool in choosing.registry.beside(topic.tool).items():
        people = any(said.speaker for said in choosing.registry.wording(name).said.values())
        if name != topic.tool and people and told & set(getattr(tool, "result", ())):
            yield name
