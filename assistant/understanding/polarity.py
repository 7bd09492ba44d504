"""Whether what a phrase says is said, or denied."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.understanding.denial_words import (
    ACTING,
    AFTER,
    AFTERWARDS,
    AGREEING,
    BEFORE,
    BEFORE_VERBS,
    BUT,
    CEASED,
    DENYING,
    EITHER,
    ENDING,
    ENDS_YET,
    EXCEPT,
    FORGOTTEN,
    FURTHER,
    GOING_ON,
    HAVING,
    IT,
    LACKED,
    LOST,
    MORE_THAN,
    NO,
    NOT,
    NOT_SO,
    OF,
    OF_WHAT_FOLLOWS,
    OR,
    OVER_YET,
    RIGHT_AFTER,
    SHORT,
    TELLING,
    THE,
    THING,
    VERBS,
    WITHOUT,
)
from assistant.understanding.patterns import Found
from assistant.understanding.plain import Plain, Word
from assistant.understanding.series import denied_in_a_row, tells_of_nobody

_DONE = ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite")


def denied(plain: Plain, found: Found) -> bool:
    """Whether a phrase is denied: by a word shortly before it in the same stretch, or by one right after it.

    >>> from assistant.understanding.patterns import find
    >>> plain = Plain.of("non lavoro e prendo la naspi, sussidi no")
    >>> [denied(plain, next(find(plain, [p]))) for p in ("lavoro", "naspi", "sussidi")]
    [True, False, True]
    """
    return _denied_before(plain, found) or _denied_after(plain, found) or denied_in_a_row(plain, found)


def undone(plain: Plain, found: Found) -> bool:
    """Whether a denying phrase is denied: "prima volta: no", but not "naspi finita mai fatto cantieri"."""
    says_no = found.last < len(plain.words) and plain.flat[found.last] in NO
    return _denied_before(plain, found) or (says_no and _denied_after(plain, found))


def _denied_before(plain: Plain, found: Found) -> bool:
    if plain.flat[found.first] in AGREEING or _begins(plain, found.first):
        return False
    places = range(found.first - 1, max(found.first - BEFORE, 0) - 1, -1)
    told = (_as_told_by(plain, at, found) for at in places)
    return next((denies for denies in told if denies is not None), False)


def _as_told_by(plain: Plain, at: int, found: Found) -> bool | None:
    """Whether a word before a phrase denies it, or nothing before it can; None, where a word before it may."""
    word, stretch = plain.words[at], plain.words[found.first].stretch
    if word.stretch < stretch or (word.plain in ENDING and not _is_no_end(plain, at)):
        return False
    if _ceases(plain, at):
        return NOT.isdisjoint(plain.flat[max(at - RIGHT_AFTER, 0) : at])
    if word.plain in EXCEPT or (word.plain == "parte" and plain.flat[at - 1] == "a"):
        first = at - (word.plain == "parte")
        before = [n for n, other in enumerate(plain.words[:first]) if stretch - other.stretch <= 1]
        if not before or plain.words[before[-1]].stretch < stretch:  # "niente, a parte la casa"
            return found.first - at <= 2 and DENYING.isdisjoint(plain.flat[n] for n in before)
        here = [n for n, other in enumerate(plain.words) if other.stretch == stretch]
        return not any(_denies(plain, n, found) if n < at else plain.flat[n] in NOT for n in here)
    if _denies(plain, at, found):
        return True
    return _of_nobody(plain, at) if _begins(plain, at) else None


def _of_nobody(plain: Plain, verb: int) -> bool:
    """Whether a verb is told of nobody: "nessuno in famiglia prende la naspi", "né io né lei prendiamo"."""
    stretch = plain.words[verb].stretch
    before = [n for n in range(max(verb - FURTHER, 0), verb) if plain.words[n].stretch == stretch]
    words = [plain.flat[n] for n in before]
    if any(_begins(plain, n) for n in before[1:]) or not ENDING.isdisjoint(words):
        return False
    return tells_of_nobody(words)


def over_yet(plain: Plain, found: Found) -> bool:
    """Whether a phrase opens with the end of something, of which a denial does not say that it never was."""
    return plain.flat[found.first].startswith(OVER_YET)


def _another(between: tuple[str, ...]) -> bool:
    """Whether something else comes in: "senza avviso una signora", "senza lavoro disoccupato", not "senza avere un"."""
    if not bool(between) or between[0].endswith("re"):
        return False
    return between[0] in LACKED or not {"un", "una", "uno"}.isdisjoint(between[1:])


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


def _begins(plain: Plain, at: int) -> bool:
    """Whether a word is a verb that nothing denies: the clause begins there, whatever stands before it."""
    if at == 0 or plain.flat[at - 1] in BEFORE_VERBS:
        return False
    word = plain.words[at]
    return word.plain in VERBS or (word.plain == "e" and plain.text[word.start] in "èÈ")


def _denies(plain: Plain, at: int, found: Found) -> bool:
    """Whether a word denies a phrase after it: not "ne" in "ne ho uno", nor the first no of "naspi no sussidi no"."""
    word = plain.words[at]
    if word.plain == "ne" and plain.text[word.start : word.end + 1].lower() in {"ne", "ne "}:
        return plain.flat[at + 1] not in HAVING
    if word.plain in WITHOUT:
        between = plain.flat[at + 1 : found.first]
        near = found.first - at <= RIGHT_AFTER and "con" not in (*between, plain.flat[found.first])
        return near and not _another(between)
    if word.plain == "no":
        return all(w.plain != "no" or w.stretch != word.stretch for w in plain.words[found.last - 1 : found.last + 1])
    if word.plain.startswith(FORGOTTEN):
        then = plain.flat[at + 1 : at + 3]
        return bool(then) and (then[0] in THE or (then[0] == "di" and not then[-1].startswith(TELLING)))
    then = plain.flat[at + 1 : found.first]
    if word.plain in NOT and (any(one.startswith(ENDS_YET) for one in then) or _has_its_own_with(then)):
        return False
    return word.plain in DENYING


def _has_its_own_with(between: Sequence[str]) -> bool:
    """Whether what is not done yet is told, and what there is with it: "non ancora costituito con dichiarazione"."""
    return bool(between) and between[-1] == "con" and any(word.endswith(_DONE) for word in between)


def _ceases(plain: Plain, at: int) -> bool:
    """Whether a word says that what follows was left off: "ho smesso di prenderla"."""
    here = plain.flat[at].startswith(CEASED)
    return here and plain.flat[at + 1] in {"di", "la", "l", "il", "i", "gli", "le"}


def _is_no_end(plain: Plain, at: int) -> bool:
    """Whether a word that ends a clause elsewhere does not here: "è", "non però la scheda"."""
    return plain.text[plain.words[at].start].lower() in "èé" or (at > 0 and plain.flat[at - 1] in NOT)


def _none_of_either(plain: Plain, at: int) -> bool:
    """Whether what is joined by an "or" is denied at its end: "altri corsi o programmi di lavoro niente"."""
    here = [word.plain for word in plain.words[at : at + EITHER] if word.stretch == plain.words[at].stretch]
    ends = next((n for n, word in enumerate(here) if word in AFTERWARDS), 0)
    after = plain.words[at + ends + 1 : at + ends + 2]
    closed = not after or after[0].stretch > plain.words[at].stretch
    return ends > 1 and closed and VERBS.isdisjoint(here[:ends])


def _denied_after(plain: Plain, found: Found) -> bool:
    """`la NASpI no`, `NASpI: no`, `la NASpI io non la prendo`, but not `la NASpI, non lavoro`."""
    after = plain.words[found.last : found.last + AFTER]
    stretch = plain.words[found.last - 1].stretch
    if not after or _goes_on_still(plain, found.last) or _is_excepted(plain, found):
        return False
    if (first := after[0]).plain == plain.flat[found.first] == "no":  # "no soldi no case"
        return False
    if len(after) > THING and first.plain in OF and first.stretch == after[THING].stretch == stretch:
        after, first = after[THING:], after[THING]  # "altri programmi di lavoro nessuno"
    if first.plain in AFTERWARDS and first.stretch <= stretch + 1:
        ends = len(after) == 1 or after[1].stretch > first.stretch or after[1].plain in GOING_ON
        return ends or (first.stretch == stretch and first.plain not in OF_WHAT_FOLLOWS)
    if first.plain in OR and first.stretch == stretch:
        return _none_of_either(plain, found.last)
    if first.plain in NOT and first.stretch == stretch and _is_short(plain, found.last):
        return [word.plain for word in after[1:3] if word.stretch == stretch] not in NOT_SO
    return _denied_further_on(after, stretch) or _denied_in_front(plain, found)


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
    return any(word.startswith(OVER_YET) for word in then) or (bool(then) and then[0] in MORE_THAN - {"piu"})


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
        if word in BUT or (word in GOING_ON and rest[at + 2 : at + 3] != ["non"]):
            return False
        if word in NOT and _has_its_own(rest[at:]):
            return False
        if word in NOT or (word == "no" and at == len(rest) - 1) or word.startswith(LOST):
            return True
        if word in ACTING and not any(later.startswith(LOST) for later in rest[at + 1 : at + 3]):
            return False
    return False


def _denied_further_on(after: Sequence[Word], stretch: int) -> bool:
    """Whether a verb after a few words is denied: "la NASpI io non la prendo"."""
    for word, then in pairwise(after):
        if word.stretch != stretch or then.stretch != stretch or word.plain in ENDING | GOING_ON | {"che"}:
            return False
        if word.plain in NOT and then.plain in IT:
            return True
    return False
