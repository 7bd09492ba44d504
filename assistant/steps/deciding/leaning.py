"""Who answers a message that a tool could take: the tool, the documents, or both; and on what that rests.

A message may be near to a tool and nearer to a clause. A few things settle it in any case; for the rest, what tells the
two apart is weighted as fitted on messages of which somebody has said whether they want something computed or something
explained; none of them is among those that the assistant is measured with.
"""

from __future__ import annotations

from enum import Enum

from assistant.conversation import Conversation
from assistant.steps.computing.claimed import gives_another
from assistant.steps.computing.compute import Outcome
from assistant.steps.deciding.decision import Decision
from assistant.steps.deciding.thread import thread
from assistant.understanding.asking.cues import goes_on, is_question, wants_a_sum, wants_confirmation
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from corpus.clauses import Clause
from corpus.searched import part_of
from rules_core.procedures import ProcedureTool
from rules_core.rows import row
from rules_core.terms import TermsTool

WEIGHTS = {
    "how much nearer the clause is": 4.68,
    "near to the tool": -8.21,
    "facts": -0.94,
    "a quantity among them": -1.18,
    "quantities": -0.9,
    "quantities left": 0.83,
    "calls for the tool": -2.12,
    "wants to be confirmed": 1.9,
    "computed": -2.09,
    "a list": 1.24,
    "same part": -1.25,
    "same act": -1.5,
    "words": 3.58,
}
_AT_FIRST = 6.95
_ONLY_THE_DOCUMENTS, _THE_DOCUMENTS_TOO = 0.0, -1.5
"""From where on the documents alone answer; from where on they answer beside the tool."""
_MANY, _LONG = 4, 40
_CLEARLY = 0.6
_SEVERAL = 2
_HAVE = (
    "abbiamo|avremmo|avremo|prendiamo|prenderemmo|prenderemo|facciamo|faremmo|otteniamo|otterremmo|otterremo|"
    "raggiungiamo|ho|avrei|prendo|prenderei|ottengo|otterrei"
)
_OWN = row(f"che|quale|quali|quanti|quante|quanto * {_HAVE}, che|quale|quali|quanti|quante|quanto * ci danno|spettano")
_WHO_WE_ARE = row("siamo|sono un|una|uno|il|la|lo|l *")
_A_CASE = 5  # facts: who states so many claims nothing of the documents


class Answering(Enum):
    """Who answers."""

    TOOL = "the tool"
    BOTH = "the tool, and the documents beside it"
    DOCUMENTS = "the documents alone"


def who_answers(
    decision: Decision, outcome: Outcome, message: Message, parts: set[str], talk: Conversation
) -> Answering:
    """Who answers a message, given the parts of the acts that the tool's result rests on."""
    if not decision.fresh or not decision.hits or not decision.hits[0].answers:
        return Answering.TOOL
    clause = decision.hits[0].clause
    if _presses(decision, outcome, message):
        return Answering.DOCUMENTS
    if decision.stated and (_of_another_act(clause, outcome, talk) or _takes_all(decision, outcome, message)):
        return Answering.TOOL
    if _asks_for_their_own(decision, outcome, message) or _only_tells_a_day(decision, outcome, message):
        return Answering.TOOL
    leans = leaning(decision, outcome, message, same_part=part_of(clause) in parts)
    if leans > _ONLY_THE_DOCUMENTS and not _in_any_case(decision, outcome, message, parts, talk):
        return Answering.DOCUMENTS
    too = leans > _THE_DOCUMENTS_TOO or _tells_another_term(decision, outcome, parts)
    return Answering.BOTH if too and _nearer_there(decision, outcome) else Answering.TOOL


