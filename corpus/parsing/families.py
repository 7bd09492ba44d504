"""The families of acts: how each announces its parts, and what those parts are called.

A family knows no act by name. It is asked, block by block, whether a line is the heading of a part,
given the headings before it: numbers must come in order, so a reference at the start of a line is no heading.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Protocol

from corpus.parsing.markup import plain
from corpus.parsing.source import Line

_LONGEST_SUBTITLE = 160


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a part of an act: where the part stands and how it is cited."""

    locator: str
    label: str
    title: str
    level: int
    paragraph: str = "capoverso"


class Family(Protocol):
    """How one family of acts is laid out."""

    @property
    def front(self) -> Heading:
        """The part that stands before the first heading."""
        ...

    def heading(self, line: str, before: Sequence[Heading]) -> Heading | None:
        """The heading that a line is, or None for a line of text."""
        ...


def headings_of(lines: list[Line], skipped: Container[int], family: Family) -> dict[int, Heading]:
    """The headings of an act by line number, each recognised in the light of those before it.

    A heading that is only a number takes its title from the line below, which then has the same heading.
    """
    found: dict[int, Heading] = {}
    before: list[Heading] = []
    above: Line | None = None
    for line in lines:
        if line.blank or line.number in skipped or "\t" in line.text:
            continue
        heading = family.heading(line.text, before)
        if heading is not None:
            found[line.number] = heading
            before.append(heading)
        elif above and (untitled := found.get(above.number)) and not untitled.title and _is_title(line, above):
            found[line.number] = untitled
        above = line
    return found


def _is_title(line: Line, above: Line) -> bool:
    """Whether a line below a bare number is its title: in brackets, or short, unpunctuated and right below it."""
    text = plain(line.text)
    if text.startswith("(") and text.endswith(")"):
        return True
    short = line.number == above.number + 1 and len(text) <= _LONGEST_SUBTITLE and text[:1].isupper()
    return short and not text.endswith((".", ";", ":", ","))
