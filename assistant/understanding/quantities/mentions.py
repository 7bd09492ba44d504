"""All the quantities of a sentence, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.understanding.days.dates import YEARS, day_at, told_date
from assistant.understanding.days.days import day, year_days
from assistant.understanding.days.lasting import lasting
from assistant.understanding.days.limits import FROM_HOURS, LIMIT_STARTS, LIMITS, RANGES, TO, TO_HOURS
from assistant.understanding.days.numbered import numbered
from assistant.understanding.days.relative import relative_date
from assistant.understanding.days.schedules import scheduled
from assistant.understanding.days.times import time_of_day
from assistant.understanding.quantities.ages import age_word, born, says_birth
from assistant.understanding.quantities.amounts import SHARES
from assistant.understanding.quantities.citations import citation, ordinal
from assistant.understanding.quantities.joined import joined
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.listed import unlisted
from assistant.understanding.quantities.mention import Bound, Days, Hit, Hours, Kind, Mention, hit
from assistant.understanding.quantities.openers import may_open
from assistant.understanding.quantities.quantities import quantity
from assistant.understanding.quantities.units import EURO

_SHARED = frozenset(("e", "o", "ed", "oppure", "e i", "e di"))


def mentions(text: str, today: date) -> list[Mention]:
    """The quantities that a text mentions, as of a day; in order, and none over another.

    >>> found = mentions("Ho 43 anni e 600 € al mese, art. 6", date(2024, 5, 1))
    >>> [(m.words, m.kind.value, str(m.value)) for m in found]
    [('43 anni', 'age', '43'), ('600 € al mese', 'money', '600'), ('art. 6', 'citation', 'None')]
    >>> mentions("sei disoccupato?", date(2024, 5, 1))
    []
    >>> [m] = mentions("il 31 febbraio", date(2024, 5, 1)); (m.value, m.problem)
    (None, <Problem.NO_SUCH_DAY: 'no_such_day'>)
    """
    line = Line(text, today)
    found: list[Mention] = []
    i = 0
    while i < len(line):
        here = _read(line, i) if may_open(line, i) else None
        if here and not _of_a_code(line, i, here.end):
            found.append(here.mention)
        i = here.end if here else i + 1
    return scheduled(line, joined(text, _shared(text, numbered(text, unlisted(text, found)))))


def _of_a_code(line: Line, i: int, end: int) -> bool:
    """Whether a piece of "0A1" or "B2C" would be cut out; letters on one side alone may be a unit, "x" a sign."""
    words, glued = line.words, line.glued
    before = glued[i] and words[i - 1].isalpha() and words[i - 1] != "x"
    after = glued[end] and words[end].isalpha() and words[end] != "x"
    digits_before = before and glued[i - 1] and words[i - 2].isdecimal()
    digits_after = glued[end] and (words[end].isdecimal() or (after and glued[end + 1] and words[end + 1].isdecimal()))
    return digits_before or digits_after or (before and after)


def _read(line: Line, i: int) -> Hit | None:
    # Digits may be a day ("01/02/2024") before they may be a telephone; a word that cites comes before its number.
    if line.words[i].isdecimal():
        if line.words[i - 1] in SHARES and (share := quantity(line, i)) and share.mention.kind is Kind.PERCENT:
            return share  # "quota 1/4" is no day
        named = _moment(line, i) or age_word(line, i) or citation(line, i)
    else:
        named = age_word(line, i) or citation(line, i) or _moment(line, i)
    return named or ordinal(line, i) or lasting(line, i) or quantity(line, i)


def _moment(line: Line, i: int) -> Hit | None:
    """A date, with its limit and its hours; or a time, with its date."""
    ranged = _from_to(line, i) or _limited(line, i)
    dated = ranged or _dated(line, i)
    if dated:
        if dated.mention.value and says_birth(line, i) and isinstance(dated.mention.value, Days):
            return born(line, (i, dated.end), dated.mention.value) or dated
        return _with_hours(line, i, dated)
    timed = time_of_day(line, i)
    if timed is None or not isinstance(timed.mention.value, Hours):
        return timed
    length = line.starts(timed.end, FROM_HOURS)
    day_of = _dated(line, timed.end + length)
    if day_of is None:
        return timed
    whole = hit(line, (i, day_of.end), Kind.DATE).mention
    hours = timed.mention.value
    joined = Hit(replace(day_of.mention, start=whole.start, words=whole.words, hours=hours), day_of.end)
    return joined if hours.first == hours.last else _with_hours(line, i, joined)  # "la sera del 3 maggio, ore 21"


def _dated(line: Line, i: int) -> Hit | None:
    return told_date(line, i) or relative_date(line, i)


def _limited(line: Line, i: int) -> Hit | None:
    """As in "entro il 30 giugno", "prima di marzo"."""
    if line.words[i] not in LIMIT_STARTS:
        return None
    for bound, strict, told in LIMITS:
        length = line.starts(i, told)
        inner = _dated(line, i + length) if length else None
        if inner:
            words = hit(line, (i, inner.end), Kind.DATE).mention
            limited = replace(inner.mention, start=words.start, words=words.words, bound=bound, strict=strict)
            return Hit(limited, inner.end)
    return None


def _from_to(line: Line, i: int) -> Hit | None:
    """As in "dal 3 al 10 marzo", "tra il 3/3/2023 e il 4/5/2024", "da marzo a giugno"."""
    length = line.starts(i, RANGES)
    if not length:
        return None
    first = _dated(line, i + length) or _year(line, i + length)
    number = None if first else day_at(line, i + length)
    middle = first.end if first else number[1] if number else 0
    joint = line.starts(middle, TO) if middle else 0
    last = (_dated(line, middle + joint) or _year(line, middle + joint)) if joint else None
    if last is None or not isinstance(last.mention.value, Days):
        return None
    pairs = tuple(
        pair
        for end in last.mention.candidates or (last.mention.value,)
        if isinstance(end, Days) and (pair := _pair(first, number[0] if number else 0, end))
    )
    if not pairs:
        return None
    missing = last.mention.year_missing
    return hit(line, (i, last.end), Kind.DATE, pairs[0], candidates=pairs if missing else (), year_missing=missing)


def _year(line: Line, i: int) -> Hit | None:
    """As in "dal 2019 al 2022": the article says that it is a year, unless a unit follows."""
    word, article = line.words[i], line.words[i - 1] in {"dal", "al", "il"}
    if not article or len(word) != 4 or not word.isdecimal() or int(word) not in YEARS or line.words[i + 1] in EURO:
        return None
    return hit(line, (i, i + 1), Kind.DATE, year_days(int(word)))


def _pair(first: Hit | None, number: int, end: Days) -> Days | None:
    """From the first date, or from that day of the last one's month, to the last."""
    if first is None:
        start = day(end.first.year, end.first.month, number)
        return Days(start.first, end.last) if start and start.first <= end.last else None
    value = first.mention.value
    told = [value] if not first.mention.year_missing else []
    same = [c for c in first.mention.candidates if isinstance(c, Days)]
    if first.mention.year_missing and same:
        years = (end.first.year, end.first.year - 1)
        told = [d for y in years if (d := _in_year(same[0], y))]
    starts = [d for d in told if isinstance(d, Days) and d.first <= end.last]
    return Days(starts[0].first, end.last) if starts else None


