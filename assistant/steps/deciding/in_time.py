"""A day on which somebody would do what a term is for: it is held against the end of the term, which stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from assistant.conversation import Topic
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does, Held
from assistant.steps.learning.days_meant import days_meant
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Days, Kind, Mention
from assistant.understanding.words.patterns import stands
from assistant.understanding.yes_or_no.yesno import No
from rules_core.rows import row
from rules_core.terms import Term, TermsTool
from rules_core.wording import Wording

_IN_TIME = row("""
    in tempo, tardi, va|andrebbe|andava bene, valido|valida, fuori tempo|termine|tempo_massimo, e|sarebbe troppo
""")
_ELSE = row("quando, quanto, quanti, dopo|prima quanto|quanti, arriv*, ricev*")
_THE = frozenset("il l per al entro".split())
_LONGEST, _SHORT, _A_MONTH = 12, 7, 31


def held_against_the_term(choosing: Choosing) -> Decision | None:
    """What was computed again, and the day that a message holds against the end of a term of whoever speaks."""
    message, topic = choosing.message, choosing.talk.topic
    tool = choosing.registry.tool(topic.tool) if topic is not None else None
    if topic is None or not isinstance(tool, TermsTool) or len(message.plain.words) > _LONGEST:
        return None
    wording = choosing.registry.wording(tool.name)
    for term, start in _running(tool, wording, topic):
        day = _the_day(message, topic, start)
        if day is not None and _would_do(choosing, term, topic, wording):
            return Decision(Does.COMPUTE, topic, held=Held(term.name, *day))
    return None


def _running(tool: TermsTool, wording: Wording, topic: Topic) -> Iterator[tuple[Term, date]]:
    """The terms by whose end whoever speaks has to do something, with the days from which they run."""
    known = {one.path: one.value for one in topic.known}
    for term in tool.terms:
        if term.name in wording.deeds and isinstance(known.get(term.runs_from), str):
            yield term, date.fromisoformat(known[term.runs_from][:10])


def _would_do(choosing: Choosing, term: Term, topic: Topic, wording: Wording) -> bool:
    """Whether a message says that the thing will be done on a day, or asks whether that is in time; not what came."""
    message, runs_from = choosing.message, wording.said[term.runs_from].near
    if (
        message.correction
        or isinstance(message.reply, No)
        or any(stands(message.plain, it) for it in (_ELSE, runs_from))
    ):
        return False
    if stands(message.plain, wording.deeds[term.name]):
        return True
    short = len(message.plain.words) <= _SHORT  # "il 24 va bene per rifarla?" may be of something else
    asks = short and is_question(message) and stands(message.plain, _IN_TIME)
    return asks and all(one.path == term.runs_from for one in choosing.learn(topic))


def _the_day(message: Message, topic: Topic, start: date) -> tuple[str, date] | None:
    """The one day of a message, with its words; one told by its number alone is the next such day of the term."""
    found = [(m.words, _day(m, message, start)) for m in days_meant(message, topic)]
    words, day = found[0] if len(found) == 1 else ("", None)
    return (words, day) if day is not None and day >= start else None


def _day(mention: Mention, message: Message, start: date) -> date | None:
    value, first = mention.value, message.words_of(mention)[0]
    if isinstance(value, Days):
        years = (start.year, start.year + 1) if mention.year_missing else (value.first.year,)
        days = [_in(year, value.first) for year in years] if value.first == value.last else []
        return next((day for day in days if day is not None and day >= start), None)
    if (
        mention.kind is not Kind.NUMBER
        or not isinstance(value, Decimal)
        or not first
        or message.plain.flat[first - 1] not in _THE
    ):
        return None
    return next((day for n in range(2 * _A_MONTH) if (day := start + timedelta(days=n)).day == value), None)


def _in(year: int, day: date) -> date | None:
    """A day in another year; none, where that has no such day."""
    return None if (day.month, day.day) == (2, 29) else day.replace(year=year)
