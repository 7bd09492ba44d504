"""Times of the day: "alle 10 e mezza", "ore 14:30", "di mattina"."""

from __future__ import annotations

from datetime import time

from assistant.italian import MONTHS
from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.mention import Bound, Hit, Hours, Kind, Problem, hit
from assistant.understanding.quantities.nouns import noun
from assistant.understanding.quantities.numbers import number
from assistant.understanding.quantities.units import DURATIONS, EURO

CUES = phrases(
    "alle ore", "alle", "all '", "ore", "h", "h .", "verso le", "per le", "entro le", "dopo le", "prima delle",
    "fino alle", "sono le", "le", "intorno alle", "verso le ore", "dalle ore", "dalle", "le ore",
)  # fmt: skip
_BOUNDS = {
    "entro": (Bound.MOST, False), "fino": (Bound.MOST, False), "prima": (Bound.MOST, True),
    "dopo": (Bound.LEAST, True), "verso": (Bound.ABOUT, False), "intorno": (Bound.ABOUT, False),
}  # fmt: skip
PARTS = {
    "mattina": Hours(time(6), time(12)),
    "mattino": Hours(time(6), time(12)),
    "mattinata": Hours(time(6), time(12)),
    "pomeriggio": Hours(time(12), time(18)),
    "sera": Hours(time(18), time(23, 59)),
    "serata": Hours(time(18), time(23, 59)),
    "notte": Hours(time(0), time(6)),
}
OF_DAY = {"di", "del", "della", "nel", "in", "la", "al", "alla"}
WHOLE = {"mezzogiorno": time(12), "mezzanotte": time(0)}
_SHARP = phrases("in punto", "precise", "esatte", "spaccate")
_BETWEEN, _OTHER = {"tra", "fra"}, {"-", "/", ":", "%", "alle", "per", *MONTHS, *EURO}
_JOINTS = {"alle": True, "-": False, "e": True}


def time_of_day(line: Line, i: int) -> Hit | None:
    """The time that starts at a token."""
    length = line.starts(i, CUES)
    start = i + length
    if line.words[i] in {"dalle", "tra", "fra"}:
        ranged = _range(line, i)
        if ranged:
            return ranged
    found = _clock(line, start, cue=line.words[start - 1] if length else "")
    if found is None:
        return _part(line, i)
    clock, end = found
    end += line.starts(end, _SHARP) if length else 0
    bound, strict = _BOUNDS.get(line.words[i], (Bound.EXACT, False)) if length else (Bound.EXACT, False)
    first = i if bound is not Bound.EXACT else start
    if clock is None:
        return hit(line, (first, end), Kind.TIME, None, problem=Problem.NO_SUCH_TIME)
    if not length and line.words[end] == "-":
        second = _clock(line, end + 1, cue="")
        if second and second[0] and clock <= second[0]:
            return hit(line, (i, second[1]), Kind.TIME, Hours(clock, second[0]))
    return hit(line, (first, end), Kind.TIME, Hours(clock, clock), bound=bound, strict=strict)


def _range(line: Line, i: int) -> Hit | None:
    """As in "dalle 9 alle 12", "tra le 9 e le 12"."""
    start = i + (2 if line.words[i + 1] in {"le", "ore"} else 1)
    if line.words[i] in {"tra", "fra"} and line.words[i + 1] != "le":
        return None
    first = _clock(line, start, cue="alle")
    if not first or line.words[first[1]] not in _JOINTS:
        return None
    then = first[1] + 1
    if line.words[then] in {"le", "ore"}:
        then += 1
    second = _clock(line, then, cue="alle")
    if not second or first[0] is None or second[0] is None or first[0] > second[0]:
        return None
    return hit(line, (i, second[1]), Kind.TIME, Hours(first[0], second[0]))


def _clock(line: Line, i: int, cue: str) -> tuple[time | None, int] | None:
    """The hour and minutes at a token, and what comes after; the time is None where no clock shows it."""
    words = line.words
    if words[i] in WHOLE:
        hour, end = WHOLE[words[i]].hour, i + 1
        minutes, end, _ = _minutes(line, end)
        return _time(hour, minutes), end
    written = _written(line, i, cue)
    if written:
        return written
    hour_told = 1 if words[i] == "una" and cue == "'" else _hour(line, i)
    if hour_told is None:
        return None
    hour, end = hour_told, i + 1
    minutes, end, said = _minutes(line, end)
    shift, end, parted = _shift(line, hour, end)
    if not (cue or said or parted):
        return None
    loose = not parted and not said
    if loose and (words[end] in DURATIONS or words[end] in EURO or words[end] in {"%", "per", "e"} or noun(line, end)):
        strong = cue in {"ore", "h"} and words[end] not in DURATIONS
        if not strong and not (words[end] in {"per", "e"} and words[end + 1] != "cento"):
            return None
    return _time(hour + shift, minutes), end


