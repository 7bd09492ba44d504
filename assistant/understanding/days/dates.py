"""Dates with their day or month told: "14/12/2023", "il primo marzo", "fine marzo", "nel 2023"."""

from __future__ import annotations

from datetime import date

from assistant.italian import MONTHS
from assistant.understanding.days.ahead import likeliest_first
from assistant.understanding.days.days import around, day, full_year, month_days, months, part, year_days
from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.mention import Days, Hit, Kind, Problem, hit
from assistant.understanding.quantities.numbers import number
from assistant.understanding.quantities.units import DURATIONS, WEEKDAYS, a_week

NUMBER_OF = {name: place for place, name in enumerate(MONTHS, 1)}
_SHORT = {name[:3]: place for name, place in NUMBER_OF.items()} | {"sett": 9}
YEARS = range(1900, 2101)
_SIGNS = {"/", ".", "-"}
PARTS = {
    "inizio": "inizio", "inizi": "inizio", "primi": "inizio", "meta": "meta", "fine": "fine", "finire": "fine",
    "ultimi": "fine",
}  # fmt: skip
BEFORE_YEAR = phrases("nel", "nell ' anno", "anno", "dal", "del", "dell '", "dell ' anno", "il", "al", "nel corso del",
                       "l ' anno", "biennio", "triennio", "periodo", "negli anni", "gli anni")  # fmt: skip
# What follows a day or a month and says the year: how many years before this one, or which side of today.
_RELATIONS = {
    0: phrases("di quest ' anno", "quest ' anno", "di questo anno", "corrente anno", "c . a .", "del corrente anno"),
    -1: phrases("dell ' anno scorso", "dello scorso anno", "l ' anno scorso", "dell ' anno passato", "lo scorso anno"),
    1: phrases("dell ' anno prossimo", "del prossimo anno", "l ' anno prossimo", "il prossimo anno"),
}
_PAST = phrases("scorso", "passato", "u . s .", "us", "ultimo scorso")
_NEXT = phrases("prossimo", "p . v .", "pv", "prossimo venturo", "venturo")


def told_date(line: Line, i: int) -> Hit | None:
    """The date that starts at a token."""
    word = line.words[i]
    if word in WEEKDAYS and not word.isdecimal():
        length = 2 if line.words[i + 1] in {",", "il"} else 1
        inner = _day_and_month(line, i + length, i) or _numeric(line, i + length)
        if inner:
            return inner
    if word.isdecimal() and word.isascii():
        return _numeric(line, i) or _day_and_month(line, i, i) or _years(line, i)
    if word == "'" and _short_year(line, i):
        return hit(line, (i, i + 2), Kind.DATE, year_days(full_year(int(line.words[i + 1]), line.today)))
    return _part_of_month(line, i) or _month(line, i) or _day_and_month(line, i, i) or _years(line, i)


def _numeric(line: Line, i: int) -> Hit | None:
    words, glued = line.words, line.glued
    sign = words[i + 1]
    if sign not in _SIGNS or not (glued[i + 1] and glued[i + 2] and words[i + 2].isdecimal()):
        return None
    third = words[i + 3] == sign and glued[i + 3] and glued[i + 4] and words[i + 4].isdecimal()
    if third and not (words[i + 5] in _SIGNS and glued[i + 5] and glued[i + 6] and words[i + 6].isdecimal()):
        return _three_parts(line, i)
    return None if third else _two_parts(line, i, sign)


def _three_parts(line: Line, i: int) -> Hit | None:
    told = [line.words[i], line.words[i + 2], line.words[i + 4]]
    lengths = [len(part) for part in told]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        told.reverse()
    elif max(lengths[:2]) > 2 or lengths[2] not in {2, 4}:
        return None
    number_of_day, month, year = (int(part) for part in told)
    if len(told[2]) == 2:
        year = full_year(year, line.today)
    if line.words[i + 1] == "." and (month > 12 or number_of_day > 31):
        return None  # a paragraph, "20.13.10"
    return _found(line, (i, i + 5), day(year, month, number_of_day))


