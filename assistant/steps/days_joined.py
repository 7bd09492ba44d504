"""Days told in two pieces: the day and the hour ("26/09/2023, 11 e mezza"), the month of a year ("l'anno scorso a giugno")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from decimal import Decimal

from assistant.understanding.mention import Days, Hours, Kind, Mention

_BETWEEN_HOURS = re.compile(
    r"\s*,?\s*(?:verso\s+|circa\s+)?(?:alle|all'|ore|h|a|le)?\s*(?:ore\s+|le\s+)?", re.IGNORECASE
)
_BETWEEN_MONTHS = re.compile(r"\s*,?\s*(?:a|ad|in|nel mese di|verso|di)?\s*", re.IGNORECASE)
_CLOCK = re.compile(r"([01]?\d|2[0-3])\.([0-5]\d)")


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


def _together(day: Mention, then: Mention, text: str) -> Mention | None:
    if not isinstance(day.value, Days):
        return None
    between = text[day.end : then.start]
    whole = {"end": then.end, "words": text[day.start : then.end]}
    if day.value.first == day.value.last and day.hours is None:
        hours = _hours(then)
        return replace(day, hours=hours, **whole) if hours and _BETWEEN_HOURS.fullmatch(between) else None
    if _a_year(day.value) and isinstance(then.value, Days) and then.year_missing and _BETWEEN_MONTHS.fullmatch(between):
        year = day.value.first.year
        days = Days(then.value.first.replace(year=year), then.value.last.replace(year=year))
        return replace(then, start=day.start, words=whole["words"], value=days, year_missing=False, candidates=())
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
