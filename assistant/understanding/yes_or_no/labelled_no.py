"""Things under one label that a word after it denies: "naspi e sussidi della Regione: zero", "naspi, adi = 0"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.counting import counting
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import DENYING, ENDING, VERBS

_NOTHING = frozenset("zero mai no nessuno nessuna niente nulla 0".split())
_MARK = expression(r"\s*(?:[:=]|\s[-–—]|[-–—]\s)\s*")
_LISTED = expression(r"\s*(?:,|/|\s\+)\s*")
_CLOSED = expression(r"\s*(?:[,;.!?)\n]|$|\s[-–—])")
_JOINING = frozenset("e ed o od ne".split())
_VERBS = VERBS | frozenset("ha hanno prende prendevo avevo c si che sto sta con da dal dalla".split())
_HELD = expression(r"cittadin|invalid|in$|iscritt|licenz|diplom|laure|titol")
_DONE = ("ato", "ata", "ati", "uto", "uta", "uti", "itto", "itta")
_MOST = 12


def denied_under_a_label(plain: Plain, found: Found) -> bool:
    """Whether a phrase is in a label, or in one of several joined, that a mark and a word of nothing deny.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("naspi e sussidi: zero", "naspi, adi e sfl = 0", "disoccupata, adi: no", "prendo la naspi e adi: zero")
    >>> [denied_under_a_label(Plain.of(text), next(find(Plain.of(text), ["naspi", "disoccupata"]))) for text in told]
    [True, True, False, False]
    """
    listed, joined = _label_of(plain, found)
    return joined or listed == 0


def perhaps_under_a_label(plain: Plain, found: Found) -> bool:
    """Whether nobody can tell if a phrase is under a label that is denied: "licenza media, naspi: no".

    >>> plain = Plain.of("naspi, sussidi: no")
    >>> [perhaps_under_a_label(plain, Found(n, n + 1)) for n in (0, 1)]
    [True, False]
    """
    listed, joined = _label_of(plain, found)
    return bool(listed) and not joined


def _label_of(plain: Plain, found: Found) -> tuple[int | None, bool]:
    """How many commas part a phrase from the mark of its label, if that is denied; whether something is joined."""
    listed, joined = 0, False
    if _is_a_state(plain, found.first) or not _opens(plain, found.first):
        return None, False
    for at in range(found.last, min(found.last + _MOST, len(plain.words))):
        between = plain.text[plain.words[at - 1].end : plain.words[at].start]
        if _MARK.fullmatch(between):
            closed = "=" in between or _CLOSED.match(plain.text[plain.words[at].end :])
            denies = plain.flat[at] in _NOTHING and bool(closed)
            return (listed, joined) if denies else (None, False)
        if (between.strip() and not _LISTED.fullmatch(between)) or not may_be_named(plain, at):
            return None, False
        listed += "," in between
        joined = joined or plain.flat[at] in _JOINING
    return None, False


def may_be_named(plain: Plain, at: int) -> bool:
    """Whether a word may be part of a label: no number, no verb, no denial, no state that somebody is in."""
    word = plain.flat[at]
    names = word not in _VERBS | ENDING - {"e", "ed"} and word not in DENYING - {"ne"} and not counting(word)
    return names and not _is_a_state(plain, at)


def _is_a_state(plain: Plain, at: int) -> bool:
    """Whether a word says how somebody or something is, or what they hold: such a thing heads no list of noes."""
    return is_a_state(plain.flat[at]) or bool(_HELD.match(plain.flat[at])) or plain.flat[at].endswith(_DONE)


def _opens(plain: Plain, first: int) -> bool:
    """Whether no verb, number or denial stands before a phrase in its stretch: "prendo la naspi" is no label."""
    stretch = plain.words[first].stretch
    before = [n for n in range(max(first - _MOST, 0), first) if plain.words[n].stretch == stretch]
    return all(may_be_named(plain, n) for n in before)
