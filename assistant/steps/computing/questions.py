"""Which question comes next: of what is missing what matters first, and of whom it is asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.conversation import Conversation, Topic
from corpus.clauses import Clause
from rules_core.records import Many, fact_at, shape_of
from rules_core.terms import TermsTool
from rules_core.tools import Envelope, Tool


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask next: the place in `missing` that asks it; with several paths, of all the members at once.

    `alike` are the facts of whatever members without which nothing comes out, where this is one of them.
    """

    place: int
    fact: str
    paths: tuple[str, ...]
    alike: tuple[str, ...] = ()


def in_turn(tool: Tool, envelope: Envelope, near: Sequence[Clause], talk: Conversation) -> list[tuple[int, str]]:
    """The facts that are missing, each with its place; lists first, and of dates those that are asked about."""
    first: tuple[str, ...] = ()
    if isinstance(tool, TermsTool):
        first = meant(tool, near) or ((talk.asked.fact,) if talk.asked else ())
    missing = [(n, item["fact"]) for n, item in enumerate(envelope["missing"])]
    asked = sorted(missing, key=lambda one: not isinstance(fact_at(tool.facts, one[1]), Many))
    return sorted(asked, key=lambda one: first.index(one[1]) if one[1] in first else len(first))


def meant(tool: TermsTool, near: Sequence[Clause]) -> tuple[str, ...]:
    """The dates from which the terms run that some clauses lay down, the nearest first."""
    terms = [(f"{tool.act.name}:{term.locator}", term.runs_from) for term in tool.terms]
    places = [f"{clause.act.name}:{clause.locator}" for clause in near]
    inside = [date for place in places for term, date in terms if f"{place}/".startswith(f"{term}/")]
    beside = [date for place in places for term, date in terms if place.split("/")[0] == term.split("/")[0]]
    return (*inside, *beside)


def of_the_rest(tool: Tool, topic: Topic, missing: Sequence[tuple[int, str]], asked: str) -> Question | None:
    """An amount that was asked of all and told of some ("io 12.000") is asked of the others at once."""
    some = "[]" in asked and any(shape_of(one.path) == asked for one in topic.known)
    if not some or getattr(fact_at(tool.facts, asked), "unit", "") != "euro":
        return None
    rest = [(n, path) for n, path in missing if shape_of(path) == asked and path not in topic.given_up]
    return next_question(topic, rest, ())


def next_question(topic: Topic, missing: Sequence[tuple[int, str]], always: Collection[str]) -> Question | None:
    """The first fact that is needed even if there is nothing else; then those that there may be none of.

    These are asked of all the members at once, and before what matters only if there is some of them.
    """
    open_ = [(n, path) for n, path in missing if path not in topic.given_up]
    needed = [(n, path) for n, path in open_ if path in always]
    for n, path in needed or open_:
        shape = shape_of(path)
        alike = tuple(other for _, other in needed or open_ if shape_of(other) == shape)
        if needed or len(alike) == 1 or shape in topic.one_by_one:
            return Question(n, path, (path,), alike if needed else ())
        return Question(n, shape, alike)
    return None
