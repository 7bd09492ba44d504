"""Whether some words bear on a fact: by the words in which its act speaks of it, and by what they mean."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import numpy as np

from corpus.embedding.embedder import Embedder
from corpus.lexical import terms_of
from rules_core.facts import Fact
from rules_core.wording import Said, Wording

_AS_GOOD, _NEAR = 0.6, 0.35
_SHORT, _STEM = 3, 4


class Bearing:
    """The facts of one tool, each with the words in which people and the act speak of it."""

    def __init__(self, facts: Mapping[str, Fact], wording: Wording, embedder: Embedder) -> None:
        self._facts, self._wording, self._embedder = facts, wording, embedder

    def on(self, path: str, words: str) -> bool:
        """Whether words bear on a fact at least nearly as much as on any other of its kind."""
        shape = re.sub(r"\[\d+\]", "[]", path)
        rivals = [other for other, fact in self._facts.items() if type(fact) is type(self._facts[shape])]
        shared = {other: self._shared(other, words) for other in rivals}
        if shared[shape] > 0:
            return shared[shape] >= _AS_GOOD * max(shared.values())
        return not any(shared.values()) and self._means(shape, words, rivals)

    def _shared(self, path: str, words: str) -> float:
        """How much words have in common with those of a fact, rare ones more than common ones."""
        terms, open_ = self._terms[path]
        mine = {term for term in terms_of(words) if len(term) >= _SHORT}
        often = self._often
        hits = [term for term in mine if term in terms or any(term.startswith(stem) for stem in open_)]
        return sum(math.log(1 + len(self._facts) / often[term]) if often[term] else 1.0 for term in hits)

    def _means(self, path: str, words: str, rivals: list[str]) -> bool:
        """Whether of all the facts of its kind a fact's own question is the nearest to some words."""
        vectors, asked = self._vectors, self._embedder.questions([words])[0]
        near = {other: float(np.dot(vectors[other], asked)) for other in rivals}
        return near[path] >= _NEAR and near[path] == max(near.values())

    @cached_property
    def _terms(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        return {path: _vocabulary(fact, self._wording.said.get(path, Said())) for path, fact in self._facts.items()}

    @cached_property
    def _often(self) -> Counter[str]:
        return Counter(term for terms, _ in self._terms.values() for term in terms)

    @cached_property
    def _vectors(self) -> dict[str, np.ndarray]:
        texts = [f"{fact.title}. {fact.question}" for fact in self._facts.values()]
        return dict(zip(self._facts, self._embedder.passages(texts), strict=True))


def _vocabulary(fact: Fact, said: Said) -> tuple[frozenset[str], frozenset[str]]:
    """The terms of a fact's own texts and phrases, and the beginnings of those that may end in any way."""
    phrases = (*said.yes, *said.no, *said.near, *said.none, *(one for some in said.words.values() for one in some))
    said_words = re.findall(r"[^\W\d_]+\*?", " ".join(phrases))
    open_ = {word[:-1] for word in said_words if word.endswith("*") and len(word) > _STEM}
    whole = " ".join(word for word in said_words if not word.endswith("*"))
    own = f"{fact.title} {fact.question} {fact.name.replace('_', ' ')}"
    terms = {term for term in terms_of(f"{own} {whole}") if len(term) >= _SHORT}
    return frozenset(terms), frozenset(open_)
