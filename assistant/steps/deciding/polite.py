"""What is left of a message without the courtesy that it opens with, where that is no answer to what was asked."""

from __future__ import annotations

from dataclasses import replace

from assistant.conversation import Conversation
from assistant.understanding.asking.courtesy import courtesy, unframed
from assistant.understanding.asking.cues import prompts
from assistant.understanding.asking.sounding import says_more
from assistant.understanding.message import Message
from rules_core.facts import Choice, Text
from rules_core.records import Many, fact_at
from rules_core.registry import Registry


def without_courtesy(message: Message, talk: Conversation, registry: Registry) -> Message:
    """A message without a "va bene" or a "vorrei sapere" before its question; what is rated may well be "ottimo"."""
    bare = message.text if message.written else unframed(message.text)
    if bare != message.text and says_more(message.plain):
        message = replace(message, text=bare)
    polite = "" if message.written or not talk.said else courtesy(message.text)
    asked = replace(message, text=message.text[len(polite) :])
    if not polite or prompts(asked) or _may_be_rated(talk, registry):
        return message
    return asked


def _may_be_rated(talk: Conversation, registry: Registry) -> bool:
    """Whether what waits to be told is a word of a list, a name, or who there is."""
    if talk.topic is None or talk.asked is None:
        return False
    if "[]" in talk.asked.fact:
        return False
    return isinstance(fact_at(registry.tool(talk.topic.tool).facts, talk.asked.fact), Choice | Text | Many)
