"""Which act's versions a message wants compared, and on what matter."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.versions import matter_of_versions
from corpus.library import Library


def of_versions(message: Message, library: Library) -> tuple[str, str] | None:
    """The name of the act and the matter; None where nobody asks in what versions differ."""
    for name, acts in library.versions.items():
        if len(acts) > 1:
            called = [act.id.partition("@")[2].replace("-", " ") for act in acts]
            matter = matter_of_versions(message, [one for one in called if one])
            if matter is not None:
                return name, matter
    return None
