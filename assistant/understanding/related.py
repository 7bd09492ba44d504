"""Whom a noun, a name or a pronoun means: somebody met before or somebody new, and to whom they are what is said."""

from __future__ import annotations

from assistant.understanding.called import NO_NAMES, gender_of
from assistant.understanding.clauses import INTRODUCING, Clause, same_sentence
from assistant.understanding.family import Family, How, Mention, Person
from assistant.understanding.nouned import Noun
from assistant.understanding.patterns import find
from assistant.understanding.polarity import denied

_MINE = frozenset("mio mia miei mie".split())
_OURS = frozenset("nostro nostra nostri nostre".split())
_THEIRS = frozenset("suo sua suoi sue loro".split())
_BOTH = (("tutti", "e", "due"), ("entrambi",), ("entrambe",), ("tutt", "e", "due"), ("noi", "due"), ("noi",))
_OF = frozenset("di del della dei delle".split())
_GROWN = frozenset("maggiorenne minorenne maggiore minore grande piccolo piccola di d si".split())
_ANY_CHILD = frozenset("minore bambino bambina bimbo bimba ragazzo ragazza piccolo piccola figlio figlia".split())
_THE = frozenset("il la lo l dal dalla col della del al alla".split())
_COUNTING = frozenset("l due tre quattro 2 3 4".split())
_STEM, _NEAR, _LISTED = 4, 3, 5
_AGAIN = range(2, 30)
_PARENTS = (("padre", "m"), ("madre", "f"))


