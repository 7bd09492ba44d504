"""BM25 over arrays: many short texts, each belonging to a place, and the best score of each place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.int32]
_K1, _B = 1.2, 0.6


@dataclass(frozen=True)
class Postings:
    """Bags of terms with the place of each; bags stand in the order of their places.

    The bags that hold the n-th term are `numbers[starts[n]:starts[n + 1]]`; what it brings to each is in `gains`.
    """

    terms: Sequence[str]
    starts: Places
    numbers: Places
    gains: Scores
    places: Places
    many: int

    @classmethod
    def of(cls, bags: Sequence[Mapping[str, float]], places: Sequence[int] | Places, many: int) -> Postings:
        """The postings of some bags, each at its place out of so many."""
        lengths = np.array([sum(bag.values()) for bag in bags], dtype=np.float64)
        norm = _K1 * (1 - _B + _B * lengths / (lengths.mean() if len(bags) and lengths.any() else 1.0))
        found: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, bag in enumerate(bags):
            for term, weight in bag.items():
                found[term].append((number, weight))
        holding = [len(pairs) for pairs in found.values()]
        numbers = np.array([number for pairs in found.values() for number, _ in pairs], dtype=np.int32)
        weights = np.array([weight for pairs in found.values() for _, weight in pairs], dtype=np.float64)
        rarities = np.repeat([_rarity(len(bags), n) for n in holding], np.array(holding, dtype=np.int64))
        gains = rarities * weights * (_K1 + 1) / (weights + norm[numbers])
        starts = np.cumsum([0, *holding], dtype=np.int32)
        return cls(list(found), starts, numbers, gains.astype(np.float32), np.asarray(places, dtype=np.int32), many)

    @cached_property
    def _term(self) -> dict[str, int]:
        return {term: n for n, term in enumerate(self.terms)}

    def _holding(self, term: str) -> slice:
        n = self._term.get(term)
        return slice(0) if n is None else slice(int(self.starts[n]), int(self.starts[n + 1]))

    def rarity(self, term: str) -> float:
        """How much a term says, its inverse document frequency; most for one that stands nowhere."""
        where = self._holding(term)
        return _rarity(len(self.places), where.stop - (where.start or 0))

    def __contains__(self, term: object) -> bool:
        """Whether any bag holds a term."""
        return term in self._term

    def holds(self, number: int, term: str) -> bool:
        """Whether a bag holds a term."""
        return number in self.numbers[self._holding(term)]

    def each(self, terms: Iterable[str]) -> Scores:
        """The score of each bag."""
        scores = np.zeros(len(self.places), dtype=np.float32)
        for term in dict.fromkeys(terms):
            where = self._holding(term)
            scores[self.numbers[where]] += self.gains[where]
        return scores

    def best(self, terms: Iterable[str]) -> Scores:
        """The best score at each place."""
        best = np.zeros(self.many, dtype=np.float32)
        np.maximum.at(best, self.places, self.each(terms))
        return best


def _rarity(size: int, holding: int) -> float:
    return math.log(1 + (size - holding + 0.5) / (holding + 0.5))
