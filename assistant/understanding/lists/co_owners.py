"""Relatives who are named only as those with whom something is owned: "con mio cugino ho comprato un terreno"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import INTRODUCING, same_sentence
from assistant.understanding.people.persons import PRONOUNS, WE
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from rules_core.outside import Outside

_WITH, _TOGETHER = frozenset("con col coi".split()), frozenset("insieme assieme".split())
_TO = frozenset("a al alla ai alle".split())
_OPENING = frozenset("e ed ma poi anche invece inoltre ah che".split())
_ALONE, _PRONOUNS = frozenset("solo sola single".split()), {"m": "lui", "f": "lei"}
_LIVING = WE - frozenset("abbiamo prendiamo guadagniamo percepiamo possediamo lavoriamo nessuno tutti tutte".split())


def without_co_owners(
    message: Message, nouns: Sequence[Noun], words: Outside, who: str, relative: str
) -> Iterator[Noun]:
    """The nouns of a message but those of relatives with whom only something is owned; `who` is what whoever speaks is.

    Where more is told of them, or somebody must be meant by "we live", they are of the household, or asked about.
    """
    kin = [noun for noun in nouns if relative in noun.who]
    mates = {noun.found.first for noun in kin if _owns_with(message.plain, words, noun)}
    others = [noun for noun in nouns if noun.found.first not in mates]
    people = {noun.who for noun in others} - {who}
    for noun in nouns:
        if noun.found.first not in mates or _told_more(message, noun, others, together=bool(people)):
            yield noun


def _owns_with(plain: Plain, words: Outside, noun: Noun) -> bool:
    """Whether a noun names a relative beside whom something is told to be owned, and nobody to live."""
    at = _with(plain, noun.found)
    if at is None:
        return False
    owning, living = ([*find(plain, phrases)] for phrases in (words.owning, words.living))
    said = sorted([*((f, True) for f in owning), *((f, False) for f in living)], key=lambda one: one[0].first)
    before = [one for one in said if one[0].first < at and same_sentence(plain, one[0].first, at)]
    after = [one for one in said if noun.found.last <= one[0].first and _same(plain, at, one[0].first)]
    near = [one for one in before if _same(plain, one[0].last - 1, at)]
    opens = at == 0 or not _same(plain, at - 1, at) or plain.flat[at - 1] in _OPENING
    ways = (after[:1], before[-1:]) if opens else (near[-1:], after[:1], before[-1:])
    return next((way[0][1] for way in ways if way), False)


def _with(plain: Plain, found: Found) -> int | None:
    """Where "with" stands before a noun: "con mio", "insieme a mia"; None, if it does not."""
    at = found.first
    while at and plain.flat[at - 1] in INTRODUCING and _same(plain, at - 1, found.first):
        at -= 1
    if at and plain.flat[at - 1] in _TO and plain.flat[max(at - 2, 0)] in _TOGETHER:
        return at - 2
    first = plain.flat[at - 1] if at else ""
    if at == found.first and plain.flat[at] in _WITH:
        return at  # the noun is told with it: "con mio padre"
    return at - 1 if first in _WITH else None


def _told_more(message: Message, noun: Noun, others: Sequence[Noun], *, together: bool) -> bool:
    """Whether more is told of somebody: how old they are, what they have, or that they live with whoever speaks."""
    plain, end = message.plain, noun.found.last
    head = plain.flat[end - 1]
    if any(plain.flat[one.found.last - 1] == head for one in others):
        return True
    if not together and not _LIVING.isdisjoint(plain.flat):
        return True
    alone = not _ALONE.isdisjoint(plain.flat) or noun.gender in {one.gender for one in others if one.many == 1}
    if not alone and any(_PRONOUNS.get(noun.gender, word) == word for word in PRONOUNS & {*plain.flat[end:]}):
        return True
    return any(message.words_of(m)[0] == end and not _same(plain, end - 1, end) for m in message.quantities)


def _same(plain: Plain, one: int, other: int) -> bool:
    return plain.words[one].stretch == plain.words[other].stretch
