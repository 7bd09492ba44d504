"""Whether the words of a phrase speak of a quantity: they share a word with it, or stand right beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, counting, distance, find, touches


def touched(message: Message, phrases: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase shares a word with a quantity."""
    return any(_touching(message, phrases, first, last))


def beside_it(message: Message, near: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase stands with a quantity, or a word away."""
    return any(touches(f, first, last) or distance(f, first, last) <= 1 for f in find(message.plain, near))


def excluded(message: Message, near: Iterable[str], unlike: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase says that a quantity is something else, and no longer one that it is this.

    In "presenze 20 assenze 1" none does: the twenty has its label before it, and "assenze" is that of the one after.
    """
    others = list(_touching(message, unlike, first, last))
    if not others:
        return False
    ours = list(_touching(message, near, first, last))
    if max((f.last - f.first for f in ours), default=0) > max(f.last - f.first for f in others):
        return False
    labelled = any(f.last == last and f.first < first for f in ours)
    return not (labelled and all(f.first >= first and _followed(message, f) for f in others))


def _touching(message: Message, phrases: Iterable[str], first: int, last: int) -> Iterator[Found]:
    return (found for found in find(message.plain, phrases) if touches(found, first, last))


def _followed(message: Message, found: Found) -> bool:
    """Whether a number follows a phrase in its stretch."""
    words = message.plain.words
    after = words[found.last : found.last + 1]
    return bool(after) and after[0].stretch == words[found.last - 1].stretch and counting(after[0].plain)
