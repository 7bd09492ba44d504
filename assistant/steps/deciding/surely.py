"""Whether what the documents say stands out so that nothing that only sounds like the message goes before it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.steps.deciding.choose import Choosing
from corpus.search import Hit
from rules_core.tools import Tool

_NEAR = 0.6
_APART = 0.4


def surely_said(hits: Sequence[Hit]) -> bool:
    """Whether the best of what was found is surely an answer, and near."""
    return bool(hits) and hits[0].sure and hits[0].nearness >= _NEAR


def stands_out(hits: Sequence[Hit]) -> bool:
    """Whether it is surely an answer, and no other act says anything nearly as good."""
    if not surely_said(hits):
        return False
    act = hits[0].clause.act.name
    others = [hit.score for hit in hits if hit.clause.act.name != act]
    return not others or hits[0].score - max(others) >= _APART


def of_its_act(hits: tuple[Hit, ...], tool: Tool, choosing: Choosing) -> tuple[Hit, ...]:
    """What was found for a tool that is called for: of its act alone, where the best is another's and only perhaps."""
    if not hits or hits[0].sure or choosing.act is not None or not choosing.called(tool.name):
        return hits
    return tuple(hit for hit in hits if hit.clause.act.name == tool.act.name)
