"""The members of lists whom a message names by what they are: "lo zio", "il garage"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import inner, lists, who_fact
from rules_core.records import Record
from rules_core.wording import Said

_PLACE = expression(r"(\w+)\[(\d+)\]\.(\w+)")


def named_members(plain: Plain, record: type[Record], said: Mapping[str, Said], topic: Topic) -> set[str]:
    """The paths of the members that are known whose word stands in a message."""
    named: set[str] = set()
    for name, who, found in _named(plain, record, said):
        roles = {role for role, places in found.items() if places}
        known = (one for one in topic.known if one.path.startswith(f"{name}[") and one.path.endswith(f"].{who}"))
        named |= {one.path.rpartition(".")[0] for one in known if one.value in roles}
    return named


def places_of_roles(
    plain: Plain, record: type[Record], said: Mapping[str, Said], topic: Topic
) -> dict[str, list[tuple[list[int], list[Found]]]]:
    """Of each list the places of the members that are known of each sort that is named, and where it is."""
    found: dict[str, list[tuple[list[int], list[Found]]]] = {}
    for name, who, roles in _named(plain, record, said):
        for role, nouns in roles.items():
            told = (_PLACE.fullmatch(one.path) for one in topic.known if one.value == role)
            places = [int(at[2]) for at in told if at and at[1] == name and at[3] == who]
            if places and nouns:
                found.setdefault(name, []).append((places, nouns))
    return found


def naming(plain: Plain, record: type[Record], said: Mapping[str, Said]) -> list[Found]:
    """Where a message names any member of a list by what it is."""
    return [one for *_, found in _named(plain, record, said) for places in found.values() for one in places]


def named_lists(plain: Plain, record: type[Record], said: Mapping[str, Said]) -> set[str]:
    """The lists of which a message names a member by what it is."""
    return {name for name, _, found in _named(plain, record, said) if any(found.values())}


def _named(
    plain: Plain, record: type[Record], said: Mapping[str, Said]
) -> Iterator[tuple[str, str, dict[str, list[Found]]]]:
    """Of each list its name, the fact that says what its members are, and where each of its words stands.

    A word inside a longer one counts not: "mio figlio" is not "mio".
    """
    for many in lists(record, said):
        words = inner(many, said)
        if who := who_fact(many, words):
            found = {role: list(find(plain, phrases)) for role, phrases in words[who].words.items()}
            whole = [one for places in found.values() for one in places]
            yield (
                many.name,
                who,
                {role: [one for one in places if not _inside(one, whole)] for role, places in found.items()},
            )


def member_of(path: str) -> str:
    """The member of a list that a fact is of; nothing, where it is of none."""
    return path.rpartition(".")[0] if "[" in path else ""


def _inside(one: Found, others: list[Found]) -> bool:
    return any(o.first <= one.first and one.last <= o.last and o != one for o in others)
