"""Whom each place of a message speaks of: the member named last, the speaker, both, everybody, or nobody surely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property

from assistant.expressions import expression
from assistant.understanding.lists.listing import Listing
from assistant.understanding.lists.naming import Cue, Kind, first_names, heads_again
from assistant.understanding.lists.nouned import Noun, introduced
from assistant.understanding.lists.one_by_one import one_by_one, things
from assistant.understanding.lists.third import Third
from assistant.understanding.lists.titled import by_name
from assistant.understanding.message import Message
from assistant.understanding.people.persons import (
    DOING,
    FIRST,
    FIRST_OPENING,
    GLUE,
    PRONOUNS,
    THEY,
    THEY_MANY,
    WE,
    glue,
    measured_by,
    of_no_person,
    of_time,
    opens,
)
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import Found, find
from rules_core.wording import Phrases

_ENDS = expression(r"[.?!](?=\s)(?!\s*\(\d)|[;\n]")
_AGES = frozenset({Count.AGE, Count.NUMBER, Count.DURATION})
_NEAR, _GROWN, _OLDEST = 2, 16, 120
_NOTHING = frozenset("niente nulla zero no non casalinga".split())
_EACH_OTHER, _US = frozenset({"io", "lui", "lei"}), frozenset({"noi", "due"})
_HOLDING, _HELD_NEAR = ("cont", "librett", "intestat", "nome", "deposit"), 6
_ARE, _ITS = frozenset({"è", "sono", "era", "erano"}), frozenset({"il", "lo", "la"})
_OF = frozenset("di del dello della dei degli delle a al alla mio mia nostro nostra suo sua".split())
_THE, _POSSESSIVES = frozenset({("il",), ("la",), ("i",)}), frozenset("mio mia miei mie suo sua suoi sue".split())
_NO_VERBS = frozenset("io me lui lei mio mia".split())


class Owners:
    """The cues of a message, and whom its places speak of."""

    def __init__(self, message: Message, listing: Listing, groups: Mapping[str, Phrases]) -> None:
        self.message, self.plain, self.listing = message, message.plain, listing
        self.starts = {message.words_of(m)[0] for m in message.quantities}
        self.adults = listing.among(next(iter(groups), "")) or tuple(range(len(listing.known)))
        self.young = {n for key in list(groups)[1:] for n in listing.among(key)} - set(self.adults)
        self.everybody = tuple(range(len(listing.known)))
        self._groups = groups
        self.cues: list[Cue] = []
        self.nouns: list[Noun] = []
        self.half: Found | None = None
        """Words of two people of whom only one was named: "lavoriamo tutti e due"."""
        self.breaks: list[int] = []
        """Where something is told that is nobody's in particular: after it, who was named before is forgotten."""

    @cached_property
    def third(self) -> Third:
        """Whom "he", "she" and "they" mean."""
        return Third(self)

    @property
    def two(self) -> dict[str, tuple[int, ...]]:
        """Who he and she are, where nobody says "I" and both are spoken of."""
        return self.third.two

    def named(self, told: list[tuple[Noun, tuple[int, ...]]], couples: list[tuple[Found, tuple[int, ...]]]) -> None:
        """Note whom the nouns name, then whom the other words mean."""
        self.nouns = [noun for noun, _ in told]
        ends = -1
        for noun, chosen in told:
            listed = noun.company or self._beside(ends, noun.found)
            if listed and self.cues and ends >= 0 and not noun.company and not self._own_amount(ends, noun.found.first):
                last = self.cues.pop()
                self.cues.append(Cue(last.first, last.last, last.members, last.kind, last.gender, listed=True))
            kind = Kind.SPEAKER if chosen == (self.listing.speaking,) else Kind.NOUN
            self.cues.append(Cue(noun.found.first, noun.found.last, chosen, kind, noun.gender, listed=listed))
            ends = noun.found.last
        for f, chosen in couples:
            alone = chosen == (self.listing.speaking,)
            kind = Kind.SPEAKER if alone else Kind.GROUP
            self.cues.append(Cue(f.first, f.last, chosen, kind, listed=not alone))
        self.cues += list(by_name(self.message, self.cues)) if self.listing.speaker else []
        self.cues = one_by_one(self.message, told, self.cues, self.listing.speaking)
        self.cues += [] if self.listing.speaker else list(things(self.message, told, self.listing, self.cues))
        self.cues.sort(key=lambda cue: (cue.first, cue.last))
        self.cues += list(self._others())
        self.cues += list(heads_again(self.message, sorted(self.cues, key=lambda cue: cue.first), self.young))
        self.cues.sort(key=lambda cue: (cue.first, cue.last))

    def _beside(self, end: int, found: Found) -> bool:
        """Whether a noun stands in a row with the one that ends at a place."""
        if end < 0:
            return False
        return all(glue(self.plain.flat[at]) for at in range(end, found.first)) and self.sentence(end - 1, found.first)

    def _own_amount(self, end: int, start: int) -> bool:
        """Whether who was named before has an amount already: "lavora mia moglie, 15.000 l'anno, e i figli"."""
        between = [m.value for m in self.message.quantities if end <= self.message.words_of(m)[0] < start and m.per]
        return any(isinstance(value, Decimal) and value > _OLDEST for value in between)

    def _others(self) -> Iterator[Cue]:
        plain = self.plain
        taken = {at for cue in self.cues for at in range(cue.first, cue.last)}
        taken |= {at for cue in self.cues for at in introduced(plain, Found(cue.first, cue.last))}
        for key, phrases in self._groups.items():
            group, told = self.listing.among(key), -1
            for f in find(plain, phrases):
                if taken.isdisjoint(range(f.first, f.last)):
                    taken |= set(range(f.first, f.last))
                    named = self.stretch(f.first) == told  # "i genitori lavorano tutti e due"
                    yield Cue(f.first, f.last, group if named else self._both(f, group), Kind.GROUP, listed=True)
                    told = self.stretch(f.first)
        if not self.listing.speaker:
            return
        yield from first_names(self.message, self.listing, self.cues, taken)
        both = {f.first: f for phrases in self._groups.values() for f in find(plain, phrases)}
        for at, word in enumerate(plain.flat):
            if word in THEY_MANY and at + 1 in both:
                continue  # "lavorano entrambi": the word after it says who
            if at not in taken and (cue := self._word(at, word)) is not None:
                yield cue

    def _both(self, found: Found, group: tuple[int, ...]) -> tuple[int, ...]:
        """Those of whom "both" speaks: the two named right before, unless the speaker is one of them ("lavoriamo")."""
        named = [cue for cue in self.cues if cue.last <= found.first and cue.kind is Kind.NOUN]
        ends = named[-1].last if named else 0
        if any(ends <= at < found.first and word in _EACH_OTHER for at, word in enumerate(self.plain.flat)):
            return group  # "i bimbi di 5 e 3 anni, io 12.000 e lei 9.000: lavoriamo tutti e due"
        stretch = [w.plain for w in self.plain.words if w.stretch == self.stretch(found.first)]
        if named and len(named[-1].members) == 2 and not any(word.endswith("iamo") for word in stretch):
            return named[-1].members
        if self.listing.speaker and group and len(group) < 2:
            us = {*self.plain.flat[found.first : found.last + 1]}  # also "di tutte e due o solo della mamma"
            if len(self.everybody) == len(_US) and (us >= _US or us & {"o", "oppure"} or not self.young):
                return self.everybody
            self.half = found
        return group

    def _word(self, at: int, word: str) -> Cue | None:
        speaking = self.listing.speaking
        aside = self.plain.text[self.plain.words[at].end :].lstrip()[:1] == "("  # "abita con me (51 anni)"
        with_ = at > 0 and self.plain.flat[at - 1] in {"con", "da", "per"}
        if (word in {"me", "noi", "lui", "lei", "loro"} and with_ and not aside) or measured_by(self.plain, at):
            return None
        before = self.plain.flat[at - 1] if at and word in DOING else ""
        if before in PRONOUNS | {"io"} or of_time(self.plain.flat, at) or (before and of_no_person(self.plain, at)):
            return None  # "io lavora": a foreigner speaks of himself
        if speaking is not None and (word in FIRST or (word in FIRST_OPENING and opens(self.plain, at))):
            return Cue(at, at + 1, (speaking,), Kind.SPEAKER)
        if word in WE:
            return Cue(at, at + 1, self.everybody, Kind.EVERYBODY, listed=True)
        if word in THEY or word in THEY_MANY:
            gender = {"lui": "m", "lei": "f"}.get(word, "")
            members = self.third.members(at, gender, many=word in THEY_MANY)
            return Cue(at, at + 1, members, Kind.THIRD, gender) if members else None
        return None

    def grown(self, cue: Cue) -> bool:
        """Whether an age told right after a cue is that of somebody who may earn."""
        told = (m for m in self.message.quantities if cue.last <= self.message.words_of(m)[0] <= cue.last + _NEAR)
        return any(m.kind in _AGES and isinstance(m.value, Decimal) and _GROWN <= m.value <= _OLDEST for m in told)

    def stretch(self, at: int) -> int:
        """The stretch of a word."""
        return self.plain.words[at].stretch

    def of(self, first: int, last: int) -> Cue | None:
        """The cue that says of whom a place speaks: one within it, right before or right after it, or the last."""
        if within := [cue for cue in self.cues if cue.first < last and first < cue.last]:
            return within[-1]
        if (told := self.held(last) or self._own(last)) is not None:
            return told
        before = [cue for cue in self.cues if cue.last <= first]
        here = before[-1] if before else None
        near = here is not None and self.stretch(here.first) == self.stretch(first)
        if here and near and not (self.listing.speaker and self._counted(here.last, first)):
            return here
        return self._after(first, last) or here

    def held(self, last: int) -> Cue | None:
        """Whose a quantity is told to be right after it: "16.200 sul conto del marito", "8.000 è di mamma"."""
        after = next((cue for cue in self.cues if cue.first >= last and cue.kind is not Kind.EVERYBODY), None)
        if after is None or after.first - last > _HELD_NEAR or self.stretch(after.first) != self.stretch(last - 1):
            return None
        between = tuple(word for word in self.plain.flat[last : after.first] if word not in {"sola", "solo"})
        told = self.message.text[self.plain.words[last - 1].end : self.plain.words[after.first].start].lower().split()
        held = len(after.members) == 1 and any(word.startswith(_HOLDING) for word in between)
        held = held or not _ITS.isdisjoint(told[:1]) or not _ARE.isdisjoint(told)
        own = any(
            at in self.starts and self.stretch(at) == self.stretch(last - 1) for at in range(last, after.last + 1)
        )
        return after if held and between[-1:] and between[-1] in _OF and not own else None

    def _own(self, last: int) -> Cue | None:
        """Whose a quantity is told to be right after it: "21.000 il mio reddito e 9.000 il suo"."""
        flat = self.plain.flat
        at = last + (flat[last : last + 1] in _THE)
        own = next((cue for cue in self.cues if cue.first == at and flat[at] in _POSSESSIVES), None)
        return own if own and own.last not in self.starts and self.stretch(at) == self.stretch(last - 1) else None

    def _counted(self, end: int, start: int) -> bool:
        """Whether a quantity stands between two places: then the first of them has its own already."""
        return any(end <= at < start for at in self.starts)

    def _after(self, first: int, last: int) -> Cue | None:
        """A cue right after a quantity ("18.000 io, 9.000 mia moglie"), unless one of its own follows, or "niente"."""
        after = next((cue for cue in self.cues if cue.first >= last), None)
        if after is None or after.kind is Kind.EVERYBODY or self.stretch(after.first) != self.stretch(first):
            return None
        starts = self.starts | {at for at, word in enumerate(self.plain.flat) if word in _NOTHING}
        own = any(at in starts and self._joined(after.last, at) for at in range(after.last, after.last + 3))
        told = after.kind is Kind.NOUN or after.last - after.first != 1 or self.plain.flat[after.first] in _NO_VERBS
        return after if told and not own and self._joined(last, after.first) else None

    def _joined(self, end: int, start: int) -> bool:
        """Whether only small words of one stretch stand between two places."""
        if end > start or start > len(self.plain.words) or start - end > 4:
            return False
        same = start == len(self.plain.words) or self.stretch(end - 1) == self.stretch(start)
        return same and all(self.plain.flat[at] in GLUE for at in range(end, start))

    def bracketed(self, end: int, start: int) -> bool:
        """Whether what begins at a place stands in a bracket right after the other: "mia moglie (9.400)"."""
        words = self.plain.words
        return end == start and "(" in self.plain.text[words[end - 1].end : words[start].start]

    def broken(self, end: int, start: int) -> bool:
        """Whether something that is nobody's in particular stands between two places."""
        return any(end <= at < start for at in self.breaks)

    def right_after(self, end: int, start: int) -> bool:
        """Whether only a few small words of one stretch stand between a quantity and a cue."""
        return start - end <= 1 and self._joined(end, start)

    def sentence(self, first: int, last: int) -> bool:
        """Whether two places stand in one sentence."""
        words, text = self.plain.words, self.plain.text
        return not any(
            words[at].stretch != words[at + 1].stretch and _ENDS.search(text, words[at].end, words[at + 1].start + 1)
            for at in range(first, last)
        )
