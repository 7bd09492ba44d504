"""Two things that one word denies together, joined by an "and": "niente sussidi e naspi"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import HAVING, LACKED, VERBS
from assistant.understanding.yes_or_no.labelled_no import may_be_named

_AND = frozenset("e ed".split())
_SMALL = frozenset("di del della dell dei degli delle d la il l lo le i gli alcun alcuna alcuno nessun nessuna".split())
_NO = frozenset("niente nessun nessuna nessuno senza zero no nulla privo priva privi mai non nn".split())
_VERBAL = frozenset("non nn mai".split())
_HAD = expression(r"(?:avut|pres|percepit|ricevut|chiest|frequentat|seguit|fatt)[oaie]|av\w+ \w+")
_HOLDING = HAVING | VERBS | frozenset("prendere avere ricevere percepire prendiamo ricevono percepiscono ne c".split())
_AFTER = frozenset(
    "mai al per in questo momento adesso ora di nessun tipo genere io grazie assolutamente comunque vari varie simili"
    " quindi regionale regionali comunale comunali inps".split()
)
_OF_LIFE = frozenset(
    """
    figlio figlia figli parente parenti famiglia familiare familiari fratello fratelli sorella genitore genitori amico
    amici moglie marito coniuge compagno compagna auto macchina moto bici patente case terreni immobili proprieta conto
    risparmi mutuo mutui affitto debito debiti condanna condanne precedenti titolo titoli diploma residenza
    """.split()
)
"""What people are without that is nobody's subsidy: what follows "and" may well be had ("niente auto e naspi")."""
_MOST = 5
_PARTS = expression(r"[.;:!?\n]")


def denied_beside(plain: Plain, found: Found) -> bool:
    """Whether a phrase is joined by an "and" to a thing that a word before both denies.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("niente sussidi e naspi", "non prendo sussidi e la naspi", "mai preso adi, naspi e sussidi")
    >>> [denied_beside(Plain.of(text), next(find(Plain.of(text), ["naspi"]))) for text in told]
    [True, True, True]
    >>> told = ("niente lavoro e prendo la naspi", "non ho sussidi e naspi sì", "naspi e niente sussidi")
    >>> [denied_beside(Plain.of(text), next(find(Plain.of(text), ["naspi"]))) for text in told]
    [False, False, False]
    """
    own = _of_stretch(plain, plain.words[found.first].stretch)
    rest = plain.flat[found.last : own[-1] + 1]
    ends = next((n for n, word in enumerate(rest) if word in _AND), len(rest))
    if not _AFTER.issuperset(rest[:ends]) or not all(may_be_named(plain, n) for n in range(found.first, found.last)):
        return False
    joint = next((n for n in range(found.first - 1, own[0], -1) if plain.flat[n] not in _SMALL), own[0])
    beside = plain.flat[joint] in _AND and _denies_one(plain, own[0], joint)
    return beside or _ends_a_row(plain, own)


def doubtful_beside(plain: Plain, found: Found) -> bool:
    """Whether what the "and" joins to is only what somebody may be without: "senza lavoro e naspi"."""
    joints = [n for n in range(found.first - 1, max(found.first - _MOST, 0), -1) if plain.flat[n] in _AND]
    return bool(joints) and plain.flat[joints[0] - 1] in LACKED | _OF_LIFE


def denies_of_life(plain: Plain, found: Found) -> bool:
    """Whether a denying phrase only denies what stands before an "and" in it: "nessun parente e naspi".

    >>> from assistant.understanding.words.patterns import find
    >>> told = Plain.of("nessun parente e naspi"), Plain.of("nessun sussidio e naspi")
    >>> [denies_of_life(one, next(find(one, ["nessun ... naspi"]))) for one in told]
    [True, False]
    """
    joints = [n for n in range(found.first + 1, found.last) if plain.flat[n] in _AND]
    return bool(joints) and plain.flat[found.first] in _NO and plain.flat[joints[-1] - 1] in LACKED | _OF_LIFE


def _denies_one(plain: Plain, first: int, joint: int) -> bool:
    """Whether a word denies the thing before an "and", and that is a thing and no more."""
    thing = 0
    for at in range(joint - 1, first - 1, -1):
        word = plain.flat[at]
        if word in _NO:
            return thing > 0
        if word in _HOLDING or _HAD.fullmatch(word):
            before = plain.flat[max(at - 3, first) : at]
            return thing > 0 and not _NO.isdisjoint(before)
        named = word in _OF_LIFE or may_be_named(plain, at)  # "auto" is no participle
        if word not in _SMALL | _AND and (not named or thing == _MOST):
            return False
        thing += word not in _SMALL
    return False


def _ends_a_row(plain: Plain, own: list[int]) -> bool:
    """Whether things joined by an "and" are the last of a row that opens with a denial: "mai adi, sussidi e naspi"."""
    if _AND.isdisjoint(plain.flat[n] for n in own[1:-1]):
        return False
    while own and _is_bare(plain, own):
        before = _of_stretch(plain, plain.words[own[0]].stretch - 1)
        if not before or _PARTS.search(plain.text[plain.words[before[-1]].end : plain.words[own[0]].start]):
            return False
        if _denies_one(plain, before[0], before[-1] + 1):
            return True
        own = before
    return False


def _is_bare(plain: Plain, own: list[int]) -> bool:
    """Whether a stretch names things and no more."""
    return "si" not in {plain.flat[n] for n in own} and all(may_be_named(plain, n) for n in own)


def _of_stretch(plain: Plain, stretch: int) -> list[int]:
    return [n for n, word in enumerate(plain.words) if word.stretch == stretch]
