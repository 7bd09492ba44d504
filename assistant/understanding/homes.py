"""Who of the people of a message are together: "stesso stato di famiglia", "residenza sua", "sta con la madre"."""

from __future__ import annotations

from assistant.understanding.folk import Folk
from assistant.understanding.patterns import Found, find
from rules_core.wording import Said

_REGISTERED = ("residen", "anagraf", "scheda", "stato", "foglio", "iscritt", "registrat", "famiglia")
_WITH_ME = frozenset("me noi".split())


def homes(folk: Folk, said: Said, name: str) -> dict[int, str]:
    """The group of each of whom it is said, by a sign of its own: whoever speaks, or the first one, is in the first."""
    groups, flat = _Groups(folk, name), folk.message.plain.flat
    anchor = folk.speaking if folk.speaking is not None else 0
    told = [
        (f, way) for way, rows in enumerate((said.no, said.opens, said.yes)) for f in find(folk.message.plain, rows)
    ]
    for f, way in sorted(told, key=lambda one: (_registered(flat, one[0]), one[1], one[0].first)):
        if way == 0:
            for n in folk.subject(f):
                if n != folk.speaking:
                    groups.apart(n)
        elif way == 1:
            _beside(folk, f, groups)
        else:
            with_me = not _WITH_ME.isdisjoint(flat[f.first : f.last])
            for n in _together(folk, f):
                if with_me or not groups.alone(n):
                    groups.join(n, anchor)
    return groups.signs(anchor)


def _registered(flat: tuple[str, ...], found: Found) -> bool:
    """Whether words speak of where somebody is registered, which counts more than where they live."""
    return any(word.startswith(_REGISTERED) for word in flat[found.first : found.last])


def _together(folk: Folk, found: Found) -> tuple[int, ...]:
    """Those whom words of being together mean: who is with "me", or all that the sentence names."""
    words = set(folk.message.plain.flat[found.first : found.last])
    here = [one for one in folk.places if folk.same_sentence(one.first, found.first)]
    if not _WITH_ME.isdisjoint(words):
        before = [one for one in here if one.last <= found.first + 1 and one.named]
        before = [one for one in before if not one.company] or before
        after = [one for one in here if found.last <= one.first <= found.last + 2 and one.named]
        chosen = (after[:1] or before[-1:]) if _told_after(folk, found) else (before[-1:] or after[:1])
        return chosen[0].people if chosen else folk.subject(found)
    named = {n for one in here if one.named for n in one.people if n != folk.speaking}
    return tuple(named) if named else tuple(range(len(folk.people)))


def _told_after(folk: Folk, found: Found) -> bool:
    """Whether who is "with me" is told after it: "con me stanno i figli"."""
    return folk.message.plain.flat[found.first] == "con"


def _beside(folk: Folk, found: Found, groups: _Groups) -> None:
    """Somebody who is with the one named next."""
    if "dove" in folk.message.plain.flat[found.first : found.last]:
        _there(folk, found, groups)
        return
    other = next((one for one in folk.after(found, 4) if len(one.people) == 1), None)
    if other is None or other.people[0] == folk.speaking:
        return
    before = [one for one in folk.places if one.last <= found.first + 1 and other.people != one.people]
    base = folk.people[other.people[0]].base
    child = base is not None and base != folk.speaking
    subject = (base,) if child and base is not None else before[-1].people if before else ()
    for n in subject:
        if n == folk.speaking:
            groups.join(other.people[0], n)
        else:
            groups.with_(n, other.people[0])


def _there(folk: Folk, found: Found, groups: _Groups) -> None:
    """Somebody is where the one named before is: "a casa sua, dove anche lui risulta"."""
    here = [one for one in folk.places if found.first <= one.first <= found.last and len(one.people) == 1]
    before = [one for one in folk.places if one.last <= found.first and len(one.people) == 1 and one.named]
    if here and before and here[0].people != before[-1].people:
        groups.with_(here[0].people[0], before[-1].people[0])


class _Groups:
    """Groups of people, joined and parted; what was known of them stands until something else is said."""

    def __init__(self, folk: Folk, name: str) -> None:
        self.folk, self.of = folk, dict[int, str]()
        for n, member in enumerate(folk.known):
            if member.get(name):
                self.of[n] = str(member[name])
        self.was = dict(self.of)
        self.anchored: set[int] = set()

    def _new(self) -> str:
        taken = set(self.of.values()) | {"F1"}
        return next(sign for n in range(2, 99) if (sign := f"F{n}") not in taken)

    def join(self, n: int, anchor: int) -> None:
        """Somebody is with whoever speaks."""
        self.of[anchor] = self.of.get(anchor, "F1")
        self.of[n] = self.of[anchor]

    def apart(self, n: int) -> None:
        """Somebody is by themselves."""
        if self.of.get(n, "F1") == "F1":
            self.of[n] = self._new()

    def alone(self, n: int) -> bool:
        """Whether it is known that somebody is not with whoever speaks."""
        return self.of.get(n, "F1") != "F1"

    def with_(self, n: int, other: int) -> None:
        """Somebody is with another than whoever speaks."""
        if other not in self.of:
            self.of[other] = self._new()
        self.of[n] = self.of[other]

    def signs(self, anchor: int) -> dict[int, str]:
        """All the groups that are known; that of whoever speaks, where any other is."""
        if self.of and anchor < len(self.folk.people):
            self.of.setdefault(anchor, "F1")
        return self.of
