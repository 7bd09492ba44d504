"""What a person does not know: what a message names, else what was asked; of all the members, where it was of all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.conversation import Asked, Topic
from assistant.expressions import expression
from assistant.steps.computing.uncounted import not_counted
from assistant.steps.deciding.decision import Decision, Does
from assistant.understanding.lists.in_rows import PEOPLE
from assistant.understanding.message import Message
from assistant.understanding.people.persons import GLUE
from assistant.understanding.stated import Stated
from assistant.understanding.words.labels import payday
from assistant.understanding.words.rest import lists
from assistant.understanding.yes_or_no.unsure import unsure_of
from rules_core.records import shape_of
from rules_core.registry import Registry
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_KNOWS_NOT = expression(
    r"\b(?:so|saprei|sa|sappiamo|ricordo|idea|bo+h?|conosco|know|sais|s[eé]|[sș]tiu)\b", re.IGNORECASE
)
_GOES_ON = expression(r"\s*(?:[,.;:!\n–-]|(?:ma|però|pero|comunque|invece|intanto|e)\b)", re.IGNORECASE)


def not_known(
    message: Message, topic: Topic, asked: Asked, registry: Registry, stated: Sequence[Stated], turn: int
) -> Decision:
    """A computation that goes on without what somebody does not know, and with what they do."""
    tool, wording = registry.tool(topic.tool), registry.wording(topic.tool)
    open_ = _left_unknown(message, tool, wording, topic, asked, stated)
    given_up = tuple(dict.fromkeys((*topic.given_up, *open_)))
    known = replace(topic.learn(stated, turn), given_up=given_up)
    return Decision(Does.COMPUTE, known, tuple(stated), gave_up=bool(open_))


def not_understood(message: Message, topic: Topic, asked: Asked, registry: Registry, said: str) -> Decision:
    """The question asked again; where its answer was not understood twice, a computation that leaves it open.

    Of bare amounts that are no answer to it, and that nobody could place or tell the period of, it is asked what they
    are.
    """
    tool = registry.tool(topic.tool)
    wording = registry.wording(tool.name).said
    listed, own = next(lists(tool.facts, wording), None) is not None, wording.get(shape_of(asked.fact), Said())
    unclear = _only_amounts(message) or any(payday(message, own, m) for m in message.quantities)
    amounts = not_counted(message, [Stated("", "", "")], said) if listed and unclear else []
    if amounts:
        return Decision(Does.COMPUTE, replace(topic, unplaced=(*topic.unplaced, *amounts)))
    if not asked.again:
        return Decision(Does.AGAIN, topic)
    open_ = _all_of(asked.fact, topic, tool)
    return Decision(Does.COMPUTE, replace(topic, given_up=(*topic.given_up, *open_)), gave_up=True)


def _only_amounts(message: Message) -> bool:
    """Whether a message tells amounts and whose they are, and no word of what: "31.000 io e 12.300 lei"."""
    told = {n for mention in message.quantities for n in range(*message.words_of(mention))}
    return all(word in GLUE | PEOPLE for n, word in enumerate(message.plain.flat) if n not in told)


def _left_unknown(
    message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked, stated: Sequence[Stated]
) -> Collection[str]:
    """The facts that a "non lo so" leaves open: what was asked, if nothing else is named or meant by it."""
    named = unsure_of(message, tool.facts, wording.said) - {one.path for one in stated if _stands_first(message)}
    answered = any(shape_of(one.path) == shape_of(asked.fact) for one in stated)
    return named or ([] if stated and (answered or not _stands_first(message)) else _all_of(asked.fact, topic, tool))


def _stands_first(message: Message) -> bool:
    """Whether a message opens with a "non lo so" that stands by itself, and then goes on to something else."""
    reply = message.reply
    if reply is None or not _KNOWS_NOT.search(reply.words):
        return False
    before, after = message.text[: reply.start], message.text[reply.end :]
    return not re.search(r"\w", before) and _GOES_ON.match(after) is not None


def _all_of(path: str, topic: Topic, tool: Tool) -> Sequence[str]:
    """The paths that a question stands for."""
    if "[]" not in path:
        return [path]
    head, _, last = path.partition("[].")
    return [f"{head}[{n}].{last}" for n in range(len(topic.facts(tool.facts).get(head) or ()))]
