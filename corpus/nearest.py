"""How near a question is to many texts: what search asks of vectors, wherever they are kept.

They are kept in memory, or in an index (`index.py`). An index that cannot be used, or is lost on the way, costs time
and never an answer: the vectors in memory take its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from corpus.embedding.embedder import Embedder, Vectors
from corpus.errors import IndexUnavailableError
from corpus.postings import Scores

Texts = Mapping[str, Sequence[str]]
"""What is embedded, by kind."""


class Nearest(Protocol):
    """Vectors that can be asked for their cosines with one."""

    def cosines(self, vector: Vectors) -> Scores:
        """The cosine of each, in their order; what is far may be told as far as the farthest that was looked at."""
        ...


class Keeper(Protocol):
    """Where vectors are kept from one run to the next."""

    def keep(self, texts: Texts, embedder: Embedder) -> Mapping[str, Nearest]:
        """The vectors of texts, made now if they are not there; IndexUnavailableError when they cannot be kept."""
        ...

    def tell(self, sentence: str) -> None:
        """Say something to whoever runs this."""
        ...


class InMemory:
    """Vectors in memory, all of them looked at."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors

    def cosines(self, vector: Vectors) -> Scores:
        """By one thread: for so few numbers, to wake others takes longer than to multiply."""
        found: Scores = np.einsum("ij,j->i", self._vectors, vector)
        return found


class Meaning:
    """How near a question is to texts of several kinds."""

    def __init__(
        self,
        embedder: Embedder,
        texts: Callable[[], Texts],
        vectors: Callable[[], Mapping[str, Vectors]],
        keeper: Keeper | None = None,
    ) -> None:
        self._embedder, self._texts, self._vectors, self._keeper = embedder, texts, vectors, keeper
        self._kept: Mapping[str, Nearest] | None = None

    def of(self, question: str) -> dict[str, Scores]:
        """The cosine of a question with each text of each kind."""
        vector = self._embedder.questions([question])[0]
        if self._keeper is not None:
            try:
                return self._asked(vector)
            except IndexUnavailableError as error:
                self._keeper.tell(f"{error} I significati si calcolano in memoria.")
                self._keeper, self._kept = None, None
        return self._asked(vector)

    def _asked(self, vector: Vectors) -> dict[str, Scores]:
        if self._kept is None:
            self._kept = self._keeper.keep(self._texts(), self._embedder) if self._keeper else self._in_memory()
        return {kind: nearest.cosines(vector) for kind, nearest in self._kept.items()}

    def _in_memory(self) -> dict[str, Nearest]:
        return {kind: InMemory(vectors) for kind, vectors in self._vectors().items()}
