"""Whether a message is for another office: its words and what it is near to, beside what people ask of the acts."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

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
_MARKS = re.compile(r"[|*#.]+")
_UNSEEN = 0.5
"""As if each word had been seen so often more by both."""
_FEW = 500
"""Questions of ours; of fewer nothing is learned."""
_CLOSE = 0.9
"""How near a question of an office has to be, in meaning and words, for that office to be named."""
_MANY = 4
WEIGHTS = {
    "words": 0.94,
    "ours": -10.09,
    "unknown": 2.39,
    "request": -3.48,
    "theirs": 5.56,
    "named": -1.22,
    "facts": -0.38,
    "called": -0.47,
    "spoken of": 3.58,
    "ours by name and place": -1.69,
    "length": -5.49,
}
_OURS, _LEAST, _MORE = 6.72, 0.6, 1.2
"""What tells messages apart, fitted on questions that it is not measured with. So much has to come together before one
is turned away that hardly one of a hundred of ours is; more, where something of ours is surely near."""
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
        if self._said(text, nearness, float(cosines.max())) < (_MORE if nearness.sure else _LEAST):
            return None
        alike = cosines + self._shared(text)
        best = int(alike.argmax())
        return self._learned.offices[best] if alike[best] >= _CLOSE else ""

    def _shared(self, text: str) -> Scores:
        """How much of what is another office's in a message each of the questions holds."""
        own = {term: self._learned.words.get(term, 0.0) for term in set(terms_of(text))}
        total = sum(weight for weight in own.values() if weight > 0) or 1.0
        held = [sum(max(own.get(term, 0.0), 0.0) for term in terms) for terms in self._terms]
        return np.array(held, dtype=np.float32) / np.float32(total)

    @cached_property
    def _terms(self) -> list[set[str]]:
        """The words of each question that is asked of other offices."""
        return [set(terms_of(question)) for questions in asked().values() for question in questions]

    def _said(self, text: str, nearness: Nearness, theirs: float) -> float:
        """How much a message is another office's."""
        found = {
            "words": self._of_words(text),
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

    def _of_words(self, text: str) -> float:
        """What the words of a message say that have been seen before."""
        seen = [self._learned.words[term] for term in set(terms_of(text)) if term in self._learned.words]
        return sum(seen) / math.sqrt(len(seen)) if seen else 0.0

    @cached_property
    def _learned(self) -> _Learned:
        content = self._library.recall(_KEPT, **self._made_with)
        if content is not None:
            return _from_bytes(content)
        found = self._learn()
        self._library.keep(_KEPT, lambda: _to_bytes(found), **self._made_with)
        return found

    def _learn(self) -> _Learned:
        ours = [one.question for one in anticipated(self._library)]
        ours += [text for tool in self._registry.tools for text in _spoken_of(self._registry.wording(tool))]
        whom = [who for who, questions in asked().items() for _ in questions]
        theirs = [question for questions in asked().values() for question in questions]
        words = _told_apart(ours, theirs) if len(ours) >= _FEW else {}
        return _Learned(words, self._embedder.passages(theirs), whom)


def _told_apart(ours: Iterable[str], theirs: Iterable[str]) -> dict[str, float]:
    """Of each word, the logarithm of how much more often others are asked with it than we are."""
    mine, other = _counted(ours), _counted(theirs)
    words = sorted({*mine, *other})
    rest = _UNSEEN * len(words)
    shift = math.log(mine.total() + rest) - math.log(other.total() + rest)
    return {word: shift + math.log((other[word] + _UNSEEN) / (mine[word] + _UNSEEN)) for word in words}


def _spoken_of(wording: Wording) -> list[str]:
    """What people ask of a tool, and the words in which they state its facts."""
    said = [phrase for one in wording.said.values() for phrase in (*one.yes, *one.no, *one.near, *one.none)]
    words = [phrase for one in wording.said.values() for phrases in one.words.values() for phrase in phrases]
    return [*wording.asked, *(_MARKS.sub(" ", phrase) for phrase in (*wording.calls, *said, *words))]


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(term for text in texts for term in set(terms_of(text)))


def _to_bytes(learned: _Learned) -> bytes:
    weights: npt.NDArray[np.float32] = np.array([*learned.words.values()], dtype=np.float32)
    offices = from_lines(learned.offices)
    return packed({"words": from_lines(learned.words), "weights": weights, "vectors": learned.vectors, "whom": offices})


def _from_bytes(content: bytes) -> _Learned:
    found = unpacked(content)
    words = dict(zip(to_lines(found["words"]), found["weights"].tolist(), strict=True))
    return _Learned(words, found["vectors"], to_lines(found["whom"]))
