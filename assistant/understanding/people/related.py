"""Who bears a name: somebody met before, told by a noun or counted; and whose other half the words before it tell."""

from __future__ import annotations

from assistant.understanding.people.called import gender_of
from assistant.understanding.people.clauses import same_sentence
from assistant.understanding.people.family import Family, How, Mention
from assistant.understanding.people.prepositions import AGED, GROWN
from assistant.understanding.words.patterns import find
from assistant.understanding.yes_or_no.polarity import denied

_BETWEEN = (AGED | GROWN | frozenset("un mezzo".split())) - {"ha", "chiama", "che"}
_CALLING = frozenset({"chiama", "nome"})
_NEAR = 3


def called(family: Family, name: str, at: int) -> int | None:
    """Who bears a name: somebody met, or the one told by a noun alone right before it."""
    words = set(name.lower().split())
    for n, one in reversed(list(enumerate(family.people))):
        if one.named and not words.isdisjoint(one.name.lower().split()):
            return n
    found = one_of_several(family, at)
    if found is None:
        found = _told_before(family, name, at)
    if found is not None:
        family.people[found].name, family.people[found].named = name, True
    return found


def one_of_several(family: Family, at: int) -> int | None:
    """Who is named one by one after being counted: "ho due figli: Aldo di 20 anni e Bice di 9"."""
    several = [one for one in family.mentions if one.how is How.NOUN and len(one.people) > 1]
    if not several or not same_sentence(family.plain, several[-1].first, at):
        return None
    verb_at = family.clause_at(several[-1].first).verb_at
    unnamed = [n for n in several[-1].people if not family.people[n].named and n != family.speaking]
    return unnamed[0] if unnamed and verb_at is not None and verb_at < several[-1].first else None


def _told_before(family: Family, name: str, at: int) -> int | None:
    """Who was told by a noun whose name this is: "un bambino di 3 anni, Leo", "… e si chiama Mia"."""
    flat, words = family.plain.flat, family.plain.words
    calling = at > 0 and flat[at - 1] in _CALLING
    before = family.mentions[-1] if family.mentions else None
    if before is not None and before.how is How.NOUN and len(before.people) == 1:
        one, between = family.people[before.people[0]], flat[before.last : at]
        aged = all(word[0].isdigit() or word in _BETWEEN for word in between) and between[-1:] not in {("di",), ("e",)}
        near = words[at].stretch - words[before.last - 1].stretch <= 1
        gendered = not (one.gender and gender_of(name) and one.gender != gender_of(name))
        if not one.named and gendered and (calling or (aged and near)):
            return before.people[0]
    nameless = [n for n, one in enumerate(family.people) if not one.named and n != family.speaking]
    return nameless[-1] if calling and flat[at - 1] == "chiama" and nameless else None


def couple(family: Family, mention: Mention) -> None:
    """Note what somebody is by the words they follow: "sposata con Ugo", "divorziato da Carla"."""
    one = family.people[mention.people[0]]
    if len(mention.people) != 1 or one.role or mention.prep not in {"con", "da"}:
        return
    words = family.plain.words
    for role, kin in family.kin.items():
        for found in find(family.plain, kin.pairs):
            near = mention.first - _NEAR <= found.last <= mention.first + 1 and found.first < mention.first
            if near and words[found.first].stretch == words[mention.first].stretch and not denied(family.plain, found):
                subject = family.subject(family.clause_at(found.first))
                own = [n for n in subject if n != mention.people[0]]
                if own:
                    one.role, one.bases = role, own[:1]
                    return
