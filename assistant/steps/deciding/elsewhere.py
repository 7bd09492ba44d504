"""What people ask of a public office and other offices answer: whom to ask instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.expressions import expression
from assistant.phrases.elsewhere import ELSEWHERE
from assistant.phrases.namesakes import BESIDE_OURS, HOW_TO_HAVE, MEASURES, NAMESAKES, UNLESS_NAMED, WANTED
from assistant.phrases.never_ours import ASK_THE_STATE, NATIONAL, NEVER_OURS
from assistant.phrases.places import (
    ANOTHER_PLACE,
    FROM_THERE,
    LIVING_THERE,
    OF_A_PLACE,
    OF_A_TOWN,
    PLACES,
    SERVICES,
    THERE,
)
from assistant.steps.deciding.named import COMMON, all_named, named
from assistant.understanding.asking.cues import goes_on
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from corpus.lexical import stem_of, words_of
from corpus.search import Hit, Search
from rules_core.nouns import Nouns

SURELY_OURS, _OURS, _PERHAPS_OURS = 0.8, 0.6, 0.5
"""How near a question of ours has to be for a matter that is usually somebody else's to be ours; less, where the
message names an act of ours."""
_A_TOWN = expression(r"\b[Cc]omune di [A-Z][a-zà-ù]{2}")
"""A town by its name, whichever."""
_A_STORY, _A_LONG_ONE = 22, 40  # words: whoever tells a story mentions much in passing


def elsewhere(message: Message, hits: Sequence[Hit], search: Search) -> str | None:
    """Who would know, where a message speaks of what is usually somebody else's; that alone settles nothing."""
    never = never_ours(message, hits, search)
    if never is not None or len(message.plain.words) > _A_STORY or (hits and hits[0].nearness >= _OURS):
        return never
    if hits and hits[0].nearness >= _PERHAPS_OURS and named([hit.clause.act for hit in hits], message):
        return None
    return next((who for who, phrases in ELSEWHERE.items() if stands(message.plain, phrases)), None)


def never_ours(message: Message, hits: Sequence[Hit], search: Search) -> str | None:
    """Who would know, where a message names no act and speaks of what is never ours, and asks nothing of ours."""
    asked_so = bool(hits) and hits[0].sure and hits[0].nearness >= SURELY_OURS
    return _usually_theirs(message, search) if len(message.plain.words) <= _A_LONG_ONE and not asked_so else None


def surely_elsewhere(message: Message, hits: Sequence[Hit], search: Search) -> str | None:
    """Who would know, where a message names another place, what the State does, or a namesake of what is ours."""
    if len(message.plain.words) > _A_LONG_ONE:
        return None
    who = next((who for who, phrases in NAMESAKES.items() if stands(message.plain, phrases)), None)
    if who is not None and stands(message.plain, BESIDE_OURS) and all_named(search.library.acts, message):
        return None
    if who is not None or _names_an_issuer(message, search):
        return who
    if _usually_theirs(message, search) is None and stands(message.plain, NATIONAL):
        return ASK_THE_STATE
    if asks_for_a_town(message, hits, search):
        return ANOTHER_PLACE
    far = len(message.plain.words) <= _A_STORY and _of_another_place(message, search)
    return ANOTHER_PLACE if far else None


def wants_a_namesake(message: Message) -> str | None:
    """Who would know, where what only shares a name is wanted itself, whatever else is told."""
    if len(message.plain.words) > _A_LONG_ONE or not stands(message.plain, WANTED):
        return None
    return next((who for who, phrases in NAMESAKES.items() if stands(message.plain, phrases)), None)


def theirs_unless_named(message: Message, search: Search) -> str | None:
    """Who would know, where a few words ask what is never ours, however near it seems, and name no act."""
    if len(message.plain.words) > _A_STORY or all_named(search.library.acts, message):
        return None
    return next((who for who, rows in UNLESS_NAMED if all(stands(message.plain, row) for row in rows)), None)


