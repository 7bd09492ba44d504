"""What was given, as text: short enough to read, however long it came."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

_FIGURES = 60  # more than any amount has


def quoted(value: Any) -> str:
    """What was given, as an error repeats it: never more than a line."""
    if isinstance(value, int | str) and not isinstance(value, bool):
        return f"«{digits(value)[:40]}»"
    if isinstance(value, list | dict):
        return "un elenco" if isinstance(value, list) else "un oggetto"
    return f"«{str(value)[:40]}»"


def digits(value: str | int | Decimal) -> str:
    """A number as text; one with hundreds of figures is no amount, and is not written out."""
    if isinstance(value, Decimal):
        return format(value, "f") if abs(value.adjusted()) < _FIGURES else "?"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**_FIGURES else f"{'-' if value < 0 else ''}{10**_FIGURES}"
    return value if len(value) <= _FIGURES else f"{value[:_FIGURES]}…"
