"""Dates told from today: "ieri", "tra 30 giorni", "lunedì scorso", "la settimana prossima", "fine mese"."""

from __future__ import annotations

from datetime import timedelta

from assistant.understanding.days.ahead import likeliest_first, of_every_week
from assistant.understanding.days.dates import PARTS, month_at
from assistant.understanding.days.days import moved, part, period_days
from assistant.understanding.days.times import PARTS as HOURS
from assistant.understanding.quantities.ages import ADULT, OBJECTS
from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.mention import Bound, Days, Hit, Kind, Problem, hit
from assistant.understanding.quantities.nouns import noun
from assistant.understanding.quantities.numbers import HALF, number
from assistant.understanding.quantities.units import DURATIONS

DAYS = {
    "oggi": 0, "stamattina": 0, "stamane": 0, "stasera": 0, "stanotte": 0, "ieri": -1, "domani": 1, "dopodomani": 2,
    "avantieri": -2, "altroieri": -2, "today": 0, "tomorrow": 1, "yesterday": -1,
}  # fmt: skip
_HOURS = {"stamattina": "mattina", "stamane": "mattina", "stasera": "sera", "stanotte": "notte"}
_TWO_BACK = phrases("l ' altro ieri", "altro ieri", "ieri l ' altro")
_WEEKDAYS = {
    name: place for place, name in enumerate("lunedi martedi mercoledi giovedi venerdi sabato domenica".split())
}
NOUNS = {
    "settimana": "settimane", "mese": "mesi", "anno": "anni", "trimestre": "trimestri", "semestre": "semestri",
}  # fmt: skip
STEPS = {
    "scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "precedente": -1, "prossimo": 1, "prossima": 1,
    "seguente": 1, "successivo": 1, "questo": 0, "questa": 0, "corrente": 0, "entrante": 1,
}  # fmt: skip
_AGO = phrases("fa", "or sono", "addietro", "orsono", "ago")
_FAR = 400  # days: a day of the month is that day of the week at least once in so many
_MOVABLE = {"giorni", "settimane", "mesi", "anni", "trimestri", "semestri", "bimestri"}


def relative_date(line: Line, i: int) -> Hit | None:
    """The date that starts at a token and hangs on today."""
    word = line.words[i]
    if word in DAYS or word in {"l", "altro"}:
        return _near(line, i)
    if word in {"tra", "fra"}:
        return _ahead(line, i)
    if word in _WEEKDAYS:
        day = _numbered(line, i) or _weekday(line, (i, i + 1), i, STEPS.get(line.words[i + 1]))
        return None if of_every_week(line, i) else day
    if word in STEPS or word == "quest":
        return _stepped(line, i)
    if word in NOUNS:
        step = STEPS.get(line.words[i + 1])
        return None if step is None else _period(line, (i, i + 2), word, step)
    return _end_of_this(line, i) if word in PARTS else _ago(line, i)


def _near(line: Line, i: int) -> Hit | None:
    length = line.starts(i, _TWO_BACK)
    step = -2 if length else DAYS.get(line.words[i])
    end = i + (length or 1)
    if step is None:
        return None
    hours = HOURS[_HOURS[line.words[i]]] if line.words[i] in _HOURS else None
    if line.words[end] in HOURS:
        hours, end = HOURS[line.words[end]], end + 1
    there = moved(line.today, step, "giorni")
    problem = None if there else Problem.BEYOND_CALENDAR
    return hit(line, (i, end), Kind.DATE, Days(there, there) if there else None, hours=hours, problem=problem)


def _shifted(line: Line, start: int, i: int) -> tuple[Days | None, int, bool] | None:
    """Today moved by the amount at a token; the token after it; whether the amount is a round one."""
    n = number(line, i)
    if n is None or n.none:
        return None
    end = n.end + 1 if n.of and line.words[n.end] in {"di", "d"} else n.end
    unit = DURATIONS.get(line.words[end])
    if unit not in _MOVABLE:
        return None
    value, end = n.value, end + 1
    if line.words[end] == "e" and line.words[end + 1] in {"mezzo", "mezza"}:
        value, end = value + HALF, end + 2
    back = start == i
    if value % 1 and unit in {"anni", "semestri"}:
        value, unit = value * (12 if unit == "anni" else 6), "mesi"
    sign = -1 if back else 1
    there = moved(line.today, sign * int(value), unit) if value < 10**6 else None
    if there and value % 1 and unit == "mesi":
        there = moved(there, sign * 15, "giorni")
    return Days(there, there) if there else None, end, n.about or unit != "giorni"


