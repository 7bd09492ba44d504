"""What a message only signals, where the conversation stands: thanks, why, what comes out next."""

from __future__ import annotations

from assistant.conversation import Conversation
from assistant.steps.deciding.unasked import orders_a_machine
from assistant.steps.deciding.waiting import answers_instead
from assistant.understanding.asking.because import asks_because
from assistant.understanding.asking.cues import Cue, cue_of
from assistant.understanding.asking.stopping import left_when_stopping
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from assistant.understanding.yes_or_no.unsure import only_replies
from corpus.lexical import terms_of
from rules_core.records import fact_at
from rules_core.registry import Registry
from rules_core.rows import row

_ONLY_WHY, _FEW = 6, 9
_WHAT_FOR = row("""
    a che|cosa serve|servono, che te|ve ne frega|importa|fai|fate, che ti|vi|te|ve frega|importa, cosa ti|vi
    interessa|interessano|importa, perche ti|vi interessa|interessano, che|cosa c entra|entrano
""")


def cued(message: Message, talk: Conversation, registry: Registry) -> Cue | None:
    """The cue of a message; None where it answers what waits, or says more than that."""
    if len(talk.said) > 1 and (left := left_when_stopping(message)) is not None and not left.text:
        return Cue.STOP
    cue = cue_of(message, registry.nouns)
    if cue is None and orders_a_machine(message, talk):
        return Cue.ACT
    if answers_instead(cue, message, talk, registry):
        cue = None
    nothing_waits = talk.topic is not None and talk.asked is None
    if cue in {None, Cue.WHY} and nothing_waits and asks_because(message, only=True):
        return Cue.BECAUSE
    if cue is None and talk.asked is not None and "no" not in message.plain.flat and asks_because(message, only=True):
        return Cue.WHY  # "perché?", right after a question
    if cue is Cue.WHY and talk.asked is None and message.length > _ONLY_WHY:
        cue = None  # "a che vi serve?" is about something else, where nothing was asked
    replies_to_nothing = cue is None and talk.asked is None and only_replies(message)  # which is told
    return Cue.WHY if replies_to_nothing or (cue is None and _what_for(message, talk, registry)) else cue


def _what_for(message: Message, talk: Conversation, registry: Registry) -> bool:
    """Whether a few words ask what the thing is needed for that was just asked ("a che serve il reddito?")."""
    if talk.asked is None or talk.topic is None or not stands(message.plain, _WHAT_FOR):
        return False
    fact = fact_at(registry.tool(talk.topic.tool).facts, talk.asked.fact)
    asked = set(terms_of(getattr(fact, "question", "")))
    return len(message.plain.words) <= _FEW and not message.quantities and not asked.isdisjoint(terms_of(message.text))
