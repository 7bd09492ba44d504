"""Vectors of one kind in a collection of Chroma, by their numbers: put there, found again, asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from corpus.embedding.embedder import Embedder, Vectors
from corpus.errors import IndexUnavailableError
from corpus.postings import Scores

MARK = "completo"
"""What a collection that is whole says of itself."""

BATCH = 1000
"""How many vectors are put there at a time."""

# With fewer neighbours than these, some of many texts that are nearly alike are never reached.
_SPACE = {"hnsw": {"space": "cosine", "max_neighbors": 64, "ef_construction": 400, "ef_search": 300}}
_LOOKED_AT = 2000  # nearest texts of a kind: with so many, search finds what it finds when it looks at all
_ALIKE = 0.001
_TRIES = 5


class Collection:
    """A collection that is asked."""

    def __init__(self, collection: Any, size: int) -> None:
        self._collection, self._size = collection, size
        self._last: tuple[bytes, Scores] | None = None
        self.held: object = None

    def cosines(self, vector: Vectors) -> Scores:
        """The cosines of the nearest; of all others, the smallest of these."""
        if not self._size:
            return np.zeros(0, dtype=np.float32)
        last, asked = self._last, vector.tobytes()
        if last is None or last[0] != asked:  # search asks twice in a row
            self._last = last = asked, self._asked(vector)
        return last[1]

    def _asked(self, vector: Vectors) -> Scores:
        many = min(_LOOKED_AT, self._size)
        try:
            found = self._collection.query(query_embeddings=vector[None, :], n_results=many, include=["distances"])
            places = np.array(found["ids"][0], dtype=np.int64)
            near = 1 - np.array(found["distances"][0], dtype=np.float32)
            cosines = np.full(self._size, near.min(), dtype=np.float32)
            cosines[places] = near
        except Exception as error:  # whatever goes wrong with a cache, one can do without it
            raise IndexUnavailableError(f"L'indice dei significati non risponde più: {error}.") from error
        cosines.setflags(write=False)
        return cosines

    def sound(self, texts: Sequence[str], embedder: Embedder) -> bool:
        """Whether there are as many vectors as texts, and the first and the last are those of their texts."""
        if self._collection.count() != self._size:
            return False
        ends = {0, self._size - 1} if self._size else set()
        made = {place: embedder.passages([texts[place]])[0] for place in ends}
        return all(abs(self.cosines(own)[place] - own @ own) < _ALIKE for place, own in made.items())


def filled(client: Any, name: str, pieces: Sequence[Vectors]) -> Any:
    """A collection of vectors, by their numbers, that holds the mark."""
    for _ in range(_TRIES):
        collection = client.get_or_create_collection(name, embedding_function=None, configuration=_SPACE)
        for n, piece in enumerate(pieces):
            ids = [str(n * BATCH + place) for place in range(len(piece))]
            collection.add(ids=ids, embeddings=piece)  # what is there already stays
        if all(_finds(collection, piece) for piece in pieces):
            collection.modify(metadata={MARK: True})
            return collection
        client.delete_collection(name)
    raise IndexUnavailableError("Chroma non ritrova tutti i significati che gli si danno.")


def _finds(collection: Any, vectors: Vectors) -> bool:
    """Whether each vector is found by itself: its neighbours are drawn by lot, and one may be left without any."""
    found = collection.query(query_embeddings=vectors, n_results=1, include=["distances"])["distances"]
    some = (vectors * vectors).sum(axis=1) > 0  # a text without features is near to nothing, not even to itself
    return bool(np.all(np.array(found)[some, 0] < _ALIKE))
