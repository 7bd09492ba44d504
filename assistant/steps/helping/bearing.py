"""Whether some words bear on a fact: by the words in which its act asks for it, else by what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import numpy as np

from corpus.embedding.embedder import Embedder, Vectors
from corpus.lexical import terms_of
from rules_core.facts import Fact

_AS_GOOD, _NEAR, _CLEARLY = 0.6, 0.35, 0.1
_STEM, _FEW, _ENOUGH = 4, 2, 1.0


class Bearing:
    """The facts of one tool, each with the words in which its act asks for it."""

    def __init__(self, facts: Mapping[str, Fact], embedder: Embedder) -> None:
        self.facts, self._embedder = facts, embedder

    def on(self, path: str, words: str) -> bool:
        """Whether words bear on a fact as much as on any other of its kind."""
        rivals = [other for other, fact in self.facts.items() if type(fact) is type(self.facts[path])]
        shared = {other: self._shared(other, words) for other in rivals}
        if any(shared.values()):
            return shared[path] >= max(_ENOUGH, _AS_GOOD * max(shared.values()))
        return self._means(path, words, rivals)

    def _shared(self, path: str, words: str) -> float:
        """How much words have in common with those of a fact: only what few facts have counts."""
        mine = {term for term in terms_of(words) if len(term) >= _STEM} & self._terms[path]
        return sum(1 / self._often[term] for term in mine if self._often[term] <= _FEW)

    def _means(self, path: str, words: str, rivals: list[str]) -> bool:
        """Whether of all the facts of its kind a fact's own question is clearly the nearest to some words."""
        asked = self._embedder.questions([words])[0]
        near = {other: float(np.dot(self._vectors[other], asked)) for other in rivals}
        next_best = max((one for other, one in near.items() if other != path), default=0.0)
        return near[path] >= max(_NEAR, next_best + _CLEARLY)

    @cached_property
    def _terms(self) -> dict[str, frozenset[str]]:
        return {
            path: frozenset(terms_of(f"{fact.title} {fact.question} {fact.why} {path.replace('_', ' ')}"))
            for path, fact in self.facts.items()
        }

    @cached_property
    def _often(self) -> Counter[str]:
        return Counter(term for terms in self._terms.values() for term in terms)

    @cached_property
    def _vectors(self) -> dict[str, Vectors]:
        texts = [f"{fact.title}. {fact.question}" for fact in self.facts.values()]
        return dict(zip(self.facts, self._embedder.passages(texts), strict=True))
