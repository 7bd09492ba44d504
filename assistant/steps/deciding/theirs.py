"""Whether a message is for another office, and for which: by its words, and by what people ask of those."""

from __future__ import annotations

from assistant.offices import Nearness
from assistant.phrases.never_ours import ANOTHER_PLACE
from assistant.requests import Requests
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.deciding.elsewhere import asks_for_a_town, elsewhere, names_wholly, surely_elsewhere
from assistant.steps.deciding.named import all_named
from assistant.steps.deciding.surely import stands_out
from assistant.steps.deciding.thread import thread
from assistant.steps.documents.finding import Finding
from assistant.steps.documents.left_open import Left
from assistant.understanding.asking.courtesy import unwished
from assistant.understanding.asking.cues import goes_on


def for_another_office(
    choosing: Choosing, finding: Finding, requests: Requests, chosen: Chosen | None, left: Left | None, *, meant: bool
) -> str | None:
    """Whom to ask, where a message is for another office: one that stands by itself, and is not translated."""
    message, hits, search = choosing.message, finding.hits, finding.search
    if meant and asks_for_a_town(message, hits, search):
        return ANOTHER_PLACE
    surely = None if meant else surely_elsewhere(message, hits, search)
    if surely is not None:
        return surely
    place = elsewhere(message, hits, search)
    sure = bool(hits) and hits[0].sure
    if place is None and stands_out(hits) and not search.unknown(message.text):
        return None
    asked = sure and chosen is not None and bool(chosen.stated) and choosing.called(chosen.topic.tool)
    ours = left is not None or bool(message.written) or message.claims or asked
    if ours or (thread(choosing.talk) and goes_on(message)):
        return None if meant else place
    nearness = Nearness(
        question=hits[0].nearness if hits else 0.0,
        request=choosing.ranked[0].nearness if choosing.ranked else 0.0,
        sure=sure,
        unknown=search.unknown(message.text),
        named=bool(all_named(search.library.acts, message)),
        facts=len({one.words for one in chosen.stated}) if chosen else 0,
        called=any(choosing.called(name) for name in choosing.registry.tools),
        spoken_of=place is not None,
        wholly=names_wholly(message, search),
        length=len(message.plain.words),
        meant=meant,
    )
    theirs = requests.offices.theirs(unwished(message.text), nearness)
    return theirs if theirs is None else place or theirs
