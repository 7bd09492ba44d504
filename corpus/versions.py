"""Versions of one act side by side: which agree word for word, and the words in which they differ."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from corpus.clauses import Clause, Kind
from corpus.library import Library

_ISLAND = 2
_ALIKE = 0.5
_CURRENCY = frozenset({"eu", "euro"})
_SIGN_BEFORE = re.compile(r"(?:€|\bEU) ?$")
_MARKS_AFTER = re.compile(r"[.,;:!?)\]»”\"]+(?=\s|$)")
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
    """Compare a clause with its counterparts in the other versions."""
    clauses = counterparts(library, clause)
    if len(clauses) == 1:
        return Comparison(clauses, (clauses,))
    groups: dict[tuple[str, ...], list[Clause]] = {}
    for version in clauses:
        groups.setdefault(words_of(version.body), []).append(version)
    return Comparison(clauses, tuple(tuple(group) for group in groups.values()))


def counterparts(library: Library, clause: Clause) -> tuple[Clause, ...]:
    """The clause and what stands for it in each other version, in the act's order of versions."""
    acts = library.versions[clause.act.name]
    found = (clause if act == clause.act else counterpart(library, clause, act.id) for act in acts)
    return tuple(version for version in found if version is not None)


def counterpart(library: Library, clause: Clause, document: str) -> Clause | None:
    """What stands for a clause in another version: the same letter, or the paragraph with the most words in common."""
    same_place = library.at(document, clause.locator)
    if clause.kind not in {Kind.PARAGRAPH, Kind.BULLET} and same_place is not None:
        return same_place
    section = library.at(document, _section(clause))
    if section is None or clause.kind is Kind.SECTION:
        return same_place
    alike = [other for other in library.below(section) if other.kind is clause.kind or _lettered(other, clause)]
    best = max(alike, key=lambda other: (_likeness(clause, other), other.locator == clause.locator), default=None)
    return best if best is not None and _likeness(clause, best) >= _ALIKE else None


def _section(clause: Clause) -> str:
    return clause.locator.partition("/")[0]


def _lettered(first: Clause, second: Clause) -> bool:
    return {first.kind, second.kind} <= {Kind.LETTER, Kind.NUMBER}


def _likeness(first: Clause, second: Clause) -> float:
    a, b = Counter(words_of(first.body)), Counter(words_of(second.body))
    return 2 * (a & b).total() / max((a + b).total(), 1)


@lru_cache(maxsize=1 << 12)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they count in a comparison: no capitals, no punctuation, no list dashes, no currency.

    >>> words_of("fino a € 7.000,00; l'ISEE"), words_of("fino a 7.000 euro; l'Isee")
    (('fino', 'a', '7.000', 'l', 'isee'), ('fino', 'a', '7.000', 'l', 'isee'))
    """
    return tuple(_canonical(word) for word in _words_in(text))


def _words_in(text: str) -> list[str]:
    return [match[0] for match in _matches(text)]


def _matches(text: str) -> list[re.Match[str]]:
    return [match for match in _WORD.finditer(text) if match[0].casefold() not in _CURRENCY]


def _canonical(word: str) -> str:
    return word.casefold().removesuffix(",00")


def differences(library: Library, first: Clause, second: Clause) -> list[Piece]:
    """The word-level difference of two clauses, child by child where both have children."""
    joined: list[Piece] = []
    for piece in _child_by_child(library, first, second):
        if joined and joined[-1].change is piece.change:
            joined[-1] = Piece(piece.change, f"{joined[-1].text} {piece.text}")
        else:
            joined.append(piece)
    return joined


def _child_by_child(library: Library, first: Clause, second: Clause) -> list[Piece]:
    if not (first.children and second.children) or first.kind is Kind.TABLE:
        return difference(first.body, second.body)
    pieces: list[Piece] = []
    theirs = [library.clause(child) for child in second.children]
    told: set[str] = set()
    for child in map(library.clause, first.children):
        match = counterpart(library, child, second.act.id)
        if match is None or match.id not in {t.id for t in theirs} or match.id in told:
            pieces.append(Piece(Change.ONLY_FIRST, child.text))
            continue
        told.add(match.id)
        pieces += _added_before(match, theirs, told, library, first) + _child_by_child(library, child, match)
    return pieces + [Piece(Change.ONLY_SECOND, t.text) for t in theirs if t.id not in told]


def _added_before(match: Clause, theirs: list[Clause], told: set[str], library: Library, first: Clause) -> list[Piece]:
    """What the second version adds ahead of a clause that both have."""
    ahead = theirs[: next(n for n, t in enumerate(theirs) if t.id == match.id)]
    added = [t for t in ahead if t.id not in told and counterpart(library, t, first.act.id) is None]
    told.update(t.id for t in added)
    return [Piece(Change.ONLY_SECOND, t.text) for t in added]


def difference(first: str, second: str) -> list[Piece]:
    """The word-level difference of two texts, each piece as printed in the text it comes from.

    >>> [(p.change.name, p.text) for p in difference("un importo massimo", "un importo minimo")]
    [('SAME', 'un importo'), ('ONLY_FIRST', 'massimo'), ('ONLY_SECOND', 'minimo')]
    """
    a, b = _matches(first), _matches(second)
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
    """The words as printed, with the currency sign before them and the punctuation after them."""
    before = _SIGN_BEFORE.search(text[: matches[0].start()])
    after = _MARKS_AFTER.match(text, matches[-1].end())
    return text[before.start() if before else matches[0].start() : after.end() if after else matches[-1].end()]
