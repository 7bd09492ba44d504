"""Whether a message is for another office, and for which: by its words, and by what people ask of those."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.offices import Nearness
from assistant.phrases.never_ours import ONLY_THE_ACTS
from assistant.phrases.places import ANOTHER_PLACE, PLACES
from assistant.requests import Requests
from assistant.steps.deciding.acronyms import unknown_acronyms
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.deciding.counted_in import counted_in
from assistant.steps.deciding.elsewhere import (
    SURELY_OURS,
    asks_for_a_town,
    elsewhere,
    names_wholly,
    never_ours,
    surely_elsewhere,
    theirs_unless_named,
    wants_a_namesake,
)
from assistant.steps.deciding.named import all_named
from assistant.steps.deciding.surely import stands_out
from assistant.steps.deciding.thread import thread
from assistant.steps.deciding.told_figure import without_told
from assistant.steps.documents.finding import Finding
from assistant.steps.documents.left_open import Left
from assistant.steps.documents.template import template_of_others
from assistant.understanding.asking.courtesy import unwished
from assistant.understanding.asking.cues import goes_on, is_question
from assistant.understanding.message import Message
from corpus.lexical import words_of
from corpus.library import Library
from corpus.search import Hit
from rules_core.terms import TermsTool

_A_CASE, _SURELY_ASKED = 2, 0.85
_FAR = Nearness(question=0.0, request=0.0, sure=False, unknown=0.0, named=False, facts=0, spoken_of=True)
"""Of a message that is surely another office's."""


def for_another_office(
    choosing: Choosing, finding: Finding, requests: Requests, chosen: Chosen | None, left: Left | None, *, meant: bool
) -> str | None:
    """Whom to ask, where a message is for another office: one that stands by itself, and is not translated."""
    message, hits, search = choosing.message, finding.hits, finding.search
    surely = _surely(choosing, finding, meant=meant)
    if surely is not None or counted_in(message, choosing.registry.nouns):
        return surely
    subject = without_told(message, choosing.registry.nouns)
    place = elsewhere(subject, hits, search)
    sure = bool(hits) and hits[0].sure
    meant_here = left is not None or choosing.act is not None or bool(chosen and chosen.stated)
    another = not meant_here and _of_another_thing(choosing, hits, search.library)
    if place is None and not another and stands_out(hits) and not search.unknown(message.text):
        return None
    asked = sure and chosen is not None and bool(chosen.stated) and choosing.called(chosen.topic.tool)
    ours = left is not None or bool(message.written) or message.claims or asked or _tells_a_day(choosing, chosen)
    if another:
        return place or requests.offices.theirs(message.text, _FAR) or ONLY_THE_ACTS
    goes = bool(thread(choosing.talk)) and goes_on(message)
    if ours or goes:
        return None if meant or (goes and _of_the_part_at_hand(choosing, finding)) else place
    nearness = Nearness(
        question=hits[0].nearness if hits else 0.0,
        request=choosing.ranked[0].nearness if choosing.ranked else 0.0,
        sure=sure,
        unknown=search.unknown(message.text),
        named=_names(choosing, subject, search.library),
        facts=len({one.words for one in chosen.stated}) if chosen else 0,
        called=any(choosing.called(name) for name in choosing.registry.tools),
        spoken_of=place is not None,
        wholly=names_wholly(message, search, choosing.registry.nouns),
        length=len(message.plain.words),
        meant=meant,
    )
    theirs = requests.offices.theirs(unwished(message.text), nearness)
    if theirs and nearness.named and _asked_of_us(nearness, theirs, message):
        theirs = None  # "quanto si paga la mensa con isee 7.800": other towns are asked so, too
    return theirs if theirs is None else place or theirs


def _surely(choosing: Choosing, finding: Finding, *, meant: bool) -> str | None:
    """Whom to ask, where the message's own words say that it is of others, however near it is."""
    message, hits, search = choosing.message, finding.hits, finding.search
    if meant and asks_for_a_town(message, hits, search):
        return ANOTHER_PLACE
    surely = wants_a_namesake(message) if meant else surely_elsewhere(message, hits, search)
    return surely or (None if choosing.talk.topic else theirs_unless_named(message, search))


def surely_theirs(choosing: Choosing, finding: Finding) -> str | None:
    """Whom to ask, where what an act leaves open is asked of a thing of others: "quando esce il bando?"."""
    subject = without_told(choosing.message, choosing.registry.nouns)
    return wants_a_namesake(choosing.message) or never_ours(subject, finding.hits, finding.search)


def _names(choosing: Choosing, subject: Message, library: Library) -> bool:
    """Whether an act is named, or at hand: a figure that is only told names none."""
    only_told = bool(all_named(library.acts, choosing.message))
    return bool(all_named(library.acts, subject)) or (choosing.act is not None and not only_told)


def _of_another_thing(choosing: Choosing, hits: Sequence[Hit], library: Library) -> bool:
    """Whether a message wants another paper, or tells no case and speaks of what has a name that nobody here knows."""
    message = choosing.message
    if template_of_others(message, hits, library):
        return True
    told = choosing.talk.topic is not None or len(message.quantities) >= _A_CASE
    if told or message.written or (hits and hits[0].sure and hits[0].nearness >= SURELY_OURS):
        return False
    return bool(unknown_acronyms(message.text, library, choosing.registry))


def _tells_a_day(choosing: Choosing, chosen: Chosen | None) -> bool:
    """Whether a message only tells, in the words of a term, the day from which that runs."""
    if chosen is None or not isinstance(choosing.registry.tool(chosen.topic.tool), TermsTool):
        return False
    return any(one.spoken for one in chosen.stated) and not is_question(choosing.message)


def _of_the_part_at_hand(choosing: Choosing, finding: Finding) -> bool:
    """Whether what is nearest to a message stands in a part that was just quoted ("e se finisco in ospedale?")."""
    library = finding.search.library
    cited = {library.part_of(library.clause(one)).id for one in choosing.talk.cited}
    return bool(finding.hits) and library.part_of(finding.hits[0].clause).id in cited


def _asked_of_us(nearness: Nearness, office: str, message: Message) -> bool:
    """Whether a tool is called for as of any town, or what is nearest is surely ours and facts are told for it."""
    surely = nearness.sure and nearness.question >= _SURELY_ASKED and nearness.facts > 0
    return surely or (nearness.called and _of_a_town_unnamed(office, message))


def _of_a_town_unnamed(office: str, message: Message) -> bool:
    """Whether an office is that of a place of which a message does not speak."""
    places = PLACES.intersection(words_of(office))
    return bool(places) and places.isdisjoint(message.plain.flat)
