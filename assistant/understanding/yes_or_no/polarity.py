"""Whether what a phrase says is said, or denied."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import (
    AGREEING,
    BEFORE,
    BEFORE_VERBS,
    CEASED,
    DENYING,
    ENDING,
    ENDS_YET,
    EXCEPT,
    FORGOTTEN,
    FURTHER,
    HAVING,
    LACKED,
    LACKING,
    NO,
    NOT,
    OVER_YET,
    RIGHT_AFTER,
    TELLING,
    THE,
    THING,
    VERBS,
    WITHOUT,
)
from assistant.understanding.yes_or_no.denied_after import denied_after
from assistant.understanding.yes_or_no.series import denied_in_a_row, tells_of_nobody
from assistant.understanding.yes_or_no.states import denies_a_thing

_SMALL = frozenset("e siamo sono in a ad di d da del dal della dalla nel nella il la lo l provincia prov".split())
_OF_A_VERB = frozenset("li le lo la l i ce gli abbiamo ho ha hanno avevamo".split())
_DONE = ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite")


def denied(plain: Plain, found: Found) -> bool:
    """Whether a phrase is denied: by a word shortly before it in the same stretch, or by one right after it.

    >>> from assistant.understanding.words.patterns import find
    >>> plain = Plain.of("non lavoro e prendo la naspi, sussidi no")
    >>> [denied(plain, next(find(plain, [p]))) for p in ("lavoro", "naspi", "sussidi")]
    [True, False, True]
    """
    return _denied_before(plain, found) or denied_after(plain, found) or denied_in_a_row(plain, found)


def instead(plain: Plain, found: Found, other: Found) -> bool:
    """Whether a phrase is said in place of one that is denied right beside it, and so is not denied itself.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("non Cuneo: Asti", "Asti non Cuneo", "non Cuneo o Asti", "non Cuneo Asti")
    >>> plains = [Plain.of(text) for text in told]
    >>> [instead(one, next(find(one, ["asti"])), next(find(one, ["cuneo"]))) for one in plains]
    [True, True, False, False]
    """
    before = plain.flat[max(other.first - RIGHT_AFTER, 0) : other.first]
    small = next((n for n, word in enumerate(reversed(before)) if word not in _SMALL), len(before))
    no = other.first - small - 1
    if small >= len(before) or plain.flat[no] not in NOT:
        return False
    colon = plain.text[plain.words[other.last - 1].end : plain.words[found.first].start].strip().startswith(":")
    return found.last == no or (colon and _SMALL.issuperset(plain.flat[other.last : found.first]))


def undone(plain: Plain, found: Found) -> bool:
    """Whether a denying phrase is denied: "prima volta: no", but not "naspi finita mai fatto cantieri".

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("non la delibera manca", "no delibera manca")
    >>> [undone(plain, next(find(plain, ["delibera ... manca"]))) for plain in map(Plain.of, told)]
    [True, False]
    """
    if _is_over_or_lacking(plain, found) and "no" in plain.flat[max(found.first - THING, 0) : found.first]:
        return False
    says_no = found.last < len(plain.words) and plain.flat[found.last] in NO
    if _answered_twice(plain, found):
        return says_no and denied_after(plain, found)
    return _denied_before(plain, found) or (says_no and denied_after(plain, found))


def _answered_twice(plain: Plain, found: Found) -> bool:
    """Whether a doubled "no" only answers, and turns nothing that its sentence says: "no no li abbiamo chiusi bene"."""
    words, stretch = plain.words, plain.words[found.first].stretch
    before = [n for n in range(max(found.first - FURTHER, 1), found.first) if words[n].stretch == stretch]
    twice = any(
        plain.flat[n - 1] == plain.flat[n] == "no" and not plain.text[words[n - 1].end : words[n].start].strip()
        for n in before
    )
    return twice and NOT.isdisjoint(plain.flat[n] for n in before)


def perhaps_lacking(plain: Plain, found: Found) -> bool:
    """Whether nobody can tell if something lacks: in "no manca la delibera" the "no" answers, or is a slip.

    So in "no abbiamo chiuso tutto".
    """
    if _answered_twice(plain, found):
        return False
    between = plain.flat[max(found.first - RIGHT_AFTER, 0) : found.first]
    if "no" in between:
        then = between[len(between) - between[::-1].index("no") :]
        if then and _OF_A_VERB.issuperset(then):
            return plain.words[found.first - len(then) - 1].stretch == plain.words[found.first].stretch
    before = plain.words[found.first - 1] if found.first else None
    here = before is not None and before.plain == "no" and before.stretch == plain.words[found.first].stretch
    return here and plain.flat[found.first].startswith(LACKING)


def _is_over_or_lacking(plain: Plain, found: Found) -> bool:
    """Whether a phrase names a thing and then says that it is over, or not there: "naspi finita", "delibera manca"."""
    then = plain.flat[found.first + 1 : found.last]
    named = plain.flat[found.first] not in HAVING and not plain.flat[found.first].startswith(OVER_YET)
    return named and any(word.startswith((*OVER_YET, *LACKING)) for word in then)


def _denied_before(plain: Plain, found: Found) -> bool:
    if plain.flat[found.first] in AGREEING:
        return False
    if _begins(plain, found.first):
        return _of_nobody(plain, found.first)
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
    if _denies(plain, at, found) and not denies_a_thing(plain, at, found):
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
