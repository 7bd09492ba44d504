"""Whom "he", "she" and "they" mean: the one named last, whoever applies, the other of two adults."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.people.noun_ages import an_age
from assistant.understanding.people.persons import SELF, WE, of_self
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import Found, find

if TYPE_CHECKING:  # which asks it
    from collections.abc import Sequence

    from assistant.understanding.lists.owners import Owners
    from assistant.understanding.message import Message
    from assistant.understanding.words.plain import Plain

_REACH, _SHORTLY = 7, 8
_HIS, _GENDERS = frozenset("suo sua suoi sue".split()), {"lui": "m", "lei": "f"}
_OWN = frozenset({"io", "mio", "mia", "miei"})
_WITH = frozenset("con da per di a".split())
_DOES = frozenset((word,) for word in "e fa lavora insegna prende guadagna".split())
_PARTED, _APART = ("separat", "divorz", "vedov", "mancat"), frozenset("altrove ex single sola solo morto morta".split())
_TOGETHER = ("in due|tre|quattro", "insieme|assieme", "tutti|tutte e due|tre")
_IS, _SHORT, _GROWN, _OLDEST = 4, 4, 18, 110
_SEXES = {"lui": "m", "lei": "f", "uomo": "m", "donna": "f"}
_HIM = Noun(Found(0, 1), "", 1, new=False, same=False, gender="", company=False)


class Third:
    """The third persons of a message."""

    def __init__(self, owners: Owners) -> None:
        self.owners = owners

    @cached_property
    def two(self) -> dict[str, tuple[int, ...]]:
        """Who he and she are, where nobody says "I" and both are spoken of."""
        spoken = [word for word in self.owners.plain.flat if word in {"lui", "lei"}]
        adults = set(self.owners.adults)
        known = any(cue.kind is Kind.NOUN and cue.gender and set(cue.members) & adults for cue in self.owners.cues)
        if len(set(spoken)) < 2 or len(self.owners.adults) != 2 or known or not SELF.isdisjoint(self.owners.plain.flat):
            return {}
        return {spoken[0]: self.owners.adults[:1], next(w for w in spoken if w != spoken[0]): self.owners.adults[1:]}

    def apart(self, cue: Cue, at: int) -> bool:
        """Whether a place is told of several grown-ups beside those whose household it is: "i nonni 21.000 in due"."""
        whose, owners = set(cue.members), self.owners
        several = len(whose) > 1 and cue.kind in {Kind.NOUN, Kind.THIRD, Kind.GROUP}
        if not several or not whose.isdisjoint(owners.adults) or owners.young.issuperset(whose):
            return False
        here = owners.stretch(at)
        together = any(owners.stretch(f.first) == here for f in find(owners.plain, _TOGETHER))
        return together or cue.kind is not Kind.NOUN or owners.stretch(cue.last - 1) == here

    def members(self, at: int, gender: str, *, many: bool) -> tuple[int, ...]:
        """The one, or those, named last before a place, of whom a third person may speak."""
        if own := self._who(at) if many else self._aside(at) or self._as_another(at):
            return own
        if not gender and not many and (same := self._same_one(at)):
            return same
        gender = gender or self._meant(at)
        named = [cue for cue in self.owners.cues if cue.members and self._named(cue)]
        grown = [cue for cue in named if len(cue.members) == 1 and self.owners.young.isdisjoint(cue.members)]
        later = {cue.members for cue in grown if cue.first > at}  # who is named only then, or again, is not meant
        told = (cue for cue in grown if cue.last <= at and cue.members not in later)
        if self.owners.plain.flat[at] in self.two and not any(cue.gender == gender for cue in told):
            return self.two[self.owners.plain.flat[at]]
        before = [cue for cue in named if cue.last <= at][::-1]
        if not many and (here := self._here(before, at, gender)):
            return here
        near = bool(before) and self.owners.grown(before[0]) and self.owners.sentence(before[0].last - 1, at)
        anew = bool(before) and not self.owners.sentence(before[0].last - 1, at)
        if before and (before[0].listed or anew) and not many and not near:
            before.sort(key=lambda cue: set(cue.members).isdisjoint(self.owners.adults))
        for cue in (*before, *(cue for cue in named if cue.last > at)):
            if many == (len(cue.members) > 1) and not (gender and cue.gender and cue.gender != gender):
                return cue.members
        return self._partner(gender, many=many)

    def _named(self, cue: Cue) -> bool:
        """Whether a cue is a noun; one for whoever applies, only where nobody says "I": "marito 68, moglie 66"."""
        applies = cue.kind is Kind.SPEAKER and bool(cue.gender)
        return cue.kind is Kind.NOUN or (applies and not of_self(self.owners.plain))

    def _who(self, at: int) -> tuple[int, ...]:
        """The several who are named right before a "che": "due genitori che lavorano e due figli"."""
        flat = self.owners.plain.flat
        ended = [cue for cue in self.owners.cues if len(cue.members) > 1 and flat[cue.last : at] == ("che",)]
        return ended[-1].members if ended else ()

    def _aside(self, at: int) -> tuple[int, ...]:
        """Who is told right before the brackets that a place stands in: "dichiarante (15.600, ha lavorato 9 mesi)"."""
        words, text = self.owners.plain.words, self.owners.plain.text[: self.owners.plain.words[at].start]
        opened = text.rfind("(")
        if opened <= text.rfind(")"):
            return ()
        told = [cue for cue in self.owners.cues if words[cue.last - 1].end <= opened and len(cue.members) == 1]
        beside = told and not text[words[told[-1].last - 1].end : opened].strip()
        within = any(words[cue.first].start > opened and cue.last <= at for cue in self.owners.cues)
        return told[-1].members if beside and not within else ()

    def _same_one(self, at: int) -> tuple[int, ...]:
        """He or she, of two of whom both are told so, where a verb goes on: "lui 17.200 (lavora tutto l'anno)"."""
        told = [n for n in range(at) if self.owners.plain.flat[n] in self.two]
        if not told or not self.owners.sentence(told[-1], at):
            return ()
        between = any(told[-1] < cue.first < at and cue.kind is Kind.NOUN for cue in self.owners.cues)
        return () if between else self.two[self.owners.plain.flat[told[-1]]]

    def _here(self, before: Sequence[Cue], at: int, gender: str) -> tuple[int, ...]:
        """Who is so called, named right before a place, or told beside the speaker."""
        if (so := self._so_called(at)) and not any(cue.gender in {gender, ""} for cue in before):
            return so
        if before and self._right_here(before[0], at, gender):
            return before[0].members
        return self._beside_speaker(at)

    def _so_called(self, at: int) -> tuple[int, ...]:
        """Who is known by the pronoun alone: "lui è ingegnere, 34.000"."""
        listing, word = self.owners.listing, self.owners.plain.flat[at]
        told = {n: listing.new.get(f"{listing.path}[{n}].{listing.who}") for n in self.owners.adults}
        return tuple(n for n, one in told.items() if one is not None and one.words.lower() == word)

    def _meant(self, at: int) -> str:
        """The gender of a "his" or "her", where a pronoun shortly before tells: "è per lui. la sua pensione"."""
        before = self.owners.plain.flat[max(at - _SHORTLY, 0) : at] if self.owners.plain.flat[at] in _HIS else ()
        told = [word for word in before if word in _GENDERS]
        return _GENDERS[told[-1]] if told else ""

    def _as_another(self, at: int) -> tuple[int, ...]:
        """Whoever applies, told like anybody else right before a place: "richiedente, lavora", "il padre prende"."""
        speaking = self.owners.listing.speaking
        before = [cue for cue in self.owners.cues if cue.last <= at and cue.kind in {Kind.NOUN, Kind.SPEAKER}]
        if not before or before[-1].kind is not Kind.SPEAKER:
            return ()
        own = any(noun.own and noun.found.last == before[-1].last for noun in self.owners.nouns)
        if not own and of_self(self.owners.plain):
            return ()
        here = own and self.owners.sentence(before[-1].last - 1, at)
        here = here or self.owners.stretch(before[-1].last - 1) == self.owners.stretch(at)
        return (speaking,) if here and speaking is not None else ()

    def _right_here(self, cue: Cue, at: int, gender: str) -> bool:
        """Whether a cue names one person in the very stretch of a place, or right before the "che" that opens it."""
        other = bool(gender and cue.gender) and cue.gender != gender
        if len(cue.members) == 1 and self.owners.plain.flat[cue.last : at] == ("che",):
            return True
        return len(cue.members) == 1 and self.owners.stretch(cue.first) == self.owners.stretch(at) and not other

    def _beside_speaker(self, at: int) -> tuple[int, ...]:
        """The other of two adults, where the speaker is named right before: "io 18.000, lei 9.000"."""
        speaking = self.owners.listing.speaking
        if len(self.owners.adults) != 2 or speaking not in self.owners.adults:
            return ()
        own = [n for n in range(max(at - _REACH, 0), at) if self.owners.plain.flat[n] in _OWN]
        if not own or not self.owners.sentence(own[-1], at):
            return ()
        if any(own[-1] < cue.first < at and cue.kind is Kind.NOUN for cue in self.owners.cues):
            return ()
        others = tuple(n for n in self.owners.adults if n != speaking)
        met = any(cue.first < at and set(others) & set(cue.members) for cue in self.owners.cues)
        return others if met or self.owners.plain.flat[at] in _GENDERS.keys() | _HIS else ()

    def _partner(self, gender: str, *, many: bool) -> tuple[int, ...]:
        """The only other member of a group, whose gender nobody told; whom "he" or "she" alone can mean."""
        among = self.owners.adults if len(self.owners.adults) > 1 or not gender else self.owners.everybody
        others = tuple(n for n in among if n != self.owners.listing.speaking)
        told = self.owners.listing.sexes.get(gender)
        if told is not None and not many and not of_self(self.owners.plain):
            return (told,)
        both = {"lui", "lei"} <= set(self.owners.plain.flat) and len(self.owners.everybody) > 2
        named = {cue.gender for cue in self.owners.cues if cue.kind is Kind.NOUN and cue.members == others}
        applicant = None if of_self(self.owners.plain) else self.owners.listing.applicant
        if applicant is not None and gender and named and named.isdisjoint({gender, ""}) and not many:
            return (applicant,)  # "un anziano vive con la nuora, lui prende 9.000"
        return others if len(others) == 1 and not many and not both else ()


def beside_the_speaker(message: Message, nouns: Sequence[Noun], owners: Owners) -> Found | None:
    """Where "he" or "she" is told beside the speaker, whom no noun names: "io 38, lui 41", "lui fa il fabbro"."""
    flat = message.plain.flat
    told = [at for at, word in enumerate(flat) if word in _GENDERS and _tells(message, at)]
    speaking = owners.listing.speaking is not None and not SELF.isdisjoint(flat) and len(owners.adults) < 2
    parted = any(word in _APART or word.startswith(_PARTED) for word in flat)
    others = set(owners.everybody) - {owners.listing.speaking} - owners.young
    if len({flat[at] for at in told}) != 1 or not speaking or parted or others:
        return None
    gender = _GENDERS[flat[told[0]]]
    relatives = (noun for noun in nouns if not noun.own and noun.who != owners.listing.speaker)
    near = (noun for noun in relatives if noun.found.first <= told[0] + _IS)
    named = any(noun.many == 1 and noun.gender in {gender, ""} for noun in near)
    apart = not owners.sentence(*sorted((told[0], min(at for at, word in enumerate(flat) if word in SELF))))
    return None if named or apart else Found(told[0], told[0] + 1)


def told_first(message: Message, nouns: Sequence[Noun], speaker: str, half: Sequence[str]) -> list[Noun]:
    """The nouns of a message, with he and she as offices tell of two: "lui 70 pensione 17.000, lei 68 pensione 8.000".

    The first of them applies, the other is their spouse; with "lui 74, moglie 71" only the first is told so. Where
    somebody speaks, or was named before, they are whoever else is meant.
    """
    places = [at for at in range(len(message.plain.words)) if _aged(message, at)]
    first = min((noun.found.first for noun in nouns), default=len(message.plain.words))
    if not places or first < places[0] or of_self(message.plain) or not WE.isdisjoint(message.plain.flat):
        return list(nouns)
    genders = [_SEXES[message.plain.flat[at]] for at in places]
    spouse = [noun for noun in nouns if noun.who in half]
    other = (at for at in range(places[0], first) if _SEXES.get(message.plain.flat[at], genders[0]) != genders[0])
    if len(places) == 1 and not spouse and (at := next(other, None)) is not None and _opens(message.plain, at):
        places, genders = [places[0], at], ["m", "f"] if genders == ["m"] else ["f", "m"]
    two = len(places) == 2 and genders[0] != genders[1] and places[1] < first and not spouse
    one = len(places) == 1 and (len(spouse) == 1 == spouse[0].many if spouse else bool(nouns))
    if not two and not (one and (not spouse or (spouse[0].gender != genders[0] and spouse[0] is nouns[0]))):
        return list(nouns)
    who = zip(places, genders, (speaker, half[0]), strict=False)
    return [*(replace(_HIM, found=Found(at, at + 1), who=one, gender=of) for at, of, one in who), *nouns]


def _aged(message: Message, at: int) -> bool:
    """Whether he or she opens a stretch and is told to be of age right after: "lui 70", "donna 68 anni"."""
    if message.plain.flat[at] not in _SEXES or not _opens(message.plain, at):
        return False
    told = (m for m in message.quantities if message.words_of(m)[0] == at + 1 and m.per is None)
    years = (m.value for m in told if an_age(m) or m.kind is Count.NUMBER)
    return any(isinstance(value, Decimal) and _GROWN <= value <= _OLDEST for value in years)


def _opens(plain: Plain, at: int) -> bool:
    """Whether a word opens its stretch, or what a colon heads."""
    before = plain.text[: plain.words[at].start].rstrip()
    return at == 0 or plain.words[at - 1].stretch != plain.words[at].stretch or before.endswith((":", " e"))


def _tells(message: Message, at: int) -> bool:
    """Whether a number or what somebody does is told right after a pronoun: "lui 41", "lui lavora"."""
    plain, words = message.plain, message.plain.words
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    if not plain.text[words[at].start].islower() or (at and plain.flat[at - 1] in _WITH):
        return False
    here = [n for n in range(at + 1, min(at + _SHORT, len(words))) if words[n].stretch == words[at].stretch]
    return any(n in starts for n in here) or (plain.flat[at] == "lui" and plain.flat[at + 1 : at + 2] in _DOES)
