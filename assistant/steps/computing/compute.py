"""Compute what the facts known so far allow, and find the question to ask next."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from assistant.conversation import Conversation, Known, Topic
from assistant.steps.computing.hanging import hanging
from assistant.steps.computing.kept import KEPT
from assistant.steps.computing.one_figure import beside_each_other, no_sum_told, owed, result_at
from assistant.steps.computing.questions import Question, in_turn, meant, next_question, of_the_rest
from assistant.steps.computing.refused import lost, outdone, without
from assistant.understanding.stated import Stated
from corpus.clauses import Clause
from rules_core.asking import may_be_none
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Choice, Flag
from rules_core.records import fact_at, shape_of
from rules_core.registry import Registry
from rules_core.terms import TermsTool
from rules_core.tools import Envelope, Tool
from rules_core.wording import Wording

_MOST_REFUSED = 5
_FIRST, _LAST = 1900, 2199  # the years that rules know


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a topic has come to.

    `envelope` holds what was not asked as unknown; `settled` holds it as none, where that is all that is missing,
    or where only what the person does not know is missing besides.
    """

    tool: Tool
    wording: Wording
    topic: Topic
    envelope: Envelope
    settled: Envelope | None
    question: Question | None
    refused: tuple[FieldProblem, ...] = ()
    figure: str = ""
    """The one figure of the result that can be told, where that alone is wanted."""

    @property
    def told(self) -> Envelope:
        """The envelope whose result is told."""
        return self.settled or self.envelope

    def refuses(self, one: Stated) -> bool:
        """Whether something that was said is among what the rules cannot take, and is not kept."""
        named = any(one.path == p.field or one.path.startswith(f"{p.field}[") for p in self.refused)
        named = named or one.path in self.topic.refused
        return named and not any(kept.path == one.path and kept.value == one.value for kept in self.topic.known)


def compute(registry: Registry, topic: Topic, talk: Conversation, near: Sequence[Clause] = ()) -> Outcome:
    """Run a topic's tool on what is known; facts that cannot be are set aside, and told.

    `near` are the clauses that are nearest to what was asked: of several terms, theirs is meant.
    """
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    envelope, topic, refused = _taken(tool, topic, talk)
    owing = owed(topic, envelope, wording)
    known = replace(topic, known=(*topic.known, *(Known(path, None, "", 0) for path in owing)))  # never put at none
    needed = [item["fact"] for item in envelope["missing"] if not may_be_none(fact_at(tool.facts, item["fact"]))]
    needed += owing
    always, figure = _always(tool, known, talk, needed) if needed else (), ""
    if topic.figure and (always or no_sum_told(tool, topic, envelope, wording)):  # what can be told whole is told whole
        figure, always = topic.figure, _always(tool, known, talk, needed, topic.figure)
    turn = in_turn(tool, envelope, near, talk)
    least = _least(tool, known, talk) if figure and not always else None
    untold = () if always else no_sum_told(tool, topic, envelope, wording, figure, least)
    if figure:
        turn = [one for one in turn if one[1] in {*always, *untold}]
    turn.sort(key=lambda one: one[1] not in untold)
    unasked = replace(
        topic, given_up=(*topic.given_up, *hanging(tool, topic, _raw(tool, topic, talk, none_unsaid=False)))
    )
    question = of_the_rest(tool, unasked, turn, talk.asked.fact if talk.asked else "") or next_question(
        unasked, turn, always
    )
    days = [one.path for one in topic.known if one.path != "as_of"]
    asks = isinstance(tool, TermsTool) and not {path for _, path in turn}.isdisjoint(meant(tool, near))
    if isinstance(tool, TermsTool) and not days and (topic.known or (near and not asks)):
        question = None  # what was asked runs from no day
    members = any("[" in one for one in untold)
    sure = not (always or untold) or not (needed or figure or members)
    settled = (least or _least(tool, known, talk)) if envelope["missing"] and sure else None
    if always and not figure:
        settled = _beside(tool, known, talk, envelope, wording)
        between = _but_for_the_unknown(tool, known, talk, always)
        if between and not no_sum_told(tool, topic, envelope, wording):
            settled, question = between, None
    return Outcome(tool, wording, topic, envelope, settled, question, tuple(refused), figure)


def _beside(tool: Tool, topic: Topic, talk: Conversation, envelope: Envelope, wording: Wording) -> Envelope | None:
    """What comes out if there is nothing else, where one of several results needs nothing more."""
    paths = beside_each_other(wording)
    if not paths or no_sum_told(tool, topic, envelope, wording):
        return None
    least = _least(tool, topic, talk)
    return least if least and any(result_at(least, path) is not None for path in paths) else None


