"""What of a message no result counts, which has to be heard before one: amounts, people, what is somebody else's."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.conversation import Conversation, Topic
from assistant.steps.changing.in_place import without_reasons
from assistant.steps.changing.more_of_which import unclear_count
from assistant.steps.changing.named_members import naming
from assistant.steps.computing.claimed import claimed
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.headcount import too_many
from assistant.steps.computing.tell import Parts
from assistant.steps.computing.uncounted import (
    is_amount,
    not_counted,
    of_outsiders,
    still_uncounted,
    told_uncounted,
    uncounted_days,
)
from assistant.steps.computing.whose_is_it import one_of_them, told_unclear, unclear
from assistant.steps.deciding.decision import Decision
from assistant.steps.deciding.supposed import supposes
from assistant.steps.learning.outsiders import outsiders
from assistant.understanding.asking.spoken_limits import without_spoken_limits
from assistant.understanding.lists.outside import Apart
from assistant.understanding.message import Message
from assistant.understanding.people.leaving import leaves
from assistant.understanding.stated import Stated
from assistant.understanding.words.rest import lists


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is told of it, the amounts that nobody has placed so far, and whether a result without it would be wrong."""

    parts: Parts
    amounts: tuple[str, ...]
    spoils: bool


def left_out(decision: Decision, outcome: Outcome, message: Message, talk: Conversation) -> LeftOut:
    """What nobody could place, now or before, or is one too many; and what is of those who are not counted."""
    message = without_spoken_limits(message)
    same = talk.topic is not None and talk.topic.tool == outcome.topic.tool
    before = talk.topic if same and talk.topic is not None else Topic(outcome.topic.tool)
    told = Apart(message)
    if not decision.anew:
        told = outsiders(message, outcome.tool, outcome.wording, before, talk.said[:-1])
    refused = [one for one in decision.stated if outcome.refuses(one)]
    sums = tuple(dict.fromkeys(one.words for one in refused if "[" in one.path and is_amount(one.value)))
    amounts = tuple(_unplaced(decision, outcome, told.message, talk, before))
    placed = without_reasons(told.message, outcome.wording.said, before, waiting=talk.asked is not None)
    case = placed, outcome.tool, outcome.wording
    counts = [count] if (count := unclear_count(*case, before)) else uncounted_days(*case, decision.stated)
    spoils = told_uncounted((*amounts, *counts))
    spoils = spoils or too_many(outcome=outcome, message=told.message, said=talk.words)
    theirs = of_outsiders(told.theirs, talk.words)
    words = [] if decision.stated else unclear(message, outcome.tool, outcome.wording, before, _pending(talk))
    words = words or one_of_them(told.message, outcome.tool, outcome.wording, before)
    whose = told_unclear(words, talk.words)
    gone = _gone(decision, outcome, message)
    parts = [*_apart(spoils), *_apart(whose), *_apart(theirs), *_apart(gone)]
    return LeftOut(parts, (*amounts, *sums), bool(spoils or whose or refused or outcome.topic.refused))


def _gone(decision: Decision, outcome: Outcome, message: Message) -> Parts:
    """What has to be heard where one of the household goes to live elsewhere, and is counted no more."""
    said = outcome.wording.said
    for name in {one.path for one in decision.stated if one.value == []}:
        outside = said[name].outside if name in said else None
        nouns = naming(message.plain, outcome.tool.facts, said) if outside is not None and outside.gone else ()
        if outside is not None and any(leaves(message, noun, outside) for noun in nouns):
            return [outside.gone]
    return []


def _pending(talk: Conversation) -> str:
    return talk.asked.fact if talk.asked else ""


def _unplaced(
    decision: Decision, outcome: Outcome, message: Message, talk: Conversation, before: Topic
) -> dict[str, None]:
    """The amounts that nobody could place: no result is told that takes them for nothing."""
    earlier = still_uncounted(outcome.topic, message)
    in_parts = any(said.parts for said in outcome.wording.said.values())
    listed = next(lists(outcome.tool.facts, outcome.wording.said), None) is not None
    if not (listed or in_parts) or not (decision.stated or (supposes(message) and before.known)):
        return dict.fromkeys(earlier)
    if not decision.stated:
        whose = bool(unclear(message, outcome.tool, outcome.wording, before, _pending(talk)))
        return dict.fromkeys((*earlier, *([] if whose else not_counted(message, [Stated("", "", "")], talk.words))))
    claim = claimed(message, decision.stated)
    stated = [*decision.stated, *([Stated("", claim.value, claim.words)] if claim else [])]  # it goes into no sum
    return dict.fromkeys((*earlier, *not_counted(message, stated, talk.words, before.known)))


def _apart(parts: Parts) -> Parts:
    return [*parts, "\n\n"] if parts else []
