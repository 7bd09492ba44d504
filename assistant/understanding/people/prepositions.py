"""The preposition before those who are mentioned: who has one is somebody's company or object, no subject."""

from __future__ import annotations

import re

from assistant.understanding.people.clauses import INTRODUCING
from assistant.understanding.people.family import Family

PREPS = {
    word: prep
    for prep, words in {
        "con": "con col coi",
        "da": "da dal dalla dai dalle dallo",
        "di": "di del della dei delle d dello",
        "a": "a al alla ai alle ad",
        "presso": "presso",
        "per": "per",
        "su": "su sul sulla",
        "in": "in nel nella",
    }.items()
    for word in words.split()
}
AGED = frozenset("anni anno mesi aa a e ed di d che si chiama ha".split())
GROWN = frozenset("maggiorenne minorenne maggiore minore piccolo piccola grande primo prima secondo seconda".split())
_TOGETHER = frozenset({"insieme", "assieme"})


def preposition(family: Family, first: int, people: tuple[int, ...]) -> str:
    """The preposition before a place; of those joined to somebody before, or told again, that one's."""
    flat, words, at = family.plain.flat, family.plain.words, first
    last = family.mentions[-1] if family.mentions else None
    if flat[first] in PREPS or flat[first] == "io":
        return PREPS.get(flat[first], "")
    if last is not None and last.last == first and family.plain.text[words[first - 1].end : words[first].start] == " ":
        return last.prep
    while at > 0 and flat[at - 1] in INTRODUCING and words[at - 1].stretch == words[first].stretch:
        at -= 1
    here = flat[at - 1] if at and words[at - 1].stretch == words[first].stretch else ""
    if here in PREPS:
        return "con" if at > 1 and flat[at - 2] in _TOGETHER else PREPS[here]
    joined = _joined(family, at) if here in {"e", "ed"} else ""
    return joined or _again(family, first, people)


def _joined(family: Family, at: int) -> str:
    """That of those to whom an "and" joins."""
    flat = family.plain.flat
    before = next((one for one in reversed(family.mentions) if one.last <= at - 1), None)
    if before is None or not all(word in AGED or word[0].isdigit() for word in flat[before.last : at - 1]):
        return ""
    return before.prep


def _again(family: Family, first: int, people: tuple[int, ...]) -> str:
    """That of the place right before, which mentions the same: "con la bimba di 10 anni Sara"."""
    before = family.mentions[-1] if family.mentions else None
    if before is None or before.people != people:
        return ""
    words = family.plain.words
    between = family.plain.text[words[before.last - 1].end : words[first].start]
    told = (word for word in family.plain.flat[before.last : first] if not word[0].isdigit())
    small = all(word in AGED | GROWN | INTRODUCING for word in told)
    return before.prep if small and not re.search("[.;:?!]", between) else ""
