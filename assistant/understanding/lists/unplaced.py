"""Amounts of people that nothing placed: they are what their sentence speaks of, told of somebody who has none yet.

"Sul conto ne ha 6.000 lui e 3.000 io": of what counts only as a sum it matters that nothing is left out, and that no
amount is told twice of one; whose it is, the words beside it say, or else it is of one of the adults.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.lists.naming import Cue
from assistant.understanding.lists.naming import Kind as Tells
from assistant.understanding.lists.owners import Owners
from assistant.understanding.lists.rows import Row
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.values import fit
from assistant.understanding.words.labels import excluded, payday
from assistant.understanding.words.patterns import Found, covered, find
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_LEAST, _YEARS = 300, range(1990, 2036)
_BESIDE, _NEAR = 2, 7
_SAME_SORT = frozenset("quello quella ne".split())
_THOUSANDS = expression(r"\d{1,3}\.\d{3}(?:,\d\d)?")
_CUT = expression(r"[a-z]{1,4}[b-df-hj-np-tv-z]|[b-df-hj-np-tv-z]{2,}")
_NOT_CUT = frozenset(
    "con per del dal nel sul al il un in ed ad non col isee irpef cud cu circa ben pur ogni gran euro eur over"
    " qual solo mar gen feb apr mag giu lug ago set ott nov dic tot prof dott anz imp lord nett ann".split()
)
_NONE = Said()
_ONE = frozenset({Tells.NOUN, Tells.SPEAKER, Tells.THIRD})


@dataclass(frozen=True)
class Unplaced:
    """The amounts of a message that nothing took, beside the people of a list."""

    message: Message
    owners: Owners
    path: str
    facts: Mapping[str, Fact]
    said: Mapping[str, Said]

    def stated(
        self, found: Sequence[Row], taken: Collection[int], said: Sequence[Stated]
    ) -> Iterator[tuple[int, Stated]]:
        """Each of them, by its place, as what it is, of somebody of whom that is not told; of a sort all, or none."""
        told = {one.path for one in said}
        shapes = {place: row.shape for row in found for place in row.places}
        left: dict[str, list[int]] = {}
        for place in self._left(taken, said):
            span = Found(*self.message.words_of(self.message.quantities[place]))
            if self._after_unknown(span):
                continue
            left.setdefault(shapes.get(place) or self._meant(span), []).append(place)
        for shape, places in left.items():
            words = self.said.get(shape, _NONE)
            if shape.startswith(f"{self.path}[].") and (words.pooled or words.bare):
                placed = [(place, one) for place in places if (one := self._placed(shape, place, told)) is not None]
                yield from placed if len(placed) == len(places) else ()

    def _left(self, taken: Collection[int], said: Sequence[Stated]) -> Iterator[int]:
        """The amounts that nothing took."""
        heard = Counter(word for one in said for word in one.words.split())
        for place, mention in enumerate(self.message.quantities):
            if place in taken or not _an_amount(mention):
                continue
            first = mention.words.split()[0]
            if heard[first] > 0:
                heard[first] -= 1
            else:
                yield place

    def _placed(self, shape: str, place: int, told: set[str]) -> Stated | None:
        """An amount, told of the likeliest of whom that is not told; None, where there is nobody, or it may be none."""
        mention, fact = self.message.quantities[place], self.facts[shape]
        words, name = self.said.get(shape, _NONE), shape.removeprefix(f"{self.path}[].")
        fitted = fit(mention, fact, self.message.today, words)
        if fitted is None:
            return None
        whose = self._whose(Found(*self.message.words_of(mention)), name, fitted.value)
        path = next((one for one in (f"{self.path}[{n}].{name}" for n in whose) if one not in told), None)
        if path is None or payday(self.message, words, mention):
            return None
        told.add(path)
        return Stated(path, fitted.value, mention.words, fitted.hedged)

    def _meant(self, span: Found) -> str:
        """What an amount is: what its sentence speaks of last before it, or next in its stretch; else what is bare."""
        alike = self._like_before(span)
        before: dict[str, int] = {}
        after: dict[str, int] = {}
        for path, fact in self.facts.items():
            said = self.said.get(path, _NONE)
            if not isinstance(fact, Quantity) or fact.unit != "euro":
                continue
            if excluded(self.message, said.near, said.unlike, span.first, span.last):
                continue
            nothing = covered(find(self.message.plain, said.none))  # "9.900 liquidità assente"
            for f in (f for f in find(self.message.plain, said.near) if f.first not in nothing):
                if f.first <= span.first and (alike or self.owners.sentence(f.first, span.first)):
                    before[path] = max(before.get(path, -1), f.first)
                elif f.first >= span.last and self.owners.stretch(f.first) == self.owners.stretch(span.last - 1):
                    after[path] = min(after.get(path, f.first), f.first)
        if after and min(after.values()) - span.last <= _BESIDE:
            return min(after, key=after.__getitem__)
        if before:
            return max(before, key=before.__getitem__)
        return "" if after else self._unsaid(span)

    def _after_unknown(self, span: Found) -> bool:
        """Whether a word cut short that nobody knows says what an amount is: "irpef 12.900, cnn 4.800"."""
        words, text = self.message.plain.words, self.message.text
        if not span.first or words[span.first - 1].stretch != words[span.first].stretch:
            return False
        before = words[span.first - 1]
        return (
            _CUT.fullmatch(before.plain) is not None
            and before.plain not in _NOT_CUT
            and text[before.end : words[span.first].start].strip(" .") == ""
            and not any(span.first - 1 in range(f.first, f.last) for f in self._heard())
            and not any(span.first - 1 in range(cue.first, cue.last) for cue in self.owners.cues)
        )

    def _heard(self) -> Iterator[Found]:
        """Where words stand that some fact knows."""
        for said in self.said.values():
            yield from find(self.message.plain, said.near)

    def _like_before(self, span: Found) -> bool:
        """Whether an amount is of the sort of the one before: "quello di mia moglie arriva a 5.500"."""
        words = self.message.plain.words
        here = (word.plain for word in words[: span.first] if word.stretch == words[span.first].stretch)
        return not _SAME_SORT.isdisjoint(here)

    def _dates(self, mention: Mention, span: Found) -> bool:
        """Whether a quantity tells when an amount is from: "questo mese ho preso 1.900" is no year's."""
        stretch = self.owners.stretch(self.message.words_of(mention)[0])
        return mention.kind is Kind.DATE and stretch == self.owners.stretch(span.first)

    def _unsaid(self, span: Found) -> str:
        """What amounts are of which nothing is said, right beside somebody."""
        beside = any(cue.kind in _ONE and self._by(cue, span) for cue in self.owners.cues) or self._alone(span)
        path = next((path for path, one in self.said.items() if one.bare and path in self.facts), "")
        monthly = any(
            self.message.words_of(m)[0] == span.first if m.per == "mese" else self._dates(m, span)
            for m in self.message.quantities
        )
        said = self.said.get(path, _NONE)  # "casa mia, mutuo 600 al mese" tells of no income
        spent = monthly and excluded(self.message, said.near, said.unlike, span.first, span.last)
        return path if beside and not spent else ""

    def _alone(self, span: Found) -> bool:
        """Whether an amount is the only one after somebody, near by: "io operaio (tutto l'anno, 19.870)"."""
        before = [cue for cue in self.owners.cues if cue.last <= span.first and cue.kind in _ONE]
        if not before or span.first - before[-1].last > _NEAR or not self.owners.sentence(before[-1].last, span.first):
            return False
        between = (self.message.words_of(m)[0] for m in self.message.quantities)
        return not any(before[-1].last <= at < span.first for at in between)

    def _by(self, cue: Cue, span: Found) -> bool:
        """Whether somebody is named right before or right after an amount."""
        if self.owners.stretch(cue.first) != self.owners.stretch(span.first):
            return False
        return 0 <= cue.first - span.last <= _BESIDE or 0 <= span.first - cue.last <= _BESIDE

    def _whose(self, span: Found, name: str, value: str) -> Iterator[int]:
        """Of whom an amount may be, the likeliest first: a guess takes nobody's place of whom it was told before.

        Told again, it is still of who has so much ("i 21.000 sono dei nonni").
        """
        owners = self.owners
        before = next((cue for cue in owners.cues if span.first - 1 <= cue.last <= span.first), None)
        after = next((cue for cue in owners.cues if cue.first >= span.last and self._by(cue, span)), None)
        for cue in (before, after, owners.of(span.first, span.last)):
            if cue is not None and (len(cue.members) == 1 or owners.third.apart(cue, span.first)):
                yield from cue.members[:1]
        known = {n: str(one[name]) for n, one in enumerate(owners.listing.known) if one.get(name) is not None}
        yield from (n for n, amount in known.items() if Decimal(amount) == Decimal(value))
        yield from (n for n in owners.adults if n not in known)
        yield from (n for n in owners.everybody if n not in owners.young | known.keys())


def _an_amount(mention: Mention) -> bool:
    """Whether a quantity is surely an amount of money."""
    value = mention.value
    if not isinstance(value, Decimal) or mention.bound is not Bound.EXACT:
        return False
    a_year = mention.words.isdecimal() and value in _YEARS
    told_so = mention.unit is None or _THOUSANDS.fullmatch(mention.words) is not None  # "8.700 stanno sul conto"
    bare = mention.kind is Kind.NUMBER and told_so and not a_year
    return (bare or mention.kind is Kind.MONEY) and value >= _LEAST
