"""Whether what a phrase says is said, or denied."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.understanding.patterns import Found
from assistant.understanding.plain import Plain, Word
from assistant.understanding.series import denied_in_a_row

DENYING = frozenset(
    "non nn nun niente nessun nessuno nessuna senza mai ne nemmeno neanche neppure manco mica no zero nulla"
    " privo priva privi prive".split()
)
# "Non ho nessun lavoro" denies once: a phrase that opens with one of these is not denied by a word before it.
_AGREEING = frozenset("non nn nun ne niente nessun nessuno nessuna mai nemmeno neanche neppure manco nulla".split())
EXCEPT = frozenset("tranne eccetto salvo fuorche".split())
_HAVING = frozenset(
    "ho hai ha abbiamo avete hanno avevo avevamo e sono siamo faccio facciamo prendo percepisco compio".split()
)
_ENDING = frozenset("ma pero invece anzi tuttavia pur pure mentre perche quindi e ed adesso ora".split())
_GOING_ON = frozenset("e ed o oppure ne".split())
_OF = frozenset("di del della dello dei delle degli d".split())
_OR = frozenset("o od oppure".split())
_BEFORE, _AFTER, _SHORT, _THING, _EITHER = 6, 5, 4, 2, 7
_WITHOUT, _RIGHT_AFTER = frozenset("senza privo priva privi prive".split()), 4
_AFTERWARDS = frozenset("no mai nessuno nessuna niente zero nemmeno neanche neppure manco nulla".split())
_NOT = frozenset("non nn nun".split())
_NO = _NOT | {"no"}
_IT = frozenset("la lo li le l ne ce c me m mi ci ti gli gliel gliela glielo piu".split())
# A verb with neither of these before it begins a clause of its own: "non lavoro prendo la naspi".
_VERBS = frozenset(
    "prendo prende prendiamo percepisco percepisce ricevo riceve ho ha abbiamo sono siamo faccio fa vivo vive viviamo"
    " abito abita frequento seguo".split()
)
_BEFORE_VERBS = (
    DENYING | _IT | frozenset("che si vi se te io lui lei noi loro ancora sempre neppure quasi s".split())
) - {"piu"}  # "non cammina più ha il cento per cento"
_ACTING = (
    _VERBS
    | _HAVING
    | frozenset(
        "hanno c avevo avevamo era erano sta sto stiamo segue seguiamo frequenta prendevo percepivo allego alleghiamo"
        " allegato allegata presentato presentata firmato firmata mandato inviato messo fatto fatta iscritto"
        " iscritta".split()
    )
)
_BUT = frozenset(
    "ma anzi tuttavia mentre perche quindi siccome poiche quando se moglie marito lei lui loro compagno compagna figlio"
    " figlia madre padre mamma papa fratello sorella nonno nonna zio zia suocero suocera".split()
)
_NOT_SO = [["lo", "era"], ["lo", "e"], ["lo", "erano"], ["lo", "sono"]]  # "il mio cantiere non lo era" (montano)
_LOST = ("scordat", "dimenticat", "negat", "rifiutat", "bocciat", "respint", "ritirat")
_FURTHER = 12
_OVER_YET = ("finit", "terminat", "scadut", "esaurit", "conclus", "chius", "cessat", "smess", "termin", "lasciat")
_ENDS_YET = (*_OVER_YET, "finisc", "scad", "esauris")
_MORE_THAN = frozenset("prima oltre solo soltanto meno piu dopo".split())
_CEASED = ("smess", "smett")
_FORGOTTEN = ("scordat", "dimenticat", "tralasciat", "omess", "smarrit")
_THE = frozenset("il lo la l i gli le un una anche pure proprio del della dei delle dell".split())
_TELLING = ("dir", "scriver", "aggiung", "precis", "specific", "segnal", "chieder", "racconta")
_OF_WHAT_FOLLOWS = frozenset("nessuno nessuna zero niente".split())  # "casalinga zero reddito" denies the income alone


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
    says_no = found.last < len(plain.words) and plain.flat[found.last] in _NO
    return _denied_before(plain, found) or (says_no and _denied_after(plain, found))


def _denied_before(plain: Plain, found: Found) -> bool:
    stretch = plain.words[found.first].stretch
    if plain.flat[found.first] in _AGREEING or _begins(plain, found.first):
        return False
    for at in range(found.first - 1, max(found.first - _BEFORE, 0) - 1, -1):
        word = plain.words[at]
        if word.stretch < stretch or (word.plain in _ENDING and not _is_no_end(plain, at)):
            return False
        if _ceases(plain, at):
            return _NOT.isdisjoint(plain.flat[max(at - _RIGHT_AFTER, 0) : at])
        if word.plain in EXCEPT or (word.plain == "parte" and plain.flat[at - 1] == "a"):
            here = [n for n, other in enumerate(plain.words) if other.stretch == stretch]
            return not any(_denies(plain, n, found) if n < at else plain.flat[n] in _NOT for n in here)
        if _denies(plain, at, found):
            return True
        if _begins(plain, at):
            return _of_nobody(plain, at)
    return False


def _of_nobody(plain: Plain, verb: int) -> bool:
    """Whether a verb is told of nobody: "nessuno in famiglia prende la naspi", "né io né lei prendiamo"."""
    stretch = plain.words[verb].stretch
    before = [n for n in range(max(verb - _FURTHER, 0), verb) if plain.words[n].stretch == stretch]
    words = [plain.flat[n] for n in before]
    if any(_begins(plain, n) for n in before[1:]) or not _ENDING.isdisjoint(words):
        return False
    return words[:1] in (["nessuno"], ["nessuna"]) or words.count("ne") > 1


def over_yet(plain: Plain, found: Found) -> bool:
    """Whether a phrase opens with the end of something, of which a denial does not say that it never was."""
    return plain.flat[found.first].startswith(_OVER_YET)


def _another(between: tuple[str, ...]) -> bool:
    """Whether somebody or something else comes in: "senza avviso una signora", but not "senza avere un lavoro"."""
    return bool(between) and (not between[0].endswith("re") and not {"un", "una", "uno"}.isdisjoint(between[1:]))


def _is_short(plain: Plain, at: int) -> bool:
    """Whether little follows in the clause that a word opens, so that it has no object of its own."""
    rest = plain.words[at : at + _AFTER]
    if _has_its_own([word.plain for word in rest]):
        return False
    ends = (n for n, w in enumerate(rest) if w.stretch != rest[0].stretch or w.plain in _ENDING | _GOING_ON)
    return next(ends, len(rest)) <= _SHORT or (len(rest) > 1 and rest[1].plain in _IT)


def _has_its_own(rest: Sequence[str]) -> bool:
    """Whether a denied verb has a thing of its own after it: "disoccupato non prendo la naspi"."""
    return len(rest) > _THING + 1 and rest[1] not in _IT and rest[_THING] in _THE - {"di"}


def _begins(plain: Plain, at: int) -> bool:
    """Whether a word is a verb that nothing denies: the clause begins there, whatever stands before it."""
    if at == 0 or plain.flat[at - 1] in _BEFORE_VERBS:
        return False
    word = plain.words[at]
    return word.plain in _VERBS or (word.plain == "e" and plain.text[word.start] in "èÈ")


def _denies(plain: Plain, at: int, found: Found) -> bool:
    """Whether a word denies a phrase after it: not "ne" in "ne ho uno", nor the first no of "naspi no sussidi no"."""
    word = plain.words[at]
    if word.plain == "ne" and plain.text[word.start : word.end + 1].lower() in {"ne", "ne "}:
        return plain.flat[at + 1] not in _HAVING
    if word.plain in _WITHOUT:
        between = plain.flat[at + 1 : found.first]
        near = found.first - at <= _RIGHT_AFTER and "con" not in (*between, plain.flat[found.first])
        return near and not _another(between)
    if word.plain == "no":
        own = [w.plain for w in plain.words[found.last - 1 : found.last + 1] if w.stretch == word.stretch]
        return "no" not in own
    if word.plain.startswith(_FORGOTTEN):
        then = plain.flat[at + 1 : at + 3]
        return bool(then) and (then[0] in _THE or (then[0] == "di" and not then[-1].startswith(_TELLING)))
    if word.plain in _NOT and any(then.startswith(_ENDS_YET) for then in plain.flat[at + 1 : found.first]):
        return False
    return word.plain in DENYING


def _ceases(plain: Plain, at: int) -> bool:
    """Whether a word says that what follows was left off: "ho smesso di prenderla"."""
    here = plain.flat[at].startswith(_CEASED)
    return here and plain.flat[at + 1] in {"di", "la", "l", "il", "i", "gli", "le"}


def _is_no_end(plain: Plain, at: int) -> bool:
    """Whether a word that ends a clause elsewhere does not here: "è", "non però la scheda"."""
    return plain.text[plain.words[at].start].lower() in "èé" or (at > 0 and plain.flat[at - 1] in _NOT)


def _none_of_either(plain: Plain, at: int) -> bool:
    """Whether what is joined by an "or" is denied at its end: "altri corsi o programmi di lavoro niente"."""
    here = [word.plain for word in plain.words[at : at + _EITHER] if word.stretch == plain.words[at].stretch]
    ends = next((n for n, word in enumerate(here) if word in _AFTERWARDS), 0)
    after = plain.words[at + ends + 1 : at + ends + 2]
    closed = not after or after[0].stretch > plain.words[at].stretch
    return ends > 1 and closed and _VERBS.isdisjoint(here[:ends])


def _denied_after(plain: Plain, found: Found) -> bool:
    """`la NASpI no`, `NASpI: no`, `la NASpI io non la prendo`, but not `la NASpI, non lavoro`."""
    after = plain.words[found.last : found.last + _AFTER]
    stretch = plain.words[found.last - 1].stretch
    if not after or _goes_on_still(plain, found.last) or _is_excepted(plain, found):
        return False
    first = after[0]
    if len(after) > _THING and first.plain in _OF and first.stretch == after[_THING].stretch == stretch:
        after, first = after[_THING:], after[_THING]  # "altri programmi di lavoro nessuno"
    if first.plain in _AFTERWARDS and first.stretch <= stretch + 1:
        ends = len(after) == 1 or after[1].stretch > first.stretch or after[1].plain in _GOING_ON
        return ends or (first.stretch == stretch and first.plain not in _OF_WHAT_FOLLOWS)
    if first.plain in _OR and first.stretch == stretch:
        return _none_of_either(plain, found.last)
    if first.plain in _NOT and first.stretch == stretch and _is_short(plain, found.last):
        return [word.plain for word in after[1:3] if word.stretch == stretch] not in _NOT_SO
    return _denied_further_on(after, stretch) or _denied_in_front(plain, found)


def _is_excepted(plain: Plain, found: Found) -> bool:
    """Whether a phrase is what a denial after it leaves out: "a parte l'adi non prendo altro"."""
    before = plain.flat[max(found.first - 3, 0) : found.first]
    return not EXCEPT.isdisjoint(before) or "parte" in before or "oltre" in before


def _goes_on_still(plain: Plain, at: int) -> bool:
    """Whether the next «non» denies only that something is over, or a limit: "la NASpI non è finita", "non prima"."""
    here = [word.plain for word in plain.words[at : at + _FURTHER] if word.stretch == plain.words[at].stretch]
    first = next((n for n, word in enumerate(here) if word in _NOT), len(here))
    then = here[first + 1 : first + 1 + _BEFORE]
    return any(word.startswith(_OVER_YET) for word in then) or (bool(then) and then[0] in _MORE_THAN - {"piu"})


def _denied_in_front(plain: Plain, found: Found) -> bool:
    """Whether a thing set in front of its verb is denied there, or was not to be had.

    "All'anagrafe degli operatori non siamo iscritti", "corsi e affini non ne seguo", "l'assegno ce l'hanno negato", but
    not "la NASpI la prendo non so fino a quando".
    """
    stretch = plain.words[found.last - 1].stretch
    own = [n for n, word in enumerate(plain.words) if word.stretch == stretch]
    if not _ACTING.isdisjoint(plain.flat[own[0] : found.first]):
        return False
    rest = list(plain.flat[found.last : own[-1] + 1])[:_FURTHER]
    for at, word in enumerate(rest):
        if word in _BUT or (word in _GOING_ON and rest[at + 2 : at + 3] != ["non"]):
            return False
        if word in _NOT and _has_its_own(rest[at:]):
            return False
        if word in _NOT or (word == "no" and at == len(rest) - 1) or word.startswith(_LOST):
            return True
        if word in _ACTING and not any(later.startswith(_LOST) for later in rest[at + 1 : at + 3]):
            return False
    return False


def _denied_further_on(after: Sequence[Word], stretch: int) -> bool:
    """Whether a verb after a few words is denied: "la NASpI io non la prendo"."""
    for word, then in pairwise(after):
        if word.stretch != stretch or then.stretch != stretch or word.plain in _ENDING | _GOING_ON | {"che"}:
            return False
        if word.plain in _NOT and then.plain in _IT:
            return True
    return False
