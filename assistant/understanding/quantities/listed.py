"""The numbers of a list, which count nothing: "1) richiedente 45 anni 2) coniuge 44", "1. io 2. mia moglie"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.quantities.mention import Kind, Mention

_MARK = expression(r"(?<![\w.,/])(\d{1,2})(?:\s?[)°]|\.(?=\s)|\s?[-–:]\s)(?!\s*\d)")
_LABELLED = expression(
    r"\b(?:[a-zàèéìòù]{4,}[oae] |(?:fgl?|figl)\.? ?)(\d)(?=[\s:,;=(])(?!\s*(?:ann|mes|ar?\.))", re.IGNORECASE
)
_FEWEST = 2


def unlisted(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The mentions of a text, the numbers of a list made citations, and what they had taken given back.

    >>> from datetime import date
    >>> from assistant.understanding.quantities.mentions import mentions
    >>> told = mentions("1) richiedente 45 anni 2) coniuge 44 3) figlia 12", date(2024, 5, 1))
    >>> [m.words for m in told if m.kind is not Kind.CITATION]
    ['45 anni', '44', '12']
    """
    marks = _marks(text)
    return [m if (at := _within(m, marks)) is None else _cited(text, m, at) for m in found]


def _marks(text: str) -> list[tuple[int, int]]:
    """Where one, two, three and so on stand: marks of a list ("2) coniuge"), or of its members ("figlio 2")."""
    return [mark for pattern in (_MARK, _LABELLED) for mark in _counting(pattern, text)]


def _counting(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """The numbers of a pattern that count from one on, if they are more than one."""
    marks: list[tuple[int, int]] = []
    for match in pattern.finditer(text):
        if int(match[1]) == len(marks) + 1:
            marks.append((match.start(1), match.end(1)))
    return marks if len(marks) >= _FEWEST else []


def _within(mention: Mention, marks: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    return next(((start, end) for start, end in marks if mention.start == start), None)


def _cited(text: str, mention: Mention, mark: tuple[int, int]) -> Mention:
    return replace(
        mention, end=mark[1], words=text[mark[0] : mark[1]], kind=Kind.CITATION, value=None, unit=None, per=None
    )
