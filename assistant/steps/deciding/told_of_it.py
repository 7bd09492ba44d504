"""An answer that says whose something is, without its name: it is told of what the question opens with."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.understanding.message import Message
from rules_core.facts import Choice
from rules_core.records import fact_at
from rules_core.registry import Registry

_SUBJECT = expression(r"(?:La|Il|Lo|L['’])\s*[^\W\d]+")
_WHOSE = expression(
    r"\s*(?:(?:s[iì]|no|ma|beh?|allora|guardi|certo)\b[\s,]*)?(?P<is>(?:è|e['’]|é)\s+)?(?P<whose>"
    r"(?:mi[ao]|nostr[ao])(?=\s*(?:[,.;!]|$)|\s+(?:e|con|senza|ma|da|già|ormai|per|al|in)\b)"
    r"|de?[il]?i?\s+(?:mi[aeo]i?|nostr[aoi])\b"
    r"|(?<=\s)(?:di\s+propriet[àa]\s+)?(?:de(?:l|llo|lla|i|gli|lle)\s+|dell['’]\s*)\w+(?=\s*(?:[,.;!]|$)))",
    re.IGNORECASE,
)


def with_what_was_asked(message: Message, talk: Conversation, registry: Registry) -> Message:
    """A message that says only whose something is ("è nostra, tutta pagata"), with what the question asked about."""
    if talk.topic is None or talk.asked is None or "[]" in talk.asked.fact or message.written or "?" in message.text:
        return message
    subject = _SUBJECT.match(talk.asked.question)
    fact = fact_at(registry.tool(talk.topic.tool).facts, talk.asked.fact)
    told = _WHOSE.match(message.text)
    if subject is None or told is None or not isinstance(fact, Choice):
        return message
    start = told.start("is" if told["is"] else "whose")
    joint = " " if told["is"] else " è "
    return replace(message, text=f"{message.text[:start]}{subject[0].lower()}{joint}{message.text[start:]}")
