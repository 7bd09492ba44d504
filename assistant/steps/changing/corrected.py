"""Which member of a list a correction, a what-if or an answer means: who had the number, the small or the only one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.changing.change import far
from assistant.steps.changing.whether import changes
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.yesno import No
from rules_core.facts import Fact, Quantity, Text
from rules_core.records import Many, Record, fact_at, shape_of
from rules_core.wording import Said

_SMALL = ("piccolo|piccola|minore|piccolino|piccolina",)
_BIG = ("grande|maggiore|primogenito|primogenita",)
_MYSELF = ("io|ho|avessi|avro|compio|compiro|faro|fossi|sono|saro|mi|me|mio|mia",)
_SO_MANY = (
    "fossero|fossimo|sarebbero|saremmo|arrivassero #",
    "fossero|fossimo|sarebbero|saremmo in #",
    "ne avessi|avessimo #",
)
_RECALLED = ("l|lo ho|avevo|abbiamo ... detto|scritto", "gia detto|scritto", "lo dicevo|ripeto", "ripeto")
_ME, _SHORT = ("io", "me"), 12
_OF_AGE, _FEW = ("anni", "eta", "compi*"), range(2, 10)
_INSTEAD = (
    "se invece",
    "e invece",
    "se fosse",
    "se era",
    "al posto",
    "invece di|del|della",
    "facciamo che",
    "mettiamo che",
)
_ONE_MORE = ("anche|pure|altro|altra|seconda|secondo|in piu|oltre|inoltre|aggiung*",)
_MONEY, _PARENT = "euro", ("il|la|l padre|madre|babbo|papa|mamma",)
_TWO = tuple(map(frozenset, (("lui", "lei"), ("marito", "moglie"), ("marito", "lei"), ("io", "lui"), ("io", "lei"))))
_HE_OR_SHE = ("lui|lei",)
_PLACE = expression(r"^\w+\[\d+\]")
_PATH = expression(r"(\w+)\[(\d+)\]\.(\w+)")


def of_the_one_corrected(
    listed: Sequence[Stated], message: Message, said: Mapping[str, Said], known: Mapping[str, Any]
) -> list[Stated]:
    """What is stated of one member, of the member who is meant."""
    listed = _of_the_only_one(listed, message, said, known)
    paths = [found for one in listed if (found := _PATH.fullmatch(one.path))]
    if len(listed) != 1 or not paths:
        return list(listed)
    name, place, fact = paths[0][1], int(paths[0][2]), paths[0][3]
    members = known.get(name) or []
    new = place < len(members) and members[place].get(fact) is None
    if new and names_them(listed, message, said, known):
        return list(listed)  # "e se la moglie guadagnasse 12.000?" is of her, though the husband has an income already
    meant = _who(message, members, place, fact, listed[0].value)
    return [replace(listed[0], path=f"{name}[{meant}].{fact}")] if meant is not None else list(listed)


def names_them(listed: Sequence[Stated], message: Message, said: Mapping[str, Said], known: Mapping[str, Any]) -> bool:
    """Whether a message says what those are of whom it states something: "il figlio lavora e guadagna 5.000".

    So does one that tells two people apart: "lui no, lei sì tutto l'anno".
    """
    if any(two.issubset(message.plain.flat) for two in _TWO) or stands(message.plain, _PARENT):
        return True
    for found in (_PATH.fullmatch(one.path) for one in listed):
        members = known.get(found[1]) or [] if found else []
        if not found or int(found[2]) >= len(members) or not said.get(found[1], Said()).speaker:
            continue
        for role in members[int(found[2])].values():
            words = (one.words for path, one in said.items() if path.startswith(f"{found[1]}[]."))
            phrases = [phrase for one in words for phrase in one.get(role, ())] if isinstance(role, str) else []
            if phrases and role != said[found[1]].speaker and stands(message.plain, tuple(phrases)):
                return True
    return False


def of_the_named(message: Message, record: type[Record], topic: Topic) -> dict[str, Fact]:
    """The quantities known of the one member whose name a message says: "e se Gamma salisse a 79 punti?"."""
    named = {
        one.path.rpartition(".")[0]
        for one in topic.known
        if "[" in one.path and isinstance(fact_at(record, one.path), Text) and _says(message, one.value)
    }
    whose = f"{min(named)}." if len(named) == 1 else None
    told = {one.path: fact_at(record, one.path) for one in topic.known if whose and one.path.startswith(whose)}
    return {path: fact for path, fact in told.items() if isinstance(fact, Quantity)}


def counts_members(message: Message, record: type[Record], topic: Topic) -> bool:
    """Whether a message supposes so few of those in a list that it changes no number ("e se fossero due?", children).

    It makes none of them two years old, and no rent one of two euros: who the other is has to be told.
    """
    lists = any(isinstance(fact, Many) for fact in record.declared.values())
    few = bool(message.quantities) and all(m.kind is Kind.NUMBER and m.value in _FEW for m in message.quantities)
    told = any(_PATH.fullmatch(one.path) for one in topic.known)
    return lists and told and few and stands(message.plain, _SO_MANY) and not stands(message.plain, _OF_AGE)


def numbers_of_members(record: type[Record], topic: Topic) -> dict[str, Fact]:
    """The quantities that are known of anybody or anything in a list."""
    told = {one.path: fact_at(record, one.path) for one in topic.known if _PATH.fullmatch(one.path)}
    return {path: fact for path, fact in told.items() if isinstance(fact, Quantity)}


def _of_the_only_one(
    listed: Sequence[Stated], message: Message, said: Mapping[str, Said], known: Mapping[str, Any]
) -> list[Stated]:
    """What is stated of one more thing, of the only one there is, where a message puts it in that one's place.

    "E se invece è un ufficio?" is no second house; of people, another is another.
    """
    if not stands(message.plain, _INSTEAD) or stands(message.plain, _ONE_MORE):
        return list(listed)
    only = {
        name
        for name, told in known.items()
        if isinstance(told, list) and len(told) == 1 and not said.get(name, Said()).speaker
    }
    moved = [(one, _PATH.fullmatch(one.path)) for one in listed]
    return [
        replace(one, path=f"{found[1]}[0].{found[3]}") if found and found[1] in only and found[2] == "1" else one
        for one, found in moved
    ]


def of_one_alone(told: Sequence[Stated], topic: Topic, facts: Mapping[str, Fact]) -> list[Stated]:
    """What is told anew; an amount that may be of several people, told of them in one breath, is of none of them."""
    turns = {one.path: one.turn for one in topic.known}
    alike = {
        one.path: [path for path in turns if shape_of(path) == shape_of(one.path) and turns[path] == turns[one.path]]
        for one in told
        if getattr(facts.get(one.path), "unit", "") == _MONEY
    }
    return [one for one in told if len(alike.get(one.path, ())) <= 1]


def of_the_one_meant(  # noqa: PLR0913, PLR0917 (what is stated, what is known, what is asked)
    listed: Sequence[Stated],
    message: Message,
    said: Mapping[str, Said],
    known: Mapping[str, Any],
    pending: str,
    whose: str,
    words: Mapping[str, str] = MappingProxyType({}),
) -> list[Stated]:
    """What is stated of one member, of the one whose age says who is meant, who was asked of, or is corrected."""
    if whose:
        return [replace(one, path=_PLACE.sub(whose, one.path, count=1)) for one in listed]
    own = {path: told for path, told in words.items() if path.rpartition(".")[0] == pending.rpartition(".")[0]}
    another = any(stands(Plain.of(told), _ME) for told in own.values()) and stands(message.plain, _HE_OR_SHE)
    if not another and not names_them(listed, message, said, known):
        listed = _of_the_one_asked(listed, pending, known)
    return of_the_one_corrected(listed, message, said, known)


def _of_the_one_asked(listed: Sequence[Stated], pending: str, known: Mapping[str, Any]) -> list[Stated]:
    """What is said of nobody in particular, and of nobody new, is said of the member who was asked about."""
    asked = re.match(r"((\w+)\[\d+\])\.", pending)
    answers = [one for one in listed if asked and shape_of(one.path) == shape_of(pending)]
    whose = {one.path.rpartition(".")[0] for one in listed if "." in one.path}
    here = {f"{asked[2]}[{n}]" for n in range(len(known.get(asked[2]) or ()))} if asked else set()
    if not asked or not answers or len(whose) != 1 or not whose <= here - {asked[1]}:
        return list(listed)
    return [replace(one, path=one.path.replace(min(whose), asked[1], 1)) for one in listed]


def told_of_another(message: Message, pending: str, topic: Topic) -> bool:
    """Whether an answer only recalls what was told of another than the one asked about ("è invalida, l'ho detto")."""
    alike = (one for one in topic.known if one.value is True and shape_of(one.path) == shape_of(pending))
    denied = isinstance(message.reply, No)
    recalled = not denied and len(message.plain.words) <= _SHORT and stands(message.plain, _RECALLED)
    return recalled and "]." in pending and not stands(message.plain, _ME) and any(one.path != pending for one in alike)


def _says(message: Message, name: Any) -> bool:
    return isinstance(name, str) and re.search(rf"\b{re.escape(name)}\b", message.text) is not None


def _who(message: Message, members: Sequence[Mapping[str, Any]], place: int, fact: str, told_now: Any) -> int | None:
    """The member who is meant; None where nothing says who.

    A what-if of nobody in particular is of whoever has such a number already, the nearest ("e quando compie 18 anni?").
    """
    have = {n: value for n, one in enumerate(members) if (value := _number(one.get(fact))) is not None}
    told = message.correction
    if told and told.withdrawn:
        gone = {m.value for m in mentions(told.withdrawn.words, message.today)}
        had = [n for n, value in have.items() if value in gone]
        if len(had) == 1:
            return had[0]
    if isinstance(told_now, bool) or place not in have:
        return _of_whom(members, fact, told_now) if _of_nobody(message) else None
    alike = [n for n in have if _words_of(members[n]) == _words_of(members[place])]
    if stands(message.plain, _SMALL):
        return min(alike, key=lambda n: have[n])
    return max(alike, key=lambda n: have[n]) if stands(message.plain, _BIG) else None


def _of_nobody(message: Message) -> bool:
    """Whether a message supposes something, or takes it back, of nobody in particular.

    "Ho contato male, sono 12.500" says nothing of who speaks.
    """
    told, plain = message.correction, message.plain
    numbers = {message.words_of(mention)[0] for mention in message.quantities}
    mine = [
        f
        for f in find(plain, _MYSELF)
        if not (told and told.said.start <= plain.words[f.first].start < told.said.end)
        and not (plain.flat[f.first] == "sono" and f.last in numbers)
    ]
    return changes(message, waiting=False) and not mine


def _of_whom(members: Sequence[Mapping[str, Any]], fact: str, told_now: Any) -> int | None:
    """The only member of whom the contrary is known; of numbers, the one whose number is the nearest."""
    if isinstance(told_now, bool):
        had = [n for n, one in enumerate(members) if one.get(fact) is (not told_now)]
        return had[0] if len(had) == 1 else None
    have = {n: value for n, one in enumerate(members) if (value := _number(one.get(fact))) is not None}
    new = _number(told_now)
    return min(have, key=lambda n: far(have[n], new)) if have and new is not None else None


def _words_of(member: Mapping[str, Any]) -> set[tuple[str, str]]:
    """What a member is called, apart from numbers."""
    return {(name, value) for name, value in member.items() if isinstance(value, str) and _number(value) is None}


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    except InvalidOperation:
        return None
