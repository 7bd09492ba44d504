"""How the people of a message are tied: whose spouse, child or ward they are, at whose charge, with whom they live."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.understanding.flags import flags
from assistant.understanding.folk import SPEAKER, Folk
from assistant.understanding.gathering import gathered
from assistant.understanding.homes import homes
from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, find, stands
from assistant.understanding.polarity import denied
from assistant.understanding.stated import Stated, choices
from rules_core.facts import Choice, Flag, Names, Quantity, Text
from rules_core.records import Many, Record
from rules_core.wording import Said

_NONE = Said()
_MINE = frozenset("mio mia me io miei mie".split())
_OURS = frozenset("nostro nostra nostri entrambi entrambe".split())
_FIRST = frozenset("sono siamo ho".split())
_REACH, _NEXT = 9, 3


def bonds(
    message: Message, record: type[Record], said: Mapping[str, Said], known: Mapping[str, Any], pending: str = ""
) -> list[Stated]:
    """What a message says of people who are named and tied to each other, and which of them another fact names."""
    told: list[Stated] = []
    for name, many in record.declared.items():
        if isinstance(many, Many) and said.get(name, _NONE).kin:
            identity = next(n for n, fact in many.record.declared.items() if isinstance(fact, Text))
            bound = Bonds(gathered(message, said[name], known.get(name) or (), identity), many, said, identity)
            who = list(bound.named(record, known, pending))
            told += who
            if bound.tells(asked=bool(who) or name in pending):
                told += bound.stated()
    return told


class Bonds:
    """The ties of the people of a list."""

    def __init__(self, folk: Folk, many: Many[Any], said: Mapping[str, Said], identity: str) -> None:
        self.folk, self.many, self.said, self.identity = folk, many, said, identity
        self.facts, self.plain = many.record.declared, folk.message.plain
        self.found: dict[tuple[int, str], Any] = {}

    def _of(self, name: str) -> Said:
        return self.said.get(f"{self.many.name}[].{name}", _NONE)

    def tells(self, *, asked: bool) -> bool:
        """Whether anybody is spoken of, besides whoever speaks, and more is said of them than what they are."""
        others = [one for n, one in enumerate(self.folk.people) if n != self.folk.speaking]
        asked = asked and bool(others)
        told = any(one.age or one.name[0].isupper() for one in others)  # else it asks how things are in general
        words = [self._of(name) for name in self.facts]
        more = (row for said in words for row in (said.yes, said.no, said.opens, said.near, *said.words.values()))
        return bool(self.folk.known) or asked or (told and any(stands(self.plain, row) for row in more))

    def named(self, record: type[Record], known: Mapping[str, Any], pending: str) -> Iterator[Stated]:
        """Which of the people other facts of the record name: who applies."""
        for name, fact in record.declared.items():
            words = self.said.get(name, _NONE)
            if not isinstance(fact, Text) or not (words.yes or words.opens):
                continue
            chosen, at = self._meant(words)
            if chosen is None and pending == name and SPEAKER in self.plain.flat:
                chosen, at = self.folk.speaking, Found(0, 1)
            if chosen is not None and at is not None:
                yield Stated(name, self.folk.people[chosen].name, self.plain.verbatim(at.first, at.last))
            elif known.get(name) == SPEAKER and self.folk.speaking is not None:
                who = self.folk.people[self.folk.speaking].name
                yield from (Stated(name, who, who) for _ in range(who != SPEAKER))

    def _meant(self, words: Said) -> tuple[int | None, Found | None]:
        """Who is named after or before some words, or whoever speaks."""
        for f in find(self.plain, words.opens):
            after = next((one for one in self.folk.after(f, _NEXT) if len(one.people) == 1), None)
            if after is not None:
                return after.people[0], Found(f.first, after.last)
        for f in find(self.plain, words.closes):
            before = [one for one in self.folk.places if one.last <= f.first and len(one.people) == 1 and one.named]
            if before and self.folk.same_sentence(before[-1].last - 1, f.first):
                return before[-1].people[0], f
        mine = next(find(self.plain, words.yes), None)
        return (None, None) if mine is None else (self.folk.speaking, mine)

    def stated(self) -> Iterator[Stated]:
        """All that is said of each."""
        self._ties()
        age = next((name for name, fact in self.facts.items() if isinstance(fact, Quantity)), "")
        for n, one in enumerate(self.folk.people):
            path, words = f"{self.many.name}[{n}]", one.words or one.name
            was = self.folk.known[n] if n < len(self.folk.known) else {}
            if was.get(self.identity) != one.name:
                yield Stated(f"{path}.{self.identity}", one.name, words)
            if one.age and age:
                yield Stated(f"{path}.{age}", one.age, words)
            for (whose, name), value in self.found.items():
                if whose == n and was.get(name) != value:
                    yield Stated(f"{path}.{name}", value, words)

    def _ties(self) -> None:
        """What is said of each, fact by fact: first what somebody's care is, so that no child is made of a ward."""
        for name, fact in self.facts.items():
            if isinstance(fact, Choice):
                self._choice(name, fact, self._of(name))
        self._kin()
        for name, fact in self.facts.items():
            words = self._of(name)
            if isinstance(fact, Flag):
                self._flag(name, words)
            elif isinstance(fact, Names | Text) and words.near:
                self._reference(name, fact, words)
            elif isinstance(fact, Text) and (words.yes or words.no):
                self.found |= {(n, name): sign for n, sign in homes(self.folk, words, name).items()}

    def _add(self, n: int, name: str, other: int) -> None:
        """That a fact of somebody names another."""
        if n == other:
            return
        who = self.folk.people[other].name
        if not isinstance(self.facts[name], Names):
            self.found[n, name] = who
            return
        names = list(self._value(n, name) or ())
        self.found[n, name] = [*names, who] if who not in names else names

    def _value(self, n: int, name: str) -> Any:
        was = self.folk.known[n].get(name) if n < len(self.folk.known) else None
        return self.found.get((n, name), was)

    def _kin(self) -> None:
        """The ties that the nouns tell."""
        for n, one in enumerate(self.folk.people):
            kin = self.folk.kin.get(one.role)
            if kin is None or one.base is None or n < len(self.folk.known):
                continue
            if care := self._care(n):
                self._add(n, care, one.base)
                continue
            partner = self.folk.partner(one.base, kin.shared) if one.ours else None
            for name in kin.ties:
                self._add(n, name, one.base)
                if partner is not None:
                    self._add(n, name, partner)
            for name in kin.back:
                self._add(one.base, name, n)

    def _care(self, n: int) -> str:
        """The tie by which somebody is in another's care and no child of theirs: "abbiamo in affido una bambina"."""
        told = [name for name, fact in self.facts.items() if isinstance(fact, Choice) and (n, name) in self.found]
        return self._of(told[0]).both if told and not self.folk.people[n].own else ""

    def _flag(self, name: str, words: Said) -> None:
        """What is so of somebody, and of the other of a tie."""
        for found, value in flags(self.folk.message, words):
            subject = self.folk.subject(found)
            tied = {n: self._tied(n, words.both) for n in subject} if words.both else {}
            bound = [n for n, other in tied.items() if other is not None]
            for n in (*(bound or subject), *(other for other in tied.values() if other is not None)):
                self.found[n, name] = value

    def _tied(self, n: int, name: str) -> int | None:
        """The other of a tie, whichever of the two says so."""
        names = {one.name: m for m, one in enumerate(self.folk.people)}
        pairs = [(a, names.get(str(self._value(a, name)))) for a in names.values()]
        return next((b if a == n else a for a, b in pairs if b is not None and n in {a, b}), None)

    def _choice(self, name: str, fact: Choice, words: Said) -> None:
        """Which word is said of somebody; the longest, and of those as long the first in the list."""
        order = list(words.words)
        told = choices(self.folk.message, fact, words)
        for found, word in sorted(told, key=lambda one: (one[0].last - one[0].first, -order.index(one[1]))):
            self.found |= {(n, name): word for n in self.folk.other(found)}

    def _reference(self, name: str, fact: Names | Text, words: Said) -> None:
        """Whom a tie names: those after its words, or whoever speaks."""
        for f in find(self.plain, words.near):
            bearing = tuple(n for n in range(len(self.folk.people)) if words.both and (n, words.both) in self.found)
            subject = bearing or self._of_whom(f)
            if isinstance(fact, Names) and denied(self.plain, f):
                self.found |= {(n, name): [] for n in subject}
                continue
            others = list(self._whom(f))
            for n in subject:
                for other in others if isinstance(fact, Names) else others[:1]:
                    self._add(n, name, other)

    def _of_whom(self, found: Found) -> tuple[int, ...]:
        before = self.plain.flat[max(found.first - 3, 0) : found.last]
        speaks = self.folk.speaking is not None and not _FIRST.isdisjoint(before)
        return (self.folk.speaking,) if speaks and self.folk.speaking is not None else self.folk.other(found)

    def _whom(self, found: Found) -> Iterator[int]:
        """Those whom a tie's words mean."""
        folk, words = self.folk, self.plain.words
        stretch = words[found.first].stretch
        here = {word.plain for word in words[max(found.first - 2, 0) : found.last + 3] if word.stretch == stretch}
        if folk.speaking is not None and not (_MINE | _OURS).isdisjoint(here):
            yield folk.speaking
            if not _OURS.isdisjoint(here):
                partner = folk.partner(folk.speaking, [role for kin in folk.kin.values() for role in kin.shared])
                yield from () if partner is None else (partner,)
            if "e" not in self.plain.flat[found.last : found.last + 3]:
                return
        for one in folk.after(found, _REACH):
            if words[one.first].stretch == stretch:
                yield from one.people
