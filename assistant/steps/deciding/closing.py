"""What is closed with "nient'altro": that of the lists of which nothing was told there is nothing."""

from __future__ import annotations

from assistant.conversation import Topic
from assistant.understanding.asking.cue_words import ALWAYS, Cue
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find
from assistant.understanding.words.rest import lists
from rules_core.tools import Tool
from rules_core.wording import Wording


def nothing_else(message: Message, tool: Tool, wording: Wording, topic: Topic) -> list[Stated]:
    """The lists of a tool that may be empty, as empty ones where nothing was told of them."""
    closing = next(find(message.plain, ALWAYS[Cue.NO_MORE]), None)
    if closing is None:
        return []
    words = message.plain.verbatim(closing.first, closing.last)
    open_ = (many.name for many in lists(tool.facts, wording.said) if many.name in wording.said)
    empty = (name for name in open_ if wording.said[name].none)
    return [Stated(name, [], words) for name in empty if not any(one.path.startswith(name) for one in topic.known)]
