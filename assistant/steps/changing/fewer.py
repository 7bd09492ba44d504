"""How many there are of a sort, said anew ("anzi no, i figli sono due"), so many more, or less one ("senza il nonno").

Members who are no more leave their places to those who stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.changing.more import so_many_again, so_many_besides, so_many_with_the_born
from assistant.understanding.lists.nouned import counts
from assistant.understanding.message import Message
from assistant.understanding.people.leaving import leaves
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import inner, lists, who_fact
from rules_core.facts import Quantity
from rules_core.outside import Outside
from rules_core.records import Many
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_PLACE = expression(r"(\w+)\[(\d+)\]\.(\w+)")
_YEARS, _NONE, _NEAR, _OLDEST = "anni", Said(), 2, 120
_BESIDE = frozenset(
    """
    i le gli il la lo l un una uno sono erano e era fossero fosse saranno siano ho abbiamo avessi avessimo avevo solo
    soltanto in tutto totale anzi no non scusa scusi scusate ma ne ed se invece facciamo mettiamo diciamo poniamo anni
    ne di con pero volevo dire cioe sbagliato sbagliata mi ci allora a aa mesi miei mie nostri nostre conta conti metti
    """.split()
)
_ANEW = frozenset(
    "anzi no scusa scusi scusate sbagliato sbagliata se invece facciamo mettiamo cioe solo soltanto".split()
)
_WITHOUT = frozenset("senza togliendo tolto tolta togli togliamo escludendo escluso esclusa escludi".split())
_OF = expression(r"\s*[,:(]?\s*(?:di|d'|anni|da)\b|\s*[:(]")
_DETERMINERS = frozenset("il la lo l i gli le mio mia nostro nostra suo sua mie miei nostri nostre".split())


@dataclass(frozen=True, slots=True)
class _Anew:
    """The members of a sort as they are now: which of those known stay, how many there are, how old they are."""

    stay: tuple[int, ...]
    many: int
    ages: tuple[int, ...]
    words: str
    fewer: bool = False
    """Whether there are fewer, and nobody says who is no more."""


def counted_anew(
    message: Message, tool: Tool, wording: Wording, topic: Topic, stated: Sequence[Stated], heard: Sequence[str] = ()
) -> Sequence[Stated]:
    """What is stated; where a message says how many there are of a sort, or takes one away, the list as it then is."""
    for many in lists(tool.facts, wording.said):
        said = inner(many, wording.said)
        who = who_fact(many, said)
        if not who or not any(one.path.startswith(f"{many.name}[") for one in topic.known):
            continue
        young = " ".join(list(wording.said[many.name].groups)[1:]).split()
        for role, phrases in said[who].words.items():
            had = [place for place, value in _members(topic, many.name, who).items() if value == role]
            nouns, age = list(find(message.plain, phrases)), f"{many.name}[%s].{_age(many)}"
            again = so_many_again(message, phrases, len(had), heard) if had else 0
            if again := again or (so_many_with_the_born(message, len(had)) if role in young else 0):
                so_many = _Anew(tuple(had[:again]), again, (), message.text.strip(" ?"))
                return list(_listed(many.name, who, role, _age(many), so_many, topic))
            found = _besides(message, nouns, had, topic, age) if had and age else None
            outside = wording.said.get(many.name, _NONE).outside
            found = found or _anew(message, nouns, had, topic, age, outside)
            found = found or _in_their_place(message, had, topic, role, said[who])
            if found is not None:
                gone = any(leaves(message, noun, outside) for noun in nouns)  # "in casa di riposo" is of them
                others = [one for one in stated if not gone and not one.path.startswith(f"{many.name}[")]
                return [*others, *_listed(many.name, who, role, _age(many), found, topic)]
    return stated


def _members(topic: Topic, name: str, who: str) -> Mapping[int, object]:
    """What each member of a list is."""
    told = ((_PLACE.fullmatch(one.path), one.value) for one in topic.known)
    return {int(at[2]): value for at, value in told if at and at[1] == name and at[3] == who}


def _age(many: Many[Any]) -> str:
    declared = many.record.declared.items()
    return next((name for name, fact in declared if isinstance(fact, Quantity) and fact.unit == _YEARS), "")


def _besides(message: Message, nouns: list[Found], had: list[int], topic: Topic, age: str) -> _Anew | None:
    """The members of one sort with so many more or fewer than are known: "e se avessimo due figli in più?"."""
    known = {one.path: str(one.value) for one in topic.known}
    for noun in nouns:
        if (one := so_many_besides(message, noun)) is None:
            continue
        count, words = max(len(had) + one, 0), message.plain.verbatim(noun.first, noun.last)
        if one < 0:
            return _Anew(tuple(had[:count]), count, (), words, fewer=count > 0)
        new = [int(m.value) for m in message.quantities if _an_age(m) and message.words_of(m)[0] >= noun.last]  # type: ignore[arg-type]
        before = [known.get(age % place, "") for place in had]
        ages = (*map(int, before), *new) if len(new) == one and all(map(str.isdigit, before)) else ()
        return _Anew(tuple(had), count, ages, words)
    return None


def _anew(
    message: Message, nouns: list[Found], had: list[int], topic: Topic, age: str, outside: Outside | None
) -> _Anew | None:
    """The members of one sort as a message tells them anew."""
    known = {one.path: str(one.value) for one in topic.known}
    ages = {place: known.get(age % place, "") for place in had}
    told_by = {int(at[2]): one.words for one in reversed(topic.known) if (at := _PLACE.fullmatch(one.path))}
    for noun in nouns:
        gone = _taken_away(message, noun, ages, told_by, outside)
        if gone is not None:
            stay = tuple(place for place in had if place != gone)
            return _Anew(stay, len(stay), (), message.plain.verbatim(noun.first, noun.last))
        count = _count(message, noun, len(had))
        if had and count is not None and count != len(had):
            told = tuple(_years(message, noun, count)) or _with_the_new(message, noun, count, [*ages.values()])
            kept = [place for place in had if ages[place] in {str(year) for year in told}]
            stay = tuple(kept) if len(kept) == count else tuple(had[:count])
            ages_told, words = told if len(told) == count else (), message.plain.verbatim(noun.first, noun.last)
            return _Anew(stay, count, ages_told, words, fewer=count < len(had) and not ages_told)
    return None


def _taken_away(
    message: Message, noun: Found, ages: Mapping[int, str], words: Mapping[int, str], outside: Outside | None
) -> int | None:
    """The only member whom a message takes away: "senza il figlio di 9 anni"."""
    flat, at = message.plain.flat, noun.first
    while at and flat[at - 1] in _DETERMINERS:
        at -= 1
    without = at and flat[at - 1] in _WITHOUT and not (at > 1 and flat[at - 2] in {"sono", "vivo"})
    if not without and not leaves(message, noun, outside):
        return None
    told = {str(m.value) for m in message.quantities if 0 <= message.words_of(m)[0] - noun.last <= 1}
    meant = [place for place, age in ages.items() if not told or age in told]
    called = [place for place in meant if message.plain.flat[noun.last - 1] in Plain.of(words.get(place, "")).flat]
    meant = called if len(called) == 1 else meant
    return meant[0] if len(meant) == 1 else None


def _count(message: Message, noun: Found, known: int) -> int | None:
    """How many there are, where that is all that a message says of them in one breath, and says it anew."""
    plain = message.plain
    stretch = plain.words[noun.first].stretch
    here = [n for n, word in enumerate(plain.words) if word.stretch == stretch]
    gone = _withdrawn(message)
    numbers = [m for m in message.counted if message.words_of(m)[0] in here and message.words_of(m)[0] not in gone]
    places = {n for m in numbers for n in range(*message.words_of(m))} | set(range(noun.first, noun.last)) | gone
    anew = not _ANEW.isdisjoint(plain.flat[: here[-1] + 1]) or bool(gone)
    if not anew or not numbers or any(plain.flat[n] not in _BESIDE for n in here if n not in places):
        return None
    first = min(numbers, key=lambda m: message.words_of(m)[0])
    apart = message.words_of(first)[0] - noun.last
    after = [m for m in message.quantities if m.start > first.start]
    of_all = first.words.isdigit() and 1 + len(after) == known and not _OF.match(message.text, first.end)
    near = apart <= _NEAR and (apart >= 0 or noun.first - message.words_of(first)[1] <= 1)
    return int(first.value) if near and counts(first) and first.kind is Kind.NUMBER and not of_all else None  # type: ignore[arg-type]


def _withdrawn(message: Message) -> set[int]:
    """The places of what a message takes back, and of the words that say so: "due, non tre"."""
    told = message.correction
    if told is None or told.withdrawn is None or told.stated is None:
        return set()
    parts = [(told.said.start, told.said.end), (told.withdrawn.start, told.withdrawn.end)]
    words = enumerate(message.plain.words)
    return {at for at, word in words if any(start <= word.start < end for start, end in parts)}


def _in_their_place(message: Message, had: list[int], topic: Topic, role: str, said: Said) -> _Anew | None:
    """The members of the only sort of which so many were told as a message takes back: "sono due, non tre"."""
    told, gone = message.correction, _withdrawn(message)
    numbers = [m for m in message.quantities if m.kind is Kind.NUMBER and m.unit is None and counts(m)]
    if told is None or not gone or len(numbers) != _NEAR or len(message.quantities) != _NEAR:
        return None
    old, new = sorted(numbers, key=lambda m: message.words_of(m)[0] not in gone)
    others = set(range(len(message.plain.flat))) - gone - set(range(*message.words_of(new)))
    beside = all(message.plain.flat[at] in _BESIDE for at in others)
    if not beside or message.words_of(old)[0] not in gone or int(old.value) != len(had):  # type: ignore[arg-type]
        return None
    several = [sum(one.value == other for one in topic.known) for other in said.words if other != role]
    told_so = any(isinstance(one.value, str) and one.value == str(old.value) for one in topic.known)
    count = int(new.value)  # type: ignore[arg-type]
    if told_so or len(had) in several or not count:
        return None  # nobody can tell what were so many
    return _Anew(tuple(had[:count]), count, (), message.plain.verbatim(*message.words_of(new)), fewer=count < len(had))


def _years(message: Message, noun: Found, count: int) -> Iterator[int]:
    """The ages told after a count."""
    told = [m for m in message.quantities if message.words_of(m)[0] >= noun.first - 2]
    gone = _withdrawn(message)
    ages = [m for m in told if _an_age(m) and message.words_of(m)[0] not in gone]
    counted = bool(ages) and ages[0].unit is None and _counts_them(message, ages[0], noun)
    ages = ages[1:] if counted or (gone and len(ages) != count) else ages  # the first is how many there are
    yield from (int(m.value) for m in ages[-count:] if len(ages) >= count)  # type: ignore[arg-type]


def _with_the_new(message: Message, noun: Found, count: int, known: Sequence[str]) -> tuple[int, ...]:
    """The ages known with those of the new ones alone: "i figli sono due, c'è anche la piccola di 2 anni"."""
    new = tuple(_years(message, noun, count - len(known))) if count > len(known) else ()
    told = bool(new) and all(year.isdigit() for year in known) and {str(year) for year in new}.isdisjoint(known)
    return (*map(int, known), *new) if told else ()


def _counts_them(message: Message, mention: Mention, noun: Found) -> bool:
    """Whether a number is how many there are, and no age: "due figli", "i figli sono due"."""
    first, last = message.words_of(mention)
    return last <= noun.first or (first > noun.last and message.plain.flat[first - 1] in {"sono", "in"})


def _an_age(mention: Mention) -> bool:
    return isinstance(mention.value, Decimal) and 0 <= mention.value <= _OLDEST and mention.unit in {None, _YEARS}


def _listed(name: str, who: str, role: str, age: str, anew: _Anew, topic: Topic) -> Iterator[Stated]:
    """The whole list as it is now."""
    roles = _members(topic, name, who)
    places = {int(at[2]) for one in topic.known if (at := _PLACE.fullmatch(one.path)) and at[1] == name}
    order = [place for place in sorted(places) if roles.get(place) != role or place in anew.stay]
    yield Stated(name, [], anew.words)
    for new, old in enumerate(order):
        unaged = old in anew.stay and (anew.ages or anew.fewer)
        yield from _kept(topic, f"{name}[{old}].", f"{name}[{new}].", without=age if unaged else "")
    now = [order.index(place) for place in anew.stay]
    now += range(len(order), len(order) + anew.many - len(now))
    for n, place in enumerate(now):
        if n >= len(anew.stay):
            yield Stated(f"{name}[{place}].{who}", role, anew.words)
        if anew.ages:
            yield Stated(f"{name}[{place}].{age}", str(anew.ages[n]), anew.words)


def _kept(topic: Topic, old: str, new: str, without: str) -> Iterator[Stated]:
    """What is known of a member, at its new place."""
    for one in topic.known:
        if one.path.startswith(old) and one.path != f"{old}{without}":
            yield Stated(f"{new}{one.path.removeprefix(old)}", one.value, one.words, one.hedged)
