"""A noun that names somebody's kin with the words beside it: what it says of whom, and to whom they are that."""

from __future__ import annotations

from assistant.understanding.lists.nouned import Noun
from assistant.understanding.people.called import NO_NAMES
from assistant.understanding.people.clauses import INTRODUCING, Clause
from assistant.understanding.people.family import Family, Mention
from assistant.understanding.people.pronouns import meant

_MINE = frozenset("mio mia miei mie".split())
_OURS = frozenset("nostro nostra nostri nostre".split())
_THEIRS = frozenset("suo sua suoi sue loro".split())
_BOTH = (("tutti", "e", "due"), ("entrambi",), ("entrambe",), ("tutt", "e", "due"), ("noi", "due"), ("noi",))
_OF = frozenset("di del della dei delle".split())
_THE = frozenset("il la lo l dal dalla col della del al alla".split())
_COUNTING = frozenset("l due tre quattro 2 3 4".split())
_HAVING = frozenset({"abbiamo", "hanno"})
_LISTED, _COUPLE, _FAR = 5, 2, 6


class KinNoun:
    """What a noun and the words beside it say."""

    def __init__(self, family: Family, noun: Noun, last: int) -> None:
        self.family, self.plain, self.noun = family, family.plain, noun
        first, end, flat = noun.found.first, noun.found.last, family.plain.flat
        self.opens, words = first, family.plain.words
        while self.opens > 0 and flat[self.opens - 1] in INTRODUCING | _THE:
            if words[self.opens - 1].stretch != words[first].stretch:
                break
            self.opens -= 1
        beside = {*flat[self.opens : end], *flat[end : end + 1]}
        self.mine, self.ours = not _MINE.isdisjoint(beside), not _OURS.isdisjoint(beside)
        self.theirs = not _THEIRS.isdisjoint(beside) and not self.mine
        self.bare = not (self.mine or self.ours or self.theirs)
        own = [word for word in flat[first:end] if word not in _COUNTING | NO_NAMES | _MINE | _OURS | _THEIRS]
        self.head = own[0] if own else flat[end - 1]
        self.told = " ".join(own) or self.head
        self.words = family.plain.verbatim(first, last)
        kin = family.kin[noun.who]
        self.of_child = bool(kin.shared)
        self.of_parent = bool(kin.back) and not kin.ties
        self.of_couple = bool(kin.back) and bool(kin.ties)
        self.tied = bool(kin.ties or kin.back)

    def bases(self) -> list[int]:
        """To whom somebody is what the noun says, as far as it is told."""
        explicit = self.explicit()
        if explicit is not None:
            return explicit
        speaking = self.family.speaking
        if self.mine:
            return [] if speaking is None else [speaking]
        if self.ours:
            return self._couple()
        return self._of_them() if self.theirs else self._of_the_one_spoken_of()

    def explicit(self) -> list[int] | None:
        """Those named after it: "figlia di Tina e Gigi", "figlia di tutti e due", "la madre di lui"."""
        words, flat, at = self.plain.words, self.plain.flat, self.noun.found.last
        if at >= len(flat) or flat[at] not in _OF:
            return None
        rest = flat[at + 1 : at + _FAR - 1]
        if any(rest[: len(both)] == both for both in _BOTH):
            return self._couple()
        people = {word: n for n, one in enumerate(self.family.people) if one.named for word in one.name.lower().split()}
        found: list[int] = []
        for n in range(at + 1, min(at + _FAR, len(flat))):
            if words[n].stretch != words[at].stretch or flat[n] not in {"e", "ed", *people}:
                break
            found += [people[flat[n]]] if flat[n] in people else []
        rest = tuple(word for word in rest if word not in INTRODUCING)
        if rest and not found:
            found = [n for n, one in enumerate(self.family.people) if one.noun and one.noun == rest[0]][-1:]
        if not found and rest[:1] in {("lui",), ("lei",)}:
            found = list(meant(self.family, rest[0], at))
        return found or (None if rest[:1] not in {("lui",), ("lei",)} else [])

    def _couple(self) -> list[int]:
        """Whoever speaks with the other of their couple, or the couple that is spoken of."""
        family = self.family
        if family.speaking is None:
            pair = [one for one in family.mentions if len(one.people) > 1]
            return list(pair[-1].people[:_COUPLE]) if pair else []
        half = family.half(family.speaking)
        if half is not None:
            return [family.speaking, half]
        others = [n for n, one in enumerate(family.people) if n != family.speaking and not one.role and family.adult(n)]
        return [family.speaking, *others[:1]]

    def _others(self) -> list[Mention]:
        """Those mentioned before it who are neither whoever speaks nor several."""
        before = [one for one in self.family.mentions if one.last <= self.noun.found.first and len(one.people) == 1]
        return [one for one in before if one.people[0] != self.family.speaking]

    def _of_them(self) -> list[int]:
        """Whose "suo" is: of the one whom the clause speaks of, or of whom was spoken last."""
        others = self._others()
        told = {one.people[0] for one in others}
        here = [n for n in self.family.subject(self._clause()) if n in told]
        free = [one for one in others if not one.prep]
        return here[:1] or [one.people[0] for one in (free or others)[-1:]]

    def _clause(self) -> Clause:
        return self.family.clause_at(self.noun.found.first)

    def _of_the_one_spoken_of(self) -> list[int]:
        """Whose a noun without a possessive is: of the child, of the one spoken of, of whoever speaks."""
        family, subject = self.family, self.family.subject(self._clause())
        listed = None if self._had() and len(subject) == _COUPLE else self._coordinate()
        if listed is not None:
            return listed
        here = [n for n in subject if n != family.speaking] if family.mentions else []
        found = self._as_child(subject) if self.of_child else []
        found = found or (self._as_parent(here) if self.of_parent else self._as_theirs(here))
        if found or family.speaking is not None:
            return found or [family.speaking or 0]
        adults = [one.people[0] for one in self._others() if family.adult(one.people[0])]
        return adults[-1:] if self.of_parent else adults[:1]

    def _as_child(self, subject: tuple[int, ...]) -> list[int]:
        """Whose child somebody is: of the couple that has it, of whoever speaks, of whom the child is with."""
        if self._had() and len(subject) == _COUPLE:
            return list(subject)
        if self.family.speaking in subject:
            return [n for n in subject if n == self.family.speaking]
        beside = self._beside()
        return list(beside[0].people[:1]) if beside and all(one.prep == "con" for one in beside) else []

    def _as_parent(self, here: list[int]) -> list[int]:
        """Whose parent somebody is: of the children spoken of, of the child named last."""
        family, others = self.family, [one.people[0] for one in self._others()]
        if len(here) > 1 and all(family.is_child(n) for n in here):
            return here
        young = [n for n in others if family.young(n)]
        if young:
            child = here and (family.young(here[0]) or family.is_child(here[0]))
            return [here[0] if child else young[-1]]
        people, kin = family.people, family.kin
        low = [n for n in others if people[n].role and not (people[n].role in kin and kin[people[n].role].back)]
        return here[:1] if here and here[0] in low else []

    def _as_theirs(self, here: list[int]) -> list[int]:
        """Whose spouse or child somebody is: of the one of whom the clause speaks, unless it is one more of a list."""
        if not (self.of_couple or self.of_child) or self._listed():
            return []
        family, told = self.family, {one.people[0] for one in self._others()}
        grown = [n for n in here if n in told and (family.adult(n) or (self.of_couple and not family.minor(n)))]
        another = grown and not (self.of_couple and family.people[grown[0]].role == self.noun.who)
        return grown[:1] if another else []

    def _beside(self) -> list[Mention]:
        return [one for one in self.family.within(self._clause()) if one.last <= self.noun.found.first]

    def _had(self) -> bool:
        """Whether those of whom a clause speaks are said to have a child: "io e mia moglie abbiamo un bambino"."""
        at = self._clause().verb_at
        return self.of_child and at is not None and self.plain.flat[at] in _HAVING and at < self.noun.found.first

    def _coordinate(self) -> list[int] | None:
        """Whose the one told before is, in a list of what each is to one: "con lei il figlio Denny e la madre"."""
        at, before = self.opens, self.family.mentions[-1] if self.family.mentions else None
        if before is None or at == 0 or self.plain.flat[at - 1] not in {"e", "ed"} or len(before.people) != 1:
            return None
        one = self.family.people[before.people[0]]
        near = at - 1 - before.last < _LISTED
        return list(one.bases) if near and one.role and one.bases and not one.own and not one.theirs else None

    def _listed(self) -> bool:
        """Whether it is only one more of a list that tells of somebody: "coniuge Paolo; figlia Elena"."""
        first, words = self.noun.found.first, self.plain.words
        bare = first == 0 or words[first - 1].stretch != words[first].stretch
        return bare and not self._beside()
