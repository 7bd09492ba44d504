"""Which tool a message asks for: how near it is to the requests that people make of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from corpus.embedding.embedder import Embedder
from corpus.lexical import terms_of
from corpus.postings import Postings
from rules_core.registry import Registry

_MEANING, _WORDS = 0.75, 0.25


@dataclass(frozen=True, slots=True)
class Request:
    """A tool that a message may ask for, and how near it is to what people ask of it."""

    tool: str
    nearness: float


class Requests:
    """The requests of every tool."""

    def __init__(self, registry: Registry, embedder: Embedder) -> None:
        self._registry, self._embedder = registry, embedder

    def ranked(self, text: str) -> list[Request]:
        """Every tool, the likeliest first."""
        vector = self._embedder.questions([text])[0]
        meaning = np.zeros(len(self._tools), dtype=np.float32)
        np.maximum.at(meaning, self._places, np.einsum("ij,j->i", self._vectors, vector))
        words = self._words.best(terms_of(text))
        words = words / max(float(words.max(initial=0.0)), self._usual)
        scores = _MEANING * meaning + _WORDS * words
        order = np.argsort(-scores, kind="stable")
        return [Request(self._tools[n], float(scores[n])) for n in order]

    @cached_property
    def _tools(self) -> list[str]:
        return list(self._registry.tools)

    @cached_property
    def _asked(self) -> list[tuple[int, str]]:
        found = []
        for place, name in enumerate(self._tools):
            wording = self._registry.wording(name)
            found += [(place, text) for text in (*wording.asked, self._registry.tool(name).title)]
        return found

    @cached_property
    def _places(self) -> npt.NDArray[np.int32]:
        return np.array([place for place, _ in self._asked], dtype=np.int32)

    @cached_property
    def _vectors(self) -> npt.NDArray[np.float32]:
        return self._embedder.passages([text for _, text in self._asked])

    @cached_property
    def _words(self) -> Postings:
        bags = [Counter(terms_of(text)) for _, text in self._asked]
        return Postings.of(bags, self._places, len(self._tools))

    @cached_property
    def _usual(self) -> float:
        """What a request usually scores for itself: the measure of a good agreement in words."""
        own = [
            float(self._words.best(terms_of(text)).max(initial=0.0))
            for _, text in self._asked[:: max(len(self._asked) // 50, 1)]
        ]
        return float(np.median(own)) if own else 1.0
