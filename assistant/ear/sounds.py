"""What the network is told of each word: the word, its pieces, the quantity that it is part of, whether a clause opens.

Words and pieces are places in two tables: what was never seen shares a place with what was. A number is as long as its
digits are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from assistant.understanding.message import Message

WORDS = PIECES = 8192
KINDS = 64
_LENGTHS = (3, 4)
_MOST_PIECES = 14


@dataclass(frozen=True, slots=True)
class Sound:
    """A word, as places in the tables of words, pieces and kinds; whether it opens a clause."""

    word: int
    pieces: tuple[int, ...]
    kind: int
    opens: bool


def sounds(message: Message) -> list[Sound]:
    """The words of a message."""
    words = message.plain.words
    opening = [n == 0 or words[n - 1].stretch != word.stretch for n, word in enumerate(words)]
    kinds = _kinds(message)
    return [Sound(*placed(word.plain), kind, opens) for word, kind, opens in zip(words, kinds, opening, strict=True)]


def _kinds(message: Message) -> Sequence[int]:
    """Of each word the kind of quantity that it is part of, with the period that it is of."""
    found = [0] * len(message.plain.words)
    for mention in message.mentions:
        kind = _place(f"{mention.kind.name}/{mention.per or ''}", KINDS)
        first, last = message.words_of(mention)
        found[first:last] = [kind] * (last - first)
    return found


@lru_cache(maxsize=20_000)
def placed(word: str) -> tuple[int, tuple[int, ...]]:
    """The place of a word, and those of its pieces.

    >>> placed("12") == placed("34"), bool(set(placed("cantiere")[1]) & set(placed("cantieri")[1]))
    (True, True)
    """
    told = f"#{len(word)}" if word.isdigit() else word
    around = f"<{told}>"
    pieces = {around[at : at + long] for long in _LENGTHS for at in range(len(around) - long + 1)}
    return _place(told, WORDS), tuple(_place(f"t{piece}", PIECES) for piece in sorted(pieces))[:_MOST_PIECES]


def _place(text: str, places: int) -> int:
    """A place in a table; the first is nobody's."""
    return crc32(text.encode()) % (places - 1) + 1
