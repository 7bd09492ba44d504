"""Whom a noun names: somebody met before, by the name or by what they are, or somebody new."""

from __future__ import annotations

from assistant.understanding.lists.nouned import Noun
from assistant.understanding.people.called import gender_of
from assistant.understanding.people.clauses import INTRODUCING, same_sentence
from assistant.understanding.people.family import FORMER, Family, How, Person
from assistant.understanding.people.kin_nouns import KinNoun

_ANY_CHILD = frozenset("minore bambino bambina bimbo bimba ragazzo ragazza piccolo piccola figlio figlia".split())
_PLURAL = frozenset({"miei", "suoi"})
_SAME = frozenset({("cioe",), ("ossia",), ("ovvero",)})
_PARENTS = (("padre", "m"), ("madre", "f"))
_STEM, _AGAIN, _NEAR = 4, range(2, 30), 3


def kinfolk(family: Family, noun: Noun, names: list[str], last: int) -> tuple[int, ...]:
    """Whom a noun with its names speaks of."""
    one = _Named(family, noun, last)
    if one.told.head in _PLURAL or (one.told.of_parent and noun.many != 1):
        return one.parents()
    if again := one.several_again(names):
        return again
    if noun.many == 1 or (noun.many is None and len(names) <= 1):
        return (one.single(names[0] if names else ""),)
    return one.several(names)


