"""What a message states about the facts of a tool: which fact, its value, and the words that say it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assistant.understanding.beside import beside, told_together
from assistant.understanding.choices import choices
from assistant.understanding.days.periods import between, ends
from assistant.understanding.message import Message
from assistant.understanding.scoring import CLOSE, Pair, of_what_follows, scored, under_heads
from assistant.understanding.sums.instalments import first_of_several
from assistant.understanding.sums.parts import in_parts
from assistant.understanding.sums.remaining import left_of, left_out_of, left_within
from assistant.understanding.values import EXACT, Fit
from assistant.understanding.words.counting import counting
from assistant.understanding.words.labels import nothing_of
from assistant.understanding.words.names import names
from assistant.understanding.words.patterns import Found, covered, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.flags import inside, told_last, with_denial
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Quantity, Role, Text
from rules_core.records import Many, One, Record
from rules_core.wording import Said

_SPOKEN = 1.5
_NONE = Said()
_SHORTLY, _YES = 3, "sì"
_ALL = ("tutt", "entramb", "ambedue", "interament", "completament", "intero")
_OF_SO_MANY = (
    "uno|una|nessuno|nessuna dei|delle|fra|tra #",
    "solo|soltanto #|uno|una",
    "#|uno|una|alcuni|alcune|qualcuno|qualcuna|parte|meta di|dei|delle|fra|tra questi|queste|quelli|quelle|quei|loro",
    "#|uno|una|alcuni|alcune|qualcuno|qualcuna|parte|meta di|dei|delle|fra|tra essi|esse|quali",
    "di|dei|delle|fra|tra questi|queste|quelli|quelle|quei|loro|essi|esse|quali #|uno|una|alcuni|alcune",
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact that somebody stated: its path, its value as tools take it, the words, and whether they hedge."""

    path: str
    value: Any
    words: str
    hedged: bool = False
    spoken: bool = True
    """Whether it was spoken of, and not only the one thing that the quantity could be."""


def plain_facts(record: type[Record], prefix: str = "") -> Iterator[tuple[str, Fact]]:
    """The facts of a record that stand in no list, by their path."""
    for name, fact in record.declared.items():
        if isinstance(fact, One):
            yield from plain_facts(fact.record, f"{prefix}{name}.")
        elif not isinstance(fact, Many):
            yield f"{prefix}{name}", fact


def told_facts(record: type[Record], said: Mapping[str, Said]) -> dict[str, Fact]:
    """The facts that people tell; of the day that is asked about only where words speak of it, else it is today."""
    return {path: fact for path, fact in plain_facts(record) if path != "as_of" or path in said}


def stated(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str = "") -> list[Stated]:
    """What a message says of some facts; the one that was asked for is the likeliest."""
    found: dict[str, Stated] = {}
    headed = [f for words in said.values() for f in under_heads(message, words)]
    for path, fact in facts.items():
        words = said.get(path, _NONE)
        if isinstance(fact, Flag):
            found |= _by_path(_flag(message, path, words))
        elif isinstance(fact, Choice) and not words.near:
            found |= _by_path(_choice(message, path, fact, words, headed))
        elif isinstance(fact, Quantity):
            found |= _by_path([*_nothing(message, path, words), *_worded(message, path, words)])
        elif isinstance(fact, Text):
            found |= _by_path([Stated(path, *named) for named in names(message, words)])
    shared = {
        path: said[path] for path, fact in facts.items() if isinstance(fact, Choice) and said.get(path, _NONE).near
    }
    found |= {
        p: Stated(p, v, message.plain.verbatim(f.first, f.last)) for p, v, f in beside(message.plain, shared, pending)
    }
    measured = {path: fact for path, fact in facts.items() if isinstance(fact, Quantity | Day)}
    found |= _by_path(_quantities(message, measured, said, pending, set(found)))
    found |= {one[0]: Stated(*one) for one in ends(message, facts, said)}
    found |= {one[0]: Stated(*one) for one in between(message, facts, said) if one[0] not in found}
    found |= _by_path(_as_much(message, found, said))
    return list((found | _by_path(_left(message, found, said))).values())


