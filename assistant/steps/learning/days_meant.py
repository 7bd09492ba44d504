"""Which days a message means: in the year that is spoken of, in the month of the day told before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.days.ahead import Tense, tense
from assistant.understanding.message import Message
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention

_DAY_OF = frozenset("il l dal al del".split())
_WEEKDAYS = frozenset("lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mer gio ven sab dom".split())
_AND = expression(r"\s*(?:,|e|ed)\s+(?:anche\s+)?(?:il\s+|l['’]\s*)?(?:[a-zì]{3,9}\.?\s+)?", re.IGNORECASE)
_LAST = 31
_Years = tuple[date, tuple[int, ...]] | None
"""A day that is known, and how many years away from it another may be."""


def days_meant(message: Message, topic: Topic) -> tuple[Mention, ...]:
    """The quantities of a message, its days in the years and months that are spoken of."""
    sure = tuple(_days_known(topic))
    told = [_of_the_month(m, message) for m in message.quantities]
    if any(_days_known(topic, hedged=True)):
        told = [_by_tense(m, message) for m in told]
    for place in range(len(told) - 2, -1, -1):
        told[place] = _with_the_next(told[place], told[place + 1], message)
    for place, mention in enumerate(told):  # one after another: a day whose year is found tells that of the next
        told[place] = _in_the_year(mention, _told_beside(place, told, sure))
    return tuple(told)


def _told_beside(place: int, told: Sequence[Mention], known: Sequence[date]) -> _Years:
    """The years that a day without its own may be of: not before the day told before it, nor after the one told after.

    >>> one = Mention(0, 1, "3 marzo", Kind.DATE, Days(date(2026, 3, 3), date(2026, 3, 3)), year_missing=True)
    >>> two = Mention(2, 3, "28/11/2025", Kind.DATE, Days(date(2025, 11, 28), date(2025, 11, 28)))
    >>> _told_beside(0, [one, two], [])
    (datetime.date(2025, 11, 28), (-1, 0))
    """
    sure = any(_day(m) and not m.year_missing for m in told[:place])  # then that of each told since is found
    before = [day for m in told[:place] if (day := _day(m))]
    after = [day for m in told[place + 1 :] if (day := _day(m)) and not m.year_missing]
    if sure:
        return before[-1], (0, 1)
    if after:
        return after[0], (-1, 0)
    return (known[-1], (-1, 0, 1)) if known else None


def _day(mention: Mention) -> date | None:
    """The one day of a mention."""
    value = mention.value
    return value.first if isinstance(value, Days) and value.first == value.last else None


def _with_the_next(mention: Mention, after: Mention, message: Message) -> Mention:
    """A day told by its number alone before another one of the same month ("il 4 e il 5 novembre")."""
    value, first = mention.value, message.words_of(mention)[0]
    days, joint = after.value, message.text[mention.end : after.start]
    if mention.kind is not Kind.NUMBER or mention.unit or not isinstance(value, Decimal) or not first:
        return mention
    if not isinstance(days, Days) or days.first != days.last or not _AND.fullmatch(joint):
        return mention
    before = message.plain.flat[first - 1]
    if not (before in _DAY_OF | _WEEKDAYS or before.isdigit()) or not 0 < value < days.first.day or value % 1:
        return mention
    day = days.first.replace(day=int(value))
    return replace(mention, kind=Kind.DATE, value=Days(day, day), year_missing=after.year_missing)


def _of_the_month(mention: Mention, message: Message) -> Mention:
    """A day told by its number alone after another one: the next such day ("il 2 novembre …, consegnato il 13")."""
    value, first = mention.value, message.words_of(mention)[0]
    if mention.kind is not Kind.NUMBER or mention.unit or not isinstance(value, Decimal) or not first:
        return mention
    days = [m for m in message.quantities if m.end <= mention.start and isinstance(m.value, Days)]
    if not days or message.plain.flat[first - 1] not in _DAY_OF or not mention.words.isdigit():
        return mention
    if _asked_apart(message, days[-1].end, mention):
        return mention  # "chiuso il 28 novembre. Quale modello, l'8 o il 9?"
    before = days[-1].value
    if not isinstance(before, Days) or before.first != before.last:
        return mention
    after = (before.last + timedelta(days=n) for n in range(2 * _LAST))
    day = next((one for one in after if one.day == value), None)
    if day is None:
        return mention
    return replace(mention, kind=Kind.DATE, value=Days(day, day), year_missing=days[-1].year_missing)


def _by_tense(mention: Mention, message: Message) -> Mention:
    """A day told by its number alone where days are spoken of: the last such day or the next, as its verb says.

    >>> told = [Message(text, date(2026, 11, 21)) for text in ("l'ho consegnato il 20", "lo consegno il 20")]
    >>> [str(_by_tense(one.quantities[0], one).value.first) for one in told]
    ['2026-11-20', '2026-12-20']
    """
    if mention.numbered is not Bound.EXACT or mention.unit or not mention.words.isdigit():
        return mention
    line = Line(message.text, message.today)
    place = next(n for n, token in enumerate(line.tokens) if token.end > mention.start)
    told = tense(line, place, place + 1)
    step = timedelta(days=-1 if told is Tense.DONE else 1)
    near = (message.today + n * step for n in range(2 * _LAST))
    day = next((one for one in near if one.day == mention.value), None) if told else None
    return replace(mention, kind=Kind.DATE, value=Days(day, day), numbered=None) if day else mention


def _asked_apart(message: Message, end: int, mention: Mention) -> bool:
    """Whether a number stands in a question of its own, after the sentence of a day."""
    between, after = message.text[end : mention.start], message.text[mention.end :]
    sign = re.search(r"[.!?;]", after)
    return re.search(r"[.!?;]\s", between) is not None and sign is not None and sign[0] == "?"


def _days_known(topic: Topic, *, hedged: bool = False) -> Iterator[date]:
    """The days that are known for a topic; on demand those of which nobody told the year, too."""
    for one in topic.known:
        if isinstance(one.value, str) and (hedged or not one.hedged) and re.match(r"\d{4}-\d\d-\d\d", one.value):
            yield date.fromisoformat(one.value[:10])


def _in_the_year(mention: Mention, sure: _Years) -> Mention:
    """A day without its year, in the year that is nearest to a day that is known; one to come is not before that."""
    value = mention.value
    if not mention.year_missing or not isinstance(value, Days) or value.first != value.last or not sure:
        return mention
    last, steps = sure
    either = [one for one in mention.candidates if isinstance(one, Days)]
    ahead = either != sorted(either)
    years = [last.year + step for step in steps if step >= 0 or not ahead]
    if (value.first.month, value.first.day) == (2, 29):
        return mention
    nearest = min((value.first.replace(year=year) for year in years), key=lambda day: abs(day - last))
    return replace(mention, value=Days(nearest, nearest))