class _Named:
    """A noun that names somebody."""

    def __init__(self, family: Family, noun: Noun, last: int) -> None:
        self.family, self.plain, self.noun = family, family.plain, noun
        self.told = KinNoun(family, noun, last)

    def single(self, name: str) -> int:
        """The one it names."""
        people = self.family.people
        named = [n for n, one in enumerate(people) if name and one.named and _same_name(one.name, name)]
        met = named or ([] if name else self._apposed()) or ([] if self.noun.new else self._alike(name))
        if not met:
            return self._added(name)
        n = met[-1]
        one, told = people[n], self.told
        if name and not one.named:
            one.name, one.named = name, True
        if explicit := told.explicit():
            one.bases = [b for b in explicit if b != n]
        if not one.role or (named and not one.bases):
            one.role, one.noun, one.bases = self.noun.who, told.head, [b for b in told.bases() if b != n]
        one.gender = one.gender or self.noun.gender
        one.own = one.own or told.mine or told.ours
        return n

    def several(self, names: list[str]) -> tuple[int, ...]:
        """Those it names, or counts, or who were told one by one; "siamo due sorelle" counts whoever speaks."""
        many, speaking, first = self.noun.many, self.family.speaking, self.noun.found.first
        us = "siamo" in self.plain.flat[max(first - _NEAR, 0) : first]
        if us and speaking is not None and many and not self.told.tied:
            return (speaking, *(self._added("") for _ in range(many - 1)))
        met = [n for n in range(len(self.family.people)) if self._may_be(n)]
        if not names and met and (many is None or len(met) == many or (len(met) > many and not self.noun.new)):
            return tuple(met)
        count = max(many or (0 if names else 1), len(names))
        return tuple(self.single(names[n]) if n < len(names) else self._added("") for n in range(count))

    def several_again(self, names: list[str]) -> tuple[int, ...]:
        """Those known by the one word for several that is said again: "i bambini", who are "bambini", "bambini 2"."""
        word, known = self.told.told.lower(), self.family.people[: len(self.family.known)]
        met = [n for n, one in enumerate(known) if one.name.lower().rstrip(" 0123456789") == word]
        return tuple(met) if len(met) > 1 and not names and self.noun.many in {None, len(met)} else ()

    def parents(self) -> tuple[int, ...]:
        """Somebody's father and mother."""
        of = self.told.bases()
        return tuple(self._mother_or_father(of, noun, gender) for noun, gender in _PARENTS)

    def _mother_or_father(self, of: list[int], noun: str, gender: str) -> int:
        known = self._parent(of, gender)
        if known is not None:
            return known
        one = Person(self._unlike(noun), self.noun.who, noun, list(of), gender, words=self.told.words)
        one.own = self.told.mine
        return self.family.add(one)

    def _added(self, name: str) -> int:
        told, gender = self.told, self.noun.gender or gender_of(name)
        one = Person(name or self._unlike(told.told), self.noun.who, told.head, told.bases(), gender, words=told.words)
        one.named, one.own, one.theirs = bool(name), told.mine or told.ours, told.theirs
        return self.family.add(one)

    def _apposed(self) -> list[int]:
        """Who was named right before what they are told to be: "Nino, nostro figlio"; "Bruno è mio fratello"."""
        if not self.family.mentions or self.noun.many != 1 or len(self.family.mentions[-1].people) != 1:
            return []
        before, at = self.family.mentions[-1], self.noun.found.first
        while at > before.last and self.plain.flat[at - 1] in INTRODUCING:
            at -= 1
        between = self.plain.flat[before.last : at]
        if between in _SAME:
            return list(before.people)
        is_so = not between or (between == ("e",) and self.plain.text[self.plain.words[before.last].start] in "èÈ")
        one = self.family.people[before.people[0]]
        right = (before.how is How.NAME and not one.role) or self._parted_from(before.people[0])
        right = right and self._gendered(one)
        here = same_sentence(self.plain, before.last - 1, self.noun.found.first)
        return list(before.people) if is_so and right and here else []

    def _parted_from(self, n: int) -> bool:
        """Whether it says what another parent was to whoever speaks: "sta con suo padre, il mio ex"."""
        kin, one = self.family.kin, self.family.people[n]
        parent = one.role in kin and bool(kin[one.role].back) and not kin[one.role].ties
        theirs = any(self.family.speaking in self.family.people[child].bases for child in one.bases)
        return parent and theirs and (bool(kin[self.noun.who].never) or self.told.head == FORMER)

    def _alike(self, name: str) -> list[int]:
        """Those who are the same, and have no other name or gender."""
        people, told = list(enumerate(self.family.people)), self.told
        found = [n for n, one in people if self._may_be(n) and not (name and one.named)]
        if found or name:
            return found
        if told.head in _ANY_CHILD and told.bare:
            return [n for n, one in people if self.family.young(n) and self._gendered(one)]
        if not told.of_parent:
            return []
        parent = self._parent(told.bases(), self.noun.gender)
        if parent is not None and parent != self.family.speaking:
            return [parent]
        only = [n for n, one in people if one.role == self.noun.who and self._gendered(one)]
        return only if told.bare and len(only) == 1 else []

    def _may_be(self, n: int) -> bool:
        """Whether somebody is, by what is told of both, the one named."""
        one, told = self.family.people[n], self.told
        if n == self.family.speaking or one.role != self.noun.who or not self._gendered(one):
            return False
        if not told.tied and one.noun[:_STEM] != told.head[:_STEM]:
            return False
        if told.bare and not told.of_couple and not told.of_parent:
            return True
        of = told.bases()
        return not one.bases or not of or not set(of).isdisjoint(one.bases)

    def _gendered(self, one: Person) -> bool:
        return not (one.gender and self.noun.gender and one.gender != self.noun.gender)

    def _parent(self, of: list[int], gender: str) -> int | None:
        """Somebody's mother or father who is known: told as that, or the one they are a child of, or their other."""
        family, people = self.family, self.family.people
        for child in of:
            for n, one in enumerate(people):
                if one.role == self.noun.who and child in one.bases and one.gender == gender:
                    return n
            bases = people[child].bases if family.is_child(child) else []
            halves = [half for n in bases if (half := family.half(n)) is not None and family.parted(half)]
            fits = [n for n in (*bases, *halves) if people[n].gender == gender and n != family.speaking]
            if fits:
                return fits[0]
        return None

    def _unlike(self, name: str) -> str:
        names = {one.name for one in self.family.people}
        return next(told for told in (name, *(f"{name} {n}" for n in _AGAIN)) if told not in names)


def _same_name(one: str, other: str) -> bool:
    return not set(one.lower().split()).isdisjoint(other.lower().split())
