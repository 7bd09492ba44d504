"""What the page says, in its languages: one file for each, all with the same names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("it", "en")
"""The languages of the page; the first one is its own."""

_FOLDER = Path(__file__).parent / "words"


@cache
def words(language: str) -> dict[str, Any]:
    """What the page says in a language."""
    found: dict[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return found
