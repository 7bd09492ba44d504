"""A yes or a no that a phrase says, and the ear surely hears otherwise: nobody can tell, so that it is asked."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.ear.ear import A_FEW, Ear, beside
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated

_SURELY, _HARDLY = 0.9, 0.05
_WORDS = {True: "sì", False: "no"}


def without_doubted(message: Message, stated: Iterable[Stated], ear: Ear, asked: str = "") -> list[Stated]:
    """What is stated, but for what the ear surely hears otherwise; what was asked is as it is answered."""
    if len(message.plain.words) <= A_FEW or message.written:
        return list(stated)
    return [one for one in stated if one.path == asked or not _heard_otherwise(message, one, ear)]


def _heard_otherwise(message: Message, one: Stated, ear: Ear) -> bool:
    if not isinstance(one.value, bool) or one.path not in ear.paths:
        return False
    names = (f"{one.path}={_WORDS[value]}" for value in (not one.value, one.value))
    against, for_it = (float(beside(ear.of(message, name)).max()) for name in names)
    return against >= _SURELY and for_it < _HARDLY