def _two_parts(line: Line, i: int, sign: str) -> Hit | None:
    """As in "14/12", "12/2023", "2023-2024"."""
    one, two = line.words[i], line.words[i + 2]
    if len(one) == 4 and sign != ".":
        return _years_joined(line, i)
    if len(one) > 2 or len(two) not in {1, 2, 4}:
        return None
    if len(two) == 4:
        whole = month_days(int(two), int(one)) if int(two) in YEARS and sign != "." else None
        return hit(line, (i, i + 3), Kind.DATE, whole) if whole else None
    if int(two) > 12 or not 1 <= int(one) <= 31 or int(two) == 0:
        return None
    introduced = line.words[i - 1] in {"il", "del", "dal", "al", "entro"}
    share = line.words[i + 3] in {"di", "della", "dell", "del", "dei", "delle"} and not line.words[i + 4].isdecimal()
    if line.words[i + 3] in DURATIONS or (not introduced and (sign != "/" or share)):
        return None
    return _every_year(line, (i, i + 3), int(one), int(two))


def _years_joined(line: Line, i: int) -> Hit | None:
    """As in "2023-2024", "2023/24"."""
    one, two = line.words[i], line.words[i + 2]
    if len(two) not in {2, 4}:
        return None
    first, last = int(one), int(one[:2] + two if len(two) == 2 else two)
    if first not in YEARS or not 0 < last - first <= 10:
        return None
    return hit(line, (i, i + 3), Kind.DATE, Days(date(first, 1, 1), date(last, 12, 31)))


def _found(line: Line, span: tuple[int, int], days: Days | None) -> Hit:
    problem = None if days else Problem.NO_SUCH_DAY
    return hit(line, span, Kind.DATE, days, problem=problem)


def _every_year(line: Line, span: tuple[int, int], number_of_day: int, month: int) -> Hit:
    return _candidates(line, span, around(line.today, lambda year: day(year, month, number_of_day)))


def _candidates(line: Line, span: tuple[int, int], readings: tuple[Days, ...]) -> Hit:
    if not readings:
        return _found(line, span, None)
    told = likeliest_first(line, span, readings)
    return hit(line, span, Kind.DATE, told[0], candidates=told, year_missing=True)


def month_at(line: Line, i: int) -> int | None:
    """The month that a word names in full, or in short after a day."""
    word = line.words[i]
    return NUMBER_OF.get(word) or (_SHORT.get(word) if line.words[i - 1].isdecimal() else None)


def day_at(line: Line, i: int) -> tuple[int, int] | None:
    """The number of a day ("14", "1°", "primo", "ventuno") and the token after it."""
    word = line.words[i]
    if word == "primo":
        return 1, i + 1
    if word.isdecimal() and word.isascii() and len(word) <= 2:
        end = i + 2 if line.words[i + 1] in {"°", "o"} and (line.glued[i + 1] or line.words[i + 1] == "°") else i + 1
        return int(word), end
    n = number(line, i) if word.isalpha() else None
    return (int(n.value), n.end) if n and not n.article and not n.none and n.value % 1 == 0 and n.value < 100 else None


def _day_and_month(line: Line, i: int, start: int) -> Hit | None:
    told = day_at(line, i)
    if told is None:
        return None
    number_of_day, end = told
    if line.words[end] in {"di", "de", "del"} and line.words[end + 1] in NUMBER_OF:
        end += 1
    month = month_at(line, end)
    if month is None or a_week(line, end):
        return None
    end += 1
    if line.words[end] == "." and line.words[end - 1] in _SHORT:
        end += 1
    year, after = year_at(line, end, short=True)
    if year is not None:
        return _found(line, (start, after), day(year, month, number_of_day))
    return _related(line, (start, end), lambda y: day(y, month, number_of_day))


