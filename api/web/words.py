"""What the page says, in its languages: one file for each, all with the same names."""

from __future__ import annotations

from datetime import date
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


def day(on: date, told: dict[str, Any]) -> str:
    """A day as a language writes it."""
    days = told["days"]
    number = days["first"] if on.day == 1 else str(on.day)
    return f"{number} {days['months'][on.month - 1]} {on.year}"
