"""What the documents say beside a result: to the same question as a tool, in the act of that tool."""

from __future__ import annotations

from dataclasses import replace

from assistant.steps.answers.finish import Desk
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.questions import meant
from assistant.steps.computing.tell import Telling
from assistant.steps.deciding.decision import Decision
from assistant.steps.documents.quote import Passage, passage_of, passages
from assistant.understanding.asking.claims import without_what_is_claimed
from assistant.understanding.asking.cues import wants_confirmation
from assistant.understanding.message import Message
from corpus.clauses import Clause
from corpus.searched import part_of
from rules_core.facts import Fact, Role
from rules_core.records import fact_at
from rules_core.terms import TermsTool

_AS_GOOD = 0.95


def in_the_act_of(desk: Desk, decision: Decision, outcome: Outcome, message: Message) -> Decision:
    """What was decided, with what the act of the tool says, where search found another act's."""
    act = outcome.tool.act.name
    if decision.hits and not (decision.hits[0].answers or decision.stated) and wants_confirmation(message):
        return replace(decision, hits=tuple(desk.search.find(without_what_is_claimed(message), document=act)))
    if not decision.hits or decision.hits[0].clause.act.name == act or not decision.fresh:
        return decision
    return replace(decision, hits=tuple(desk.search.find(message.text, document=act)))


def near(decision: Decision) -> tuple[Clause, ...]:
    """The clauses nearest to a message that asks and states nothing."""
    if not decision.fresh or decision.stated or not decision.hits or not decision.hits[0].answers:
        return ()
    return (decision.hits[0].clause, *decision.hits[0].also)


def parts_of(desk: Desk, outcome: Outcome, telling: Telling) -> set[str]:
    """The parts of the acts, in whatever version, that a result rests on, or that need a fact which is missing."""
    asked = {source for item in outcome.envelope["missing"] for source in item["sources"]}
    return {part_of(clause) for clause in (*telling.parts(), *map(desk.library.clause, asked))}


def said_beside(
    desk: Desk, decision: Decision, outcome: Outcome, parts: set[str], message: Message, *, too: bool
) -> list[Passage]:
    """What the documents say to the same question as a tool; where facts were stated, only what bears on the result.

    Unless the message leans towards them.

    A selector is no such fact: it says what is asked about, not how things are.
    """
    if not decision.hits or not decision.hits[0].answers:
        return []
    facts = outcome.tool.facts
    settling = any(not _selects(fact_at(facts, one.path)) for one in decision.stated)
    sure = too or (decision.hits[0].sure and not settling)
    if not sure and part_of(decision.hits[0].clause) not in parts:
        return []
    best, *others = decision.hits
    hits = [best, *(hit for hit in others[:1] if hit.score >= _AS_GOOD * best.score)]
    return passages(desk.library, message.text, hits, desk.search.embedder)[: 2 if decision.stated else None]


def with_what_decides(desk: Desk, telling: Telling, message: Message, beside: list[Passage]) -> list[Passage]:
    """What the documents say, of a no the clause that decides it."""
    deciding = telling.deciding()
    if not deciding or any(passage.clause in deciding for passage in beside):
        return beside
    passage = passage_of(desk.library, message.text, deciding[0], desk.search.embedder)
    return [passage] if passage else beside


def only_printed(decision: Decision, outcome: Outcome) -> bool:
    """Whether all that can be told are days that an act prints, whatever was asked: nothing beside its own words."""
    if not isinstance(outcome.tool, TermsTool) or outcome.topic.known or outcome.told["steps"]:
        return False
    return outcome.question is not None or bool(meant(outcome.tool, near(decision)))


def _selects(fact: object) -> bool:
    return isinstance(fact, Fact) and fact.role is Role.SELECTOR
