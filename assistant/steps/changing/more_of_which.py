"""Of which count so many more or fewer are, where several were told in one breath: "e con due in più?"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from assistant.conversation import Known, Topic
from assistant.steps.changing.more import sign_of
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Days, Kind, Mention
from assistant.understanding.stated import told_facts
from assistant.understanding.words.patterns import stands
from rules_core.dates import Day
from rules_core.facts import Fact, Quantity
from rules_core.records import Many
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_MEASURES = frozenset(("euro", "anni", "percentuale"))
_SHORT, _BESIDE, _A_REPLY = 6, 4, 4
_ANOTHER = frozenset("no anzi scusa scusi scusate pardon ma invece e il l era".split())
_LEADING, _TWO, _AS_FAR, _LEAP = 2, (1, 2), 2, (2, 29)
_NONE, _MARKS = Said(), " ?!.,;:"


def more_of_which(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic) -> str:
    """The words of a message that say so many more, where nobody can tell of which count; none, where it is clear.

    They are of the count that was told last; of several that were, of the one that a word names or that may be so much.
    """
    if _day_of_which(message, facts, topic):
        return message.text.strip(_MARKS)
    told = _so_many_more(message)
    if told is None or len(message.plain.words) > _SHORT + _BESIDE * len(message.quantities[1:]):
        return ""
    counts = list(_counts(told, message, facts, topic))
    last = [one for one in counts if one.turn == max(one.turn for one in counts)]
    named = any(stands(message.plain, said.get(one.path, _NONE).near) for one in counts)
    return message.text.strip(_MARKS) if len(last) > 1 and not named else ""


def unclear_count(message: Message, tool: Tool, wording: Wording, topic: Topic) -> str:
    """The words that say so many more of nobody knows which count of a case that lists nobody."""
    if any(isinstance(fact, Many) for fact in tool.facts.declared.values()):
        return ""
    return more_of_which(message, told_facts(tool.facts, wording.said), wording.said, topic)


def with_the_noun(message: Message, tool: Tool, wording: Wording, topic: Topic, heard: Sequence[str]) -> Message:
    """What was said before of nobody knew which count, said of the one that this message names: "cantieristi"."""
    if not heard or not 0 < len(message.plain.words) <= _A_REPLY:
        return message
    before, noun = Message(heard[-1], message.today), message.plain.words[-1]
    unclear = unclear_count(before, tool, wording, topic)
    more = _so_many_more(before) if unclear else None
    if unclear and more is None and not message.counted:
        return Message(f"{message.text.strip(_MARKS)} il {before.quantities[0].words}", message.today)
    if more is None or any(one.value != more.value for one in message.counted) or _says_more(message):
        return message
    text, told = before.text, message.text[noun.start : noun.end]
    return Message(f"{text[: more.end]} {told}{text[more.end :]}", message.today)


def _says_more(message: Message) -> bool:
    return any(sign_of(message, mention) for mention in message.quantities)


def _day_of_which(message: Message, facts: Mapping[str, Fact], topic: Topic) -> bool:
    """Whether a message tells nothing but another day, about as far from either of two that are known."""
    told = [m.value for m in message.quantities]
    day = told[0].first if len(told) == 1 and isinstance(told[0], Days) and told[0].first == told[0].last else None
    if day is None or not {*message.plain.flat[:_LEADING]} <= _ANOTHER or len(message.plain.words) > _SHORT:
        return False
    known = [one.value for one in topic.known if isinstance(facts.get(one.path), Day) and isinstance(one.value, str)]
    years = {date.fromisoformat(one[:10]).year for one in known}
    if len(known) < len(_TWO) or len(years) > 1:
        return False
    here = day.replace(year=min(years)) if message.quantities[0].year_missing and (day.month, day.day) != _LEAP else day
    far = sorted(abs((here - date.fromisoformat(one[:10])).days) for one in known)
    return far[1] < _AS_FAR * far[0]


def _so_many_more(message: Message) -> Mention | None:
    """The only number of a message that says so many more or fewer, of nothing that it names; others are of a unit."""
    bare = [one for one in message.quantities if one.kind is Kind.NUMBER and one.unit is None]
    return bare[0] if len(bare) == 1 and sign_of(message, bare[0]) else None


def _counts(told: Mention, message: Message, facts: Mapping[str, Fact], topic: Topic) -> Iterator[Known]:
    """What is known that so many more may be of."""
    sign = sign_of(message, told)
    for one in topic.known:
        fact = facts.get(one.path)
        if not isinstance(fact, Quantity) or fact.unit in _MEASURES or not isinstance(one.value, str):
            continue
        new = Decimal(one.value) + sign * told.value  # type: ignore[operator]
        if fact.low <= new <= fact.high and (not fact.among or new in fact.among):
            yield one
