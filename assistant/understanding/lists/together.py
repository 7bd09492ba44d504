"""The phrases that name several members at once, or one alone; not where nouns of the message tell the same people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.lists.instead import of_another, with_whoever_writes
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.lists.roster import ANYONE
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, by_itself, find
from rules_core.wording import Said

_GENDERS = {"lui": "m", "lei": "f"}
_JOINED = frozenset(("e", "ed", "con", "piu", "coi"))
_TWO = frozenset(("due", "2"))


def together(message: Message, nouns: Sequence[Noun], whole: Said) -> Iterator[tuple[Found, str]]:
    """Each such phrase with what it names, none over another and none that a noun takes the place of."""
    plain, speaker = message.plain, whole.speaker
    excluded = list(find(plain, whole.unlike))
    told = [(f, roles) for roles, phrases in whole.words.items() for f in find(plain, phrases)]
    told += [(f, speaker) for f in find(plain, whole.apart) if by_itself(plain, f)]
    spoken = any(noun.who == speaker and not noun.own for noun in nouns)
    with_me = with_whoever_writes(plain)
    for f, roles in sorted(told, key=lambda one: (one[0].first, -one[0].last)):
        inside = [noun for noun in nouns if f.first <= noun.found.first < f.last]
        parents = spoken and any(noun.who.startswith(ANYONE) for noun in inside)  # "io, mamma e papà"
        ours = roles == speaker and with_me and any(noun.who != speaker for noun in inside)
        another = roles == speaker and of_another(plain, nouns, f, speaker)
        named = ANYONE in roles.split() and _named(message, nouns, f, whole)
        if parents or ours or another or named:
            continue
        if not any(f.first < other.last and other.first < f.last for other in excluded):
            excluded.append(f)
            yield f, roles


def _named(message: Message, nouns: Sequence[Noun], couple: Found, whole: Said) -> bool:
    """Whether nouns tell who the other of two is, before or after they are spoken of together."""
    return _named_before(message, nouns, couple, whole.speaker) or _named_then(message, nouns, couple, whole)


def _named_before(message: Message, nouns: Sequence[Noun], couple: Found, speaker: str) -> bool:
    """Whether the other of "io e lui" is somebody who was named before: "mio figlio ... viviamo io e lui"."""
    gender = _GENDERS.get(message.plain.flat[couple.last - 1])
    before = (noun for noun in nouns if noun.found.last <= couple.first and noun.many == 1)
    return any(noun.gender == gender and noun.who != speaker for noun in before)


def _named_then(message: Message, nouns: Sequence[Noun], two: Found, whole: Said) -> bool:
    """Whether the two who are counted are named then, one of them as whoever speaks: "due adulti, io e mia zia"."""
    flat, young = message.plain.flat, {role for key in list(whole.groups)[1:] for role in key.split()}
    later = [noun for noun in nouns if two.last <= noun.found.first and noun.who != whole.speaker]
    grown = [noun for noun in later if noun.who not in young and noun.many == 1 and not noun.company]
    if _TWO.isdisjoint(flat[two.first : two.last]) or not grown:
        return False
    if grown[0].who in next(iter(whole.groups), "").split():
        return True
    joined = flat[two.last] in _JOINED or grown[0] is not later[0]
    return "io" in flat[two.last :] and not joined
