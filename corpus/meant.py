"""Which version of a clause is meant: the default one, unless a message names another or only another has the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from corpus.clauses import Act
from corpus.lexical import words_of
from corpus.scope import Scope
from corpus.searched import Searched

_BEGINS = 7  # letters, by which a word of a version's name is known: "sindacale" as "sindacati", and not as "sindaco"
_SEVERAL = 2  # words of its titles that name a version
_MORE = 0.12
"""How much more of what a question says another version's clause has to hold than the default's, to be shown."""


def meant(question: str, acts: Iterable[Act]) -> frozenset[str]:
    """The documents that are versions, not the default ones, which a question names by words of their own titles."""
    words = words_of(question)
    told = [(id_, _among(words, called), _among(words, more)) for id_, called, more in _named(tuple(acts))]
    return frozenset(id_ for id_, called, more in told if called or more >= _SEVERAL)


def _among(words: Iterable[str], begins: Iterable[str]) -> int:
    return sum(any(word.startswith(begin) for word in words) for begin in begins)


@lru_cache(maxsize=4)
def _named(acts: tuple[Act, ...]) -> Sequence[tuple[str, frozenset[str], frozenset[str]]]:
    """Of each version that is not the default one, how the words begin that none but its title, its full one, has."""
    found = []
    for act in acts:
        if not act.default:
            beside = (one for one in acts if one.name == act.name and one is not act)
            others = {word for one in beside for word in words_of(f"{one.title} {one.full_title}")}
            called, more = (
                frozenset(word[:_BEGINS] for word in words_of(title) if word not in others)
                for title in (act.title, act.full_title)
            )
            found.append((act.id, called, more - called))
    return found


def shown(searched: Searched, scope: Scope, place: int, named: frozenset[str], weights: Mapping[str, float]) -> str:
    """Which clause to show of a place: a named version's, else the default one's, unless it lacks what was asked."""
    here = next((id_ for id_ in searched.ready.versions[place] if id_.partition(":")[0] in named), "")
    twin = searched.by_default.get(place)
    if here or twin is None or not scope.open[twin]:
        return here or scope.shown[place]
    return scope.shown[place if _says_more(searched, place, twin, weights) else twin]


def _says_more(searched: Searched, place: int, twin: int, weights: Mapping[str, float]) -> bool:
    """Whether a clause holds words of the question, by what they weigh, that another does not hold."""
    holds = searched.ready.words.holds
    more = sum(weight * (holds(place, term) - holds(twin, term)) for term, weight in weights.items())
    return more > _MORE * sum(weights.values())
