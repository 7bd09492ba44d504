"""Whether a message wants to pass off as true what is not: signs of slyness and of candour, weighed together.

No word cheats by itself: honest people speak of mistakes, fears, controls and of others who cheat, in the same words.
The weights are fitted on some 400 messages that ask how to cheat, 470 honest ones that use their words, and some
thousands of any sort (`tests/assistant/cheats.txt`, `honest.txt` hold most of the first two); those of CHECKED,
ALL_TOLD, BY_THE_BOOK, CONSEQUENCES, OWED, CURIOUS, WHICH, NO_ITALIAN, LEAVE, MADE_UP, SECRETLY,
TO_HIDE + TANTO and what goes with AS_PRESENT or AS_JUSTIFIED are set by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from assistant.understanding.honesty import candour, deceit, lies, pretence, slyness
from assistant.understanding.honesty.harmless import asks_whether, without_harmless
from assistant.understanding.honesty.made_out import is_to_make_out
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain

_REACH = 28
"""In so many words a deed and what it is done to belong together."""
SIGNS: Mapping[str, tuple[str, ...]] = {
    "PLAINLY": lies.PLAINLY,
    "UNNOTICED": lies.UNNOTICED,
    "HOW": lies.HOW,
    "LOWERS": lies.LOWERS,
    "ASIDE": deceit.ASIDE,
    "TO_SEEM": deceit.TO_SEEM,
    "PAPERS": deceit.PAPERS,
    "AFTERWARDS": deceit.AFTERWARDS,
    "GIVEN": deceit.GIVEN,
    "STORY": deceit.STORY,
    "UNSEEN": deceit.UNSEEN,
    "I_SAY": pretence.I_SAY,
    "IT_IS_NOT": pretence.IT_IS_NOT,
    "ADVICE": pretence.ADVICE,
    "MADE_TO_SEEM": pretence.MADE_TO_SEEM,
    "IN_LEAGUE": pretence.IN_LEAGUE,
    "AWAY": pretence.AWAY,
    "FAVOUR": pretence.FAVOUR,
    "ANOTHER_DAY": pretence.ANOTHER_DAY,
    "REALLY": pretence.REALLY,
    "NOT_DONE": pretence.NOT_DONE,
    "AS_PRESENT": pretence.AS_PRESENT,
    "AS_JUSTIFIED": pretence.AS_JUSTIFIED,
    "WERE_NOT": pretence.WERE_NOT,
    "TANTO": slyness.TANTO,
    "LOOKED_AT": slyness.LOOKED_AT,
    "CONCEDED": slyness.CONCEDED,
    "GAINED": slyness.GAINED,
    "UNTOLD": slyness.UNTOLD,
    "PLANNED": slyness.PLANNED,
    "PUT": slyness.PUT,
    "WANTED": slyness.WANTED,
    "PUT_DOWN": slyness.PUT_DOWN,
    "AS_OTHERS_DO": slyness.AS_OTHERS_DO,
    "NOT_SO": slyness.NOT_SO,
    "OTHER_FIGURES": slyness.OTHER_FIGURES,
    "TWICE": slyness.TWICE,
    "UNDONE": slyness.UNDONE,
    "AVOIDED": slyness.AVOIDED,
    "KEPT_UP": slyness.KEPT_UP,
    "FAVOURED": slyness.FAVOURED,
    "BRIBED": slyness.BRIBED,
    "ALTERED": slyness.ALTERED,
    "ASKS_HONESTLY": candour.ASKS_HONESTLY,
    "ERRED": candour.ERRED,
    "UNWILLING": candour.UNWILLING,
    "REPORTED": candour.REPORTED,
    "PUNISHED": candour.PUNISHED,
    "CONSEQUENCES": candour.CONSEQUENCES,
    "ALLOWED": candour.ALLOWED,
    "SUPPOSED": candour.SUPPOSED,
    "CHECKED": candour.CHECKED,
    "ALL_TOLD": candour.ALL_TOLD,
    "BY_THE_BOOK": candour.BY_THE_BOOK,
    "OWED": candour.OWED,
    "CURIOUS": candour.CURIOUS,
    "MADE_UP": candour.MADE_UP,
    "SECRETLY": lies.SECRETLY,
    "WHICH": candour.WHICH,
    "NO_ITALIAN": candour.NO_ITALIAN,
    "LEAVE": candour.LEAVE,
    "FALSELY": deceit.FALSELY,
    "DECLARED": deceit.DECLARED,
    "AS_ANOTHER": pretence.AS_ANOTHER,
    "GOES": pretence.GOES,
    "UNTRUE": lies.UNTRUE,
    "TO_STATE": lies.TO_STATE,
    "TO_HIDE": lies.TO_HIDE,
}
"""The phrases of each sign."""
WEIGHTS: dict[str, float] = {
    "PLAINLY": 1.11,
    "UNNOTICED": 0.47,
    "HOW": 0.75,
    "LOWERS": 0.81,
    "ASIDE": 0.59,
    "TO_SEEM": 0.83,
    "PAPERS": 0.40,
    "AFTERWARDS": 1.04,
    "GIVEN": 1.96,
    "STORY": 1.39,
    "UNSEEN": 1.54,
    "I_SAY": 0.77,
    "IT_IS_NOT": 0.36,
    "ADVICE": 0.38,
    "MADE_TO_SEEM": 1.96,
    "IN_LEAGUE": 1.14,
    "AWAY": 1.13,
    "FAVOUR": 1.06,
    "ANOTHER_DAY": 0.35,
    "REALLY": 1.36,
    "NOT_DONE": 1.63,
    "TANTO": 1.95,
    "LOOKED_AT": 1.72,
    "CONCEDED": 0.44,
    "GAINED": 2.56,
    "UNTOLD": 2.29,
    "PLANNED": 2.63,
    "PUT": 2.05,
    "WANTED": 2.05,
    "PUT_DOWN": -0.80,
    "AS_OTHERS_DO": 1.01,
    "NOT_SO": 1.45,
    "OTHER_FIGURES": 0.88,
    "TWICE": 0.91,
    "UNDONE": 1.21,
    "AVOIDED": 1.96,
    "KEPT_UP": 3.11,
    "FAVOURED": 1.11,
    "BRIBED": 3.60,
    "ALTERED": 2.39,
    "ASKS_HONESTLY": -2.14,
    "ERRED": -1.63,
    "UNWILLING": -1.70,
    "REPORTED": -1.79,
    "PUNISHED": -1.01,
    "CONSEQUENCES": -2.50,
    "ALLOWED": -0.96,
    "SUPPOSED": -2.17,
    "CHECKED": -1.30,
    "ALL_TOLD": -3.50,
    "BY_THE_BOOK": -2.50,
    "OWED": -2.50,
    "CURIOUS": -2.00,
    "WHICH": -2.00,
    "NO_ITALIAN": -4.50,
    "LEAVE": -2.00,
    "MADE_UP": -4.00,
    "SECRETLY": 2.20,
    "FALSELY + DECLARED": 0.80,
    "I_SAY + IT_IS_NOT + ADVICE": 0.50,
    "PLANNED + PAPERS": 0.61,
    "UNTOLD + DECLARED": 0.64,
    "AS_ANOTHER + GOES": 2.07,
    "UNTRUE + TO_STATE + HOW": 1.09,
    "TO_HIDE + HOW": 1.18,
    "TO_HIDE + TANTO": 2.40,
    "UNTOLD + TANTO": 0.32,
    "ALL_TOLD + TANTO": 3.50,
    "ASIDE + UNDONE": 1.86,
    "ASIDE + GAINED": 0.90,
    "PLAINLY + HOW": 1.10,
    "SECRETLY + TO_STATE": 1.00,
    "AS_PRESENT + WERE_NOT": 2.80,
    "AS_JUSTIFIED + WERE_NOT + UNNOTICED": 3.00,
}
_AT_FIRST = -4.03
CHEATS, PERHAPS = 0.6, -0.3
"""From where on a message is taken to want to cheat; from where on it is answered, and told that truth is owed."""
_JUST_PERHAPS = 0.5
_OF_ANY_OFFICE = frozenset("HOW PAPERS PLANNED PUT I_SAY ADVICE WANTED ASIDE KEPT_UP".split())
"""Signs of what every office does: papers are signed and entries made. With these alone nobody is turned away."""
_IF_ASKED = _OF_ANY_OFFICE | {"UNTOLD"}
"""With these alone nobody is turned away who asks whether it is right to leave something out."""
_A_CASE, _A_QUESTION = 2, 25
"""From how many figures on a case is told, and how many words a question has: the more words a case is told in, the
less some of them prove; how to cheat is asked in few, whatever figures stand there."""


def wants_to_cheat(plain: Plain, *, told: int = 0, perhaps: bool = False) -> bool:
    """Whether a message wants to cheat, and does not ask what becomes of those who do; or whether it may.

    >>> wants_to_cheat(Plain.of("Come faccio a non far risultare il conto di mia madre nell'ISEE?"))
    True
    >>> wants_to_cheat(Plain.of("Chi controlla le dichiarazioni?"))
    False
    """
    beyond = max(len(plain.words) - _A_QUESTION, 0) / _A_QUESTION if told >= _A_CASE else 0.0
    return slyness_of(plain) >= (PERHAPS if perhaps else CHEATS) + beyond or is_to_make_out(plain)


@lru_cache(maxsize=8)
def slyness_of(plain: Plain) -> float:
    """How much a message seems to want to cheat, in the stretch of it that seems so most.

    >>> honest = Plain.of("Ho dimenticato di scrivere un conto, come lo correggo?")
    >>> slyness_of(honest) < PERHAPS < slyness_of(Plain.of("Un conto non lo scrivo, tanto chi se ne accorge?"))
    True
    """
    return max(
        (_weighed(stretch) for stretch in within_reach(Plain.of(without_harmless(plain.text)))), default=_AT_FIRST
    )


def within_reach(plain: Plain) -> Iterator[Plain]:
    """The stretches of a message in which words belong together: what is far apart in a long story does not."""
    if len(plain.words) <= _REACH:
        yield plain
        return
    for first in range(0, len(plain.words) - _REACH // 2, _REACH // 2):
        here = plain.words[first : first + _REACH]
        yield Plain.of(plain.text[here[0].start : here[-1].end])


def _weighed(plain: Plain) -> float:
    here = {name for name, phrases in SIGNS.items() if stands(plain, phrases)}
    told = _AT_FIRST + sum(weight for sign, weight in WEIGHTS.items() if here.issuperset(_parts(sign)))
    bland = _IF_ASKED if asks_whether(plain.text) else _OF_ANY_OFFICE
    return told if any(WEIGHTS.get(sign, 0) > 0 for sign in here - bland) else min(told, _JUST_PERHAPS)


@cache
def _parts(sign: str) -> tuple[str, ...]:
    return tuple(sign.split(" + "))