def _hour(line: Line, i: int) -> int | None:
    word = line.words[i]
    if word.isdecimal() and word.isascii():
        glued_on = line.glued[i + 1] and line.words[i + 1] in {".", ",", "/"} and line.words[i + 2].isdecimal()
        return int(word) if len(word) <= 2 and int(word) <= 24 and not glued_on else None
    n = number(line, i)
    whole = n is not None and not n.article and not n.none and 1 <= n.value <= 24 and word not in {"e", "mezzo"}
    return int(n.value) if n is not None and whole else None


def _written(line: Line, i: int, cue: str) -> tuple[time | None, int] | None:
    """As in "14:30"; after "alle" or "ore" also "14.30" and "14,30"."""
    words = line.words
    signs = {":", ".", ","} if cue and cue != "le" else {":"}
    if not (words[i].isdecimal() and words[i + 1] in signs and words[i + 2].isdecimal()):
        return None
    if not (line.glued[i + 1] and line.glued[i + 2] and len(words[i]) <= 2 and len(words[i + 2]) == 2):
        return None
    end = i + 3
    if words[end] == ":" and line.glued[end] and line.glued[end + 1] and words[end + 1].isdecimal():
        end += 2
    shift, end, _ = _shift(line, int(words[i]), end)
    return _time(int(words[i]) + shift, int(words[i + 2])), end


def _minutes(line: Line, i: int) -> tuple[int, int, bool]:
    """The minutes told after an hour, what comes after, and whether there were any."""
    words = line.words
    if words[i] == "e" and words[i + 1] in {"mezza", "mezzo"} and words[i + 2] not in DURATIONS:
        feminine = words[i + 1] == "mezza" or words[i - 2] in {"alle", "ore", "le", "'"}
        return (30, i + 2, True) if feminine else (0, i, False)
    if words[i] in {"e", "meno"} and words[i + 1] in {"un", "tre"} and words[i + 2] in {"quarto", "quarti"}:
        quarters = 15 if words[i + 1] == "un" else 45
        return (quarters if words[i] == "e" else -quarters), i + 3, True
    hour = words[i - 2] in {"alle", "ore", "le", "h"} and words[i - 3] not in _BETWEEN
    n = number(line, i + 1) if words[i] in {"e", "meno"} and hour else None
    if n and n.value == int(n.value):
        named = words[n.end] in {"minuto", "minuti"}  # of one alone nobody knows: "alle 9 e uno"
        ends = words[n.end] == ":" and not words[n.end + 1].isdecimal()  # "alle 16 e 14: è ammessa?"
        other = words[n.end] in DURATIONS or (words[n.end] in _OTHER and not ends) or noun(line, n.end)
        at = words[i - 2] in {"alle", "le"} or words[i - 3] in {"alle", "le"}  # "ore 20 e 9" may count anything
        if (named or not other) and (at or n.value % 5 == 0) and (1 if named else 2) <= n.value < 60:
            return int(n.value) if words[i] == "e" else -int(n.value), n.end + named, True
    return 0, i, False


def _shift(line: Line, hour: int, i: int) -> tuple[int, int, bool]:
    """How many hours "di sera" adds, what comes after, and whether something was said."""
    if line.words[i] in {"di", "del", "della"} and line.words[i + 1] in PARTS:
        later = {"pomeriggio": hour < 12, "sera": hour < 12, "serata": hour < 12, "notte": 6 < hour < 12}
        if hour == 12 and line.words[i + 1] == "notte":
            return -12, i + 2, True
        return 12 if later.get(line.words[i + 1]) else 0, i + 2, True
    return 0, i, False


def _part(line: Line, i: int) -> Hit | None:
    if line.words[i] in PARTS and line.words[i - 1] in OF_DAY:
        return hit(line, (i - 1, i + 1), Kind.TIME, PARTS[line.words[i]])
    if line.words[i] in OF_DAY and line.words[i + 1] in PARTS:
        return hit(line, (i, i + 2), Kind.TIME, PARTS[line.words[i + 1]])
    return None


def _time(hour: int, minutes: int) -> time | None:
    total = hour * 60 + minutes
    return time(total // 60 % 24, total % 60) if 0 <= total <= 24 * 60 and -60 < minutes < 60 else None
