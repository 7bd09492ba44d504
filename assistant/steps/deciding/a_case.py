"""Whether a message tells a case that wants to be settled, and is no question about what an act leaves open."""

from __future__ import annotations

from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.understanding.asking.cues import wants_a_sum
from assistant.understanding.asking.sounding import only_presents
from assistant.understanding.quantities.mention import Kind
from rules_core.terms import TermsTool

_A_CASE = 4  # facts: whoever states so many wants his case settled, not to hear what is left open
_FAR = 0.25  # how much nearer another tool may be to a message that tells a case
_CLEARLY = 0.6  # how near somebody is to a tool who wants its sum


def tells_a_case(chosen: Chosen | None, choosing: Choosing) -> bool:
    """Whether so many facts of a tool are told that what else is named is part of the case."""
    if chosen is None or chosen.nearness < choosing.ranked[0].nearness - _FAR:
        return False
    return len({one.words for one in chosen.stated}) >= _A_CASE


def has_a_case(chosen: Chosen | None, choosing: Choosing) -> bool:
    """Whether somebody tells enough to have a case settled: a fact of a tool that is called for, or many facts."""
    if chosen is None:
        return False
    if chosen.nearness >= _CLEARLY and wants_a_sum(choosing.message):
        return True
    tool, words = chosen.topic.tool, {one.words for one in chosen.stated}
    quantities = choosing.message.quantities
    left = [m for m in quantities if not any(m.words in said or said in m.words for said in words)]
    if len(quantities) > 1 and not left and choosing.near(chosen):
        return True
    meant = isinstance(choosing.registry.tool(tool), TermsTool) or choosing.called(tool)
    told = any(one.value != {} for one in chosen.stated)  # that there are two of something is nothing about them
    return (meant and told) or tells_a_case(chosen, choosing)


def only_who_writes(chosen: Chosen | None, choosing: Choosing) -> bool:
    """Whether a first message only tells who writes: it calls for no tool, and tells none how old somebody is."""
    talk, message = choosing.talk, choosing.message
    if talk.topic is not None or talk.cited or not only_presents(message):
        return False
    if chosen is None:
        return True
    ages = [one.words for one in message.quantities if one.kind is Kind.AGE]
    told = [one.words for one in chosen.stated if any(age in one.words for age in ages)]
    return not told and not choosing.called(chosen.topic.tool)
