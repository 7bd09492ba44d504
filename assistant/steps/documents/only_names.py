"""A clause that says no more than what its act is called: it comes after the next."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.lexical import terms_of
from corpus.search import Hit

_SEVERAL, _NEARLY, _SAYS_MUCH = 2, 0.85, 7  # hits; how good the next has to be; words


def names_last(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits; one that only names its act comes after the next, where that is nearly as good."""
    if len(hits) < _SEVERAL or hits[1].score < _NEARLY * hits[0].score or not _only_names(hits[0]):
        return tuple(hits)
    if hits[1].clause.act.name != hits[0].clause.act.name:  # what is named is asked, and no other act
        return tuple(hits)
    return (hits[1], hits[0], *hits[2:])


def _only_names(hit: Hit) -> bool:
    """Whether a clause says no more than what its act is called."""
    act = hit.clause.act
    words, name = set(terms_of(hit.clause.text)), set(terms_of(f"{act.title} {act.full_title} {act.issuer}"))
    return len(words) > _SAYS_MUCH and len(words & name) >= _NEARLY * len(words)
