"""Whose a fact is: one person's, each one's of a row, everybody's; what may be several people's is nobody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.owners import Owners
from assistant.understanding.lists.retired import retired
from assistant.understanding.lists.unsure import of_one
from assistant.understanding.people.noun_ages import ages_after, an_age
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import Found, find
from rules_core.wording import Said

_EACH = ("ciascuno", "ciascuna", "ognuno", "ognuna", "a testa", "cadauno", "per uno", "entrambi", "tutti e due")
_A_HEAD = ("ciascuno", "ciascuna", "a testa", "cadauno", "per uno", "pro capite")
_HALVED = ("meta ciascuno", "meta ciascuna", "meta a testa", "meta per uno", "meta cadauno", "meta per ciascuno")
_NOBODY, _PLURAL = frozenset({"nessuno", "nessuna"}), ("iamo", "ano", "ati", "idi", "enti")
_ALL = Kind.EVERYBODY
_WORKS, _EARNS = 15, 18  # no one younger does; most who are younger have nothing


@dataclass(frozen=True)
class Whose:
    """Of whom the places of a message speak, if somebody of the list does the speaking."""

    owners: Owners
    speaking: int | None
    people: bool
    """Whether the list is of people, who may speak for each other."""

    def flag(self, found: Found, said: Said, *, value: bool) -> Sequence[int]:
        """Of whom a yes or a no is said; what no child can be, of those who are none."""
        if (value or not self.people) and (one := of_one(self.owners, found)) is not None:
            return one
        told = self._group_after(found) or self._flag(found, value=value)
        if not said.grown:
            return told
        children = {n for n, age in self.ages().items() if n in self.owners.young and age < _WORKS}
        grown = tuple(n for n in told if n not in children)
        if told and not grown and not value and self._named_with(found):
            return ()  # "solo due figli vanno a scuola" says of no adult that they do not work
        return grown or (self.owners.adults if len(told) > 1 else self._adult() if told else ())

    def _named_with(self, found: Found) -> bool:
        """Whether who was named last is the subject of a verb in their own stretch."""
        cue, words = self.owners.of(found.first, found.last), self.owners.plain.flat[found.first : found.last]
        here = cue is not None and cue.last <= found.first
        near = here and self.owners.stretch(cue.last - 1) == self.owners.stretch(found.first)  # type: ignore[union-attr]
        return near and not any(word.endswith("iamo") for word in words)

    def ages(self) -> dict[int, int]:
        """The ages that were told of members, known before or right after the words that name them."""
        owners = self.owners
        named = ((cue.members[0], Found(cue.first, cue.last)) for cue in owners.cues if len(cue.members) == 1)
        here = {n: ages[0] for n, found in named if (ages := ages_after(owners.message, found))}
        return {**here, **owners.listing.ages, **owners.listing.aged}

    def _group_after(self, found: Found) -> Sequence[int]:
        """Those together of whom words right after a place speak: "hanno lavorato entrambi"."""
        owners, after = self.owners, next((cue for cue in self.owners.cues if cue.first >= found.last), None)
        if not self.people or after is None or after.kind is not Kind.GROUP or len(after.members) < 2:
            return ()
        joined = after.first - found.last <= 1 and owners.stretch(after.first) == owners.stretch(found.last - 1)
        return after.members if joined else ()

    def _flag(self, found: Found, *, value: bool) -> Sequence[int]:
        """Of whom a yes or a no is said: what is said in the plural, of the adults."""
        owners, words = self.owners, self.owners.plain.flat[found.first : found.last]
        cue = owners.of(found.first, found.last)
        many = self.people and any(word.endswith(_PLURAL) for word in words)
        if cue and (self._of_grown_ups(cue, found) or (many and len(cue.members) == 1 and cue.kind is not _ALL)):
            return owners.adults
        if (cue is None and many) or (cue and cue.kind is _ALL):
            return owners.adults if value else owners.everybody
        return self.of(found, personal=True)

    def _of_grown_ups(self, cue: Cue, found: Found) -> bool:
        """Whether what follows several children in another stretch is said of the only adult there is."""
        owners = self.owners
        young = cue.kind is Kind.NOUN and len(cue.members) > 1 and set(cue.members) <= set(owners.young)
        later = cue.last <= found.first and owners.stretch(cue.first) != owners.stretch(found.first)
        return young and len(owners.adults) == 1 and later

    def of(self, found: Found, *, personal: bool = False, none: bool = False) -> Sequence[int]:
        """Of whom something is said: of the one named last, if it is still about them; else of whom it can be."""
        owners = self.owners
        cue = owners.of(found.first, found.last)
        if none and self.people and owners.plain.flat[found.first] in _NOBODY:
            cue = next((one for one in owners.cues if one.first == found.first), cue)  # "nessuno di noi ha un soldo"
        if not self.people:
            return self._things(cue, found, none=none)
        if none and cue is not None and cue.kind is not Kind.GROUP and owners.broken(cue.last, found.first):
            return owners.everybody
        if cue is None:
            speaking = (self.speaking,) if self.speaking is not None and (personal or self._opens(found)) else ()
            return owners.everybody if none else speaking or self._adult()
        if self._about(cue, found, personal=personal, none=none):
            return cue.members
        if personal and self.speaking is not None and owners.sentence(cue.last - 1, found.first):
            return (self.speaking,)
        return owners.everybody if none else self._adult()

    def _things(self, cue: Cue | None, found: Found, *, none: bool) -> Sequence[int]:
        """Which things are spoken of; "mutui nessuno" in a sentence of its own is said of all of them."""
        if cue is None:
            return self._only(found)
        apart = cue.last <= found.first and not self.owners.sentence(cue.last - 1, found.first)
        return self.owners.everybody if none and apart else cue.members

    def _about(self, cue: Cue, found: Found, *, personal: bool, none: bool) -> bool:
        """Whether a place is still about those whom a cue before it named."""
        owners = self.owners
        here = cue.first >= found.first or owners.stretch(cue.last - 1) == owners.stretch(found.first)
        if here or owners.bracketed(cue.last, found.first):
            return True
        if cue.kind is Kind.SPEAKER:
            return not cue.listed and (not none or owners.sentence(cue.last - 1, found.first))
        if not owners.sentence(cue.last - 1, found.first):
            return False
        if personal and cue.listed and len(cue.members) > 1 and cue.kind is Kind.NOUN:
            return False
        if cue.kind is Kind.THIRD and owners.two:
            return personal
        return (
            retired(owners, cue, found)
            or personal
            or not ((cue.listed and not owners.grown(cue)) or self._minor(cue, found))
        )

    def _opens(self, found: Found) -> bool:
        """Whether somebody's age was told before anybody was named: whoever writes speaks of themselves."""
        message = self.owners.message
        if any(cue.first < found.first for cue in self.owners.cues):
            return False
        return any(an_age(m) and message.words_of(m)[1] <= found.first for m in message.quantities)

    def _minor(self, cue: Cue, found: Found) -> bool:
        """Whether a cue names somebody who is hardly one to have amounts told in a later stretch."""
        owners, young = self.owners, cue.kind is Kind.NOUN and set(cue.members) <= set(self.owners.young)
        if len(owners.adults) > 1:  # "figlia 17 stud, casa rc 510, bot 20.000"
            return young and any(age < _EARNS for n, age in self.ages().items() if n in cue.members)
        return young and bool(owners.adults) and (not owners.grown(cue) or self._schoolchild(cue, found))

    def _schoolchild(self, cue: Cue, found: Found) -> bool:
        """Whether of one nothing but too few years is told: "figlio di 16 anni, pensione 850" is the adult's."""
        owners, told = self.owners, self.owners.message.quantities
        ages = [owners.message.words_of(m) for m in told if an_age(m) and m.value < _EARNS]  # type: ignore[operator]
        end = next((last for first, last in ages if cue.last <= first <= cue.last + 1), 0)
        paid = [owners.message.words_of(m)[0] for m in told if m.kind is Count.MONEY or m.per]
        first = self.speaking is not None and min(paid, default=end) >= end > 0
        return first and owners.stretch(found.first) == owners.stretch(end - 1) + 1

    def _adult(self) -> Sequence[int]:
        return self.owners.adults if len(self.owners.adults) == 1 else ()

    def _only(self, found: Found) -> Sequence[int]:
        """The only member; or the one named next in the same stretch."""
        if len(self.owners.everybody) == 1:
            return (0,)
        owners, after = self.owners, next((cue for cue in self.owners.cues if cue.first >= found.last), None)
        return after.members if after and owners.stretch(after.first) == owners.stretch(found.first) else ()

    def shared_out(self, spans: list[Found], values: list[Any], *, personal: bool) -> list[Sequence[int]]:
        """To whom each quantity of a row belongs: to whom its own words say, else one to each, in order."""
        owners = self.owners
        if len(spans) > 1 and not any(spans[0].last <= cue.first < spans[-1].first for cue in owners.cues):
            cue = owners.of(spans[0].first, spans[0].last)
            here = cue is not None and owners.stretch(cue.first) == owners.stretch(spans[0].first)
            own = here and cue.kind is Kind.NOUN  # type: ignore[union-attr]
            paid = [n for n, value in zip(owners.everybody, values, strict=False) if str(value).strip("0.")]
            all_ = owners.everybody if personal or not self.people or owners.young.isdisjoint(paid) else ()
            others = () if own and not (cue and cue.listed) else (owners.adults, all_, self._grown_before(spans[0]))
            named = (cue.members,) if cue else ()
            grown = not own and not personal and owners.young.issuperset(*named[:1]) if named else False
            for group in (*others[:1], *named, *others[1:]) if grown else (*named, *others):
                if len(group) == len(spans):
                    return [(n,) for n in group]
            return [() for _ in spans]
        if len(spans) > 1 and self.people and (grouped := self._by_groups(spans, values, personal=personal)):
            return grouped
        if len(spans) > 1 and self.people and (after := self._told_after(spans)):
            return after
        found = [self._one(span, value, personal=personal) for span, value in zip(spans, values, strict=True)]
        speaking = self.speaking
        if not found[0] and speaking is not None and len(found) > 1 and all(speaking not in chosen for chosen in found):
            return [(speaking,), *found[1:]]
        return found

    def _grown_before(self, span: Found) -> tuple[int, ...]:
        """Those of age who are named, each alone, before a place: "io 50, mio figlio 25, redditi 12.000 e 9.000"."""
        before = (cue.members[0] for cue in self.owners.cues if len(cue.members) == 1 and cue.last <= span.first)
        young = self.owners.young - {n for n, age in self.ages().items() if age >= _EARNS}
        return tuple(dict.fromkeys(n for n in before if n not in young))

    def _by_groups(self, spans: list[Found], values: list[Any], *, personal: bool) -> list[Sequence[int]]:
        """One to each of several, and to who is named after them: "tre figli di 9, 7 e 2 e mio padre di 81"."""
        starts = [n for n in range(1, len(spans)) if self._named_between(spans[n - 1], spans[n])]
        parts = [slice(first, last) for first, last in pairwise([0, *starts, len(spans)])]
        cues = [self.owners.of(spans[part.start].first, spans[part.start].last) for part in parts]
        several = [
            cue and 1 < len(cue.members) == part.stop - part.start for part, cue in zip(parts, cues, strict=True)
        ]
        if len(parts) == 1 or not any(several):
            return []
        return [whose for part in parts for whose in self.shared_out(spans[part], values[part], personal=personal)]

    def _named_between(self, one: Found, other: Found) -> bool:
        return any(one.last <= cue.first < other.first for cue in self.owners.cues)

    def _told_after(self, spans: list[Found]) -> list[Sequence[int]]:
        """Those named after each quantity of a row ("26.500 io e 5.200 lei"), if each has its own right after it."""
        chosen: list[Sequence[int]] = []
        opened = [cue for cue in self.owners.cues if cue.last == spans[0].first and len(cue.members) == 1]
        if any(self.owners.stretch(cue.first) == self.owners.stretch(spans[0].first) for cue in opened):
            return []  # "io 15.400 lui 19.800": each before its own
        for span, until in zip(spans, [*(span.first for span in spans[1:]), spans[-1].last + 3], strict=True):
            here = [cue for cue in self.owners.cues if span.last <= cue.first < until and len(cue.members) == 1]
            if not here or not (self.owners.held(span.last) or self.owners.right_after(span.last, here[0].first)):
                return []
            chosen.append(here[0].members)
        return chosen

    def _one(self, span: Found, value: Any, *, personal: bool) -> Sequence[int]:
        none = isinstance(value, str) and not value.strip("0.")
        whose = self.of(span, personal=personal, none=none)
        cue = self.owners.of(span.first, span.last)
        said_each = self._stretch_says(span, _EACH) and not self._stretch_says(span, _HALVED)
        each = personal or none or (said_each and cue is not None)
        if each and self.people and not (personal or none) and set(whose) == set(self.owners.everybody):
            return self.owners.adults  # "abbiamo ognuno 12.000"
        if self.people and not personal and len(whose) <= 1 and self.a_head(span):
            return self.owners.adults  # "12.000 a testa"
        if len(whose) > 1 and not each and self.people:
            young = cue and (cue.kind is not Kind.NOUN or self.owners.young.issuperset(cue.members))
            return self._adult() if cue and young and not self.owners.third.apart(cue, span.first) else ()
        return whose

    def a_head(self, span: Found) -> bool:
        """Whether an amount is told of each of several, and not to be halved: "20.000, metà a testa"."""
        return self._stretch_says(span, _A_HEAD) and not self._stretch_says(span, _HALVED)

    def _stretch_says(self, span: Found, phrases: Sequence[str]) -> bool:
        here, owners = self.owners.stretch(span.first), self.owners
        return any(owners.stretch(f.first) == here for f in find(owners.plain, phrases))
