"""Values said beside what they are about: "formazione e mensa buono, ambiente ottimo", "tutti buoni tranne la mensa".

Several facts take the same words. Each word goes to the things that it is said of: the ones before it or the ones after
it, and mostly the same way throughout a sentence; a word said of everything goes to all that nothing else is said of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found, covered, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import EXCEPT
from rules_core.wording import Said

_ALL = (
    "tutto|tutti|tutte i|le giudizi|voti|criteri|voci|valutazioni", "tutto|tutti|tutte", "ovunque", "dappertutto",
    "ogni|ciascun* criterio|voce|giudizio", "il|tutto resto", "tutto il resto",
    "gli altri|altre", "le altre", "su tutta la linea",
    "in blocco", "a tappeto", "resto",
)  # fmt: skip
_THE_REST = ("il|tutto resto", "gli|le altri|altre", "resto")
_LIGHT = frozenset(
    """
    e ed il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal
    dalla in nel nella nei nelle su sul sulla sui sugli sulle per con col come giudizio giudizi voto sono ha hanno
    anche
    """.split()
)
_BEFORE_A_THING = frozenset("su sul sulla sui sugli sulle per in nel nella nei nelle al alla ai alle".split())
_END = expression(r"[.;!?\n]")
_A_STORY = 30  # words
_NONE_OF_IT = expression(
    r"(?:(?:no|beh)[, ]+)?(?:non (?:(?:ce )?ne|ci) (?:sono|abbiamo|prevediamo)"
    r"|non (?:è|sono) previst[aei]|nessuna)[.! ]*",
    re.IGNORECASE,
)
"""An answer that there is none of what was asked about; "nessuno" may be no grade as yet."""
_STRETCH, _EXCEPTION, _TURN, _TOWARDS = 1.5, 6.0, 2.5, 1.0
_MOST, _MOST_OF_ALL = 7.0, 3.0
_EVERYTHING = ""
_NOT = frozenset("non nn mai nessun nessuna".split())
_DENIED = _NOT | {"niente", "senza", "zero", "manca", "mancano"}
_THERE = frozenset("si no ci c".split())
"""What is said after a thing that is there or not: "i trasporti sì", "i buoni pasto ci sono"."""
_INSTEAD = frozenset("invece anziche".split())
_SOON, _THREE = 3, 3
_AND = frozenset("e ed ma mentre poi".split())


@dataclass(frozen=True, slots=True)
class Item:
    """A value, a thing or everything, in its place."""

    found: Found
    path: str | None = None
    value: str = ""


def beside(plain: Plain, facts: Mapping[str, Said], pending: str = "") -> Iterator[tuple[str, str, Found]]:
    """The facts of which one of their words is said, with the word and where it stands.

    A word alone that opens a message before the rest is that of the fact asked about: "buono! Il resto ottimo".
    """
    told: dict[str, tuple[str, Found]] = {}
    nothing = {path: found for path, said in facts.items() if (found := _nothing(plain, said))}
    items = [one for one in _items(plain, facts) if not any(_overlap(one.found, none) for none in nothing.values())]
    if pending in facts and (first := _alone_before_the_rest(plain, items)):
        told[pending] = first.value, first.found
        items = items[1:]
    for sentence in _sentences(plain, items):
        for thing, value in _pairs(plain, sentence):
            if thing.path is not None and (thing.path not in told or thing.path == _EVERYTHING):
                told[thing.path] = value.value, value.found
    if pending in facts and facts[pending].none and _NONE_OF_IT.fullmatch(plain.text):
        nothing[pending] = Found(0, len(plain.words))
    told = {path: (next(iter(facts[path].words)), none) for path, none in nothing.items()} | told
    everything = told.pop(_EVERYTHING, None)
    apart = _left_out(plain, items)
    for path in facts:
        if path in apart and told.get(path, everything) == everything:
            continue
        one = told.get(path, everything)
        if one:
            yield path, *one


def _nothing(plain: Plain, said: Said) -> Found | None:
    """Where it is said that there is none of a thing, which is the first of its words: "niente formazione"."""
    return None if stands(plain, said.unlike) else next(find(plain, said.none), None)


def _overlap(one: Found, other: Found) -> bool:
    return one.first < other.last and other.first < one.last


def speaks_of_the_rest(plain: Plain) -> bool:
    """Whether a word is said of what nothing else was said of: "il resto ottimo"."""
    return stands(plain, _THE_REST)


def _alone_before_the_rest(plain: Plain, items: Sequence[Item]) -> Item | None:
    """The value that stands apart before "the rest" and its value, with nothing that it is said of."""
    if len(items) < _THREE or not speaks_of_the_rest(plain):
        return None
    first, rest, value = items[:_THREE]
    if first.path is not None or rest.path != _EVERYTHING or value.path is not None:
        return None
    stretches = [plain.words[one.found.first].stretch for one in (first, rest, value)]
    apart = stretches[0] < stretches[1] or plain.flat[first.found.last] in _AND
    return first if apart and stretches[1] == stretches[2] else None


def _items(plain: Plain, facts: Mapping[str, Said]) -> list[Item]:
    """Values and things in their order; of two that overlap the longer one."""
    values = {word: phrases for said in facts.values() for word, phrases in said.words.items()}
    found = [Item(f, path) for path, said in facts.items() for f in find(plain, said.near)]
    found += [Item(f, _EVERYTHING) for f in find(plain, _ALL)]
    found += [Item(f, value=word) for word, phrases in values.items() for f in find(plain, phrases)]
    kept: list[Item] = []
    for item in sorted(found, key=lambda one: one.found.first - one.found.last):
        if not any(_overlap(item.found, k.found) for k in kept):
            kept.append(item)
    kept = [item for item in kept if item.path is not None or not _left_behind(plain, item.found)]
    named = covered(item.found for item in kept)
    kept = [item for item in kept if item.path is not None or not _denied(plain, item.found, named)]
    return sorted(kept, key=lambda one: one.found.first)


def _left_out(plain: Plain, items: Sequence[Item]) -> set[str | None]:
    """The things that are excepted from what is said of everything: "tutto ottimo tranne la formazione"."""
    passed = covered(item.found for item in items if item.path)
    out: set[str | None] = set()
    for item in items:
        at = item.found.first - 1
        while at >= 0 and (at in passed or plain.flat[at] in _LIGHT):
            at -= 1
        if item.path and at >= 0 and plain.flat[at] in EXCEPT:
            out.add(item.path)
    return out


def _left_behind(plain: Plain, found: Found) -> bool:
    """Whether a value is the one that another takes the place of: "da buono a ottimo", "invece di buono"."""
    before, after = plain.flat[max(found.first - 2, 0) : found.first], plain.flat[found.last : found.last + 1]
    return (before[-1:] == ("da",) and after in {("a",), ("ad",)}) or not _INSTEAD.isdisjoint(before)


def _denied(plain: Plain, found: Found, named: set[int]) -> bool:
    """Whether a value is said not to be it: "non buono", but not "non discriminazione buono"."""
    stretch = plain.words[found.first].stretch
    before = (at for at in range(max(found.first - _SOON, 0), found.first) if at not in named)
    return any(plain.flat[at] in _NOT and plain.words[at].stretch == stretch for at in before)


def _sentences(plain: Plain, items: Sequence[Item]) -> Iterator[list[Item]]:
    """The items of each sentence."""
    ends = [
        n
        for n in range(1, len(plain.words))
        if plain.words[n].stretch > plain.words[n - 1].stretch
        and _END.search(plain.text[plain.words[n - 1].end : plain.words[n].start])
    ]
    for _, group in groupby(items, key=lambda one: sum(end <= one.found.first for end in ends)):
        yield list(group)


def _pairs(plain: Plain, items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Each thing of a sentence with the value that is said of it: all in all the ways that cost least."""
    ways: dict[int, tuple[float, tuple[tuple[Item, Item], ...]]] = {-1: (0.0, ()), 1: (0.0, ())}
    for n, item in enumerate(items):
        if item.path is None:
            continue
        sides = {side: _value(plain, items, n, side) for side in ways}
        found = {}
        for side, (cost, value) in sides.items():
            before = min(ways, key=lambda other: ways[other][0] + (_TURN if other != side else 0))
            so_far, pairs = ways[before][0] + (_TURN if before != side else 0), ways[before][1]
            found[side] = so_far + cost, (*pairs, (item, value)) if value else pairs
        ways = found
    yield from min(ways.values(), key=lambda way: way[0])[1]


