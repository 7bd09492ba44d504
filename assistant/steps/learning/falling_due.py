"""Whether something comes within so many months of the end of another, where both are told by their months.

"A giugno 2028 vado in pensione, il cantiere l'ho finito a marzo di quest'anno", in either order, in one message or two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find
from rules_core.calendar import after_months, before_months
from rules_core.due import Due
from rules_core.wording import Wording

_WITH_YEAR = expression(r"(?s).*(?<!\d)(?:19|20)\d\d(?!\d)")


def falling_due(
    message: Message, stated: Sequence[Stated], wording: Wording, topic: Topic, heard: Sequence[str], asked: str = ""
) -> list[Stated]:
    """What is stated, with what the months told say of what has to come in time; open, where they leave it open."""
    found = {one.path: one for one in stated}
    for path, said in wording.said.items():
        coming = said.due and _coming(message, said.due, heard, bare=path == asked)
        told = said.due and (coming in message.quantities or said.due.since in found)
        if said.due is None or not coming or not told:
            continue
        ended = _ended(message, said.due.since, found, topic)
        in_time = _in_time(coming, ended, said.due.months)
        found.pop(path, None)
        if in_time is not None:
            found[path] = Stated(path, in_time, coming.words)
    return list(found.values())


def _coming(message: Message, due: Due, heard: Sequence[str], *, bare: bool) -> Mention | None:
    """The time to come that was told last of it."""
    here = list(_times(message, () if bare else due.near))
    told = here or [one for text in heard for one in _times(Message(text, message.today), due.near)]
    return told[-1] if told else None


def _times(message: Message, near: Sequence[str]) -> Iterator[Mention]:
    """The times to come of a message, told with their year, in the same stretch as one of some words."""
    words = message.plain.words
    spoken = {words[found.first].stretch for found in find(message.plain, near)}
    for mention in message.quantities:
        days = mention.value
        if mention.kind is Kind.DATE and isinstance(days, Days) and days.last > message.today:
            here = not near or words[message.plain.place(mention.start)].stretch in spoken
            if here and mention.bound is Bound.EXACT and _WITH_YEAR.match(mention.words):
                yield mention


def _ended(message: Message, since: str, found: dict[str, Stated], topic: Topic) -> Days:
    """When it ended of which the months since are told: between two days; at some time before, if they are not."""
    told = found.get(since) or next((one for one in topic.known if one.path == since), None)
    if told is None or not str(told.value).isdecimal():
        return Days(date.min, message.today)
    days = [m.value for m in Message(told.words, message.today).quantities if isinstance(m.value, Days)]
    if len(days) == 1 and days[0].last <= message.today:
        return days[0]
    months = int(told.value)
    return Days(before_months(message.today, months + 1) + timedelta(days=1), before_months(message.today, months))


def _in_time(coming: Mention, ended: Days, months: int) -> bool | None:
    """Whether it surely comes in time, or surely does not."""
    days = coming.value
    assert isinstance(days, Days)
    if days.last <= after_months(ended.first, months):
        return True
    return False if days.first > after_months(ended.last, months) else None
