"""People who are told by names and by what they are to each other, and the places of a message that speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.understanding.message import Message
from assistant.understanding.patterns import Found
from rules_core.wording import Kin

SPEAKER = "io"
OF_AGE = 18
COMPANY = frozenset("da dal dalla con col di del della coi dai dei".split())
_TOO = frozenset("pure anche anch".split())
_ENDS = re.compile(r"(?<![A-Z])[.?!;](?:\s|$)|\n")


@dataclass
class Person:
    """Somebody: their name, what they are to whom, and whether that is said to be so of "mine" or "ours"."""

    name: str
    role: str = ""
    base: int | None = None
    ours: bool = False
    own: bool = False
    gender: str = ""
    age: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A place that speaks of some people."""

    first: int
    last: int
    people: tuple[int, ...]
    named: bool = True
    company: bool = False
    """Whether they are only whom somebody else is with."""


@dataclass
class Folk:
    """The people of a message beside those known before; whoever speaks is one if they say anything of themselves."""

    message: Message
    kin: Mapping[str, Kin]
    known: Sequence[Mapping[str, Any]]
    people: list[Person] = field(default_factory=list)
    places: list[Spoken] = field(default_factory=list)
    speaking: int | None = None

    def speaks(
        self, first: int, last: int, people: Sequence[int], *, named: bool = True, company: bool = False
    ) -> None:
        """Note that a place speaks of some people."""
        self.places.append(Spoken(first, last, tuple(people), named, company))

    def add(self, person: Person) -> int:
        """Somebody more; their place among the people."""
        self.people.append(person)
        return len(self.people) - 1

    def young(self, n: int) -> bool:
        """Whether somebody is told as a child, or as one of an age."""
        one = self.people[n]
        kin = self.kin.get(one.role)
        return bool(kin and kin.shared) or (bool(one.age) and int(one.age) < OF_AGE)

    def partner(self, of: int | None, roles: Sequence[str]) -> int | None:
        """Who is one of some roles to somebody."""
        return next((n for n, one in enumerate(self.people) if one.role in roles and one.base == of), None)

    def same_sentence(self, first: int, last: int) -> bool:
        """Whether no sentence ends between two places."""
        words = self.message.plain.words
        between = self.message.text[words[min(first, last)].end : words[max(first, last)].start]
        return _ENDS.search(between) is None

    def subject(self, found: Found) -> tuple[int, ...]:
        """Of whom a phrase speaks: of those within it, or named last before it, else of whoever speaks."""
        within = [one for one in self.places if found.first <= one.first < found.last and not one.company]
        if within:
            return within[0].people
        before = [one for one in self.places if one.last <= found.first + 1 and one.first <= found.first]
        before = self.leading(before, found)
        here = [one for one in before if self.same_sentence(one.last - 1, found.first)]
        last = (here or [one for one in before if one.named])[-1:]
        return last[0].people if last else (() if self.speaking is None else (self.speaking,))

    def other(self, found: Found) -> tuple[int, ...]:
        """Somebody else than whoever speaks, of whom a phrase speaks: named last before it, or next, or known last."""
        others = [one for one in self.places if len(one.people) == 1 and one.people[0] != self.speaking]
        before = self.leading([one for one in others if one.last <= found.first + 1], found)
        if before or others:
            return (before or others[:1])[-1].people
        return (len(self.known) - 1,) if len(self.known) > 1 else ()

    def leading(self, places: list[Spoken], found: Found) -> list[Spoken]:
        """The places that speak of those whom a sentence is about, not of their company, unless a phrase says "too"."""
        too = not _TOO.isdisjoint(self.message.plain.flat[max(found.first - 2, 0) : found.first])
        return places if too else [one for one in places if not one.company] or places

    def after(self, found: Found, reach: int = 7) -> Iterator[Spoken]:
        """Those named after a phrase, in its sentence."""
        for one in self.places:
            near = found.last <= one.first <= found.last + reach
            if near and self.same_sentence(found.last - 1, one.first):
                yield one
