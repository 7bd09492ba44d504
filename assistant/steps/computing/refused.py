"""What was told and the rules cannot take: it is asked again, and no result is told before as if there were none."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from assistant.conversation import Topic
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.wording import Wording


def spoken_of(message: Message, wording: Wording, topic: Topic) -> tuple[str, ...]:
    """The facts that a message tells as much of as of another, which is known, where it was not clear how much.

    Who was ill for four days, away for two, and "made up for them" is asked how many before any sum.
    """
    known = {one.path: one.value for one in topic.known}
    told = [
        path
        for path, said in wording.said.items()
        for other, phrases in said.same.items()
        if path not in known and known.get(other) not in {None, "0"}
        if any(not denied(message.plain, found) for found in find(message.plain, (*phrases, *said.near)))
    ]
    return tuple(dict.fromkeys((*topic.refused, *told)))


def lost(told: Topic, topic: Topic, missing: Collection[str], may_be: Callable[[Topic], bool]) -> tuple[str, ...]:
    """The facts that were set aside and not told since; what contradicts one that would be asked no more goes with it.

    Who told of three days made up for and of no absence is asked again for either.
    """
    known = {one.path for one in topic.known}
    gone = [one for one in told.known if one.path not in known and "[" not in one.path]
    against = [
        other.path
        for one in gone
        if one.path not in missing
        for other in topic.known
        if may_be(replace(topic, known=(*topic.forget([other.path]).known, one)))
    ]
    still = (path for path in topic.refused if path not in known and path not in topic.given_up)
    return tuple(dict.fromkeys((*still, *against, *(one.path for one in gone))))
