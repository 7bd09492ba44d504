"""Phrases found in a message: `naspi|disoccupazione`, `disoccupat*`, `non ... lavoro`, `siamo in #`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.understanding.plain import Plain

_MOST_BETWEEN = 3
_GAP = "..."
_NUMBERS = frozenset("un uno una due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta".split())


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase: whole words, beginnings of words, or a number."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    number: bool

    def takes(self, word: str) -> bool:
        """Whether a word may stand in this place."""
        if word in self.whole or (self.beginnings and word.startswith(self.beginnings)):
            return True
        return self.number and (word[0].isdigit() or word in _NUMBERS)


Slots = tuple[Slot | None, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found: from which word to which, the last excluded."""

    first: int
    last: int


def find(plain: Plain, phrases: Iterable[str]) -> Iterator[Found]:
    """Every place where one of the phrases stands, within one stretch of the message.

    >>> [plain.verbatim(f.first, f.last) for plain in [Plain.of("Sono disoccupato.")] for f in find(plain, ["disoccupat*"])]
    ['disoccupato']
    """
    for phrase in phrases:
        slots = slots_of(phrase)
        for first in range(len(plain.words)):
            last = _match(plain, slots, first)
            if last is not None:
                yield Found(first, last)


def stands(plain: Plain, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands in the message."""
    return next(find(plain, phrases), None) is not None


@lru_cache(maxsize=1 << 14)
def slots_of(phrase: str) -> Slots:
    """A phrase, place by place; None is a gap."""
    return tuple(None if part == _GAP else _slot(part) for part in phrase.split())


def _slot(part: str) -> Slot:
    words = part.split("|")
    return Slot(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
        "#" in words,
    )


def _match(plain: Plain, slots: Slots, first: int) -> int | None:
    """Where the phrase that begins at a word ends; None if it does not stand there."""
    at = first
    for n, slot in enumerate(slots):
        if slot is None:
            rest = slots[n + 1 :]
            ends = (_match(plain, rest, at + skipped) for skipped in range(_MOST_BETWEEN + 1))
            end = next((end for end in ends if end is not None), None)
            return end if end is not None and _together(plain, first, end) else None
        if at >= len(plain.words) or not slot.takes(plain.flat[at]):
            return None
        at += 1
    return at if _together(plain, first, at) else None


def _together(plain: Plain, first: int, last: int) -> bool:
    return first < last and plain.words[first].stretch == plain.words[last - 1].stretch
