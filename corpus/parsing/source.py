"""A source as numbered lines that remember where they stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a source: its number (from one), its first character's place, its text."""

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """The place just after the line's last character."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether the line holds nothing but white space."""
        return not self.text.strip()


def lines_of(text: str) -> list[Line]:
    r"""Number the lines of a text.

    >>> [(line.number, line.start, line.text) for line in lines_of("uno\n\ndue")]
    [(1, 0, 'uno'), (2, 4, ''), (3, 5, 'due')]
    """
    lines, start = [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        lines.append(Line(number, start, line))
        start += len(line) + 1
    return lines


def runs_of(lines: list[Line]) -> list[list[Line]]:
    """The runs of consecutive lines that are not blank."""
    runs: list[list[Line]] = []
    fresh = True
    for line in lines:
        if line.blank:
            fresh = True
        elif fresh:
            runs.append([line])
            fresh = False
        else:
            runs[-1].append(line)
    return runs
