"""Which act's versions a message wants compared, and on what matter."""

from __future__ import annotations

from collections.abc import Callable

from assistant.steps.named import named
from assistant.understanding.message import Message
from assistant.understanding.versions import matter_of_versions, names_versions
from corpus.library import Library


def of_versions(
    message: Message, library: Library, at_hand: str | None, said: Callable[[], bool]
) -> tuple[str, str] | None:
    """The name of the act and the matter; None where nobody asks in what versions differ.

    Where the documents surely answer a message (`said`), only if it speaks of versions, or names two of them.

    It is the act that the message names, else the one that was just spoken of, even if that has one version alone.
    """
    meant = named(library.acts, message)
    for name, acts in library.versions.items():
        called = [act.id.partition("@")[2].replace("-", " ") for act in acts] if len(acts) > 1 else []
        matter = matter_of_versions(message, [one for one in called if one])
        if matter is not None and not names_versions(message, [one for one in called if one]) and said():
            continue
        here = meant or (matter_of_versions(message) is not None and at_hand)
        if matter is not None and (name == here or (not here and len(acts) > 1)):
            return name, matter
    return None
