"""What others do of which no fact is told: "e se rispondono il 20?" is no day of the one who asks."""

from __future__ import annotations

from functools import lru_cache

from assistant.expressions import expression
from assistant.understanding.words.plain import Plain

_ALIKE = 4
_THEY = expression(r"\w{3,}(?:ono|[aei]ssero|[ei]ranno)")
_HELPING = frozenset("sono fossero saranno avessero avranno devono dovessero potessero possono vogliono dicono".split())
_BEFORE = frozenset("se mi ci loro non".split())


def others_do(plain: Plain, near: tuple[str, ...]) -> bool:
    """Whether somebody else does in a message what is none of the words of a fact.

    >>> [others_do(Plain.of(text), ("pubblic*",)) for text in ("e se rispondono il 20?", "e se pubblicano il 20?")]
    [True, False]
    """
    flat = plain.flat
    doing = [word for before, word in zip(("", *flat), flat, strict=False) if before in _BEFORE and _done_by_them(word)]
    return any(word[:_ALIKE] not in beginnings(near) for word in doing)


def _done_by_them(word: str) -> bool:
    return word not in _HELPING and _THEY.fullmatch(word) is not None


@lru_cache(maxsize=1 << 8)
def beginnings(phrases: tuple[str, ...]) -> frozenset[str]:
    """How the words begin that phrases are made of, however they are inflected; not what may follow on a number."""
    own = (phrase.partition(" # ... ")[0] for phrase in phrases)
    words = {word.rstrip("*") for phrase in own for slot in phrase.split() for word in slot.split("|")}
    return frozenset(word[:_ALIKE] for word in words if word.isalpha())


def speaks_of(word: str, near: tuple[str, ...]) -> bool:
    """Whether a word may be one of those of a fact, however it is inflected."""
    return word[:_ALIKE] in beginnings(near)