def _ahead(line: Line, i: int) -> Hit | None:
    """As in "tra 30 giorni"; not "tra 30 e 40 giorni"."""
    found = _shifted(line, i, i + 1)
    if found is None or line.words[found[1]] in {"e", "ed"}:
        return None
    return _moved_hit(line, i, found, found[1])


def _ago(line: Line, i: int) -> Hit | None:
    found = _shifted(line, i, i)
    length = line.starts(found[1], _AGO) if found and not _does(line, i, found[1]) else 0
    return _moved_hit(line, i, found, found[1] + length) if found and length else None


def _does(line: Line, start: int, i: int) -> bool:
    """Whether "fa" is what somebody of those years does, and not how long ago: "27 anni fa un tirocinio"."""
    told = number(line, start)
    adult = told is not None and told.value >= ADULT
    return adult and line.words[i - 1 : i + 1] == ["anni", "fa"] and line.words[i + 1] in OBJECTS


def _moved_hit(line: Line, i: int, found: tuple[Days | None, int, bool], end: int) -> Hit:
    days, _, about = found
    problem = None if days else Problem.BEYOND_CALENDAR
    return hit(line, (i, end), Kind.DATE, days, bound=Bound.ABOUT if about else Bound.EXACT, problem=problem)


def _weekday(line: Line, span: tuple[int, int], i: int, step: int | None) -> Hit | None:
    """As in "lunedì scorso"; "lunedì" alone is the last one, or the next of what is still to come."""
    ahead = (_WEEKDAYS[line.words[i]] - line.today.weekday()) % 7
    later = moved(line.today, ahead or 7, "giorni")
    earlier = moved(line.today, (ahead or 7) - 7 if ahead else -7, "giorni")
    if later is None or earlier is None:
        return hit(line, span, Kind.DATE, problem=Problem.BEYOND_CALENDAR)
    if step is not None:
        chosen = earlier if step < 0 else later
        return hit(line, (span[0], max(span[1], i + 1 + (i == span[0]))), Kind.DATE, Days(chosen, chosen))
    readings = likeliest_first(line, span, (Days(earlier, earlier), Days(later, later)))
    return hit(line, span, Kind.DATE, readings[0], candidates=readings)


def _numbered(line: Line, i: int) -> Hit | None:
    """As in "venerdì 6": the last day of that name and number, and the next."""
    told = number(line, i + 1)
    if told is None or told.none or told.article or noun(line, told.end) or month_at(line, told.end):
        return None
    days = [moved(line.today, step, "giorni") for step in range(-_FAR, _FAR)]
    weekday = _WEEKDAYS[line.words[i]]
    found = [day for day in days if day and day.day == told.value and day.weekday() == weekday]
    near = [*[day for day in found if day <= line.today][-1:], *[day for day in found if day > line.today][:1]]
    readings = likeliest_first(line, (i, told.end), tuple(Days(day, day) for day in near))
    return hit(line, (i, told.end), Kind.DATE, readings[0], candidates=readings) if readings else None


def _stepped(line: Line, i: int) -> Hit | None:
    """As in "scorso lunedì", "prossima settimana", "questo mese", "quest'anno"."""
    apostrophe = line.words[i] == "quest" and line.words[i + 1] == "'"
    there = i + 2 if apostrophe else i + 1
    step = 0 if apostrophe else STEPS.get(line.words[i])
    word = line.words[there]
    if step is None:
        return None
    if word in _WEEKDAYS:
        return _weekday(line, (i, there + 1), there, step)
    return _period(line, (i, there + 1), word, step) if word in NOUNS else None


def _period(line: Line, span: tuple[int, int], name: str, step: int) -> Hit:
    days = period_days(line.today, NOUNS[name], step)
    return hit(line, span, Kind.DATE, days, problem=None if days else Problem.BEYOND_CALENDAR)


def _end_of_this(line: Line, i: int) -> Hit | None:
    """As in "fine mese", "inizio anno", "fine settimana"; "prossimo" moves it."""
    inner = i + 2 if line.words[i + 1] in {"del", "di", "della"} else i + 1
    if line.words[inner] == "l" or line.words[i + 1] == "dell":
        inner += 1
    name = line.words[inner]
    if name not in NOUNS or (inner > i + 1 and line.words[inner + 1] == "di"):
        return None
    step = STEPS.get(line.words[inner + 1])
    days = period_days(line.today, NOUNS[name], step or 0)
    if name == "settimana" and line.words[i] == "fine" and days:
        found: Days | None = Days(days.last - timedelta(1), days.last)
    else:
        found = part(days, PARTS[line.words[i]])
    end = inner + (1 if step is None else 2)
    return hit(line, (i, end), Kind.DATE, found, problem=None if found else Problem.BEYOND_CALENDAR)
