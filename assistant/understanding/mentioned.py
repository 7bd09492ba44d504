"""Who is mentioned in a message: whoever speaks, those told by nouns, by names, by pronouns; and how old they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from assistant.understanding.called import NO_NAMES, gender_of, names_after
from assistant.understanding.clauses import INTRODUCING, clauses, same_sentence, verb_of
from assistant.understanding.family import SPEAKER, Family, How, Mention, Person
from assistant.understanding.first_names import first_names
from assistant.understanding.mention import Kind
from assistant.understanding.mention import Mention as Quantity
from assistant.understanding.message import Message
from assistant.understanding.noun_ages import ages_after
from assistant.understanding.nouned import Noun, nouns
from assistant.understanding.patterns import Found
from assistant.understanding.related import Related
from rules_core.wording import Said

_SELF = frozenset(
    """
    io me mi noi ho siamo abbiamo vivo abito sto chiedo faccio presento conto ci contate sono convivo viviamo abitiamo
    stiamo risiedo risulto tengo scarico nostro nostra nostri nostre
    """.split()
)
_WE, _ALL = frozenset({"noi"}), frozenset("tutti tutte entrambi entrambe".split())
_PREPS = {
    word: prep
    for prep, words in {
        "con": "con col coi",
        "da": "da dal dalla dai dalle dallo",
        "di": "di del della dei delle d dello",
        "a": "a al alla ai alle ad",
        "presso": "presso",
        "per": "per",
        "su": "su sul sulla",
        "in": "in nel nella",
    }.items()
    for word in words.split()
}
_PLACES = frozenset("via piazza san santa viale corso largo frazione comune".split())
_BEFORE_PLACES = frozenset({"a", "in"})
_FUSED = frozenset("dal dalla dai dalle del della dei delle al alla ai alle col coi nel nella sul sulla".split())
_CALLING = frozenset("chiama chiamo nome sono richiedente dichiarante istante signora signor sig ra sigra".split())
_NO_PEOPLE = frozenset(
    "isee irpef dsu caf inps comune rsa aire caso domanda minore nucleo tribunale italia minori affidamento".split()
)
_AGED = frozenset("anni anno mesi aa a e ed di d che si chiama ha".split())
_WORDS_TOO = frozenset(
    "nella nello mia pia tea lino natale said gemma asia rosa ali ion vera noa isa gian alex".split()
)
"""Names that are other words where they are written small."""
_GROWN = frozenset("maggiorenne minorenne maggiore minore piccolo piccola grande primo prima secondo seconda".split())
_OLDEST, _REACH, _FAR, _TWINS = 120, 4, 15, 3
_AGES = frozenset({Kind.AGE, Kind.NUMBER, Kind.DURATION})


def mentioned(
    message: Message, whole: Said, known: Sequence[Mapping[str, Any]], name: str, asked_of: int | None = None
) -> Family:
    """The people of a message, given those known before, whose name is one of the facts of each."""
    family = Family(message, whole.kin, known, asked_of=asked_of)
    words = {role: kin.words for role, kin in whole.kin.items()}
    found = nouns(message, Said(words=words, unlike=whole.unlike))
    reader = _Reader(family, found)
    family.clauses = clauses(message.plain, reader.units) if message.plain.words else []
    _known(family, name)
    reader.read()
    _ages(family)
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
        called = (role for role, kin in family.kin.items() if one.name.lower() in " ".join(kin.words).split())
        one.role = next(tied, None) or next(called, "")
        one.bases = [0] if one.role else []
        one.noun, one.gender = one.name.lower(), gender_of(one.name)


def _listed(member: Mapping[str, Any], fact: str) -> Sequence[str]:
    value = member.get(fact)
    return [value] if isinstance(value, str) else list(value or ())


class _Reader:
    """A message read from its first word to its last."""

    def __init__(self, family: Family, found: list[Noun]) -> None:
        self.family, self.plain = family, family.plain
        self.nouns = {noun.found.first: noun for noun in found}
        self.names = self._all_names()
        nouned = {n for noun in found for n in range(noun.found.first, noun.found.last)}
        self.units = nouned | {n for first, last in self.names.items() for n in range(first, last)}
        self.related = Related(family)

    def read(self) -> None:
        """Note all that are mentioned."""
        family, flat, at = self.family, self.plain.flat, 0
        if family.speaking is None and (where := self._of_self()) is not None:
            family.speaking = family.add(Person(SPEAKER, words=self.plain.verbatim(where, where + 1)))
        while at < len(flat):
            at = self._noun(at) or self._name(at) or self._pronoun(at) or at + 1
        family.mentions.sort(key=lambda one: (one.first, one.last))

    def _of_self(self) -> int | None:
        """Where whoever speaks says anything of themselves, or whose child, parent or spouse somebody is to them."""
        flat, kin = self.plain.flat, self.family.kin
        tied = [n.found.first for n in self.nouns.values() if kin[n.who].ties or (kin[n.who].back and n.many == 1)]
        mine = [at for at in tied if not {"mio", "mia", "miei", "mie"}.isdisjoint(flat[max(at - 2, 0) : at + 2])]
        return next((n for n, word in enumerate(flat) if word in _SELF), next(iter(mine), None))

    def _all_names(self) -> dict[int, int]:
        """Where names begin, and where they end."""
        names: dict[int, int] = {}
        at = 0
        while at < len(self.plain.words):
            last = at
            while last < len(self.plain.words) and self._named(at, last):
                last += 1
            if last > at:
                names[at] = last
            at = max(last, at + 1)
        told = {self.plain.flat[first] for first in names}
        taken = {n for first, last in names.items() for n in range(first, last)}
        for n, word in enumerate(self.plain.words):  # "Chiede Alba", who was told before
            if word.plain in told and n not in taken and self.plain.text[word.start].isupper():
                names[n] = n + 1
        return names

    def _named(self, first: int, at: int) -> bool:
        """Whether a word is a name, or goes on with one that opens at another."""
        plain, word = self.plain, self.plain.words[at]
        told, before = plain.text[word.start : word.end], plain.flat[at - 1] if at else ""
        if before in {"chiama", "chiamo"} and told.istitle():
            return True
        if word.plain in NO_NAMES | _NO_PEOPLE or verb_of(plain, at) or not word.plain.isalpha() or before in _PLACES:
            return False
        if any(noun.found.first <= at < noun.found.last for noun in self.nouns.values()):
            return False
        if at > first:
            together = plain.text[plain.words[at - 1].end : word.start] == " "
            return together and told[0].isupper() and plain.text[plain.words[first].start].isupper()
        if told.lower() in first_names():
            small = told.lower() not in _WORDS_TOO and before not in _BEFORE_PLACES
            return told[0].isupper() or small
        if not told[0].isupper() or (len(told) > 1 and told.isupper()):
            return False
        return self._looks_named(at, before)

    def _looks_named(self, at: int, before: str) -> bool:
        """Whether a word with a capital letter that is no common first name is somebody's, not a place's."""
        plain = self.plain
        noun = any(noun.found.last == at for noun in self.nouns.values())
        after = plain.text[plain.words[at].end :].lstrip()
        aged = any(self.family.message.words_of(m)[0] in {at + 1, at + 2} for m in self._years_told())
        if before in _BEFORE_PLACES:
            return aged and after[:1] == "("
        then = plain.words[at + 1].start if at + 1 < len(plain.words) else None
        if (
            then is not None
            and plain.text[plain.words[at].end : then] == " "
            and plain.flat[at + 1] in first_names()
            and plain.text[plain.words[at + 1].start].isupper()
        ):
            return at > 0 and plain.text[: plain.words[at].start].rstrip()[-1:] not in {".", "?", "!"}
        opening = at == 0 or plain.text[: plain.words[at].start].rstrip()[-1:] in {".", "?", "!", ":"}
        if opening and before not in {"sig", "ra"}:
            return aged and bool(plain.text[plain.words[at].end :][:1] in {",", " "})
        if len(plain.flat[at]) == 1:
            return noun or before in _CALLING or aged
        joined = at > 1 and plain.flat[at - 2 : at] == ("io", "e")
        return noun or joined or aged or before in _CALLING or before == "con"

    def _years_told(self) -> list[Quantity]:
        return [m for m in self.family.message.quantities if years(m) is not None]

    def _prep(self, first: int) -> str:
        """The preposition before those who are mentioned; of those joined to somebody before, that one's."""
        flat, words, at = self.plain.flat, self.plain.words, first
        last = self.family.mentions[-1] if self.family.mentions else None
        if flat[first] in _PREPS:
            return _PREPS[flat[first]]
        if (
            last is not None
            and last.last == first
            and self.plain.text[words[first - 1].end : words[first].start] == " "
        ):
            return last.prep
        while at > 0 and flat[at - 1] in INTRODUCING and words[at - 1].stretch == words[first].stretch:
            at -= 1
        here = flat[at - 1] if at and words[at - 1].stretch == words[first].stretch else ""
        if here in _PREPS:
            return "con" if at > 1 and flat[at - 2] in {"insieme", "assieme"} else _PREPS[here]
        if here in {"e", "ed"}:
            before = next((one for one in reversed(self.family.mentions) if one.last <= at - 1), None)
            aged = before and all(w in _AGED or w[0].isdigit() for w in flat[before.last : at - 1])
            return before.prep if before and aged else ""
        return ""

    def _note(self, first: int, last: int, people: Sequence[int], how: How) -> None:
        family = self.family
        before = family.mentions[-1] if family.mentions else None
        prep = self._prep(first)
        if not prep and before is not None and before.people == tuple(people) and how is not How.PRONOUN:
            between = self.plain.text[self.plain.words[before.last - 1].end : self.plain.words[first].start]
            told = (word for word in self.plain.flat[before.last : first] if not word[0].isdigit())
            small = all(word in _AGED | _GROWN | INTRODUCING for word in told)
            prep = before.prep if small and not re.search("[.;:?!]", between) else ""
        family.mentions.append(Mention(first, last, tuple(people), how, prep))
        one = family.people[people[0]] if len(people) == 1 else None
        if one is not None and not one.age and how in {How.NOUN, How.NAME}:
            one.age = next((age for m in family.message.quantities if (age := self._age_beside(last, m))), "")

    def _age_beside(self, last: int, mention: Quantity) -> str | None:
        """The age told right after somebody: "Sara, 9 anni", "Davide (2 a.)"."""
        first = self.family.message.words_of(mention)[0]
        beside = first == last or (first == last + 1 and self.plain.flat[last] in {"di", "anni", "aa", "a", "ha"})
        if not beside:
            return None
        bracket = self.plain.text[: mention.start].rstrip().endswith("(")
        surely = mention.kind is Kind.AGE or mention.unit == "anni" or self.plain.flat[last] in {"anni", "aa"}
        return years(mention) if surely or bracket else None

    def _noun(self, at: int) -> int | None:
        """Whom a noun speaks of, with the names beside it."""
        noun = self.nouns.get(at)
        if noun is None:
            return None
        family = self.family
        names, last = self._beside(noun)
        if family.speaking is not None and self._of_speaker(noun):
            if names:
                family.people[family.speaking].name, family.people[family.speaking].named = names[0], True
            self._note(at, last, (family.speaking,), How.SPEAKER)
            return last
        people = self.related.people(noun, names, last)
        if people is None:
            return None
        self._note(at, last, people, How.NOUN)
        self.related.coupled(family.mentions[-1])
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

    def _beside(self, noun: Noun) -> tuple[list[str], int]:
        """The names right after a noun, and where they end: "mio figlio matteo", "i gemelli Edo e Teo"."""
        plain, last = self.plain, noun.found.last
        told = names_after(plain, last)
        if told and noun.many != 1:
            many = noun.many if noun.many is not None else len(told)
            return [name for name, _ in told[:many]], last
        first = last
        while first < len(plain.words) and (first - last) < _REACH and first not in self.names:
            aged = plain.flat[first] in _AGED | _GROWN or plain.flat[first][0].isdigit()
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
        how, people = How.NAME, self.related.called(name, at)
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
        self.related.coupled(self.family.mentions[-1])
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
            self._note(at, at + 1, self.related.everybody(at), How.WE)
        elif word in {"lui", "lei", "loro"} and (people := self.related.meant(word, at)):
            self._note(at, at + 1, people, How.PRONOUN)
        else:
            return None
        return at + 1


