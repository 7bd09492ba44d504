"""The nouns by which an act calls what every act has: a figure, a declaration, a service; and phrases with them.

In phrases that are of any act a mark stands for them (`abbassare l @misura`); each act tells in `NOUNS` of its module
`parole` what it calls so (`{"misura": "isee"}`). Of a mark that no act tells, the phrase is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rules_core.rows import row
from rules_core.wording import Phrases

MARKS: Mapping[str, str] = {
    "misura": "the figure that opens a service, which some would have lower",
    "somma": "what that figure is made of",
    "dichiarazione": "the paper in which facts are declared",
    "servizio": "what is paid by that figure",
    "sussidio": "what may not be had besides",
    "posto": "where people are taken in",
    "partecipante": "who is taken in",
}
"""What each mark stands for."""


@dataclass(frozen=True, slots=True)
class Nouns:
    """The nouns of some acts: each mark with its words."""

    told: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def of(acts: Iterable[Mapping[str, str]]) -> Nouns:
        """The nouns of all acts together.

        >>> Nouns.of([{"misura": "isee"}, {"misura": "indice", "posto": "cantiere"}]).told
        (('misura', 'isee|indice'), ('posto', 'cantiere'))
        """
        found: dict[str, str] = {}
        for act in acts:
            for mark, words in act.items():
                found[mark] = f"{found[mark]}|{words}" if mark in found else words
        return Nouns(tuple(found.items()))

    def row(self, text: str) -> Phrases:
        """The phrases of a text, with the nouns in the places of their marks.

        >>> Nouns((("misura", "isee"),)).row("@misura|reddito ... zero, prendo ... @sussidio")
        ('isee|reddito ... zero',)
        """
        return _row(self.told, text)

    def pattern(self, text: str) -> str:
        """A regular expression with the nouns in the places of their marks.

        >>> Nouns((("posto", "cantiere|corso"),)).pattern("(?:ore|@posto|@partecipante)")
        '(?:ore|cantiere|corso)'
        """
        for mark in MARKS:
            words = dict(self.told).get(mark, "")
            text = text.replace(f"|@{mark}", f"|{words}".replace("*", r"\w*") if words else "")
        return text


@lru_cache(maxsize=1 << 9)
def _row(told: tuple[tuple[str, str], ...], text: str) -> Phrases:
    by_mark = dict(told)
    phrases = ([_place(by_mark, place) for place in phrase.split()] for phrase in row(text))
    return tuple(" ".join(places) for places in phrases if all(places))


def _place(told: Mapping[str, str], place: str) -> str:
    """The words of one place of a phrase; none, where it is a mark that no act tells."""
    words = (told.get(word[1:], "") if word[:1] == "@" and word[1:] in MARKS else word for word in place.split("|"))
    return "|".join(word for word in words if word)
