"""Whom "he", "she" and "they" mean: the one named last, whoever applies, the other of two adults."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from assistant.understanding.naming import Cue, Kind
from assistant.understanding.patterns import Found
from assistant.understanding.persons import SELF, SPEAKING

if TYPE_CHECKING:  # which asks it
    from collections.abc import Sequence

    from assistant.understanding.message import Message
    from assistant.understanding.nouned import Noun
    from assistant.understanding.owners import Owners

_REACH, _SHORTLY = 7, 8
_HIS, _GENDERS = frozenset("suo sua suoi sue".split()), {"lui": "m", "lei": "f"}
_OWN = frozenset({"io", "mio", "mia", "miei"})


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

    def members(self, at: int, gender: str, *, many: bool) -> tuple[int, ...]:
        """The one, or those, named last before a place, of whom a third person may speak."""
        if own := self._who(at) if many else self._aside(at) or self._as_another(at):
            return own
        gender = gender or self._meant(at)
        named = [cue for cue in self.owners.cues if cue.kind is Kind.NOUN and cue.members]
        grown = [cue for cue in named if len(cue.members) == 1 and self.owners.young.isdisjoint(cue.members)]
        if self.owners.plain.flat[at] in self.two and not any(cue.gender == gender for cue in grown):
            return self.two[self.owners.plain.flat[at]]
        before = [cue for cue in named if cue.last <= at][::-1]
        if not many and before and self._right_here(before[0], at, gender):
            return before[0].members
        if not many and (other := self._beside_speaker(at)):
            return other
        near = bool(before) and self.owners.grown(before[0]) and self.owners.sentence(before[0].last - 1, at)
        anew = bool(before) and not self.owners.sentence(before[0].last - 1, at)
        if before and (before[0].listed or anew) and not many and not near:
            before.sort(key=lambda cue: set(cue.members).isdisjoint(self.owners.adults))
        for cue in (*before, *(cue for cue in named if cue.last > at)):
            if many == (len(cue.members) > 1) and not (gender and cue.gender and cue.gender != gender):
                return cue.members
        return self._partner(gender, many=many)

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
        if not own and not SPEAKING.isdisjoint(self.owners.plain.flat):
            return ()
        here = own and self.owners.sentence(before[-1].last - 1, at)
        here = here or self.owners.stretch(before[-1].last - 1) == self.owners.stretch(at)
        return (speaking,) if here and speaking is not None else ()

    def _right_here(self, cue: Cue, at: int, gender: str) -> bool:
        """Whether a cue names one person in the very stretch of a place."""
        other = bool(gender and cue.gender) and cue.gender != gender
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
        return tuple(n for n in self.owners.adults if n != speaking)

    def _partner(self, gender: str, *, many: bool) -> tuple[int, ...]:
        """The only other member of a group, whose gender nobody told; whom "he" or "she" alone can mean."""
        among = self.owners.adults if len(self.owners.adults) > 1 or not gender else self.owners.everybody
        others = tuple(n for n in among if n != self.owners.listing.speaking)
        both = {"lui", "lei"} <= set(self.owners.plain.flat) and len(self.owners.everybody) > 2
        return others if len(others) == 1 and not many and not both else ()


def beside_the_speaker(message: Message, nouns: Sequence[Noun], owners: Owners) -> Found | None:
    """Where "he" or "she" is told beside the speaker, each with a number, whom no noun names: "io 38, lui 41"."""
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    told = [at for at, word in enumerate(message.plain.flat) if word in {"io", *_GENDERS} and at + 1 in starts]
    others = [at for at in told if message.plain.flat[at] in _GENDERS]
    if len(others) != 1 or len(told) == 1 or owners.listing.speaking is None or len(owners.adults) > 1:
        return None
    gender = _GENDERS[message.plain.flat[others[0]]]
    relatives = (noun for noun in nouns if not noun.own and noun.who != owners.listing.speaker)
    before = (noun for noun in relatives if noun.found.last <= others[0])
    named = any(noun.many == 1 and noun.gender in {gender, ""} for noun in before)
    apart = not owners.sentence(min(told), max(told))
    return None if named or apart else Found(others[0], others[0] + 1)
