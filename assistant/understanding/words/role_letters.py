"""The letters by which offices write who is in a household: "R 55 a. 21.300 / C 52 a. 8.900", "2 f. (5, 9)"."""

from __future__ import annotations

import re

from assistant.expressions import expression

_OF_WHOM = {"R": "richiedente", "C": "coniuge", "F": "figlio", "f": "figlio"}
_LETTER = expression(
    r"(?<![\w.'’/(-])(?P<letter>[RC](?=[.:]?\s*\d)|[RC](?=[.:]?\s*\()|F\d?(?=[.:]?\s*[\d(])|f(?=\.\s*[\d(]))(?![\w])"
    r"|(?<=\()(?P<within>[RC])(?=[.:]?\s\d)"
)
_SEVERAL = expression(r"\.?:?\s*(?:di\s+)?\(?\s*\d{1,2}\s*(?:aa?\.?\s*)?(?:,|/|e|-)\s*\d{1,2}(?!\d|\.\d)")
_CHILDREN = expression(r"(?<![\w'’])(?:fgl?|figl)(?![\w'’])", re.IGNORECASE)
_SHORTLY = expression(
    r"(?<=[,;/+\n])[^\S\n]*(?P<spouse>con)\.?(?=\s+\d{2}\b(?!\s*(?:%|€|euro|ore|giorni|mesi|mila|m[q2]|[.,]\d)))"
    r"|(?<=[,;/+\n])[^\S\n]*(?P<child>[fF])(?=\s+\d{1,2}\b(?!\s*(?:%|€|euro|[.,]\d)))"
    r"|(?<![\d.,])(?:1\s+(?P<minor>min)|[2-9]\s+(?P<minors>min))\b"
)
_SHORT_OF = {"spouse": "coniuge", "child": "figlio", "minor": "minore", "minors": "minori"}
"""Where a text is surely of an office, also what else opens what is told of a person: "con 41 casal, 2 min 9 e 6"."""
_COUNTED = expression(r"(?<![\d.,])[2-9]\s*$")
_RENT, _CODE = expression(r"\br\.?$", re.IGNORECASE), expression(r"\b(?:cat|categoria)\.?\s*$", re.IGNORECASE)


def role_letters(text: str, *, office: bool = False) -> dict[int, str]:
    """Where letters stand for people, and for whom; a capital alone, which may be a rent or a category, does not.

    >>> role_letters("R 21.300 / C 8.900"), role_letters("A/3 R.C. 512"), role_letters("rich. 50 a., f. 6 e 14 aa.")
    ({0: 'richiedente', 11: 'coniuge'}, {}, {13: 'figli'})
    >>> role_letters("rich 44, con 41 casal, 2 min 9 e 6", office=True), role_letters("io 44, con 41 ore", office=True)
    ({9: 'coniuge', 25: 'minori'}, {})
    """
    told = {m.start(m.lastgroup or 0): _SHORT_OF[m.lastgroup or ""] for m in _SHORTLY.finditer(text)} if office else {}
    return _letters(text) | told


def _letters(text: str) -> dict[int, str]:
    """Where single letters, or the beginning of "figlio", stand for people."""
    children = {m.start(): "figli" for m in _CHILDREN.finditer(text) if _many(text, m.start(), m.end())}
    if "R" not in text and "f." not in text:
        return children
    found = [m for m in _LETTER.finditer(text) if not _RENT.search(text[: m.start()].rstrip(". "))]
    found = [m for m in found if not _CODE.search(text[: m.start()])]
    told = {m.start(): _OF_WHOM[m[0][0]] for m in found}
    capitals = {m[0][0] for m in found if m[0].isupper()}
    if len(capitals) < 2 or "R" not in capitals:
        told = {m.start(): told[m.start()] for m in found if m[0] == "f"}
    several = (m for m in found if m.start() in told and m[0] in "fF" and _many(text, m.start(), m.end()))
    return told | {m.start(): "figli" for m in several} | children


def _many(text: str, start: int, end: int) -> bool:
    """Whether a letter stands for several: counted before it, or with several ages after it."""
    return bool(_COUNTED.search(text[:start]) or _SEVERAL.match(text, end))