def _by_path(found: Iterable[Stated]) -> dict[str, Stated]:
    return {one.path: one for one in found}


def _nothing(message: Message, path: str, said: Said) -> list[Stated]:
    """That there is none of something."""
    excluded = covered(find(message.plain, said.unlike))
    none = [f for f in nothing_of(message.plain, said) if excluded.isdisjoint(range(f.first, f.last))]
    none = [f for f in none if not first_of_several(message.plain, f)]
    return [Stated(path, "0", message.plain.verbatim(f.first, f.last)) for f in none[:1]]


def _worded(message: Message, path: str, said: Said) -> list[Stated]:
    """A number that has a name of its own: "il primo anno"."""
    named = [(f, number) for number, phrases in said.words.items() for f in find(message.plain, phrases)]
    return [Stated(path, n, message.plain.verbatim(f.first, f.last)) for f, n in named] if len(named) == 1 else []


def _as_much(message: Message, found: Mapping[str, Stated], said: Mapping[str, Said]) -> list[Stated]:
    """That there is as much of something as of something else that is stated."""
    return [
        Stated(path, found[other].value, message.plain.verbatim(f.first, f.last))
        for path, words in said.items()
        for other, phrases in words.same.items()
        if path not in found and other in found
        for f in (f for f in find(message.plain, phrases) if not denied(message.plain, f))
        if not any(0 <= f.first - part.last <= _SHORTLY for part in find(message.plain, _OF_SO_MANY))
        and not _of_a_part(message.plain, f, found[other].words)
        and not _of_several(message, f, other, found, said)
    ]


def _of_a_part(plain: Plain, found: Found, whole: str) -> bool:
    """Whether what is said may be of one part of several, not of all: "due giorni e uno che ho rifatto"."""
    told = sum(map(counting, Plain.of(whole).flat))
    return told > 1 and not any(word.startswith(_ALL) for word in plain.flat[found.first : found.last])


def _of_several(message: Message, it: Found, whole: str, found: Mapping[str, Stated], said: Mapping[str, Said]) -> bool:
    """Whether something else was counted since what is pointed at: "4 giorni malato e 2 in ospedale, li ho rifatti"."""
    plain = message.plain
    if any(word.startswith(_ALL) for word in plain.flat[it.first : it.last]):
        return False
    start, at = _place(plain.text, found[whole].words), plain.words[it.first].start
    others = (one for path, one in found.items() if path != whole and one.value != "0" and said.get(path, _NONE).adds)
    return any(start < _place(plain.text, one.words) < at for one in others)


def _place(text: str, words: str) -> int:
    """Where words stand in a text, and are no part of others."""
    found = re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w)", text)
    return found.start() if found else -1


def _left(message: Message, found: Mapping[str, Stated], said: Mapping[str, Said]) -> Iterator[Stated]:
    """What is left of a whole, where it is not told itself, or its other parts are told within it."""
    numbers = {path: one.value for path, one in found.items() if isinstance(one.value, str)}
    for path in said.keys() - found.keys():
        told = left_of(message, said[path], numbers)
        if told:
            yield Stated(path, str(told[0]), told[1])
    for path, one in found.items():
        if path in said and said[path].left is not None:
            words = {other: found[other].words for other in numbers}
            rest = left_within(message, said[path], path, numbers, words, spoken=one.spoken)
            if rest is not None:
                yield Stated(path, str(rest), one.words)
    for path in said:
        away = left_out_of(message, said[path], numbers, numbers.get(path))
        if away:
            yield Stated(path, str(away[0]), away[1])


