"""What is only quoted: a term whose meaning is asked tells nothing, nor does what is in another language."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.words.language import asks_in, clear_language
from assistant.understanding.words.patterns import Found, find, stands
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
_QUOTATION = expression(
    r"[«“‹„][^»”›]{8,600}[»”›]|\"[^\"]{8,600}\"|(?<!\w)['‘](?:[^'’‘]|(?<=\w)['’](?=\w)){8,600}['’](?!\w)"
)
_HELD = "\ue000"
"""Where a quotation stood."""
_SENTENCES = expression(rf"(?<=[.!?;\n])\s+|(?<={_HELD})[.,;]?\s+(?=[A-ZÀ-Ù])")
_AFTER = expression(rf"{_HELD}[^{_HELD}]*?[,:;–—-]\s+([^{_HELD}]*\?)\s*$")
"""The question that a sentence asks after a quotation, once it is over."""
_A_QUESTION = 4


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


def without_foreign(text: str) -> str:
    """A message without what it quotes in another language, where a question of its own is left.

    What is quoted is what somebody was shown, not what they say; a question that is quoted may be the one to answer.

    >>> without_foreign("Sul foglio c'è «no one has to pay any more». La DSU quanto vale?")
    'La DSU quanto vale?'
    >>> without_foreign("Mi scrivono 'how long is it valid?'. Come gli rispondo subito?")
    "Mi scrivono 'how long is it valid?'. Come gli rispondo subito?"
    """
    held, foreign = _QUOTATION.sub(_held, text), [one[0] for one in _QUOTATION.finditer(text) if _is_foreign(one[0])]
    if not foreign or any("?" in one or asks_in(one) for one in foreign):
        return text
    kept = []
    for sentence in _SENTENCES.split(held):
        own = sentence if _HELD not in sentence else _asked_after(sentence)
        if own is None:
            return text
        kept.append(own.strip())
    left = " ".join(one for one in kept if one)
    asks = any("?" in one and len(one.split()) >= _A_QUESTION for one in kept)
    return left if asks and clear_language(left) in {None, "it"} else text


def _asked_after(sentence: str) -> str | None:
    """What a sentence that quotes asks by itself: nothing, if it only tells; None, if it asks of what it quotes."""
    if "?" not in sentence:
        return "" if not stands(Plain.of(sentence), (*_MEANING, *_WRITTEN[:1])) else None
    asked = _AFTER.search(sentence)
    return asked[1] if asked and len(asked[1].split()) >= _A_QUESTION else None


def _held(quotation: re.Match[str]) -> str:
    return _HELD if _is_foreign(quotation[0]) else quotation[0]


def _is_foreign(quotation: str) -> bool:
    return clear_language(quotation) not in {None, "it"}
