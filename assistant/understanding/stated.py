"""What a message states about the facts of a tool: which fact, its value, and the words that say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.understanding.mention import Mention
from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, find
from assistant.understanding.polarity import denied
from assistant.understanding.values import EXACT, Fit, fit
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.records import Many, One, Record
from rules_core.wording import Said

_NEAR, _COVERS, _FAR, _PENDING = 2.5, 3.0, 0.25, 3.0
_ELSEWHERE = 1.0
_ENOUGH = 2.0
_CLOSE = 0.25
_NONE = Said()


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact that somebody stated: its path, its value as tools take it, the words, and whether they hedge."""

    path: str
    value: Any
    words: str
    hedged: bool = False


def plain_facts(record: type[Record], prefix: str = "") -> Iterator[tuple[str, Fact]]:
    """The facts of a record that stand in no list, by their path."""
    for name, fact in record.declared.items():
        if isinstance(fact, One):
            yield from plain_facts(fact.record, f"{prefix}{name}.")
        elif not isinstance(fact, Many):
            yield f"{prefix}{name}", fact


def stated(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str = "") -> list[Stated]:
    """What a message says of some facts; the one that was asked for is the likeliest."""
    found: dict[str, Stated] = {}
    for path, fact in facts.items():
        words = said.get(path, _NONE)
        if isinstance(fact, Flag):
            found |= _by_path(_flag(message, path, words))
        elif isinstance(fact, Choice):
            found |= _by_path(_choice(message, path, fact, words))
        elif isinstance(fact, Quantity):
            found |= _by_path(_nothing(message, path, words))
    measured = {path: fact for path, fact in facts.items() if isinstance(fact, Quantity | Day)}
    return list((found | _by_path(_quantities(message, measured, said, pending))).values())


def _by_path(found: list[Stated]) -> dict[str, Stated]:
    return {one.path: one for one in found}


def _nothing(message: Message, path: str, said: Said) -> list[Stated]:
    """That there is none of something."""
    return [Stated(path, "0", message.plain.verbatim(f.first, f.last)) for f in find(message.plain, said.none)][:1]


def _flag(message: Message, path: str, said: Said) -> list[Stated]:
    """The last that is said of a yes-or-no fact."""
    plain = message.plain
    excluded = _covered(find(plain, said.unlike))
    told = [(f, not denied(plain, f)) for f in find(plain, said.yes)]
    told = [*told, *((f, denied(plain, f)) for f in find(plain, said.no))]
    told = [(f, value) for f, value in told if excluded.isdisjoint(range(f.first, f.last))]
    told = [(f, value) for f, value in told if not any(_inside(f, other) for other, _ in told)]
    if not told:
        return []
    last, value = max(told, key=lambda one: one[0].last)
    return [Stated(path, value, plain.verbatim(*_with_denial(message, last)))]


def _inside(found: Found, other: Found) -> bool:
    """Whether a phrase is part of a longer one, which then says what is meant."""
    return (other.first <= found.first and found.last <= other.last) and (other.last - other.first > found.last - found.first)


def _with_denial(message: Message, found: Found) -> tuple[int, int]:
    """The phrase with the word that denies it."""
    first = found.first
    stretch = message.plain.words[first].stretch
    for at in range(first - 1, max(first - 4, 0) - 1, -1):
        if message.plain.words[at].stretch != stretch:
            break
        if message.plain.flat[at] in {"non", "niente", "nessun", "nessuna", "nessuno", "senza", "mai", "ne"}:
            first = at
    return first, found.last


def _choice(message: Message, path: str, fact: Choice, said: Said) -> list[Stated]:
    plain = message.plain
    excluded = _covered(find(plain, said.unlike))
    found = [(f, word) for word, phrases in said.words.items() for f in find(plain, phrases)]
    found = [(f, word) for f, word in found if excluded.isdisjoint(range(f.first, f.last)) and not denied(plain, f)]
    if not found and fact.pattern:
        shaped = [w for w in plain.words if re.fullmatch(fact.pattern, w.plain.upper())]
        return [Stated(path, w.plain.upper(), message.text[w.start : w.end]) for w in shaped[-1:]]
    if not found:
        return []
    longest = max(found, key=lambda one: (one[0].last - one[0].first, one[0].last))
    return [Stated(path, longest[1], plain.verbatim(longest[0].first, longest[0].last))]


def _covered(found: Iterable[Found]) -> set[int]:
    return {place for one in found for place in range(one.first, one.last)}


def _quantities(
    message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str
) -> list[Stated]:
    """Each quantity goes to the fact that it fits best, and each fact takes the one that fits it best."""
    scored: list[tuple[float, int, str, Fit]] = []
    for place, mention in enumerate(message.quantities):
        fits = {p: f for p, fact in facts.items() if (f := fit(mention, fact, message.today, said.get(p, _NONE).per)) is not None}
        scores = {p: _score(message, mention, f, said.get(p, _NONE), asked=p == pending) for p, f in fits.items()}
        alone = sum(f.unit == EXACT for f in fits.values()) == 1
        good = {p: s for p, s in scores.items() if s >= (_ENOUGH if alone or p == pending else _ENOUGH + _CLOSE)}
        for path, score in good.items():
            if not any(other != path and abs(s - score) < _CLOSE for other, s in good.items()):
                scored.append((score, place, path, fits[path]))
    taken_places: set[int] = set()
    found: dict[str, Stated] = {}
    for _, place, path, fitted in sorted(scored, key=lambda one: (-one[0], -one[1])):
        if place not in taken_places and path not in found:
            taken_places.add(place)
            found[path] = Stated(path, fitted.value, message.quantities[place].words, fitted.hedged)
    return list(found.values())


def _score(message: Message, mention: Mention, fitted: Fit, said: Said, *, asked: bool) -> float:
    """How well a quantity fits a fact: by its unit, by the words near it, by having been asked for."""
    first, last = message.words_of(mention)
    if any(_touches(found, first, last) for found in find(message.plain, said.unlike)):
        return 0.0
    score = fitted.unit + (_PENDING if asked else 0.0)
    return score + max((_nearness(message, f, first, last) for f in find(message.plain, said.near)), default=0.0)


def _nearness(message: Message, found: Found, first: int, last: int) -> float:
    if _touches(found, first, last):
        return _COVERS
    distance = _distance(found, first, last)
    words = message.plain.words
    apart = abs(words[found.first].stretch - words[first].stretch)
    return max(_NEAR - _FAR * distance - _ELSEWHERE * apart, 0.0)


def _touches(found: Found, first: int, last: int) -> bool:
    return found.first < last and first < found.last


def _distance(found: Found, first: int, last: int) -> int:
    return max(found.first - last, first - found.last, 0)
