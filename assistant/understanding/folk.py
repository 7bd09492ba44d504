"""The people whom a message names, each by a name or by what they are to another: "io e mio marito Sergio, nostra figlia".

A list whose members are tied to each other has no word for what each is: who they are comes from the nouns and names,
and the nouns say how they are tied. Whoever speaks comes first, if they say anything of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from assistant.understanding.mention import Kind as Count
from assistant.understanding.message import Message
from assistant.understanding.nouned import Noun, nouns
from assistant.understanding.patterns import Found, find, stands
from rules_core.wording import Kin, Said

SPEAKER = "io"
_SELF = frozenset("io me mi noi ho sono siamo abbiamo vivo abito sto chiedo faccio presento conto ci contate".split())
_WE = frozenset("noi siamo abbiamo tutti tutte nostro nostra nostri nostre viviamo abitiamo stiamo".split())
_FIRST = frozenset("io me mi ho vivo abito sto chiedo faccio presento".split())
_OURS = frozenset("nostro nostra nostri nostre".split())
_THEIRS = frozenset("suo sua suoi sue".split())
_I_AM = ("io sono", "mi chiamo", "sono", "io mi chiamo", "io")
_NAME = re.compile(r"[\s,(«]{1,3}([A-ZÀ-Ý](?:[a-zà-ÿ]+|\.(?=\W|$)))(?![\w'’])")
_AND_NAME = re.compile(r"\s*(?:,|e|ed)\s+([A-ZÀ-Ý][a-zà-ÿ]+)(?![\w'’])")
_NO_NAMES = frozenset(
    "io lui lei noi il la lo i le gli un una mio mia nostro nostra suo sua se ma e isee dsu domanda chi non siamo come "
    "anagraficamente fiscalmente presento".split()
)
_OLDEST, _AGE_REACH, _FAR, _OF_AGE = 120, 4, 15, 18
_BEFORE_PLACES = frozenset("a ad in".split())
_OF = frozenset("da dal dalla con".split())
_HIM = frozenset("la lo".split())
_HAVING_HIM = frozenset("tengo scarico scarica tiene ho ha abbiamo mantengo scarichiamo teniamo".split())
_AGES = frozenset({Count.AGE, Count.NUMBER, Count.DURATION})


@dataclass
class Person:
    """Somebody named: their name, what they are to another, and where the message speaks of them."""

    name: str
    role: str = ""
    base: int | None = None
    ours: bool = False
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


@dataclass
class Folk:
    """The people of a message beside those known before."""

    message: Message
    kin: Mapping[str, Kin]
    unlike: tuple[str, ...]
    known: Sequence[Mapping[str, Any]]
    name_fact: str
    people: list[Person] = field(default_factory=list)
    places: list[Spoken] = field(default_factory=list)
    speaking: int | None = None

    def __post_init__(self) -> None:
        """Name them."""
        self.plain = self.message.plain
        for member in self.known:
            self.people.append(Person(str(member.get(self.name_fact) or SPEAKER)))
        self._roles()
        self._speaker()
        found = nouns(self.message, Said(words={role: kin.words for role, kin in self.kin.items()}, unlike=self.unlike))
        heads = {at for noun in found for _, at in self._names(noun.found.last)}
        self._first_names({at - 1 for at in heads})
        alone = {noun.who for noun in found if noun.many == 1}
        for noun in (*(one for one in found if one.many == 1), *(one for one in found if one.many != 1)):
            if noun.many == 1 or noun.who not in alone:
                self._take(noun)
            else:
                of_it = tuple(n for n, one in enumerate(self.people) if one.role == noun.who)
                self.places.append(Spoken(noun.found.first, noun.found.last, of_it))
        self._pronouns()
        self.places.sort(key=lambda one: (one.first, one.last))
        self._ages()

    def _roles(self) -> None:
        """What those known before are to whoever speaks, as their ties tell."""
        if self.known:
            self.speaking = 0
        for n, member in enumerate(self.known):
            tied = [
                role for role, kin in self.kin.items() for fact in kin.ties if self.people[0].name in _listed(member, fact)
            ]
            called = [role for role, kin in self.kin.items() if self.people[n].name.lower() in " ".join(kin.words).split()]
            if n:
                self.people[n].role, self.people[n].base = next(iter((*tied, *called)), ""), 0

    def _speaker(self) -> None:
        flat = self.plain.flat
        if self.speaking is None and not _SELF.isdisjoint(flat):
            self.speaking = len(self.people)
            self.people.append(Person(SPEAKER, words=self.plain.verbatim(*self._word(_SELF))))
        if self.speaking is None or self.people[self.speaking].name != SPEAKER:
            return
        for f in find(self.plain, _I_AM):
            name = self._names(f.last)[:1]
            near = f.last - f.first > 1 or flat[f.first] == "sono" or "(" in self._between(f.last)
            if name and near:
                self.people[self.speaking].name = name[0][0]
                self.places.append(Spoken(f.first, name[0][1], (self.speaking,)))
                return

    def _between(self, at: int) -> str:
        words = self.plain.words
        return self.plain.text[words[at - 1].end : words[at].start] if at < len(words) else ""

    def _word(self, among: frozenset[str]) -> tuple[int, int]:
        at = next(n for n, word in enumerate(self.plain.flat) if word in among)
        return at, at + 1

    def _names(self, at: int) -> list[tuple[str, int]]:
        """The names that stand right after a place, each with the place after it."""
        found: list[tuple[str, int]] = []
        at += 2 if self.plain.flat[at : at + 2] in {("di", "lei"), ("di", "lui")} else 0
        start = self.plain.words[at - 1].end
        match = _NAME.match(self.plain.text, start)
        while match and match[1].lower() not in _NO_NAMES:
            found.append((match[1].rstrip("."), self.plain.until(match.end(1))))
            match = _AND_NAME.match(self.plain.text, match.end(1))
        return found

    def _take(self, noun: Noun) -> None:
        """Whom a noun speaks of: somebody known by the name or by what they are, or somebody new."""
        names, told = self._names(noun.found.last), self.plain.flat[noun.found.first : noun.found.last]
        if told[-1] in _OF and not names:
            return  # "separata dal tribunale"
        if told[0] == "siamo":
            self._couple(noun)
            return
        many = noun.many if noun.many is not None else len(names)
        words = self.plain.verbatim(noun.found.first, names[-1][1] if names[:many] else noun.found.last)
        chosen = []
        for n in range(many):
            name = names[n][0] if n < len(names) else ""
            chosen.append(self._one(noun, name, words, several=many > 1))
        last = names[min(many, len(names)) - 1][1] if names and many else noun.found.last
        self.places.append(Spoken(noun.found.first, last, tuple(chosen)))

    def _couple(self, noun: Noun) -> None:
        """"Io e Karim siamo sposati": what somebody told by a name alone is to whoever speaks."""
        before = [n for one in self.places if one.last <= noun.found.first for n in one.people if n != self.speaking]
        if before and not self.people[before[-1]].role and self.speaking is not None:
            one = self.people[before[-1]]
            one.role, one.base = noun.who, self.speaking

    def _one(self, noun: Noun, name: str, words: str, *, several: bool) -> int:
        flat = self.plain.flat
        base = self._base(noun)
        by_name = [n for n, one in enumerate(self.people) if name and one.name.lower() == name.lower()]
        alike = [
            n
            for n, one in enumerate(self.people)
            if one.role == noun.who and not several and n != base and not (name and one.name[0].isupper())
            and not (one.gender and noun.gender and one.gender != noun.gender)
        ]
        alike = alike or self._nameless(noun, name)
        if by_name or (alike and not noun.new):
            n = (by_name or alike)[-1]
            one = self.people[n]
            one.role, one.base, one.gender = one.role or noun.who, n if base == n else base, one.gender or noun.gender
            if name and not one.name[0].isupper():
                one.name = name
            return n
        told = flat[noun.found.first : noun.found.last]
        called = name or self._unlike_others(" ".join(word for word in told if word not in _NO_NAMES) or noun.who)
        ours = not _OURS.isdisjoint((*told, *flat[max(noun.found.first - 2, 0) : noun.found.first]))
        gender = noun.gender or (_gender(name) if name else "")
        self.people.append(Person(called, noun.who, base, ours, gender, words=words))
        return len(self.people) - 1

    def _nameless(self, noun: Noun, name: str) -> list[int]:
        """Who may be meant by a noun alone, where people are told by their names: "il bimbo" is the only minor."""
        if name or not noun.same or self.speaking is not None:
            return []
        young = bool(self.kin[noun.who].ties) and bool(self.kin[noun.who].shared)
        return [
            n for n, one in enumerate(self.people) if not one.role and one.age and (int(one.age) < _OF_AGE) == young
        ][-1:]

    def _unlike_others(self, name: str) -> str:
        names = {one.name for one in self.people}
        return next(told for told in (name, *(f"{name} {n}" for n in range(2, 30))) if told not in names)

    def _base(self, noun: Noun) -> int | None:
        """To whom somebody is what a noun says: the one named last ("suo papà"), or whoever speaks."""
        flat = self.plain.flat
        before = flat[max(noun.found.first - 2, 0) : noun.found.first + 1]
        after = flat[noun.found.last : noun.found.last + 2]
        places = sorted(self.places, key=lambda one: one.last)
        others = [one.people[-1] for one in places if one.last <= noun.found.first and one.people]
        theirs = not _THEIRS.isdisjoint(before) or after in {("di", "lei"), ("di", "lui")}
        own = any(word in {"mio", "mia", "miei", "mie", *_OURS} for word in before)
        if others and (theirs or (self.speaking is None and not own)):
            return others[-1]
        return self.speaking

    def _first_names(self, named: set[int]) -> None:
        """Names that no noun stands before: of somebody known, or of somebody whose age follows."""
        plain = self.plain
        taken = named | {at for one in self.places for at in range(one.first, one.last)}
        starts = {self.message.words_of(m)[0]: m for m in self.message.quantities if self._may_be_age(m)}
        for at, word in enumerate(plain.words):
            told = plain.text[word.start : word.end]
            if at in taken or not told[:1].isupper() or word.plain in _NO_NAMES:
                continue
            known = [n for n, one in enumerate(self.people) if one.name.lower() == word.plain and one.name[0].isupper()]
            apart = at + 2 in starts and plain.flat[at + 1] in {"anni", "di", "ha", "a"}
            place = at > 0 and plain.flat[at - 1] in _BEFORE_PLACES
            if not known and (at + 1 in starts or apart) and (len(told) == 1 or told.istitle()) and not place:
                age = starts.get(at + 1) or starts[at + 2]
                self.people.append(Person(told, gender=_gender(told), age=str(int(age.value)), words=told))
                known = [len(self.people) - 1]
            elif not known and plain.flat[max(at - 2, 0) : at] == ("io", "e"):
                self.people.append(Person(told, gender=_gender(told), words=told))
                known = [len(self.people) - 1]
            if known:
                self.places.append(Spoken(at, at + 1, (known[-1],)))

    def _pronouns(self) -> None:
        taken = {at for one in self.places for at in range(one.first, one.last)}
        named = sorted((one for one in self.places if one.named), key=lambda one: one.first)
        for at, word in enumerate(self.plain.flat):
            if at in taken:
                continue
            if word in _WE and self.speaking is not None:
                so_far = {n for one in named if one.last <= at for n in one.people} | {self.speaking}
                whole = tuple(sorted(so_far)) if len(so_far) > 1 else tuple(range(len(self.people)))
                self.places.append(Spoken(at, at + 1, whole, named=False))
            elif word in _FIRST and self.speaking is not None:
                self.places.append(Spoken(at, at + 1, (self.speaking,), named=False))
            elif word in {"lui", "lei"} or (word in _HIM and self.plain.flat[at + 1 : at + 2][:1] and self.plain.flat[at + 1] in _HAVING_HIM):
                gender = "m" if word in {"lui", "lo"} else "f"
                before = [one for one in named if one.last <= at and len(one.people) == 1 and one.people[0] != self.speaking]
                fits = [one for wanted in ("", gender) for one in before if self.people[one.people[0]].gender == wanted]
                if fits:
                    self.places.append(Spoken(at, at + 1, fits[-1].people, named=word in _HIM))

    def _may_be_age(self, mention: Any) -> bool:
        plain = mention.kind in _AGES and mention.unit in {None, "anni", "mesi"}
        return plain and isinstance(mention.value, Decimal) and 0 <= mention.value <= _OLDEST

    def _ages(self) -> None:
        """How old each is: the number that follows the place where they are named."""
        for mention in self.message.quantities:
            first = self.message.words_of(mention)[0]
            if not self._may_be_age(mention):
                continue
            reach = _AGE_REACH if mention.kind is not Count.AGE else _FAR
            before = [one for one in self.places if one.last <= first <= one.last + reach and len(one.people) == 1]
            if self.plain.flat[first] == "ha":
                before = [one for one in before if one.people[0] != self.speaking]
            nearest = max(before, key=lambda one: one.last, default=None)
            plainly = mention.kind is Count.AGE or mention.unit == "anni" or (nearest and first - nearest.last <= 1)
            if nearest and plainly and self.same_sentence(nearest.last - 1, first) and self.plain.flat[first - 1] != "da":
                years = mention.value if mention.unit != "mesi" else mention.value / 12
                one = self.people[nearest.people[0]]
                one.age = one.age or str(int(years))

    def same_sentence(self, first: int, last: int) -> bool:
        """Whether no sentence ends between two places."""
        words = self.plain.words
        between = self.plain.text[words[min(first, last)].end : words[max(first, last)].start]
        return re.search(r"(?<![A-Z])[.?!;](?:\s|$)|\n", between) is None

    def subject(self, found: Found) -> tuple[int, ...]:
        """Of whom a phrase speaks: of those named last before it, else of whoever speaks."""
        before = [one for one in self.places if one.last <= found.first + 1 and one.first <= found.first]
        here = [one for one in before if self.same_sentence(one.last - 1, found.first)]
        last = (here or [one for one in before if one.named])[-1:]
        return last[0].people if last else (() if self.speaking is None else (self.speaking,))

    def after(self, found: Found, reach: int = 7) -> Iterator[Spoken]:
        """Those named after a phrase, in its sentence."""
        for one in self.places:
            near = found.last <= one.first <= found.last + reach
            if near and self.same_sentence(found.last - 1, one.first):
                yield one


def _listed(member: Mapping[str, Any], fact: str) -> Sequence[str]:
    value = member.get(fact)
    return [value] if isinstance(value, str) else list(value or ())


def _gender(name: str) -> str:
    return {"a": "f", "o": "m"}.get(name[-1:], "")
