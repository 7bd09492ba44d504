"""The nouns that name members of a list: what each is, how many, whether it is one named before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import ages_after, so_many
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.absent import DETERMINERS, OWN, absent, listed_with, neither_has, plural
from rules_core.wording import Said

MOST = 20
_TWO = frozenset("genitori suoceri nonni gemelli gemelle gemellini gemelline coniugi".split())
_ALIKE_IN_MANY = frozenset(("garage", "box"))
_MANY = frozenset("i gli le miei mie suoi sue nostri nostre dei delle".split())
_THE = frozenset("il la lo l quel quella questo questa stesso stessa".split())
_ANOTHER = frozenset("un uno una altro altra secondo seconda terzo terza nuovo nuova piu".split())
_ALONE = frozenset("siamo un uno una".split())
_ONE_MORE = frozenset(("un", "una"))
_BEING = frozenset({"siamo", "sono"})
_ONE_OF_THEM = frozenset({"e", "l"})  # "due figli, uno di 4 e uno di 9", "l'altro di 9"
_ORDINALS = frozenset("seconda prima".split())
_ADDING = frozenset("e ed o con piu ma poi".split())
_COUNTING = frozenset("ho abbiamo tengo con e siamo sono coi dei nostri miei suoi".split())
_YEARS = frozenset({"di", "anni"})  # "quello di 9 anni" is one
_LIVING_WITH = frozenset({"convivente", "conviventi"})
_ADDED = 5
MORE, THERE_IS = frozenset("poi inoltre anche pure".split()), frozenset("c ce ho abbiamo possiedo possediamo".split())
FORGOTTEN = ("dimentic", "scord", "saltat", "manca", "tralasciat")
_FEMININE = frozenset("moglie madre figlie gemelle consorte".split())
_MASCULINE = frozenset("signore papa padre genero suoceri figli gemelli".split())


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that names members: what they are, how many (none: not said), whether they are told as new ones."""

    found: Found
    who: str
    many: int | None
    new: bool
    same: bool
    gender: str
    company: bool
    """Named with another, not as somebody of whom more is said: "con mia moglie"."""
    own: bool = False
    """Whether whoever speaks is told by it: "il babbo (io)"."""
    gone: tuple[tuple[int, int], ...] = ()
    """From where to where those of them are told of who live elsewhere, and are not among the many."""


def nouns(message: Message, said: Said) -> list[Noun]:
    """The nouns of a message that name members, those that are denied left out."""
    plain = message.plain
    unlike = list(find(plain, said.unlike))
    found = sorted(
        ((f, who) for who, phrases in said.words.items() for f in find(plain, phrases)),
        key=lambda one: (one[0].first, -one[0].last),
    )
    told: list[Noun] = []
    none: Found | None = None
    for phrase, who in found:
        there = plain.flat[phrase.first] == "ci" and phrase.last - phrase.first > 1  # "ci sono la nonna"
        f = Found(phrase.last - 1, phrase.last) if there else phrase
        if (told and f.first < told[-1].found.last) or _excluded(phrase, unlike):
            continue
        if absent(plain, f) or neither_has(plain, f) or listed_with(message, none, f):
            none = f
            continue
        if told and _only_lives_with(plain, told[-1], f):
            continue
        if told and told[-1].who == who and told[-1].many != 1 and plain.flat[f.first] in _ONE_OF_THEM:
            continue
        if told and _goes_on(message, told[-1], f, who):
            told[-1] = _noun(message, Found(told[-1].found.first, f.last), who)
        else:
            told.append(_noun(message, f, who))
    return told


def _excluded(found: Found, unlike: list[Found]) -> bool:
    """Whether a phrase means something else, unless it says more than that."""
    return any(
        found.first < other.last
        and other.first < found.last
        and not (found.first <= other.first and other.last <= found.last and other != found)
        for other in unlike
    )


def _only_lives_with(plain: Plain, before: Noun, found: Found) -> bool:
    """Whether a word only says of the one before that they live together: "con un cugino convivente"."""
    words = plain.words[before.found.last : found.last]
    alone = all(word.plain in _LIVING_WITH or word.plain in _YEARS or word.plain.isdigit() for word in words)
    here = plain.words[before.found.last - 1].stretch
    aged = bool(plain.flat[found.last : found.last + 1]) and plain.flat[found.last].isdigit()
    if aged and plain.words[found.first].stretch != here:
        return False  # "richiedente 31 anni, convivente 29"
    return alone and bool(words) and words[0].stretch == here


def _goes_on(message: Message, before: Noun, found: Found, who: str) -> bool:
    """Whether a noun only says more of the one before ("figli minorenni")."""
    words = message.plain.words
    apart = words[found.first].stretch - words[before.found.last - 1].stretch
    if before.many != 1 and ":" in message.text[words[before.found.last - 1].end : words[found.first].start]:
        return False  # "due case: prima casa ..., seconda casa ..."
    if before.who == who and apart == 1 and words[found.first].plain in _ORDINALS and found.last - found.first > 1:
        opens = words[found.first - 1].stretch < words[found.first].stretch  # "un bilocale al mare, seconda casa"
        return opens and not any(before.found.last <= message.words_of(m)[0] < found.first for m in message.quantities)
    counted = any(message.words_of(m)[0] == found.first for m in message.quantities)
    if words[found.first].plain in _BEING or (before.many != 1 and (counted or words[found.first].plain in _ONE_MORE)):
        return False  # "mio marito siamo sposati", "due gemelli un maschio e una femmina"
    return before.who == who and before.found.last == found.first and not apart


