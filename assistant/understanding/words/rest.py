"""A message without what some facts have taken of it, and what lists of a record are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Mention
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import find
from assistant.understanding.words.plain import Plain
from rules_core.facts import Choice
from rules_core.records import Many, Record
from rules_core.wording import Said

_NONE = Said()


@dataclass(frozen=True)
class Rest(Message):
    """A message without the quantities that some facts have taken."""

    plain: Plain = field(kw_only=True)
    left: tuple[Mention, ...] = field(kw_only=True)

    @cached_property
    def quantities(self) -> tuple[Mention, ...]:
        """The quantities left."""
        return self.left


def exact(message: Message, record: type[Record], said: Mapping[str, Said]) -> Message:
    """The message with "un minore di 10 anni" read as an age: somebody is named, not a bound."""
    named: set[int] = set()
    for many in lists(record, said):
        who = said.get(f"{many.name}[].{who_fact(many, inner(many, said))}", _NONE)
        named |= {f.first for phrases in who.words.values() for f in find(message.plain, phrases)}
    bound = [
        m
        for m in message.quantities
        if m.strict and m.kind in {Count.AGE, Count.DURATION} and named & set(range(*message.words_of(m)))
    ]
    if not bound:
        return message
    left = tuple(replace(m, bound=Bound.EXACT, strict=False) if m in bound else m for m in message.quantities)
    return Rest(message.text, message.today, plain=message.plain, left=left)


def inner(many: Many[Any], said: Mapping[str, Said]) -> dict[str, Said]:
    """The words of the facts of a list, each under its own name."""
    return {p.removeprefix(f"{many.name}[]."): s for p, s in said.items() if p.startswith(f"{many.name}[].")}


def lists(record: type[Record], said: Mapping[str, Said]) -> Iterator[Many[Any]]:
    """The lists of a record; not of people who are tied to each other."""
    return (f for f in record.declared.values() if isinstance(f, Many) and not said.get(f.name, _NONE).kin)


def who_fact(many: Many[Any], said: Mapping[str, Said]) -> str:
    """The fact whose words introduce a member."""
    for name, fact in many.record.declared.items():
        if isinstance(fact, Choice) and said.get(name, _NONE).words and not fact.pattern:
            return str(name)
    return ""
