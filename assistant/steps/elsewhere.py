"""What people ask of a public office and other offices answer: whom to ask instead."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.phrases.elsewhere import ELSEWHERE
from assistant.phrases.never_ours import ANOTHER_PLACE, ASK_THE_STATE, NATIONAL, NEVER_OURS, PLACES, THERE
from assistant.steps.named import COMMON, all_named, named
from assistant.understanding.message import Message
from assistant.understanding.patterns import stands
from corpus.lexical import stem_of, words_of
from corpus.search import Hit, Search

_OURS, _PERHAPS_OURS = 0.6, 0.5
"""How near a question of ours has to be for a matter that is usually somebody else's to be ours; less, where the
message names an act of ours."""
_A_STORY, _A_LONG_ONE = 22, 40  # words: whoever tells a story mentions much in passing


def elsewhere(message: Message, hits: Sequence[Hit], search: Search) -> str | None:
    """Who would know, where a message is about a matter that is somebody else's."""
    words = len(message.plain.words)
    never = _never_ours(message, search) if words <= _A_LONG_ONE else None
    if never is not None or words > _A_STORY or (hits and hits[0].nearness >= _OURS):
        return never
    if hits and hits[0].nearness >= _PERHAPS_OURS and named([hit.clause.act for hit in hits], message):
        return None
    return next((who for who, phrases in ELSEWHERE.items() if stands(message.plain, phrases)), None)


def _never_ours(message: Message, search: Search) -> str | None:
    """Who would know, where nothing that seems near is: unless an act, or the place of its office, is named."""
    if not all_named(search.library.acts, message):
        who = next((who for who, phrases in NEVER_OURS.items() if stands(message.plain, phrases)), None)
        if who is not None:
            return who
    if _names_an_issuer(message, search):
        return None
    if stands(message.plain, NATIONAL):
        return ASK_THE_STATE
    here = len(message.plain.words) <= _A_STORY and _of_another_place(message, search)
    return ANOTHER_PLACE if here else None


def _names_an_issuer(message: Message, search: Search) -> bool:
    """Whether a message names the place whose office issued an act."""
    issuers = {word for act in search.library.acts for word in words_of(act.issuer)} - COMMON
    return not issuers.isdisjoint(message.plain.flat)


def _of_another_place(message: Message, search: Search) -> bool:
    """Whether a message asks for a place, and of which no document speaks."""
    if not stands(message.plain, THERE):
        return False
    places, written = PLACES.intersection(message.plain.flat), search.searched.ready.words
    return not any(stem_of(place) in written for place in places)
