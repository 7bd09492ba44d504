"""What was told and the rules cannot take: it is asked again, and no result is told before as if there were none."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from assistant.conversation import Topic


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
