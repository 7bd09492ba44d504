"""Whether a message asks why something came out as it did: "e perché no?", "non capisco, perché due date?"."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find

_WHY_SO = ("perche|xche|perke", "come mai", "per quale|che motivo|ragione")
_AROUND_WHY = frozenset(
    "e ma perche xche perke no si mai come scusa scusi scusate allora cosi non capisco per quale che motivo ragione"
    " mi dica dimmi spieghi spiegami".split()
)
_OPENING = 3


def asks_because(message: Message, *, only: bool = False) -> bool:
    """Whether a message opens with a why; of one that is to be nothing else, whether no other word is in it.

    >>> from datetime import date
    >>> told = [Message(text, date(2026, 1, 1)) for text in ("e perché no, scusi?", "perché due date?", "due date")]
    >>> [asks_because(one) for one in told], [asks_because(one, only=True) for one in told]
    ([True, True, False], [True, False, False])
    """
    opens = any(found.first <= _OPENING for found in find(message.plain, _WHY_SO))
    return opens and (not only or _AROUND_WHY.issuperset(message.plain.flat))
