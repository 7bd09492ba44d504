"""Who of the people of a message are together: "stesso stato di famiglia", "residenza sua", "sta con la madre".

Each clause that speaks of where somebody is says with whom, or that they are by themselves. Where somebody is
registered counts more than where they live. Of whom nothing is said nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.understanding.people.clauses import Clause, Verb
from assistant.understanding.people.family import COMPANY, Family, How, Mention
from assistant.understanding.words.patterns import Found, covered, find
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.wording import Said

_MINE = frozenset("mio mia nostro nostra miei".split())
_THEIRS = frozenset("suo sua loro".split())
_HERE = frozenset({"qui", "qua"})
_EACH = frozenset("ognuno ognuna ciascuno ciascuna diverse diversi due 2 separate rispettivi".split())
_BEFORE_PLACES = frozenset("a in ad".split())
_BESIDE, _LEAST = 3, 3
_NO_PLACES = frozenset("casa carico fiscale famiglia comunita affidamento affido residenza cui se meta".split())


@dataclass(frozen=True, slots=True)
class Roof:
    """That some are together, or apart from whoever the case is about."""

    people: tuple[int, ...]
    registered: bool
    apart: bool = False


def roofs(family: Family, said: Said, name: str) -> dict[int, str]:
    """The group of each of whom it is said, by a sign of its own: whoever speaks, or the first one, is in the first."""
    told = list(_Telling(family, said).told())
    if not told:
        return {}
    return _signs(family, told, name)


class _Telling:
    """What the clauses of a message say of who is where."""

    def __init__(self, family: Family, said: Said) -> None:
        self.family, self.flat, self.said = family, family.plain.flat, said
        self.anchor = family.anchor

    def told(self) -> Iterable[Roof]:
        """All that is said, clause by clause."""
        before: tuple[Clause, bool] | None = None
        for clause in self.family.clauses:
            heads = self._within(clause, self.said.heads)
            yes, no = self._within(clause, self.said.yes), self._within(clause, self.said.no)
            no = [f for f in no if not any(f.first >= one.first and f.last <= one.last and f != one for one in yes)]
            parted = self._parted_from(clause)
            opens = [f for f in self._within(clause, self.said.opens) if f.last - 1 not in parted] or self._being(
                clause
            )
            registered = bool(heads)
            if self._listed(clause, before):
                yield Roof((*self._household(clause), self.anchor), registered=before is not None and before[1])
                continue
            if not (yes or no or opens):
                if before is None or before[0].sentence != clause.sentence or not self._elliptic(clause):
                    continue
                registered = before[1]
            elif self._asks(clause) or any(denied(self.family.plain, f) for f in no):
                continue
            before = clause, registered
            yield from self._clause(clause, yes, no, opens, registered)

    def _listed(self, clause: Clause, before: tuple[Clause, bool] | None) -> bool:
        """Whether a clause lists those who are together: "siamo io, mia moglie e lui", "con noi: io e la mamma"."""
        people = self._household(clause)
        if clause.asking or len(people) < 2:
            return False
        if self.flat[clause.first] == "siamo":
            return self.flat[clause.first + 1 : clause.first + 2] == ("io",) and clause.verb_at == clause.first
        plain = self.family.plain
        opened = plain.text[: plain.words[clause.first].start].rstrip()[-1:] in {":", "("}
        after_us = before is not None and before[0].sentence == clause.sentence and self._of_us(before[0])
        return clause.verb_at is None and opened and after_us

    def _of_us(self, clause: Clause) -> bool:
        return clause.verb is Verb.WE or any(one.how is How.WE for one in self._in(clause))

    def _household(self, clause: Clause) -> tuple[int, ...]:
        named = [one for one in self._in(clause) if not one.prep and one.how is not How.WE]
        return tuple(dict.fromkeys(n for one in named for n in one.people))

    def _asks(self, clause: Clause) -> bool:
        """Whether a clause asks who counts, or ends what speaks of something else: "l'affitto, mai registrato"."""
        return any(clause.first < f.last <= clause.last for f in find(self.family.plain, self.said.unlike))

    def _within(self, clause: Clause, rows: Sequence[str]) -> list[Found]:
        return [f for f in find(self.family.plain, rows) if clause.first <= f.first and f.last <= clause.last]

    def _being(self, clause: Clause) -> list[Found]:
        """That somebody "is" in a place: "il padre è a Torino"."""
        at = clause.verb_at
        being = at is not None and clause.verb in {Verb.THIRD, Verb.EITHER} and self.flat[at] in {"e", "sono"}
        return [Found(at, at + 1)] if being and at is not None and self._place(clause, named=True) else []

    def _elliptic(self, clause: Clause) -> bool:
        """Whether a clause without a verb says where somebody is: "io qui con i bimbi", "lui a Firenze"."""
        named = [one for one in self.family.within(clause) if not one.prep]
        placed = self._here(clause) or self._place(clause) or any(one.prep in COMPANY for one in self._in(clause))
        return clause.verb_at is None and placed and (bool(named) or clause.first > 0)

    def _in(self, clause: Clause) -> list[Mention]:
        return self.family.within(clause)

    def _here(self, clause: Clause) -> bool:
        return not _HERE.isdisjoint(self.flat[clause.first : clause.last])

    def _place(self, clause: Clause, *, named: bool = False) -> bool:
        """Whether a place is told: "a Lucca", "in Germania"."""
        plain, told = self.family.plain, {n for one in self._in(clause) for n in range(one.first, one.last)}
        places = [
            plain.words[at + 1]
            for at in range(clause.first, clause.last - 1)
            if self.flat[at] in _BEFORE_PLACES and at + 1 not in told
        ]
        return any(
            word.plain.isalpha()
            and len(word.plain) >= _LEAST
            and word.plain not in _NO_PLACES | _MINE | _THEIRS
            and (plain.text[word.start].isupper() or not named)
            for word in places
        )

    def _clause(
        self, clause: Clause, yes: list[Found], no: list[Found], opens: list[Found], registered: bool
    ) -> Iterable[Roof]:
        """What one clause says."""
        subject, company = self.family.subject(clause), self._company(clause)
        negated = [f for f in (*opens, *yes) if denied(self.family.plain, f)]
        if negated and not no:
            yield Roof(subject or company, registered, apart=True)
            return
        if no:
            yield Roof(subject, registered, apart=True)
            if clause.verb is Verb.MANY and _EACH.isdisjoint(self.flat[clause.first : clause.last]):
                yield Roof(subject, registered)
        if yes and not no:
            yield Roof(self._all_of(clause, subject, company), registered)
        elif company:
            yield Roof((*subject, *company), registered)
        elif not no and opens and len(subject) > 1 and not self._apart(clause, subject):
            yield Roof(subject, registered)
        elif not no and (self._place(clause) or self._here(clause)):
            mine = self.anchor in subject or self._here(clause)
            yield Roof((*subject, self.anchor) if mine else subject, registered, apart=not mine)

    def _apart(self, clause: Clause, subject: tuple[int, ...]) -> bool:
        return clause.verb is Verb.THIRD and len(subject) > 1

    def _company(self, clause: Clause) -> tuple[int, ...]:
        """With whom: after "con", "da", "presso", or whose is the family, the sheet, the house."""
        of_couples = self._parted_from(clause)
        beside = [one for one in self._in(clause) if one.prep in COMPANY and one.first not in of_couples]
        people = [n for one in beside for n in one.people]
        owned = [Found(n, n + 1) for n in range(clause.first, clause.last) if self.flat[n] == "casa"]
        for f in (*self._within(clause, self.said.heads), *owned):
            around = {*self.flat[max(f.first - 1, clause.first) : f.first], *self.flat[f.last : f.last + 1]}
            if not _MINE.isdisjoint(around) and self.family.speaking is not None:
                people.append(self.family.speaking)
            owners = [one for one in self._in(clause) if one.prep == "di" and f.last <= one.first <= f.last + 4]
            people += [n for one in owners for n in one.people]
            if "loro" in around:
                several = [one.people for one in self.family.mentions if one.last <= f.first and len(one.people) > 1]
                people += several[-1] if several else ()
        if self.flat[clause.first] == "dove" and clause.first:
            people += self.family.subject(self.family.clause_at(clause.first - 1))
        subject = self.family.subject(clause)
        return tuple(dict.fromkeys(n for n in people if n not in subject))

    def _parted_from(self, clause: Clause) -> set[int]:
        """The places of those named beside a word that only ties them: "separato da me", "sposata con Ugo"."""
        lives = covered(self._within(clause, self.said.opens))
        ties = [row for kin in self.family.kin.values() for row in kin.pairs]
        told = [f for f in self._within(clause, ties) if f.first not in lives]
        return {n for f in told for n in range(f.last - 1, f.last + _BESIDE)}

    def _all_of(self, clause: Clause, subject: tuple[int, ...], company: tuple[int, ...]) -> tuple[int, ...]:
        """Whom words of being together mean: the several of the clause, or all whom the sentence names."""
        everybody = [n for one in self._in(clause) if one.how is How.WE for n in one.people]
        if everybody:
            return tuple(dict.fromkeys((*subject, *company, *everybody)))
        together = tuple(dict.fromkeys((*subject, *company)))
        named = [one for one in self._in(clause) if not one.prep or one.prep in COMPANY]
        if len(together) > 1 and (named or company):
            return together
        here = [c for c in self.family.clauses if c.sentence == clause.sentence]
        if not any(self._in(c) for c in here):  # "Carla abita con me. Stesso stato di famiglia."
            here = [c for c in self.family.clauses if clause.sentence - 1 <= c.sentence <= clause.sentence]
        here = [c for c in here if c.first <= clause.first or (c.first == clause.last and c.verb_at is None)]
        told = [n for c in here for one in self._in(c) if one.prep in {"", *COMPANY} for n in one.people]
        told += [n for c in here if c.verb in {Verb.FIRST, Verb.WE} for n in self.family.subject(c)]
        together = tuple(dict.fromkeys((*together, *told)))
        return together if len(together) > 1 else (*together, self.anchor)


def _signs(family: Family, told: list[Roof], name: str) -> dict[int, str]:
    """A sign for each group: of those said to be together, unless where they are registered says otherwise."""
    anchor = family.anchor
    was = {n: str(member[name]) for n, member in enumerate(family.known) if member.get(name)}
    for one in told:
        several = len({was[n] for n in one.people if n in was}) > 1
        for n in one.people if one.apart else one.people[:1] if several else ():
            was.pop(n, None)
    groups = _Groups(len(family.people), was)
    firm = [one for one in told if one.registered]
    settled = {n for one in firm for n in one.people}
    alone = {n for one in firm if one.apart for n in one.people}
    for one in firm:
        if not one.apart:
            groups.join(one.people)
    for one in told:
        if not one.registered and not one.apart:
            free = [n for n in one.people if n not in settled or n == anchor or groups.alone(n)]
            groups.join(free if anchor not in free else [n for n in free if n == anchor or n not in alone])
    placed = {n for one in told for n in one.people} | {anchor}
    signs, heads = dict(was), {groups.of[n]: sign for n, sign in was.items()}
    for n in sorted(placed, key=lambda n: (groups.of[n] != groups.of[anchor], n)):
        free_sign = next(sign for k in range(1, 99) if (sign := f"F{k}") not in heads.values())
        signs[n] = heads.setdefault(groups.of[n], free_sign)
    return signs


class _Groups:
    """People joined to each other."""

    def __init__(self, many: int, was: dict[int, str]) -> None:
        first: dict[str, int] = {}
        self.of = {n: first.setdefault(was[n], n) if n in was else n for n in range(many)}

    def alone(self, n: int) -> bool:
        """Whether nobody is with somebody."""
        return sum(1 for head in self.of.values() if head == self.of[n]) == 1

    def join(self, people: Sequence[int]) -> None:
        """All of them are together."""
        heads = {self.of[n] for n in people}
        self.of = {n: min(heads) if head in heads else head for n, head in self.of.items()}
