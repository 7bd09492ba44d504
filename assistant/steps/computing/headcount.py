"""More people than a message counts: somebody was heard who is not there, and no result may count them."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Echo, Value, stands_in
from assistant.conversation import Topic
from assistant.phrases import it
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.tell import Parts
from assistant.steps.documents.validity import looked_up
from assistant.understanding.lists.nouned import counts
from assistant.understanding.lists.roster import counting_all
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import touches
from assistant.understanding.words.rest import lists


def too_many(message: Message, outcome: Outcome, said: str) -> Parts:
    """That more members are counted than a message says there are, and who they are."""
    for many in lists(outcome.tool.facts, outcome.wording.said):
        whole = outcome.wording.said.get(many.name)
        here = _members(outcome.topic, many.name)
        if whole is None or not whole.speaker:
            continue
        for found in counting_all(message, whole):
            words = message.plain.verbatim(found.first, found.last)
            told = (m for m in message.quantities if touches(found, *message.words_of(m)) and counts(m))
            if any(m.value < len(here) for m in told) and stands_in(words, said):  # type: ignore[operator]
                call = looked_up("fatti", {"persone": str(len(here))})
                count = Value(str(len(here)), call, "/result/persone")
                return [
                    it.YOU_SAID,
                    "«",
                    Echo(words),
                    "», ",
                    it.BUT_I_COUNT,
                    count,
                    *_named(here, said),
                    it.WHO_IS_THERE,
                ]
    return []


def _members(topic: Topic, path: str) -> dict[str, str]:
    """The members of a list, each with the first words that told of it."""
    found: dict[str, str] = {}
    for one in topic.known:
        head, bracket, _ = one.path.partition("]")
        if bracket and head.startswith(f"{path}["):
            found.setdefault(head, one.words)
    return found


def _named(here: dict[str, str], said: str) -> Iterator[str | Echo]:
    for n, words in enumerate(word for word in here.values() if stands_in(word, said)):
        yield from (", «" if n else ": «", Echo(words), "»")
