"""How the people of a message are tied: whose spouse, child or ward they are, at whose charge, with whom they live."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.expressions import expression
from assistant.understanding.choices import choices
from assistant.understanding.message import Message
from assistant.understanding.people.applying import applying
from assistant.understanding.people.charges import Charges
from assistant.understanding.people.couples import Couples
from assistant.understanding.people.family import SPEAKER, Family
from assistant.understanding.people.mentioned import mentioned
from assistant.understanding.people.roofs import roofs
from assistant.understanding.people.signs import signs_told
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from assistant.understanding.yes_or_no.flags import flags
from rules_core.facts import Choice, Flag, Names, Quantity, Text
from rules_core.records import Many, Record
from rules_core.wording import Said

_NONE = Said()
_ASKED_OF = expression(r"\[(\d+)\]")


def bonds(
    message: Message, record: type[Record], said: Mapping[str, Said], known: Mapping[str, Any], pending: str = ""
) -> list[Stated]:
    """What a message says of people who are named and tied to each other, and which of them another fact names."""
    told: list[Stated] = []
    for name, many in record.declared.items():
        if isinstance(many, Many) and said.get(name, _NONE).kin:
            identity = next(n for n, fact in many.record.declared.items() if isinstance(fact, Text))
            asked = _ASKED_OF.search(pending) if pending.startswith(f"{name}[") else None
            of = int(asked[1]) if asked else None
            bound = Bonds(mentioned(message, said[name], known.get(name) or (), identity, of), many, said, identity)
            bound.asked = pending.rpartition(".")[2] if asked else ""
            who = list(bound.named(record, known, pending))
            told += who
            if bound.tells(asked=bool(who) or name in pending):
                told += bound.stated()
    return told


class Bonds:
    """The ties of the people of a list."""

    def __init__(self, family: Family, many: Many[Any], said: Mapping[str, Said], identity: str) -> None:
        self.family, self.many, self.said, self.identity = family, many, said, identity
        self.facts, self.plain = many.record.declared, family.plain
        self.found: dict[tuple[int, str], Any] = {}
        self.asked = ""

    def of(self, name: str) -> Said:
        """The words for a fact of each."""
        return self.said.get(f"{self.many.name}[].{name}", _NONE)

    def tells(self, *, asked: bool) -> bool:
        """Whether anybody is spoken of, besides whoever speaks, and more is said of them than what they are."""
        others = [one for n, one in enumerate(self.family.people) if n != self.family.speaking]
        asked = asked and bool(others)
        told = any(one.age or one.named or one.own for one in others)  # else it asks how things are in general
        words = [self.of(name) for name in self.facts]
        more = (row for said in words for row in (said.yes, said.no, said.opens, said.near, *said.words.values()))
        return bool(self.family.known) or asked or (told and any(stands(self.plain, row) for row in more))

    def named(self, record: type[Record], known: Mapping[str, Any], pending: str) -> Iterator[Stated]:
        """Which of the people other facts of the record name: who applies."""
        family = self.family
        for name, fact in record.declared.items():
            words = self.said.get(name, _NONE)
            if not isinstance(fact, Text) or not (words.yes or words.opens):
                continue
            chosen, at = applying(family, words)
            family.applying = chosen
            if chosen is None and pending == name and SPEAKER in self.plain.flat:
                chosen, at = family.speaking, (0, 1)
            if chosen is not None and at is not None:
                yield Stated(name, family.people[chosen].name, self.plain.verbatim(*at))
            elif known.get(name) == SPEAKER and family.speaking is not None:
                who = family.people[family.speaking].name
                yield from (Stated(name, who, who) for _ in range(who != SPEAKER))

    def stated(self) -> Iterator[Stated]:
        """All that is said of each."""
        self._ties()
        age = next((name for name, fact in self.facts.items() if isinstance(fact, Quantity)), "")
        for n, one in enumerate(self.family.people):
            path, words = f"{self.many.name}[{n}]", one.words or one.name
            was = self.family.known[n] if n < len(self.family.known) else {}
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
                self._choice(name, fact, self.of(name))
        couples = Couples(self)
        couples.read()
        self._kin()
        for name, fact in self.facts.items():
            words = self.of(name)
            if isinstance(fact, Flag) and words.both:
                couples.parted(name, words)
            elif isinstance(fact, Flag):
                self._flag(name, words)
            elif isinstance(fact, Names | Text) and words.near:
                Charges(self, name, fact, words).read()
            elif isinstance(fact, Text) and (words.yes or words.no):
                signs = roofs(self.family, words, name) | signs_told(self.family, name, asked=self.asked == name)
                self.found |= {(n, name): sign for n, sign in signs.items()}
                self._with_a_former(name)

    def add(self, n: int, name: str, other: int) -> None:
        """That a fact of somebody names another."""
        if n == other:
            return
        who = self.family.people[other].name
        if not isinstance(self.facts[name], Names):
            if not self.value(n, name):
                self.found[n, name] = who
            return
        names = list(self.value(n, name) or ())
        self.found[n, name] = [*names, who] if who not in names else names

    def value(self, n: int, name: str) -> Any:
        """What is known of somebody, from this message or before."""
        was = self.family.known[n].get(name) if n < len(self.family.known) else None
        return self.found.get((n, name), was)

    def _kin(self) -> None:
        """The ties that the nouns tell."""
        for n, one in enumerate(self.family.people):
            kin = self.family.kin.get(one.role)
            if kin is None or n < len(self.family.known):
                continue
            care = self._care(n) if not one.own else ""
            for base in self._ours(n) or one.bases:
                if care:
                    self.add(n, care, base)
                for name in kin.ties if not care else ():
                    self.add(n, name, base)
                for name in kin.back if kin.ties or not self.family.grown(base) else ():
                    self.add(base, name, n)

    def _with_a_former(self, roof: str) -> None:
        """A minor who lives with somebody's former partner and is that one's child is taken for the child of both."""
        family = self.family
        for n in range(len(family.known), len(family.people)):
            one, told = family.people[n], {m for m, other in enumerate(family.people) if n in other.bases}
            if not family.is_child(n) or not family.young(n) or len(one.bases) != 1 or told:
                continue
            others = [m for m in range(len(family.people)) if family.parted(m) and family.people[m].bases == one.bases]
            if len(others) == 1 and self.value(n, roof) and self.value(n, roof) == self.value(others[0], roof):
                for name in family.kin[one.role].ties:
                    self.add(n, name, others[0])

    def _ours(self, n: int) -> list[int]:
        """Whose a child is of whom it is only said after a while: "Yusuf sta con me, è nostro"."""
        for clause in self.family.clauses if self.family.speaking is not None else ():
            told = self.plain.flat[clause.first : clause.last]
            if told[:2] in {("e", "nostro"), ("e", "nostra")} and self.family.subject(clause) == (n,):
                half = self.family.half(self.family.speaking or 0)
                pair = Couples(self).other(self.family.speaking or 0) if half is None else half
                return [self.family.speaking or 0, *([pair] if pair is not None else [])]
        return []

    def _care(self, n: int) -> str:
        """The tie by which somebody is in another's care and no child of theirs: "abbiamo in affido una bambina"."""
        told = [name for name, fact in self.facts.items() if isinstance(fact, Choice) and (n, name) in self.found]
        return self.of(told[0]).both if told else ""

    def _flag(self, name: str, words: Said) -> None:
        """What is so of somebody."""
        for found, value in flags(self.family.message, words):
            clause = self.family.clause_at(found.first)
            if clause.asking and not self.family.subject(clause):
                continue
            before = [one for one in self.family.mentions if one.last <= found.first and len(one.people) == 1]
            too = not {"pure", "anche"}.isdisjoint(self.plain.flat[max(found.first - 2, 0) : found.first])
            for n in before[-1].people if too and before else self.family.subject(clause):
                self.found[n, name] = value

    def _choice(self, name: str, fact: Choice, words: Said) -> None:
        """Which word is said of some child; the longest, and of those as long the first in the list."""
        order = list(words.words)
        told = choices(self.family.message, fact, words)
        for found, word in sorted(told, key=lambda one: (one[0].last - one[0].first, -order.index(one[1]))):
            ward = Charges(self, name, fact, words).ward(found)
            if ward is not None:
                self.found[ward, name] = word
