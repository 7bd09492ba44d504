"""A day that was told for one term, where another is asked about: it is not taken, and may be the other's.

"La DSU l'ho presentata il 14 febbraio, fino a quando vale?" tells when it was filed; how long it is valid runs from
when that was attested. To tell by when the office must send it on would be right, and no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.expressions import expression
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.deciding.surely import of_its_act
from assistant.understanding.stated import Stated
from corpus.lexical import terms_of
from corpus.library import Library
from corpus.search import Hit, Search
from rules_core.terms import Term, TermsTool
from rules_core.tools import Tool

_WISH = r"(?:(?:ora|adesso|poi|quindi)\s+)?(?:vo(?:glio|gliamo|rrei|rremmo)|de(?:vo|bbo)|dobbiamo|posso|possiamo)"
_PARTS = expression(rf"[,;:!?\n]+|\.\s|\s(?:e|ma|però)\s+(?={_WISH}\b)", re.IGNORECASE)
_FAR_BELOW = 0.5
_BY_ITSELF = 0.65  # how near a message has to be to a clause, to ask about its term whatever its words


@dataclass(frozen=True, slots=True)
class Asking:
    """What was chosen for a message, with what answers it; days that may be of another term than was understood."""

    chosen: Chosen
    hits: tuple[Hit, ...]
    doubted: tuple[Stated, ...] = ()


def of_the_term_asked(chosen: Chosen, tool: Tool, choosing: Choosing, hits: tuple[Hit, ...], search: Search) -> Asking:
    """What was chosen, without the one day that was told where a term of another article is asked about."""
    days, asking = {one.path for one in chosen.stated}, of_its_act(hits, tool, choosing)
    if not isinstance(tool, TermsTool) or len(days) != 1:
        return Asking(chosen, asking)
    told = [term for term in tool.terms if term.runs_from in days]
    question = _without(choosing.message.text, chosen.stated)
    alone = tuple(search.find(question, document=tool.act.name))
    clearly = bool(alone) and alone[0].sure and _stands_out(alone)
    for found, surely in ((alone, clearly), (asking, bool(asking) and asking[0].nearness >= _BY_ITSELF)):
        asked = _laid_down(tool, found)
        others = told and asked and not _articles(asked) & _articles(told)
        if others and (surely or _names(question, asked, told, tool, search.library)):
            doubted = tuple(replace(one, path=asked[0].runs_from) for one in chosen.stated)
            return Asking(replace(chosen, topic=chosen.topic.forget(list(days)), stated=()), found, doubted)
    return Asking(chosen, asking)


def _stands_out(hits: Sequence[Hit]) -> bool:
    """Whether the best of what was found is far better than the next."""
    return len(hits) == 1 or hits[1].score < _FAR_BELOW * hits[0].score


def _without(text: str, stated: Sequence[Stated]) -> str:
    """A message without the parts of its sentences that tell the day; all of it, if nothing else is left."""
    asks = [part for part in _PARTS.split(text) if not any(one.words in part for one in stated)]
    return ", ".join(asks).strip() or text


def _laid_down(tool: TermsTool, hits: Sequence[Hit]) -> list[Term]:
    """The terms that the best of some clauses lays down."""
    if not hits or not hits[0].answers:
        return []
    place = f"{hits[0].clause.act.name}:{hits[0].clause.locator}/"
    return [term for term in tool.terms if place.startswith(f"{tool.act.name}:{term.locator}/")]


def _articles(terms: Sequence[Term]) -> set[str]:
    return {term.locator.partition("/")[0] for term in terms}


def _names(question: str, asked: Sequence[Term], told: Sequence[Term], tool: Tool, library: Library) -> bool:
    """Whether a question has more words of some terms than of others."""
    words = set(terms_of(question))
    return len(words & _words(asked, tool, library)) > len(words & _words(told, tool, library))


def _words(terms: Sequence[Term], tool: Tool, library: Library) -> set[str]:
    """The words of some terms: their names, what is told of them, and the clauses that lay them down."""
    clauses = (library.clause(tool.act.clause(term.locator)).text for term in terms)
    names = (f"{term.name.replace('_', ' ')} {term.text}" for term in terms)
    return {word for text in (*names, *clauses) for word in terms_of(text)}