class Related:
    """The people of a family as they are met."""

    def __init__(self, family: Family) -> None:
        self.family, self.plain = family, family.plain

    def people(self, noun: Noun, names: list[str], last: int) -> tuple[int, ...] | None:
        """Whom a noun with its names speaks of; none, where it says what somebody is not."""
        one = _Noun(self, noun, last)
        if one.head in {"miei", "suoi"} or (one.role_of_parents and noun.many != 1):
            return one.parents()
        if noun.many == 1 or (noun.many is None and len(names) <= 1):
            return (one.single(names[0] if names else ""),)
        return one.several(names)

    def called(self, name: str, at: int) -> int | None:
        """Who bears a name: somebody met, or the one told by a noun alone right before it."""
        words = set(name.lower().split())
        for n, one in reversed(list(enumerate(self.family.people))):
            if one.named and not words.isdisjoint(one.name.lower().split()):
                return n
        before = self.family.mentions[-1] if self.family.mentions else None
        if (one_of_several := self._one_of_several(at)) is not None:
            self.family.people[one_of_several].name, self.family.people[one_of_several].named = name, True
            return one_of_several
        if before is None or before.how is not How.NOUN or len(before.people) != 1:
            return None
        one = self.family.people[before.people[0]]
        between = self.plain.flat[before.last : at]
        calling = bool(between) and between[-1] in {"chiama", "nome"}
        aged = all(
            w[0].isdigit() or w in {"anni", "anno", "di", "aa", "mesi", "e", "un", "mezzo"} | _GROWN for w in between
        )
        aged = aged and between[-1:] not in {("di",), ("e",)}
        apart = self.plain.words[at].stretch - self.plain.words[before.last - 1].stretch
        gendered = not (one.gender and gender_of(name) and one.gender != gender_of(name))
        if one.named or not gendered or not (calling or (aged and apart <= 1)):
            return self._named_child(name, at)
        one.name, one.named = name, True
        return before.people[0]

    def _one_of_several(self, at: int) -> int | None:
        """Who is named one by one after being counted: "ho due figli: Aldo di 20 anni e Bice di 9"."""
        family = self.family
        several = [one for one in family.mentions if one.how is How.NOUN and len(one.people) > 1]
        if not several or not same_sentence(self.plain, several[-1].first, at):
            return None
        own = [one for one in family.clauses if one.first <= several[-1].first < one.last]
        told = own and own[0].verb_at is not None and own[0].verb_at < several[-1].first
        unnamed = [n for n in several[-1].people if not family.people[n].named and n != family.speaking]
        return unnamed[0] if told and unnamed else None

    def _named_child(self, name: str, at: int) -> int | None:
        """Who is told the name of after a while: "ha 2 anni e si chiama Mia"."""
        if self.plain.flat[max(at - 1, 0)] != "chiama":
            return None
        for n, one in reversed(list(enumerate(self.family.people))):
            if not one.named and n != self.family.speaking:
                one.name, one.named = name, True
                return n
        return None

    def coupled(self, mention: Mention) -> None:
        """Note what somebody is by the words they follow: "sposata con Ugo", "divorziato da Carla"."""
        one = self.family.people[mention.people[0]]
        if len(mention.people) != 1 or one.role or mention.prep not in {"con", "da"}:
            return
        for role, kin in self.family.kin.items():
            for found in find(self.plain, kin.pairs):
                near = mention.first - _NEAR <= found.last <= mention.first + 1 and found.first < mention.first
                if near and self.plain.words[found.first].stretch == self.plain.words[mention.first].stretch:
                    subject = self.family.subject(self.family.clause_at(found.first))
                    own = [n for n in subject if n != mention.people[0]]
                    if own and not denied(self.plain, found):
                        one.role, one.bases = role, own[:1]
                        return

    def everybody(self, at: int) -> tuple[int, ...]:
        """Whom "tutti" means at a place: all who have been named, and whoever speaks if they are of them."""
        family = self.family
        before = {n for one in family.mentions if one.first < at for n in one.people}
        if family.speaking is not None:
            before.add(family.speaking)
        return tuple(sorted(before))

    def meant(self, word: str, at: int) -> tuple[int, ...]:
        """Whom a pronoun means: of its gender, those of whom the sentence speaks before anybody's company."""
        speaking, people = self.family.speaking, self.family.people
        others = [one for one in self.family.mentions if one.last <= at and speaking not in one.people]
        if word == "loro":
            clause = self.family.clause_at(at)
            others = [one for one in others if one.first < clause.first] or others
            several = [one.people for one in others if len(one.people) > 1]
            if several:
                return several[-1]
            return tuple(sorted({n for one in others for n in one.people}))
        gender = "m" if word == "lui" else "f"
        single = [one for one in others if len(one.people) == 1]
        ties = set(self.family.kin)
        for fits in (
            [one for one in single if people[one.people[0]].gender == gender],
            [one for one in single if not people[one.people[0]].gender],
        ):
            own = [one for one in fits if people[one.people[0]].role in ties]
            if fits:
                return self._topic(own or fits)
        return ()

    def _topic(self, fits: list[Mention]) -> tuple[int, ...]:
        free = [one for one in fits if not one.prep]
        grown = [one for one in free if not self.family.young(one.people[0])]
        return (grown or free or fits)[-1].people