def asks_for_a_town(message: Message, hits: Sequence[Hit], search: Search) -> bool:
    """Whether a message asks for what is done in a place that is another town's, or of which no document speaks."""
    plain, written = message.plain, search.searched.ready.words
    if len(plain.words) > _A_LONG_ONE:
        return False
    if _is_of_another_town(message, hits, search):
        return True
    if not stands(plain, OF_A_TOWN) or stands(plain, LIVING_THERE):
        return False
    named = PLACES.intersection(plain.flat)
    return _of_another_town(message, hits) or not any(stem_of(place) in written for place in named)


def _is_of_another_town(message: Message, hits: Sequence[Hit], search: Search) -> bool:
    """Whether one of another town, or that town itself, asks for what towns do, and what seems near is one town's."""
    if not hits or "comune" not in words_of(hits[0].clause.act.issuer) or _names_an_issuer(message, search):
        return False
    if _A_TOWN.search(message.text) and not stands(message.plain, LIVING_THERE):
        return True
    return stands(message.plain, FROM_THERE) and stands(message.plain, SERVICES)


def _usually_theirs(message: Message, search: Search) -> str | None:
    """Who would know of what is spoken of, unless an act is named."""
    if _names_a_subject(message, search):
        return None
    who = next((who for who, phrases in NEVER_OURS.items() if stands(message.plain, phrases)), None)
    return who or _how_to_have(message)


def _of_another_town(message: Message, hits: Sequence[Hit]) -> bool:
    """Whether a message asks for the services of a town, where what seems near is an act of another town's."""
    towns = hits and "comune" in words_of(hits[0].clause.act.issuer)
    return bool(towns) and stands(message.plain, OF_A_TOWN) and not stands(message.plain, LIVING_THERE)


def _how_to_have(message: Message) -> str | None:
    """Who would know how a measure of others is had."""
    if goes_on(message) or not stands(message.plain, HOW_TO_HAVE):
        return None
    return next((who for who, phrases in MEASURES if stands(message.plain, phrases)), None)


def _names_a_subject(message: Message, search: Search) -> bool:
    """Whether a message names an act, and not only the place of its office: a place has many other offices."""
    acts = search.library.acts
    issuers = {word for act in acts for word in words_of(act.issuer)} - COMMON
    places = [word for word in message.plain.words if word.plain in issuers]
    if not places:
        return bool(all_named(acts, message))
    whole = " ".join(message.plain.flat)
    runs = {
        run for act in acts for run in _names_of_several_words(act.title) if not set(run.split()) <= COMMON | issuers
    }
    if any(run in whole for run in runs):
        return True
    rest = " ".join(word.plain for word in message.plain.words if word.plain not in issuers)
    return bool(all_named(acts, replace(message, text=rest)))


@lru_cache(maxsize=8)
def _names_of_several_words(title: str) -> tuple[str, ...]:
    """The names in a title that are of several words, as they are said: "Veneto Lavoro"."""
    return tuple(run.lower() for run in re.findall(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+", title))


def _names_an_issuer(message: Message, search: Search) -> bool:
    """Whether a message names the place whose office issued an act."""
    issuers = {word for act in search.library.acts for word in words_of(act.issuer)} - COMMON
    return not issuers.isdisjoint(message.plain.flat)


def names_wholly(message: Message, search: Search, nouns: Nouns) -> bool:
    """Whether one of the place whose office issued an act asks for what that is of, or it is named with the act."""
    served = stands(message.plain, OF_A_PLACE) and stands(message.plain, nouns.row("@servizio, @misura"))
    return _names_an_issuer(message, search) and (served or _names_a_subject(message, search))


def _of_another_place(message: Message, search: Search) -> bool:
    """Whether a message asks for a place, and of which no document speaks."""
    if not stands(message.plain, THERE):
        return False
    places, written = PLACES.intersection(message.plain.flat), search.searched.ready.words
    return not any(stem_of(place) in written for place in places)
