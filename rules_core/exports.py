"""What a result can be carried away as: dates for a calendar, rows for a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Event:
    """A date to keep: what falls due, when, how it was counted, where it is written."""

    name: str
    when: date | datetime
    title: str
    text: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows with their headings."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int | bool | None, ...], ...]
