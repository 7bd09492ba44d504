"""A text as numbered features: its stems, and the pieces of its words, so that a slip of the pen is still near.

The numbers are hashes: nothing has to be looked up, and a word never seen before has features, too.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from corpus.lexical import stem_of, words_of

BUCKETS = 1 << 15
_PIECES = (3, 4)
_SEEN = 50_000


def features_of(text: str) -> list[int]:
    """The features of a text, in the order of its words.

    >>> features_of("Perché?") == features_of("perche")
    True
    >>> len(set(features_of("indennità")) & set(features_of("indenità"))) > 3
    True
    """
    words = words_of(text)
    found = [_stem(word) for word in words]
    for word in words:
        found += _pieces(word)
    return found


@lru_cache(maxsize=_SEEN)
def _stem(word: str) -> int:
    return _hash(f"={stem_of(word)}")


@lru_cache(maxsize=_SEEN)
def _pieces(word: str) -> tuple[int, ...]:
    told = f"<{word}>"
    return tuple(_hash(told[start : start + size]) for size in _PIECES for start in range(max(len(told) - size + 1, 1)))


def _hash(feature: str) -> int:
    return crc32(feature.encode()) % BUCKETS
