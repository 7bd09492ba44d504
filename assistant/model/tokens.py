"""Tokens: what a model speaks of things by, so that it can only point at what it was shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Tokens(Generic[T]):
    """Things, each under a token of one letter and its number."""

    def __init__(self, letter: str, things: Sequence[T]) -> None:
        self._things = {f"{letter}{n}": thing for n, thing in enumerate(things, 1)}

    def items(self) -> list[tuple[str, T]]:
        """Each token with what it stands for."""
        return list(self._things.items())

    def get(self, token: str | None) -> T | None:
        """What a token stands for; None where it stands for nothing."""
        return self._things.get((token or "").strip())
