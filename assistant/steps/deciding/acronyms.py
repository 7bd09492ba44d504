"""An acronym that no act, no question of ours and no word of a tool knows: it is the name of somebody else's thing."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.expressions import expression
from assistant.offices import spoken_of
from corpus.anticipated import anticipated
from corpus.lexical import words_of
from corpus.library import Library
from rules_core.registry import Registry

_ACRONYM = expression(
    r"(?:\b(?:[Ii]l|[Ll][oae]|[Gg]?[Ll]?[Ii]|[Uu]n[oa]?|[DdNn]e(?:gli|l(?:l[oae])?|i)|(?:[Dd]a|[Aa]|[Ss]u)(?:gli|l(?:l[oae])?|i))\s"
    r"|['’]|(?:^|(?<=[.!?]\s))(?=[A-Z]+\s[a-z]))([A-Z]{3,6})\b(?!\s+[A-Z]{2,}\b)"
)
"""Capitals after an article, or that open a sentence without a pause; two words so in a row are emphasis or a name."""
_SMALL = expression(r"\b[a-zà-ù]{2,}\b")
_SHOUTED = 3


def unknown_acronyms(text: str, library: Library, registry: Registry) -> list[str]:
    """The acronyms of a message, where it is not shouted, that are written nowhere in what is ours."""
    found = {one[1].lower() for one in _ACRONYM.finditer(text) if words_of(one[1])}
    if not found or len(_SMALL.findall(text)) < _SHOUTED:
        return []
    for ours in _texts(library, registry):
        found -= {*words_of(ours)}
        if not found:
            break
    return sorted(found)


def _texts(library: Library, registry: Registry) -> Iterator[str]:
    yield from (clause.text for clause in library.clauses())
    yield from (one.question for one in anticipated(library))
    for name in registry.tools:
        yield from spoken_of(registry.wording(name))