def _flag(message: Message, path: str, said: Said) -> list[Stated]:
    """The last that is said of a yes-or-no fact, or what a few words together tell of it."""
    if together := told_together(message.plain, said):
        return [Stated(path, together[0] == _YES, message.plain.verbatim(together[1].first, together[1].last))]
    told = told_last(message, said)
    return [Stated(path, told[1], message.plain.verbatim(*with_denial(message, told[0])))] if told else []


def _choice(message: Message, path: str, fact: Choice, said: Said, headed: Sequence[Found]) -> list[Stated]:
    found = [(f, word) for f, word in choices(message, fact, said) if not any(inside(f, other) for other in headed)]
    if together := told_together(message.plain, said):
        return [Stated(path, together[0], message.plain.verbatim(together[1].first, together[1].last))]
    if not found:
        return []
    found = [one for one in found if one[1] == said.told_over] or found
    longest, word = max(found, key=lambda one: (one[0].last - one[0].first, one[0].last))
    if fact.role is Role.SELECTOR and any(other != word and not inside(f, longest) for f, other in found):
        return []  # what is asked of several is asked of all
    return [Stated(path, word, message.plain.verbatim(longest.first, longest.last))]


def _quantities(
    message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str, none: Collection[str]
) -> list[Stated]:
    """Each quantity goes to the fact that it fits best, each fact takes the one that fits it best; none, none left."""
    fits, good = scored(message, facts, said, pending)
    best = {path: max(s for (_, theirs), s in good.items() if theirs == path) for _, path in good}
    open_ = {pair: s for pair, s in good.items() if s > best[pair[1]] - CLOSE}  # what fits better elsewhere is no rival
    rivals = {pair: [s for other, s in open_.items() if other[0] == pair[0] and other != pair] for pair in good}
    clear = {pair: s for pair, s in good.items() if all(abs(s - rival) >= CLOSE for rival in rivals[pair])}
    places: set[int] = set()
    found: dict[str, Stated] = {}
    for place, path in sorted(clear, key=lambda pair: (-clear[pair], -pair[0])):
        if place not in places and path not in found:
            elsewhere = {p for p, other in clear if other != path and (p, path) not in good}  # surely something else
            elsewhere |= {
                p for p, _ in fits if (p, path) not in good and of_what_follows(message, said.get(path, _NONE), p)
            }
            parts = in_parts(message, (place, path), fits, said.get(path, _NONE), places | elsewhere)
            if not parts:
                continue
            places.update(parts)
            spoken = clear[place, path] - fits[place, path].unit >= _SPOKEN
            found[path] = _taken(message, parts, path, fits, spoken=spoken)
    unspoken = {p: fact for p, fact in facts.items() if p not in none and not said.get(p, _NONE).spoken}
    return [*found.values(), *_left_over(message, unspoken, fits, places, found)]


def _taken(message: Message, places: Sequence[int], path: str, fits: Mapping[Pair, Fit], *, spoken: bool) -> Stated:
    """What a quantity says, or several that are its parts."""
    parts = [fits[place, path] for place in places]
    value = parts[0].value if len(parts) == 1 else str(sum(Decimal(part.value) for part in parts))
    told = sorted((message.counted[place] for place in places), key=lambda mention: mention.start)
    words = message.text[told[0].start : told[-1].end]
    return Stated(path, value, words, any(part.hedged for part in parts), spoken)


def _left_over(
    message: Message, facts: Mapping[str, Fact], fits: Mapping[Pair, Fit], places: set[int], taken: Collection[str]
) -> list[Stated]:
    """The only quantity left of a unit goes to the only fact left that needs it."""
    open_ = [pair for pair, f in fits.items() if f.unit == EXACT and pair[0] not in places and pair[1] not in taken]
    needed = [pair for pair in open_ if pair[1] in facts and facts[pair[1]].role is Role.REQUIRED]
    return [
        _taken(message, [place], path, fits, spoken=False)
        for place, path in needed
        if sum(other == place for other, _ in needed) == 1 and sum(other == path for _, other in needed) == 1
    ]
