"""What a message tells beside a question of its own: "in corsi non sono. Ma si lavora anche il sabato?"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.learning.learn import learn
from assistant.understanding.honesty.contradicting import contradicts
from assistant.understanding.message import Message
from rules_core.registry import Registry

_SENTENCES = expression(r"(?<=[.!?;])\s+|\n+")
_ASKS = expression(
    r"^(?:ma|e|però|pero|poi|invece)?\s*(?:quant|quand|chi\b|dove|come\b|cosa|che cosa|perch)", re.IGNORECASE
)


def with_asides(talk: Conversation, message: Message, decision: Decision, registry: Registry) -> Conversation:
    """The conversation with what a digression states before or after what it asks, of what is being computed."""
    topic = talk.topic
    if topic is not None and decision.does is Does.LOOK_UP and decision.topic is not None and decision.stated:
        return replace(talk, topic=decision.topic)
    aside = decision.digression or decision.does is Does.LOOK_UP or decision.does is Does.LEFT_OPEN
    if topic is None or talk.asked is None or not aside or message.written or contradicts(message, registry.nouns):
        return talk
    told = _statements(message.text)
    if not told:
        return talk
    tool = registry.tool(topic.tool)
    part = Message(told, message.today)
    stated = learn(part, tool, registry.wording(tool.name), topic, talk.asked, talk.said[talk.since : -1])
    return replace(talk, topic=topic.learn(stated, len(talk.said) - 1)) if stated else talk


def _statements(text: str) -> str:
    """The sentences of a message that asks that state something; nothing, where none does or none asks.

    >>> _statements("In corsi non sono. Ma si lavora il sabato?"), _statements("Si lavora il sabato?")
    ('In corsi non sono.', '')
    """
    sentences = [one.strip() for one in _SENTENCES.split(text) if one.strip()]
    told = [one for one in sentences if not one.endswith("?") and not _ASKS.match(one)]
    return " ".join(told) if 0 < len(told) < len(sentences) else ""
