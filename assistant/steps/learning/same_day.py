"""A day told again without a word of what it is of: it is of the day that was asked, or of the only one known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.conversation import Asked, Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.dates import Day
from rules_core.records import fact_at
from rules_core.tools import Tool

_AGAIN = frozenset("scusa scusi scusate anzi no sbagliato sbagliata cioe volevo".split())
_IT = frozenset("l lo la li le".split())
_ARTICLES = frozenset("il lo la l i gli le un una mio mia nostro nostra suo sua del della al alla questo quel".split())
_SMALL = frozenset(
    """
    scusa scusi scusate anzi no ho ha hanno abbiamo e era erano stato stata sono mi ci gli vi si il lo la l li le del
    dal al in a da di volevo dire cioe invece pero ma non perdono pardon ecco allora giorno poi solo ieri oggi che
    """.split()
)
_DONE = expression(r"\w{2,}(?:[aiu]t|tt|s|rt|nt|lt)[oaie]")


def same_day(message: Message, stated: Sequence[Stated], tool: Tool, topic: Topic, asked: Asked | None) -> list[Stated]:
    """What is stated; one day that takes back another, or answers, is of that where no word says what else it is of."""
    days = [one for one in stated if _is_day(tool, one.path)]
    known = [one.path for one in topic.known if _is_day(tool, one.path)]
    pending = [asked.fact] if asked is not None and _is_day(tool, asked.fact) else []
    meant = pending or (known if not _AGAIN.isdisjoint(message.plain.flat) else [])
    if len(days) != 1 or len(stated) != 1 or len(meant) != 1 or days[0].path in {*meant, *known}:
        return list(stated)
    return [replace(days[0], path=meant[0])] if _names_nothing(message) else list(stated)


def _is_day(tool: Tool, path: str) -> bool:
    return path != "as_of" and isinstance(fact_at(tool.facts, path), Day)


def _names_nothing(message: Message) -> bool:
    """Whether a message says "it", and only what was done with it, and when: "scusa, l'hanno ricevuto il 10"."""
    told = {at for mention in message.quantities for at in range(*message.words_of(mention))}
    flat = message.plain.flat
    words = [word for at, word in enumerate(flat) if at not in told]
    if any(_DONE.fullmatch(word) and before in _ARTICLES for before, word in pairwise(flat)):
        return False  # "il ricorso l'ho presentato il 10"
    return not _IT.isdisjoint(words) and all(word in _SMALL or _DONE.fullmatch(word) for word in words)
