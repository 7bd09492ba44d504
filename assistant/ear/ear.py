"""The network: vectors of words and pieces, read forwards and backwards, and what each word says of each fact.

Numpy is all that it needs; `train.py` makes what `heard.npz` holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.ear.sounds import Sound, sounds
from assistant.understanding.message import Message

BUNDLED = Path(__file__).parent / "heard.npz"
Numbers = npt.NDArray[np.float32]
_TABLES, _WAYS = ("words", "pieces"), ("forwards", "backwards")
_KEPT, _WORDS_KEPT, _ONE_THREADS = 8, 4096, 250_000
A_FEW = 7
"""Words of a message that say too little to be listened to."""
_LONGEST = 400
"""Words of a message that are listened to."""


class Layers:
    """Two gated layers, one of which reads forwards, the other backwards; they take each step together."""

    def __init__(self, kept: Mapping[str, npt.NDArray[np.generic]]) -> None:
        parts = [np.array([kept[f"{way}_{n}"] for way in _WAYS], dtype=np.float32) for n in range(4)]
        self._of_word, self._of_word_bias, self._before, self._before_bias = parts

    def read(self, words: Numbers) -> Numbers:
        """What both hold at each word."""
        ways = (words, words[::-1])
        taken = np.stack([_times(way, table) for way, table in zip(ways, self._of_word, strict=True)])
        taken += self._of_word_bias[:, None]
        size = self._before.shape[2]
        state = np.zeros((2, size), dtype=np.float32)
        held = np.zeros((2, len(words), size), dtype=np.float32)
        forwards, backwards = self._before
        for n in range(len(words)):
            past = np.array([forwards @ state[0], backwards @ state[1]]) + self._before_bias
            own = taken[:, n]
            gates = _between(own[:, : 2 * size] + past[:, : 2 * size])
            fresh = np.tanh(own[:, 2 * size :] + gates[:, :size] * past[:, 2 * size :])
            state = held[:, n] = fresh + gates[:, size:] * (state - fresh)
        return np.concatenate([held[0], held[1, ::-1]], axis=1)


class Ear:
    """What each word of a message says of each fact, between nothing and one."""

    def __init__(self, kept: Mapping[str, npt.NDArray[np.generic]]) -> None:
        self.names = {str(name): n for n, name in enumerate(kept["names"])}
        self._tables = {name: (kept[name], kept[f"{name}_scales"].astype(np.float32)) for name in _TABLES}
        self._kinds = kept["kinds"].astype(np.float32)
        self._layers = Layers(kept)
        self._out, self._bias = kept["out"].astype(np.float32), kept["bias"].astype(np.float32)
        self.hear = lru_cache(_KEPT)(self._listen)
        """Of each word, how surely it says each of `names`; a message is listened to once for all that ask."""
        self._pieces = lru_cache(_WORDS_KEPT)(lambda pieces: self._rows("pieces", pieces).mean(axis=0))

    @classmethod
    def load(cls, file: Path = BUNDLED) -> Ear:
        """The ear that a file holds."""
        with np.load(file) as found:
            return cls(dict(found))

    def _listen(self, message: Message) -> Numbers:
        heard = sounds(message)[:_LONGEST]
        if not heard:
            return np.zeros((0, len(self.names)), dtype=np.float32)
        held = self._layers.read(self._vectors(heard))
        return _between(_times(held, self._out) + self._bias)

    def _vectors(self, heard: Sequence[Sound]) -> Numbers:
        of_words = self._rows("words", [one.word for one in heard])
        of_pieces = np.array([self._pieces(one.pieces) for one in heard])
        kinds, opens = self._kinds[[one.kind for one in heard]], np.array([[one.opens] for one in heard])
        return np.concatenate([of_words, of_pieces, kinds, opens], axis=1, dtype=np.float32)

    def _rows(self, table: str, places: Sequence[int]) -> Numbers:
        """Some rows of a table, in full."""
        numbers, scales = self._tables[table]
        found: Numbers = numbers[list(places)].astype(np.float32) * scales[list(places), None]
        return found

    def of(self, message: Message, name: str) -> Numbers:
        """How surely each word of a message says something; not at all, what it has not been taught."""
        heard, place = self.hear(message), self.names.get(name)
        return heard[:, place] if place is not None else np.zeros(len(heard), dtype=np.float32)

    @cached_property
    def paths(self) -> frozenset[str]:
        """The facts that it has been taught."""
        return frozenset(name.partition("=")[0] for name in self.names)


@lru_cache(maxsize=1)
def bundled() -> Ear:
    """The ear that is taught with the sentences of the bundled acts."""
    return Ear.load()


def beside(each: Numbers) -> Numbers:
    """Of each word, the mean with its neighbours."""
    if len(each) == 1:
        return each
    padded = np.concatenate([each[1:2], each, each[-2:-1]])
    found: Numbers = (padded[:-2] + padded[1:-1] + padded[2:]) / 3
    return found


def eight_bits(table: Numbers) -> tuple[npt.NDArray[np.int8], Numbers]:
    """A table in eight bits a number, and the scale of each row."""
    scales = np.maximum(np.abs(table).max(axis=1), 1e-9).astype(np.float32) / 127
    return np.round(table / scales[:, None]).astype(np.int8), scales


def _times(rows: Numbers, table: Numbers) -> Numbers:
    """Rows times a table, so few at a time that one thread does it: to wake others takes longer."""
    step = max(_ONE_THREADS // table.size, 1)
    found: Numbers = np.concatenate([rows[n : n + step] @ table.T for n in range(0, len(rows), step)])
    return found


def _between(values: Numbers) -> Numbers:
    """Between nothing and one."""
    found: Numbers = np.reciprocal(1 + np.exp(-values))
    return found
