"""Whether a message wants to pass off as true what is not: signs of slyness and of candour, weighed together.

No word cheats by itself: honest people speak of mistakes, fears, controls and of others who cheat, in the same words.
The weights are fitted on some 400 messages that ask how to cheat, 470 honest ones that use their words, and some
thousands of any sort (`tests/assistant/cheats.txt`, `honest.txt` hold most of the first two); those of CHECKED,
ALL_TOLD, BY_THE_BOOK, CONSEQUENCES, OWED, CURIOUS, WHICH, NO_ITALIAN, LEAVE, MADE_UP, SECRETLY,
UNSEEN_HERE, ANOTHER_PEN, LENT, THROUGH, ANYWAY, TO_HIDE + TANTO, SECRETLY + WERE_NOT and what goes with those, with
AS_PRESENT or AS_JUSTIFIED, are set by hand.

Each sign stands with its weight and its phrases in `signs/`. What only sounds like a deed is put aside before
(`harmless.py`); nobody is turned away for what every office does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from assistant.understanding.honesty.harmless import asks_whether, without_harmless
from assistant.understanding.honesty.made_out import is_to_make_out
from assistant.understanding.honesty.otherwise import is_written_otherwise
from assistant.understanding.honesty.signs import candour, deeds, plans, statements, unseen
from assistant.understanding.honesty.signs.sign import Sign
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from rules_core.nouns import Nouns
from rules_core.wording import Phrases

_REACH = 28
"""In so many words a deed and what it is done to belong together."""
SIGNS: Mapping[str, Sign] = {**deeds.SIGNS, **statements.SIGNS, **unseen.SIGNS, **plans.SIGNS, **candour.SIGNS}
"""Every sign, by its name."""
TOGETHER: Mapping[str, float] = {
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
    "SECRETLY + WERE_NOT": 2.00,
    "AS_PRESENT + WERE_NOT": 2.80,
    "AS_JUSTIFIED + WERE_NOT + UNNOTICED": 3.00,
    "ANYWAY + ATTENDED": 0.90,
    "ANYWAY + WERE_NOT + ATTENDED": 3.70,
    "ANYWAY + WERE_NOT + EXCUSED": -5.20,
    "ANOTHER_PEN + WERE_NOT": 3.00,
    "UNSEEN_HERE + ENTERED": 3.20,
    "UNSEEN_HERE + SUPPOSED": 2.17,
    "UNSEEN_HERE + PUT_DOWN": 0.80,
    "UNSEEN_HERE + ASKS_HONESTLY": 2.14,
    "UNSEEN_HERE + OWED": 2.50,
    "UNSEEN_HERE + FILE_UNSEEN": -6.00,
    "UNSEEN_HERE + ERRED": -2.50,
    "LENT + NOT_DOING": 1.80,
    "LENT + NOT_DOING + HOW": 1.90,
    "THROUGH + COMES_BACK": 2.00,
}
"""What several signs weigh together, beside what each of them does."""
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


def wants_to_cheat(plain: Plain, nouns: Nouns, *, told: int = 0, perhaps: bool = False) -> bool:
    """Whether a message wants to cheat, and does not ask what becomes of those who do; or whether it may.

    >>> wants_to_cheat(Plain.of("Come faccio a non far risultare il conto di mia madre?"), Nouns())
    True
    >>> wants_to_cheat(Plain.of("Chi controlla le dichiarazioni?"), Nouns())
    False
    """
    beyond = max(len(plain.words) - _A_QUESTION, 0) / _A_QUESTION if told >= _A_CASE else 0.0
    if is_to_make_out(plain, nouns) or is_written_otherwise(plain):
        return True
    return slyness_of(plain, nouns) >= (PERHAPS if perhaps else CHEATS) + beyond


@lru_cache(maxsize=8)
def slyness_of(plain: Plain, nouns: Nouns) -> float:
    """How much a message seems to want to cheat, in the stretch of it that seems so most.

    >>> honest, sly = "Ho dimenticato un conto, come lo correggo?", "Un conto non lo scrivo, tanto chi lo vede?"
    >>> slyness_of(Plain.of(honest), Nouns()) < PERHAPS < slyness_of(Plain.of(sly), Nouns())
    True
    """
    weighed = Plain.of(without_harmless(plain.text, nouns))
    return max((_weighed(stretch, nouns) for stretch in within_reach(weighed)), default=_AT_FIRST)


def within_reach(plain: Plain) -> Iterator[Plain]:
    """The stretches of a message in which words belong together: what is far apart in a long story does not."""
    if len(plain.words) <= _REACH:
        yield plain
        return
    for first in range(0, len(plain.words) - _REACH // 2, _REACH // 2):
        here = plain.words[min(first, len(plain.words) - _REACH) :][:_REACH]
        yield Plain.of(plain.text[here[0].start : here[-1].end])


def _weighed(plain: Plain, nouns: Nouns) -> float:
    here = {name for name, phrases in _spoken(nouns).items() if stands(plain, phrases)}
    told = _AT_FIRST + sum(SIGNS[name].weight for name in here)
    told += sum(weight for names, weight in TOGETHER.items() if here.issuperset(_parts(names)))
    bland = _IF_ASKED if asks_whether(plain.text) else _OF_ANY_OFFICE
    return told if any(SIGNS[name].weight > 0 for name in here - bland) else min(told, _JUST_PERHAPS)


@cache
def _spoken(nouns: Nouns) -> Mapping[str, Phrases]:
    """The phrases of each sign, with the nouns of the acts."""
    return {name: nouns.row(sign.phrases) for name, sign in SIGNS.items()}


@cache
def _parts(names: str) -> tuple[str, ...]:
    return tuple(names.split(" + "))
