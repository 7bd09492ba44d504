"""At whose charge somebody is, and in whose care: "a carico di mio marito", "affidato a me", "la scarico io"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.understanding.people.clauses import Clause, Verb, same_sentence
from assistant.understanding.people.family import Mention
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.facts import Choice, Names, Text
from rules_core.wording import Said

if TYPE_CHECKING:
    from assistant.understanding.people.bonds import Bonds

_MINE = frozenset("mio mia miei mie me".split())
_OURS = frozenset("nostro nostra noi".split())
_THEIRS = frozenset("suo sua loro".split())
_BOTH = frozenset("entrambi entrambe tutti tutte".split())
_NOBODY = frozenset("nessuno nessuna".split())
_HOLDING = frozenset(
    "ha ho abbiamo hanno tengo tiene teniamo scarico scarica porto porta metto mantengo mantiene".split()
)
_FIRST = frozenset("ho tengo scarico porto metto mantengo".split())
_FIRST_MANY = frozenset("abbiamo teniamo scarichiamo".split())
_MANY = frozenset("siano fossero saranno sarebbero".split())
_ENDING = (
    "smett*|finisc*|finir*|finiss*|cess* di|d esser*|star*|tener*|aver*",
    "esc*|usciss*|uscir* dal|da mio|suo|nostro|loro|carico",
)
_TO = frozenset("a ai al alla c presso".split())
_REACH, _NEXT, _VERB = 9, 5, 3


class Charges:
    """The words of one tie by which somebody depends on others."""

    def __init__(self, bonds: Bonds, name: str, fact: Names | Text | Choice, words: Said) -> None:
        self.bonds, self.name, self.fact, self.words = bonds, name, fact, words
        self.family, self.plain = bonds.family, bonds.family.plain

    def read(self) -> None:
        """Note on whom each depends."""
        for found in find(self.plain, self.words.near):
            clause = self.family.clause_at(found.first)
            wards, holders = self._ends(found, clause)
            if isinstance(self.fact, Names) and len(holders) == 1 and self._shared(clause):
                holders = (*holders, *self._other_parent(wards, holders[0]))
            if isinstance(self.fact, Names) and (self._ends_here(found, clause) or self._nobody(clause)):
                for n in wards if set(wards) - {self.family.speaking} else self._who_is(found, clause):
                    self.bonds.found[n, self.name] = []
                continue
            for n in wards:
                for other in holders if isinstance(self.fact, Names) else holders[:1]:
                    self.bonds.add(n, self.name, other)

    def _ends_here(self, found: Found, clause: Clause) -> bool:
        """Whether it is denied, or said to be so no longer: "smette di essere a carico"."""
        before = Found(max(clause.first, found.first - _REACH), found.first)
        ending = any(before.first <= one.first < before.last for one in find(self.plain, _ENDING))
        return ending or denied(self.plain, found)

    def _who_is(self, found: Found, clause: Clause) -> tuple[int, ...]:
        """The one known to depend on somebody, all where several are meant; nobody, where it is asked in general."""
        if "si" in self.plain.flat[max(found.first - _VERB, 0) : found.first]:
            return ()
        told_here = self.plain.flat[clause.first : clause.last]
        told = tuple(n for n in range(len(self.family.known)) if self.bonds.value(n, self.name))
        return told if len(told) == 1 or not _MANY.isdisjoint(told_here) else ()

    def ward(self, found: Found) -> int | None:
        """The child of whom words of care speak."""
        family = self.family
        clause = family.clause_at(found.first)
        speaking = family.speaking
        around = [n for one in family.within(clause) for n in one.people if n != speaking]
        young = [n for n in dict.fromkeys((*family.subject(clause), *around)) if family.young(n)]
        before = [n for one in family.mentions if one.last <= found.first + 1 for n in one.people if family.young(n)]
        after = [n for one in family.mentions if one.first >= found.first for n in one.people if family.young(n)]
        chosen = young[:1] or before[-1:] or after[:1]
        return chosen[0] if chosen else None

    def _nobody(self, clause: Clause) -> bool:
        return not _NOBODY.isdisjoint(self.plain.flat[clause.first : clause.last])

    def _ends(self, found: Found, clause: Clause) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Who depends, and on whom."""
        family, flat = self.family, self.plain.flat
        cared = self.bonds.of(self.name).both if isinstance(self.fact, Text) else ""
        if self.words.both and not cared:
            cared = self.words.both
        bearing = tuple(n for n in range(len(family.people)) if cared and (n, cared) in self.bonds.found)
        care = next((n for n, f in self.bonds.facts.items() if isinstance(f, Choice)), "")
        wards = tuple(n for n in range(len(family.people)) if (n, care) in self.bonds.found) if self._of_care() else ()
        holders = self._holders(found, clause)
        subject = family.subject(clause)
        if bearing or wards:
            return bearing or wards, holders or (self._self(clause) if wards else ())
        if self._held(found, clause):
            verbs = set(flat[clause.first : clause.last])
            return self._object(found, clause), holders or self._by(verbs, subject)
        if (ours := self._ours(found, clause, holders)) is not None:
            return ours
        others = tuple(n for n in subject if n not in holders)
        speaking = () if family.speaking is None or clause.verb is not Verb.EITHER else (family.speaking,)
        rest = tuple(n for n in range(len(family.people)) if holders and n not in holders)
        alone = rest if len(rest) == 1 else ()  # "è a carico mio", of the only other who is known
        return others or tuple(n for n in speaking if n not in holders) or alone, holders

    def _ours(
        self, found: Found, clause: Clause, holders: tuple[int, ...]
    ) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """Who is "a nostro carico", named right before it, and the others of whom "we" is said."""
        family, told = self.family, self.plain.flat[found.first : found.last + 1]
        if _OURS.isdisjoint(told) or clause.verb in {Verb.FIRST, Verb.WE}:
            return None
        beside = [one for one in family.mentions if clause.first <= one.first and one.last <= found.first]
        wards = beside[-1].people if beside else family.subject(clause)
        if not set(wards) & set(holders) or family.speaking is None or family.speaking in wards:
            return None
        half = family.half(family.speaking)
        ours = dict.fromkeys((*holders, *(() if half is None else (half,))))
        return wards, tuple(n for n in ours if n not in wards)

    def _of_care(self) -> bool:
        """Whether the tie is that of a ward to whoever cares for them."""
        return any(self.bonds.of(n).both == self.name for n, f in self.bonds.facts.items() if isinstance(f, Choice))

    def _self(self, clause: Clause) -> tuple[int, ...]:
        verbs = set(self.plain.flat[clause.first : clause.last])
        return self._by(verbs, ()) if verbs & (_FIRST | _FIRST_MANY) else ()

    def _by(self, verbs: set[str], subject: tuple[int, ...]) -> tuple[int, ...]:
        """Who holds, by the verb."""
        speaking = self.family.speaking
        if verbs & (_FIRST | _FIRST_MANY) and speaking is not None:
            half = self.family.half(speaking) if verbs & _FIRST_MANY else None
            return (speaking,) if half is None else (speaking, half)
        return subject

    def _held(self, found: Found, clause: Clause) -> bool:
        """Whether the clause tells it of who bears the charge: "ho a carico la mamma", "lo scarico io"."""
        here = self.plain.flat[max(clause.first, found.first - 5) : found.last]
        return not _HOLDING.isdisjoint(here)

    def _object(self, found: Found, clause: Clause) -> tuple[int, ...]:
        """Whom somebody has at their charge: named after it, or spoken of before."""
        family = self.family
        holders = {*self._holders(found, clause), family.speaking}
        free = [one for one in family.within(clause) if not one.prep and one.first >= found.first]
        named = tuple(n for one in free for n in one.people if n not in holders)
        if named:
            return named
        before = family.before(clause)
        others = [one for one in family.mentions if one.last <= found.first and not set(one.people) & holders]
        return tuple(n for n in before if n not in holders) or (others[-1].people if others else ())

    def _holders(self, found: Found, clause: Clause) -> tuple[int, ...]:
        """Those whom the words after it name: "di mio marito", "mio e di Franco", "a me"."""
        family, flat = self.family, self.plain.flat
        near = {*flat[max(found.first - 2, clause.first) : found.last], *flat[found.last : found.last + 2]}
        if not _BOTH.isdisjoint(near):
            return tuple(self._both(clause))
        told: list[int] = []
        speaking = family.speaking
        follows = flat[found.last] if found.last < len(flat) else ""
        inside = set(flat[found.first : found.last]) | ({follows} if follows in _MINE | _OURS | _THEIRS else set())
        if speaking is not None and not _MINE.isdisjoint(inside):
            told.append(speaking)
        if speaking is not None and (not _OURS.isdisjoint(inside) or "io" in near):
            told += [speaking] if "io" in near else family.we(found.first)
        if not _THEIRS.isdisjoint(inside):
            told += self._theirs(clause)
        for one in self._after(found, clause):
            told += one.people
        return tuple(dict.fromkeys(told))

    def _after(self, found: Found, clause: Clause) -> list[Mention]:
        """Those who stand after it with "di" or "a"."""
        preps = {"di", "a"}
        here = [one for one in self.family.within(clause) if found.last - 1 <= one.first <= found.last + _REACH]
        told = [one for one in here if one.prep in preps]
        ends = found.last >= len(self.plain.flat)
        if told or ends or not (self.words.both or self.plain.flat[found.last] in _TO):
            return told
        near = [one for one in self.family.mentions if found.last <= one.first <= found.last + _NEXT]
        return [one for one in near if same_sentence(self.plain, found.first, one.first)][:1]

    def _shared(self, clause: Clause) -> bool:
        """Whether only a part of somebody is told to be at a charge: "al 50 %", "a metà"."""
        told = self.plain.flat[clause.first : clause.last]
        return "meta" in told or any(word in {"50", "cinquanta"} for word in told)

    def _other_parent(self, wards: tuple[int, ...], holder: int) -> tuple[int, ...]:
        """The other of the two who share a charge, if there is just one."""
        family = self.family
        parents: set[int] = set()
        for n in wards:
            parents |= {*family.people[n].bases}
        parents |= {half for n in (*parents, holder) if (half := family.half(n)) is not None}
        others = parents - {holder}
        return tuple(others) if len(others) == 1 else ()

    def _theirs(self, clause: Clause) -> list[int]:
        """Whose "a carico suo", "a carico loro" is."""
        subject = set(self.family.subject(clause))
        if "loro" in self.plain.flat[clause.first : clause.last]:
            several = [one.people for one in self.family.mentions if len(one.people) > 1 and one.last <= clause.last]
            return list(several[-1]) if several else []
        others = [one for one in self.family.mentions if one.last <= clause.last and not set(one.people) & subject]
        others = [one for one in others if self.family.speaking not in one.people]
        return list(others[-1].people) if others else []

    def _both(self, clause: Clause) -> list[int]:
        """The two of "a carico di tutti e due"."""
        for n in self.family.subject(clause):
            bases = self.family.people[n].bases
            parents = [
                m for m, one in enumerate(self.family.people) if n in one.bases and self.family.kin[one.role].back
            ]
            if len(bases) > 1 or parents:
                return bases if len(bases) > 1 else parents
        pairs = [one for one in self.family.mentions if len(one.people) > 1 and one.last <= clause.last]
        return list(pairs[-1].people) if pairs else []
