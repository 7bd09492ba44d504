"""The sentences of a clause, as stretches of its text: what a quotation is cut from."""

from __future__ import annotations

import re

_END = re.compile(r"[.;!?…]+[»”\")]*(?=\s)|\n+")
_NUMBERED = re.compile(r"\s*\d{1,2}\.")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'’«.])(?:[A-Za-z]|artt?|nn|co|lett|cfr|es|ecc|all|reg|dott|sigg?|sig\.ra|tab|cap|pag|par|c\.d|cat|prov|tel"
    r"|gg|dd|dgr|ll|rr|ss|mm|lgs|leg|legs|s\.m\.i|ss\.mm\.ii|(?:[A-Za-z]\.)+[A-Za-z]?)\.$",
    re.IGNORECASE,
)


def sentences_of(text: str) -> list[str]:
    """Cut a text into sentences, each verbatim; the full stop of an abbreviation or of a list's number ends none.

    >>> sentences_of("Ai sensi dell'art. 5, lett. d) del D.Lgs. 109/1998 è così. Il resto no; vale poi.")
    ["Ai sensi dell'art. 5, lett. d) del D.Lgs. 109/1998 è così.", 'Il resto no;', 'vale poi.']
    """
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if match[0] == "." and _ABBREVIATION.search(text[max(start, match.end() - 12) : match.end()]):
            continue
        if _NUMBERED.fullmatch(text[start : match.end()]):
            continue
        sentences.append(text[start : match.end()].strip())
        start = match.end()
    sentences.append(text[start:].strip())
    return [sentence for sentence in sentences if re.search(r"\w", sentence)]
