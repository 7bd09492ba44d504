"""Whether some words are only quoted: what a term of an act means is asked of the act, and nothing is told by it."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_MARKED = expression(r"[«“‹][^»”›]{2,80}[»”›]|\"[^\"]{2,80}\"|(?<!\w)['‘][^'’‘]{2,80}['’](?!\w)")
"""What stands between marks; an apostrophe within a word is none."""
_MEANING = row("""
    rientr* in|nel|nella|nello|nell|nei|negli|nelle|tra|fra, e|sia|viene|vengono|si_e considerat*|ritenut*,
    si|cosa|che|cosa_si intende|intendete|intendono per|con, significa|significano, vuol|vuole dire,
    definizione di|del|della, definit* come, conta|contano|vale|valgono come
""")
"""What asks after what some words mean."""
_WRITTEN = row("""
    quale|quali|che|cosa e|sono, sarebbe, sarebbero, scritto, scritta, scrive, dice, chiede, parla di,
    fa|fanno parte del|della|di|dei|degli, per
""")
"""What asks it of words between marks."""
_BEFORE = 3


def quoted(plain: Plain, found: Found) -> bool:
    """Whether words are only spoken of, in a question of what they mean.

    >>> quoted(Plain.of("Rientro nel basso livello di istruzione?"), Found(2, 6))
    True
    >>> quoted(Plain.of("Dove è scritto «basso livello di istruzione» entro?"), Found(3, 7))
    True
    >>> quoted(Plain.of("Ho un 'basso livello di istruzione', entro?"), Found(2, 6))
    False
    """
    start, end = plain.words[found.first].start, plain.words[found.last - 1].end
    if "?" not in plain.text[end:]:
        return False
    if any(asked.last == found.first for asked in find(plain, _MEANING)):
        return True
    for mark in _MARKED.finditer(plain.text):
        if mark.start() < start and end < mark.end() + 1:
            first = next(at for at, word in enumerate(plain.words) if word.start > mark.start())
            return any(0 <= first - asked.last < _BEFORE for asked in find(plain, (*_MEANING, *_WRITTEN)))
    return False
