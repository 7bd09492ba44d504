"""Days told in pieces: the day and its hour ("26/9, 11 e mezza"), the month of a year ("l'anno scorso a maggio").

Or in two messages, the hour after the day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Days, Hours, Kind, Mention
from assistant.understanding.stated import Stated
from rules_core.dates import Moment
from rules_core.records import fact_at
from rules_core.tools import Tool

_BETWEEN_HOURS = expression(
    r"\s*,?\s*(?:verso\s+|circa\s+)?(?:alle|all'|ore|h|a|le)?\s*(?:ore\s+|le\s+)?", re.IGNORECASE
)
_BETWEEN_MONTHS = expression(r"\s*,?\s*(?:a|ad|in|nel mese di|verso|di)?\s*", re.IGNORECASE)
_CLOCK = expression(r"([01]?\d|2[0-3])\.([0-5]\d)")


def joined(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The quantities, a day and its hour in one, a month in the year that stands before it."""
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        one = before and _together(before, mention, text)
        if one:
            found[-1] = one
        else:
            found.append(mention)
    return tuple(found) if len(found) < len(mentions) else tuple(mentions)


def moment_in_turns(message: Message, tool: Tool, pending: str, heard: Sequence[str]) -> Stated | None:
    """The moment that was asked for, where the day was told in the message before and only the hour in this one."""
    if "[" in pending or not isinstance(fact_at(tool.facts, pending), Moment) or not heard:
        return None
    days = [m.value for m in Message(heard[-1], message.today).quantities if isinstance(m.value, Days)]
    hours = [found for m in message.quantities if (found := _hours(m))]
    if len(days) != 1 or days[0].first != days[0].last or len(hours) != 1 or len(message.quantities) != 1:
        return None
    return Stated(pending, f"{days[0].first.isoformat()}T{hours[0].first:%H:%M}", message.text.strip())


def _together(day: Mention, then: Mention, text: str) -> Mention | None:
    if not isinstance(day.value, Days):
        return None
    between, words = text[day.end : then.start], text[day.start : then.end]
    if day.value.first == day.value.last and day.hours is None:
        hours = _hours(then)
        return (
            replace(day, hours=hours, end=then.end, words=words)
            if hours and _BETWEEN_HOURS.fullmatch(between)
            else None
        )
    if _a_year(day.value) and isinstance(then.value, Days) and then.year_missing and _BETWEEN_MONTHS.fullmatch(between):
        year = day.value.first.year
        days = Days(then.value.first.replace(year=year), then.value.last.replace(year=year))
        return replace(then, start=day.start, words=words, value=days, year_missing=False, candidates=())
    return None


def _hours(mention: Mention) -> Hours | None:
    """The hour that a mention is, written as a number, too ("11.45")."""
    if isinstance(mention.value, Hours) and mention.value.first == mention.value.last:
        return mention.value
    told = _CLOCK.fullmatch(mention.words) if mention.kind is Kind.NUMBER else None
    if told is None or not isinstance(mention.value, Decimal):
        return None
    clock = time(int(told[1]), int(told[2]))
    return Hours(clock, clock)


def _a_year(days: Days) -> bool:
    return (days.first.month, days.first.day, days.last.month, days.last.day) == (1, 1, 12, 31)
