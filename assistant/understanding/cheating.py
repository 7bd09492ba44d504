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
    "PLAINLY": 0.90,
    "UNNOTICED": 0.81,
    "HOW": 0.62,
    "LOWERS": 0.59,
    "ASIDE": 0.79,
    "TO_SEEM": 0.76,
    "PAPERS": 0.96,
    "AFTERWARDS": 1.34,
    "GIVEN": 0.77,
    "STORY": 0.52,
    "UNSEEN": 1.01,
    "I_SAY": 1.01,
    "IT_IS_NOT": 0.48,
    "ADVICE": 0.70,
    "MADE_TO_SEEM": 0.75,
    "IN_LEAGUE": 0.63,
    "AWAY": 1.03,
    "FAVOUR": 0.55,
    "ANOTHER_DAY": 0.52,
    "REALLY": 0.82,
    "NOT_DONE": 1.18,
    "CAUTION": 0.27,
    "TANTO": 1.42,
    "LOOKED_AT": 1.49,
    "CONCEDED": 0.69,
    "GAINED": 2.25,
    "UNTOLD": 1.86,
    "PLANNED": 2.67,
    "PUT": 1.52,
    "WANTED": 2.01,
    "PUT_DOWN": -0.29,
    "AS_OTHERS_DO": 1.37,
    "NOT_SO": 1.21,
    "OTHER_FIGURES": 1.09,
    "TWICE": 1.14,
    "UNDONE": 1.19,
    "AVOIDED": 1.92,
    "KEPT_UP": 2.46,
    "FAVOURED": 2.12,
    "ALTERED": 1.50,
    "ASKS_HONESTLY": -0.92,
    "ERRED": -0.48,
    "UNWILLING": -1.07,
    "REPORTED": -1.08,
    "PUNISHED": -0.48,
    "ALLOWED": -0.68,
    "SUPPOSED": -1.37,
    "ASIDE + DECLARED + TO_SEEM": 0.42,
    "I_SAY + IT_IS_NOT + ADVICE": 0.32,
    "TO_LOOK + OF_ONESELF": 0.28,
    "ATTESTED + NOT_DONE": 0.28,
    "MADE_TO_SEEM + DECLARED": 0.50,
    "AS_ANOTHER + GOES": 2.01,
    "UNTRUE + TO_STATE + HOW": 0.98,
    "TO_HIDE + HOW": 0.84,
    "UNTOLD + TANTO": 0.42,
    "PLANNED + GAINED": -0.59,
    "PLANNED + NOT_SO": 0.83,
    "PLANNED + CONCEDED": -0.39,
    "ASIDE + UNDONE": 0.97,
    "ASIDE + GAINED": 0.56,
    "FAVOURED + HOW": -0.71,
}
_AT_FIRST = -4.21
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
