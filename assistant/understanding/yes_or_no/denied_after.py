"""Whether what is told after a phrase denies it: "la NASpI no", "la NASpI io non la prendo"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain, Word
from assistant.understanding.yes_or_no.denial_words import (
    ACTING,
    AFTER,
    AFTERWARDS,
    BEFORE,
    BUT,
    EITHER,
    ENDING,
    EXCEPT,
    FURTHER,
    GOING_ON,
    HAVING,
    IT,
    LACKING,
    LOST,
    MORE_THAN,
    NOT,
    NOT_SO,
    OF,
    OF_WHAT_FOLLOWS,
    OR,
    OVER_YET,
    SHORT,
    THE,
    THING,
    VERBS,
)
from assistant.understanding.yes_or_no.labelled_no import may_be_named
from assistant.understanding.yes_or_no.states import denies_something_else


def denied_after(plain: Plain, found: Found) -> bool:
    """`la NASpI no`, `NASpI: no`, `la NASpI io non la prendo`, but not `la NASpI, non lavoro`."""
    after = plain.words[found.last : found.last + AFTER]
    stretch = plain.words[found.last - 1].stretch
    never = found.last + (after[:1] != () and after[0].plain == "no")  # "disoccupato no mai avuto la naspi"
    if (
        not after
        or _goes_on_still(plain, found.last)
        or _opens_what_follows(plain, found.last)
        or denies_something_else(plain, found, never)
    ):
        return False
    if (first := after[0]).plain == plain.flat[found.first] == "no" or _is_excepted(plain, found):  # "no soldi no case"
        return False
    if len(after) > THING and first.plain in OF and first.stretch == after[THING].stretch == stretch:
        after, first = after[THING:], after[THING]  # "altri programmi di lavoro nessuno"
    if first.plain in AFTERWARDS and first.stretch <= stretch + 1:
        ends = len(after) == 1 or after[1].stretch > first.stretch or after[1].plain in GOING_ON
        return ends or (first.stretch == stretch and first.plain not in OF_WHAT_FOLLOWS)
    if first.plain in OR and first.stretch == stretch:
        return _none_of_either(plain, found.last)
    if first.plain in NOT and first.stretch == stretch and _is_short(plain, found.last):
        said = [word.plain for word in after[1:3] if word.stretch == stretch]
        return said not in NOT_SO or is_a_state(plain.flat[found.last - 1])
    return _denied_further_on(after, stretch) or _denied_in_front(plain, found)


def _opens_what_follows(plain: Plain, at: int) -> bool:
    """Whether a "no" opens a clause of its own, without a sign: "disoccupato no la naspi la prendo"."""
    no, then = plain.words[at], plain.words[at + 1 : at + 2]
    parted = no.plain == "no" and is_a_state(plain.flat[at - 1]) and bool(then) and then[0].stretch > no.stretch
    return parted and not plain.text[no.end : then[0].start].strip()


def _is_excepted(plain: Plain, found: Found) -> bool:
    """Whether a phrase is what a denial after it leaves out: "a parte l'adi non prendo altro"."""
    words = plain.words[max(found.first - 3, 0) : found.first]
    before = [word.plain for word in words if word.stretch == plain.words[found.first].stretch]
    return not (EXCEPT | {"parte", "oltre"}).isdisjoint(before)


def _goes_on_still(plain: Plain, at: int) -> bool:
    """Whether the next «non» denies only that something is over, or a limit: "la NASpI non è finita", "non prima"."""
    here = [word.plain for word in plain.words[at : at + FURTHER] if word.stretch == plain.words[at].stretch]
    first = next((n for n, word in enumerate(here) if word in NOT), len(here))
    then = here[first + 1 : first + 1 + BEFORE]
    return any(word.startswith((*OVER_YET, *LACKING)) for word in then) or (
        bool(then) and then[0] in MORE_THAN - {"piu"}
    )


def _denied_in_front(plain: Plain, found: Found) -> bool:
    """Whether a thing set in front of its verb is denied there, or was not to be had.

    "All'anagrafe degli operatori non siamo iscritti", "corsi e affini non ne seguo", "l'assegno ce l'hanno negato", but
    not "la NASpI la prendo non so fino a quando".
    """
    stretch = plain.words[found.last - 1].stretch
    own = [n for n, word in enumerate(plain.words) if word.stretch == stretch]
    if not ACTING.isdisjoint(plain.flat[own[0] : found.first]):
        return False
    rest = list(plain.flat[found.last : own[-1] + 1])[:FURTHER]
    for at, word in enumerate(rest):
        if word in BUT or (word in GOING_ON and not _both_denied(plain, found, at)):
            return False
        if word in NOT and (_has_its_own(rest[at:]) or denies_something_else(plain, found, found.last + at)):
            return False
        if word in NOT or (word == "no" and at == len(rest) - 1) or word.startswith(LOST):
            return True
        if word in ACTING and not any(later.startswith(LOST) for later in rest[at + 1 : at + 3]):
            return False
    return False


def _both_denied(plain: Plain, found: Found, at: int) -> bool:
    """Whether one thing more stands before the verb that is denied of both: "di sussidi e di naspi non ne ho"."""
    rest = plain.flat[found.last + at + 1 : found.last + at + 1 + EITHER]
    no = next((n for n, word in enumerate(rest) if word in NOT), 0)
    if no <= 1:
        return no == 1
    named = all(rest[n] in OF or may_be_named(plain, found.last + at + 1 + n) for n in range(no))
    return named and BUT.isdisjoint(rest[:no]) and not (IT | HAVING | VERBS).isdisjoint(rest[no + 1 : no + 2])


def _denied_further_on(after: Sequence[Word], stretch: int) -> bool:
    """Whether a verb after a few words is denied: "la NASpI io non la prendo"."""
    for word, then in pairwise(after):
        if word.stretch != stretch or then.stretch != stretch or word.plain in ENDING | GOING_ON | {"che"}:
            return False
        if word.plain in NOT and then.plain in IT:
            return True
    return False


def _none_of_either(plain: Plain, at: int) -> bool:
    """Whether what is joined by an "or" is denied at its end: "altri corsi o programmi di lavoro niente"."""
    here = [word.plain for word in plain.words[at : at + EITHER] if word.stretch == plain.words[at].stretch]
    ends = next((n for n, word in enumerate(here) if word in AFTERWARDS), 0)
    after = plain.words[at + ends + 1 : at + ends + 2]
    closed = not after or after[0].stretch > plain.words[at].stretch
    return ends > 1 and closed and VERBS.isdisjoint(here[:ends])


def _is_short(plain: Plain, at: int) -> bool:
    """Whether little follows in the clause that a word opens, so that it has no object of its own."""
    rest = plain.words[at : at + AFTER]
    if _has_its_own([word.plain for word in rest]):
        return False
    ends = (n for n, w in enumerate(rest) if w.stretch != rest[0].stretch or w.plain in ENDING | GOING_ON)
    return next(ends, len(rest)) <= SHORT or (len(rest) > 1 and rest[1].plain in IT)


def _has_its_own(rest: Sequence[str]) -> bool:
    """Whether a denied verb has a thing of its own after it: "disoccupato non prendo la naspi"."""
    return len(rest) > THING + 1 and rest[1] not in IT and rest[THING] in THE - {"di"}
