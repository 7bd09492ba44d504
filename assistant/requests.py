"""Which tool a message asks for: how near it is to the requests that people make of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

import numpy as np

from assistant.expressions import expression
from assistant.offices import Offices
from corpus.embedding.embedder import Embedder, Vectors
from corpus.lexical import STEMMER, terms_of
from corpus.library import Library
from corpus.postings import Postings, Scores
from corpus.prepared import from_lines, from_postings, packed, to_lines, to_postings, unpacked
from rules_core.registry import Registry
from rules_core.tools import RuleTool

_NEAREST, _NEXT, _WORDS, _TOGETHER = 0.38, 0.29, 0.14, 0.19
"""What counts: the nearest request in meaning, the nearest three, the words of one, the words of all of them."""
_FEW, _LITTLE = 3, 3
_KEPT = "requests"
_SENTENCES = expression(r"(?<=[.;!?])\s+|\n+")
_ABOUT_AS_NEAR = 0.93
_A_STORY, _A_QUESTION, _MOST_OF_IT = 10, 4, 0.75  # words; words; how much of a message its questions are at most
_PLACE = expression(r"\{([^}#:]*):?\w*\}")


@dataclass(frozen=True, slots=True)
class Request:
    """A tool that a message may ask for, and how near it is to what people ask of it."""

    tool: str
    nearness: float


@dataclass(frozen=True, slots=True)
class Asked:
    """What people ask of the tools, ready to be compared with a message."""

    tools: Sequence[str]
    starts: Sequence[int]
    """Where the requests of each tool begin, and where the last ones end."""
    vectors: Vectors
    words: Postings
    together: Postings
    """All requests of a tool as one."""
    usual: tuple[float, float]
    """What a request usually scores for its own tool, alone and together: the measures of a good agreement."""


class Requests:
    """The requests of every tool; once prepared they are kept beside what the library keeps."""

    def __init__(self, registry: Registry, embedder: Embedder, library: Library, made_by: str) -> None:
        self._registry, self._embedder, self._library = registry, embedder, library
        self.offices = Offices(library, registry, embedder, made_by)
        self._made_with = {"by": made_by, "embedder": embedder.fingerprint, "stemmer": STEMMER}

    def ranked(self, text: str) -> list[Request]:
        """Every tool, the likeliest first; what a story ends by asking counts half where it is about as near to one."""
        scores, question = self._scores(text), _question(text)
        if question and (asked := self._scores(question)).max() > _ABOUT_AS_NEAR * scores.max():
            scores = np.mean((scores, asked), axis=0)
        order = np.argsort(-scores, kind="stable")
        return [Request(self._asked.tools[n], float(scores[n])) for n in order]

    def _scores(self, text: str) -> Scores:
        asked = self._asked
        cosines = np.einsum("ij,j->i", asked.vectors, self._embedder.questions([text])[0])
        nearest, few = _nearest(cosines, asked.starts)
        terms = terms_of(text)
        words, together = asked.words.best(terms), asked.together.best(terms)
        scores = _NEAREST * nearest + _NEXT * few
        scores += _WORDS * words / max(float(words.max(initial=0.0)), asked.usual[0])
        scores += _TOGETHER * together / max(float(together.max(initial=0.0)), asked.usual[1])
        return scores

    def tells(self, tool: str, text: str, *, alone: bool) -> bool:
        """Whether a text names something that a tool tells; if so wished, that few others tell."""
        terms = _content(text)
        return any(term in self._told[tool] and (not alone or self._tellers[term] <= _FEW) for term in terms)

    def has_figure(self, tool: str, text: str) -> bool:
        """Whether a text names hardly anything but a figure that a tool tells ("e l'anticipo?")."""
        terms = _content(text)
        return bool(terms & self._figures[tool]) and terms <= self._told[tool]

    @cached_property
    def _told(self) -> dict[str, set[str]]:
        """The words of the sentences in which each tool tells what comes out, and of the rules that give it."""
        told = {
            name: " ".join(_named(one.text) for one in self._registry.wording(name).told) for name in self._asked.tools
        }
        return {name: _content(f"{text} {self._rules_of(name)}") for name, text in told.items()}

    def _rules_of(self, name: str) -> str:
        tool = self._registry.tool(name)
        if not isinstance(tool, RuleTool):
            return ""
        law = tool.act.law(tool.facts, tool.act.default)
        return " ".join(law.norms[rule].text for rule in tool.result if rule in law.norms)

    @cached_property
    def _figures(self) -> dict[str, set[str]]:
        """The names of the figures in them."""
        told = {name: " ".join(one.text for one in self._registry.wording(name).told) for name in self._asked.tools}
        return {name: _content(" ".join(_PLACE.findall(text)).replace("_", " ")) for name, text in told.items()}

    @cached_property
    def _tellers(self) -> Counter[str]:
        return Counter(term for terms in self._told.values() for term in terms)

    @cached_property
    def _asked(self) -> Asked:
        content = self._library.recall(_KEPT, **self._made_with)
        if content is not None:
            return _from_bytes(content)
        found = _prepared(self._registry, self._embedder)
        self._library.keep(_KEPT, lambda: _to_bytes(found), **self._made_with)
        return found


def _question(text: str) -> str:
    """The sentences of a longer message that ask; empty where hardly anything else is told.

    >>> _question("Ho 48 anni e sono disoccupata da tre mesi. Chi fa la graduatoria?")
    'Chi fa la graduatoria?'
    """
    if len(text.split()) < _A_STORY:
        return ""
    asking = " ".join(one for one in _SENTENCES.split(text) if one.rstrip().endswith("?"))
    return asking if len(asking.split()) >= _A_QUESTION and len(asking) <= _MOST_OF_IT * len(text) else ""


def _nearest(cosines: Scores, starts: Sequence[int]) -> tuple[Scores, Scores]:
    """Of each tool, the nearest request and the mean of the nearest few."""
    best = [np.sort(cosines[first:last])[::-1][:_FEW] for first, last in pairwise(starts)]
    return (
        np.array([few[0] for few in best], dtype=np.float32),
        np.array([few.sum() / len(few) for few in best], dtype=np.float32),
    )


def _prepared(registry: Registry, embedder: Embedder) -> Asked:
    tools = list(registry.tools)
    texts = [_texts(registry, name) for name in tools]
    starts = [0, *accumulate(map(len, texts))]
    bags = [Counter(terms_of(text)) for some in texts for text in some]
    places = np.repeat(np.arange(len(tools), dtype=np.int32), [len(some) for some in texts])
    words = Postings.of(bags, places, len(tools))
    of_each = [sum(bags[first:last], Counter[str]()) for first, last in pairwise(starts)]
    together = Postings.of(of_each, np.arange(len(tools), dtype=np.int32), len(tools))
    some = bags[:: max(len(bags) // 50, 1)]
    vectors = embedder.passages([text for some in texts for text in some])
    return Asked(tools, starts, vectors, words, together, (_median(words, some), _median(together, some)))


def _texts(registry: Registry, name: str) -> list[str]:
    return [*registry.wording(name).asked, registry.tool(name).title, name.replace("_", " ")]


def _median(postings: Postings, bags: list[Counter[str]]) -> float:
    return float(np.median([float(postings.best(bag).max(initial=0.0)) for bag in bags])) if bags else 1.0


def _to_bytes(asked: Asked) -> bytes:
    arrays = {"tools": from_lines(asked.tools), "starts": np.array(asked.starts), "vectors": asked.vectors}
    postings = from_postings("words", asked.words) | from_postings("together", asked.together)
    return packed(arrays | postings | {"usual": np.array(asked.usual)})


def _from_bytes(content: bytes) -> Asked:
    found = unpacked(content)
    words, together = to_postings("words", found), to_postings("together", found)
    alone, all_ = found["usual"].tolist()
    return Asked(to_lines(found["tools"]), found["starts"].tolist(), found["vectors"], words, together, (alone, all_))


def _content(text: str) -> set[str]:
    """The terms of a text that are no small words."""
    return {term for term in terms_of(text) if len(term) > _LITTLE}


def _named(told: str) -> str:
    """A sentence with the names of its figures in their places."""
    return _PLACE.sub(lambda place: place[1].replace("_", " "), told)
