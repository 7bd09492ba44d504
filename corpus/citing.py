"""The places of acts that a text cites by their numbers: "l'art. 9", "il comma 2 dell'articolo 5", "par. 14.3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.clauses import Clause
from corpus.library import Library

_NUMBER = r"(?:n[.°]?\s*)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,2}(?:[\s-]?(?:bis|ter|quater))?)\b(?![/,]\d)"
_SECTION = re.compile(
    rf"\b(?:(?P<art>art(?:icol[oi]|t)?)|(?P<par>par(?:agraf[oi]|agr?)?))\b\.?\s*{_NUMBER}|§\s*(?P<sign>\d{{1,2}}(?:\.\d{{1,2}})*)"
    r"|\b(?:punto|capitolo|cap|sezione|sez)\b\.?\s*(?P<point>\d{1,2}(?:\.\d{1,2})+)",
    re.IGNORECASE,
)
_ORDINALS = {
    word + ending: str(place)
    for place, word in enumerate("prim second terz quart quint sest settim ottav".split(), 1)
    for ending in "oa"
}
_COMMA = re.compile(
    rf"\b(?:(?P<ordinal>{'|'.join(_ORDINALS)})\s+comma\b|(?:comma|co?\.)\s*(?P<comma>\d{{1,2}}))", re.IGNORECASE
)
_LETTER = re.compile(
    r"\blett(?:era|\.)?\s*(?P<letter>[a-z]\d?)\b(?!['’])(?!(?<=\b[aeio])\s+(?!dell|del\b|e\s+il|e\s+la)\w)",
    re.IGNORECASE,
)
"""A letter of a list; what only sounds so ("la lettera a chi la mando?") is none."""
_ELSEWHERE = re.compile(
    r"[\s,]*(?:(?:comma|co?\.|lett(?:era|\.)?)\s*\w+\)?[\s,]*)*(?:(?:della|dello|del|dell['’]|di)\s*)?"
    r"(?:legge|leggi|l\.\s?r?\.?\s?(?:n\.?\s?)?\d|l\.?r\.?\b|d\.?\s?lgs|decreto|d\.?p\.?[rc]\.?|d\.?m\.?\s?\d|codice|c\.?\s?c\.|c\.?p\.?c?\."
    r"|costituzione|cost\.|tuel|gdpr|trattato|direttiva|dir\.|d\.?g\.?r|reg(?:olamento|\.)?\s*\(?(?:ue|ce|europeo|generale)"
    r"|testo unico|t\.?u\.?\b|statuto|contratto|ccnl)",
    re.IGNORECASE,
)
_OF_A_LAW = re.compile(
    r"(?:\b(?:legge|leggi|l\.\s?r?\.?|d\.?\s?lgs\.?|d\.?p\.?[rc]\.?(?:m\.?)?|decreto|gdpr|codice|reg\w*\.?\s*\(?ue\)?)\s*(?:n\.?\s*)?[\w/.]*"
    r"|\b104)[\s,(]*(?:(?:all|dell|l)['’])?\s*$",
    re.IGNORECASE,
)
_NEAR = 30  # letters between an article and its subsection


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that a text cites: how its label may read, the most exact first, and the words that cite it."""

    labels: tuple[str, ...]
    start: int
    end: int


def citations(text: str) -> Iterator[Citation]:
    """The places that a text cites, those of laws and of other acts left out.

    >>> [one.labels for one in citations("il comma 2 dell'art. 5 e l'art. 3 della legge 104")]
    [('art. 5, comma 2', 'art. 5')]
    >>> [one.labels for one in citations("cosa dice il § 14.3?")]
    [('par. 14.3', 'art. 14.3')]
    """
    found = [one for one in _SECTION.finditer(text) if not _of_another(text, one)]
    for n, one in enumerate(found):
        before = found[n - 1].end() if n else 0
        after = found[n + 1].start() if n + 1 < len(found) else len(text)
        around = (max(before, one.start() - _NEAR), min(after, one.end() + _NEAR))
        comma, letter = _COMMA.search(text, *around), _LETTER.search(text, *around)
        number = one["number"] or one["sign"] or one["point"]
        heads = (f"art. {number}", f"par. {number}") if one["art"] else (f"par. {number}", f"art. {number}")
        under = f", comma {_number(comma)}" if comma else ""
        item = f", lett. {letter['letter'].lower()})" if letter else ""
        told = [f"{head}{more}" for more in (under + item, item, under) if more for head in heads[:1]]
        ends = [m.end() for m in (comma, letter) if m] + [one.end()]
        starts = [m.start() for m in (comma, letter) if m] + [one.start()]
        yield Citation((*dict.fromkeys((*told, heads[0])), *heads[1:][: not told]), min(starts), max(ends))


def _of_another(text: str, found: re.Match[str]) -> bool:
    """Whether a place is one of a law, or of another act that a text names right before or after it."""
    before = text[max(found.start() - _NEAR, 0) : found.start()]
    return _ELSEWHERE.match(text, found.end()) is not None or _OF_A_LAW.search(before) is not None


def within(text: str, part: str) -> Iterator[Citation]:
    """The places inside a part of an act that a text cites by a comma or a letter alone: "e il comma 3?".

    >>> [one.labels for one in within("e la lettera b?", "art. 6")]
    [('art. 6, lett. b)',)]
    """
    for one in _COMMA.finditer(text):
        yield Citation((f"{part}, comma {_number(one)}",), one.start(), one.end())
    for one in _LETTER.finditer(text):
        yield Citation((f"{part}, lett. {one['letter'].lower()})",), one.start(), one.end())


def _number(comma: re.Match[str]) -> str:
    return comma["comma"] or _ORDINALS[comma["ordinal"].lower()]


def cited(library: Library, citation: Citation, act: str | None = None) -> list[Clause]:
    """The clauses at a cited place, one of each act that has it, or of one act alone, in its default version."""
    acts = [found for found in library.acts if found.default and act in {None, found.name}]
    documents = [library.document(found.id) for found in acts]
    for label in citation.labels:
        if found := [clause for document in documents for clause in document.clauses if clause.label == label]:
            return found
    return []
