"""A few words on what was just told, before a message goes on: "mi aspettavo meno. e se fossero 4?"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.numbers import ONE

_ENDS = expression(r"[.,;:!…]+(?=\s)|\s-\s")
_WHAT_IF = frozenset("e ed se ma invece".split())
_ASKING = frozenset("quanto quanta quanti quante quando chi dove come quale quali".split())
_LONG = 6


def after_a_remark(message: Message) -> bool:
    """Whether a number is supposed after a few words that state and ask nothing.

    >>> from datetime import date
    >>> told = ("troppo, e con 4 persone?", "ho 50 anni, e con 4 figli?", "grazie, e la dsu quanto dura?")
    >>> [after_a_remark(Message(text, date(2026, 1, 1))) for text in told]
    [True, False, False]
    """
    told = [one for one in message.quantities if one.words.lower() not in ONE]
    plain = message.plain
    for end in _ENDS.finditer(message.text) if told else ():
        last, first = plain.until(end.start()), plain.until(end.end())
        if last > _LONG or not _ASKING.isdisjoint(plain.flat[:last]) or told[0].start < end.start():
            return False
        if first < len(plain.flat) and plain.flat[first] in _WHAT_IF:
            return True
    return False
