"""The quantities that only count members, or stand in words that say else: "due figli", "disabile all'80%"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.understanding.choices import choices
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.lists.shortly import degree
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import same_sentence
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import Found, find, touches
from assistant.understanding.yes_or_no.flags import flags
from rules_core.facts import Choice, Fact, Flag
from rules_core.wording import Said

_NONE = Said()
_ALL_OF_THEM = (("tutti", "e"), ("tutte", "e"))


@dataclass(frozen=True)
class Counted:
    """The quantities of a message that are no fact of the members of a list."""

    message: Message
    nouns: Sequence[Noun]
    whole: Said
    facts: Mapping[str, Fact]
    said: Mapping[str, Said]

    def places(self) -> set[int]:
        """Their places among the quantities of the message."""
        found = set()
        for place, mention in enumerate(self.message.quantities):
            first, last = self.message.words_of(mention)
            for noun in self.nouns:
                if self._gone(noun, first):
                    found.add(place)
                near = first <= noun.found.first < last + 2 or (first == noun.found.last and noun.many != 1)
                near = near or (noun.many != 1 and noun.found.first < first < last == noun.found.last)
                if near and mention.kind is Count.NUMBER and mention.value == (noun.many or 0) + len(noun.gone):
                    found.add(place)
            if self.whole.speaker and mention.kind is Count.NUMBER and self._together(first):
                found.add(place)
            counted = self._counted() if mention.kind is Count.NUMBER else []
            if any(f.first <= first < f.last for f in (*counted, *self._shaped(), *self._nothing())):
                found.add(place)
            if degree(mention) and any(self._tells(f, first, last, mention.kind) for f in self._flagged):
                found.add(place)
        return found

    def _gone(self, noun: Noun, at: int) -> bool:
        """Whether a quantity is told of one who lives elsewhere, in the sentence that tells so."""
        told = any(begins <= at < ends for begins, ends in noun.gone)
        return told and same_sentence(self.message.plain, noun.found.last - 1, at)

    def _together(self, at: int) -> bool:
        """Whether a number in words only says how many they are together: "prendono 21.000 in due", "tutti e due"."""
        before = self.message.plain.flat[max(0, at - 2) : at]
        return not self.message.plain.flat[at].isdigit() and (before[-1:] == ("in",) or before in _ALL_OF_THEM)

    def _tells(self, found: Found, first: int, last: int, kind: Count) -> bool:
        """Whether a yes or a no holds a quantity, or is told of a person in one stretch with a percentage.

        Of a house a percentage is what is owned of it, whatever it stands in: "la casa è metà mia".
        """
        words = self.message.plain.words
        if kind is Count.PERCENT:
            return bool(self.whole.speaker) and words[found.first].stretch == words[first].stretch
        return touches(found, first, last)

    @cached_property
    def _flagged(self) -> list[Found]:
        """Where a yes or a no is said: its number is that of nothing else ("disabile all'80%", "lavora da 8 mesi")."""
        told = [self.said.get(name, _NONE) for name, fact in self.facts.items() if isinstance(fact, Flag)]
        return [f for said in told for f, _ in flags(self.message, said)]

    def _shaped(self) -> list[Found]:
        """Words of a shape, such as `A/3`, whose digits are no quantities."""
        shaped = [(fact, self.said.get(n, _NONE)) for n, fact in self.facts.items() if isinstance(fact, Choice)]
        return [f for fact, said in shaped if fact.pattern for f, _ in choices(self.message, fact, said)]

    def _nothing(self) -> list[Found]:
        """Where it is said that there is none of something: its "zero" is no quantity."""
        return [f for said in self.said.values() for f in find(self.message.plain, said.none)]

    def _counted(self) -> list[Found]:
        rows = (*self.whole.words.values(), *self.whole.rest.values())
        phrases = (*self.whole.near, *(p for row in rows for p in row))
        return list(find(self.message.plain, phrases))
