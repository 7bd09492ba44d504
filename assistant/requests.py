"""Which tool a message asks for: how near it is to the requests that people make of each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from corpus.embedding.embedder import Embedder
from corpus.lexical import terms_of
from corpus.postings import Postings, Scores
from rules_core.registry import Registry

_NEAREST, _NEXT, _WORDS, _TOGETHER = 0.38, 0.29, 0.14, 0.19
"""What counts: the nearest request in meaning, the nearest three, the words of one, the words of all of them."""
_FEW = 3


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
        cosines = np.einsum("ij,j->i", self._vectors, self._embedder.questions([text])[0])
        nearest, few = self._nearest(cosines)
        terms = terms_of(text)
        words, together = self._words.best(terms), self._together.best(terms)
        scores = _NEAREST * nearest + _NEXT * few
        scores += _WORDS * words / max(float(words.max(initial=0.0)), self._usual[0])
        scores += _TOGETHER * together / max(float(together.max(initial=0.0)), self._usual[1])
        order = np.argsort(-scores, kind="stable")
        return [Request(self._tools[n], float(scores[n])) for n in order]

    def _nearest(self, cosines: Scores) -> tuple[Scores, Scores]:
        """Of each tool, the nearest request and the mean of the nearest few."""
        best = [np.sort(cosines[first:last])[::-1][:_FEW] for first, last in pairwise(self._starts)]
        return (
            np.array([few[0] for few in best], dtype=np.float32),
            np.array([few.mean() for few in best], dtype=np.float32),
        )

    @cached_property
    def _tools(self) -> list[str]:
        return list(self._registry.tools)

    @cached_property
    def _asked(self) -> list[tuple[int, str]]:
        found = []
        for place, name in enumerate(self._tools):
            wording = self._registry.wording(name)
            found += [
                (place, text) for text in (*wording.asked, self._registry.tool(name).title, name.replace("_", " "))
            ]
        return found

    @cached_property
    def _places(self) -> npt.NDArray[np.int32]:
        return np.array([place for place, _ in self._asked], dtype=np.int32)

    @cached_property
    def _vectors(self) -> npt.NDArray[np.float32]:
        return self._embedder.passages([text for _, text in self._asked])

    @cached_property
    def _starts(self) -> list[int]:
        """Where the requests of each tool begin, and where the last ones end."""
        return [*np.searchsorted(self._places, range(len(self._tools))).tolist(), len(self._places)]

    @cached_property
    def _bags(self) -> list[Counter[str]]:
        return [Counter(terms_of(text)) for _, text in self._asked]

    @cached_property
    def _words(self) -> Postings:
        return Postings.of(self._bags, self._places, len(self._tools))

    @cached_property
    def _together(self) -> Postings:
        """All requests of a tool as one."""
        bags = [sum(self._bags[first:last], Counter[str]()) for first, last in pairwise(self._starts)]
        return Postings.of(bags, np.arange(len(bags), dtype=np.int32), len(bags))

    @cached_property
    def _usual(self) -> tuple[float, float]:
        """What a request usually scores for its own tool, alone and together: the measures of a good agreement."""
        some = self._bags[:: max(len(self._bags) // 50, 1)]
        return _median(self._words, some), _median(self._together, some)


def _median(postings: Postings, bags: list[Counter[str]]) -> float:
    return float(np.median([float(postings.best(bag).max(initial=0.0)) for bag in bags])) if bags else 1.0
