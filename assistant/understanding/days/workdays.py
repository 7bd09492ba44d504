"""The days of a working week: "dal lunedì al venerdì", "lun/ven", "5 giorni alla settimana"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.numbers import number

Span = tuple[int, int]
_NAMES = "lunedi martedi mercoledi giovedi venerdi sabato domenica"
_SHORT = (("lun", "lu"), ("mar", "ma"), ("mer", "merc", "me"), ("gio", "giov", "gi"), ("ven", "ve"), ("sab", "sa"),
          ("dom", "do"))  # fmt: skip
_DAYS = {name: place for place, name in enumerate(_NAMES.split())}
_ALL = _DAYS | {form: place for place, forms in enumerate(_SHORT) for form in forms}
_TO = frozenset(("al", "a", "alla", "-", "/", "fino"))
_FROM = frozenset(("dal", "da", "dalla"))
_UNITS = frozenset("giorni gg giorno giornate g days volte mattine pomeriggi turni mattinate".split())
_QUALIFIERS = frozenset("lavorativi lavorative feriali interi".split())
_A_WEEK = phrases(
    "alla settimana", "a settimana", "la settimana", "per settimana", "ogni settimana", "settimanali", "settimana",
    "/ settimana", "/ sett", "a sett", "sett", "alla sett", "su sette", "su 7", "/ 7", "la sett", "in una settimana",
)  # fmt: skip
_ALL_WORKDAYS = tuple(
    f"{days}{but}"
    for days in (
        "tutti i giorni feriali",
        "ogni giorno feriale",
        "nei giorni feriali",
        "i giorni feriali",
        "giorni feriali",
        "tutti i feriali",
        "nei feriali",
        "nei giorni lavorativi",
    )
    for but in (
        "",
        *(
            f" {word}"
            for word in (
                "tranne il sabato",
                "escluso il sabato",
                "escluso sabato",
                "sabato escluso",
                "meno il sabato",
                "eccetto il sabato",
                "tranne sabato",
            )
        ),
    )
)
_BUT_THE_END = phrases(
    *_ALL_WORKDAYS,
    *("sabato e domenica esclusi", "sabato e domenica liberi"),
    *("sabati e domeniche esclusi", "sabato e domenica a casa"),
    *("tranne il sabato e la domenica", "tranne sabato e domenica", "escluso il fine settimana", "weekend esclusi"),
    *("escluso sabato e domenica", "esclusi sabato e domenica", "weekend escluso", "fine settimana escluso"),
    *(
        f"{every} {but} {end}"
        for every in ("tutti i giorni", "ogni giorno")
        for but in ("tranne", "escluso", "esclusi", "eccetto", "meno", "salvo")
        for end in ("sabato e domenica", "il sabato e la domenica", "il fine settimana", "i fine settimana",
                    "weekend", "il weekend", "sab e dom", "fine settimana")
    )
)  # fmt: skip
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Week:
    """How many days of a week, where that is told; `told` says that they are of a week."""

    span: Span
    days: int
    told: bool


def week(line: Line) -> Iterator[Week]:
    """The working weeks that a line tells.

    >>> from datetime import date
    >>> [one.days for one in week(Line("da lun a ven, o 3 gg a settimana", date(2024, 5, 1)))]
    [5, 3]
    """
    i = 0
    while i < len(line):
        found = _all_but_the_end(line, i) or _range(line, i) or _row(line, i) or _counted(line, i)
        if found:
            yield found
        i = found.span[1] if found else i + 1


def _all_but_the_end(line: Line, i: int) -> Week | None:
    length = line.starts(i, _BUT_THE_END)
    return Week((i, i + length), 5, told=True) if length else None


def _range(line: Line, i: int) -> Week | None:
    """As in "dal lunedì al venerdì", "lun-ven"."""
    start = i + 1 if line.words[i] in _FROM else i
    first = _ALL.get(line.words[start])
    at = start + 1
    if line.words[at] == "." and line.words[at - 1] not in _DAYS:
        at += 1
    if first is None:
        return None
    if line.words[start] not in _DAYS and _short(line, at) and _ALL[line.words[at]] > first + 1:
        return Week((i, at + 1), _ALL[line.words[at]] - first + 1, told=True)  # "lun ven"
    if line.words[at] not in _TO:
        return None
    then = at + (2 if line.words[at] == "fino" else 1)
    last = _ALL.get(line.words[then])
    if last is None or last <= first:
        return None
    return Week((i, then + 1), last - first + 1, told=True)


def _short(line: Line, i: int) -> bool:
    """Whether a word is the name of a day cut short."""
    return line.words[i] in _ALL and line.words[i] not in _DAYS


def _row(line: Line, i: int) -> Week | None:
    """As in "lunedì, mercoledì e venerdì"."""
    found: list[int] = []
    at = end = i
    while line.words[at] in _DAYS and _DAYS[line.words[at]] not in found:
        found.append(_DAYS[line.words[at]])
        end = at + 1
        at = end + 1 if line.words[end] in {",", "e", "ed"} else end
        at += line.words[at] in {"il", "e"}
    return Week((i, end), len(found), told=True) if len(found) > 1 else None


def _a_day(line: Line, i: int) -> bool:
    """Whether «di» is a day rather than a preposition."""
    return line.words[i + 1] == "'" or line.starts(i + 1, _A_WEEK) > 0


def _counted(line: Line, i: int) -> Week | None:
    """As in "5 giorni alla settimana"; without the week, or even the days, it may be one."""
    word = line.words[i]
    n = number(line, i) if word.isalnum() else None
    if n is None or n.none or n.article or not 0 < n.value <= _WEEK or n.value % 1:
        return None
    end, before = n.end, line.words[i - 1]
    if line.words[end] in _UNITS or (line.words[end] == "di" and _a_day(line, end)):
        end += 1
        if line.words[end] == "'":
            end += 1
        end += line.words[end] in _QUALIFIERS
    elif before not in {"x", "×", "*"} or line.words[end].isalpha():
        return None
    length = line.starts(end, _A_WEEK)
    return Week((i, end + length), int(n.value), told=bool(length))
