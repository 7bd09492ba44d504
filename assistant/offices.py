"""Whether a message is for another office: its words and what it is near to, beside what people ask of the acts."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.ear.marked import marked
from assistant.expressions import expression
from assistant.fingerprints import of_packages
from assistant.phrases import offices
from assistant.phrases.offices import asked
from corpus.anticipated import anticipated
from corpus.embedding.embedder import Embedder, Vectors
from corpus.lexical import STEMMER, terms_of
from corpus.library import Library
from corpus.postings import Scores
from corpus.prepared import from_lines, packed, to_lines, unpacked
from rules_core.registry import Registry
from rules_core.wording import Wording

_KEPT = "offices"
_MARKS = expression(r"[|*#.]+")
_UNSEEN = 0.5
"""As if each word had been seen so often more by both."""
_FEW = 500
"""Questions of ours; of fewer nothing is learned."""
_CLOSE = 0.9
"""How near a question of an office has to be, in meaning and words, for that office to be named."""
_SEVERAL = 5
"""So many of the nearest questions say whom to ask."""
_A_SHARE = 0.25
"""An office that has no more of them is nearest by chance."""
_PLACE = expression(r"\b(?:di|Regione) ([A-Z]\w+)")
"""The place of an office."""
_MANY = 4
_OFTEN = 4
"""So often two words have to stand together in what is ours for it to be learned; in what is theirs, once."""
_FIRST, _FEW_MORE, _OTHERS = slice(0, 1), slice(1, 3), slice(3, 9)
WEIGHTS = {
    "their first": 0.54,
    "their next": 0.90,
    "their others": 0.42,
    "our first": -0.50,
    "our next": -0.59,
    "ours": -11.42,
    "unknown": 2.76,
    "request": -6.72,
    "theirs": 10.83,
    "named": -1.93,
    "facts": -0.73,
    "called": -0.50,
    "spoken of": 3.01,
    "ours by name and place": -2.95,
    "length": -3.75,
}
_OURS, _LEAST, _MORE, _MOST = 5.3, 0.7, 1.3, 1.8
"""What tells messages apart, fitted on questions that it is not measured with. So much has to come together before one
is turned away that hardly one of a hundred of ours is; more, where something of ours is surely near; most, where a
message asks for a tool as people do, or tells it a case."""
_LONG = 40


@dataclass(frozen=True, slots=True)
class Nearness:
    """What a message is near to: a question of ours, a request of a tool; the share of its words that no act knows."""

    question: float
    request: float
    unknown: float
    sure: bool
    """Whether what is found of ours is surely near."""
    named: bool
    """Whether it names an act."""
    facts: int
    """How many facts it states of the tool that it asks for."""
    called: bool = False
    """Whether it calls for a tool in so many words."""
    spoken_of: bool = False
    """Whether it speaks of something that is usually somebody else's."""
    wholly: bool = False
    """Whether it names an act and the place whose office issued it."""
    length: int = 8
    """How many words it has."""
    meant: bool = False
    """Whether it asks for a tool as people do, or tells a case for one."""

    @property
    def enough(self) -> float:
        """How much a message that is so near to ours has to be another office's."""
        return _MOST if self.meant else _MORE if self.sure else _LEAST


@dataclass(frozen=True, slots=True)
class _Learned:
    """How much each word speaks for other offices, and what is asked of them."""

    words: Mapping[str, float]
    vectors: Vectors
    offices: Sequence[str]
    """Of each question, whom to ask."""


