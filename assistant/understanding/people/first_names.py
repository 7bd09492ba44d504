"""The first names that many people bear, by which a name is known even where it is written small."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_NAMES = Path(__file__).parent / "first_names.txt"


@cache
def first_names() -> frozenset[str]:
    """The first names that many people bear, except those that are words, months or places as well."""
    return frozenset(_NAMES.read_text(encoding="utf-8").split())
