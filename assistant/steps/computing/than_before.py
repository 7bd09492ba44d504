"""Whether what comes out is what came out before, told first to whoever asks it: "e a 35 ore cambia qualcosa?"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Conversation
from assistant.phrases.spoken import say
from assistant.steps.computing.both_ways import at_once
from assistant.steps.computing.compute import Outcome, compute
from assistant.steps.computing.tell import Parts, Telling
from assistant.steps.deciding.weighing import unused
from assistant.understanding.asking.comparing import compares
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from corpus.library import Library
from rules_core.registry import Registry
from rules_core.tools import RuleTool

_A_QUESTION = 14


def than_before(
    message: Message, stated: Sequence[Stated], outcome: Outcome, talk: Conversation, registry: Registry, books: Library
) -> Parts:
    """That nothing changes, or what came out before; nothing, where that is not asked or one of them did not come out.

    Two results are held against each other as a person would read them. That nothing changes is told only of what was
    heard whole.
    """
    before = talk.topic
    if before is None or before.tool != outcome.topic.tool or not stated or not compares(message):
        return []
    was = compute(registry, before, talk)
    if not isinstance(outcome.tool, RuleTool) or {was.told["status"], outcome.told["status"]} != {"computed"}:
        return []
    now, then = Telling(books, outcome), Telling(books, was)
    once = at_once(was, then, was.told)
    if not once or was.refused or outcome.refused:
        return []
    if _read(now.answer()) != _read(then.answer()):
        return [say(talk.lang).CHANGES_FROM, *once, "\n\n"]
    known = {one.path: one.value for one in before.known}
    heard = any(known.get(one.path) != one.value for one in stated) and not unused(message, stated)
    return [say(talk.lang).NOTHING_CHANGES, "\n\n"] if heard and len(message.plain.words) <= _A_QUESTION else []


def changes_nothing(parts: Parts, lang: str) -> bool:
    """Whether it was told that nothing changes: why it is so was told before."""
    return say(lang).NOTHING_CHANGES in parts


def _read(parts: Parts) -> str:
    """What parts say."""
    return "".join(part if isinstance(part, str) else part.text for part in parts)
