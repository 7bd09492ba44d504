"""Which tokens may open a mention: most words of a sentence open none, and are passed over at once."""

from __future__ import annotations

from functools import lru_cache

from assistant.understanding.days import dates, lasting, limits, relative, times
from assistant.understanding.quantities import bounds, citations, quantities, spelling
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.numbers import ABOUT, NONE, ONE
from assistant.understanding.quantities.units import EURO, WEEKDAYS

_OPENERS = frozenset(
    {"classe", "annata", "del", "dell", "l", "altro", "quest", "meta", "mezzo", "mezza", "mezz", "½", "mila"}
).union(
    *(citations.CUES, citations.STREETS, citations.ORDINALS, limits.LIMIT_STARTS, limits.RANGES, bounds.FIRST),
    *(dates.NUMBER_OF, WEEKDAYS, dates.BEFORE_YEAR, dates.PARTS, relative.DAYS, relative.STEPS, relative.NOUNS),
    *(
        times.CUES,
        times.WHOLE,
        times.OF_DAY,
        times.PARTS,
        lasting.WORDS,
        quantities.OPEN,
        ONE,
        NONE,
        EURO,
        ABOUT,
        spelling.ELIDED,
    ),
)
_CLOSING = frozenset(", ; : ! ? ) '".split())


def may_open(line: Line, i: int) -> bool:
    """Whether a mention may begin at a token; a word with something glued to it may be a code."""
    joined = line.glued[i + 1] and line.words[i + 1] not in _CLOSING
    word = line.words[i]
    return joined or len(word) >= 15 or _opens(word)


@lru_cache(8192)
def _opens(word: str) -> bool:
    if word in _CLOSING:
        return word == "'"
    plain = word.isalpha() and not word.endswith(("enne", "enni", "esimo", "esima"))
    return not plain or word in _OPENERS or spelling.read(word) is not None
