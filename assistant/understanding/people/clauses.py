"""A message as clauses, each with its verb: what is told of whom, before it is asked who they are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from assistant.expressions import expression
from assistant.understanding.words.plain import Plain

_ENDS = expression(r"(?<![A-Z])(?<!sig)[.?!;](?:\s|$)|\n")
_ASKS = expression(r"[^.?!;\n]*\?")
_THIRD = frozenset(
    """
    ha vive abita sta risiede risulta studia lavora convive fa chiede richiede presenta rimane resta tiene scarica paga
    mantiene dorme compie figura compare domanda firma sarebbe era viveva stava va conserva mantenne ospita
    """.split()
)
_THIRD_MANY = frozenset(
    "hanno vivono abitano stanno risiedono risultano convivono fanno chiedono restano rimangono vanno".split()
)
_FIRST = frozenset(
    """
    ho vivo abito sto risiedo risulto convivo faccio chiedo presento tengo scarico porto pago mantengo resto dormo
    """.split()
)
_FIRST_MANY = frozenset(
    "siamo abbiamo viviamo abitiamo stiamo risiediamo risultiamo conviviamo facciamo teniamo restiamo".split()
)
_PREDICATES = frozenset(
    """
    residente residenti separato separata separati divorziato divorziata divorziati coniugato coniugata coniugati
    sposato sposata sposati iscritto iscritta registrato registrata affidato affidata collocato collocata ricoverato
    residenza convivente conviventi
    """.split()
)
_OPENING = frozenset("ma mentre pero invece perche quindi cioe se quando dove poiche siccome".split())
_WHO = frozenset("che quale".split())
_BETWEEN = frozenset("non nn lo la li le si ci ne ancora ora adesso anche l quindi poi fiscalmente li gli".split())
_PRONOUNS = frozenset("io lui lei loro noi".split())
INTRODUCING = frozenset(
    """
    il la lo l i gli le un uno una mio mia miei mie suo sua suoi sue nostro nostra nostri nostre altro altra altri altre
    due tre quattro cinque 2 3 4 5 quel quella questo questa stesso stessa signora signor signore sig ra sigra
    solo sola soltanto proprio propria piu nuovo nuova attuale ex anziano anziana vecchio vecchia povero povera loro
    """.split()
)
_AGED = frozenset("anni anno mesi aa a e ed di mezzo circa ca compiuti eta d".split())
_BESIDE = frozenset("e ed anche pure piu poi".split())


class Verb(StrEnum):
    """Of whom a verb speaks."""

    FIRST = "first"
    WE = "we"
    THIRD = "third"
    MANY = "many"
    EITHER = "either"
    """"Sono": I am, or they are."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that belong together around a verb, from which to which, the last excluded."""

    first: int
    last: int
    sentence: int
    verb_at: int | None = None
    verb: Verb | None = None
    relative: bool = False
    asking: bool = False
    aside: bool = False
    """Told in brackets."""


def verb_of(plain: Plain, at: int) -> Verb | None:
    """Of whom a word speaks, if it is a verb."""
    word = plain.flat[at] if at < len(plain.flat) else ""
    if word == "sono":
        return Verb.EITHER
    if word in {"e", "c"} and _is_being(plain, at):
        return Verb.THIRD
    if word in _THIRD:
        return Verb.WE if at and plain.flat[at - 1] == "si" and word != "fa" else Verb.THIRD
    kinds = ((_THIRD_MANY, Verb.MANY), (_FIRST, Verb.FIRST), (_FIRST_MANY, Verb.WE))
    return next((verb for words, verb in kinds if word in words), None)


def _is_being(plain: Plain, at: int) -> bool:
    word = plain.words[at]
    if word.plain == "c":
        return plain.flat[at + 1 : at + 2] in {("e",), ("era",)}
    return plain.text[word.start] in "èÈ" or plain.text[word.end : word.end + 1] in {"'", "’"}


def clauses(plain: Plain, units: Collection[int]) -> list[Clause]:
    """The clauses of a message, in which the words of some places name people."""
    starts = [at for at in range(len(plain.words)) if at == 0 or _opens(plain, at, units)]
    bounds = list(zip(starts, [*starts[1:], len(plain.words)], strict=True))
    joined: list[tuple[int, int]] = []
    for first, last in bounds:
        if joined and _goes_on(plain, joined[-1], (first, last), units):
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
    asking = [(one.start(), one.end()) for one in _ASKS.finditer(plain.text)]
    return [_clause(plain, first, last, units, asking) for first, last in joined]


