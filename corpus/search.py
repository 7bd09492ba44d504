"""Finding clauses: by their words, by the questions that people are expected to ask, and by meaning.

Every signal is a score for each clause; a part of an act scores as its best clause does, and the parts are ranked by
the weighted sum. The weights were tuned on the development questions of `evals/` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from corpus.clauses import Clause
from corpus.embedding.embedder import Embedder
from corpus.lexical import pieces_of, terms_of
from corpus.library import Library
from corpus.postings import Scores
from corpus.searched import Searched

WEIGHTS = {
    "parole": 0.1,
    "parte": 0.15,
    "domande": 0.5,
    "insieme": 1.0,
    "pezzi": 0.4,
    "significato": 0.3,
    "domanda vicina": 1.0,
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause found, the same place in every version, its score, the share of the question it covers, and why."""

    clause: Clause
    versions: tuple[str, ...]
    score: float
    covered: float
    why: Mapping[str, float] = field(default_factory=dict)


class Search:
    """Search over a library; without an embedder by words alone."""

    def __init__(self, library: Library, embedder: Embedder | None = None) -> None:
        self.library, self.embedder = library, embedder

    @cached_property
    def searched(self) -> Searched:
        """What is searched, prepared once."""
        return Searched(self.library, self.embedder)

    def find(self, question: str, k: int = 5) -> list[Hit]:
        """The k parts that answer a question best, each by its best clause."""
        clauses, parts = self.signals(question)
        if not parts:
            return []
        total = _sum(parts)
        by_clause = _sum(clauses) * self.searched.standing
        hits = []
        for part in np.argsort(-total, kind="stable")[:k]:
            if total[part] <= 0:
                break
            hits.append(self._hit(question, int(part), by_clause, total, parts))
        return hits

    def signals(self, question: str) -> tuple[dict[str, Scores], dict[str, Scores]]:
        """What each signal says of each clause and of each part; nothing, when no word of the question is known."""
        here = self.searched
        terms, pieces = terms_of(question), pieces_of(question)
        found = {
            "parole": here.words.best(terms),
            "domande": here.asked.best(terms),
            "pezzi": here.pieces.best(pieces),
        }
        if not any(scores.any() for scores in found.values()):
            return {}, {}
        found |= here.by_meaning(question)
        clauses = {name: _to_one(scores * here.standing) for name, scores in found.items()}
        parts = {name: here.of_parts(scores) for name, scores in clauses.items()}
        parts |= {"parte": _to_one(here.texts.best(terms)), "insieme": _to_one(here.together.best(terms))}
        return clauses, parts

    def _hit(self, question: str, part: int, by_clause: Scores, total: Scores, parts: Mapping[str, Scores]) -> Hit:
        inside = self.searched.inside(part)
        clause = self.searched.clauses[inside[int(by_clause[inside].argmax())]]
        versions = self.searched.versions_of(clause)
        why = {name: round(float(WEIGHTS[name] * scores[part] / total[part]), 3) for name, scores in parts.items()}
        score = float(total[part]) / sum(WEIGHTS.values())
        return Hit(clause, versions, score, self.searched.covered(part, terms_of(question)), why)


def _to_one(scores: Scores) -> Scores:
    """Scores beside the best one, which is one."""
    top = scores.max() if len(scores) else 0
    return np.maximum(scores / top, 0) if top > 0 else np.zeros_like(scores)


def _sum(signals: Mapping[str, Scores]) -> Scores:
    weighted: Sequence[Scores] = [WEIGHTS[name] * scores for name, scores in signals.items()]
    total: Scores = np.sum(weighted, axis=0)
    return total
