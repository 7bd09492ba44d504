"""Whether a message wants to pass off as true what is not: signs of slyness and of candour, weighed together.

No word cheats by itself: honest people speak of mistakes, fears, controls and of others who cheat, in the same words.
The weights are fitted on some 220 messages that ask how to cheat, 340 honest ones that use their words, and a thousand
messages of any sort (`tests/assistant/cheats.txt`, `honest.txt` hold the first two).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from assistant.understanding import candour, deceit, lies, pretence, slyness
from assistant.understanding.patterns import stands
from assistant.understanding.plain import Plain

_REACH = 28
"""In so many words a deed and what it is done to belong together."""
WEIGHTS: dict[str, float] = {
    "PLAINLY": 1.07,
    "UNNOTICED": 0.82,
    "TO_HIDE": 0.32,
    "HOW": 0.72,
    "LOWERS": 0.59,
    "ASIDE": 0.50,
    "TO_SEEM": 0.84,
    "PAPERS": 0.98,
    "AFTERWARDS": 1.45,
    "GIVEN": 0.84,
    "STORY": 0.44,
    "UNSEEN": 0.89,
    "I_SAY": 0.86,
    "IT_IS_NOT": 0.41,
    "ADVICE": 0.71,
    "MADE_TO_SEEM": 0.73,
    "IN_LEAGUE": 0.56,
    "AWAY": 0.91,
    "FAVOUR": 0.53,
    "ANOTHER_DAY": 0.46,
    "REALLY": 0.85,
    "NOT_DONE": 1.16,
    "CAUTION": 0.29,
    "TANTO": 1.28,
    "LOOKED_AT": 1.54,
    "CONCEDED": 0.75,
    "GAINED": 2.19,
    "UNTOLD": 2.13,
    "PLANNED": 2.76,
    "WANTED": 1.93,
    "PUT_DOWN": -0.64,
    "AS_OTHERS_DO": 1.40,
    "NOT_SO": 1.22,
    "OTHER_FIGURES": 1.20,
    "TWICE": 1.35,
    "UNDONE": 1.26,
    "AVOIDED": 1.65,
    "KEPT_UP": 2.54,
    "FAVOURED": 2.48,
    "ALTERED": 1.53,
    "ASKS_HONESTLY": -0.92,
    "ERRED": -0.50,
    "UNWILLING": -1.08,
    "REPORTED": -1.10,
    "PUNISHED": -0.45,
    "ALLOWED": -0.67,
    "ASIDE + DECLARED + TO_SEEM": 0.50,
    "I_SAY + IT_IS_NOT + ADVICE": 0.33,
    "TO_LOOK + OF_ONESELF": 0.27,
    "ATTESTED + NOT_DONE": 0.24,
    "MADE_TO_SEEM + DECLARED": 0.49,
    "AS_ANOTHER + GOES": 1.99,
    "UNTRUE + TO_STATE + HOW": 0.52,
    "TO_HIDE + HOW": 0.34,
    "UNTOLD + TANTO": 0.34,
    "PLANNED + GAINED": -0.59,
    "PLANNED + NOT_SO": 0.60,
    "ASIDE + UNDONE": 0.98,
    "ASIDE + GAINED": 0.62,
    "FAVOURED + HOW": -0.88,
}
_AT_FIRST = -4.27
CHEATS, PERHAPS = 1.0, 0.0
"""From where on a message is taken to want to cheat; from where on it is answered, and told that truth is owed."""


def wants_to_cheat(plain: Plain) -> bool:
    """Whether a message wants to cheat, and does not ask what becomes of those who do.

    >>> wants_to_cheat(Plain.of("Come faccio a non far risultare il conto di mia madre nell'ISEE?"))
    True
    >>> wants_to_cheat(Plain.of("Chi controlla le dichiarazioni?"))
    False
    """
    return slyness_of(plain) >= CHEATS


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
