"""Ages of several children in a row, the last in months: "due figli di 9 anni e 8 mesi", "figli 7, 3 anni e 5 mesi".

Of one child "9 anni e 8 mesi" is one age; of two, of whom no other is told, it is the age of each.
"""

from __future__ import annotations

from assistant.understanding.quantities import spelling
from assistant.understanding.quantities.line import Line

_CHILDREN = frozenset(
    """
    figli figlie figlioli bambini bambine bimbi bimbe ragazzi ragazze ragazzini ragazzine minori minorenni piccoli
    piccole fratellini sorelline creature nipotini nipotine maschietti femminucce maschi femmine adolescenti marmocchi
    """.split()
)
_BETWEEN = frozenset("di d hanno anno ha , : ( - rispettivamente minori minorenni piccoli piccole che nostri".split())
_AND = frozenset(("e", "ed"))
_YEARS, _MONTHS = frozenset(("anni", "anno", "aa")), frozenset(("mesi", "mese"))
_GROWN, _MOST, _REACH = 30, 12, 5


def months_apart(line: Line, first: int) -> bool:
    """Whether the months told after the years that begin at a token are the age of another child."""
    words, at, before = line.words, first, 0
    while at > 1 and (earlier := _age_before(line, at)):
        at, before = earlier, before + 1
    opens = at
    while opens and words[opens - 1] in _BETWEEN and at - opens < _REACH:
        opens -= 1
    if not opens or words[opens - 1] not in _CHILDREN:
        return False
    told = before + 1 + _ages_after(line, first + 4)
    many = _count(words[opens - 2]) if opens > 1 else None
    if many is not None:
        return told + 1 == many
    return told + 1 - before == 2 and (not before or words[first - 1] not in _AND)


def _age_before(line: Line, at: int) -> int:
    """Where the age begins that stands in a row right before another; 0, if none does."""
    words = line.words
    end = at - (words[at - 1] in _AND)
    end -= words[end - 1] == ","
    unit = words[end - 1] in _YEARS | _MONTHS
    start = end - 1 - unit
    joined = unit or end < at
    return start if joined and start > 0 and _count(words[start], 0) is not None else 0


def _ages_after(line: Line, at: int) -> int:
    """How many more ages of children stand in a row from a token on."""
    words, many = line.words, 0
    while True:
        at += words[at] == ","
        at += words[at] in _AND
        value = _count(words[at], 0)
        if value is None or value >= _GROWN or words[at + 1] not in _YEARS | _MONTHS:
            return many
        many, at = many + 1, at + 2


def _count(word: str, least: int = 2) -> int | None:
    """How many a word tells; none, if it tells no such number."""
    value = int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else spelling.spelled(word)
    return int(value) if value is not None and least <= value <= (_MOST if least else 99) else None
