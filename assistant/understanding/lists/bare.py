"""What bare quantities say of the person named before them: the age first, then what a list says of amounts told bare.

"mio marito, 41, idraulico, 25.600" tells two quantities and neither's name: people leave out what goes without saying.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from assistant.understanding.lists.naming import Cue
from assistant.understanding.lists.naming import Kind as Tells
from assistant.understanding.lists.owners import Owners
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_AGE = "anni"
_GROWN = 18
_OLDEST, _LEAST_AMOUNT, _LEAST_COUNTED = 120, 300, 2000
_YEARS = range(1990, 2036)
_BEFORE_ONE = frozenset("e ed di uno una altro altra i anni a".split())
_ADJECTIVES = frozenset("grande piccolo piccola maggiore minore anno anni sola solo vedova vedovo".split())
_BEING = frozenset("siamo noi una un e in casa famiglia due la giovane".split())
_OF_SORT, _SORT = frozenset("di sulla senza".split()), 3
_AND = frozenset("e ed anni".split())
_PERSONAL = frozenset({Tells.NOUN, Tells.SPEAKER})


@dataclass(frozen=True)
class NamedBefore:
    """The bare quantities of a message beside the people whom it names."""

    message: Message
    owners: Owners
    counting: set[int]

    def ages(self, facts: Mapping[str, Fact]) -> Iterator[tuple[int, str]]:
        """The quantities that are the ages of those just named, each with its fact."""
        path = next((p for p, f in facts.items() if "[]" in p and isinstance(f, Quantity) and f.unit == _AGE), "")
        for place, mention in self._free():
            own = self._in_a_name(place) or self._of_somebody(place) or self._one_of_each(place, self._grown)
            if path and self._uncounted(mention) and self._small(mention) and own:
                yield place, path

    def amounts(self, facts: Mapping[str, Fact], said: Mapping[str, Said]) -> Iterator[tuple[int, str]]:
        """The quantities that may be what somebody's amounts are, where nothing else is said of them."""
        path = next((p for p, one in said.items() if one.bare and p in facts), "")
        for place, mention in self._free():
            if path and self._nought_after_years(place, mention):
                yield place, path
            elif path and mention.kind in {Kind.NUMBER, Kind.MONEY} and self._large(mention):
                cue = self._cue(place, frozenset(Tells) - {Tells.EVERYBODY, Tells.GROUP})
                alone = self._opens(place) if cue is None else len(cue.members) == 1
                if alone or self._one_of_each(place, self._large):
                    yield place, path

    def _nought_after_years(self, place: int, mention: Mention) -> bool:
        """Whether a nought stands right after somebody's years, as offices write: "C 58 a. 0"."""
        if mention.words != "0" or not place or self._cue(place, _PERSONAL) is None:
            return False
        before = self.message.quantities[place - 1]
        between = self.message.text[before.end : mention.start].strip(" ,")
        return before.kind in {Kind.AGE, Kind.DURATION} and self._small(before) and not between

    def _one_of_each(self, place: int, sort: Callable[[Mention], bool]) -> bool:
        """Whether a couple was named last, and as many of a sort told: "coniugi senza figli, 21.000 e 9.000"."""
        cue = self._cue(place, frozenset(Tells))
        if cue is None or cue.kind is not Tells.GROUP or len(cue.members) == 1:
            return False
        first = self.message.words_of(self.message.quantities[place])[0]
        stretch = self.message.plain.words[first].stretch
        near = [m for _, m in self._free() if sort(m) and self._near(m, stretch, cue)]
        return len(near) == len(cue.members)

    def _near(self, mention: Mention, stretch: int, cue: Cue) -> bool:
        """Whether a quantity stands in a stretch with no other word but who it is of, or alone right beside it."""
        words, (first, last) = self.message.plain.words, self.message.words_of(mention)
        here = words[first].stretch
        opens = self._headed(cue, first)
        others = (n for n, word in enumerate(words) if word.stretch == here and n >= opens and not first <= n < last)
        numbers = {n for m in self.message.quantities for n in range(*self.message.words_of(m))}
        numbers |= set(range(cue.first, cue.last))
        return abs(here - stretch) <= 1 and all(n in numbers or words[n].plain in _AND for n in others)

    def _headed(self, cue: Cue, at: int) -> int:
        """Where what is told under a couple opens: after the colon in "siamo una coppia di trentenni: 17.300 e 12.200".

        It opens nowhere else, if the words before the colon tell more than who they are: "una coppia con mutuo: 9.000".
        """
        words, flat = self.message.plain.words, self.message.plain.flat
        opens = next((n + 1 for n in range(cue.last - 1, at) if self._colon(n)), 0)
        who = flat[cue.last : opens]
        first = next(n for n in range(cue.first, -1, -1) if not n or words[n - 1].stretch < words[cue.first].stretch)
        bare = _BEING.issuperset(flat[first : cue.first]) and words[at].stretch == words[cue.last - 1].stretch
        sort = not who or (
            len(who) <= _SORT and (len(who) == 1 or who[0] in _OF_SORT) and who[-1].endswith(("i", "ina"))
        )
        return opens if opens and bare and sort else 0

    def _colon(self, at: int) -> bool:
        words = self.message.plain.words
        return ":" in self.message.text[words[at].end : words[at + 1].start]

    def _free(self) -> Iterator[tuple[int, Mention]]:
        return ((n, m) for n, m in enumerate(self.message.quantities) if n not in self.counting)

    def _uncounted(self, mention: Mention) -> bool:
        """Whether a number counts nothing that is named: not "ho due lavori"."""
        last = self.message.words_of(mention)[1]
        counted = (mention.unit or "").endswith(("i", "e")) or (mention.words.isalpha() and self._followed(last))
        return mention.kind is Kind.NUMBER and not counted

    def _followed(self, at: int) -> bool:
        words = self.message.plain.words
        same = at < len(words) and words[at].stretch == words[at - 1].stretch
        return same and words[at].plain.endswith(("i", "e")) and words[at].plain not in _BEFORE_ONE

    def _small(self, mention: Mention) -> bool:
        value = mention.value
        bare = isinstance(value, Decimal) and mention.per is None
        return bare and value % 1 == 0 and 0 <= value <= _OLDEST  # type: ignore[operator]

    def _grown(self, mention: Mention) -> bool:
        return self._small(mention) and mention.value >= _GROWN  # type: ignore[operator]

    def _large(self, mention: Mention) -> bool:
        value = mention.value
        if not isinstance(value, Decimal) or (mention.kind is Kind.NUMBER and value in _YEARS):
            return False
        counted = mention.kind is Kind.NUMBER and mention.unit is not None
        return value >= (_LEAST_COUNTED if counted else _LEAST_AMOUNT)

    def _cue(self, place: int, kinds: frozenset[Tells]) -> Cue | None:
        """The person named last before a quantity, in its sentence."""
        first = self.message.words_of(self.message.quantities[place])[0]
        cues = [one for one in self.owners.cues if one.last <= first and one.members and one.kind in kinds]
        return cues[-1] if cues and self.owners.sentence(cues[-1].last - 1, first) else None

    def _opens(self, place: int) -> bool:
        """Whether whoever writes told their age, and nobody was named, before a quantity in its sentence."""
        first = self.message.words_of(self.message.quantities[place])[0]
        if any(cue.first < first for cue in self.owners.cues):
            return False
        ages = [m for n, m in self._free() if n < place and m.kind in {Kind.AGE, Kind.DURATION} and self._small(m)]
        return any(self.owners.sentence(self.message.words_of(m)[0], first) for m in ages)

    def _in_a_name(self, place: int) -> bool:
        """Whether a quantity ends the words that name somebody: "l'altro di 19"."""
        first, last = self.message.words_of(self.message.quantities[place])
        cues = (one for one in self.owners.cues if one.kind is Tells.NOUN and len(one.members) == 1)
        return any(one.first < first and last == one.last for one in cues)

    def _of_somebody(self, place: int) -> bool:
        cue = self._cue(place, _PERSONAL)
        if cue is None:
            return False
        first, last = self.message.words_of(self.message.quantities[place])
        if cue.listed and self._one_each(first):
            return True
        earlier = [
            m for n, m in self._free() if n < place and cue.last <= self.message.words_of(m)[0]
        ]  # the quantities between the person and this one
        if len(cue.members) > 1:
            return self._next_one(cue, first) and len(earlier) < len(cue.members) and all(map(self._years, earlier))
        beside = first == cue.last or (
            first == cue.last + 1 and self.message.plain.flat[cue.last] in {"di", *_ADJECTIVES}
        )
        return not earlier and (beside or self._alone(first, last))

    def _years(self, mention: Mention) -> bool:
        return self._small(mention) and mention.kind in {Kind.NUMBER, Kind.AGE, Kind.DURATION}

    def _alone(self, first: int, last: int) -> bool:
        """Whether a quantity is all that stands in its stretch."""
        words = self.message.plain.words
        here = [n for n, word in enumerate(words) if word.stretch == words[first].stretch]
        return all(first <= n < last or words[n].plain in {"anni", "di"} for n in here)

    def _one_each(self, first: int) -> bool:
        """Whether the numbers of a stretch are one for each of those named: "io e mia moglie, 73 e 70"."""
        words = self.message.plain.words
        here = [n for n, word in enumerate(words) if word.stretch == words[first].stretch]
        told = [m for _, m in self._free() if self._small(m) and self.message.words_of(m)[0] in here]
        only = all(words[n].plain in _AND or words[n].plain.isdigit() for n in here)
        return only and len(told) in {len(self.owners.adults), len(self.owners.everybody)} and len(told) > 1

    def _next_one(self, cue: Cue, first: int) -> bool:
        """Whether a quantity may be told of the next one of several: it opens its stretch, or follows an "e"."""
        words = self.message.plain.words
        opens = first == 0 or words[first - 1].stretch != words[first].stretch
        return opens or words[first - 1].plain in _BEFORE_ONE or first == cue.last