def _noun(message: Message, found: Found, who: str) -> Noun:
    flat = message.plain.flat
    before = flat[max(found.first - 2, 0) : found.first]
    near = before[-1:]
    while near and flat[found.first - len(near)] in DETERMINERS and len(near) < 3 and found.first > len(near):
        near = flat[found.first - len(near) - 1 : found.first]
    many, told = _how_many(message, found), so_many(message, found)
    if many is None and told is not None:
        found, many = told
    return Noun(
        found,
        who,
        many,
        new=not _ANOTHER.isdisjoint((*before, flat[found.first])) or _added(message.plain, found),
        same=bool(before) and before[-1] in _THE,
        gender=_gender(flat, found),
        company="con" in near or flat[found.first] in {"sono", "siamo"},
    )


def _added(plain: Plain, found: Found) -> bool:
    """Whether a noun is told as one more: "poi c'è la casetta", "abbiamo anche il fondo"."""
    stretch, having = plain.words[found.first].stretch, False
    for at in range(found.first - 1, max(found.first - _ADDED, 0) - 1, -1):
        if plain.words[at].stretch != stretch:
            return False
        having = having or plain.flat[at] in THERE_IS
        if plain.flat[at] in MORE:
            return having or plain.flat[at + 1] in THERE_IS
    return False


def comes_too(plain: Plain, found: Found) -> bool:
    """Whether somebody is told as one more, or as one who was forgotten: "mi ero scordata la piccola di 2 anni"."""
    at, words = found.first, plain.words
    while at and plain.flat[at - 1] in DETERMINERS | _ANOTHER and words[at - 1].stretch == words[at].stretch:
        at -= 1
    before = [word.plain for word in words[max(at - _ADDED, 0) : at] if word.stretch == words[found.first].stretch]
    if not before:
        return False
    too = before[-1] in MORE and not (THERE_IS | {"ci"}).isdisjoint(before)
    return too or before[-1].startswith(FORGOTTEN) or _added(plain, found)


def _how_many(message: Message, found: Found) -> int | None:
    """How many a noun speaks of: the number before it, or right after its plural; None if that is not told."""
    flat = message.plain.flat
    before = [m for m in message.quantities if counts(m) and _just_before(message, m, found)]
    told = [word for word in flat[found.first : found.last] if word not in DETERMINERS and word not in _YEARS]
    head = next(iter(told), flat[found.first])
    many = (
        head in _TWO
        or (found.first > 0 and flat[found.first - 1] in _MANY)
        or plural(head)
        or plural(told[-1] if told else head)
    )
    if flat[found.first] in _ALONE:
        return 1  # "siamo sposati", "un mini al mare"
    ages = len(ages_after(message, found))
    if before and (many or head in _ALIKE_IN_MANY or before[-1].value == 1 or _counts_one(message, before[-1], ages)):
        return int(before[-1].value)  # type: ignore[arg-type]
    if not many:
        return 1
    after = [m for m in message.quantities if message.words_of(m)[0] == found.last and counts(m)]
    if after and ages < 2:
        return int(after[0].value)  # type: ignore[arg-type]
    return 2 if head in _TWO else ages if ages > 1 else None


def _counts_one(message: Message, mention: Mention, ages: int) -> bool:
    """Whether a number before a singular counts it ("2 bambino"); "figlia 13 figlio 6" counts no sons."""
    if ages == mention.value:
        return True
    at, plain = message.words_of(mention)[0], message.plain
    if at == 0 or plain.words[at - 1].stretch != plain.words[at].stretch:
        return ages != 1 or at == 0 or message.text[: mention.start].rstrip()[-1:] not in {",", "("}
    return plain.flat[at - 1] in _COUNTING


def _just_before(message: Message, mention: Mention, found: Found) -> bool:
    first, last = message.words_of(mention)
    words = message.plain.words
    if found.first - last == 1 and words[last].plain in _ADDING:
        return False  # "un bimbo di 5 e una bimba"
    return first <= found.first and found.first - last <= 1 and words[first].stretch == words[found.first].stretch


def counts(mention: Mention) -> bool:
    """Whether a quantity may count members."""
    number = mention.kind is Kind.NUMBER or mention.unit == "minuti"  # "2 min" may be two minors
    whole = number and isinstance(mention.value, Decimal) and not mention.strict
    return whole and 0 < mention.value <= MOST  # type: ignore[operator]


def _gender(flat: tuple[str, ...], found: Found) -> str:
    """Feminine, masculine, or neither surely."""
    told = [*reversed(flat[found.first : found.last]), *(flat[found.first - 1 : found.first] if found.first else ())]
    return next((gender for word in told if (gender := gender_of_noun(word))), "")


def gender_of_noun(word: str) -> str:
    """Feminine, masculine, or neither surely, as a word tells."""
    if word in _FEMININE or (word.endswith("a") and word not in _MASCULINE):
        return "f"
    return "m" if word in _MASCULINE or (word.endswith("o") and word != "io") or word in {"il", "un"} else ""


def introduced(plain: Plain, found: Found) -> Iterator[int]:
    """The places of the words that introduce a noun, and of a possessive after it ("moglie mia")."""
    after = plain.words[found.last : found.last + 1]
    if after and after[0].plain in OWN and after[0].stretch == plain.words[found.last - 1].stretch:
        yield found.last
    for at in range(found.first - 1, max(found.first - 4, 0) - 1, -1):
        if plain.flat[at] not in DETERMINERS | {"con"}:
            return
        yield at
