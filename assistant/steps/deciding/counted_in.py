"""Whether a message asks if something goes into what an act counts: that is asked of the act, whatever the thing is."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find
from rules_core.nouns import Nouns

_GOES_IN = """
    va|vanno|vada|vadano|conta|contano|vale|valgono|conto|contiamo|rientra|rientrano|entra|entrano|si|somma|sommano|metto|mettiamo|
    dichiaro|dichiariamo|indico|indichiamo|inserisco|inseriamo|devo|dobbiamo|bisogna|cade|cadono|finisce|finiscono ...
    in|nel|nell|nella|nello|al|all|alla|come|col @somma, fa|fanno
    @somma, fa|fanno parte del|dell|della @somma
"""
"""In the present: what somebody else has declared is their own."""
_ASKED_OTHERWISE = frozenset("come dove quanto quanta quanti quante quando chi perche quale quali".split())
_FEW, _LITTLE_MORE = 14, 3


def counted_in(message: Message, nouns: Nouns) -> str:
    """What a short question asks of whatever thing, from its verb on; nothing, where it asks something else.

    >>> from datetime import date
    >>> nouns = Nouns((("misura", "isee"), ("somma", "reddito")))
    >>> asked = ("La barca va messa nel reddito?", "Come va messa nel reddito?", "La barca va nel porto?")
    >>> [counted_in(Message(text, date(2026, 1, 1)), nouns) for text in asked]
    ['va messa nel reddito', '', '']
    """
    plain = message.plain
    found = next(find(plain, nouns.row(_GOES_IN)), None) if len(plain.words) <= _FEW else None
    if found is None or len(plain.words) - found.last > _LITTLE_MORE:
        return ""
    if not _ASKED_OTHERWISE.isdisjoint(plain.flat[: found.first]):
        return ""
    return plain.verbatim(found.first, found.last)
