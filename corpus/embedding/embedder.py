"""What an embedder is: texts in, unit vectors out, and a fingerprint by which an index knows that it is its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Texts as vectors of length one; a question and a passage may be told differently."""

    @property
    def fingerprint(self) -> str:
        """What vectors of this embedder can be compared with: only those of the same."""
        ...

    def questions(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what people ask."""
        ...

    def passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of what is searched."""
        ...


def unit(vectors: npt.NDArray[np.floating]) -> Vectors:
    """Vectors of length one; a text without any feature stays nought."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.where(lengths == 0, 1, lengths)).astype(np.float32)
