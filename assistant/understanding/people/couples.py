"""Who is whose spouse or partner by what a clause says of both, and whether they have parted before a judge."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from assistant.understanding.people.clauses import same_sentence
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.yes_or_no.flags import flags
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.wording import Said

if TYPE_CHECKING:
    from assistant.understanding.people.bonds import Bonds

Pair = tuple[int, int]
_WITH = frozenset({"con", "da", "di"})
_REACH = 4


class Couples:
    """The couples of a family."""

    def __init__(self, bonds: Bonds) -> None:
        self.bonds, self.family, self.plain = bonds, bonds.family, bonds.family.plain

    def read(self) -> None:
        """Note who is a couple by being said to be one: "io e Gino siamo sposati", "convive con Marta"."""
        for role, kin in self.family.kin.items():
            if not kin.pairs:
                continue
            never = list(find(self.plain, kin.never))
            for n, one in enumerate(self.family.people):
                if never and one.role == role and n >= len(self.family.known):
                    one.bases = []
            for found in find(self.plain, kin.pairs):
                if denied(self.plain, found) or any(f.first <= found.first < f.last for f in never):
                    continue
                pair = self.pair(found)
                if pair is not None:
                    self._tie(role, pair)

    def other(self, of: int) -> int | None:
        """The other of somebody's couple, whichever way it is told."""
        people = {one.name: n for n, one in enumerate(self.family.people)}
        ties = {name for kin in self.family.kin.values() if kin.ties == kin.back for name in kin.ties}
        return next((people[who] for name in ties if (who := self.bonds.value(of, name)) in people), None)

    def _tie(self, role: str, pair: Pair) -> None:
        one, other = pair
        kin, people = self.family.kin[role], self.family.people
        if any(
            people[n].role in {r for r, k in self.family.kin.items() if k.ties and k.ties == k.back}
            and set(people[n].bases) & set(pair)
            for n in pair
        ):
            return
        for name in kin.ties:
            self.bonds.add(one, name, other)
            self.bonds.add(other, name, one)

    def pair(self, found: Found) -> Pair | None:
        """The two of whom words of a couple speak: the two subjects, or one and whom they are with, or from."""
        family = self.family
        clause = family.clause_at(found.first)
        subject = family.subject(clause)
        after = [
            one
            for one in family.within(clause)
            if one.prep in _WITH and found.last - 1 <= one.first <= found.last + _REACH and len(one.people) == 1
        ]
        if after and len(subject) >= 1:
            whom = after[0].people[0]
            own = [n for n in subject if n != whom]
            if own and self._married((own[0], whom)):
                return own[0], whom
        beside = self._beside(found)
        if beside is not None:
            return beside
        if len(subject) == 2:
            return subject[0], subject[1]
        return self._known_pair(subject)

    def _beside(self, found: Found) -> Pair | None:
        """Two told right after the word: "i coniugi Bianchi (Ugo e Lia)"."""
        near = [one for one in self.family.mentions if found.last <= one.first <= found.last + _REACH]
        two = [
            one.people[0] for one in near if len(one.people) == 1 and same_sentence(self.plain, found.first, one.first)
        ]
        joined = len(two) >= 2 and near[1].first - near[0].last == 1 and self.plain.flat[near[0].last] == "e"
        return (two[0], two[1]) if joined and self._married((two[0], two[1])) else None

    def _known_pair(self, subject: Iterable[int]) -> Pair | None:
        """Somebody with the other of their couple; or two who have a child in common."""
        family = self.family
        for n in subject:
            half = family.half(n)
            if half is not None:
                return n, half
        speaking = family.speaking
        for n in subject or (() if speaking is None else (speaking,)):
            for child, one in enumerate(family.people):
                if n not in one.bases or one.role not in family.kin or not family.kin[one.role].shared:
                    continue
                told = [
                    m for m, other in enumerate(family.people) if child in other.bases and family.kin[other.role].back
                ]
                others = {*one.bases, *told} - {n}
                if len(others) == 1:
                    return n, others.pop()
        return None

    def parted(self, name: str, words: Said) -> None:
        """Whether a couple is parted: said of one, it is so of the other."""
        for found, value in flags(self.family.message, words):
            pair = self.pair(found) or self._only(words.both)
            if pair is None:
                continue
            if value and not (self.bonds.value(pair[0], words.both) or self.bonds.value(pair[1], words.both)):
                if not self._married(pair):
                    continue
                self.bonds.add(pair[0], words.both, pair[1])
                self.bonds.add(pair[1], words.both, pair[0])
            for n in pair:
                self.bonds.found[n, name] = value

    def _married(self, pair: Pair) -> bool:
        """Whether a pair may have been married: not parent and child."""
        people = self.family.people
        return not (set(people[pair[0]].bases) & {pair[1]} or set(people[pair[1]].bases) & {pair[0]})

    def _only(self, name: str) -> Pair | None:
        """The only couple that is told."""
        people = {one.name: n for n, one in enumerate(self.family.people)}
        pairs = {
            (min(n, people[who]), max(n, people[who]))
            for who_of, n in people.items()
            if (who := self.bonds.value(n, name)) in people
        }
        return next(iter(pairs)) if len(pairs) == 1 else None