class Offices:
    """What people ask of other offices, beside what they ask of ours; once prepared, it is kept."""

    def __init__(self, library: Library, registry: Registry, embedder: Embedder, made_by: str) -> None:
        self._library, self._registry, self._embedder = library, registry, embedder
        self._made_with = {"by": made_by, "embedder": embedder.fingerprint, "stemmer": STEMMER}

    def theirs(self, text: str, nearness: Nearness) -> str | None:
        """Whom to ask, where a message is for another office; nothing, where it is unclear which ("")."""
        if not self._learned.words:
            return None
        cosines = np.einsum("ij,j->i", self._learned.vectors, self._embedder.questions([text])[0])
        if self._said(text, nearness, float(cosines.max())) < nearness.enough:
            return None
        return self._named(text, cosines + self._shared(text))

    def _named(self, text: str, alike: Scores) -> str:
        """The office that most of the nearest questions are for; none of a place that nobody named, none by chance."""
        votes: dict[str, float] = defaultdict(float)
        for n in alike.argsort()[::-1][:_SEVERAL].tolist():
            votes[self._learned.offices[n]] += alike[n] if alike[n] >= _CLOSE else 0.0
        here = {who: vote for who, vote in votes.items() if all(place in text for place in _PLACE.findall(who))}
        best = max(here, key=lambda who: here[who], default="")
        return best if best and here[best] > _A_SHARE * sum(votes.values()) else ""

    def _shared(self, text: str) -> Scores:
        """How much of what is another office's in a message each of the questions holds."""
        own = {term: max(self._learned.words.get(term, 0.0), 0.0) for term in set(terms_of(text))}
        held = np.zeros(len(self._learned.offices), dtype=np.float32)
        for term, weight in own.items():
            held[self._holding.get(term, [])] += weight
        return held / np.float32(sum(own.values()) or 1.0)

    @property
    def _asked(self) -> dict[str, tuple[str, ...]]:
        return asked(self._registry.packages)

    @cached_property
    def _holding(self) -> dict[str, list[int]]:
        """Of each word, which of the questions hold it that are asked of other offices."""
        holding: dict[str, list[int]] = {}
        for n, question in enumerate(question for questions in self._asked.values() for question in questions):
            for term in set(terms_of(question)):
                holding.setdefault(term, []).append(n)
        return holding

    def _said(self, text: str, nearness: Nearness, theirs: float) -> float:
        """How much a message is another office's."""
        found = {
            **self._of_words(text),
            "ours": nearness.question,
            "unknown": nearness.unknown,
            "request": nearness.request,
            "theirs": theirs,
            "named": float(nearness.named),
            "facts": min(nearness.facts, _MANY),
            "called": float(nearness.called),
            "spoken of": float(nearness.spoken_of),
            "ours by name and place": float(nearness.wholly),
            "length": min(nearness.length, _LONG) / _LONG,
        }
        return _OURS + sum(weight * found[name] for name, weight in WEIGHTS.items())

    def _of_words(self, text: str) -> dict[str, float]:
        """What the words of a message say, alone and two by two: those that say most of theirs and of ours."""
        known = self._learned.words
        said = sorted((known[gram] for gram in _grams(text) if gram in known), reverse=True)
        theirs, ours = [one for one in said if one > 0], [-one for one in reversed(said) if one < 0]
        return {
            "their first": sum(theirs[_FIRST]),
            "their next": sum(theirs[_FEW_MORE]),
            "their others": sum(theirs[_OTHERS]),
            "our first": sum(ours[_FIRST]),
            "our next": sum(ours[_FEW_MORE]),
        }

    @cached_property
    def _learned(self) -> _Learned:
        made_with = {**self._made_with, "asked": of_packages((offices.__name__,))}
        content = self._library.recall(_KEPT, **made_with)
        if content is not None:
            return _from_bytes(content)
        found = self._learn()
        self._library.keep(_KEPT, lambda: _to_bytes(found), **made_with)
        return found

    def _learn(self) -> _Learned:
        ours = [one.question for one in anticipated(self._library)]
        ours += [text for tool in self._registry.tools for text in spoken_of(self._registry.wording(tool))]
        ours += [one.text for one in marked(self._registry.packages)] if ours else []
        whom = [who for who, questions in self._asked.items() for _ in questions]
        theirs = [question for questions in self._asked.values() for question in questions]
        words = _told_apart(ours, theirs) if len(ours) >= _FEW else {}
        return _Learned(words, self._embedder.passages(theirs), whom)


def _told_apart(ours: Sequence[str], theirs: Sequence[str]) -> dict[str, float]:
    """Of each word, and of two together, the logarithm of how much more often others are asked with it than we are."""
    mine, other = _counted(ours), _counted(theirs)
    grams = sorted(gram for gram in {*mine, *other} if " " not in gram or gram in other or mine[gram] >= _OFTEN)
    more = len(ours) / len(theirs)  # what has not been seen is as rare among both
    shift = math.log(more)
    return {gram: shift + math.log((other[gram] + _UNSEEN) / (mine[gram] + _UNSEEN * more)) for gram in grams}


def _grams(text: str) -> set[str]:
    """The words of a text, alone and two by two as they follow each other."""
    terms = terms_of(text)
    return {*terms, *(f"{one} {next_}" for one, next_ in pairwise(terms))}


def spoken_of(wording: Wording) -> list[str]:
    """What people ask of a tool, and the words in which they state its facts."""
    said = [phrase for one in wording.said.values() for phrase in (*one.yes, *one.no, *one.near, *one.none)]
    words = [phrase for one in wording.said.values() for phrases in one.words.values() for phrase in phrases]
    return [*wording.asked, *(_MARKS.sub(" ", phrase) for phrase in (*wording.calls, *said, *words))]


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(gram for text in texts for gram in _grams(text))


def _to_bytes(learned: _Learned) -> bytes:
    weights: npt.NDArray[np.float32] = np.array([*learned.words.values()], dtype=np.float32)
    whom = from_lines(learned.offices)
    return packed({"words": from_lines(learned.words), "weights": weights, "vectors": learned.vectors, "whom": whom})


def _from_bytes(content: bytes) -> _Learned:
    found = unpacked(content)
    words = dict(zip(to_lines(found["words"]), found["weights"].tolist(), strict=True))
    return _Learned(words, found["vectors"], to_lines(found["whom"]))
