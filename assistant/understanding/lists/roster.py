"""The members of a list: those known so far, and how one is added, found by what they are, or kept a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from assistant.understanding.lists.again import sexes
from assistant.understanding.lists.nouned import Noun, counts, gender_of_noun
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import an_age, may_be_age
from assistant.understanding.people.persons import of_self, only_mine
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find, touches
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.wording import Said

ANYONE = "?"
_OF_AGE = 18
_MINE = frozenset(("mio", "mia", "nostro", "nostra"))
_MY, _HOW_LONG = frozenset((word,) for word in _MINE), frozenset(("da", "per", "dopo", "tra", "fra"))


def counting_all(message: Message, said: Said) -> Iterator[Found]:
    """Where the whole list is counted ("nucleo 4"), and not one of several ("nel nucleo 2") or a part ("2 adulti")."""
    plain, rows = message.plain, (*said.words.values(), *said.rest.values())
    others, parts = list(find(plain, said.unlike)), [f for row in rows for f in find(plain, row)]
    for found in find(plain, said.near):
        other = any(one.first < found.first and found.last <= one.last for one in others)
        if not other and not any(found.first < one.first < found.last < one.last for one in parts):
            yield found


def _told_of_all(message: Message, phrases: Iterable[str]) -> bool:
    """Whether it is said of all who are counted what they are: "sei persone, tutte maggiorenni"."""
    numbers = [message.words_of(mention) for mention in message.quantities if counts(mention)]
    told = (f for f in find(message.plain, phrases) if not any(touches(f, *one) for one in numbers))
    return any(not denied(message.plain, f) for f in told)


class Roster:
    """The members of a list, in the order in which they were named; whoever speaks comes first."""

    def __init__(self, path: str, who: str, whole: Said, known: list[dict[str, Any]]) -> None:
        self.path, self.who, self.speaker, self.known = path, who, whole.speaker, known
        self._known_before = len(known)
        self._once = set(next(iter(whole.groups), "").split()) if whole.speaker else set()
        self._half = self._once - {self.speaker}
        self._young = {role for key in list(whole.groups)[1:] for role in key.split()} if whole.speaker else set()
        self._alike = whole.alike
        self.new: dict[str, Stated] = {}
        self._may_be: dict[int, list[str]] = {}
        self._met: dict[int, Noun] = {}
        self._named = False  # whether whoever speaks was named by a noun ("io", "richiedente")
        self._of: dict[int, Noun] = {}  # by which plural they were named
        self._kin: set[int] = set()  # relatives named together, of whom each may be named again by itself
        self.aged: dict[int, int] = {}
        self.ages: Mapping[int, int] = {}  # of those known before
        self.called: Mapping[int, str] = {}  # in which words who they are was told before
        self.among_whom: dict[int, tuple[int, ...]] = {}  # where one of several is named, and nobody can tell which
        self.besides: set[int] = set()  # where a noun tells of a thing beside those known: "anche un appartamento"
        self.ours: list[int] = []  # the things that are called ours, of several
        self._about, self.alone = whole.about, False

    def couple(self, roles: str, words: str) -> tuple[int, ...]:
        """The members that one phrase names together, each by what it is, or by all that it may be."""
        chosen: list[int] = []
        for role in roles.split():
            again = chosen and role == roles.split()[len(chosen) - 1] and role not in self._once
            chosen.append(self._add(role, words) if again else self._one(role.split("|"), words))
        self._kin |= {n for n in chosen if self.known[n].get(self.who) not in {None, *self._once}}
        return tuple(chosen)

    def _one(self, roles: list[str], words: str) -> int:
        for n, member in enumerate(self.known):
            if member.get(self.who) in roles or {*roles, member.get(self.who)} <= self._half:
                return n  # of two who live together, "se fossimo sposati"
            if n in self._may_be and not set(roles).isdisjoint(self._may_be[n]):
                return n
            if self._may_be.get(n) == [ANYONE] and len(roles) == 1 and roles[0] in self._once:
                return self._is(n, roles[0], words)  # "siamo io e lui, conviviamo da anni"
        if ANYONE in roles and len(self.known) > 1:
            return 1
        return self._add(roles[0], words) if len(roles) == 1 and roles[0] != ANYONE else self._unknown(roles, words)

    def _filled(self, who: str, words: str) -> int:
        """A place that was kept for somebody of whom it was not said who, or else a new one."""
        unsaid = (n for n, member in enumerate(self.known) if not member.get(self.who))
        kept = next((n for n, roles in self._may_be.items() if who in roles), next(unsaid, None))
        if kept is None or (kept in self._may_be and who not in self._may_be[kept]):
            return self._add(who, words)
        return self._is(kept, who, words)

    def _add(self, who: str, words: str) -> int:
        if self.alone and not self.known:
            who = self.speaker
        elif self.speaker and not self.known and who != self.speaker:
            self._add(self.speaker, words)
        self.known.append({})
        return self._is(len(self.known) - 1, who, words)

    def _is(self, n: int, who: str, words: str) -> int:
        self._may_be.pop(n, None)
        self.known[n][self.who] = who
        self.new.pop(f"{self.path}[{n}]", None)
        self.new[f"{self.path}[{n}].{self.who}"] = Stated(f"{self.path}[{n}].{self.who}", who, words)
        return n

    def _unknown(self, roles: list[str], words: str) -> int:
        if self._alike and set(roles) <= set(self._alike):
            return self._add(self._alike[0], words)
        if self.speaker and not self.known:
            self._add(self.speaker, words)
        self.known.append({})
        n = len(self.known) - 1
        self._may_be[n] = roles
        self.new[f"{self.path}[{n}]"] = Stated(f"{self.path}[{n}]", {}, words)
        return n

    def fill(self, message: Message, said: Said) -> None:
        """As many members as were counted ("siamo in quattro"); who they are is told there, or remains to be asked."""
        for who, phrases in said.rest.items():
            for found in find(message.plain, phrases):
                self._to(found, message, lambda words, who=who: self._add(who, words))  # type: ignore[misc]
        who = next((who for who, phrases in said.rest.items() if _told_of_all(message, phrases)), "")
        for found in counting_all(message, said):
            if self._to(found, message, lambda words: self._add(who, words) if who else self._unknown([ANYONE], words)):
                return

    def _to(self, found: Found, message: Message, add: Callable[[str], int]) -> bool:
        """Members up to the number that some words tell; whether they tell one."""
        for mention in message.quantities:
            if touches(found, *message.words_of(mention)) and counts(mention):
                while len(self.known) < int(mention.value):  # type: ignore[arg-type]
                    add(message.plain.verbatim(found.first, found.last))
                return True
        return False

    def somebody(self, words: str, age: int = _OF_AGE) -> int:
        """Somebody told by a first name and an age, or something by an amount; what they are remains to be asked."""
        return self._unknown(sorted(self._young) if age < _OF_AGE else [ANYONE], words)

    def partner(self, words: str) -> int:
        """The other of two, who was only spoken of with whoever speaks."""
        return self._one(sorted(self._half), words)

    @property
    def speaking(self) -> int | None:
        """The member who speaks: who applies, unless that is another, or somebody is known by words only of theirs."""
        if self.alone:
            return None
        mine = (n for n, words in self.called.items() if self.speaker and only_mine(words))
        applies = (n for n, m in enumerate(self.known) if self.speaker and m.get(self.who) == self.speaker)
        return next(mine, next((n for n in applies if not self.is_another(n)), None))

    def _writer(self, words: str, *, own: bool) -> int:
        """Whoever speaks, named by some words: beside another who applies they are one more."""
        mine = only_mine(words)
        if mine and self.known and self.is_another(0) and self.speaking is None:
            return self._add(self.speaker, words)
        return self.speaking if (own or mine) and self.speaking is not None else self._one([self.speaker], words)

    def as_called(self, roles: Mapping[int, str]) -> None:
        """Where another applies, a spouse and children of whoever speaks go on being named as theirs: "mio marito"."""
        if not self.speaking:
            return
        family = self._half | self._young
        for n, role in roles.items():
            if n and role in family:
                self.known[n][self.who] = role
        self.known[self.speaking][self.who] = self.speaker

    def is_another(self, n: int) -> bool:
        """Whether whoever applies was told as a relative, without anybody who speaks: "la domanda di mia zia"."""
        words = self.called.get(n, "")
        alone = list(self.called.values()).count(words) == 1
        return alone and Plain.of(words).flat[:1] in _MY

    @property
    def _mine(self) -> Noun | None:
        """The noun by which a message last named whoever speaks."""
        return None if self.speaking is None else self._met.get(self.speaking)

    @property
    def applicant(self) -> int | None:
        """Whoever applies, where a message tells of a list for the first time and names them by no noun."""
        return self.told_now if not self._named else None

    @property
    def told_now(self) -> int | None:
        """Whoever applies, where a message tells of a list for the first time."""
        return self.speaking if not self._known_before else None

    @property
    def sexes(self) -> dict[str, int]:
        """Who is he and who is she, of whoever applies and their spouse, as they were told before."""
        return sexes({n: words for n, words in self.called.items() if self.known[n].get(self.who) in self._once})

    def as_old(self, message: Message, asked: int | None = None) -> int | None:
        """The one known to be as old as a message says that names nobody ("ha 83 anni, figurati"), or who was asked of.

        Where nobody is known to be so old, it is said of the relative who was asked of, if the question was of one.
        """
        flat, places = message.plain.flat, [(m, message.words_of(m)[0]) for m in message.quantities if may_be_age(m)]
        told = {
            int(m.value)  # type: ignore[arg-type]
            for m, at in places
            if (an_age(m) and flat[at - 1] not in _HOW_LONG) or (at and flat[at - 1] == "ha" and m.unit is None)
        }
        if len(told) != 1 or self._met or of_self(message.plain):
            return None
        here = [n for n, years in self.ages.items() if years in told]
        relative = asked is not None and not _MINE.isdisjoint(Plain.of(self.called.get(asked, "")).flat)
        return here[0] if len(here) == 1 else asked if not here and relative else None

    def _fresh(self, here: Iterable[int]) -> list[int]:
        """Those whom a message adds, of whom nothing else was told in it."""
        return [n for n in here if n >= self._known_before and n not in self._met and n not in self.aged]

    def other_sex(self, n: int, gender: str) -> bool:
        """Whether somebody was told before by a word of the other sex: "mio figlio", then "mia figlia"."""
        told = gender_of_noun(next(reversed(Plain.of(self.called.get(n, "")).flat), ""))
        return bool(gender) and told not in {gender, ""}

    def among(self, roles: str) -> tuple[int, ...]:
        """The members who are, or may be, one of some roles; a relative who applies is no half of who speaks."""
        wanted = set(roles.split())
        here = (n for n in range(len(self.known)) if n or not self.speaking)
        return tuple(n for n in here if self.known[n].get(self.who) in wanted or self._may(n, self.known[n], wanted))

    def _may(self, n: int, member: dict[str, Any], wanted: set[str]) -> bool:
        """Whether somebody of whom it is not said who may be one of some roles."""
        kept = self._may_be.get(n, [ANYONE])
        return not member.get(self.who) and (ANYONE in kept or not wanted.isdisjoint(kept) or not self._young)
