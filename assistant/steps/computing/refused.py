"""What was told and cannot be taken as it is: it is asked, and no result is told before as if there were none."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from assistant.conversation import Conversation, Topic
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Mention
from assistant.understanding.stated import plain_facts
from assistant.understanding.words.patterns import find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.errors import FieldProblem
from rules_core.facts import Quantity, Role
from rules_core.records import Record
from rules_core.wording import Wording

_A_MONTH = timedelta(days=27)


def spoken_of(message: Message, facts: type[Record], wording: Wording, topic: Topic) -> tuple[str, ...]:
    """The facts that a message tells as much of as of another, which is known, where it was not clear how much.

    Who was ill for four days, away for two, and "made up for them" is asked how many before any sum; so is whoever
    tells days only by the first and the last ("in ospedale dal 19 al 23"): which of them count is not ours to say.
    """
    known = {one.path: one.value for one in topic.known}
    told = [
        path
        for path, said in wording.said.items()
        for other, phrases in said.same.items()
        if path not in known and known.get(other) not in {None, "0"}
        if any(not denied(message.plain, found) for found in find(message.plain, (*phrases, *said.near)))
    ]
    days = (path for path in _by_days(message, facts, wording) if path not in known and path not in topic.given_up)
    return tuple(dict.fromkeys((*topic.refused, *told, *days)))


def _by_days(message: Message, facts: type[Record], wording: Wording) -> Iterator[str]:
    """The facts that count days of which a message tells only the first, the last or both."""
    plain = message.plain
    told = {part for m in message.quantities if _of_some_days(m) for part in _parts(plain, m)}
    for path, fact in plain_facts(facts) if told else ():
        asked = isinstance(fact, Quantity) and fact.unit == "giorni" and fact.role is not Role.REFINEMENT
        if asked and path in wording.said:
            near = (f for f in find(plain, wording.said[path].near) if not denied(plain, f))
            if any(plain.words[f.first].stretch in told for f in near):
                yield path


def _parts(plain: Plain, mention: Mention) -> tuple[int, ...]:
    """The stretch of some days; for a first and a last that open it, the one before, too ("ospedale, dal 3 al 7")."""
    at = plain.place(mention.start)
    here, opens = plain.words[at].stretch, at > 0 and plain.words[at - 1].stretch < plain.words[at].stretch
    days = mention.value
    both = mention.numbered is Bound.BETWEEN or (isinstance(days, Days) and days.first < days.last)
    return (here - 1, here) if both and opens else (here,)


def _of_some_days(mention: Mention) -> bool:
    """Whether a quantity is a day, or several of them, told by number: not "a ottobre"."""
    days = mention.value
    if not isinstance(days, Days):
        return mention.numbered is not None
    return any(sign.isdigit() for sign in mention.words) and days.last - days.first < _A_MONTH


def outdone(problems: Sequence[FieldProblem], topic: Topic, talk: Conversation) -> list[str]:
    """The counts told before that what a message changes leaves no room for: they are asked anew, not it refused.

    Of an injury of twenty days the site was open for twelve; of three days it was not. An answer changes nothing.
    """
    told = {one.path: one.turn for one in topic.known if "[" not in one.path}
    fields, now = [problem.field for problem in problems], len(talk.said) - 1
    changed = talk.asked is None and now in told.values()
    return fields if changed and all(told.get(field, now) < now for field in fields) else []


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
    still = (path for path in topic.refused if path in missing and path not in topic.given_up)
    return tuple(dict.fromkeys((*still, *against, *(one.path for one in gone))))


def without(paths: Sequence[str], topic: Topic, talk: Conversation) -> Topic:
    """The topic without some facts, as they were before the last message where that told them otherwise."""
    before = talk.topic.known if talk.topic is not None and talk.topic.tool == topic.tool else ()
    now = {one.path: one.value for one in topic.known}
    kept = tuple(one for one in before if one.path in paths and one.value != now.get(one.path))
    topic = topic.forget(paths)
    return replace(topic, known=(*topic.known, *kept))
