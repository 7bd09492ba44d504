"""Phrases found in a message: `naspi|disoccupazione`, `disoccupat*`, `non ... lavoro`, `siamo in #`, `nel @scorso`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.understanding.quantities.numbers import ONE
from assistant.understanding.words.counting import counting
from assistant.understanding.words.plain import LETTERS, Plain

_MOST_BETWEEN = 3
_GAP = "..."
_YEARS = {"@prima": (-99, -2), "@scorso": (-1, -1), "@poi": (0, 9)}
_PART = frozenset(("cui",))
_DENYING = frozenset("non nn nun mai nemmeno neanche neppure manco senza".split())
_CONTRARY = frozenset("ma mentre".split())


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase: whole words, beginnings of words, or a number."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    number: bool
    years: tuple[tuple[int, int], ...] = ()
    """From how many years to how many from the one in which it was written."""

    def takes(self, word: str, year: int) -> bool:
        """Whether a word may stand in this place, of what was written in a year."""
        if word in self.whole or (self.beginnings and word.startswith(self.beginnings)):
            return True
        if self.years and year and word.isdecimal():
            return any(first <= int(word) - year <= last for first, last in self.years)
        return self.number and counting(word)


Slots = tuple[Slot | None, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found: from which word to which, the last excluded."""

    first: int
    last: int


def find(plain: Plain, phrases: Iterable[str]) -> Iterator[Found]:
    """Every place where one of the phrases stands, within one stretch of the message; the longest first at each place.

    >>> list(find(Plain.of("Sono disoccupato."), ["disoccupat*"]))
    [Found(first=1, last=2)]
    """
    key = tuple(phrases)
    found = plain.found.get(key)
    if found is None:
        found = plain.found[key] = tuple(_all(plain, _opening(key))) if key else ()
    return iter(found)


def by_itself(plain: Plain, found: Found) -> bool:
    """Whether a phrase is all that stands between two marks.

    >>> plain = Plain.of("48 anni, solo. Solo affitto")
    >>> [by_itself(plain, one) for one in find(plain, ["solo"])]
    [True, False]
    """
    headed = plain.text[: plain.words[found.first].start].rstrip().endswith(":")  # "isee: solo, 52 anni"
    beside = (*(() if headed else (found.first - 1,)), found.last)
    around = {plain.words[n].stretch for n in beside if 0 <= n < len(plain.words)}
    return plain.words[found.first].stretch not in around


def _all(plain: Plain, opening: Opening) -> Iterator[Found]:
    ends: dict[int, set[int]] = {}
    for first, phrase in opening.tried(plain):
        last = _match(plain, slots_of(phrase), first)
        if last is not None:
            ends.setdefault(first, set()).add(last)
    for first in sorted(ends):
        for last in sorted(ends[first], reverse=True):
            yield Found(first, last)


@dataclass(frozen=True, slots=True)
class Opening:
    """Phrases by what they open with, so that few of them are tried at each word."""

    words: Mapping[str, list[str]]
    beginnings: Mapping[str, list[tuple[str, str]]]
    """Each beginning of a word with its phrase, by its first letters."""
    counted: Mapping[str, list[str]]
    """The phrases that open with a number, by the word after it; under none those in which it may be many words."""

    def tried(self, plain: Plain) -> Iterator[tuple[int, str]]:
        """The phrases that may stand at a place, with it; most places have none."""
        for word in self.words.keys() & plain.at.keys():
            for place in plain.at[word]:
                for phrase in self.words[word]:
                    yield place, phrase
        for letters in self.beginnings.keys() & plain.starting.keys():
            for head, phrase in self.beginnings[letters]:
                for place in plain.starting[letters]:
                    if plain.flat[place].startswith(head):
                        yield place, phrase
        if self.counted:
            yield from self._after_a_number(plain)

    def _after_a_number(self, plain: Plain) -> Iterator[tuple[int, str]]:
        for place in plain.numbers:
            after = plain.flat[place + 1] if place + 1 < len(plain.flat) else ""
            for second in {after, ""}:
                for phrase in self.counted.get(second, ()):
                    yield place, phrase


