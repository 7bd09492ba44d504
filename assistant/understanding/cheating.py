"""Whether a message wants to pass off as true what is not: signs of slyness and of candour, weighed together.

No word cheats by itself: honest people speak of mistakes, fears, controls and of others who cheat, in the same words.
The weights are fitted on some 260 messages that ask how to cheat, 400 honest ones that use their words, and some
thousands of any sort (`tests/assistant/cheats.txt`, `honest.txt` hold the first two).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from assistant.understanding import candour, deceit, lies, pretence, slyness
from assistant.understanding.patterns import stands
from assistant.understanding.plain import Plain

_REACH = 28
"""In so many words a deed and what it is done to belong together."""
WEIGHTS: dict[str, float] = {
    "PLAINLY": 1.06,
    "UNNOTICED": 0.88,
    "TO_HIDE": 0.59,
    "HOW": 0.85,
    "LOWERS": 0.44,
    "ASIDE": 0.73,
    "TO_SEEM": 0.64,
    "PAPERS": 0.78,
    "AFTERWARDS": 1.35,
    "GIVEN": 1.35,
    "STORY": 0.48,
    "UNSEEN": 0.97,
    "I_SAY": 1.04,
    "IT_IS_NOT": 0.35,
    "ADVICE": 0.71,
    "MADE_TO_SEEM": 0.37,
    "IN_LEAGUE": 0.61,
    "AWAY": 0.85,
    "FAVOUR": 0.47,
    "ANOTHER_DAY": 0.33,
    "REALLY": 0.93,
    "NOT_DONE": 1.06,
    "TANTO": 1.54,
    "LOOKED_AT": 1.29,
    "CONCEDED": 0.60,
    "GAINED": 2.15,
    "UNTOLD": 1.91,
    "PLANNED": 2.50,
    "PUT": 1.47,
    "WANTED": 2.08,
    "PUT_DOWN": -0.23,
    "AS_OTHERS_DO": 1.39,
    "NOT_SO": 1.05,
    "OTHER_FIGURES": 1.03,
    "TWICE": 1.01,
    "UNDONE": 1.27,
    "AVOIDED": 1.84,
    "KEPT_UP": 2.43,
    "FAVOURED": 1.78,
    "ALTERED": 1.50,
    "ASKS_HONESTLY": -1.22,
    "ERRED": -0.69,
    "UNWILLING": -1.24,
    "REPORTED": -1.60,
    "PUNISHED": -0.78,
    "ALLOWED": -0.85,
    "SUPPOSED": -1.56,
    "FALSELY + DECLARED": 0.85,
    "I_SAY + IT_IS_NOT + ADVICE": 0.34,
    "TO_LOOK + OF_ONESELF": 0.30,
    "AS_ANOTHER + GOES": 1.31,
    "UNTRUE + TO_STATE + HOW": 0.80,
    "TO_HIDE + HOW": 0.70,
    "UNTOLD + TANTO": 0.30,
    "ASIDE + UNDONE": 0.74,
    "ASIDE + GAINED": 0.54,
    "PLAINLY + HOW": 1.12,
}
_AT_FIRST = -4.08
CHEATS, PERHAPS = 0.6, 0.0
"""From where on a message is taken to want to cheat; from where on it is answered, and told that truth is owed."""


def wants_to_cheat(plain: Plain, *, translated: bool = False) -> bool:
    """Whether a message wants to cheat, and does not ask what becomes of those who do; few words of another are read.

    >>> wants_to_cheat(Plain.of("Come faccio a non far risultare il conto di mia madre nell'ISEE?"))
    True
    >>> wants_to_cheat(Plain.of("Chi controlla le dichiarazioni?"))
    False
    """
    return slyness_of(plain) >= (PERHAPS if translated else CHEATS)


@lru_cache(maxsize=8)
def slyness_of(plain: Plain) -> float:
    """How much a message seems to want to cheat, in the stretch of it that seems so most.

    >>> honest = Plain.of("Ho dimenticato di scrivere un conto, come lo correggo?")
    >>> slyness_of(honest) < PERHAPS < slyness_of(Plain.of("Un conto non lo scrivo, tanto chi se ne accorge?"))
    True
    """
    return max((_weighed(stretch) for stretch in within_reach(plain)), default=_AT_FIRST)


def within_reach(plain: Plain) -> Iterator[Plain]:
    """The stretches of a message in which words belong together: what is far apart in a long story does not."""
    if len(plain.words) <= _REACH:
        yield plain
        return
    for first in range(0, len(plain.words) - _REACH // 2, _REACH // 2):
        here = plain.words[first : first + _REACH]
        yield Plain.of(plain.text[here[0].start : here[-1].end])


def _weighed(plain: Plain) -> float:
    here = {name for name, phrases in _classes().items() if stands(plain, phrases)}
    return _AT_FIRST + sum(weight for sign, weight in WEIGHTS.items() if here.issuperset(_parts(sign)))


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    """The classes of phrases that have a weight, alone or together with others."""
    kinds = (lies, deceit, pretence, slyness, candour)
    told = {name: phrases for kind in kinds for name, phrases in vars(kind).items()}
    return {name: told[name] for sign in WEIGHTS for name in _parts(sign)}


@cache
def _parts(sign: str) -> tuple[str, ...]:
    return tuple(sign.split(" + "))
