"""Who is mentioned in a message: whoever speaks, those told by nouns, by names, by pronouns; and how old they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from assistant.understanding.lists.nouned import Noun, gender_of_noun, nouns
from assistant.understanding.lists.one_by_one import parts_told
from assistant.understanding.message import Message
from assistant.understanding.people.called import gender_of, names_after
from assistant.understanding.people.clauses import clauses, same_sentence, verb_of
from assistant.understanding.people.family import SPEAKER, Family, How, Mention, Person
from assistant.understanding.people.how_old import age_beside, tell_ages
from assistant.understanding.people.kinfolk import kinfolk
from assistant.understanding.people.noun_ages import ages_after
from assistant.understanding.people.prepositions import AGED, GROWN, preposition
from assistant.understanding.people.pronouns import everybody, meant
from assistant.understanding.people.related import called, couple
from assistant.understanding.people.told_names import names_told
from assistant.understanding.words.patterns import Found, stands
from assistant.understanding.words.plain import Plain
from rules_core.wording import Said

_SELF = frozenset(
    """
    io me mi noi ho siamo abbiamo vivo abito sto chiedo faccio presento conto ci contate sono convivo viviamo abitiamo
    stiamo risiedo risulto tengo scarico nostro nostra nostri nostre
    """.split()
)
_WE, _ALL = frozenset({"noi"}), frozenset("tutti tutte entrambi entrambe".split())
_ARTICLES, _AHEAD, _ARE_WE = frozenset("il la l i gli".split()), 5, (("siamo", "noi"), ("siamo", "io"))
_WE_TWO = frozenset("siamo noi due lui lei insieme".split())
_REACH, _MOST, _LONGEST = 4, 60, 300


def mentioned(
    message: Message, whole: Said, known: Sequence[Mapping[str, Any]], name: str, asked_of: int | None = None
) -> Family:
    """The people of a message, given those known before, whose name is one of the facts of each."""
    if len(message.plain.words) > _LONGEST:  # nobody tells a family in so many words
        message = replace(message, text=message.text[: message.plain.words[_LONGEST].start])
    family = Family(message, whole.kin, known, asked_of=asked_of)
    words = {role: kin.words for role, kin in whole.kin.items()}
    found = nouns(message, Said(words=words, unlike=whole.unlike))
    reader = _Reader(family, found)
    family.clauses = clauses(message.plain, reader.units) if message.plain.words else []
    _known(family, name)
    reader.read()
    tell_ages(family)
    return family


def _known(family: Family, name: str) -> None:
    """Those known before, and what they are to the first of them, who speaks, as their ties tell."""
    for n, member in enumerate(family.known):
        one = Person(str(member.get(name) or SPEAKER), named=True)
        family.add(one)
        if n == 0:
            family.speaking = 0
            continue
        first = family.people[0].name
        tied = (role for role, kin in family.kin.items() for fact in kin.ties if first in _listed(member, fact))
        noun = next((role for role, kin in family.kin.items() if stands(Plain.of(one.name), kin.words)), "")
        one.role = next(tied, None) or noun
        one.bases = [0] if one.role else []
        one.noun = one.name.lower()
        one.gender = gender_of_noun(one.noun) if noun else gender_of(one.name)


def _listed(member: Mapping[str, Any], fact: str) -> Sequence[str]:
    value = member.get(fact)
    return [value] if isinstance(value, str) else list(value or ())


class _Reader:
    """A message read from its first word to its last."""

    def __init__(self, family: Family, found: list[Noun]) -> None:
        self.family, self.plain = family, family.plain
        self.nouns = {noun.found.first: noun for noun in found}
        self.names = names_told(family.message, found)
        nouned = {n for noun in found for n in range(noun.found.first, noun.found.last)}
        self.units = nouned | {n for first, last in self.names.items() for n in range(first, last)}
        self.parts = dict(self._told_apart())
        self.units |= self.parts.keys()
        self.several: dict[int, Sequence[int]] = {}

    def read(self) -> None:
        """Note all that are mentioned."""
        family, flat, at = self.family, self.plain.flat, 0
        if family.speaking is None and (where := self._of_self()) is not None:
            family.speaking = family.add(Person(SPEAKER, words=self.plain.verbatim(where, where + 1)))
        while at < len(flat) and len(family.mentions) < _MOST:
            at = self._noun(at) or self._name(at) or self._part(at) or self._pronoun(at) or at + 1
        family.mentions.sort(key=lambda one: (one.first, one.last))

    def _told_apart(self) -> Iterator[tuple[int, tuple[int, int]]]:
        """Where each of several is told of by itself, with the place of their noun and its own among them."""
        firsts = [*sorted(self.nouns), len(self.plain.words)]
        for first, until in pairwise(firsts):
            last, many = self.nouns[first].found.last, self.nouns[first].many or 0
            parts = parts_told(self.family.message, last, until, many) if many > 1 else []
            if [place for _, place in parts] == list(range(many)):
                yield from ((at, (first, place)) for at, place in parts)

    def _part(self, at: int) -> int | None:
        """Which of several is told of by itself: "due figli, uno di 15 e uno di 27"."""
        first, place = self.parts.get(at, (at, 0))
        people = self.several.get(first, ())
        if at not in self.parts or place >= len(people):
            return None
        self._note(at, at + 1, (people[place],), How.NOUN)
        return at + 1

    def _of_self(self) -> int | None:
        """Where whoever speaks says anything of themselves, or whose child, parent or spouse somebody is to them."""
        flat, kin = self.plain.flat, self.family.kin
        tied = [n.found.first for n in self.nouns.values() if kin[n.who].ties or (kin[n.who].back and n.many == 1)]
        mine = [at for at in tied if not {"mio", "mia", "miei", "mie"}.isdisjoint(flat[max(at - 2, 0) : at + 2])]
        return next((n for n, word in enumerate(flat) if word in _SELF), next(iter(mine), None))

    def _note(self, first: int, last: int, people: Sequence[int], how: How) -> None:
        family, told = self.family, tuple(people)
        prep = preposition(family, first, told if how is not How.PRONOUN else ())
        family.mentions.append(Mention(first, last, told, how, prep))
        one = family.people[told[0]] if len(told) == 1 else None
        if one is not None and not one.age and how in {How.NOUN, How.NAME}:
            one.age = age_beside(family, last)

    def _noun(self, at: int) -> int | None:
        """Whom a noun speaks of, with the names beside it."""
        noun = self.nouns.get(at)
        if noun is None:
            return None
        family = self.family
        names, last = self._beside(noun)
        if not names and self._of_parents(noun):
            return last
        if family.speaking is not None and self._of_speaker(noun):
            if names:
                family.people[family.speaking].name, family.people[family.speaking].named = names[0], True
            self._note(at, last, (family.speaking,), How.SPEAKER)
            return last
        people = kinfolk(family, noun, names, last)
        self._note(at, last, people, How.NOUN)
        self.several[at] = people
        couple(family, family.mentions[-1])
        ages = ages_after(family.message, Found(noun.found.first, noun.found.last))
        if len(people) > 1 and len(ages) == len(people):
            for n, age in zip(people, ages, strict=True):
                family.people[n].age = str(age)
        return last

    def _of_speaker(self, noun: Noun) -> bool:
        """Whether a noun says what whoever speaks is: "io che sono la nipote"."""
        flat, at = self.plain.flat, noun.found.first
        while at > 0 and flat[at - 1] in {"il", "la", "lo", "l", "una", "un"}:
            at -= 1
        return at > 0 and flat[at - 1] == "sono" and flat[at - 2 : at - 1] not in {("ci",), ("c",)} and noun.many == 1

    def _of_parents(self, noun: Noun) -> bool:
        """Whether a noun only says that people spoken of are the parents: "lei la madre", "i genitori siamo noi"."""
        kin, flat, words = self.family.kin[noun.who], self.plain.flat, self.plain.words
        at, stretch = noun.found.first, words[noun.found.first].stretch
        if not kin.back or kin.ties or not at or words[at - 1].stretch != stretch or flat[at - 1] not in _ARTICLES:
            return self.family.speaking is not None and at == 0 and flat[noun.found.last :][:2] in _ARE_WE
        before = [word.plain for word in words[max(at - 1 - _AHEAD, 0) : at - 1] if word.stretch == stretch]
        if noun.many == 1:
            told = before[:-1] if before[-1:] == ["e"] and self.plain.text[words[at - 2].start] in "èÈ" else before
            return told[-1:] in (["lui"], ["lei"]) and told[-2:-1] not in (["con"], ["di"], ["da"])
        last = noun.found.last
        ends = last == len(words) or words[last].stretch != stretch or flat[last] in {"di", "del", "della", "dei"}
        us = "siamo" in before and before[-1] in _WE_TWO and ends
        return us or flat[noun.found.last :][:2] in _ARE_WE

    def _beside(self, noun: Noun) -> tuple[list[str], int]:
        """The names right after a noun, and where they end: "mio figlio matteo", "i gemelli Edo e Teo"."""
        plain, last = self.plain, noun.found.last
        told = names_after(plain, last)
        if told and noun.many != 1:
            many = noun.many if noun.many is not None else len(told)
            return [name for name, _ in told[:many]], last
        first = last
        while first < len(plain.words) and (first - last) < _REACH and first not in self.names:
            aged = plain.flat[first] in AGED | GROWN or plain.flat[first][0].isdigit()
            if not aged or (plain.flat[first] in {"e", "ed"} and plain.text[plain.words[first].start] == "e"):
                return [], last
            first += 1
        if first in self.names and noun.many == 1 and self._is_theirs(noun, first):
            end = self.names[first]
            return [plain.verbatim(first, end)], end if first == last else last
        return [], last

    def _is_theirs(self, noun: Noun, at: int) -> bool:
        """Whether a name that stands after a noun and an age is the noun's: of its gender, and not of another."""
        plain, last = self.plain, noun.found.last
        apart = plain.words[at].stretch - plain.words[last - 1].stretch
        if plain.flat[at - 1] in {"di", "d"} or not same_sentence(plain, last - 1, at):
            return False
        told = gender_of(plain.verbatim(at, self.names[at]))
        return apart == 0 or not noun.gender or not told or told == noun.gender

    def _name(self, at: int) -> int | None:
        """Whom a name speaks of."""
        last = self.names.get(at)
        if last is None:
            return None
        name = self.plain.verbatim(at, last)
        named = [one.named for one in self.family.people]
        how, people = How.NAME, called(self.family, name, at)
        if self._introduced(at) and self.family.speaking is not None and people is None:
            speaker = self.family.people[self.family.speaking]
            speaker.name, speaker.named, speaker.gender = name, True, gender_of(name)
            people, how = self.family.speaking, How.SPEAKER
        if people is None:
            people = self.family.add(Person(name, gender=gender_of(name), words=name, named=True))
        self._note(at, last, (people,), how)
        several = any(people in one.people and len(one.people) > 1 for one in self.family.mentions)
        if several and people < len(named) and not named[people]:  # "ho due figli: Aldo … e Bice …"
            self.family.mentions[-1] = replace(self.family.mentions[-1], prep="")
        couple(self.family, self.family.mentions[-1])
        return last

    def _introduced(self, at: int) -> bool:
        """Whether whoever speaks says their own name: "sono Ilaria", "io (Paola, 40 anni)"."""
        flat, plain = self.plain.flat, self.plain
        before = flat[max(at - 2, 0) : at]
        bracket = plain.text[: plain.words[at].start].rstrip().endswith("(")
        return before[-1:] in {("sono",), ("chiamo",)} or (before[-1:] == ("io",) and bracket)

    def _pronoun(self, at: int) -> int | None:
        """Whom "io", "noi", "lui" mean."""
        family, word = self.family, self.plain.flat[at]
        if word in {"io", "me"} and family.speaking is not None:
            self._note(at, at + 1, (family.speaking,), How.SPEAKER)
        elif word in _WE and family.speaking is not None:
            self._note(at, at + 1, family.we(at), How.WE)
        elif word in _ALL:
            self._note(at, at + 1, everybody(family, at), How.WE)
        elif word in {"lui", "lei", "loro"} and (people := meant(family, word, at)):
            self._note(at, at + 1, people, How.PRONOUN)
        elif word == "lui" and family.speaking is not None and verb_of(self.plain, at + 1):
            self._note(at, at + 1, (family.add(Person(word, gender="m", words=word)),), How.NOUN)
        else:
            return None
        return at + 1
