"""What people ask of a public office and other offices answer: whom to ask instead."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.phrases.elsewhere import ELSEWHERE
from assistant.steps.named import named
from assistant.understanding.message import Message
from assistant.understanding.patterns import stands
from corpus.search import Hit

_OURS, _PERHAPS_OURS = 0.6, 0.5
"""How near a question of ours has to be for a matter that is usually somebody else's to be ours; less, where the
message names an act of ours."""
_A_STORY = 22  # words: whoever tells a story mentions much in passing


def elsewhere(message: Message, hits: Sequence[Hit]) -> str | None:
    """Who would know, where a message is about a matter that is somebody else's."""
    if len(message.plain.words) > _A_STORY or (hits and hits[0].nearness >= _OURS):
        return None
    if hits and hits[0].nearness >= _PERHAPS_OURS and named([hit.clause.act for hit in hits], message):
        return None
    return next((who for who, phrases in ELSEWHERE.items() if stands(message.plain, phrases)), None)