class _Noun:
    """A noun that names somebody, with the words beside it."""

    def __init__(self, related: Related, noun: Noun, last: int) -> None:
        self.related, self.noun, self.last = related, noun, last
        self.family, flat = related.family, related.plain.flat
        first, end = noun.found.first, noun.found.last
        at, words = first, related.plain.words
        while at > 0 and flat[at - 1] in INTRODUCING | _THE and words[at - 1].stretch == words[first].stretch:
            at -= 1
        told = {*flat[at:end], *flat[end : end + 1]}
        self.mine, self.ours = not _MINE.isdisjoint(told), not _OURS.isdisjoint(told)
        self.theirs = not _THEIRS.isdisjoint(told) and not self.mine
        self.new = noun.new
        own = [word for word in flat[first:end] if word not in _COUNTING | NO_NAMES | _MINE | _OURS | _THEIRS]
        self.head = own[0] if own else flat[end - 1]
        self.told = " ".join(own) or self.head
        self.kin = self.family.kin[noun.who]
        self.of_child = bool(self.kin.shared)
        self.of_parent = bool(self.kin.back) and not self.kin.ties
        self.of_couple = bool(self.kin.back) and bool(self.kin.ties)
        self.role_of_parents = self.of_parent
        self.words = related.plain.verbatim(first, last)

    def single(self, name: str) -> int:
        """The one it names."""
        people = self.family.people
        named = [n for n, one in enumerate(people) if name and one.named and _same_name(one.name, name)]
        met = named or ([] if name else self._apposed()) or ([] if self.new else self._alike(name))
        if met:
            n = met[-1]
            one = people[n]
            if name and not one.named:
                one.name, one.named = name, True
            explicit = self._explicit()
            if explicit:
                one.bases = [b for b in explicit if b != n]
            if not one.role or (named and not one.bases):
                one.role, one.noun, one.bases = self.noun.who, self.head, [b for b in self.bases() if b != n]
            one.gender = one.gender or self.noun.gender
            one.own = one.own or self.mine or self.ours
            return n
        return self._added(name)

    def several(self, names: list[str]) -> tuple[int, ...]:
        """Those it names, or counts; of those who were told one by one, these."""
        people, many = self.family.people, self.noun.many
        speaking, flat = self.family.speaking, self.related.plain.flat
        us = "siamo" in flat[max(self.noun.found.first - 3, 0) : self.noun.found.first]
        if us and speaking is not None and many and not (self.kin.ties or self.kin.back):
            return (speaking, *(self._added("") for _ in range(many - 1)))
        met = [n for n, one in enumerate(people) if one.role == self.noun.who and self._may_be(n)]
        if not names and met and (many is None or len(met) == many or not self.new):
            if many is None or len(met) >= many:
                return tuple(met)
        if many is None and not names:
            many = 1
        return tuple(
            self.single(names[n]) if n < len(names) else self._added("") for n in range(max(many or 0, len(names)))
        )

    def parents(self) -> tuple[int, ...]:
        """Somebody's father and mother."""
        of = self.bases()
        found = []
        for noun, gender in _PARENTS:
            one = self._parent(of, gender)
            if one is None:
                one = self.family.add(
                    Person(self._unlike(noun), self.noun.who, noun, list(of), gender, words=self.words, own=self.mine)
                )
            found.append(one)
        return tuple(found)

    def _added(self, name: str) -> int:
        called = name or self._unlike(self.told)
        gender = self.noun.gender or gender_of(name)
        own = self.mine or self.ours
        person = Person(called, self.noun.who, self.head, self.bases(), gender, words=self.words, named=bool(name))
        person.own, person.theirs = own, self.theirs
        return self.family.add(person)

    def _apposed(self) -> list[int]:
        """Who was named right before what they are told to be: "Nino, nostro figlio"; "Bruno è mio fratello"."""
        if not self.family.mentions or self.noun.many != 1:
            return []
        before, flat = self.family.mentions[-1], self.related.plain.flat
        at = self.noun.found.first
        while at > before.last and flat[at - 1] in INTRODUCING:
            at -= 1
        if len(before.people) == 1 and flat[before.last : at] in {("cioe",), ("ossia",), ("ovvero",)}:
            return list(before.people)
        first = self.noun.found.first
        if before.how is not How.NAME or len(before.people) != 1:
            return []
        if not same_sentence(self.related.plain, before.last - 1, first):
            return []
        at = self.noun.found.first
        while at > before.last and flat[at - 1] in INTRODUCING:
            at -= 1
        between = flat[before.last : at]
        n = before.people[0]
        one = self.family.people[n]
        being = between in {(), ("e",), ("cioe",)} and self._is(before.last, between)
        right = not one.gender or not self.noun.gender or one.gender == self.noun.gender
        return [n] if being and right and not one.role else []

    def _is(self, at: int, between: tuple[str, ...]) -> bool:
        plain = self.related.plain
        return between != ("e",) or plain.text[plain.words[at].start] in "èÈ"

    def _alike(self, name: str) -> list[int]:
        """Those who are the same, and have no other name or gender."""
        if name and (self.mine or self.ours) and not self.of_couple:
            pass
        found = [n for n, one in enumerate(self.family.people) if self._may_be(n) and not (name and one.named)]
        if not found and not name and self.head in _ANY_CHILD and not (self.mine or self.ours or self.theirs):
            found = [n for n, one in enumerate(self.family.people) if self.family.young(n) and self._gendered(one)]
        if not found and not name and self.of_parent:
            parent = self._parent(self.bases(), self.noun.gender)
            found = [] if parent is None or parent == self.family.speaking else [parent]
            bare = not (self.mine or self.ours or self.theirs)
            told = [n for n, one in enumerate(self.family.people) if one.role == self.noun.who and self._gendered(one)]
            found = found or (told if bare and len(told) == 1 else [])
        return found

    def _may_be(self, n: int) -> bool:
        one = self.family.people[n]
        if n == self.family.speaking or one.role != self.noun.who or not self._gendered(one):
            return False
        alike = bool(self.kin.ties or self.kin.back) or one.noun[:_STEM] == self.head[:_STEM]
        if not alike:
            return False
        if self.mine or self.ours or self.theirs or self.of_couple or self.of_parent:
            of = self.bases()
            return not one.bases or not of or not set(of).isdisjoint(one.bases)
        return True

    def _gendered(self, one: Person) -> bool:
        return not (one.gender and self.noun.gender and one.gender != self.noun.gender)

    def _parent(self, of: list[int], gender: str) -> int | None:
        """Somebody's mother or father who is known: told as that, or the one they are a child of, or their other."""
        family = self.family
        for child in of:
            for n, one in enumerate(family.people):
                if one.role == self.noun.who and child in one.bases and one.gender == gender:
                    return n
            if family.people[child].role in family.kin and family.kin[family.people[child].role].shared:
                bases = family.people[child].bases
                halves = [half for n in bases if (half := family.half(n)) is not None and family.parted(half)]
                for n in (*bases, *halves):
                    if family.people[n].gender == gender and n != family.speaking:
                        return n
        return None

    def _unlike(self, name: str) -> str:
        names = {one.name for one in self.family.people}
        return next(told for told in (name, *(f"{name} {n}" for n in _AGAIN)) if told not in names)

    def bases(self) -> list[int]:
        """To whom somebody is what a noun says, as far as it is told."""
        explicit = self._explicit()
        if explicit is not None:
            return explicit
        speaking = self.family.speaking
        if self.mine:
            return [] if speaking is None else [speaking]
        if self.ours:
            return self._couple()
        if self.theirs:
            return self._of_them()
        return self._of_the_one_spoken_of()

    def _explicit(self) -> list[int] | None:
        """ "Figlia di Tina e Gigi", "figlia di tutti e due", "la madre di lui"."""
        plain, flat = self.related.plain, self.related.plain.flat
        at = self.noun.found.last
        if at >= len(flat) or flat[at] not in _OF:
            return None
        rest = flat[at + 1 : at + 5]
        if any(rest[: len(both)] == both for both in _BOTH):
            return self._couple()
        found: list[int] = []
        names = [n for n in range(at + 1, min(at + 6, len(flat))) if plain.words[n].stretch == plain.words[at].stretch]
        people = {word: n for n, one in enumerate(self.family.people) if one.named for word in one.name.lower().split()}
        for n in names:
            if flat[n] in people:
                found.append(people[flat[n]])
            elif flat[n] not in {"e", "ed"}:
                break
        rest = tuple(word for word in rest if word not in INTRODUCING)
        if rest[:1] and not found:
            found = [n for n, one in enumerate(self.family.people) if one.noun and one.noun == rest[0]][-1:]
        if found or rest[:1] in {("lui",), ("lei",)}:
            return found or list(self.related.meant(rest[0], at))
        return None

    def _couple(self) -> list[int]:
        """Whoever speaks with the other of their couple, or the couple that is spoken of."""
        family = self.family
        if family.speaking is None:
            pair = [one for one in family.mentions if len(one.people) > 1]
            return list(pair[-1].people[:2]) if pair else []
        half = family.half(family.speaking)
        if half is not None:
            return [family.speaking, half]
        others = [n for n, one in enumerate(family.people) if n != family.speaking and not one.role and family.adult(n)]
        return [family.speaking, *others[:1]]

    def _others(self) -> list[Mention]:
        """Those mentioned before it who are neither whoever speaks nor several."""
        family, first = self.family, self.noun.found.first
        before = [one for one in family.mentions if one.last <= first and len(one.people) == 1]
        return [one for one in before if one.people[0] != family.speaking]

    def _of_them(self) -> list[int]:
        """Whose "suo" is: of the one whom the clause speaks of, or of whom was spoken last."""
        others = self._others()
        clause = self.family.clause_at(self.noun.found.first)
        here = [n for n in self.family.subject(clause) if n != self.family.speaking]
        here = [n for n in here if any(one.people == (n,) and one.last <= self.noun.found.first for one in others)]
        if here:
            return here[:1]
        free = [one for one in others if not one.prep]
        return list((free or others)[-1].people) if others else []

    def _of_the_one_spoken_of(self) -> list[int]:
        """Whose a noun without a possessive is: of the child, of the one spoken of, of whoever speaks."""
        family, others = self.family, self._others()
        clause = family.clause_at(self.noun.found.first)
        subject = family.subject(clause)
        here = [n for n in subject if n != family.speaking] if family.mentions else []
        beside = [one for one in family.within(clause) if one.last <= self.noun.found.first]
        if self.of_child and self._had(clause) and len(subject) == len(_PARENTS):
            return list(subject)
        if (listed := self._coordinate()) is not None:
            return listed
        if self.of_child and family.speaking in subject:
            return [n for n in subject if n == family.speaking]
        if self.of_child and beside and all(one.prep == "con" for one in beside):
            return list(beside[0].people[:1])
        young = [one.people[0] for one in others if family.young(one.people[0])]
        if self.of_parent:
            if len(here) > 1 and all(self._child_role(n) for n in here):
                return here
            if young:
                child = here and (family.young(here[0]) or not family.adult(here[0]) or bool(self._child_role(here[0])))
                return [here[0] if child else young[-1]]
            children = [
                one.people[0] for one in others if family.people[one.people[0]].role and not self.related_up(one)
            ]
            if here and here[0] in children:
                return here[:1]
        elif (self.of_couple or self.of_child) and not self._listed(beside):
            grown = [n for n in here if family.adult(n) or self.of_couple]
            grown = [n for n in grown if any(one.people == (n,) for one in others)]
            if grown and not (self.of_couple and family.people[grown[0]].role == self.noun.who):
                return grown[:1]
        if family.speaking is not None:
            return [family.speaking]
        adults = [one.people[0] for one in others if family.adult(one.people[0])]
        if self.of_parent:
            return adults[-1:] if adults else []
        return adults[:1]

    def _child_role(self, n: int) -> bool:
        role = self.family.people[n].role
        return role in self.family.kin and bool(self.family.kin[role].shared)

    def _had(self, clause: Clause) -> bool:
        """Whether those of whom a clause speaks are said to have a child: "io e mia moglie abbiamo un bambino"."""
        at = clause.verb_at
        return at is not None and self.related.plain.flat[at] in {"abbiamo", "hanno"} and at < self.noun.found.first

    def _coordinate(self) -> list[int] | None:
        """Whose the one told before is, in a list of what each is to one: "con lei il figlio Denny e la madre"."""
        flat, at = self.related.plain.flat, self.noun.found.first
        while at > 0 and flat[at - 1] in INTRODUCING:
            at -= 1
        before = self.family.mentions[-1] if self.family.mentions else None
        if before is None or at == 0 or flat[at - 1] not in {"e", "ed"} or len(before.people) != 1:
            return None
        one = self.family.people[before.people[0]]
        near = at - 1 - before.last < _LISTED
        return list(one.bases) if near and one.role and one.bases and not one.own and not one.theirs else None

    def _listed(self, beside: list[Mention]) -> bool:
        """Whether it is only one more of a list that tells of somebody: "coniuge Paolo; figlia Elena"."""
        first, plain = self.noun.found.first, self.related.plain
        bare = first == 0 or plain.words[first - 1].stretch != plain.words[first].stretch
        return bare and not beside

    def related_up(self, mention: Mention) -> bool:
        """Whether somebody is told as a parent or a spouse, of whom no parents are spoken."""
        role = self.family.people[mention.people[0]].role
        return role in self.family.kin and bool(self.family.kin[role].back)


def _same_name(one: str, other: str) -> bool:
    return not set(one.lower().split()).isdisjoint(other.lower().split())
