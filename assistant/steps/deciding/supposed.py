"""What is only supposed ("e se prendessi la NASpI?"): kept apart from what is so, which is come back to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.deciding.decision import Decision
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands

_SUPPOSING = (
    "e|ed|ma|invece se",
    "se invece",
    "mettiamo|poniamo|supponiamo|ipotizziamo|immaginiamo che",
    "metti|poni che",
    "facciamo finta",
    "e senza",
)
_WOULD = expression(r"\w+ss(?:i|e|imo|ero)")
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


def with_what_is_so(decision: Decision, before: Topic | None, message: Message) -> Decision:
    """The decision; of what a message only supposes, what was known before it is kept.

    Whoever tells again what was so is back there, with all that the supposing had left no room for.
    """
    topic = decision.topic
    if topic is None or before is None or decision.anew or decision.back_to:
        return decision
    same = topic.tool == before.tool and topic.known != before.known
    if same and topic.actual is not None:
        now = {one.path: one.value for one in topic.known}
        kept = tuple(one for one in topic.actual.known if one.path not in now and "[" not in one.path)
        if kept and all(now.get(one.path) == one.value for one in topic.actual.known if one not in kept):
            return replace(decision, topic=replace(topic, known=(*topic.known, *kept), actual=None, refused=()))
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
