"""Whose the amounts of a message are: those that rows of quantities tell of the members of a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.understanding.lists.minors import Minors
from assistant.understanding.lists.rows import Row
from assistant.understanding.lists.whose import Whose
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.stated import Stated
from assistant.understanding.sums.parts import one_more
from assistant.understanding.sums.sums import Told, summed, together, without_parts
from assistant.understanding.words.patterns import Found
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_AGE = "anni"
_BROTHERS = 22
_NONE = Said()


@dataclass(frozen=True)
class Amounts:
    """The quantities of a list, row by row."""

    message: Message
    path: str
    facts: Mapping[str, Fact]
    said: Mapping[str, Said]
    whose: Whose

    def stated(self, found: list[Row]) -> Iterator[Stated]:
        """The amounts of each member; of two different ones neither, unless they add up or each has its own."""
        read = [(row, ones) for row in found for ones in self._row(row, found) if ones]
        theirs = Minors(self.whose, self.path, self.said).told([ones for _, ones in read])
        read = [(row, ones) for (row, _), ones in zip(read, theirs, strict=True)]
        said = {one.path for row, ones in read if not row.bare for one, _ in ones}
        told = [ones for row, ones in read if not (row.bare and any(one.path in said for one, _ in ones))]
        told = without_parts(self.message, told, self.said)
        own = {ones[0][0].path for ones in told if len(ones) == 1}
        alike: dict[tuple[str, ...], list[list[Told]]] = {}
        for ones in told:
            alike.setdefault(tuple(one.path for one, _ in ones), []).append(ones)
        by_path: dict[str, list[Told]] = {}
        for paths, several in alike.items():
            for one in self._each(paths, several, own):
                by_path.setdefault(one[0].path, []).append(one)
        for path, ones in by_path.items():
            if total := summed(self.message, ones, self.said.get(path.rpartition(".")[2], _NONE)):
                yield total

    def _each(self, paths: tuple[str, ...], several: list[list[Told]], own: set[str]) -> Iterator[Told]:
        """Which of several members each of some amounts is of; each of all of them, if that is not said."""
        left = [n for n, path in enumerate(paths) if len(paths) == 1 or path not in own]
        whole = len(paths) > 1 and _apart([ones[0][0].value for ones in several])  # "gemelli di 7 anni, 36 anni"
        if whole and self.whose.speaking is not None:
            mine = f"{self.path}[{self.whose.speaking}].{paths[0].rpartition('.')[2]}"
            yield replace(several[1][0][0], path=mine), several[1][0][1]
        each = len(several) > 1 and len(paths) > 1 and len(several) <= len(left) and not whole
        if each:
            yield from (ones[n] for ones, n in zip(several, left, strict=False))
        else:
            yield from (ones[n] for ones in (several[:1] if whole else several) for n in left)

    def _row(self, row: Row, found: Sequence[Row]) -> Iterator[list[Told]]:
        """What each quantity of a row says, of each whom it is about."""
        name = row.shape.removeprefix(f"{self.path}[].")
        mentions, whose = self._whose(row)
        for chosen, mention, fitted in zip(whose, mentions, row.fits, strict=True):
            pooled = self._pooled(name, mention, mentions, chosen)
            of = pooled[:1] or chosen or self._holding(self.said.get(name, _NONE).within, mention, found)
            yield [
                (Stated(f"{self.path}[{n}].{name}", fitted.value, mention.words, fitted.hedged), mention) for n in of
            ]

    def _whose(self, row: Row) -> tuple[list[Mention], Sequence[Sequence[int]]]:
        """The quantities of a row, and of whom each is said to be."""
        name = row.shape.removeprefix(f"{self.path}[].")
        mentions = [self.message.quantities[place] for place in row.places]
        spans = [Found(*self.message.words_of(mention)) for mention in mentions]
        personal = isinstance(fact := self.facts[name], Quantity) and fact.unit == _AGE
        whose = self._shared_out(mentions, spans, [fitted.value for fitted in row.fits], personal=personal)
        return mentions, whose if any(whose) else self._one_each(name, mentions) or whose

    def _shared_out(
        self, mentions: Sequence[Mention], spans: list[Found], values: list[str], *, personal: bool
    ) -> list[Sequence[int]]:
        """To whom each quantity of a row belongs; one more belongs to whom the one before it does."""
        first = [n for n, mention in enumerate(mentions) if not n or not one_more(self.message, mention)]
        each = self.whose.shared_out([spans[n] for n in first], [values[n] for n in first], personal=personal)
        whose = dict(zip(first, each, strict=True))
        return [whose[max(n for n in first if n <= place)] for place in range(len(mentions))]

    def _one_each(self, name: str, mentions: Sequence[Mention]) -> list[Sequence[int]]:
        """One of several amounts for each adult, where nobody says whose they are and only the sum counts."""
        adults = self.whose.owners.adults
        enough = self.said.get(name, _NONE).pooled and 1 < len(mentions) <= len(adults)
        return [(n,) for n in adults[: len(mentions)]] if enough else []

    def _of_all(self, name: str, mention: Mention) -> bool:
        """Whether an amount is said to be of everybody together, and its words name nobody alone."""
        owners, (first, last) = self.whose.owners, self.message.words_of(mention)
        cue = owners.of(first, last)
        here = cue is not None and owners.stretch(cue.first) == owners.stretch(first)
        alone = here and cue is not None and len(cue.members) == 1 and len(owners.everybody) > 1
        apart = self.whose.a_head(Found(first, last))
        return not alone and not apart and together(self.message, mention, self.said.get(name, _NONE))

    def _pooled(self, name: str, mention: Mention, mentions: Sequence[Mention], chosen: Sequence[int]) -> Sequence[int]:
        """Everybody, where an amount is of nobody in particular and only the sum counts: it is told of the first.

        Of several who are named it is theirs: "i nonni prendono 21.000 in due" is not what whoever speaks has.
        """
        said = self.said.get(name, _NONE)
        if chosen and not (len(mentions) == 1 and self._of_all(name, mention)):
            return ()
        return (self._of_several(mention) or self.whose.owners.everybody) if said.pooled and mention.value else ()

    def _holding(self, whole: str, mention: Mention, found: Sequence[Row]) -> Sequence[int]:
        """The first who has an amount that holds one of which nobody says whose it is: it is a part of it."""
        if not whole or not isinstance(mention.value, Decimal) or not mention.value:
            return ()
        known = enumerate(self.whose.owners.listing.known)
        has = {n: str(one[whole]) for n, one in known if one.get(whole) is not None}
        rows = (row for row in found if row.shape == f"{self.path}[].{whole}")
        told = (ones[0][0] for row in rows for ones in self._row(row, ()) if len(ones) == 1)
        has |= {int(one.path[len(self.path) + 1 :].partition("]")[0]): str(one.value) for one in told}
        return [n for n in sorted(has) if Decimal(has[n]) >= mention.value][:1]

    def _of_several(self, mention: Mention) -> Sequence[int]:
        """The several whom a noun names in the sentence of an amount, apart from the others of a household."""
        owners, (first, last) = self.whose.owners, self.message.words_of(mention)
        cue = owners.of(first, last)
        several = cue is not None and owners.third.apart(cue, first)
        near = cue is not None and owners.sentence(min(cue.last, first) - 1, max(cue.first, first))
        return cue.members if cue is not None and several and near else ()

    def nothing_else(self, found: list[Row]) -> Iterator[Stated]:
        """That the others have none, where an amount is said to be of everybody together."""
        for row in found:
            name = row.shape.removeprefix(f"{self.path}[].")
            for place in row.places:
                mention = self.message.quantities[place]
                if self._of_all(name, mention):
                    all_ = self._of_several(mention) or self.whose.owners.everybody
                    yield from (Stated(f"{self.path}[{n}].{name}", "0", mention.words) for n in all_[1:])

    def of_workers(self, found: list[Row], told: Mapping[str, Stated]) -> Mapping[str, Stated]:
        """That who is told to work has nothing beside an income of nobody in particular: that is everybody's."""
        whole: dict[str, Mention] = {}
        for row in (one for one in found if len(one.places) == 1):
            name = row.shape.removeprefix(f"{self.path}[].")
            mentions, whose = self._whose(row)
            if self.said.get(name, _NONE).bare and not any(whose) and self._pooled(name, mentions[0], mentions, ()):
                whole[name] = mentions[0]
        works = {path.rpartition(".") for path, one in told.items() if one.value is True}
        of = {head for head, _, flag in works if self.said.get(flag, _NONE).grown}
        none = (Stated(f"{head}.{name}", "0", mention.words) for head in of for name, mention in whole.items())
        return {one.path: one for one in none if one.path not in told}


def _apart(values: Sequence[str]) -> bool:
    """Whether the second of two ages can hardly be that of a brother or a sister."""
    ages = [int(value) for value in values if value.isdigit()]
    return len(ages) > 1 and max(ages) - min(ages) > _BROTHERS
