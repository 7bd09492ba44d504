"""How things look in a terminal: colour where there is one, plain text where there is not, tables that fit."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

_BOLD, _DIM, _RED, _GREEN, _YELLOW, _END = "\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[33m", "\033[0m"
_WIDEST, _NARROWEST = 100, 8


@dataclass(frozen=True)
class Terminal:
    """Where a command writes."""

    out: TextIO
    colour: bool = False

    @classmethod
    def standard(cls, *, colour: bool) -> Terminal:
        """The standard output; colour only where a person looks at it."""
        return cls(sys.stdout, colour=colour and sys.stdout.isatty())

    @property
    def width(self) -> int:
        """How wide a line may be."""
        return min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)

    def say(self, text: str = "") -> None:
        """Write a line."""
        print(text, file=self.out)

    def prose(self, text: str, indent: str = "") -> None:
        """Write text, each of its lines wrapped to the width."""
        for line in text.splitlines():
            hang = indent + ("  " if line.startswith("- ") else "")
            wrapped = textwrap.wrap(
                line,
                self.width,
                initial_indent=indent,
                subsequent_indent=hang,
                break_on_hyphens=False,
                break_long_words=False,
            )
            self.say("\n".join(wrapped))

    def rows(self, cells: Sequence[tuple[str, ...]]) -> None:
        """Write rows in columns; the last column takes the room that is left, and wraps."""
        if not cells:
            return
        widths = _fitting([max(len(row[n]) for row in cells) for n in range(len(cells[0]))], self.width)[:-1]
        used = sum(widths) + 2 * len(widths)
        for row in cells:
            columns = [textwrap.wrap(cell, max(width, 1)) or [""] for cell, width in zip(row, widths, strict=False)]
            columns.append(textwrap.wrap(row[-1], max(self.width - used, _NARROWEST)) or [""])
            for n in range(max(map(len, columns))):
                parts = [column[n] if n < len(column) else "" for column in columns]
                padded = [f"{part:<{width}}" for part, width in zip(parts, widths, strict=False)]
                self.say("  ".join([*padded, parts[-1]]).rstrip())

    def bold(self, text: str) -> str:
        """Text that stands out."""
        return self._painted(_BOLD, text)

    def dim(self, text: str) -> str:
        """Text that stands back."""
        return self._painted(_DIM, text)

    def warn(self, text: str) -> str:
        """Text that warns."""
        return self._painted(_YELLOW, text)

    def gone(self, text: str) -> str:
        """Words that a version no longer has."""
        return self._painted(_RED, text) if self.colour else f"[-{text}-]"

    def new(self, text: str) -> str:
        """Words that only this version has."""
        return self._painted(_GREEN, text) if self.colour else f"{{+{text}+}}"

    def _painted(self, code: str, text: str) -> str:
        return f"{code}{text}{_END}" if self.colour else text


def _fitting(widths: list[int], room: int) -> list[int]:
    """Widths that fit a room together: the widest give way first."""
    fitting = list(widths)
    while sum(fitting) + 2 * (len(fitting) - 1) > room and max(fitting) > _NARROWEST:
        fitting[fitting.index(max(fitting))] -= 1
    return fitting
