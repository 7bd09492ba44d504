"""BM25 over arrays: many short texts, each belonging to a place, and the best score of each place."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.int32]
Sizes = npt.NDArray[np.int64]
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
    def of(cls, bags: Iterable[Mapping[str, float]], places: Sequence[int] | Places, many: int) -> Postings:
        """The postings of some bags, each at its place out of so many; bags are taken one by one, and none is kept."""
        known, terms, weights, sizes = _counted(bags)
        order = np.argsort(terms, kind="stable")
        holding = np.bincount(terms, minlength=len(known))
        norm = _norm(weights, sizes)
        numbers = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)[order]
        weights = weights[order]
        rarities = _rarity(len(sizes), holding).astype(np.float32)
        gains: Scores = np.repeat(rarities, holding) * weights * (_K1 + 1) / (weights + norm[numbers])
        starts = np.concatenate([[0], np.cumsum(holding)]).astype(np.int32)
        return cls(list(known), starts, numbers, gains, np.asarray(places, dtype=np.int32), many)

    @cached_property
    def _term(self) -> dict[str, int]:
        return {term: n for n, term in enumerate(self.terms)}

    def _holding(self, term: str) -> slice:
        n = self._term.get(term)
        return slice(0) if n is None else slice(int(self.starts[n]), int(self.starts[n + 1]))

    def rarity(self, term: str) -> float:
        """How much a term says, its inverse document frequency; most for one that stands nowhere."""
        where = self._holding(term)
        held = where.stop - (where.start or 0)
        return math.log(1 + (len(self.places) - held + 0.5) / (held + 0.5))

    def __contains__(self, term: object) -> bool:
        """Whether any bag holds a term."""
        return term in self._term

    def holds(self, number: int, term: str) -> bool:
        """Whether a bag holds a term."""
        if term in self and term not in self._bags:
            self._bags[term] = frozenset(self.numbers[self._holding(term)].tolist())
        return number in self._bags.get(term, ())

    @cached_property
    def _bags(self) -> dict[str, frozenset[int]]:
        """The bags that hold a term, of those terms that were asked for."""
        return {}

    def each(self, terms: Iterable[str]) -> Scores:
        """The score of each bag."""
        held = [self._holding(term) for term in dict.fromkeys(terms) if term in self._term]
        if not held:
            return np.zeros(len(self.places), dtype=np.float32)
        numbers, gains = (np.concatenate([kept[where] for where in held]) for kept in (self.numbers, self.gains))
        return np.bincount(numbers, gains, len(self.places)).astype(np.float32)

    def best(self, terms: Iterable[str]) -> Scores:
        """The best score at each place."""
        best = np.zeros(self.many, dtype=np.float32)
        np.maximum.at(best, self.places, self.each(terms))
        return best


def _counted(bags: Iterable[Mapping[str, float]]) -> tuple[Mapping[str, int], Places, Scores, Sizes]:
    """Each term's number, the terms of all bags as numbers, the weight of each, and how many terms each bag has."""
    terms, weights, sizes = array("i"), array("f"), array("q")
    known: defaultdict[str, int] = defaultdict()
    known.default_factory = known.__len__  # a term never seen is the next number
    for bag in bags:
        terms.extend(map(known.__getitem__, bag))
        weights.extend(bag.values())
        sizes.append(len(bag))
    return known, np.asarray(terms), np.asarray(weights), np.asarray(sizes)


def _norm(weights: Scores, sizes: Sizes) -> Scores:
    """What the length of each bag, beside the mean, takes from each of its terms."""
    begins = np.cumsum(sizes) - sizes
    lengths = np.add.reduceat(np.append(weights, np.float32(0)), begins, dtype=np.float64) * (sizes > 0)
    mean = lengths.mean() if lengths.any() else 1.0
    return (_K1 * (1 - _B + _B * lengths / mean)).astype(np.float32)


def _rarity(size: int, holding: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """How much a term says that so many bags hold: its inverse document frequency."""
    held = np.asarray(holding, dtype=np.float64)
    found: npt.NDArray[np.float64] = np.log(1 + (size - held + 0.5) / (held + 0.5))
    return found
