"""The bundled embedder: one small vector for each feature, their mean for a text. Numpy is all that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.embedding.embedder import Vectors, unit
from corpus.embedding.features import features_of

BUNDLED = Path(__file__).parent / "bundled.npz"


class StaticEmbedder:
    """A table of vectors, kept in eight bits a number, with one scale for each row."""

    def __init__(self, table: npt.NDArray[np.int8], scales: npt.NDArray[np.float32]) -> None:
        self._kept = table, scales
        self.fingerprint = f"static-{sha256(table.tobytes() + scales.tobytes()).hexdigest()[:16]}"

    @classmethod
    def load(cls, file: Path = BUNDLED) -> StaticEmbedder:
        """The embedder that a file holds."""
        with np.load(file) as found:
            return cls(found["table"], found["scales"])

    def save(self, file: Path) -> None:
        """Keep the embedder in a file."""
        table, scales = self._kept
        np.savez_compressed(file, table=table, scales=scales)

    @classmethod
    def quantised(cls, weights: npt.NDArray[np.float32]) -> StaticEmbedder:
        """The embedder of trained weights, eight bits a number."""
        scales = np.maximum(np.abs(weights).max(axis=1), 1e-9).astype(np.float32) / 127
        return cls(np.round(weights / scales[:, None]).astype(np.int8), scales)

    def questions(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what people ask."""
        return self.passages(texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what is searched."""
        table, scales = self._kept
        found = np.zeros((len(texts), table.shape[1]), dtype=np.float32)
        for row, text in enumerate(texts):
            features = features_of(text)
            if features:
                found[row] = np.add.reduce(table[features].astype(np.float32) * scales[features, None], axis=0)
        return unit(found)
