"""LangChain's quickstart over Chroma: parts cut into pieces of a thousand characters, the nearest pieces by meaning.

`python -m evals.peers.quickstart SOURCE TARGET [--embedder NAME]`, run by the peers' own Python. An embedder is a
name on the hub or a folder, for sentence-transformers; without one, it is the one that Sportello brings.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from chromadb.config import Settings
from langchain_chroma import Chroma
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from corpus.embedding.static import StaticEmbedder
from evals.peers.ranking import Rank, Text, answer

_SIZE, _OVERLAP = 1000, 200  # the quickstart's
_PIECES = 60  # enough for ten parts, though several of one part may come first


class Bundled(Embeddings):
    """The embedder that Sportello brings."""

    def __init__(self) -> None:
        self._embedder = StaticEmbedder.load()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of some pieces."""
        return list(self._embedder.passages(texts).tolist())

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return list(self._embedder.questions([text])[0].tolist())


class Named(Embeddings):
    """An embedder that sentence-transformers loads."""

    def __init__(self, name: str) -> None:
        self._model: Any = importlib.import_module("sentence_transformers").SentenceTransformer(name, device="cpu")

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of some pieces."""
        return list(self._model.encode_document(texts).tolist())

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return list(self._model.encode_query(text).tolist())


def stored(texts: Sequence[Text], embeddings: Embeddings) -> Chroma:
    """Split, embed and store, as the quickstart does; each piece knows its part."""
    whole = [Document(page_content=text.text, metadata={"part": text.part}) for text in texts]
    pieces = RecursiveCharacterTextSplitter(chunk_size=_SIZE, chunk_overlap=_OVERLAP).split_documents(whole)
    return Chroma.from_documents(pieces, embeddings, client_settings=Settings(anonymized_telemetry=False))


def quickstart(texts: Sequence[Text], embeddings: Embeddings) -> Rank:
    """The parts of the nearest pieces."""
    store = stored(texts, embeddings)
    many = min(_PIECES, store._collection.count())  # noqa: SLF001 (LangChain shows no other count)

    def rank(question: str) -> list[str]:
        return [piece.metadata["part"] for piece in store.similarity_search(question, k=many)]

    return rank


if __name__ == "__main__":
    embedder = Named(sys.argv[4]) if "--embedder" in sys.argv else Bundled()
    answer(Path(sys.argv[1]), Path(sys.argv[2]), lambda texts: quickstart(texts, embedder), "parts")
