"""Which members of a list a noun speaks of: those known so far, or ones that a message adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.lists import again as before
from assistant.understanding.lists.nouned import Noun, comes_too
from assistant.understanding.lists.roster import ANYONE, Roster
from assistant.understanding.lists.rowed import how_many, one_of_them, rowed
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import ages_after, told_with
from assistant.understanding.people.persons import of_self

_POSSESSIVES = frozenset("mio mia suo sua nostro nostra".split())


class Listing(Roster):
    """The members of a list, and whom of them the nouns of a message name."""

    def expects(self, nouns: Sequence[Noun], message: Message) -> None:
        """Whether a noun names whoever speaks ("la mamma con 9.900, io con 20.500"), or all are only relatives."""
        self._named = any(noun.own or noun.who == self.speaker for noun in nouns)
        self._children = {noun.found.first for noun in nouns if noun.who in self._young}
        kin = [noun.who for noun in nouns if noun is nouns[0] or not before.a_grown_child(message, noun, self._young)]
        relatives = bool(self.speaker) and self._once.isdisjoint(kin) and self._young.isdisjoint(kin)
        self.alone = relatives and not self.known and before.among_themselves(message, nouns, self._about)
        self._first = -1 if self._named or self.known else before.first_of_two(message, nouns, self._half)
        self._rowed = rowed(message, nouns)
        self._alone_of = Counter(noun.who for noun in nouns if noun.many == 1)

    def take(self, noun: Noun, message: Message) -> tuple[int, ...]:
        """The members that a noun speaks of; one of them, where it only says among whom that one is."""
        among = tuple(n for n, one in enumerate(self.known) if one.get(self.who) == noun.who and n not in self._met)
        called, at = self._so_called(noun, message), noun.found.first
        chosen = self._taken(noun, message) if called is None else (called,)
        if len(chosen) > 1 and one_of_them(message, noun) is not None:
            self.among_whom[at], chosen = chosen, chosen[:1]
        elif noun.many == 1 and self._unclear(noun, among, message) and set(chosen) <= set(among):
            self.among_whom[at] = among
        return chosen

    def _unclear(self, noun: Noun, among: Sequence[int], message: Message) -> bool:
        """Whether a noun may name any of several children of whom no other is told of by themselves."""
        child = noun.who in self._young and len(among) > 1 and noun.found.first not in self._rowed.parts
        aged = any(told_with(message, m, noun.found) for m in message.quantities)
        return child and not aged and self._alone_of[noun.who] == 1 and not before.tells_which(message, noun)

    def _taken(self, noun: Noun, message: Message) -> tuple[int, ...]:  # noqa: C901, PLR0911, PLR0912 (one for each way of naming somebody)
        """The members that a noun speaks of: those there already, or new ones."""
        words = message.plain.verbatim(noun.found.first, noun.found.last)
        if before.named_again(message.plain.flat, self._mine, noun):
            noun = replace(noun, own=True)
        if noun.own or noun.who == self.speaker or noun.found.first == self._first:
            return (self._own(noun, words),)
        if noun.who.startswith(ANYONE):
            if (other := self._other_parent(noun, message, words)) is not None:
                return (other,)
            noun = replace(noun, who=self._anyone(noun))
        here = self._here(noun, message)
        if noun.who == ANYONE and (parent := self._parent(noun, message)) is not None:
            return (parent,)
        if noun.who == ANYONE and (kin := sorted(self._kin - self._met.keys())):
            self._met[kin[0]] = noun
            return (kin[0],)
        if noun.who == ANYONE:
            again = before.met_before(message, noun, self._met)
            return (again,) if again is not None else tuple(self._may_be) or (self._unknown([ANYONE], words),)
        if here and noun.who in self._once:
            return (self._spouse(noun, here, message),)
        if (added := self._in_a_row(noun, here, message)) is not None:
            return added
        if noun.many is None and not here and (several := len(ages_after(message, noun.found))) > 1:
            noun = replace(noun, many=several)  # "i figli grandi, 19 e 23 anni"
        if noun.many is None:
            return tuple(here) or (self._unknown([noun.who], words),)
        if known := before.as_old(message, noun, here, self.ages):
            self._met[known[0]] = noun
            return known
        if noun.many == 1 and not here and before.by_order_only(message, noun):
            return ()  # "due case: la seconda ha un mutuo" speaks of no child
        if noun.many == 1:
            left = self._added(noun, here, message)
            one = self._single(noun, here, message) if left is None else next(iter(left), None)
            self._met[one := self._filled(noun.who, words) if one is None else one] = noun
            return (one,)
        return self._several(noun, here, message)

    def _so_called(self, noun: Noun, message: Message) -> int | None:
        """The relative who was named so before, or one of several who were named together: "i miei genitori"."""
        family = (self._half if self.speaking else self._once) | self._young  # where a relative applies, they, too
        if noun.many != 1 or noun.own or noun.new or noun.who in family or not self.called:
            return None
        kin = {n: told for n, told in self.called.items() if self.known[n].get(self.who) not in family}
        exact, among = before.called_so(message.plain.flat, noun, kin)
        mine = {n: told for n, told in self.called.items() if noun.same and n == self.speaking}
        exact += before.called_so(message.plain.flat, noun, mine)[0]  # "nonna richiedente", then "la nonna"
        if len(exact) == 1:
            self._met[exact[0]] = noun
            return exact[0]
        if exact or (not among and not before.another_sex(message.plain.flat, noun, kin)):
            return None
        role = self.known[next(iter(kin))][self.who]
        words = message.plain.verbatim(noun.found.first, noun.found.last)
        self._met[chosen := self._is(among[0], role, words) if among else self._add(role, words)] = noun
        return chosen

    def _several(self, noun: Noun, here: Sequence[int], message: Message) -> tuple[int, ...]:
        """The members whom a noun counts: those there already, and as many more as it takes."""
        words, many = message.plain.verbatim(noun.found.first, noun.found.last), noun.many or 0
        new = (*here[:many], *(self._filled(noun.who, words) for _ in range(many - len(here))))
        self._of |= dict.fromkeys(new, noun)
        self._kin |= {n for n in new if "genitori" in message.plain.flat[noun.found.first : noun.found.last]}
        ages = ages_after(message, noun.found)
        twins = any(word.startswith("gemell") for word in message.plain.flat[noun.found.first : noun.found.last])
        self.aged |= dict(zip(new, ages * len(new) if twins and len(ages) == 1 else ages, strict=False))
        return new

    def _here(self, noun: Noun, message: Message) -> list[int]:
        """Those whom a noun may name; "isee dei miei genitori: mio padre", "nonna e nipote, pensione nonna 11.000"."""
        sort = self._half if noun.who in self._half else {noun.who}
        again = before.met_before(message, noun, self._met) if self.alone else None
        of = {*self._of, *([] if again is None else [again])} if self.alone else set()
        here = (n for n, member in enumerate(self.known) if n in of or member.get(self.who) in sort)
        return [n for n in here if self._may_name(noun, n, message)]

    def _may_name(self, noun: Noun, n: int, message: Message) -> bool:
        """Whether a noun may name a member who was named before with another, or by themselves."""
        plural, one = (self._of.get(n), noun) if noun.many == 1 else (noun, self._met.get(n))
        return plural is None or one is None or before.of_couple(message.plain.flat, plural, one)

    def _in_a_row(self, noun: Noun, here: list[int], message: Message) -> tuple[int, ...] | None:
        """The members whom a noun names beside others of their sort: more of them, or several of those counted."""
        at, many = noun.found.first, how_many(message, noun)
        unmet = [n for n in here if n not in self._met]
        fresh = self._fresh(here)
        if at in self._rowed.more and len(fresh) >= many and any(n < self._known_before for n in here):
            chosen = fresh[:many]  # of those known and counted anew: "i figli sono tre, ci sono anche i gemelli"
        elif at in self._rowed.more and (
            len(here) < self._rowed.more[at] or all(n >= self._known_before for n in here)
        ):
            chosen = [self._filled(noun.who, message.plain.verbatim(at, noun.found.last)) for _ in range(many)]
        elif at in self._rowed.parts and 1 < many < len(here) and many <= len(unmet):
            chosen = unmet[:many]
        else:
            return None
        if many == 1 or at in self._rowed.parts:
            self._met |= dict.fromkeys(chosen, noun)
        ages = ages_after(message, noun.found)
        twins = any(word.startswith("gemell") for word in message.plain.flat[at : noun.found.last + 1])
        self.aged |= dict(zip(chosen, ages * many if twins and len(ages) == 1 else ages, strict=False))
        return tuple(chosen)

    def _own(self, noun: Noun, words: str) -> int:
        """Whoever speaks; with a spouse, where they are told to be one: "io (il marito)"."""
        first = noun.found.first == self._first
        self._named, own = not first, self._writer(words, own=noun.own)
        if noun.who != self.speaker:
            self._met[own] = noun
        if noun.who in self._once and not first:
            self._one([noun.who], words)
        return own

    def _other_parent(self, noun: Noun, message: Message, words: str) -> int | None:
        """The other of father and mother, where whoever speaks is told to be one of them: "il babbo (io), la mamma"."""
        flat, mine = message.plain.flat, self._mine
        theirs = noun.found.first and flat[noun.found.first - 1] in _POSSESSIVES
        if self._named and not theirs and before.parent_of(flat, noun, self._children):
            return self._one(sorted(self._half), words)
        if mine is None or not mine.own or theirs or not mine.who.startswith(ANYONE):
            return None
        other = before.head_of(flat, mine) != before.head_of(flat, noun)
        return self._one(sorted(self._half), words) if other else None

    def _spouse(self, noun: Noun, here: Sequence[int], message: Message) -> int:
        """Whom "wife" names: where both were told in the third person and nobody says "I", perhaps who asks."""
        told = self.sexes.get(noun.gender)
        if told is not None and not of_self(message.plain):
            return told
        met = self._met.get(here[0])
        apart = met is not None and bool(noun.gender and met.gender) and noun.gender != met.gender
        return 0 if apart and not self._named and not of_self(message.plain) else here[0]

    def _anyone(self, noun: Noun) -> str:
        """Who somebody is that may be anyone: beside a speaker who named themselves, a relative ("? altro")."""
        relative = noun.who.partition(" ")[2]
        return relative if relative and self._named and not self._kin else ANYONE

    def _parent(self, noun: Noun, message: Message) -> int | None:
        """Mother or father in a message in which nobody says "I": the first is who asks, the other the partner."""
        flat = message.plain.flat
        own = noun.found.first and flat[noun.found.first - 1] in _POSSESSIVES
        if not self._young or own or of_self(message.plain) or self._named or self._kin:
            return None
        if noun.gender in self.sexes:  # "padre 21.400, madre casalinga, due figli", then "e se la madre lavorasse?"
            return self.sexes[noun.gender]
        known = [n for n, member in enumerate(self.known) if not member.get(self.who) or member[self.who] in self._once]
        met, parents = [n for n in known if n in self._met], {"padre", "madre"} <= set(map(before.own_name, flat))
        more = len(met) > 1 or (len(known) > len(met) + 1 and not (len(known) == 2 and parents))
        if more or before.met_before(message, noun, self._met) is not None:
            return None
        roles = [self.speaker] if not met else sorted(self._half)
        chosen = self._one(roles, message.plain.verbatim(noun.found.first, noun.found.last))
        self._met[chosen] = noun
        return chosen

    def _single(self, noun: Noun, here: list[int], message: Message) -> int | None:
        """The member named before of whom a noun speaks again; None for a new one."""
        if noun.found.first in self.besides:
            here = [n for n in here if n >= self._known_before]
        told = [int(m.value) for m in message.quantities if told_with(message, m, noun.found)]  # type: ignore[arg-type]
        if told and here and all(n in self.aged for n in here):  # "due gemelli di 6 anni e la grande che ne fa 10"
            return next((n for n in here if self.aged[n] == told[0]), None)
        here = [n for n in here if noun.new or not told or self.aged.get(n, told[0]) == told[0]]
        here = [n for n in here if not (told and self.ages.get(n) != told[0] and self.other_sex(n, noun.gender))]
        ranked = before.by_age(message, noun, here, {**self.ages, **self.aged}, told)
        if ranked is not None and before.tells_which(message, noun):
            return ranked
        unmet = [n for n in here if n not in self._met] if not (noun.new and before.is_another(message, noun)) else []
        if first := [*(n for n in here if self._asked_for(message, n, noun, told)), *unmet]:
            return first[0]
        if noun.new or not here:
            return None
        child = len(here) == 1 and not told and noun.who in self._young
        if child and before.the_same(message, self._met.get(here[0]), noun):
            return here[0]
        alone = bool(self._young) and noun.who not in self._young  # one mother-in-law, but several sons
        again = [n for n in here if n in self._met and before.alike(message, self._met[n], noun, one_alone=alone)]
        return again[-1] if again else None

    def _asked_for(self, message: Message, n: int, noun: Noun, told: Sequence[int]) -> bool:
        """Whether a noun names again a child whom the message told as the one for whom all is asked."""
        years, new = told or ages_after(message, noun.found)[:1], n >= self._known_before
        return noun.who in self._young and new and before.asked_for(message, self._met.get(n), noun, years)

    def _added(self, noun: Noun, here: list[int], message: Message) -> Sequence[int] | None:
        """The place that a later count left for a child ("sono due, c'è anche Ugo"); none for one more than those.

        None at all, where nothing says that a child is added.
        """
        ages = ages_after(message, noun.found)[:1]
        ages = ages or [int(m.value) for m in message.quantities if told_with(message, m, noun.found)]  # type: ignore[arg-type]
        if not self._known_before or not here or not ages or noun.who not in self._young:
            return None
        if fresh := self._fresh(here):
            return fresh[:1]
        told = all(n in self.ages and self.ages[n] != ages[0] for n in here)
        return () if told and comes_too(message.plain, noun.found) else None
