"""Versions of one act side by side: which agree word for word, and the words in which they differ."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.clauses import Clause
from corpus.library import Library

_ISLAND = 2
_WORD = re.compile(r"\d+(?:[.,/]\d+)*|\w+")


class Change(StrEnum):
    """What happened to some words between two versions."""

    SAME = "uguale"
    ONLY_FIRST = "solo nella prima"
    ONLY_SECOND = "solo nella seconda"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both versions share, or that only one has."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """One place of an act in its versions: groups of versions that agree word for word, in the act's order."""

    clauses: tuple[Clause, ...]
    groups: tuple[tuple[Clause, ...], ...]

    @property
    def agree(self) -> bool:
        """Whether all versions say the same, word for word."""
        return len(self.groups) == 1


def compare(library: Library, clause: Clause) -> Comparison:
    """Compare a clause with the same place of the other versions."""
    clauses = library.versions(clause)
    groups: dict[tuple[str, ...], list[Clause]] = {}
    for version in clauses:
        groups.setdefault(tuple(words_of(version.body)), []).append(version)
    return Comparison(clauses, tuple(tuple(group) for group in groups.values()))


def words_of(text: str) -> list[str]:
    """The words of a text as they count in a comparison: no capitals, no punctuation, no list dashes.

    >>> words_of("fino a 7.000,00 euro; l'ISEE")
    ['fino', 'a', '7.000,00', 'euro', 'l', 'isee']
    """
    return [word.casefold() for word in _WORD.findall(text)]


def difference(first: str, second: str) -> list[Piece]:
    """The word-level difference of two texts, each piece as printed in the text it comes from.

    >>> [(p.change.name, p.text) for p in difference("un importo massimo", "un importo minimo")]
    [('SAME', 'un importo'), ('ONLY_FIRST', 'massimo'), ('ONLY_SECOND', 'minimo')]
    """
    a, b = list(_WORD.finditer(first)), list(_WORD.finditer(second))
    matcher = difflib.SequenceMatcher(None, words_of(first), words_of(second), autojunk=False)
    pieces: list[Piece] = []
    for same, a1, a2, b1, b2 in _without_islands(matcher.get_opcodes()):
        if same:
            pieces.append(Piece(Change.SAME, _printed(second, b[b1:b2])))
            continue
        if a2 > a1:
            pieces.append(Piece(Change.ONLY_FIRST, _printed(first, a[a1:a2])))
        if b2 > b1:
            pieces.append(Piece(Change.ONLY_SECOND, _printed(second, b[b1:b2])))
    return pieces


def _without_islands(opcodes: Sequence[tuple[str, int, int, int, int]]) -> list[tuple[bool, int, int, int, int]]:
    """The stretches that agree and those that differ; a word or two that agree inside a change belong to it."""
    stretches: list[tuple[bool, int, int, int, int]] = []
    for place, (tag, a1, a2, b1, b2) in enumerate(opcodes):
        island = 0 < place < len(opcodes) - 1 and a2 - a1 <= _ISLAND
        same = tag == "equal" and not island
        if stretches and not same and not stretches[-1][0]:
            stretches[-1] = (False, stretches[-1][1], a2, stretches[-1][3], b2)
        else:
            stretches.append((same, a1, a2, b1, b2))
    return stretches


def _printed(text: str, matches: list[re.Match[str]]) -> str:
    return text[matches[0].start() : matches[-1].end()]
