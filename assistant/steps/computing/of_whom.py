"""Of whom a question is asked: the person's own words for that member, unless they were told of somebody else.

Whoever applies may never have been named ("vivo con mia moglie"): what told of them is then the word for another.
"""

from __future__ import annotations

from assistant.answer import Echo, Span
from assistant.conversation import Known, Topic
from assistant.phrases import it
from rules_core.wording import Said, Wording


def whose(path: str, topic: Topic, wording: Wording) -> list[Span | str]:
    """The words before a question that say of whom it is; none, where it is of nobody in particular."""
    if "[]" in path:
        return [it.FOR_ANYONE]
    head, bracket, _ = path.partition("]")
    if not bracket:
        return []
    first: dict[str, Known] = {}
    for one in topic.known:
        first.setdefault(one.path.partition("]")[0], one)
    known = first.pop(head, None)
    if known is None or not known.words:
        return []
    speaking = wording.said.get(head.partition("[")[0], Said()).speaker
    if speaking and known.value == speaking and known.words in {one.words for one in first.values()}:
        return [it.FOR_WHO_ASKS]
    return ["«", Echo(known.words), "»: "]