def _related(line: Line, span: tuple[int, int], make: object) -> Hit:
    """A day or a month without its year, with what is said of it: "scorso", "dell'anno prossimo"."""
    assert callable(make)
    for step, told in _RELATIONS.items():
        length = line.starts(span[1], told)
        if length:
            return _found(line, (span[0], span[1] + length), make(line.today.year + step))
    readings = around(line.today, make)
    past, later = line.starts(span[1], _PAST), line.starts(span[1], _NEXT)
    if readings and (past or later or line.words[span[0] - 1] in {"scorso", "prossimo"}):
        back = past or (not later and line.words[span[0] - 1] == "scorso")
        chosen = [days for days in readings if (days.first <= line.today) == bool(back)]
        if chosen:
            return _found(line, (span[0], span[1] + (past or later)), chosen[0])
    return _candidates(line, span, readings)


def year_at(line: Line, i: int, *, short: bool) -> tuple[int | None, int]:
    """The year told at a token and the token after it; two digits are a year after a day and its month."""
    words = line.words
    if words[i] in {"del", "de", "dell", "nel", ","}:
        i += 1
    if words[i] == "'" and line.words[i - 1] == "dell" and not line.glued[i + 1]:
        i += 1
    if _short_year(line, i):
        return full_year(int(words[i + 1]), line.today), i + 2
    word = words[i]
    if word.isdecimal() and word.isascii():
        if len(word) == 4 and int(word) in YEARS:
            return int(word), i + 1
        bare = short and len(word) == 2 and words[i + 1] not in {":", "/", "%", "€"} and not words[i + 1].isalnum()
        return (full_year(int(word), line.today), i + 1) if bare and words[i - 1] != "," else (None, i)
    n = number(line, i) if word.startswith(("mille", "due")) else None
    if n:
        for value in (n.value, *n.others):
            if value % 1 == 0 and int(value) in YEARS:
                return int(value), n.end
    return None, i


def _short_year(line: Line, i: int) -> bool:
    """Whether there is a year as in "'62"."""
    word, after = line.words[i + 1], line.words[i + 2 : i + 4]
    if line.words[i - 1] in {"l", "all"} or line.words[i + 2] in NUMBER_OF:  # "l'11 maggio"
        return False
    if after[:1] in (["%"], ["percento"]) or after == ["per", "cento"]:  # "un'invalidità dell'80%"
        return False
    return line.words[i] == "'" and line.glued[i + 1] and len(word) == 2 and word.isdecimal() and word.isascii()


def _month(line: Line, i: int) -> Hit | None:
    month = NUMBER_OF.get(line.words[i])
    if month is None:
        return None
    last = NUMBER_OF.get(line.words[i + 2]) if line.words[i + 1] in {"-", "/"} else None
    year, end = year_at(line, i + (3 if last else 1), short=False)
    if year is not None:
        return _found(line, (i, end), months(year, month, last or month))
    return _related(line, (i, i + 1), lambda y: month_days(y, month))


def _part_of_month(line: Line, i: int) -> Hit | None:
    """As in "fine marzo", "i primi di marzo", "a metà 2023"."""
    which = PARTS.get(line.words[i])
    if which is None:
        return None
    inner = i + 2 if line.words[i + 1] in {"di", "del", "d", "de", "dell"} else i + 1
    if line.words[inner] == "mese" and line.words[inner + 1] == "di":
        inner += 2
    month = NUMBER_OF.get(line.words[inner])
    if month is not None:
        year, end = year_at(line, inner + 1, short=False)
        if year is not None:
            return _found(line, (i, end), part(month_days(year, month), which))
        return _related(line, (i, inner + 1), lambda y: part(month_days(y, month), which))
    year, end = year_at(line, inner, short=False)
    return _found(line, (i, end), part(year_days(year), which)) if year is not None else None


def _years(line: Line, i: int) -> Hit | None:
    """As in "nel 2023", "anno 2024", "nel duemilaventitré"."""
    length = line.starts(i, BEFORE_YEAR)
    if not length:
        return None
    if line.words[i + length].isdecimal() and line.words[i + length + 1] in {"-", "/"}:
        return _numeric(line, i + length)
    year, end = year_at(line, i + length, short=False)
    if year is None or line.words[end] in {"euro", "€", "euri", "al", "ore", "giorni"}:
        return None
    if line.words[i] == "il" and not date.min.year <= year:
        return None
    return hit(line, (end - 1, end), Kind.DATE, year_days(year))
