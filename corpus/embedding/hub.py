"""Embedders of sentence-transformers, by name or by path: loaded, told what each text is, made comparable.

Their cosines are not alike: for some models any two texts are near. What all texts have in common is therefore taken
away, so that "near" means the same for every embedder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import numpy as np

from corpus.embedding.embedder import Vectors, unit
from corpus.errors import EmbedderError
from corpus.glossary import glossary

_E5 = re.compile(r"(?:^|[/_-])e5(?:[/_-]|$)", re.IGNORECASE)
_OF_E5 = ("query: ", "passage: ")
_PROMPTS = (("query",), ("document", "passage", "corpus"))  # the names that sentence-transformers knows


class HubEmbedder:
    """A model of sentence-transformers."""

    def __init__(self, model: Any, name: str) -> None:
        self._model = model
        self._prefixes = _prefixes(model.prompts or {}, name)
        self.fingerprint = f"hub-{_fingerprint(model, name, self._prefixes)}"
        common = [text for pair in glossary() for text in pair]
        self._middles = self._questions(common).mean(axis=0), self._passages(common).mean(axis=0)

    @classmethod
    def load(cls, name: str) -> HubEmbedder:
        """The model of a name on the hub, or in a folder."""
        try:
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415 (seconds, for whoever asks)
        except ImportError as error:
            raise EmbedderError(
                f"Per usare il modello «{name}» (SPORTELLO_EMBEDDER) manca sentence-transformers. "
                "Si installa con: pip install -e '.[hub]'"
            ) from error
        try:
            model = SentenceTransformer(name)
        except Exception as error:  # whatever a stranger's model raises
            raise EmbedderError(
                f"Il modello «{name}» (SPORTELLO_EMBEDDER) non si può caricare: {_first_line(error)} "
                "Serve il nome di un modello di sentence-transformers, o la cartella in cui sta."
            ) from error
        return cls(model, name)

    def questions(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what people ask."""
        return unit(self._questions(texts) - self._middles[0])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what is searched."""
        return unit(self._passages(texts) - self._middles[1])

    def _questions(self, texts: Sequence[str]) -> Vectors:
        return self._told(self._model.encode_query, texts, self._prefixes[0])

    def _passages(self, texts: Sequence[str]) -> Vectors:
        return self._told(self._model.encode_document, texts, self._prefixes[1])

    def _told(self, encode: Any, texts: Sequence[str], prefix: str) -> Vectors:
        if not texts:
            return np.zeros((0, self._model.get_embedding_dimension()), dtype=np.float32)
        found = encode(list(texts), prompt=prefix, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(found, dtype=np.float32)


def _prefixes(prompts: Mapping[str, str], name: str) -> tuple[str, str]:
    """What is said before a question and before a passage: as the model itself says, or as its family does."""
    question, passage = (next(filter(None, map(prompts.get, names)), "") for names in _PROMPTS)
    return (question, passage) if question or passage or not _E5.search(name) else _OF_E5


def _fingerprint(model: Any, name: str, prefixes: object) -> str:
    """Of all that decides a vector: name, modules and their settings, words known, prompts, weights, the middle."""
    tokenizer = getattr(model, "tokenizer", None)
    words = sorted(getattr(tokenizer, "get_vocab", dict)().items())
    told = sha256(repr((name, repr(model), model.max_seq_length, model.prompts, prefixes, words, *glossary())).encode())
    for key, weights in sorted(model.state_dict().items()):
        told.update(key.encode())
        told.update(weights.detach().float().cpu().numpy().tobytes())
    return told.hexdigest()[:32]


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".") + "."
