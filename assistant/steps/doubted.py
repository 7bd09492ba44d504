"""A yes or a no that a phrase says, and the ear surely hears otherwise: nobody can tell, so that it is asked."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.ear.ear import Ear
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated

_A_FEW = 7
_SURELY, _HARDLY = 0.8, 0.2
_WORDS = {True: "sì", False: "no"}


def without_doubted(message: Message, stated: Iterable[Stated], ear: Ear, asked: str = "") -> list[Stated]:
    """What is stated, but for what the ear surely hears otherwise; what was asked is as it is answered."""
    if len(message.plain.words) <= _A_FEW or message.written:
        return list(stated)
    return [one for one in stated if one.path == asked or not _heard_otherwise(message, one, ear)]


def _heard_otherwise(message: Message, one: Stated, ear: Ear) -> bool:
    if not isinstance(one.value, bool) or one.path not in ear.paths:
        return False
    against, for_it = (_surely(message, f"{one.path}={_WORDS[value]}", ear) for value in (not one.value, one.value))
    return against >= _SURELY and for_it < _HARDLY


def _surely(message: Message, name: str, ear: Ear) -> float:
    """How surely some three words beside each other say something."""
    if name not in ear.names:
        return 0.0
    each = [float(own) for own in ear.hear(message)[:, ear.names[name]]]
    threes = zip([each[1], *each], each, [*each[1:], each[-2]], strict=False)
    return max(sum(three) / 3 for three in threes)
