"""Finding clauses by words: the best first, each with the versions that stand at the same place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from corpus.clauses import Clause, Kind
from corpus.lexical import Bm25, terms_of
from corpus.library import Library
from corpus.versions import counterparts

_HEADINGS_WEIGHT = 0.5
_ABOVE_WEIGHT = 0.3
_OTHER_VERSION = 0.85
_AS_GOOD = 0.7


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause found, the same place in every version, its score, and the share of the question it covers."""

    clause: Clause
    versions: tuple[str, ...]
    score: float
    covered: float


class Search:
    """Search by words over a library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def find(self, question: str, k: int = 5) -> list[Hit]:
        """The k clauses that answer a question best; one result for each place of an act, none inside another."""
        terms = terms_of(question)
        scores = {id_: score * self._standing[id_] for id_, score in self._index.scores(terms).items()}
        taken: list[Clause] = []
        hits: list[Hit] = []
        for best in sorted(scores, key=lambda id_: (-scores[id_], self._order[id_])):
            clause_id = self._preferred(best, scores)
            clause = self._clauses[clause_id]
            if any(_same_or_inside(clause, other) for other in taken):
                continue
            taken.append(clause)
            versions = tuple(version.id for version in counterparts(self.library, clause))
            hits.append(Hit(clause, versions, scores[clause_id], self._covered(clause_id, terms)))
            if len(hits) == k:
                break
        return hits

    def _preferred(self, best: str, scores: Mapping[str, float]) -> str:
        """The default version's clause at the same place, unless another version says it clearly better."""
        versions = counterparts(self.library, self._clauses[best])
        default = next((version.id for version in versions if version.act.default), best)
        return default if scores.get(default, 0.0) >= _AS_GOOD * scores[best] else best

    @cached_property
    def _clauses(self) -> dict[str, Clause]:
        """The clauses worth finding: those with words of their own, not the headings over other headings."""
        return {clause.id: clause for clause in self.library.clauses() if not self._is_group(clause)}

    @cached_property
    def _order(self) -> dict[str, tuple[bool, int]]:
        return {id_: (not clause.act.default, place) for place, (id_, clause) in enumerate(self._clauses.items())}

    @cached_property
    def _standing(self) -> dict[str, float]:
        """A version that is not the default one has to say it better to come first."""
        return {id_: 1.0 if clause.act.default else _OTHER_VERSION for id_, clause in self._clauses.items()}

    @cached_property
    def _index(self) -> Bm25:
        return Bm25({id_: self._bag(clause) for id_, clause in self._clauses.items()})

    def _bag(self, clause: Clause) -> dict[str, float]:
        bag: dict[str, float] = {}
        for text, weight in [(clause.text, 1.0), (" ".join(clause.path), _HEADINGS_WEIGHT)]:
            for term in terms_of(text):
                bag[term] = bag.get(term, 0.0) + weight
        if clause.parent and clause.kind is not Kind.SECTION:
            for term in terms_of(self.library.clause(clause.parent).text[:300]):
                bag[term] = bag.get(term, 0.0) + _ABOVE_WEIGHT
        return bag

    def _is_group(self, clause: Clause) -> bool:
        return any(self.library.clause(child).kind is Kind.SECTION for child in clause.children)

    def _covered(self, clause_id: str, terms: list[str]) -> float:
        weights = {term: self._index.rarity(term) for term in terms}
        total = sum(weights.values())
        return sum(w for term, w in weights.items() if self._index.holds(clause_id, term)) / total if total else 0.0


def _same_or_inside(clause: Clause, other: Clause) -> bool:
    if clause.act.name != other.act.name:
        return False
    a, b = f"{clause.locator}/", f"{other.locator}/"
    return a.startswith(b) or b.startswith(a)
