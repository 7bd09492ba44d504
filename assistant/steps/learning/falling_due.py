"""Whether something comes within so many months of the end of another, where both are told by their months.

"A giugno 2028 vado in pensione, il cantiere l'ho finito a marzo di quest'anno", in either order, in one message or two;
"tra un anno e mezzo" is told by its day, too. What starts next may be told by its day: up to it those months count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.values import whole_months
from assistant.understanding.words.patterns import find
from assistant.understanding.yes_or_no.yesno import No, Yes
from rules_core.calendar import after_months, before_months
from rules_core.due import Due
from rules_core.wording import Wording

_WITH_YEAR = expression(r"(?s).*(?<!\d)(?:19|20)\d\d(?!\d)")
_SO_FAR = expression(r"(?:tra|fra)\b", re.IGNORECASE)
_FROM_AN_END = expression(r"\s+(?:dopo\b|(?:da|dal|dalla)\b(?!\s+(?:oggi|adesso|ora)\b)|dall['’])", re.IGNORECASE)


def falling_due(
    message: Message, stated: Sequence[Stated], wording: Wording, topic: Topic, heard: Sequence[str], asked: str = ""
) -> list[Stated]:
    """What is stated, with what the months told say of what has to come in time; open, where they leave it open."""
    found = {one.path: one for one in stated}
    for path, said in wording.said.items():
        if said.due is None:
            continue
        found |= {one.path: one for one in _up_to_the_start(message, said.due, found, topic, heard)}
        coming = _coming(message, said.due, heard, bare=path == asked)
        if not coming or not (coming in message.quantities or said.due.since in found):
            continue
        in_time = _in_time(coming, _ended(message, said.due, found, topic), said.due.months)
        replied = path == asked and isinstance(message.reply, Yes | No)
        if in_time is not None:
            found[path] = Stated(path, in_time, coming.words)
        elif not replied:
            found.pop(path, None)
    return list(found.values())


def _up_to_the_start(
    message: Message, due: Due, found: dict[str, Stated], topic: Topic, heard: Sequence[str]
) -> Iterator[Stated]:
    """The whole months from the end to the start of what comes next, where the days of both are told."""
    told = found.get(due.since) or next((one for one in topic.known if one.path == due.since), None)
    texts = [message, *(Message(text, message.today) for text in reversed(heard))]
    starts = [day for text in texts for day in _starts(text, due)]
    ended = _day_told(told, message.today) if told else None
    if told and ended and starts and (due.since in found or starts[0] in message.quantities):
        start = starts[0].value
        assert isinstance(start, Days)
        yield Stated(due.since, str(whole_months(ended.last, start.first)), told.words)


def _starts(message: Message, due: Due) -> Iterator[Mention]:
    """The days to come of which a message tells that something starts then; in a year that nobody tells, the next."""
    theirs = {*_times(message, due.near)}
    for day in _times(message, due.starts, dated=False):
        if day not in theirs and isinstance(day.value, Days) and day.value.first > message.today:
            yield day  # "quest'anno" has begun


def _coming(message: Message, due: Due, heard: Sequence[str], *, bare: bool) -> Mention | None:
    """The time to come that was told last of it."""
    here = list(_times(message, () if bare else due.near))
    told = here or [one for text in heard for one in _times(Message(text, message.today), due.near)]
    return told[-1] if told else None


def _times(message: Message, near: Sequence[str], *, dated: bool = True) -> Iterator[Mention]:
    """The times to come of a message, told with their year or how far they are, in the stretch of one of some words."""
    words = message.plain.words
    spoken = {words[found.first].stretch for found in find(message.plain, near)}
    for mention in message.quantities:
        days = mention.value
        if mention.kind is Kind.DATE and isinstance(days, Days) and days.last > message.today:
            here = not near or words[message.plain.place(mention.start)].stretch in spoken
            exact = mention.bound is Bound.EXACT and (not dated or _WITH_YEAR.match(mention.words) is not None)
            far = _SO_FAR.match(mention.words) and not _FROM_AN_END.match(message.text[mention.end :])
            if here and (exact or far):
                yield mention


def _day_told(told: Stated | Known, today: date) -> Days | None:
    """The day or days before today by which something was told."""
    days = [m.value for m in Message(told.words, today).quantities if isinstance(m.value, Days)]
    return days[0] if len(days) == 1 and days[0].last <= today else None


def _ended(message: Message, due: Due, found: dict[str, Stated], topic: Topic) -> Days:
    """When it ended of which the months since are told: between two days; if they are not, when it still matters."""
    today = message.today
    told = found.get(due.since) or next((one for one in topic.known if one.path == due.since), None)
    if told is None or not str(told.value).isdecimal():
        return Days(before_months(today, due.enough) if due.enough else date.min, today)
    if day := _day_told(told, today):
        return day
    months = int(told.value)
    return Days(before_months(today, months + 1) + timedelta(days=1), before_months(today, months))


def _in_time(coming: Mention, ended: Days, months: int) -> bool | None:
    """Whether it surely comes in time, or surely does not."""
    days = coming.value
    assert isinstance(days, Days)
    if days.last <= after_months(ended.first, months):
        return True
    return False if days.first > after_months(ended.last, months) else None
