"""The small glossary: what people say, and what the offices' acts say for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

FILE = Path(__file__).parent / "glossary.yaml"


@lru_cache(maxsize=1)
def _read() -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


def glossary() -> Iterator[tuple[str, str]]:
    """Lay words, each with the office's."""
    for office, lay in _read().items():
        for words in lay:
            yield words, office
