"""Acts made of articles: regulations, statutes, and the articles of an agreement."""

from __future__ import annotations

import re

from corpus.parsing.families import Heading
from corpus.parsing.markup import is_set_off, plain

_ARTICLE = re.compile(
    r"(?:Art\.|Articolo)\s*(\d{1,3})(?:[\s-]?(bis|ter|quater))?(?:\s*[-–—:.]+\s*(.*)|\s*(\(.*\)))?", re.IGNORECASE
)
_MINUTES = re.compile(r"VERBALE\b.*")
_TITLE = re.compile(r"(?:REGOLAMENTO|STATUTO|DISCIPLINARE)\b.*")
_LONGEST_TITLE = 200
_WIDEST_GAP = 10  # articles that a damaged copy may have lost between two headings


def article(line: str, last: Heading | None, level: int = 1) -> Heading | None:
    """The article that a line opens, if its number is the next one.

    >>> article("Art. 2 - Oggetto", Heading("art.1", "art. 1", "", 1)).locator
    'art.2'
    >>> article("Art. 32 della L.R. 34/2008 prevede iniziative.", Heading("art.1", "art. 1", "", 1)) is None
    True
    """
    text = plain(line)
    match = _ARTICLE.fullmatch(text)
    if match is None or len(text) > _LONGEST_TITLE:
        return None
    number, suffix = int(match[1]), (match[2] or "").lower()
    title = match[3] or (match[4] or "").strip("()")
    before = _number(last)
    plainly = is_set_off(line) or bool(match[3])
    expected = number == before if suffix else number == before + 1 or (plainly and 0 < number - before <= _WIDEST_GAP)
    if not expected or title[:1].islower() or title.endswith((";", ",")):
        return None
    name = f"{number}-{suffix}" if suffix else str(number)
    return Heading(f"art.{name}", f"art. {name.replace('-', ' ')}", title, level, "comma")


def _number(last: Heading | None) -> int:
    match = re.match(r"art\.(\d+)", last.locator) if last else None
    return int(match[1]) if match else 0


class Articles:
    """A regulation: a cover, sometimes minutes before it, then the articles."""

    front = Heading("frontespizio", "frontespizio", "", 1)

    def heading(self, line: str, last: Heading | None) -> Heading | None:
        """Minutes, the title page after them, or an article."""
        text = plain(line)
        if last is None and _MINUTES.fullmatch(text):
            return Heading("verbale", "verbale", "", 1)
        if last is not None and last.locator == "verbale" and _TITLE.fullmatch(text):
            return self.front
        return article(line, last)
