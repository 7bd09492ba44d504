"""Acts made of articles: regulations, statutes, and the articles of an agreement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.parsing.families import Heading
from corpus.parsing.markup import is_set_off, plain

_SUFFIX = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)"
_ARTICLE = re.compile(
    rf"(?:Art\.|Articolo)\s*(\d{{1,3}})(?:[\s-]?({_SUFFIX}))?\b(?:\s*(?P<mark>[-–—:.]+)\s*|\s*)(?P<title>.*)",
    re.IGNORECASE,
)
_DIVISION = re.compile(r"(PARTE|TITOLO|CAPO|SEZIONE)\s+([IVXLC]{1,7}|\d{1,2}|[A-Z])\b\s*[-–—:.]*\s*(.*)", re.IGNORECASE)
_ANNEX = re.compile(r"ALLEGATO\s+([A-Z]|\d{1,2})\b\s*[-–—:.]*\s*(.*)")
_MINUTES = re.compile(r"VERBALE\b.*")
_TITLE = re.compile(r"(?:REGOLAMENTO|STATUTO|DISCIPLINARE)\b.*")
_LONGEST_TITLE = 200
_WIDEST_GAP = 10  # articles that a damaged copy may have lost between two headings
_DIVISIONS = ("parte", "titolo", "capo", "sezione")
_ANNEX_LEVEL, _ARTICLE_LEVEL = 1, 9


def article(line: str, before: Sequence[Heading]) -> Heading | None:
    """The article that a line opens, if its number is the next one.

    >>> article("Art. 2 - Oggetto", [Heading("art.1", "art. 1", "", 1)]).locator
    'art.2'
    >>> article("Art. 32 della L.R. 34/2008 prevede iniziative.", [Heading("art.1", "art. 1", "", 1)]) is None
    True
    """
    text = plain(line)
    match = _ARTICLE.fullmatch(text)
    if match is None or len(text) > _LONGEST_TITLE:
        return None
    number, suffix, title = int(match[1]), (match[2] or "").lower(), match["title"].strip("() ")
    annex, last = _place(before)
    if not _comes_next(number, last, suffix, plainly=is_set_off(line) or bool(match["mark"] and title)):
        return None
    if title.endswith((";", ",", ":")) or (
        not match["mark"] and not match["title"].startswith("(") and not _is_title(title)
    ):
        return None
    name = f"{number}-{suffix}" if suffix else str(number)
    shown = f"art. {name.replace('-', ' ')}"
    if annex is None:
        return Heading(f"art.{name}", shown, title, _ARTICLE_LEVEL, "comma")
    return Heading(f"{annex.locator}/art.{name}", f"{annex.label}, {shown}", title, _ARTICLE_LEVEL, "comma")


def _is_title(text: str) -> bool:
    """Whether words right after the number are a title, not the sentence that cites an article."""
    return not text or (text[0].isupper() and not text.endswith("."))


def _comes_next(number: int, last: int, suffix: str, *, plainly: bool) -> bool:
    if suffix:
        return number == last
    return number == last + 1 or (plainly and 0 < number - last <= _WIDEST_GAP)


def _place(before: Sequence[Heading]) -> tuple[Heading | None, int]:
    """The annex in which the next article would stand, and the number of the last article there."""
    for heading in reversed(before):
        if match := re.search(r"(?:^|/)art\.(\d+)", heading.locator):
            annex = next((h for h in before if h.locator == heading.locator.rpartition("/")[0]), None)
            return annex, int(match[1])
        if heading.locator.startswith("allegato."):
            return heading, 0
    return None, 0


def division(line: str, before: Sequence[Heading]) -> Heading | None:
    """A title, chapter or section over articles; or, after the articles, an annex that numbers its own."""
    text = plain(line)
    if len(text) > _LONGEST_TITLE or text.endswith((";", ",")):
        return None
    if (match := _DIVISION.fullmatch(text)) and (match[1].isupper() or is_set_off(line) or match[1].istitle()):
        kind = match[1].lower()
        label = f"{kind.title()} {match[2].upper()}"
        sentence = match[3][:1].islower() or match[3].endswith(".")
        return None if sentence else Heading(f"{kind}.{match[2].lower()}", label, match[3], 2 + _DIVISIONS.index(kind))
    if any("art." in heading.locator for heading in before) and (match := _ANNEX.fullmatch(text)):
        return Heading(f"allegato.{match[1].lower()}", f"Allegato {match[1]}", match[2], _ANNEX_LEVEL)
    return None


class Articles:
    """A regulation: a cover, sometimes minutes before it, then the articles."""

    front = Heading("frontespizio", "frontespizio", "", _ARTICLE_LEVEL)

    def heading(self, line: str, before: Sequence[Heading]) -> Heading | None:
        """Minutes, the title page after them, a division, or an article."""
        text = plain(line)
        if not before and _MINUTES.fullmatch(text):
            return Heading("verbale", "verbale", "", _ARTICLE_LEVEL)
        if before and before[-1].locator == "verbale" and _TITLE.fullmatch(text):
            return self.front
        return article(line, before) or division(line, before)
