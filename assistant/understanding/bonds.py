"""How the people of a message are tied: whose spouse, whose child, at whose charge, in whose care, with whom they live."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.understanding.flags import flags
from assistant.understanding.folk import SPEAKER, Folk
from assistant.understanding.homes import homes
from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, find
from assistant.understanding.polarity import denied
from assistant.understanding.stated import Stated, choices
from rules_core.facts import Choice, Flag, Names, Quantity, Text
from rules_core.records import Many, Record
from rules_core.wording import Said

_NONE = Said()
_MINE = frozenset("mio mia me io miei mie".split())
_OURS = frozenset("nostro nostra nostri entrambi entrambe".split())


def bonds(
    message: Message, record: type[Record], said: Mapping[str, Said], known: Mapping[str, Any], pending: str = ""
) -> list[Stated]:
    """What a message says of people who are named and tied to each other, and which of them another fact names."""
    told: list[Stated] = []
    for name, many in record.declared.items():
        if isinstance(many, Many) and said.get(name, _NONE).kin:
            whole = said[name]
            identity = next(n for n, fact in many.record.declared.items() if isinstance(fact, Text))
            folk = Folk(message, whole.kin, whole.unlike, known.get(name) or (), identity)
            bound = Bonds(folk, many, said, identity)
            told += bound.named(record, known, pending)
            if bound.tells(pending):
                told += bound.stated(pending)
    return told


class Bonds:
    """The ties of the people of a list."""

    def __init__(self, folk: Folk, many: Many[Any], said: Mapping[str, Said], identity: str) -> None:
        self.folk, self.many, self.said, self.identity = folk, many, said, identity
        self.found: dict[tuple[int, str], Any] = {}

    def _of(self, name: str) -> Said:
        return self.said.get(f"{self.many.name}[].{name}", _NONE)

    def tells(self, pending: str) -> bool:
        """Whether anybody is spoken of, besides whoever speaks."""
        return len(self.folk.people) > 1 or bool(self.folk.known) or pending == self.many.name

    def named(self, record: type[Record], known: Mapping[str, Any], pending: str) -> Iterator[Stated]:
        """Which of the people other facts of the record name: who applies."""
        for name, fact in record.declared.items():
            words = self.said.get(name, _NONE)
            if not isinstance(fact, Text) or not (words.yes or words.opens):
                continue
            chosen, at = self._meant(words)
            only_me = pending == name and self.folk.message.plain.flat[:1] and SPEAKER in self.folk.message.plain.flat
            if chosen is None and only_me:
                chosen, at = self.folk.speaking, Found(0, 1)
            if chosen is not None and at is not None:
                who = self.folk.people[chosen].name
                yield Stated(name, who, self.folk.plain.verbatim(at.first, at.last))
            elif known.get(name) == SPEAKER and self.folk.speaking is not None:
                who = self.folk.people[self.folk.speaking].name
                if who != SPEAKER:
                    yield Stated(name, who, who)

    def _meant(self, words: Said) -> tuple[int | None, Found | None]:
        """Who is named after or before some words, or whoever speaks."""
        plain = self.folk.plain
        for f in find(plain, words.opens):
            after = next((one for one in self.folk.after(f, 3) if len(one.people) == 1), None)
            if after is not None:
                return after.people[0], Found(f.first, after.last)
        for f in find(plain, words.closes):
            before = [one for one in self.folk.places if one.last <= f.first and len(one.people) == 1 and one.named]
            if before and self.folk.same_sentence(before[-1].last - 1, f.first):
                return before[-1].people[0], f
        for f in find(plain, words.yes):
            return self.folk.speaking, f
        return None, None

    def stated(self, pending: str) -> Iterator[Stated]:
        """All that is said of each."""
        self._kin()
        for name, fact in self.many.record.declared.items():
            words = self._of(name)
            if isinstance(fact, Flag):
                self._flag(name, words)
            elif isinstance(fact, Choice):
                self._choice(name, fact, words)
            elif isinstance(fact, Names | Text) and words.near:
                self._reference(name, fact, words)
            elif isinstance(fact, Text) and (words.yes or words.no):
                for n, value in homes(self.folk, words, name).items():
                    self.found[n, name] = value
        for n, one in enumerate(self.folk.people):
            path, words_ = f"{self.many.name}[{n}]", one.words or one.name
            was = self.folk.known[n] if n < len(self.folk.known) else {}
            if was.get(self.identity) != one.name:
                yield Stated(f"{path}.{self.identity}", one.name, words_)
            age = next((a for a, fact in self.many.record.declared.items() if isinstance(fact, Quantity)), "")
            if one.age and age:
                yield Stated(f"{path}.{age}", one.age, words_)
            for (whose, name), value in self.found.items():
                if whose == n and was.get(name) != value:
                    yield Stated(f"{path}.{name}", value, words_)

    def _add(self, n: int, name: str, other: int) -> None:
        """That a fact of somebody names another."""
        fact, who = self.many.record.declared[name], self.folk.people[other].name
        if n == other:
            return
        if isinstance(fact, Names):
            was = self.folk.known[n].get(name) if n < len(self.folk.known) else None
            names = list(self.found.get((n, name), was) or ())
            self.found[n, name] = [*names, who] if who not in names else names
        else:
            self.found[n, name] = who

    def _kin(self) -> None:
        for n, one in enumerate(self.folk.people):
            kin = self.folk.kin.get(one.role)
            if kin is None or one.base is None or n < len(self.folk.known):
                continue
            for name in kin.ties:
                self._add(n, name, one.base)
                if one.ours and (partner := self._partner(one.base, kin.shared)) is not None:
                    self._add(n, name, partner)
            for name in kin.back:
                self._add(one.base, name, n)

    def _partner(self, of: int, roles: tuple[str, ...]) -> int | None:
        return next((n for n, one in enumerate(self.folk.people) if one.role in roles and one.base == of), None)

    def _flag(self, name: str, words: Said) -> None:
        for found, value in flags(self.folk.message, words):
            subject = self.folk.subject(found)
            bound = [n for n in subject if words.both and self._tied(n, words.both) is not None]
            for n in bound or subject:
                self.found[n, name] = value
                tied = self._tied(n, words.both) if words.both else None
                if tied is not None:
                    self.found[tied, name] = value

    def _tied(self, n: int, name: str) -> int | None:
        """The other of a tie, whichever of the two says so."""
        people = self.folk.people
        for a, one in enumerate(people):
            was = self.folk.known[a].get(name) if a < len(self.folk.known) else None
            who = self.found.get((a, name), was)
            b = next((m for m, other in enumerate(people) if other.name == who), None)
            if b is not None and n in {a, b}:
                return b if n == a else a
        return None

    def _choice(self, name: str, fact: Choice, words: Said) -> None:
        order = list(words.words)
        told = sorted(
            choices(self.folk.message, fact, words), key=lambda one: (one[0].last - one[0].first, -order.index(one[1]))
        )
        for found, word in told:
            for n in self._young(found):
                self.found[n, name] = word

    def _young(self, found: Found) -> tuple[int, ...]:
        """Of whom a choice is said: of the one named last who does not speak, else of the next."""
        others = [one for one in self.folk.places if len(one.people) == 1 and one.people[0] != self.folk.speaking]
        before = [one for one in others if one.last <= found.first + 1 and one.people]
        if before or others:
            return (before or others[:1])[-1].people
        return (len(self.folk.known) - 1,) if len(self.folk.known) > 1 else ()

    def _reference(self, name: str, fact: Names | Text, words: Said) -> None:
        """Whom a tie names: those after its words, or whoever speaks."""
        plain = self.folk.plain
        for f in find(plain, words.near):
            bearing = tuple(n for n in range(len(self.folk.people)) if words.both and (n, words.both) in self.found)
            subject = bearing or self._young_or_self(f)
            if isinstance(fact, Names) and denied(plain, f):
                self.found |= {(n, name): [] for n in subject}
                continue
            others = list(self._whom(f, words))
            for n in subject:
                for other in others if isinstance(fact, Names) else others[:1]:
                    self._add(n, name, other)

    def _young_or_self(self, found: Found) -> tuple[int, ...]:
        first_person = {"sono", "siamo", "ho"} & set(self.folk.plain.flat[max(found.first - 3, 0) : found.last])
        if first_person and self.folk.speaking is not None and "e" not in first_person:
            return (self.folk.speaking,)
        return self._young(found)

    def _whom(self, found: Found, words: Said) -> Iterator[int]:
        """Those whom a tie's words mean."""
        folk, plain = self.folk, self.folk.plain
        stretch = plain.words[found.first].stretch
        here = {word.plain for word in plain.words[max(found.first - 2, 0) : found.last + 3] if word.stretch == stretch}
        if not _OURS.isdisjoint(here) and folk.speaking is not None:
            yield folk.speaking
            for n, one in enumerate(folk.people):
                if one.base == folk.speaking and one.role in {r for k in folk.kin.values() for r in k.shared}:
                    yield n
            return
        if not _MINE.isdisjoint(here) and folk.speaking is not None:
            yield folk.speaking
            return
        for one in folk.after(found, 9):
            if plain.words[one.first].stretch == stretch:
                yield from one.people

