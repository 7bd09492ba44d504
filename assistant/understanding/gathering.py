"""The people of a message gathered: those known, whoever speaks, the nouns, the names, the pronouns, the ages.

A list whose members are tied to each other has no word for what each is: who they are comes from the nouns and names,
and the nouns say how they are tied ("io e mio marito Sergio, nostra figlia Emma").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from assistant.understanding.called import NO_NAMES, gender_of, names_after
from assistant.understanding.folk import COMPANY, SPEAKER, Folk, Person
from assistant.understanding.kinship import take
from assistant.understanding.mention import Kind, Mention
from assistant.understanding.message import Message
from assistant.understanding.nouned import nouns
from assistant.understanding.patterns import find
from rules_core.wording import Said

_SELF = frozenset("io me mi noi ho sono siamo abbiamo vivo abito sto chiedo faccio presento conto ci contate".split())
_WE = frozenset("noi siamo abbiamo tutti tutte nostro nostra nostri nostre viviamo abitiamo stiamo".split())
_FIRST = frozenset("io me mi ho vivo abito sto chiedo faccio presento".split())
_I_AM = ("io sono", "mi chiamo", "sono", "io mi chiamo", "io")
_BEFORE_PLACES = frozenset("a ad in".split())
_BEFORE_AGES = frozenset("anni di ha a".split())
_HIM = {"lui": "m", "lei": "f", "lo": "m", "la": "f"}
_HAVING_HIM = frozenset("tengo scarico scarica tiene ho ha abbiamo mantengo scarichiamo teniamo".split())
_OLDEST, _REACH, _FAR = 120, 4, 15
_AGES = frozenset({Kind.AGE, Kind.NUMBER, Kind.DURATION})


def gathered(message: Message, whole: Said, known: Sequence[Mapping[str, Any]], name: str) -> Folk:
    """The people of a message, given those known before, whose name is one of the facts of each."""
    folk = Folk(message, whole.kin, known)
    _known(folk, name)
    _speaker(folk)
    words = {role: kin.words for role, kin in whole.kin.items()}
    found = nouns(message, Said(words=words, unlike=whole.unlike))
    beside = {end - 1 for noun in found for _, end in names_after(message.plain, noun.found.last)}
    _first_names(folk, beside)
    take(folk, found)
    _first_names(folk, set())
    _pronouns(folk)
    folk.places.sort(key=lambda one: (one.first, one.last))
    _ages(folk)
    return folk


def _known(folk: Folk, name: str) -> None:
    """Those known before, and what they are to the first of them, who speaks, as their ties tell."""
    for n, member in enumerate(folk.known):
        folk.speaking = 0
        one = Person(str(member.get(name) or SPEAKER))
        folk.add(one)
        first = folk.people[0].name
        tied = (role for role, kin in folk.kin.items() for fact in kin.ties if first in _listed(member, fact))
        called = (role for role, kin in folk.kin.items() if one.name.lower() in " ".join(kin.words).split())
        if n:
            one.role, one.base = next(tied, None) or next(called, ""), 0


def _listed(member: Mapping[str, Any], fact: str) -> Sequence[str]:
    value = member.get(fact)
    return [value] if isinstance(value, str) else list(value or ())


def _speaker(folk: Folk) -> None:
    """Whoever speaks, with their name if they tell it."""
    plain = folk.message.plain
    if folk.speaking is None and not _SELF.isdisjoint(plain.flat):
        at = next(n for n, word in enumerate(plain.flat) if word in _SELF)
        folk.speaking = folk.add(Person(SPEAKER, words=plain.verbatim(at, at + 1)))
    if folk.speaking is None or folk.people[folk.speaking].name != SPEAKER:
        return
    for f in find(plain, _I_AM):
        name = names_after(plain, f.last)[:1]
        after = plain.text[plain.words[f.last - 1].end :].lstrip()[:1]
        if name and (f.last - f.first > 1 or plain.flat[f.first] == "sono" or after == "("):
            folk.people[folk.speaking].name = name[0][0]
            folk.speaks(f.first, name[0][1], (folk.speaking,))
            return


def _first_names(folk: Folk, beside: set[int]) -> None:
    """Names that no noun stands before: of somebody known, or of somebody whose age follows."""
    plain = folk.message.plain
    taken = beside | {at for one in folk.places for at in range(one.first, one.last)}
    for at, word in enumerate(plain.words):
        told = plain.text[word.start : word.end]
        if at in taken or not told[:1].isupper() or word.plain in NO_NAMES:
            continue
        people = enumerate(folk.people)
        met = [n for n, one in people if word.plain in one.name.lower().split() and one.name[0].isupper()]
        if not met and (one := _somebody(folk, at, told)) is not None:
            met = [folk.add(one)]
        if met:
            folk.speaks(at, at + 1, (met[-1],))


def _somebody(folk: Folk, at: int, told: str) -> Person | None:
    """Somebody told by a name and an age ("Davide (2 a.)"), or beside whoever speaks ("io e Karim")."""
    plain = folk.message.plain
    if plain.flat[max(at - 2, 0) : at] == ("io", "e"):
        return Person(told, gender=gender_of(told), words=told)
    starts = {folk.message.words_of(m)[0]: m for m in folk.message.quantities if _years(m) is not None}
    apart = at + 2 in starts and plain.flat[at + 1] in _BEFORE_AGES
    aged = plain.text[plain.words[at].end :].lstrip()[:1] == "("
    place = at > 0 and plain.flat[at - 1] in _BEFORE_PLACES and not aged
    if place or not (at + 1 in starts or apart) or not (len(told) == 1 or told.istitle()):
        return None
    before = plain.text[plain.words[at - 1].start : plain.words[at - 1].end] if at else ""
    joined = before.istitle() and plain.text[plain.words[at - 1].end : plain.words[at].start] == " "
    name = f"{before} {told}" if joined and plain.flat[at - 1] not in NO_NAMES else told
    return Person(name, gender=gender_of(told), age=_years(starts.get(at + 1) or starts[at + 2]) or "", words=name)


def _pronouns(folk: Folk) -> None:
    """Whom "io", "noi", "lui", "la tengo" mean."""
    flat = folk.message.plain.flat
    taken = {at for one in folk.places for at in range(one.first, one.last)}
    named = sorted((one for one in folk.places if one.named), key=lambda one: one.first)
    for at, word in enumerate(flat):
        if at in taken:
            continue
        if word in _WE and folk.speaking is not None:
            so_far = sorted({n for one in named if one.last <= at for n in one.people} | {folk.speaking})
            folk.speaks(at, at + 1, so_far if len(so_far) > 1 else range(len(folk.people)), named=False)
        elif word in _FIRST and folk.speaking is not None:
            folk.speaks(at, at + 1, (folk.speaking,), named=False, company=at > 0 and flat[at - 1] in COMPANY)
        elif word in {"lui", "lei"} or (word in _HIM and flat[at + 1 : at + 2] and flat[at + 1] in _HAVING_HIM):
            others = [one.people for one in named if one.last <= at and len(one.people) == 1]
            others = [people for people in others if people[0] != folk.speaking]
            fits = [p for wanted in ("", _HIM[word]) for p in others if folk.people[p[0]].gender == wanted]
            if fits:
                folk.speaks(at, at + 1, fits[-1], named=word not in {"lui", "lei"})


def _years(mention: Mention) -> str | None:
    """The age that a quantity may be."""
    if mention.kind not in _AGES or mention.unit not in {None, "anni", "mesi"}:
        return None
    if not isinstance(mention.value, Decimal) or not 0 <= mention.value <= _OLDEST:
        return None
    return str(int(mention.value if mention.unit != "mesi" else mention.value / 12))


def _ages(folk: Folk) -> None:
    """How old each is: the number that follows the place where they are named."""
    flat = folk.message.plain.flat
    for mention in folk.message.quantities:
        (first, last), years = folk.message.words_of(mention), _years(mention)
        if years is None or flat[first - 1] == "da":
            continue
        reach = _FAR if mention.kind is Kind.AGE else _REACH
        near = [one for one in folk.places if one.first <= first <= one.last + reach and one.last < last]
        alone = [one for one in near if len(one.people) == 1]
        if flat[first] == "ha":
            alone = [one for one in alone if one.people[0] != folk.speaking]
        nearest = max(alone, key=lambda one: one.last, default=None)
        if nearest is None or not folk.same_sentence(nearest.last - 1, first):
            continue
        if mention.kind is Kind.AGE or mention.unit == "anni" or first - nearest.last <= 1:
            one = folk.people[nearest.people[0]]
            one.age = one.age or years