def _in_year(days: Days, year: int) -> Days | None:
    one, two = day(year, days.first.month, days.first.day), day(year, days.last.month, days.first.day)
    return Days(one.first, two.last) if one and two else None


def _with_hours(line: Line, i: int, dated: Hit) -> Hit:
    start = dated.end + 1 if line.words[dated.end] in {",", "-"} else dated.end
    if not line.starts(dated.end, TO_HOURS):
        colon = line.words[start + 1] == ":" and line.glued[start + 1]
        if not colon:
            return dated
    timed = time_of_day(line, start)
    if timed is None or not isinstance(timed.mention.value, Hours):
        return dated
    whole = hit(line, (i, timed.end), Kind.DATE).mention
    hours = _in_part(timed.mention.value, dated.mention.hours)
    return Hit(replace(dated.mention, end=whole.end, words=whole.words, hours=hours), timed.end)


def _in_part(hours: Hours, part: Hours | None) -> Hours:
    """As in "ieri sera alle 9": the part of the day says which nine it is."""
    if part is None or part.first.hour < 12 or hours.last.hour >= 12:
        return hours
    return Hours(hours.first.replace(hour=hours.first.hour + 12), hours.last.replace(hour=hours.last.hour + 12))


def _shared(text: str, found: list[Mention]) -> list[Mention]:
    """Numbers in a row share the unit that only the last one tells: "di 3, 7 e 12 anni"; "15, 25 ore" are no row."""
    row: Mention | None = None
    for place in range(len(found) - 2, -1, -1):
        one, two = found[place], found[place + 1]
        plain = one.kind is Kind.NUMBER and one.unit is None and one.per is None and one.bound is Bound.EXACT
        told = two.kind in {Kind.AGE, Kind.DURATION, Kind.PERCENT, Kind.MONEY}
        joint = " ".join(text[one.end : two.start].lower().split())
        if plain and told and (joint in _SHARED or (joint == "," and two is row and two.unit != "ore")):
            found[place] = row = replace(one, kind=two.kind, unit=two.unit, per=two.per)
    return found
