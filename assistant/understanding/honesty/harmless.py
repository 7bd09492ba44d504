"""What sounds like a deed of cheats and is none is put aside before a message is weighed (`signs`: harmless, days)."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from re import Match, Pattern

from assistant.expressions import expression
from assistant.understanding.honesty.signs.days import OF_DAYS
from assistant.understanding.honesty.signs.harmless import HARMLESS, Harmless
from rules_core.nouns import Nouns

_WHETHER = expression(
    r"\b(?:posso|possiamo|si può|potrei|potremmo) non (?:mett|dichiar|inser|indic|scriv|segn|cont|consider|includ)\w+",
    re.IGNORECASE,
)
_NOT = expression(r"\b(?:non|nn)\b", re.IGNORECASE)
_TOLD = expression(r"\b(?:metto|mettiamo|dichiaro|dichiariamo|indico|inserisco|considero|conto)\b", re.IGNORECASE)
_RIGHT = expression(r" (?:giusto|vero|corretto|esatto|va bene|faccio bene|sbaglio)\s*\?", re.IGNORECASE)
_SENTENCE, _ASKED_OR_TOLD = expression(r"[^.?!;\n]+[.?!;\n]*"), expression(r"[^.?!]+[.?!]*")


def without_harmless(text: str, nouns: Nouns) -> str:
    """A message in which what sounds like a deed of cheats, and is none, is told in words that weigh nothing.

    >>> without_harmless("E se invece ci mettiamo con il comune vicino?", Nouns())
    'E si fa con il comune vicino?'
    >>> without_harmless("E se invece ci mettiamo con il comune vicino solo sulla carta?", Nouns())
    'E se invece ci mettiamo con il comune vicino solo sulla carta?'
    """
    for one, sounds in _table(nouns):
        if one.whole or one.unless is None:
            text = _told(text, one, sounds)
        else:
            text = _SENTENCE.sub(partial(_told_in, one=one, sounds=sounds), text)
    return text


@lru_cache(maxsize=8)
def _table(nouns: Nouns) -> tuple[tuple[Harmless, Pattern[str]], ...]:
    """What is harmless, with its expression in the nouns of the acts."""
    return tuple((one, expression(nouns.pattern(one.sounds), re.IGNORECASE)) for one in (*OF_DAYS, *HARMLESS))


def _told_in(sentence: Match[str], *, one: Harmless, sounds: Pattern[str]) -> str:
    return _told(sentence[0], one, sounds)


def _told(text: str, one: Harmless, sounds: Pattern[str]) -> str:
    """Some words without what is harmless, where nothing of guilt is left beside it."""
    guilty = one.unless is not None and one.unless.search(sounds.sub(one.left, text))
    wanted = one.only is None or one.only.search(text)
    return sounds.sub(one.instead, text) if wanted and not guilty else text


def asks_whether(text: str) -> bool:
    """Whether somebody asks if it is right to leave something out: who cheats does not ask that.

    >>> asks_whether("La pensione di guerra non la metto, giusto?")
    True
    """
    return bool(_WHETHER.search(text)) or any(_leaves_out(sentence[0]) for sentence in _ASKED_OR_TOLD.finditer(text))


def _leaves_out(sentence: str) -> bool:
    """Whether a sentence tells that something is not declared, and ends by asking if that is right."""
    no, right = _NOT.search(sentence), _RIGHT.search(sentence)
    return no is not None and right is not None and _TOLD.search(sentence, no.end(), right.start() + 1) is not None
