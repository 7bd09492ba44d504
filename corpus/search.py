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


INSIDE = {"parole": 1.0, "domande": 0.4, "pezzi": 0.2, "significato": 0.4, "domanda vicina": 0.6}
"""Which clause of a part is shown: there its own words count most."""

NEAR = {"domanda vicina": 0.5, "significato": 0.45}
"""How near in meaning a clause and its nearest question have to be for an answer; tuned like the weights."""
_COVERED = 0.5

OWN = {"parole", "significato"}
"""What a clause says itself; the other signals are of its questions, which all its versions share."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause found, the same place in every version, its score, and why it came up.

    `answers` says whether it is near enough to the question to be an answer, and not the best of what is far.
    """

    clause: Clause
    versions: tuple[str, ...]
    score: float
    answers: bool
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
        total, by_clause, near = _sum(parts, WEIGHTS), _sum(clauses, INSIDE), self._near(question)
        hits = []
        for part in np.argsort(-total, kind="stable")[:k]:
            if total[part] <= 0:
                break
            hits.append(self._hit(question, int(part), by_clause, total, parts, near))
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
        clauses = {
            name: _to_one(scores * here.standing if name in OWN else here.shared(scores))
            for name, scores in found.items()
        }
        parts = {name: here.of_parts(scores) for name, scores in clauses.items()}
        parts |= {"parte": _to_one(here.texts.best(terms)), "insieme": _to_one(here.together.best(terms))}
        return clauses, parts

    def _near(self, question: str) -> bool:
        """Whether anything is near to a question in meaning."""
        found = self.searched.by_meaning(question)
        return bool(found) and all(found[name].max() >= least for name, least in NEAR.items())

    def _hit(
        self, question: str, part: int, by_clause: Scores, total: Scores, parts: Mapping[str, Scores], near: bool
    ) -> Hit:
        inside = self.searched.inside(part)
        clause = self.searched.clauses[inside[int((by_clause * self.searched.depth)[inside].argmax())]]
        versions = self.searched.versions_of(clause)
        why = {name: round(float(WEIGHTS[name] * scores[part] / total[part]), 3) for name, scores in parts.items()}
        score = float(total[part]) / sum(WEIGHTS.values())
        answers = near or self.searched.covered(part, terms_of(question)) >= _COVERED
        return Hit(clause, versions, score, answers, why)


def _to_one(scores: Scores) -> Scores:
    """Scores beside the best one, which is one."""
    top = scores.max() if len(scores) else 0
    return np.maximum(scores / top, 0) if top > 0 else np.zeros_like(scores)


def _sum(signals: Mapping[str, Scores], weights: Mapping[str, float]) -> Scores:
    weighted: Sequence[Scores] = [weights[name] * scores for name, scores in signals.items()]
    total: Scores = np.sum(weighted, axis=0)
    return total
