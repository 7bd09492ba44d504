"""What people ask of a public office and other offices answer: whom to ask instead."""

from __future__ import annotations

from assistant.phrases.elsewhere import ELSEWHERE
from assistant.understanding.message import Message
from assistant.understanding.patterns import stands


def elsewhere(message: Message) -> str | None:
    """Who would know, where a message is about a matter that is somebody else's."""
    return next((who for who, phrases in ELSEWHERE.items() if stands(message.plain, phrases)), None)
