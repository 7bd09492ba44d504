"""A number with its unit: money, a duration, a share, a count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.understanding.quantities.age_rows import months_apart
from assistant.understanding.quantities.labelled import Pair, labelled
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.quantities.nouns import counts_people, noun
from assistant.understanding.quantities.numbers import HALF, Number, number
from assistant.understanding.quantities.rates import apart, past_what, payments
from assistant.understanding.quantities.units import (
    CENTS,
    DURATIONS,
    EURO,
    RELATED,
    SMALLER,
    UNITS,
    WEEKDAYS,
    a_week,
    per,
    years_old,
)

_CENT = Decimal("0.01")
_LEAST_PAID, _LEAST_RATE = 20, 100
_OLDEST, _LONGEST = 120, 999
_SOON, _IN_A_MONTH = 5, 5
"""No month has more of one day of the week."""
_FRACTIONS = {"meta": 2} | {
    stem + ending: place
    for place, stem in enumerate("terz quart quint sest settim ottav non decim undicesim dodicesim".split(), 3)
    for ending in "oi"
}
_PARTS = {word: n for n, word in enumerate("un due tre quattro cinque sei sette otto nove dieci undici".split(), 1)}
_OF = frozenset("di del della dell dei delle d".split())
_HALF_OF = _OF | {"con"}  # "a metà con mia sorella"
SHARES = frozenset("quota quote proprieta possesso possiedo possiede comproprieta propr prop comprop".split())
_ONLY = frozenset("solo sola unico unica singolo singola".split())
_WORKING = frozenset("lavorativi lavorativo feriali".split())


@dataclass(frozen=True, slots=True)
class Amount:
    """A value with its kind and unit, and the token after it."""

    number: Number
    value: Decimal
    end: int
    kind: Kind
    unit: str | None = None
    per: str | None = None
    others: tuple[Decimal, ...] = ()


def amount(line: Line, i: int) -> Amount | None:
    """The amount that starts at a token."""
    share = _share(line, i)
    if share:
        return share
    if line.words[i] in EURO:
        n = number(line, i + 1)
        if n is None or not (n.digits or n.value >= _LEAST_PAID) or line.words[n.end] in {"%", "anni", "mesi"}:
            return None
        end = n.end + 1 if line.words[n.end] in EURO else n.end
        return _in_a_year(line, i, _money(line, n, end))
    n = number(line, i)
    if n is None:
        return None
    pair = labelled(line.text, line.tokens[i].start) if line.words[i].isdecimal() else None
    return _of_its_label(n, pair) if pair else _in_a_year(line, i, _with_unit(line, n))


def _of_its_label(n: Number, pair: Pair) -> Amount:
    """A number that counts what its label says: "ore=30 giornate=130"."""
    if pair.unit in UNITS:
        return Amount(n, n.value, n.end, Kind.DURATION, pair.unit)
    return Amount(n, n.value, n.end, Kind.MONEY if n.cents else Kind.NUMBER, pair.unit or None)


def _in_a_year(line: Line, start: int, told: Amount) -> Amount:
    """An amount with the period told apart from it, or paid so many times a year."""
    if told.kind not in {Kind.MONEY, Kind.NUMBER} or told.unit or told.number.none or told.value < _LEAST_PAID:
        return told
    period, after = (told.per, told.end) if told.per else apart(line, start, told.end)
    paid = payments(line, after) or payments(line, past_what(line, after))
    if paid and period in {None, "mese"}:
        return replace(told, value=told.value * paid[0], end=paid[1], kind=Kind.MONEY, per="anno", others=())
    return replace(told, per=period) if period else told


def _with_unit(line: Line, n: Number) -> Amount:  # noqa: PLR0911 (one for each unit)
    end = n.end
    if n.of and line.words[end] in {"di", "d"}:
        end += 2 if line.words[end + 1] == "'" else 1
    end += 2 * _named_after(line, n)
    end += n.article and line.words[end] in _ONLY and noun(line, end + 1) is not None
    word = line.words[end]
    if word in EURO and not _of_the_next(line, n, end):
        return _money(line, n, _past_qualifiers(line, end + 1))
    if word in CENTS and not n.none:
        return Amount(n, n.value * _CENT, end + 1, Kind.MONEY)
    if word in {"%", "percento"} or (word == "per" and line.words[end + 1] in {"cento", "100"}):
        return Amount(n, n.value, end + (2 if word == "per" else 1), Kind.PERCENT)
    if word in {"de", "di"} and line.words[end + 1] == "ani":  # Romanian: "40 de ani"
        end += 1
    if a_week(line, end):
        return Amount(n, n.value, end + 1, Kind.NUMBER, per="settimana")
    if word in {"mese", "ora"} and n.value >= _LEAST_RATE:  # "chiediamo 21.500 ora" is now
        return _bare(line, n, n.end)
    if line.words[end] in DURATIONS and not (word == "h" and not n.digits):
        yearly = DURATIONS[line.words[end]] == "anni" and n.value > _LONGEST
        return Amount(n, n.value, n.end, Kind.MONEY) if yearly else _duration(line, n, end)
    if n.digits and n.value <= _OLDEST and (word == "aa" or years_old(line, end - 1)):
        return Amount(n, n.value, end + (2 if line.words[end + 1] == "." else 1), Kind.DURATION, "anni")
    return _bare(line, n, end if noun(line, end) else n.end)


def _named_after(line: Line, n: Number) -> bool:
    """Whether what is counted is named after a pause: "ne facciamo soltanto 50, di giornate"."""
    of_them = any(word == "ne" or word.endswith("iamone") for word in line.words[max(n.end - _SOON, 0) : n.end])
    if not of_them or line.words[n.end : n.end + 2] != [",", "di"]:
        return False
    word, after = line.words[n.end + 2], line.words[n.end + 3]
    return not after.isalnum() and (word in DURATIONS or counts_people(n.value, word))


def _of_the_next(line: Line, n: Number, i: int) -> bool:
    """Whether a sign of money after a small number is that of the amount after it: "pt 71 € 61.200"."""
    after = number(line, i + 1) if line.words[i] == "€" and n.value <= _OLDEST else None
    return after is not None and after.digits and after.value > _OLDEST and line.words[after.end] not in EURO


def _weekdays(line: Line, n: Number, i: int) -> bool:
    """Whether days of the week are counted, and none is dated: "un lunedì", "due venerdì", not "le 9, lunedì 4"."""
    weekday = line.words[i] in WEEKDAYS and not line.words[i].isdecimal()
    few = not n.none and n.value <= _IN_A_MONTH
    return weekday and few and not (line.words[i + 1].isdecimal() or line.words[i + 1] in RELATED)


def _past_qualifiers(line: Line, i: int) -> int:
    return i + 1 if line.words[i] in {"lordi", "netti", "lorde", "nette"} else i


def _money(line: Line, n: Number, end: int) -> Amount:
    value, others = n.value, n.others
    if others and n.digits:  # "1,300 €": cents are two, so the comma was meant for thousands
        value, others = others[0], (others[0], value)
    elif others:
        others = (value, *others)
    value, end = _and_cents(line, value, end)
    period, end = per(line, end)
    if period is None and line.words[end] in {"mese", "mensile"}:
        period, end = "mese", end + 1
    return Amount(n, value, end, Kind.MONEY, per=period, others=others)


def _and_cents(line: Line, value: Decimal, i: int) -> tuple[Decimal, int]:
    """As in "duecento euro e cinquanta", "3 euro e 50 centesimi"."""
    if line.words[i] != "e" or value % 1:
        return value, i
    n = number(line, i + 1)
    if n is None or n.article or n.none or n.value % 1 or not 0 < n.value < 100:
        return value, i
    told = line.words[n.end] in CENTS
    other = (
        line.words[n.end] in {"%", "anni", "mesi", "e"} or line.words[n.end] in EURO or line.words[n.end] in DURATIONS
    )
    of_another = value >= 100 and line.words[n.end] in _OF  # "450 euro e 50 di garage" are two amounts
    if not told and (other or of_another or noun(line, n.end) or n.value < 10):
        return value, i
    return value + n.value * _CENT, n.end + (1 if told else 0)


def _duration(line: Line, n: Number, i: int) -> Amount:
    unit, value, end = DURATIONS[line.words[i]], n.value, i + 1
    if line.words[end] == "e" and line.words[end + 1] in {"mezzo", "mezza"}:
        value, end = value + HALF, end + 2
    elif line.words[end] in _WORKING:
        unit, end = "giorni lavorativi", end + 1
    value, unit, end = _compound(line, value, unit, end)
    period, end = per(line, end) if unit in {"ore", "minuti", "giorni", "giornate"} else (None, end)
    return Amount(n, value, end, Kind.DURATION, unit, period)


def _compound(line: Line, value: Decimal, unit: str, i: int) -> tuple[Decimal, str, int]:
    """A year and three months are fifteen months."""
    if unit not in SMALLER or line.words[i] not in {"e", ","} or (unit == "anni" and months_apart(line, i - 2)):
        return value, unit, i
    smaller, times = SMALLER[unit]
    n = number(line, i + 1)
    if n is None or n.none or DURATIONS.get(line.words[n.end]) != smaller or n.value >= 10 * times:
        return value, unit, i
    return value * times + n.value, smaller, n.end + 1


def _bare(line: Line, n: Number, end: int) -> Amount:
    """A number with no unit: money if it is written or said as money is, or the thing that is counted."""
    if _weekdays(line, n, end):
        return Amount(n, n.value, end + 1, Kind.NUMBER, "giornate")
    counted = noun(line, end)
    period, after = per(line, n.end)
    if period is None and line.words[n.end] in {"mese", "mensile"} and n.value >= _LEAST_RATE:
        period, after, counted = "mese", n.end + 1, None
    if counted is None and (n.cents or n.spoken or (period and n.value >= 100)) and not n.none:
        others = (n.value, *n.others) if n.others else ()
        return Amount(n, n.value, _past_qualifiers(line, n.end) if period is None else after, Kind.MONEY,
                      per=period, others=others)  # fmt: skip
    if period:
        return Amount(n, n.value, after, Kind.NUMBER, per=period)
    return Amount(n, n.value, n.end, Kind.NUMBER, counted)


def _share(line: Line, i: int) -> Amount | None:
    """As in "la metà", "un terzo", "due terzi", "1/2 della casa": hundredths with at most four decimals."""
    words = line.words
    if words[i] == "meta" and words[i + 1] not in {"mese", "anno", "settimana"}:
        return (
            _of_hundred(Decimal(1), 2, i + 1)
            if words[i - 1] not in {"a", "verso"} or words[i + 1] in _HALF_OF
            else None
        )
    if words[i].isdecimal() and words[i + 1] == "/" and words[i + 2].isdecimal() and len(words[i + 2]) < 3:
        told = words[i + 3] in _OF or words[i - 1] in SHARES
        fits = len(words[i]) < 3 and 0 < int(words[i]) < int(words[i + 2]) and told
        return _of_hundred(Decimal(words[i]), int(words[i + 2]), i + 3) if fits else None
    if words[i + 1] in _FRACTIONS and words[i + 1] != "meta" and words[i] in _PARTS:
        plural = words[i + 1].endswith("i")
        counts = words[i + 2].isalpha() and words[i + 2] not in _OF and len(words[i + 2]) > 3
        times, whole = _PARTS[words[i]], _FRACTIONS[words[i + 1]]
        if plural == (times == 1) or counts or times >= whole:
            return None
        return _of_hundred(Decimal(times), whole, i + 2)
    return None


def _of_hundred(part: Decimal, whole: int, end: int) -> Amount:
    value = (100 * part / whole).quantize(Decimal("0.0001")).normalize()
    value = value.quantize(Decimal(1)) if value % 1 == 0 else value
    return Amount(Number(value, end), value, end, Kind.PERCENT)
