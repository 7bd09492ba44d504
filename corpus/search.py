"""Finding clauses: by their words, by the questions that people are expected to ask, and by meaning.

Every signal is a score for each clause; a part of an act scores as its best clause does, and the parts are ranked by
the weighted sum. The weights were tuned on the development questions of `evals/` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np

from corpus.clauses import Clause
from corpus.embedding.embedder import Embedder
from corpus.lexical import pieces_of, terms_of
from corpus.library import Library
from corpus.postings import Scores
from corpus.scope import Scope, documents_among, everything, only
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

    `answers` says whether it is near enough to the question to be an answer, and not the best of what is far; `same`
    are the other versions' clauses that say it word for word.
    """

    clause: Clause
    versions: tuple[str, ...]
    score: float
    answers: bool
    why: Mapping[str, float] = field(default_factory=dict)
    same: tuple[str, ...] = ()


class Search:
    """Search over a library; without an embedder by words alone."""

    def __init__(self, library: Library, embedder: Embedder | None = None) -> None:
        self.library, self.embedder = library, embedder

    @cached_property
    def searched(self) -> Searched:
        """What is searched, prepared once."""
        return Searched(self.library, self.embedder)

    def find(
        self,
        question: str,
        k: int = 5,
        *,
        version: str | None = None,
        document: str | None = None,
        in_force_on: date | None = None,
    ) -> list[Hit]:
        """The k parts that answer a question best, each by its best clause; of some documents, or of all."""
        scope = self._scope(version, document, in_force_on)
        found = self._found(question, scope)
        if not found:
            return []
        clauses, parts = self._beside_the_best(question, found, scope)
        near = "significato" in found and all(found[name].max() >= least for name, least in NEAR.items())
        ranked = _Ranked(_sum(parts, WEIGHTS), np.where(scope.open, _sum(clauses, INSIDE), -1), parts, near)
        best = np.argsort(-ranked.total, kind="stable")[:k]
        return [self._hit(question, int(part), ranked, scope) for part in best if ranked.total[part] > 0]

    def _scope(self, version: str | None, document: str | None, in_force_on: date | None) -> Scope:
        if version is None and document is None and in_force_on is None:
            return everything(self.searched.ready)
        asked = documents_among(self.library.acts, version=version, document=document, in_force_on=in_force_on)
        return only(self.searched.ready, asked)

    def _found(self, question: str, scope: Scope) -> dict[str, Scores]:
        """What each signal says of each clause; nothing, when no word of the question is known."""
        here = self.searched
        terms, pieces = terms_of(question), pieces_of(question)
        found = {
            "parole": here.ready.words.best(terms),
            "domande": here.ready.asked.best(terms),
            "pezzi": here.ready.pieces.best(pieces),
        }
        if not any(scores.any() for scores in found.values()):
            return {}
        found |= here.by_meaning(question)
        return {name: (scores if name in OWN else here.shared(scores)) * scope.open for name, scores in found.items()}

    def _beside_the_best(
        self, question: str, found: Mapping[str, Scores], scope: Scope
    ) -> tuple[dict[str, Scores], dict[str, Scores]]:
        """Each signal, of clauses and of parts, beside its best."""
        here, terms = self.searched, terms_of(question)
        clauses = {name: _to_one(scores * scope.standing if name in OWN else scores) for name, scores in found.items()}
        parts = {name: here.of_parts(scores) for name, scores in clauses.items()}
        parts |= {
            "parte": _to_one(here.ready.texts.best(terms) * scope.parts),
            "insieme": _to_one(here.ready.together.best(terms) * scope.parts),
        }
        return clauses, parts

    def _hit(self, question: str, part: int, ranked: _Ranked, scope: Scope) -> Hit:
        ready, inside = self.searched.ready, self.searched.inside(part)
        best = int(inside[int((ranked.by_clause * ready.depth)[inside].argmax())])
        clause = self.library.clause(scope.shown[best])
        total = float(ranked.total[part])
        why = {name: round(float(WEIGHTS[name] * scores[part]) / total, 3) for name, scores in ranked.parts.items()}
        answers = ranked.near or self.searched.covered(part, terms_of(question)) >= _COVERED
        same = tuple(id_ for id_ in ready.same[best] if id_ != clause.id)
        return Hit(clause, tuple(ready.versions[best]), total / sum(WEIGHTS.values()), answers, why, same)


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The score of each part and of each clause inside it, what each signal says of a part, whether any is near."""

    total: Scores
    by_clause: Scores
    parts: Mapping[str, Scores]
    near: bool


def _to_one(scores: Scores) -> Scores:
    """Scores beside the best one, which is one."""
    top = scores.max() if len(scores) else 0
    return np.maximum(scores / top, 0) if top > 0 else np.zeros_like(scores)


def _sum(signals: Mapping[str, Scores], weights: Mapping[str, float]) -> Scores:
    weighted: Sequence[Scores] = [weights[name] * scores for name, scores in signals.items()]
    total: Scores = np.sum(weighted, axis=0)
    return total