def years(mention: Quantity) -> str | None:
    """The age that a quantity may be."""
    if mention.kind not in _AGES or mention.unit not in {None, "anni", "mesi"}:
        return None
    if not isinstance(mention.value, Decimal) or not 0 <= mention.value <= _OLDEST:
        return None
    return str(int(mention.value if mention.unit != "mesi" else mention.value / 12))


def _ages(family: Family) -> None:
    """How old each is: the number that follows the place where they are mentioned."""
    flat = family.plain.flat
    for mention in family.message.quantities:
        (first, last), age = family.message.words_of(mention), years(mention)
        if age is None or (first and flat[first - 1] in {"da", "al", "sul"}) or flat[last : last + 1] == ("fa",):
            continue
        reach = _FAR if mention.kind is Kind.AGE else _REACH
        near = [one for one in family.mentions if one.first <= first <= one.last + reach and one.last <= first]
        near = [one for one in near if one.how is not How.WE and same_sentence(family.plain, one.last - 1, first)]
        nearest = max(near, key=lambda one: one.last, default=None)
        having = {flat[first], flat[first - 1] if first else ""} & {"ho", "ha", "hanno", "compie"}
        if having:
            whose = family.subject(family.clause_at(first))
        else:
            whose = () if nearest is None else nearest.people
        close = nearest is not None and first - nearest.last <= 1
        if mention.kind is Kind.AGE or mention.unit == "anni" or close:
            group = [one.people for one in near if len(one.people) > 1 and set(whose) <= set(one.people)]
            twins = group and family.people[group[0][0]].noun.startswith("gemell")
            whose = group[0] if twins else whose
            alike = len(whose) == 1 or (close and flat[first - 1] == "di" and len(whose) <= _TWINS)
            for n in whose if alike else ():
                family.people[n].age = family.people[n].age or age
