"""Whom "he", "she" and "they" mean: the one named last, whoever applies, the other of two adults."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.people.persons import SELF, of_self
from assistant.understanding.words.patterns import Found, find

if TYPE_CHECKING:  # which asks it
    from collections.abc import Sequence

    from assistant.understanding.lists.owners import Owners
    from assistant.understanding.message import Message

_REACH, _SHORTLY = 7, 8
_HIS, _GENDERS = frozenset("suo sua suoi sue".split()), {"lui": "m", "lei": "f"}
_OWN = frozenset({"io", "mio", "mia", "miei"})
_WITH = frozenset("con da per di a".split())
_DOES = frozenset((word,) for word in "e fa lavora insegna prende guadagna".split())
_PARTED, _APART = ("separat", "divorz", "vedov", "mancat"), frozenset("altrove ex single sola solo morto morta".split())
_TOGETHER = ("in due|tre|quattro", "insieme|assieme", "tutti|tutte e due|tre")
_IS, _SHORT = 4, 4


class Third:
    """The third persons of a message."""

    def __init__(self, owners: Owners) -> None:
        self.owners = owners

    @cached_property
    def two(self) -> dict[str, tuple[int, ...]]:
        """Who he and she are, where nobody says "I" and both are spoken of."""
        plain, adults = self.owners.plain, self.owners.adults
        at = [n for n, word in enumerate(plain.flat) if word in _GENDERS]
        spoken = [plain.flat[n] for n in at]
        if len(set(spoken)) < 2 or len(adults) != 2 or not SELF.isdisjoint(plain.flat):
            return {}
        known = [c for c in self.owners.cues if c.kind is Kind.NOUN and c.gender and set(c.members) & set(adults)]
        if not known:
            return {spoken[0]: adults[:1], next(w for w in spoken if w != spoken[0]): adults[1:]}
        mine, genders = self.owners.listing.speaking, {c.gender for c in known if len(c.members) == 1}
        together = any(m - n <= _REACH and self.owners.sentence(n, m) for n, m in pairwise(at))
        if mine not in adults or len(genders) != 1 or not (together or len(self.owners.everybody) == 2):
            return {}
        other = tuple(n for n in adults if n != mine)
        return {word: other if gender in genders else (mine,) for word, gender in _GENDERS.items()}

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
        if not many and any(self.owners.listing.other_sex(n, gender) for n in others):  # "mio marito", then "lei"
            grown = set(self.owners.everybody) - self.owners.young - {self.owners.listing.speaking}
            others = tuple(n for n in sorted(grown) if not self.owners.listing.other_sex(n, gender))
        if not gender and not others and self.owners.listing.applicant is None:
            others = tuple(set(self.owners.everybody) - self.owners.young - {self.owners.listing.speaking})
        told = self.owners.listing.sexes.get(gender)
        if told is not None and not many and not of_self(self.owners.plain):
            return (told,)
        both = {"lui", "lei"} <= set(self.owners.plain.flat) and len(self.owners.everybody) > 2
        named = {cue.gender for cue in self.owners.cues if cue.kind is Kind.NOUN and cue.members == others}
        applicant = None if of_self(self.owners.plain) else self.owners.listing.told_now
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


def _tells(message: Message, at: int) -> bool:
    """Whether a number or what somebody does is told right after a pronoun: "lui 41", "lui lavora"."""
    plain, words = message.plain, message.plain.words
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    if not plain.text[words[at].start].islower() or (at and plain.flat[at - 1] in _WITH):
        return False
    here = [n for n in range(at + 1, min(at + _SHORT, len(words))) if words[n].stretch == words[at].stretch]
    return any(n in starts for n in here) or (plain.flat[at] == "lui" and plain.flat[at + 1 : at + 2] in _DOES)
