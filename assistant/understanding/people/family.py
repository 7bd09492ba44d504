"""The people of a message, the places that mention them, and of whom each clause speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.understanding.message import Message
from assistant.understanding.people.clauses import Clause, Verb, same_sentence
from assistant.understanding.words.plain import Plain
from rules_core.wording import Kin

SPEAKER = "io"
OF_AGE = 18
FORMER = "ex"
_OWNING = frozenset("ha hanno tiene scarica paga mantiene ospita".split())
COMPANY = frozenset({"con", "da", "presso"})


@dataclass
class Person:
    """Somebody: their name, what they are, to whom, and what of this was said in so many words."""

    name: str
    role: str = ""
    noun: str = ""
    bases: list[int] = field(default_factory=list)
    gender: str = ""
    age: str = ""
    words: str = ""
    named: bool = False
    own: bool = False
    theirs: bool = False


class How(StrEnum):
    """How a place mentions people."""

    NOUN = "noun"
    NAME = "name"
    SPEAKER = "speaker"
    WE = "we"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that mentions people, and the preposition before it: who has one is no subject."""

    first: int
    last: int
    people: tuple[int, ...]
    how: How
    prep: str = ""


@dataclass
class Family:
    """The people of a message beside those known before; whoever speaks is one if they say anything of themselves."""

    message: Message
    kin: Mapping[str, Kin]
    known: Sequence[Mapping[str, Any]]
    people: list[Person] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    speaking: int | None = None
    asked_of: int | None = None
    _subjects: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    applying: int | None = None

    @property
    def anchor(self) -> int:
        """Whose family the first one is: that of whoever speaks, or applies, or is named first."""
        others = self.applying if self.applying is not None else 0
        return others if self.speaking is None else self.speaking

    @property
    def plain(self) -> Plain:
        """The words of the message."""
        return self.message.plain

    def add(self, person: Person) -> int:
        """Somebody more; their place among the people."""
        self.people.append(person)
        return len(self.people) - 1

    def young(self, n: int) -> bool:
        """Whether somebody is told as one not of age, or as somebody's child of no age."""
        one = self.people[n]
        if one.age:
            return int(one.age) < OF_AGE
        return bool(one.role in self.kin and self.kin[one.role].shared) and one.noun not in {"figli", "figlie"}

    def minor(self, n: int) -> bool:
        """Whether somebody is told to be of an age at which nobody has a spouse."""
        return bool(self.people[n].age) and int(self.people[n].age) < OF_AGE

    def grown(self, n: int) -> bool:
        """Whether somebody is surely of age by what they are told to be: a spouse, a parent, somebody's in-law."""
        one = self.people[n]
        if one.age:
            return int(one.age) >= OF_AGE
        kin = self.kin.get(one.role)
        if kin is not None and kin.back:
            return True
        roles = {role for role, other in self.kin.items() if other.back}
        couple = any(n in other.bases and other.role in roles and self.kin[other.role].ties for other in self.people)
        child = any(n in other.bases and self.kin[other.role].shared for other in self.people if other.role)
        return couple or child

    def adult(self, n: int) -> bool:
        """Whether somebody may have children."""
        one = self.people[n]
        return int(one.age) >= OF_AGE if one.age else not self.is_child(n)

    def is_child(self, n: int) -> bool:
        """Whether somebody is told as somebody's child."""
        role = self.people[n].role
        return role in self.kin and bool(self.kin[role].shared)

    def tied(self, of: int, roles: Iterable[str]) -> int | None:
        """Who is one of some roles to somebody, or has them as that."""
        wanted = set(roles)
        to = (n for n, one in enumerate(self.people) if one.role in wanted and of in one.bases)
        back = (n for n in self.people[of].bases if self.people[of].role in wanted)
        return next(to, next(back, None))

    def clause_at(self, at: int) -> Clause:
        """The clause in which a word stands."""
        return self.clauses[bisect_right(self.clauses, at, key=lambda one: one.first) - 1]

    def within(self, clause: Clause) -> list[Mention]:
        """Those mentioned in a clause."""
        return [one for one in self.mentions if clause.first <= one.first < clause.last]

    def subject(self, clause: Clause) -> tuple[int, ...]:
        """Of whom a clause speaks: who is named in it free of any preposition, or who its verb means, or as before."""
        key = clause.first, len(self.mentions)
        if key not in self._subjects:
            self._subjects[key] = self._subject(clause)
        return self._subjects[key]

    def _subject(self, clause: Clause) -> tuple[int, ...]:
        if clause.relative:
            before = [one for one in self.mentions if one.last <= clause.first]
            return before[-1].people if before else ()
        free = [one for one in self.within(clause) if not one.prep]
        turn = clause.last if clause.verb_at is None else clause.verb_at
        ahead = [one for one in free if one.first < turn or one.how is How.WE]
        listed = [one for one in free if one.first == turn + 1 and one.people == (self.speaking,)]
        if clause.verb is Verb.WE and listed and not ahead:
            return _all(free)  # "siamo io, mia moglie e nostro figlio"
        if ahead:
            theirs = turn > 0 and self.plain.flat[turn - 1] == "che" and clause.verb is Verb.THIRD
            return _all(ahead[-1:] if theirs else ahead)  # "io, mia moglie e mio figlio che sta a Pisa"
        if clause.verb in {Verb.FIRST, Verb.WE}:
            return self._speakers(clause)
        after = [one for one in free if one.first > turn and one.how is not How.PRONOUN]
        if after and not self._owns(clause):
            return _all(one for one in after if one.first <= after[0].last + 4)
        return self.before(clause)

    def before(self, clause: Clause) -> tuple[int, ...]:
        """Of whom a clause goes on to speak that names nobody: the subject of the one before."""
        if self.clauses[0] is clause:
            if clause.verb is Verb.EITHER and self.speaking is not None:
                return (self.speaking,)
            return () if self.asked_of is None else (self.asked_of,)
        place = bisect_right(self.clauses, clause.first, key=lambda one: one.first) - 1
        earlier = next((one for one in self.clauses[place - 1 :: -1] if self._leads(one, clause)), None)
        there = () if earlier is None else self.subject(earlier) or self._first_named(earlier)
        if clause.verb is Verb.EITHER and len(there) < 2 and self.speaking is not None:
            return (self.speaking,)
        third = clause.verb in {Verb.THIRD, Verb.MANY}
        if third and there and set(there) == {self.speaking}:
            others = [one for one in self.mentions if one.last <= clause.first and self.speaking not in one.people]
            return others[-1].people if others else ()
        return there

    def _leads(self, earlier: Clause, clause: Clause) -> bool:
        """Whether a clause may go on from another: not from what is said in passing."""
        words = self.plain.words
        joined = words[clause.first].stretch == words[earlier.last - 1].stretch
        passing = earlier.relative or "cui" in self.plain.flat[earlier.first : earlier.first + 2]
        return (clause.aside or not earlier.aside) and (joined or not passing)

    def _first_named(self, clause: Clause) -> tuple[int, ...]:
        """Who is named in a clause that has no subject: "nucleo di Ahmed"."""
        here = self.within(clause)
        return here[0].people if here and clause.verb is None else ()

    def _speakers(self, clause: Clause) -> tuple[int, ...]:
        """Whoever speaks; with the other of their couple, or with all named together before."""
        if self.speaking is None:
            return ()
        if clause.verb is Verb.FIRST:
            return (self.speaking,)
        return self.we(clause.first)

    def we(self, at: int) -> tuple[int, ...]:
        """Whom "we" means at a place: all whom the sentence has named, or whoever speaks and their other half."""
        if self.speaking is None:
            return ()
        here = [one for one in self.mentions if one.first < at and same_sentence(self.plain, one.first, at)]
        named = {n for one in here if one.how is not How.WE for n in one.people} - {self.speaking}
        half = self.half(self.speaking)
        return tuple(sorted({self.speaking, *(named or ({half} - {None}))}))

    def half(self, of: int) -> int | None:
        """The other of somebody's couple."""
        roles = {role for kin in self.kin.values() for role in kin.shared}
        return self.tied(of, roles)

    def parted(self, n: int) -> bool:
        """Whether somebody is told as one of a couple that is no more."""
        role = self.people[n].role
        return self.people[n].noun == FORMER or (role in self.kin and bool(self.kin[role].never))

    def _owns(self, clause: Clause) -> bool:
        """Whether what follows a verb is its object: "ha un figlio", "tiene a carico la mamma"."""
        at = clause.verb_at
        return at is not None and self.plain.flat[at] in _OWNING


def _all(mentions: Iterable[Mention]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(n for one in mentions for n in one.people))
