"""What search looks through: the clauses by part, as every signal sees them; prepared once, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from corpus.clauses import Clause
from corpus.embedding.embedder import Embedder, Vectors
from corpus.lexical import STEMMER
from corpus.library import Library
from corpus.nearest import Keeper, Meaning
from corpus.postings import Places, Scores
from corpus.prepared import Prepared, from_bytes, packed, to_bytes, unpacked

if TYPE_CHECKING:
    from corpus.anticipated import Anticipated

_WORDS = 120
_PREPARED, _VECTORS = "ricerca", "vettori"


class Searched:
    """The clauses of a library, part by part, as every signal sees them.

    A part is what a person cites: an article, a paragraph. A version's clause is there only where it says something
    else than the default version's.
    """

    def __init__(self, library: Library, embedder: Embedder | None, keeper: Keeper | None = None) -> None:
        self._library, self._embedder, self._keeper = library, embedder, keeper
        self.ready = _ready(library)

    @cached_property
    def clauses(self) -> list[Clause]:
        """All that is searched; for one clause, ask the library by its id in `ready`."""
        return [self._library.clause(id_) for id_ in self.ready.ids]

    def shared(self, scores: Scores) -> Scores:
        """Questions are those of the default version's clause; they are as much the other versions' at its place."""
        own, default = self.ready.twins.T
        found = scores.copy()
        found[own] = np.maximum(scores[own], scores[default])
        return found

    @cached_property
    def by_default(self) -> dict[int, int]:
        """Of each other version's clause, the place of the default version's that stands where it does."""
        return {int(own): int(default) for own, default in self.ready.twins}

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each clause stands, by its id."""
        return {id_: n for n, id_ in enumerate(self.ready.ids)}

    @cached_property
    def _questions(self) -> list[Anticipated]:
        from corpus.preparing import questions_of  # noqa: PLC0415 (only where nothing is kept)

        return questions_of(self._library, self.clauses)

    @cached_property
    def _vectors(self) -> tuple[Vectors, Vectors]:
        assert self._embedder is not None
        made_with = {"embedder": self._embedder.fingerprint, "stemmer": STEMMER}
        content = self._library.recall(_VECTORS, **made_with)
        if content is not None:
            found = unpacked(content)
            return found["passages"], found["questions"]
        passages, questions = map(self._embedder.passages, self._embedded)
        self._library.keep(_VECTORS, lambda: packed({"passages": passages, "questions": questions}), **made_with)
        return passages, questions

    @property
    def _embedded(self) -> tuple[list[str], list[str]]:
        return [passage_of(clause) for clause in self.clauses], [q.question for q in self._questions]

    @cached_property
    def _meaning(self) -> Meaning:
        """Vectors where they are kept, or else in memory."""
        assert self._embedder is not None
        kinds = ("brani", "domande")
        return Meaning(
            self._embedder,
            lambda: dict(zip(kinds, self._embedded, strict=True)),
            lambda: dict(zip(kinds, self._vectors, strict=True)),
            self._keeper,
        )

    def by_meaning(self, question: str) -> dict[str, Scores]:
        """How near the question is to each clause, and to the nearest question of each; nothing without an embedder."""
        if self._embedder is None:
            return {}
        found = self._meaning.of(question)
        nearest = np.zeros(len(self.ready.ids), dtype=np.float32)
        np.maximum.at(nearest, self.ready.of_questions, found["domande"])
        return {"significato": np.maximum(found["brani"], 0), "domanda vicina": nearest}

    def of_parts(self, scores: Scores) -> Scores:
        """The best score in each part."""
        best = np.zeros(len(self.ready.parts), dtype=np.float32)
        np.maximum.at(best, self.ready.part, scores)
        return best

    def inside(self, part: int) -> Places:
        """The places of the clauses of a part, which stand together."""
        begin, end = np.searchsorted(self.ready.part, [part, part + 1])
        return np.arange(begin, end, dtype=np.int32)

    def knows(self, term: str) -> bool:
        """Whether any clause or question holds a word."""
        return any(term in postings for postings in (self.ready.words, self.ready.asked))

    def weights(self, terms: Iterable[str]) -> dict[str, float]:
        """How much each word of a question says: the more, the rarer it is."""
        return {term: self.ready.words.rarity(term) for term in dict.fromkeys(terms)}

    def covered(self, part: int, weights: Mapping[str, float]) -> float:
        """The share of what a question says that a part's text holds."""
        total = sum(weights.values())
        held = sum(weight for term, weight in weights.items() if self.ready.texts.holds(part, term))
        return held / total if total else 0.0


def _ready(library: Library) -> Prepared:
    content = library.recall(_PREPARED, stemmer=STEMMER)
    if content is not None:
        return from_bytes(content)
    from corpus.preparing import prepare  # noqa: PLC0415 (with what compares versions, only where nothing is kept)

    prepared = prepare(library)
    library.keep(_PREPARED, lambda: to_bytes(prepared), stemmer=STEMMER)
    return prepared


def part_of(clause: Clause) -> str:
    """The part of an act that a clause lies in, whatever the version."""
    return f"{clause.act.name}:{clause.locator.partition('/')[0]}"


def passage_of(clause: Clause) -> str:
    """A clause as it is told to an embedder: under its headings, not too long."""
    return " ".join(f"{' '.join(clause.path)} {clause.text}".split()[:_WORDS])
