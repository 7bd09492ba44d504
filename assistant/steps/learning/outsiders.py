"""What a message says of somebody who is not among the people whom a tool counts."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.understanding.lists.apposed import who_first
from assistant.understanding.lists.homes import without_others_homes
from assistant.understanding.lists.outside import Apart, apart
from assistant.understanding.message import Message
from rules_core.tools import Tool
from rules_core.wording import Wording


def outsiders(message: Message, tool: Tool, wording: Wording, topic: Topic, heard: Sequence[str]) -> Apart:
    """A message without what it says of those who are not of a tool's list of people, and their quantities."""
    listed = ((path, said) for path, said in wording.said.items() if said.outside and path in tool.facts.declared)
    path, whole = next(listed, ("", None))
    if whole is None:
        return Apart(message)
    roles = (
        one.words for name, one in wording.said.items() if name.startswith(f"{path}[].") and whole.speaker in one.words
    )
    message = who_first(message, [phrase for words in roles for phrases in words.values() for phrase in phrases])
    counted = {word for one in topic.known for word in one.words.lower().split()}
    if whole.outside is not None and whole.outside.homes is not None:
        message = without_others_homes(message, whole.outside.homes, counted)
    return apart(message, whole, counted, heard)