def same_sentence(plain: Plain, first: int, last: int) -> bool:
    """Whether no sentence ends between two places."""
    first, last = min(first, last), max(first, last)
    return _ENDS.search(plain.text[plain.words[first].end : plain.words[last].start]) is None


def _clause(plain: Plain, first: int, last: int, units: Collection[int], asking: list[tuple[int, int]]) -> Clause:
    at = next((n for n in range(first, last) if n not in units and verb_of(plain, n)), None)
    sentence = sum(1 for _ in _ENDS.finditer(plain.text[: plain.words[first].start]))
    relative = _is_relative(plain, first, units)
    asked = any(start <= plain.words[first].start < end for start, end in asking)
    return Clause(
        first,
        last,
        sentence,
        at,
        None if at is None else verb_of(plain, at),
        relative,
        asked,
        _bracketed(plain.text, plain.words[first].start),
    )


def _is_relative(plain: Plain, at: int, units: Collection[int]) -> bool:
    """Whether a clause says more of somebody just named: "che vive con me", "(61), la quale ha altra residenza"."""
    which = plain.flat[at + 1 : at + 2] == ("quale",)
    named = next((n for n in range(at - 1, -1, -1) if n in units), None)
    aged = named is not None and all(_is_aged(plain, n) for n in range(named + 1, at))
    return aged and (plain.flat[at] in _WHO or which)


def _is_aged(plain: Plain, at: int) -> bool:
    return plain.flat[at][0].isdigit() or plain.flat[at] in _AGED


def _opens(plain: Plain, at: int, units: Collection[int]) -> bool:
    """Whether a clause opens with a word: after a mark, or with a word that joins it to what is before."""
    between = plain.text[plain.words[at - 1].end : plain.words[at].start]
    if plain.words[at].stretch != plain.words[at - 1].stretch or ":" in between:
        return True
    word = plain.flat[at]
    if word in _OPENING or _is_relative(plain, at, units):
        return True
    return word in {"e", "ed"} and not _is_being(plain, at) and _begins_anew(plain, at, units)


def _begins_anew(plain: Plain, at: int, units: Collection[int]) -> bool:
    """Whether an "and" joins clauses, not people: "abita con me e non è a carico", "lui a Lucca e io qui"."""
    after, words = at + 1, plain.words
    end = next((n for n in range(at + 1, len(words)) if words[n].stretch != words[at].stretch), len(words))
    start = next((n + 1 for n in range(at - 1, -1, -1) if words[n].stretch != words[at].stretch), 0)
    told = any(n not in units and (verb_of(plain, n) or plain.flat[n] in _PREDICATES) for n in range(start, at))
    if after < end and plain.flat[after] in _PRONOUNS:
        return told or any(plain.flat[n] in {"a", "in"} for n in range(start, at))
    while after < end and plain.flat[after] in _BETWEEN:
        after += 1
    if after < end and (verb_of(plain, after) or plain.flat[after] in _PREDICATES) and after not in units:
        return True
    after = at + 1
    while after < end and (plain.flat[after] in INTRODUCING or after in units or _is_aged(plain, after)):
        after += 1
    named = any(n in units for n in range(at + 1, after))
    return told and named and after < end and verb_of(plain, after) is not None


def _goes_on(plain: Plain, before: tuple[int, int], here: tuple[int, int], units: Collection[int]) -> bool:
    """Whether what is between two marks only goes on: a list of people, an age."""
    if not same_sentence(plain, before[1] - 1, here[0]):
        return False
    if all(_is_aged(plain, n) for n in range(*here)):
        return True
    text, start = plain.text, plain.words[before[0]].start
    if _bracketed(text, start) and not _bracketed(text, plain.words[here[0]].start):
        return False
    if ":" in text[plain.words[before[1] - 1].end : plain.words[here[0]].start]:
        return False
    if plain.flat[before[0]] == "siamo" and _only_named(plain, (before[0] + 1, before[1]), units):
        return _only_named(plain, here, units)
    return _only_named(plain, before, units) and plain.flat[here[0]] not in _OPENING | _WHO


def _bracketed(text: str, at: int) -> bool:
    return text[:at].count("(") > text[:at].count(")")


def _only_named(plain: Plain, span: tuple[int, int], units: Collection[int]) -> bool:
    """Whether people are named and nothing is said of them yet."""
    named = False
    for n in range(*span):
        word = plain.flat[n]
        if n in units or word in _PRONOUNS:
            named = True
        elif not (word in INTRODUCING | _AGED | _BESIDE or word[0].isdigit()) or _is_verb_e(plain, n):
            return False
    return named


def _is_verb_e(plain: Plain, at: int) -> bool:
    return plain.flat[at] == "e" and _is_being(plain, at)
