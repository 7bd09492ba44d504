"""Whom the nouns of a message name, and to whom they are that: "io e mio marito", "suo papà", "la sorella di lei"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.called import NO_NAMES, gender_of, names_after
from assistant.understanding.folk import COMPANY, OF_AGE, Folk, Person
from assistant.understanding.nouned import Noun

_THE = frozenset("il la lo l dal dalla col della del".split())
_MINE = frozenset("mio mia miei mie".split())
_OURS = frozenset("nostro nostra nostri nostre".split())
_THEIRS = frozenset("suo sua suoi sue".split())
_OF = frozenset("da dal dalla con".split())
_AGAIN = range(2, 30)


def take(folk: Folk, found: Sequence[Noun]) -> None:
    """Whom each of the nouns speaks of; those told one by one are not counted again in the plural."""
    alone = {noun.who for noun in found if noun.many == 1}
    single = [noun for noun in found if noun.many == 1]
    for noun in single:
        _take(folk, noun)
    for noun in found:
        if noun.many != 1 and noun.who not in alone:
            _take(folk, noun)
        elif noun.many != 1:
            told = [n for n, one in enumerate(folk.people) if one.role == noun.who]
            folk.speaks(noun.found.first, noun.found.last, told)


def _take(folk: Folk, noun: Noun) -> None:
    """Whom a noun speaks of: somebody known by the name or by what they are, or somebody new."""
    plain, (first, last) = folk.message.plain, (noun.found.first, noun.found.last)
    names, told = names_after(plain, last), plain.flat[first:last]
    if told[-1] in _OF and not names:
        return  # "separata dal tribunale"
    if told[0] == "siamo":
        _couple(folk, noun)
        return
    many = noun.many if noun.many is not None else len(names)
    words = plain.verbatim(first, names[-1][1] if names[:many] else last)
    called = [names[n][0] if n < len(names) else "" for n in range(many)]
    chosen = [_Naming(folk, noun, name).chosen(words, several=many > 1) for name in called]
    company = bool(COMPANY & set(plain.flat[max(first - 2, 0) : first]))
    if many == 1 and names and names[0][1] <= last + len(names[0][0].split()) + 1:
        folk.speaks(first, names[0][1], chosen, company=company)
        return
    folk.speaks(first, last, chosen, company=company)
    for (name, end), n in zip(names, chosen, strict=False):
        folk.speaks(end - len(name.split()), end, (n,))


def _couple(folk: Folk, noun: Noun) -> None:
    """What somebody told by a name alone is to whoever speaks: "io e Karim siamo sposati"."""
    before = [n for one in folk.places if one.last <= noun.found.first for n in one.people if n != folk.speaking]
    if before and not folk.people[before[-1]].role and folk.speaking is not None:
        one = folk.people[before[-1]]
        one.role, one.base = noun.who, folk.speaking


class _Naming:
    """A noun that names somebody, with the name beside it."""

    def __init__(self, folk: Folk, noun: Noun, name: str) -> None:
        self.folk, self.noun, self.name, self.kin = folk, noun, name, folk.kin[noun.who]
        flat = folk.message.plain.flat
        self.told = flat[noun.found.first : noun.found.last]
        before = {*flat[max(noun.found.first - 2, 0) : noun.found.first], *self.told}
        self.mine, self.ours = not _MINE.isdisjoint(before), not _OURS.isdisjoint(before)
        self.theirs = not _THEIRS.isdisjoint(before) or flat[noun.found.last : noun.found.last + 2] in {
            ("di", "lei"),
            ("di", "lui"),
        }
        self.the = not _THE.isdisjoint(before)
        self.base = self._base()

    def chosen(self, words: str, *, several: bool) -> int:
        """The one it names: somebody met before, or somebody new."""
        people = self.folk.people
        by_name = [n for n, one in enumerate(people) if self.name and one.name.lower() == self.name.lower()]
        parent = None if self.name else self._parent()
        if parent is not None:
            return parent
        alike = ([] if several else self._alike()) or self._nameless()
        if by_name or (alike and not self.noun.new):
            n = (by_name or alike)[-1]
            one = people[n]
            one.role, one.gender = one.role or self.noun.who, one.gender or self.noun.gender
            one.base = one.base if self.base == n else self.base
            if self.name and not one.name[0].isupper():
                one.name = self.name
            return n
        noun = " ".join(word for word in self.told if word not in NO_NAMES | _MINE | _OURS) or self.told[-1]
        called = self.name or self._unlike_others(noun)
        gender = self.noun.gender or gender_of(self.name)
        own = self.mine or self.ours
        return self.folk.add(Person(called, self.noun.who, self.base, self.ours, own, gender, words=words))

    def _alike(self) -> list[int]:
        """Those who are the same to whoever speaks, and have no other name or gender."""
        return [
            n
            for n, one in enumerate(self.folk.people)
            if one.role == self.noun.who
            and n != self.base
            and not (self.name and one.name[0].isupper())
            and not (one.gender and self.noun.gender and one.gender != self.noun.gender)
        ]

    def _nameless(self) -> list[int]:
        """Who may be meant by a noun alone, where people are told by their names: "il bimbo" is the only minor."""
        if self.name or not self.noun.same or self.folk.speaking is not None:
            return []
        young = bool(self.kin.ties) and bool(self.kin.shared)
        people = enumerate(self.folk.people)
        return [n for n, one in people if not one.role and one.age and (int(one.age) < OF_AGE) == young][-1:]

    def _unlike_others(self, name: str) -> str:
        names = {one.name for one in self.folk.people}
        return next(told for told in (name, *(f"{name} {n}" for n in _AGAIN)) if told not in names)

    def _base(self) -> int | None:
        """To whom somebody is what a noun says: the child named last, the one named last, or whoever speaks."""
        folk, first = self.folk, self.noun.found.first
        places = sorted((one for one in folk.places if one.people and one.last <= first), key=lambda one: one.last)
        others = [one.people[-1] for one in places if one.people[-1] != folk.speaking]
        own, young = self.mine or self.ours, [n for n in others if folk.young(n)]
        if not own and young and self.kin.back and not self.kin.ties:
            return young[-1]
        if others and self.theirs:
            return others[-1]
        if folk.speaking is None and others and not own:
            adults = [n for n in others if not folk.young(n)]
            return (adults or others)[0 if self.kin.shared else -1]
        here = [one.people[-1] for one in places if folk.same_sentence(one.last - 1, first)][-1:]
        apart = here and here[0] != folk.speaking and folk.people[here[0]].role != self.noun.who
        return here[0] if apart and self.the and not own and not self.kin.shared else folk.speaking

    def _parent(self) -> int | None:
        """Somebody's mother or father who is known already: the one they are a child of, or that one's partner."""
        folk, base = self.folk, self.base
        if base is None or self.kin.ties or not self.kin.back or not folk.young(base):
            return None
        child = folk.people[base]
        shared = folk.kin[child.role].shared if child.role in folk.kin else ()
        for n in (folk.partner(child.base, shared), child.base):
            if n is not None and n != folk.speaking and folk.people[n].gender == self.noun.gender:
                return n
        return None
