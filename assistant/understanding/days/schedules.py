"""Hours of work as people tell them: so many a day for so many days a week, from this hour to that one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.italian import MONTHS
from assistant.understanding.days.shifts import shift
from assistant.understanding.days.workdays import Span, Week, week
from assistant.understanding.quantities.forms import formed
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Hours, Kind, Mention, hit
from assistant.understanding.quantities.numbers import number

_HOURS = frozenset("ora ore h hh hrs".split())
_DAILY_BEFORE = tuple(
    tuple(phrase.split())
    for phrase in (
        "ogni giorno", "al giorno", "al di", "giornata di", "giornata da", "giornate di", "giornate da", "ogni mattina",
        "tutti i giorni", "tutte le mattine", "tutti i pomeriggi", "quotidianamente", "giornaliero di", "giornalmente",
        "giornata e di", "giornata sarebbe di",
    )
)  # fmt: skip
_DAILY_AFTER = tuple(
    tuple(phrase.split())
    for phrase in (
        "al giorno", "al di", "al di '", "a giorno", "per giorno", "ogni giorno", "il giorno", "un giorno", "/ giorno",
        "/ gg", "/ g", "al gg", "/ die", "die", "giornaliere", "giornaliera", "quotidiane", "a giornata",
        "per giornata", "ogni giornata", "ogni mattina", "tutte le mattine", "la mattina", "di mattina", "al mattino",
        "ogni pomeriggio", "tutti i pomeriggi", "il pomeriggio", "di pomeriggio", "al pomeriggio", "tutti i giorni",
        "ciascun giorno", "ogni di", "giorno",
    )
)  # fmt: skip
_WEEKLY = frozenset("settimana settimanali settimanale sett week".split())
_JOINTS = frozenset("x × * per su in da di a ( ogni".split())
_LOOSE = frozenset(", ; : - e ed al alla il la solo sempre e' lavorando tutte le mattine turno orario".split())
_WORKING = frozenset(
    "lavoro lavora lavorano lavoriamo lavorare lavorativi lavorative faccio fa fanno facciamo fare facendo vengo vado "
    "viene si sono cioe poi quindi ore turni di".split()
)
_MISSED = ("mancat", "assen", "saltat", "malat", "pers", "recuper", "salt", "manc", "prognosi", "infortun", "ferm")
_ENDS = frozenset(". ? !".split())
_CLOCK = frozenset("alle le dalle dopo entro verso prima fino per delle".split())
_FAR, _NEAR = 12, 4
_MOST_A_DAY, _WORKING_WEEK = 10, (5, 6)
_OF_A_MONTH = frozenset((*MONTHS, *(month[:3] for month in MONTHS), "scorso", "corrente"))
_MARCH_OR_TUESDAY = "mar"
_WEEK = frozenset("lun mer gio ven lunedi mercoledi giovedi venerdi".split())
_WEEKS = frozenset("settimana settimane sett week weeks".split())


@dataclass(frozen=True, slots=True)
class _Daily:
    """Hours of a day; whether it is said that they are."""

    span: Span
    hours: Decimal
    told: bool


def scheduled(line: Line, found: list[Mention]) -> list[Mention]:
    """The mentions of a line, its hours of work told by the week where they can be.

    >>> from datetime import date
    >>> from assistant.understanding.quantities.mentions import mentions
    >>> [(m.words, str(m.value), m.unit, m.per) for m in mentions("7 ore x 5 giorni", date(2024, 5, 1))]
    [('7 ore x 5 giorni', '35', 'ore', 'settimana')]
    """
    weeks = list(week(line))
    found = formed(line, [_labelled(line, mention, found) for mention in found])
    daily = list(_hours(line)) if weeks or any(m.unit == "ore" for m in found) else []
    for weekly, days in _of_weeks(line, weeks):
        found = _put(line, found, (weekly, days.span), days.days * _count(line, weekly), ("giornate", None))
        weeks.remove(days)
    told = {one.span for one in daily if one.told}
    found = [replace(m, per="giorno") if m.unit == "ore" and _spans(line, m, told) else m for m in found]
    pairs = [(_distance(d.span, w.span), d, w) for d in daily for w in weeks if _together(line, d, w)]
    pairs = [pair for pair in pairs if pair[2].told] or pairs
    if not pairs or len({d.hours * w.days for _, d, w in pairs}) > 1:
        return found
    _, hours, days = min(pairs, key=lambda pair: pair[0])
    return _put(line, found, (hours.span, days.span), hours.hours * days.days, ("ore", "settimana"))


def _labelled(line: Line, mention: Mention, found: Sequence[Mention]) -> Mention:
    """As in "giornate 100, ore 20": hours of work, where nothing tells a day on which the clock shows them."""
    if mention.kind is not Kind.TIME or any(m.kind is Kind.DATE for m in found):
        return mention
    value = mention.value
    if not isinstance(value, Hours) or value.first != value.last or value.first.minute or ":" in mention.words:
        return mention
    at = next(n for n, token in enumerate(line.tokens) if token.start == mention.start)
    if line.words[at - 1] not in {"ore", "h"} or line.words[at - 2] in _CLOCK:
        return mention
    return replace(mention, kind=Kind.DURATION, value=Decimal(value.first.hour), unit="ore")


def _hours(line: Line) -> Iterator[_Daily]:
    """Hours that may be those of a day: "7 ore", "ogni giorno 5 ore", "dalle 8 alle 12"."""
    i = 0
    while i < len(line):
        shifted = shift(line, i)
        if shifted and not _of_a_month(line, shifted.end):  # "19-23 ottobre" are days
            yield _Daily((i, shifted.end), shifted.hours, told=True)
        if shifted:
            i = shifted.end
            continue
        n = number(line, i)
        if n and not n.none and not n.article and line.words[n.end] in _HOURS and n.value <= _MOST_A_DAY:
            first, last, told = _daily(line, i, n.end + 1)
            if told or not _WEEKLY.intersection(line.words[last : last + 3]):
                yield _Daily((first, last), n.value, told)
        i = n.end if n else i + 1


def _of_a_month(line: Line, at: int) -> bool:
    """Whether days of a month are told before a place; "mar" beside other days of the week is one of these."""
    a_day = line.words[at] == _MARCH_OR_TUESDAY and not _WEEK.isdisjoint(line.words)
    return line.words[at] in _OF_A_MONTH and not a_day


def _daily(line: Line, first: int, last: int) -> tuple[int, int, bool]:
    """Hours with the words that say that they are of a day."""
    after = max((len(p) for p in _DAILY_AFTER if tuple(line.words[last : last + len(p)]) == p), default=0)
    before = max(
        (len(p) for p in _DAILY_BEFORE if first >= len(p) and tuple(line.words[first - len(p) : first]) == p), default=0
    )
    return first - before, last + after, bool(after or before)


def _together(line: Line, daily: _Daily, days: Week) -> bool:
    """Whether hours of a day and days of a week are told of one schedule."""
    (_, low), (high, _) = sorted((daily.span, days.span))
    between = line.words[low:high]
    if high < low or len(between) > _FAR or not _ENDS.isdisjoint(between):
        return False
    if daily.told and not days.told and line.words[days.span[0] - 1].startswith(_MISSED):
        return False
    if daily.told:
        week = days.days in _WORKING_WEEK and (_JOINTS | _LOOSE | _WORKING).issuperset(between)
        return days.told or week or _JOINTS.issuperset(between)
    if days.told:
        return len(between) <= _NEAR and (_JOINTS | _LOOSE).issuperset(between)
    return 0 < len(between) <= _NEAR and _JOINTS.issuperset(between)


def _of_weeks(line: Line, weeks: Sequence[Week]) -> Iterator[tuple[Span, Week]]:
    """So many weeks of so many days: "20 settimane da 5 giorni"."""
    for days in weeks:
        at = days.span[0] - 1
        if line.words[at] not in {"da", "di", "x", "per", "×", "*"}:
            continue
        while line.words[at - 1] in {"piene", "intere", "lavorative", "complete"}:
            at -= 1
        start = next((i for i in range(at - 4, at) if i >= 0 and (n := number(line, i)) and n.end == at - 1), None)
        if start is not None and line.words[at - 1] in _WEEKS:
            yield (start, at), days


def _count(line: Line, span: Span) -> Decimal:
    n = number(line, span[0])
    return n.value if n else Decimal(0)


def _spans(line: Line, mention: Mention, spans: set[Span]) -> bool:
    return any(line.tokens[a].start <= mention.start and mention.end <= line.tokens[b - 1].end for a, b in spans)


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _put(
    line: Line, found: Sequence[Mention], parts: tuple[Span, Span], value: Decimal, unit: tuple[str, str | None]
) -> list[Mention]:
    """The mentions with one in place of those of two spans; over both, where nothing else stands between."""
    left = [m for m in found if not any(_overlaps(line, m, span) for span in parts)]
    whole = min(parts)[0], max(parts)[1]
    span = parts[0] if any(_overlaps(line, m, whole) for m in left) else whole
    whole_value = value.quantize(Decimal(1)) if value % 1 == 0 else value
    told = hit(line, span, Kind.DURATION, whole_value, unit=unit[0], per=unit[1]).mention
    return sorted([*left, told], key=lambda m: m.start)


def _overlaps(line: Line, mention: Mention, span: Span) -> bool:
    return mention.start < line.tokens[span[1] - 1].end and line.tokens[span[0]].start < mention.end