def _presses(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether somebody presses for what the tool cannot settle: that is held against the documents."""
    told = len({one.words for one in decision.stated})
    if _is_told_another(decision, outcome, message):
        return False
    return message.claims and told < _A_CASE and outcome.told["status"] != "computed" and outcome.settled is None


def _is_told_another(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether somebody claims a sum, and what they tell for the tool comes to another."""
    return _same_act(decision, outcome) and gives_another(message, decision.stated, outcome)


def _in_any_case(decision: Decision, outcome: Outcome, message: Message, parts: set[str], talk: Conversation) -> bool:
    """Whether the tool answers however the message leans.

    Who wants to know what they may or what comes out, and tells something for it, who clearly asks for the tool or for
    a term that it tells, of whom a day is to be asked, who goes on from a message before, and who claims another sum
    than what they tell comes to.
    """
    wished = bool(decision.stated) and (decision.wished or wants_a_sum(message))
    term = isinstance(outcome.tool, TermsTool) and _same_act(decision, outcome)
    term = term and not _tells_another_term(decision, outcome, parts)
    return (
        wished
        or term
        or bool(decision.stated and outcome.figure and outcome.question is None)
        or bool(decision.doubted)
        or (decision.nearness >= _CLEARLY and not _surely_another_act(decision, outcome))
        or bool(thread(talk) and goes_on(message))
        or _is_told_another(decision, outcome, message)
    )


def _asks_for_their_own(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether somebody says what they are, and asks what they have of it ("siamo un ente, che punti abbiamo?")."""
    figure = decision.called and not isinstance(outcome.tool, ProcedureTool) and _same_act(decision, outcome)
    return figure and stands(message.plain, _OWN) and stands(message.plain, _WHO_WE_ARE)


def _surely_another_act(decision: Decision, outcome: Outcome) -> bool:
    """Whether another act surely says it to whoever tells nothing for the tool."""
    return decision.hits[0].sure and not decision.stated and not _same_act(decision, outcome)


def _tells_another_term(decision: Decision, outcome: Outcome, parts: set[str]) -> bool:
    """Whether the terms that a tool tells of a day are not in the part of the act that surely answers."""
    best = decision.hits[0]
    return (
        isinstance(outcome.tool, TermsTool)
        and bool(decision.stated)
        and best.sure
        and part_of(best.clause) not in parts
    )


def _of_another_act(clause: Clause, outcome: Outcome, talk: Conversation) -> bool:
    """Whether a clause is of another act than the tool and what was spoken of just now."""
    act = outcome.tool.act.name
    at_hand = talk.cited[0].partition(":")[0].partition("@")[0] if talk.cited else None
    return at_hand == act != clause.act.name


def _takes_all(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether the tool takes each of several quantities, and nothing is asked or only another act perhaps says it."""
    words = {one.words for one in decision.stated}
    told = [any(m.words in said for said in words) for m in message.quantities]
    other = not _same_act(decision, outcome) and not decision.hits[0].sure
    return len(told) >= _SEVERAL and all(told) and (other or not is_question(message))


def _only_tells_a_day(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether a message asks nothing and tells, in the words of a term, a day of which only another act speaks."""
    told = isinstance(outcome.tool, TermsTool) and any(one.spoken for one in decision.stated)
    return told and not is_question(message) and not _same_act(decision, outcome)


def _nearer_there(decision: Decision, outcome: Outcome) -> bool:
    """Whether what the documents say is of the tool's act, or nearer than the tool."""
    return _same_act(decision, outcome) or decision.hits[0].nearness > decision.nearness


def _same_act(decision: Decision, outcome: Outcome) -> bool:
    return decision.hits[0].clause.act.name == outcome.tool.act.name


def leaning(decision: Decision, outcome: Outcome, message: Message, *, same_part: bool) -> float:
    """How much a message leans towards what the documents say; below nothing, towards the tool."""
    found = signs(decision, outcome, message, same_part=same_part)
    return _AT_FIRST + sum(weight * found[name] for name, weight in WEIGHTS.items())


def signs(decision: Decision, outcome: Outcome, message: Message, *, same_part: bool) -> dict[str, float]:
    """What speaks for the one or the other."""
    best, words = decision.hits[0], {one.words for one in decision.stated}
    facts, quantities = min(len(words), _MANY), min(len(message.quantities), _MANY)
    return {
        "how much nearer the clause is": best.nearness - decision.nearness,
        "near to the tool": decision.nearness,
        "facts": facts,
        "a quantity among them": any(m.words in said for m in message.quantities for said in words),
        "quantities": quantities,
        "quantities left": max(quantities - facts, 0),
        "calls for the tool": decision.called,
        "wants to be confirmed": wants_confirmation(message),
        "computed": outcome.told["status"] == "computed",
        "a list": isinstance(outcome.tool, ProcedureTool),
        "same part": same_part,
        "same act": _same_act(decision, outcome),
        "words": min(len(message.plain.words), _LONG) / _LONG,
    }
