"""The members of a list: those known so far, and those that a message adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.understanding.lists import again as before
from assistant.understanding.lists.nouned import Noun, counts
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import ages_after, told_with
from assistant.understanding.people.persons import SPEAKING
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find, touches
from rules_core.wording import Said

ANYONE = "?"
_OF_AGE = 18
_POSSESSIVES = frozenset("mio mia suo sua nostro nostra".split())


class Listing:
    """The members of a list, in the order in which they were named; whoever speaks comes first."""

    def __init__(self, path: str, who: str, whole: Said, known: list[dict[str, Any]]) -> None:
        self.path, self.who, self.speaker, self.known = path, who, whole.speaker, known
        self._once = set(next(iter(whole.groups), "").split()) if whole.speaker else set()
        self._half = self._once - {self.speaker}
        self._young = {role for key in list(whole.groups)[1:] for role in key.split()} if whole.speaker else set()
        self._alike = whole.alike
        self.new: dict[str, Stated] = {}
        self._may_be: dict[int, list[str]] = {}
        self._met: dict[int, Noun] = {}
        self._named = False  # whether whoever speaks was named by a noun ("io", "richiedente")
        self._kin: set[int] = set()  # relatives named together, of whom each may be named again by itself
        self.aged: dict[int, int] = {}
        self.ages: Mapping[int, int] = {}  # of those known before
        self._alone = False

    def couple(self, roles: str, words: str) -> tuple[int, ...]:
        """The members that one phrase names together, each by what it is, or by all that it may be."""
        chosen: list[int] = []
        for role in roles.split():
            again = chosen and role == roles.split()[len(chosen) - 1] and role not in self._once
            chosen.append(self._add(role, words) if again else self._one(role.split("|"), words))
        self._kin |= {n for n in chosen if self.known[n].get(self.who) not in {None, *self._once}}
        return tuple(chosen)

    def _one(self, roles: list[str], words: str) -> int:
        for n, member in enumerate(self.known):
            if member.get(self.who) in roles or {*roles, member.get(self.who)} <= self._half:
                return n  # of two who live together, "se fossimo sposati"
            if n in self._may_be and not set(roles).isdisjoint(self._may_be[n]):
                return n
            if self._may_be.get(n) == [ANYONE] and len(roles) == 1 and roles[0] in self._once:
                return self._is(n, roles[0], words)  # "siamo io e lui, conviviamo da anni"
        if ANYONE in roles and len(self.known) > 1:
            return 1
        return self._add(roles[0], words) if len(roles) == 1 and roles[0] != ANYONE else self._unknown(roles, words)

    def expects(self, nouns: Sequence[Noun], message: Message) -> None:
        """Whether a noun names whoever speaks ("la mamma con 9.900, io con 20.500"), or all are only relatives."""
        self._named = any(noun.own or noun.who == self.speaker for noun in nouns)
        self._children = {noun.found.first for noun in nouns if noun.who in self._young}
        relatives = bool(self.speaker) and {noun.who for noun in nouns}.isdisjoint(self._once | self._young)
        self._alone = relatives and not self.known and before.among_themselves(message, nouns)

    def take(self, noun: Noun, message: Message) -> tuple[int, ...]:  # noqa: C901, PLR0911 (one for each way of naming somebody)
        """The members that a noun speaks of: those there already, or new ones."""
        words = message.plain.verbatim(noun.found.first, noun.found.last)
        if noun.own or noun.who == self.speaker:
            return (self._own(noun, words),)
        if noun.who.startswith(ANYONE):
            if (other := self._other_parent(noun, message, words)) is not None:
                return (other,)
            noun = replace(noun, who=self._anyone(noun))
        sort = self._half if noun.who in self._half else {noun.who}
        here = [n for n, member in enumerate(self.known) if member.get(self.who) in sort]
        if noun.who == ANYONE and (parent := self._parent(noun, message)) is not None:
            return (parent,)
        if noun.who == ANYONE and (kin := sorted(self._kin - self._met.keys())):
            self._met[kin[0]] = noun
            return (kin[0],)
        if noun.who == ANYONE:
            again = before.met_before(message, noun, self._met)
            return (again,) if again is not None else tuple(self._may_be) or (self._unknown([ANYONE], words),)
        if here and noun.who in self._once:
            return (0 if self._other_half(noun, here[0], message) else here[0],)
        if noun.many is None and not here and (several := len(ages_after(message, noun.found))) > 1:
            noun = replace(noun, many=several)  # "i figli grandi, 19 e 23 anni"
        if noun.many is None:
            return tuple(here) or (self._unknown([noun.who], words),)
        if known := before.as_old(message, noun, here, self.ages):
            self._met[known[0]] = noun
            return known
        if noun.many == 1:
            one = self._single(noun, here, message)
            self._met[one := self._filled(noun.who, words) if one is None else one] = noun
            return (one,)
        new = (*here[: noun.many], *(self._filled(noun.who, words) for _ in range(noun.many - len(here))))
        ages = ages_after(message, noun.found)
        twins = any(word.startswith("gemell") for word in message.plain.flat[noun.found.first : noun.found.last])
        self.aged |= dict(zip(new, ages * len(new) if twins and len(ages) == 1 else ages, strict=False))
        return new

    def _own(self, noun: Noun, words: str) -> int:
        """Whoever speaks; with a spouse, where they are told to be one: "io (il marito)"."""
        self._named, own = True, self._one([self.speaker], words)
        if noun.who != self.speaker:
            self._met[own] = noun
        if noun.who in self._once:
            self._one([noun.who], words)
        return own

    def _other_parent(self, noun: Noun, message: Message, words: str) -> int | None:
        """The other of father and mother, where whoever speaks is told to be one of them: "il babbo (io), la mamma"."""
        flat, mine = message.plain.flat, self._met.get(-1 if self.speaking is None else self.speaking)
        theirs = noun.found.first and flat[noun.found.first - 1] in _POSSESSIVES
        if self._named and not theirs and before.parent_of(flat, noun, self._children):
            return self._one(sorted(self._half), words)
        if mine is None or not mine.own or theirs or not mine.who.startswith(ANYONE):
            return None
        other = before.head_of(flat, mine) != before.head_of(flat, noun)
        return self._one(sorted(self._half), words) if other else None

    def _other_half(self, noun: Noun, other: int, message: Message) -> bool:
        """Whether husband and wife are both named so, and nobody says "I": then one of them is who asks."""
        met = self._met.get(other)
        apart = met is not None and bool(noun.gender and met.gender) and noun.gender != met.gender
        return apart and not self._named and SPEAKING.isdisjoint(message.plain.flat)

    def _anyone(self, noun: Noun) -> str:
        """Who somebody is that may be anyone: beside a speaker who named themselves, a relative ("? altro")."""
        relative = noun.who.partition(" ")[2]
        return relative if relative and self._named and not self._kin else ANYONE

    def _parent(self, noun: Noun, message: Message) -> int | None:
        """Mother or father in a message in which nobody says "I": the first is who asks, the other the partner."""
        flat = message.plain.flat
        own = noun.found.first and flat[noun.found.first - 1] in _POSSESSIVES
        if not self._young or own or not SPEAKING.isdisjoint(flat) or self._named or self._kin:
            return None
        known = [n for n, member in enumerate(self.known) if not member.get(self.who) or member[self.who] in self._once]
        met = [n for n in known if n in self._met]
        both = len(known) == 2 and {"padre", "madre"} <= set(map(before.own_name, flat))
        again = before.met_before(message, noun, self._met) is not None
        if again or len(met) > 1 or (len(known) > len(met) + 1 and not both):
            return None
        roles = [self.speaker] if not met else sorted(self._half)
        chosen = self._one(roles, message.plain.verbatim(noun.found.first, noun.found.last))
        self._met[chosen] = noun
        return chosen

    def _single(self, noun: Noun, here: list[int], message: Message) -> int | None:
        """The member named before of whom a noun speaks again; None for a new one."""
        told = [int(m.value) for m in message.quantities if told_with(message, m, noun.found)]  # type: ignore[arg-type]
        if told and here and all(n in self.aged for n in here):  # "due gemelli di 6 anni e la grande che ne fa 10"
            return next((n for n in here if self.aged[n] == told[0]), None)
        ranked = before.by_age(message, noun, here, {**self.ages, **self.aged}, told)
        if ranked is not None and before.tells_which(message, noun):
            return ranked
        unmet = [n for n in here if n not in self._met]
        if unmet and not (noun.new and before.is_another(message, noun)):
            return unmet[0]
        if noun.new or not here:
            return None
        child = len(here) == 1 and not told and noun.who in self._young
        if child and before.the_same(message, self._met.get(here[0]), noun):
            return here[0]
        alone = bool(self._young) and noun.who not in self._young  # one mother-in-law, but several sons
        again = [n for n in here if n in self._met and before.alike(message, self._met[n], noun, one_alone=alone)]
        return again[-1] if again else None

    def _filled(self, who: str, words: str) -> int:
        """A place that was kept for somebody of whom it was not said who, or else a new one."""
        unsaid = (n for n, member in enumerate(self.known) if not member.get(self.who))
        kept = next((n for n, roles in self._may_be.items() if who in roles), next(unsaid, None))
        if kept is None or (kept in self._may_be and who not in self._may_be[kept]):
            return self._add(who, words)
        return self._is(kept, who, words)

    def _add(self, who: str, words: str) -> int:
        if self._alone and not self.known:
            who = self.speaker
        elif self.speaker and not self.known and who != self.speaker:
            self._add(self.speaker, words)
        self.known.append({})
        return self._is(len(self.known) - 1, who, words)

    def _is(self, n: int, who: str, words: str) -> int:
        self._may_be.pop(n, None)
        self.known[n][self.who] = who
        self.new.pop(f"{self.path}[{n}]", None)
        self.new[f"{self.path}[{n}].{self.who}"] = Stated(f"{self.path}[{n}].{self.who}", who, words)
        return n

    def _unknown(self, roles: list[str], words: str) -> int:
        if self._alike and set(roles) <= set(self._alike):
            return self._add(self._alike[0], words)
        if self.speaker and not self.known:
            self._add(self.speaker, words)
        self.known.append({})
        n = len(self.known) - 1
        self._may_be[n] = roles
        self.new[f"{self.path}[{n}]"] = Stated(f"{self.path}[{n}]", {}, words)
        return n

    def fill(self, message: Message, said: Said) -> None:
        """As many members as were counted ("siamo in quattro"); who they are is told there, or remains to be asked."""
        for who, phrases in said.rest.items():
            for found in find(message.plain, phrases):
                self._to(found, message, lambda words, who=who: self._add(who, words))  # type: ignore[misc]
        for found in find(message.plain, said.near):
            if self._to(found, message, lambda words: self._unknown([ANYONE], words)):
                return

    def _to(self, found: Found, message: Message, add: Callable[[str], int]) -> bool:
        """Members up to the number that some words tell; whether they tell one."""
        for mention in message.quantities:
            if touches(found, *message.words_of(mention)) and counts(mention):
                while len(self.known) < int(mention.value):  # type: ignore[arg-type]
                    add(message.plain.verbatim(found.first, found.last))
                return True
        return False

    def somebody(self, words: str, age: int = _OF_AGE) -> int:
        """Somebody told by a first name and an age, or something by an amount; what they are remains to be asked."""
        return self._unknown(sorted(self._young) if age < _OF_AGE else [ANYONE], words)

    def partner(self, words: str) -> int:
        """The other of two, who was only spoken of with whoever speaks."""
        return self._one(sorted(self._half), words)

    @property
    def speaking(self) -> int | None:
        """The member who speaks."""
        return next((n for n, m in enumerate(self.known) if self.speaker and m.get(self.who) == self.speaker), None)

    def among(self, roles: str) -> tuple[int, ...]:
        """The members who are, or may be, one of some roles."""
        wanted = set(roles.split())
        return tuple(
            n for n, member in enumerate(self.known) if member.get(self.who) in wanted or self._may(n, member, wanted)
        )

    def _may(self, n: int, member: dict[str, Any], wanted: set[str]) -> bool:
        """Whether somebody of whom it is not said who may be one of some roles."""
        kept = self._may_be.get(n, [ANYONE])
        return not member.get(self.who) and (ANYONE in kept or not wanted.isdisjoint(kept) or not self._young)
