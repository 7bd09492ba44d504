"""What is only supposed ("e se prendessi la NASpI?"): kept apart from what is so, which is come back to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.changing.besides import one_sum
from assistant.steps.changing.pointing_back import points_at_the_result
from assistant.steps.deciding.decision import Decision
from assistant.understanding.asking.cues import goes_on
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.rest import lists
from rules_core.registry import Registry

_SUPPOSING = (
    "e|ed|ma|invece se",
    "se invece",
    "mettiamo|poniamo|supponiamo|ipotizziamo|immaginiamo che",
    "metti|poni che",
    "facciamo finta",
    "e senza",
)
_WOULD = expression(r"\w+ss(?:i|e|imo|ero)")
_ASKED_ELSE = frozenset("chi cosa dove quando perche devo dobbiamo bisogna serve servono".split())
_MAY = frozenset(("posso", "possiamo"))
_REALLY = (
    "caso|situazione reale|vero|vera|effettivo|effettiva|iniziale|originale|attuale",
    "situazione|caso di partenza|prima|adesso|ora",
    "in realta|com e adesso|ora|adesso",
    "senza ipotesi",
)


def supposes(message: Message) -> bool:
    """Whether a message supposes something.

    >>> from datetime import date
    >>> [supposes(Message(text, date(2026, 1, 1))) for text in ("e se prendessi la naspi?", "prendo la naspi")]
    [True, False]
    """
    flat = message.plain.flat
    would = "se" in flat and any(map(_WOULD.fullmatch, flat))
    return would or stands(message.plain, _SUPPOSING)


def speaks_of_a_sum(message: Message, topic: Topic, registry: Registry) -> bool:
    """Whether a message goes on with a case by one sum, and asks for nothing else.

    Of several people by one that it supposes, else by one that came out ("e gli altri 5.500 li perdiamo?").
    """
    tool, flat = registry.tool(topic.tool), message.plain.flat
    if not topic.known or not _ASKED_ELSE.isdisjoint(flat):
        return False
    if next(lists(tool.facts, registry.wording(topic.tool).said), None) is None:
        return points_at_the_result(message, tool, topic)
    return goes_on(message) and supposes(message) and _MAY.isdisjoint(flat) and one_sum(message) is not None


def with_what_is_so(decision: Decision, before: Topic | None, message: Message) -> Decision:
    """The decision; of what a message only supposes, what was known before it is kept."""
    topic = decision.topic
    if topic is None or before is None or decision.anew or decision.back_to:
        return decision
    same = topic.tool == before.tool and topic.known != before.known
    if not same or topic.actual is not None or not before.known or not supposes(message):
        return decision
    return replace(decision, topic=replace(topic, actual=before))


def as_it_is(topic: Topic, said: Sequence[str], message: Message) -> Topic:
    """The topic without what was only supposed; what was told besides stays."""
    actual = topic.actual
    if actual is None:
        return topic
    was = {one.path: one for one in actual.known}
    told = [
        one
        for one in topic.known
        if was.get(one.path) != one and one.turn < len(said) and not supposes(replace(message, text=said[one.turn]))
    ]
    kept = {one.path: one for one in (*actual.known, *told)}
    return replace(topic, known=tuple(kept.values()), actual=None)


def means_what_is_so(message: Message) -> bool:
    """Whether a message speaks of how things are, and not of what was supposed ("torniamo al caso reale")."""
    return stands(message.plain, _REALLY)
