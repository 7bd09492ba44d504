"""A message as plain words: lower case, no accents, each with its place in what was written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import accumulate, groupby
from typing import Any

from assistant.expressions import expression
from assistant.understanding.quantities.labelled import pairs
from assistant.understanding.words.counting import counting
from assistant.understanding.words.role_letters import role_letters
from assistant.understanding.words.shorthand import of_an_office, place_letters, written_out
from assistant.understanding.words.telegraphed import parts_at

_TOKEN = expression(r"\d+(?:[.,/:]\d+)*|[^\W\d_]+|>(?=\s?\d)")
_SIGNS = {">": "oltre"}
_STOP = expression(r"[,;!?()\n«»\"]|\s[-–/+]\s")
_ENDS = expression(r"\s*(?:[,;.\n)]|$)")
_A_HEAD = 3
_AFTER = 24
"""How much of what follows a word may tell what it is short for."""
LETTERS = 2
"""The first letters that words are told apart by."""
_ASKING = frozenset("posso puo possiamo mi ci si e o come quanto quando chi dove perche quale cosa che".split())
_CODE = expression(r"[A-Z]{2}")  # "prov. CN"
_ANSWERED = frozenset("no zero niente nessuno nessuna nulla".split())
_ABBREVIATED = expression(r"[A-Za-zà-ù]?[a-zà-ù]*[b-df-hj-np-tv-z]|[A-Za-z]")
_SPELT = {"ricuper": "recuper", "disocup": "disoccup", "obblic": "obblig"}
"""Beginnings of words that are written in two ways."""
_BEFORE_A_NAME = frozenset("prov pv sig sigra dott geom all lett cat mod".split())
_WHOLE = frozenset(
    "did gol coll discoll caf inps inail asl irpef spid pin durc bes ads rsu tfr cud bar bus tram gas film stop club "
    "hotel stage job internet computer smartphone ticket test stress nord sud est ovest bonus malus".split()
)
"""Words that end in a consonant and are whole: a full stop after them ends a sentence, not in "did. rilasciata"."""
_SAID_OF_IT = expression(r"[a-zà-ù]+[aiu]t[aeio]|fatt[aeio]|attiv[aeio]|valid[aeio]|ok|s[iì]|no", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word: as patterns see it, where it stands, and in which stretch between two marks of punctuation."""

    plain: str
    start: int
    end: int
    stretch: int


@dataclass(frozen=True)
class Plain:
    """The words of a message."""

    text: str
    words: tuple[Word, ...]
    year: int = 0
    """The year in which it was written, where that is known."""

    @staticmethod
    @lru_cache(maxsize=1 << 6)
    def of(text: str, year: int = 0) -> Plain:
        """The words of a text.

        >>> [word.plain for word in Plain.of("Perché l'ISEE è così?").words]
        ['perche', 'l', 'isee', 'e', 'cosi']
        """
        words: list[Word] = []
        stretch, last, opened, office = 0, 0, 0, of_an_office(text)
        own = [pair.last for pair in pairs(text) if pair.surely]
        letters = role_letters(text, office=office) | place_letters(text)
        for match in _TOKEN.finditer(text):
            before = text[words[-1].start : words[-1].end] if words else ""
            between = text[last : match.start()]
            lettered = match.start() in letters and between.strip() == "." and _ABBREVIATED.fullmatch(before)
            if (
                not lettered
                and (
                    bisect_right(own, match.start()) != bisect_right(own, last - 1)
                    or _parted(before, between, match[0], text[match.end() :])
                    or _denies_a_label([word.plain for word in words[opened:]], between, match[0])
                )
                and not _heads(words[opened:], between)
            ):
                stretch, opened = stretch + 1, len(words)
            after = text[match.end() : match.end() + _AFTER]
            plain = _SIGNS.get(match[0]) or written_out(match[0], _flat(match[0]), after, office=office)
            flat = letters.get(match.start()) or plain
            words.append(Word(flat, match.start(), match.end(), stretch))
            last = match.end()
        return Plain(text, tuple(_telegraphed(words, text)), year)

    @cached_property
    def flat(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.plain for word in self.words)

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """Where each word stands."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.flat):
            places.setdefault(word, []).append(place)
        return places

    @cached_property
    def starting(self) -> dict[str, list[int]]:
        """Where words stand by their first letters; under none, all."""
        places: dict[str, list[int]] = {"": list(range(len(self.flat)))}
        for place, word in enumerate(self.flat):
            places.setdefault(word[:LETTERS], []).append(place)
        return places

    @cached_property
    def numbers(self) -> list[int]:
        """Where words stand that count."""
        return [place for place, word in enumerate(self.flat) if counting(word)]

    @cached_property
    def found(self) -> dict[tuple[str, ...], Any]:
        """Where phrases that were looked for stand: many facts ask for the same ones."""
        return {}

    def verbatim(self, first: int, last: int) -> str:
        """What was written from one word to another, the last excluded."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def place(self, position: int) -> int:
        """The first word that does not end before a position of the text."""
        return bisect_right(self._ends, position)

    def until(self, position: int) -> int:
        """The first word that does not begin before a position of the text."""
        return bisect_left(self._starts, position)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _ends(self) -> list[int]:
        return [word.end for word in self.words]


def _telegraphed(words: list[Word], text: str) -> list[Word]:
    """The words with a stretch more wherever a "no" of each thing parts them."""
    if not any(word.plain == "no" for word in words):
        return words
    parts: set[int] = set()
    for _, stretch in groupby(enumerate(words), key=lambda one: one[1].stretch):
        own = list(stretch)
        parts |= {own[at][0] for at in parts_at([w.plain for _, w in own], [text[w.start : w.end] for _, w in own])}
    more = accumulate(n in parts for n in range(len(words)))
    return [replace(word, stretch=word.stretch + added) for word, added in zip(words, more, strict=True)]


def _heads(words: list[Word], between: str) -> bool:
    """Whether a question is only the head of what comes after it: "naspi? mai avuta"."""
    return between.strip() == "?" and 0 < len(words) <= _A_HEAD and words[0].plain not in _ASKING


def _denies_a_label(words: list[str], between: str, after: str) -> bool:
    """Whether a colon parts what is not so from what is: "non Cuneo: Asti", "anzi no: Asti", not "non tutti: due"."""
    answers = (
        after[0].isdigit() or after.lower() in _ANSWERED or counting(_flat(after)) or after.lower() in {"sì", "si"}
    )
    return between.strip() == ":" and bool(words) and ("non" in words[:2] or words[-1] == "no") and not answers


def _parted(before: str, between: str, after: str, rest: str) -> bool:
    """Whether the marks between two words part what is said: not in "giorni: 18", "mutuo? no", "ass. g."."""
    if between.strip() == "?" and after.lower() in _ANSWERED and _ENDS.match(rest):
        return False
    if _STOP.search(between) or (":" in between and not after[0].isdigit() and not _ENDS.match(rest)):
        return True
    if between == "." and len(before) == len(after) == 1:
        return False  # "R.C. 512,45"
    return (
        "." in between
        and before.lower() not in _BEFORE_A_NAME
        and not (
            _ABBREVIATED.fullmatch(before)
            and not (before.lower() in _WHOLE and between[-1:].isspace() and not _SAID_OF_IT.fullmatch(after))
            and (not after[0].isupper() or _CODE.fullmatch(after))
        )
    )


@lru_cache(maxsize=1 << 13)
def _flat(word: str) -> str:
    flat = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return next((new + flat[len(old) :] for old, new in _SPELT.items() if flat.startswith(old)), flat)
