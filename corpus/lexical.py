"""Italian words as search sees them, and BM25 over them.

Numbers, amounts and one-letter names stay whole; elisions are split; accents and capitals do not count.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from Stemmer import Stemmer

_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*|(?:[a-z]\.){2,}[a-z]?|[a-z]+\d*")
_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_STOP = frozenset(
    "a ad ai al all alla alle allo agli anche c che chi ci co come con cosa cui d da dai dal dall dalla dalle "
    "dallo dagli degli dei del dell della delle dello di dove e ed era essere fa fra gli ha hai hanno ho i il in "
    "io l la le lei li lo loro lui ma mi mia mie miei mio ne nei nel nell nella nelle nello noi non nostra nostro "
    "o od per perche piu po poi puo quale quali quando quanto quanta quanti quante quel quella quelle quelli "
    "quello questa queste questi questo se sei si sia siamo siete sono sta sto su sua sue sugli sui sul sull "
    "sulla sulle sullo suo suoi te ti tra tu tua tuo un una uno vi voi".split()
)
_K1, _B = 1.2, 0.6


@lru_cache(maxsize=1)
def _stemmer() -> Stemmer:
    return Stemmer("italian")


def terms_of(text: str) -> list[str]:
    """The search terms of a text.

    >>> terms_of("Qual è l'indennità per 35 ore? € 1.408,12 (art. 6)")
    ['qual', 'indenn', '35', 'ore', '1.408,12', 'art', '6']
    """
    flat = unicodedata.normalize("NFKD", _SUPERSCRIPT.sub(" ", text).lower())
    flat = "".join(c for c in flat if not unicodedata.combining(c))
    words = [token.replace(".", "") if token[0].isalpha() else token for token in _TOKEN.findall(flat)]
    return [str(stem) for stem in _stemmer().stemWords([word for word in words if word not in _STOP])]


class Bm25:
    """An index of bags of terms, scored by BM25."""

    def __init__(self, bags: Mapping[str, Mapping[str, float]]) -> None:
        lengths = {key: sum(bag.values()) for key, bag in bags.items()}
        mean = sum(lengths.values()) / max(len(lengths), 1) or 1.0
        self._norm = {key: _K1 * (1 - _B + _B * length / mean) for key, length in lengths.items()}
        self._postings: dict[str, dict[str, float]] = {}
        for key, bag in bags.items():
            for term, weight in bag.items():
                self._postings.setdefault(term, {})[key] = weight
        self._size = len(bags)

    def rarity(self, term: str) -> float:
        """How much a term says: its inverse document frequency; most for a term that stands nowhere."""
        found = len(self._postings.get(term, ()))
        return math.log(1 + (self._size - found + 0.5) / (found + 0.5))

    def scores(self, terms: Iterable[str]) -> dict[str, float]:
        """The score of each key that shares a term with the query."""
        scores: dict[str, float] = {}
        for term in set(terms):
            rarity = self.rarity(term)
            for key, weight in self._postings.get(term, {}).items():
                gain = rarity * weight * (_K1 + 1) / (weight + self._norm[key])
                scores[key] = scores.get(key, 0.0) + gain
        return scores

    def holds(self, key: str, term: str) -> bool:
        """Whether a bag holds a term."""
        return key in self._postings.get(term, ())
