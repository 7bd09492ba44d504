"""Whether a word counts: figures, "due", "ventitré", "duecento"."""

from __future__ import annotations

from functools import lru_cache

from assistant.expressions import expression

_UNITS = "un uno una due tre quattro cinque sei sette otto nove"
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_TENS = (
    "(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[iauo]?(no|due|tre|quattro|cinque|sei|sette|otto|nove)?"
)
_NUMBERS = frozenset((*_UNITS.split(), *_TEENS.split()))
_SMALL = rf"(?:{_TENS}|{'|'.join(_TEENS.split())}|due|tre|quattro|cinque|sei|sette|otto|nove|uno|un)"
_HUNDREDS = rf"(?:(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento{_SMALL}?|{_SMALL})"
_LONG_NUMBER = expression(rf"{_HUNDREDS}|(?:mille|{_HUNDREDS}mila){_HUNDREDS}?")


@lru_cache(maxsize=1 << 13)
def counting(word: str) -> bool:
    """Whether a word is a number."""
    return word[0].isdigit() or word in _NUMBERS or _LONG_NUMBER.fullmatch(word) is not None
