"""BM25 over arrays: many short texts, each belonging to a place, and the best score of each place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
_K1, _B = 1.2, 0.6


class Postings:
    """Bags of terms with the place of each; bags stand in the order of their places."""

    def __init__(
        self, bags: Sequence[Mapping[str, float]], places: Sequence[int] | npt.NDArray[np.int64], many: int
    ) -> None:
        self._size, self._many = len(bags), many
        self._places = np.asarray(places, dtype=np.int64)
        lengths = np.array([sum(bag.values()) for bag in bags], dtype=np.float64)
        norm = _K1 * (1 - _B + _B * lengths / (lengths.mean() if len(bags) and lengths.any() else 1.0))
        found: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, bag in enumerate(bags):
            for term, weight in bag.items():
                found[term].append((number, weight))
        self._gains: dict[str, tuple[npt.NDArray[np.int64], Scores]] = {}
        for term, pairs in found.items():
            numbers = np.array([number for number, _ in pairs], dtype=np.int64)
            weights = np.array([weight for _, weight in pairs])
            gains = self.rarity_of(len(pairs)) * weights * (_K1 + 1) / (weights + norm[numbers])
            self._gains[term] = numbers, gains.astype(np.float32)

    def rarity_of(self, holding: int) -> float:
        """How much a term says that so many bags hold: its inverse document frequency."""
        return math.log(1 + (self._size - holding + 0.5) / (holding + 0.5))

    def rarity(self, term: str) -> float:
        """How much a term says; most for one that stands nowhere."""
        return self.rarity_of(len(self._gains[term][0]) if term in self._gains else 0)

    def each(self, terms: Iterable[str]) -> Scores:
        """The score of each bag."""
        scores = np.zeros(self._size, dtype=np.float32)
        for term in set(terms):
            if term in self._gains:
                numbers, gains = self._gains[term]
                scores[numbers] += gains
        return scores

    def best(self, terms: Iterable[str]) -> Scores:
        """The best score at each place."""
        best = np.zeros(self._many, dtype=np.float32)
        np.maximum.at(best, self._places, self.each(terms))
        return best
