"""Finding clauses: by their words, by the questions that people are expected to ask, and by meaning.

Every signal is a score for each clause; a part of an act scores as its best clause does, and the parts are ranked by
the weighted sum. The weights were tuned on the development questions of `evals/` alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

import numpy as np

from corpus.clauses import Clause
from corpus.embedding.embedder import Embedder
from corpus.fitting import Near, near
from corpus.lexical import helps_a_verb, pieces_of, stem_of, terms_of, words_of
from corpus.library import Library
from corpus.meant import meant, shown
from corpus.nearest import Keeper
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


# Tuned on questions about single clauses, written for it.
INSIDE = {"parole": 0.7, "domande": 0.7, "pezzi": 0.35, "significato": 0.5, "domanda vicina": 0.8}
"""Which clause of a part is shown: its own words count for more there, and its questions, of which each has a dozen."""

_COVERED = 0.5
_NEXT = 0.65
_MANY = 3
_KEPT = 4  # questions and scopes of just now: one message is looked for in several scopes

OWN = {"parole", "significato"}
"""What a clause says itself; the other signals are of its questions, which all its versions share."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause found, the same place in every version, its score, and why it came up.

    `answers` says whether it is near enough to the question to be an answer, and not the best of what is far; `sure`,
    whether it is clearly so. `same` are the other versions' clauses that say it word for word, `also` the next best
    clauses of the same part.
    """

    clause: Clause
    versions: tuple[str, ...]
    score: float
    answers: bool
    why: Mapping[str, float] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    also: tuple[Clause, ...] = ()
    sure: bool = True
    nearness: float = 1.0
    """How near in meaning the nearest question is, of any clause."""


class Search:
    """Search over a library; without an embedder by words alone."""

    def __init__(self, library: Library, embedder: Embedder | None = None, keeper: Keeper | None = None) -> None:
        self.library, self.embedder, self.keeper = library, embedder, keeper
        self._heard = lru_cache(_KEPT)(self._hearing)
        self._only = lru_cache(_KEPT)(lambda documents: only(self.searched.ready, documents))

    @cached_property
    def searched(self) -> Searched:
        """What is searched, prepared once."""
        return Searched(self.library, self.embedder, self.keeper)

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
        nearness = float(found["domanda vicina"].max()) if "domanda vicina" in found else 0.0
        by_clause = np.where(scope.open, _sum(clauses, INSIDE), -1) * self.searched.ready.depth
        weights = self.searched.weights(terms_of(question))
        named = frozenset(filter(scope.holds, meant(question, self.library.acts)))
        total = _sum(parts, WEIGHTS) * (1.0 if named else self.searched.of_parts(scope.standing))
        best = np.argsort(-total, kind="stable")
        held = float(self._heard(question).parts["insieme"][best[0]]) / (sum(weights.values()) or 1.0)
        fitting = near(nearness, held, len(weights))
        ranked = _Ranked(total, by_clause, parts, weights, fitting, nearness, named)
        return [self._hit(int(part), ranked, scope) for part in best[:k] if ranked.total[part] > 0]

    def signals(self, question: str) -> tuple[dict[str, Scores], dict[str, Scores]]:
        """What each signal says of each clause and of each part; nothing, when no word of the question is known."""
        scope = everything(self.searched.ready)
        found = self._found(question, scope)
        return self._beside_the_best(question, found, scope) if found else ({}, {})

    def unknown(self, question: str) -> float:
        """The share of the words of a question that no document knows, but for those that only help a verb."""
        words = {stem_of(word): word for word in words_of(question)}
        strange = (word for term, word in words.items() if not self.searched.knows(term))
        return sum(not helps_a_verb(word) for word in strange) / max(len(words), 1)

    def _scope(self, version: str | None, document: str | None, in_force_on: date | None) -> Scope:
        if version is None and document is None and in_force_on is None:
            return everything(self.searched.ready)
        asked = documents_among(self.library.acts, version=version, document=document, in_force_on=in_force_on)
        return self._only(asked)

    def _hearing(self, question: str) -> _Heard:
        """What each signal says by itself, wherever it is looked for: one question is often asked of several scopes."""
        ready, terms = self.searched.ready, terms_of(question)
        found = {
            "parole": ready.words.best(terms),
            "domande": ready.asked.best(terms),
            "pezzi": ready.pieces.best(pieces_of(question)),
        }
        if not any(scores.any() for scores in found.values()):
            return _Heard({}, {})
        found |= self.searched.by_meaning(question)
        of_clauses = {name: scores if name in OWN else self.searched.shared(scores) for name, scores in found.items()}
        return _Heard(of_clauses, {"parte": ready.texts.best(terms), "insieme": ready.together.best(terms)})

    def _found(self, question: str, scope: Scope) -> dict[str, Scores]:
        """What each signal says of each clause; nothing, when no word of the question is known."""
        return {name: scores * scope.open for name, scores in self._heard(question).clauses.items()}

    def _beside_the_best(
        self, question: str, found: Mapping[str, Scores], scope: Scope
    ) -> tuple[dict[str, Scores], dict[str, Scores]]:
        """Each signal, of clauses and of parts, beside its best."""
        clauses = {name: _to_one(scores * scope.standing if name in OWN else scores) for name, scores in found.items()}
        parts = {name: self.searched.of_parts(scores) for name, scores in clauses.items()}
        parts |= {name: _to_one(scores * scope.parts) for name, scores in self._heard(question).parts.items()}
        return clauses, parts

    def _hit(self, part: int, ranked: _Ranked, scope: Scope) -> Hit:
        ready, inside = self.searched.ready, self.searched.inside(part)
        scores = ranked.by_clause[inside]
        found = [int(inside[n]) for n in np.argsort(-scores, kind="stable")[: 2 * _MANY]]
        least = _NEXT * float(scores.max())
        close = [n for n in found if n == found[0] or float(ranked.by_clause[n]) >= least]
        clauses = dict.fromkeys(shown(self.searched, scope, n, ranked.named, ranked.weights) for n in close)
        clause, *also = (self.library.clause(id_) for id_ in [*clauses][: _MANY + 1])
        total = float(ranked.total[part])
        why = {name: round(float(WEIGHTS[name] * scores[part]) / total, 3) for name, scores in ranked.parts.items()}
        covered = self.searched.covered(part, ranked.weights) >= _COVERED
        answers = ranked.near is not Near.NOT or covered
        best = found[0] if clause.id in ready.same[found[0]] else self.searched.places.get(clause.id, found[0])
        same = tuple(id_ for id_ in ready.same[best] if id_ != clause.id)
        sure = ranked.near is Near.SURELY or covered
        return Hit(
            clause,
            tuple(ready.versions[best]),
            total / sum(WEIGHTS.values()),
            answers,
            why,
            same,
            tuple(also),
            sure,
            ranked.nearness,
        )


@dataclass(frozen=True, slots=True)
class _Heard:
    """What each signal says of each clause, and of each part as a whole; nothing, when no word is known."""

    clauses: Mapping[str, Scores]
    parts: Mapping[str, Scores]


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The score of each part and of each clause inside it, what each signal says of a part, whether any is near.

    `weights` is how much each word of the question says, `named` which versions it names.
    """

    total: Scores
    by_clause: Scores
    parts: Mapping[str, Scores]
    weights: Mapping[str, float]
    near: Near
    nearness: float
    named: frozenset[str]


def _to_one(scores: Scores) -> Scores:
    """Scores beside the best one, which is one."""
    top = scores.max() if len(scores) else 0
    return np.maximum(scores / top, 0) if top > 0 else np.zeros_like(scores)


def _sum(signals: Mapping[str, Scores], weights: Mapping[str, float]) -> Scores:
    weighted: Sequence[Scores] = [weights[name] * scores for name, scores in signals.items()]
    total: Scores = np.sum(weighted, axis=0)
    return total
