"""What search looks through: the clauses by part, their words, their questions, their vectors."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from corpus.anticipated import Anticipated, anticipated
from corpus.clauses import Clause
from corpus.embedding.embedder import Embedder, Vectors
from corpus.lexical import pieces_of, terms_of
from corpus.library import Library
from corpus.postings import Postings, Scores
from corpus.sentences import sentences_of
from corpus.versions import compare, counterparts

_HEADINGS = 0.5
_OTHER_VERSION = 0.85
_WHOLE = 0.8
_WORDS = 120

Places = npt.NDArray[np.int64]


class Searched:
    """The clauses of a library, part by part, as every signal sees them.

    A part is what a person cites: an article, a paragraph. A version's clause is there only where it says something
    else than the default version's.
    """

    def __init__(self, library: Library, embedder: Embedder | None) -> None:
        self._library, self._embedder = library, embedder
        self._versions: dict[str, tuple[str, ...]] = {}
        by_part: dict[str, list[Clause]] = defaultdict(list)
        for clause in library.clauses():
            if clause.act.default or _says_otherwise(library, clause):
                by_part[part_of(clause)].append(clause)
        self.parts = list(by_part)
        self.clauses = [clause for part in self.parts for clause in by_part[part]]
        self._part = np.repeat(np.arange(len(self.parts)), [len(by_part[part]) for part in self.parts])
        self._place = {clause.id: n for n, clause in enumerate(self.clauses)}
        self._questions = self._asked_of([q for q in anticipated(library) if q.clause.id in self._place])

    def _asked_of(self, questions: list[Anticipated]) -> list[Anticipated]:
        """The anticipated questions; an act that has none is asked in its own words."""
        anticipated_acts = {question.clause.act.name for question in questions}
        own = [
            Anticipated(clause, sentence)
            for clause in self.clauses
            if clause.act.name not in anticipated_acts and clause.body
            for sentence in sentences_of(" ".join(clause.body.split()))
        ]
        return [*questions, *own]

    @cached_property
    def standing(self) -> Scores:
        """A version that is not the default one has to say it better to come first."""
        return np.array([1.0 if clause.act.default else _OTHER_VERSION for clause in self.clauses], dtype=np.float32)

    @cached_property
    def depth(self) -> Scores:
        """A clause that holds others has to say it better than they do to be the one shown."""
        return np.array([_WHOLE if clause.children else 1.0 for clause in self.clauses], dtype=np.float32)

    def shared(self, scores: Scores) -> Scores:
        """Questions are those of the default version's clause; they are as much the other versions' at its place."""
        own, default = self._twins
        found = scores.copy()
        found[own] = np.maximum(scores[own], scores[default])
        return found

    @cached_property
    def _twins(self) -> tuple[Places, Places]:
        pairs = [
            (n, self._place[id_])
            for n, clause in enumerate(self.clauses)
            if not clause.act.default
            for id_ in self.versions_of(clause)
            if id_ in self._place and self.clauses[self._place[id_]].act.default
        ]
        own, default = zip(*pairs, strict=True) if pairs else ((), ())
        return np.array(own, dtype=np.int64), np.array(default, dtype=np.int64)

    @cached_property
    def words(self) -> Postings:
        """Each clause's own words, under its headings."""
        bags = [_bag((clause.text, 1.0), (" ".join(clause.path), _HEADINGS)) for clause in self.clauses]
        return Postings(bags, range(len(self.clauses)), len(self.clauses))

    @cached_property
    def asked(self) -> Postings:
        """Each anticipated question."""
        return Postings(self._question_bags, self._of_questions, len(self.clauses))

    @cached_property
    def pieces(self) -> Postings:
        """Each anticipated question by the pieces of its words, which a slip of the pen leaves mostly whole."""
        bags = [Counter(pieces_of(q.question)) for q in self._questions]
        return Postings(bags, self._of_questions, len(self.clauses))

    @cached_property
    def texts(self) -> Postings:
        """Each part's whole text."""
        bags = [_bag(*[(c.text, 1.0) for c in self._inside_of(n) if "/" not in c.locator]) for n in self._all]
        return Postings(bags, self._all, len(self.parts))

    @cached_property
    def together(self) -> Postings:
        """All questions of a part, together."""
        bags: list[Counter[str]] = [Counter() for _ in self.parts]
        for bag, place in zip(self._question_bags, self._of_questions, strict=True):
            bags[self._part[place]].update(bag)
        return Postings(bags, self._all, len(self.parts))

    @cached_property
    def _question_bags(self) -> list[Counter[str]]:
        return [Counter(terms_of(q.question)) for q in self._questions]

    @cached_property
    def _vectors(self) -> tuple[Vectors, Vectors]:
        assert self._embedder is not None
        passages = self._embedder.passages([passage_of(clause) for clause in self.clauses])
        return passages, self._embedder.passages([q.question for q in self._questions])

    def by_meaning(self, question: str) -> dict[str, Scores]:
        """How near the question is to each clause, and to the nearest question of each; nothing without an embedder."""
        if self._embedder is None:
            return {}
        passages, questions = self._vectors
        vector = self._embedder.questions([question])[0]
        nearest = np.zeros(len(self.clauses), dtype=np.float32)
        np.maximum.at(nearest, self._of_questions, _cosines(questions, vector))
        return {"significato": np.maximum(_cosines(passages, vector), 0), "domanda vicina": nearest}

    def of_parts(self, scores: Scores) -> Scores:
        """The best score in each part."""
        best = np.zeros(len(self.parts), dtype=np.float32)
        np.maximum.at(best, self._part, scores)
        return best

    def inside(self, part: int) -> Places:
        """The places of the clauses of a part."""
        return np.flatnonzero(self._part == part)

    def versions_of(self, clause: Clause) -> tuple[str, ...]:
        """The same place in every version; found once."""
        if clause.id not in self._versions:
            self._versions[clause.id] = tuple(version.id for version in counterparts(self._library, clause))
        return self._versions[clause.id]

    def covered(self, part: int, terms: Iterable[str]) -> float:
        """The share of what a question says that a part's text holds, by how rare each word is."""
        weights = {term: self.words.rarity(term) for term in terms}
        total = sum(weights.values())
        held = self._held[part]
        return sum(weight for term, weight in weights.items() if term in held) / total if total else 0.0

    @cached_property
    def _held(self) -> list[set[str]]:
        return [{term for clause in self._inside_of(n) for term in terms_of(clause.text)} for n in self._all]

    @property
    def _all(self) -> range:
        return range(len(self.parts))

    def _inside_of(self, part: int) -> list[Clause]:
        return [self.clauses[n] for n in self.inside(part)]

    @cached_property
    def _of_questions(self) -> Places:
        return np.array([self._place[q.clause.id] for q in self._questions], dtype=np.int64)


def _cosines(vectors: Vectors, vector: Vectors) -> Scores:
    """By one thread: for so few numbers, to wake others takes longer than to multiply."""
    found: Scores = np.einsum("ij,j->i", vectors, vector)
    return found


def part_of(clause: Clause) -> str:
    """The part of an act that a clause lies in, whatever the version."""
    return f"{clause.act.name}:{clause.locator.partition('/')[0]}"


def passage_of(clause: Clause) -> str:
    """A clause as it is told to an embedder: under its headings, not too long."""
    return " ".join(f"{' '.join(clause.path)} {clause.text}".split()[:_WORDS])


def _says_otherwise(library: Library, clause: Clause) -> bool:
    """Whether a clause of another version differs from the default version's, or stands there alone."""
    groups: Sequence[Sequence[Clause]] = compare(library, clause).groups
    return not any(clause in group and any(other.act.default for other in group) for group in groups)


def _bag(*texts: tuple[str, float]) -> dict[str, float]:
    bag: dict[str, float] = {}
    for text, weight in texts:
        for term in terms_of(text):
            bag[term] = bag.get(term, 0.0) + weight
    return bag