def _but_for_the_unknown(tool: Tool, topic: Topic, talk: Conversation, needed: Collection[str]) -> Envelope | None:
    """Between what a result lies if there is nothing else, where nobody knows whatever is needed even so."""
    least = _least(tool, topic, talk) if {*needed} <= {*topic.given_up} else None
    return least if least and least["bounds"] else None


def _taken(tool: Tool, told: Topic, talk: Conversation) -> tuple[Envelope, Topic, list[FieldProblem]]:
    """What a tool finds, what of a topic it could take, and what was wrong with the rest."""
    refused, topic = list[FieldProblem](), told
    for _ in range(_MOST_REFUSED):
        try:
            envelope = _run(tool, topic, talk, none_unsaid=topic.no_more)
            break
        except BadFactsError as error:
            if no_room := outdone(error.problems, topic, talk):
                told = topic = replace(topic.forget(no_room), refused=(*topic.refused, *no_room))
                continue
            refused += error.problems
            topic = without(_named(error.problems, tool, topic, talk), topic, talk)
    else:
        topic = Topic(told.tool)
        envelope = _run(tool, topic, talk, none_unsaid=False)
    missing = {item["fact"] for item in envelope["missing"]}
    gone = lost(told, topic, missing, lambda one: _if_it_may(tool, one, talk, none_unsaid=False) is not None)
    if gone or topic.refused:
        topic = replace(topic.forget(gone), refused=gone)
        envelope = _run(tool, topic, talk, none_unsaid=topic.no_more and not gone)
    return envelope, topic, refused


def asking(outcome: Outcome, first: Sequence[Stated]) -> Outcome:
    """An outcome that asks next what somebody's words suggest, if it is among what is missing."""
    missing = [item["fact"] for item in outcome.envelope["missing"]]
    path = next((one.path for one in first if one.path in missing), None)
    if path is None or outcome.question is None:
        return outcome
    return replace(outcome, question=Question(missing.index(path), path, (path,)))


def if_so(outcome: Outcome, talk: Conversation, answers: Mapping[str, Any]) -> Envelope | None:
    """What comes out if some facts are so, and there is nothing else; None where that contradicts what was said."""
    told = tuple(Known(path, value, "", len(talk.said)) for path, value in answers.items())
    return _least(outcome.tool, replace(outcome.topic, known=(*outcome.topic.known, *told)), talk)


def _run(tool: Tool, topic: Topic, talk: Conversation, *, none_unsaid: bool) -> Envelope:
    raw = _raw(tool, topic, talk, none_unsaid=none_unsaid)
    found: Envelope = KEPT.of(tool, raw, (), lambda: tool.run(raw))
    return {**found, "facts": raw}


def _raw(tool: Tool, topic: Topic, talk: Conversation, *, none_unsaid: bool) -> dict[str, Any]:
    raw = topic.facts(tool.facts, none_unsaid=none_unsaid)
    if "as_of" in tool.facts.declared and _FIRST <= talk.as_of.year <= _LAST:
        raw.setdefault("as_of", talk.as_of.isoformat())
    return raw


def _least(tool: Tool, topic: Topic, talk: Conversation) -> Envelope | None:
    """What comes out if there is nothing else; None where that contradicts what was said."""
    return _if_it_may(tool, topic, talk, none_unsaid=True)


def _if_it_may(tool: Tool, topic: Topic, talk: Conversation, *, none_unsaid: bool) -> Envelope | None:
    with suppress(BadFactsError):
        return _run(tool, topic, talk, none_unsaid=none_unsaid)
    return None


def _always(tool: Tool, topic: Topic, talk: Conversation, needed: Sequence[str], figure: str = "") -> Collection[str]:
    """Which facts are needed even if there is nothing else; all, where that contradicts what was said."""
    raw = _raw(tool, topic, talk, none_unsaid=True)
    try:
        among = (figure, *needed)
        found: set[str] = KEPT.of(tool, raw, among, lambda: tool.which_matter(raw, needed, figure))
    except BadFactsError:
        return needed
    return found


def _named(problems: Sequence[FieldProblem], tool: Tool, topic: Topic, talk: Conversation) -> list[str]:
    """The facts that some problems name, of a list the answers that are at fault; where none is theirs, the last."""
    fields = {problem.field for problem in problems}
    named = [one.path for one in topic.known if one.path in fields or any(one.path.startswith(f"{f}[") for f in fields)]
    answers = [path for path in reversed(named) if "[" in path and isinstance(fact_at(tool.facts, path), Flag | Choice)]
    for shape in dict.fromkeys(map(shape_of, answers)) if len(problems) == 1 else ():
        alike = [path for path in named if shape_of(path) == shape]
        if _least(tool, topic.forget(alike), talk) is not None:
            return alike
    return named or [one.path for one in topic.known[-1:]]
