"""Whether a message that a tool could take asks rather what the documents say: how it leans, and on what that rests.

A message may be near to a tool and nearer to a clause. What tells the two apart is weighted as fitted on messages of
which somebody has said whether they want something computed or something explained; none of them is among those that
the assistant is measured with.
"""

from __future__ import annotations

from assistant.steps.compute import Outcome
from assistant.steps.decision import Decision
from assistant.understanding.cues import wants_confirmation
from assistant.understanding.message import Message
from rules_core.procedures import ProcedureTool

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
ONLY_THE_DOCUMENTS, THE_DOCUMENTS_TOO = 0.0, -1.5
"""From where on the documents alone answer; from where on they answer beside the tool."""
_MANY, _LONG = 4, 40


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
        "same act": best.clause.act.name == outcome.tool.act.name,
        "words": min(len(message.plain.words), _LONG) / _LONG,
    }
