"""Whether what a phrase says is said, or denied."""

from __future__ import annotations

from assistant.understanding.patterns import Found
from assistant.understanding.plain import Plain

DENYING = frozenset(
    "non nn niente nessun nessuno nessuna senza mai ne nemmeno neanche neppure mica no zero nulla"
    " privo priva privi prive".split()
)
# "Non ho nessun lavoro" denies once: a phrase that opens with one of these is not denied by a word before it.
_AGREEING = frozenset("non nn ne niente nessun nessuno nessuna mai nemmeno neanche neppure nulla".split())
EXCEPT = frozenset("tranne eccetto salvo fuorche".split())
_HAVING = frozenset(
    "ho hai ha abbiamo avete hanno avevo avevamo e sono siamo faccio facciamo prendo percepisco compio".split()
)
_ENDING = frozenset("ma pero invece anzi tuttavia pur pure mentre perche quindi e ed adesso ora".split())
_GOING_ON = frozenset("e ed o oppure ne".split())
_BEFORE, _AFTER = 6, 3
_AFTERWARDS = frozenset("no mai nessuno nessuna niente nulla zero nemmeno neanche neppure manco".split())
_OF = frozenset("di del della dello dei delle degli d".split())


def denied(plain: Plain, found: Found) -> bool:
    """Whether a phrase is denied: by a word shortly before it in the same stretch, or by one right after it.

    >>> from assistant.understanding.patterns import find
    >>> plain = Plain.of("non lavoro e prendo la naspi, sussidi no")
    >>> [denied(plain, next(find(plain, [p]))) for p in ("lavoro", "naspi", "sussidi")]
    [True, False, True]
    """
    return _denied_before(plain, found) or _denied_after(plain, found)


def _denied_before(plain: Plain, found: Found) -> bool:
    if plain.flat[found.first] in _AGREEING:
        return False
    stretch = plain.words[found.first].stretch
    for at in range(found.first - 1, max(found.first - _BEFORE, 0) - 1, -1):
        word = plain.words[at]
        if word.stretch < stretch or (word.plain in _ENDING and plain.text[word.start].lower() not in "èé"):
            return False
        if word.plain in EXCEPT:
            return not any(
                _denies(plain, before, found) for before in range(at) if plain.words[before].stretch == stretch
            )
        if _denies(plain, at, found):
            return True
    return False


def _denies(plain: Plain, at: int, found: Found) -> bool:
    """Whether a word denies a phrase after it: not "ne" in "ne ho uno", nor the first no of "naspi no sussidi no"."""
    word = plain.words[at]
    if word.plain == "ne" and plain.text[word.start : word.end].lower() == "ne":
        return plain.flat[at + 1] not in _HAVING
    if word.plain == "no":
        own = [w.plain for w in plain.words[found.last - 1 : found.last + 1] if w.stretch == word.stretch]
        return "no" not in own
    return word.plain in DENYING


def _denied_after(plain: Plain, found: Found) -> bool:
    """`la NASpI no`, `NASpI: no`, `la NASpI non la prendo`, but not `la NASpI, non lavoro`."""
    after = list(plain.words[found.last : found.last + _AFTER])
    stretch = plain.words[found.last - 1].stretch
    if not after:
        return False
    first = after[0]
    if len(after) == _AFTER and first.plain in _OF and first.stretch == after[2].stretch == stretch:
        after, first = after[2:], after[2]  # "altri programmi di lavoro nessuno"
    if first.plain in _AFTERWARDS and first.stretch <= stretch + 1:
        ends = len(after) == 1 or after[1].stretch > first.stretch or after[1].plain in _GOING_ON
        return first.stretch == stretch or ends
    return first.plain == "non" and first.stretch == stretch