@lru_cache(maxsize=1 << 12)
def _opening(phrases: tuple[str, ...]) -> Opening:
    """Of most phrases only the first place is ever looked at."""
    words: dict[str, list[str]] = {}
    beginnings: dict[str, list[tuple[str, str]]] = {}
    counted: dict[str, list[str]] = {}
    for phrase in phrases:
        first = phrase.split(maxsplit=1)[0]
        if first == _GAP:
            raise ValueError("A phrase opens with a word")
        head = _slot(first)
        for word in head.whole:
            if not (head.number and counting(word)):
                words.setdefault(word, []).append(phrase)
        for beginning in head.beginnings:
            letters = beginning[:LETTERS] if len(beginning) >= LETTERS else ""
            beginnings.setdefault(letters, []).append((beginning, phrase))
        for word in _seconds(slots_of(phrase)) if head.number or head.years else ():
            counted.setdefault(word, []).append(phrase)
    return Opening(words, beginnings, counted)


def _seconds(slots: Slots) -> Iterable[str]:
    """The words that may come second; nothing, where there are too many to tell."""
    second = slots[1] if len(slots) > 1 else None
    return second.whole if second and not second.beginnings and not second.number else ("",)


def stands(plain: Plain, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands in the message."""
    return next(find(plain, phrases), None) is not None


@lru_cache(maxsize=1 << 16)
def slots_of(phrase: str) -> Slots:
    """A phrase, place by place; None is a gap."""
    return tuple(None if part == _GAP else _slot(part) for part in phrase.split())


_ALSO = {"non": "nn", "quanto": "quant", "quando": "quand", "dove": "dov"}
"""How a word is also written: in short, and before an apostrophe ("quant'è")."""


@lru_cache(maxsize=1 << 14)
def _slot(part: str) -> Slot:
    told = part.split("|")
    years = tuple(_YEARS[word] for word in told if word in _YEARS)
    words = [word for word in told if word not in _YEARS]
    words += [_ALSO[word] for word in words if word in _ALSO]
    return Slot(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
        "#" in words,
        years,
    )


def _match(plain: Plain, slots: Slots, first: int) -> int | None:
    """Where the phrase that begins at a word ends; None if it does not stand there."""
    at, last = first, len(plain.flat)
    for n, slot in enumerate(slots):
        if slot is None:
            return _beyond(plain, slots, n, first, at)
        if at >= last or not slot.takes(plain.flat[at], plain.year):
            return None
        at += 1
    return at if _together(plain, first, at) else None


def _beyond(plain: Plain, slots: Slots, gap: int, first: int, at: int) -> int | None:
    """Where a phrase ends of which what comes before a gap stands; as few words as may be are passed over."""
    rest, counts = slots[gap + 1 :], any(one and one.number for one in slots)
    for skipped in range(_most_skipped(plain, at, counts=counts) + 1):
        end = _match(plain, rest, at + skipped)
        if end is not None:
            return end if _together(plain, first, end) else None
    return None


def _most_skipped(plain: Plain, at: int, *, counts: bool) -> int:
    """How many words a gap may pass over: none that denies or parts; where a phrase counts, no number, no "di cui"."""
    for n, word in enumerate(plain.flat[at : at + _MOST_BETWEEN]):
        number = counting(word) and (word not in ONE or _one_more(plain, at + n))
        counted = counts and (word in _PART or number)
        if word in _DENYING or word in _CONTRARY or counted:
            return n
    return _MOST_BETWEEN


def _one_more(plain: Plain, place: int) -> bool:
    """Whether a word that may be an article counts one more: "15 giorni più uno di recupero"."""
    before, after = plain.flat[max(place - 1, 0) : place], plain.flat[place + 1 : place + 2]
    return before == ("piu",) or (before == ("e",) and after == ("di",))


def _together(plain: Plain, first: int, last: int) -> bool:
    return first < last and plain.words[first].stretch == plain.words[last - 1].stretch


@lru_cache(maxsize=1 << 8)
def counting_one(phrases: tuple[str, ...], end: int) -> tuple[str, ...]:
    """The phrases that have a number at an end, the first place or the last, and let "un" and "una" be it."""
    told = ((phrase, slots_of(phrase)[end]) for phrase in phrases)
    return tuple(phrase for phrase, slot in told if slot and slot.number and "una" in slot.whole)


def covered(found: Iterable[Found]) -> set[int]:
    """The places of the words of phrases."""
    return {place for one in found for place in range(one.first, one.last)}


def touches(found: Found, first: int, last: int) -> bool:
    """Whether a phrase shares a word with others, from one to another, the last excluded."""
    return found.first < last and first < found.last


def distance(found: Found, first: int, last: int) -> int:
    """How many words lie between a phrase and others."""
    return max(found.first - last, first - found.last, 0)
