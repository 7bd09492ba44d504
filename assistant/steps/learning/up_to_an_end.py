"""Days that count only up to an end: how many come before it, where it is told; else they are asked anew.

"Infortunio il 2 novembre, 20 giorni a casa, il cantiere chiude il 15": fourteen count, and not twenty.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.conversation import Conversation, Topic
from assistant.steps.learning.days_meant import days_meant
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.calendar import after_months
from rules_core.due import Until
from rules_core.wording import Wording

_BEFORE_IT = frozenset("prima entro durante quando fino finche".split())
_REACH = 3


def up_to_an_end(
    message: Message, stated: Sequence[Stated], wording: Wording, topic: Topic, heard: Sequence[str]
) -> list[Stated]:
    """What is stated, with how many days come before an end, where the first of them and the end are told."""
    found = {one.path: one for one in stated}
    for said in wording.said.values():
        if said.until and said.until.within and said.until.within not in found:
            texts = [message, *(Message(text, message.today) for text in reversed(heard))]
            last = next((day for text in texts if (day := _last(text, said.until, topic))), None)
            first = next((day for text in texts if (day := _first(text, said.until, topic))), None)
            here = _last(message, said.until, topic) or _first(message, said.until, topic)
            days = _days(first, last) if here and first and last else None
            if here and days is not None:
                found[said.until.within] = Stated(said.until.within, str(days), here.words)
    return list(found.values())


def cut_off(message: Message, wording: Wording, topic: Topic, talk: Conversation) -> tuple[str, ...]:
    """The facts that count days up to an end which is told, and nobody said how many of them come before it."""
    known = {one.path: one for one in topic.known}
    before = {*(one.path for one in talk.topic.known), *talk.topic.refused} if talk.topic is not None else set()
    asked = talk.asked.fact if talk.asked is not None else ""
    paths = []
    for path, said in wording.said.items():
        if said.until is None or path not in known or known[path].value == "0" or path == asked:
            continue
        here = any(_ends(message, said.until))
        earlier = path not in before and any(
            any(_ends(Message(text, message.today), said.until)) for text in talk.said[talk.since : -1]
        )
        if (here or earlier) and said.until.within not in known:
            paths.append(path)
    return tuple(paths)


def _ends(message: Message, until: Until) -> list[Found]:
    """Where an end is told: not "prima della fine", nor "non è ancora finito"."""
    plain = message.plain
    return [
        found
        for found in find(plain, until.ends)
        if not denied(plain, found) and _BEFORE_IT.isdisjoint(plain.flat[max(found.first - 2, 0) : found.first])
    ]


def _days(first: Mention, last: Mention) -> int | None:
    """How many days there are from the first to the last; of a year that nobody told the last is in the next one."""
    one, other = _one(first), _one(last)
    if one and other and other < one and last.year_missing:
        other = after_months(other, 12)
    return (other - one).days + 1 if one and other and one <= other else None


def _last(message: Message, until: Until, topic: Topic) -> Mention | None:
    """The day of the end, told after its words."""
    return _day_after(message, _ends(message, until), topic)


def _first(message: Message, until: Until, topic: Topic) -> Mention | None:
    """The first day, told after its words, and not after those of the end."""
    end = _last(message, until, topic)
    told = _day_after(message, list(find(message.plain, until.begins)), topic)
    return None if end == told else told


def _day_after(message: Message, found: Sequence[Found], topic: Topic) -> Mention | None:
    """The only day that is told in the same stretch as some words, after them, and before the next day."""
    words = message.plain.words
    told, since = [], 0
    for mention in (m for m in days_meant(message, topic) if _one(m)):
        at = message.plain.place(mention.start)
        near = (f for f in found if since <= f.first and words[f.last - 1].stretch == words[at].stretch)
        told += [mention] if any(f.first <= at for f in near) else []
        since = at
    return told[0] if len(told) == 1 else None


def _one(mention: Mention) -> date | None:
    """The one day that a quantity is, told by its date."""
    days = mention.value
    exact = isinstance(days, Days) and days.first == days.last and mention.bound is Bound.EXACT
    return days.first if exact and isinstance(days, Days) else None
