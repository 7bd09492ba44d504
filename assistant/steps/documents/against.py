"""What an act says to whoever would cheat: the clause that fits best what a message is about."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.steps.deciding.named import named
from assistant.understanding.message import Message
from assistant.understanding.words.matters import speaks_of, words_about
from corpus.search import Hit, Search
from rules_core.acts import Act
from rules_core.registry import Registry
from rules_core.wording import Matter


def against(message: Message, registry: Registry, search: Search, hits: Sequence[Hit]) -> str | None:
    """The id of the clause: of the act that is named, or of which most words are said, or that search would quote."""
    found = [(act, matter) for act, matter in registry.against if speaks_of(message.plain, matter)]
    if not found:
        return None
    name = named(search.library.acts, message)
    near = hits[0].clause.act.name if hits else None

    def fits(one: tuple[Act, Matter]) -> tuple[bool, int, bool]:
        act, _ = one
        said = sum(words_about(message.plain, matter) for other, matter in found if other is act)
        return act.name == name, said, act.name == near

    act, matter = max(found, key=fits)
    return act.clause(matter.locator)
