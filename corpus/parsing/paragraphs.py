"""Acts made of numbered paragraphs: calls, notices, guidelines, with the grids by which they score."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.parsing.families import Heading
from corpus.parsing.markup import is_set_off, plain

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s*[-–—]?\s+(\S.*)")
_CLASS = re.compile(r"Classe\s+([A-Z])\)\s*(.*)")
_CRITERION = re.compile(r"(?:.*\s)?Criteri?o\s+([A-Z])\s?(\d)\s?\.+\s?(\d)")
_LONGEST_TITLE = 200
_CLASS_LEVEL, _CRITERION_LEVEL = 20, 21


class Paragraphs:
    """A call: a cover, then paragraphs 1, 1.1, 1.1.1 … and, where it scores, classes and criteria."""

    front = Heading("frontespizio", "frontespizio", "", 1)

    def heading(self, line: str, before: Sequence[Heading]) -> Heading | None:
        """A numbered paragraph, or a class or criterion of a scoring grid within one."""
        text = plain(line)
        last = before[-1] if before else None
        if last is not None and (grid := _of_a_grid(text, last)):
            return grid
        match = _NUMBERED.fullmatch(text)
        if match is None or len(text) > _LONGEST_TITLE or text.endswith((";", ",", ".", ":")):
            return None
        number = tuple(map(int, match[1].split(".")))
        if match[2][0].islower() or not _in_order(number, _number(last), loud=_is_loud(match[2]) or is_set_off(line)):
            return None
        return Heading(match[1], f"par. {match[1]}", match[2], len(number))


def _number(last: Heading | None) -> tuple[int, ...]:
    match = re.match(r"\d+(?:\.\d+)*", last.locator) if last else None
    return tuple(map(int, match[0].split("."))) if match else (0,)


def _in_order(number: tuple[int, ...], before: tuple[int, ...], *, loud: bool) -> bool:
    """Whether a number may come next: one step on at some depth, or further on when it is plainly a heading."""
    if number <= before:
        return False
    if len(number) == 1:
        return number[0] == before[0] + 1 or (loud and number[0] > before[0])
    return number[0] in {before[0], before[0] + 1}


def _is_loud(title: str) -> bool:
    letters = [c for c in title if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) > 0.7 * len(letters)


def _of_a_grid(text: str, last: Heading) -> Heading | None:
    paragraph, _, inside = last.locator.partition("/")
    if not paragraph[0].isdigit():
        return None
    label = f"par. {paragraph}"
    if match := _CLASS.fullmatch(text):
        return Heading(f"{paragraph}/{match[1]}", f"{label}, classe {match[1]}", match[2], _CLASS_LEVEL)
    if match := _CRITERION.fullmatch(text):
        name = f"{match[1]}{match[2]}.{match[3]}"
        above = f"{paragraph}/{match[1]}" if inside.startswith(match[1]) else paragraph
        return Heading(f"{above}/{name}", f"{label}, criterio {name}", "", _CRITERION_LEVEL)
    return None