def _value(plain: Plain, items: Sequence[Item], n: int, side: int) -> tuple[float, Item | None]:
    """What it costs that a thing's value is the next one on a side, and that value; none if it is too far."""
    thing = items[n]
    at = n + side
    while 0 <= at < len(items) and items[at].path is not None and thing.path != _EVERYTHING:
        at += side
    most = _MOST_OF_ALL if thing.path == _EVERYTHING else _MOST
    if not 0 <= at < len(items) or items[at].path is not None or _of_another_stretch(plain, thing, items[at]):
        return most, None
    cost = _distance(plain, items, sorted((n, at)))
    if side < 0 and thing.found.first and plain.flat[thing.found.first - 1] in _BEFORE_A_THING:
        cost -= _TOWARDS
    return (cost, items[at]) if cost < most else (most, None)


def _of_another_stretch(plain: Plain, thing: Item, value: Item) -> bool:
    """Whether a thing is there or not, and the value not told with it: "formazione buono, non i servizi sociali"."""
    stretch, last = plain.words[thing.found.first].stretch, thing.found.last
    if plain.words[value.found.first].stretch == stretch:
        return False
    before = (plain.flat[n] for n in range(thing.found.first) if plain.words[n].stretch == stretch)
    there = value.found.first < last and not _THERE.isdisjoint(plain.flat[last : last + 1])
    return there or not _DENIED.isdisjoint(before)


def _distance(plain: Plain, items: Sequence[Item], ends: Sequence[int]) -> float:
    """How far two items are: the words between them that say something, marks of punctuation, an exception."""
    first, last = (items[end].found for end in ends)
    others = {place for item in items[ends[0] + 1 : ends[1]] for place in range(item.found.first, item.found.last)}
    between = [plain.flat[place] for place in range(first.last, last.first) if place not in others]
    told = sum(word not in _LIGHT for word in between)
    marks = plain.words[last.first].stretch - plain.words[first.last - 1].stretch
    return told + _STRETCH * min(marks, 2) + _EXCEPTION * (not EXCEPT.isdisjoint(between))


def told_together(plain: Plain, said: Said) -> tuple[str, Found] | None:
    """The word of a choice that a few words tell by one of each of several rows of phrases, and where they begin to.

    Whoever tells a long story says all of them in passing.
    """
    if len(plain.words) > _A_STORY or stands(plain, said.unlike):
        return None
    for word, ways in said.together.items():
        for rows in ways:
            if all(stands(plain, row) for row in rows):
                return word, next(find(plain, rows[0]))
    return None
