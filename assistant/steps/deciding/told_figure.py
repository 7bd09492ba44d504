"""A message without the figure that it only tells: "con un ISEE di 9.000 euro" is of who asks, and names no act."""

from __future__ import annotations

from dataclasses import replace

from assistant.phrases.places import SERVICES
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import covered, find, stands
from rules_core.nouns import Nouns

_TOLD = """
    @misura #, @misura di|da|d|a|sui|sotto|e|era #, @misura pari|intorno|attorno a #, @misura di circa|quasi|# #,
    @misura basso|bassissimo|alto|zero|nullo, @misura molto|abbastanza|troppo basso|alto
"""
_OF_THE_ACT = "@servizio, @somma"
"""What is paid by the figure, or goes into it: beside these it is the act's own."""


def without_told(message: Message, nouns: Nouns) -> Message:
    """A message without the figures of an act that it tells with their value, unless for what that act is of.

    >>> from datetime import date
    >>> asked = Message("Con isee 7.000 quanto costa il pullman?", date(2026, 1, 1))
    >>> without_told(asked, Nouns((("misura", "isee"),))).text
    'Con quanto costa il pullman?'
    >>> meant = replace(asked, text="Con isee 7.000 quanto costa la mensa?")
    >>> without_told(meant, Nouns((("misura", "isee"),))) is meant
    True
    """
    plain = message.plain
    gone = covered(find(plain, nouns.row(_TOLD)))
    if not gone or stands(plain, (*nouns.row(_OF_THE_ACT), *SERVICES)):
        return message
    words = (plain.text[word.start : word.end] for n, word in enumerate(plain.words) if n not in gone)
    return replace(message, text=" ".join(words) + ("?" if "?" in message.text else ""))
