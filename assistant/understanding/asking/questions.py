"""The questions of a message, apart: "quanto dura la DSU, e chi la controlla? E se sbaglio?" asks three things."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.asking.asked_for import asked_for

_SENTENCES = expression(r"(?<=[.;!?])(?<!\bart\.)(?<!\bpar\.)(?<!\blett\.)(?<!\bn\.)\s+|\n+", re.IGNORECASE)
_ASKING = (
    r"(?:(?:a|con|in|da|per|di|su|fino a|ogni)\s+)?"
    r"(?:chi|che|quale|quali|qual|cosa|come|dove|quando|quanto|quanta|quanti|quante|perch[eé]|entro)\b"
)
_JOINED = expression(rf",?\s+(?:e|ed|oppure|e poi|poi)\s+(?={_ASKING})", re.IGNORECASE)
_OPENS = expression(rf"(?:(?:e|ed|ma|poi|inoltre|allora)\s+)*{_ASKING}", re.IGNORECASE)
_WORDS = 3


def questions(text: str) -> list[str]:
    """The questions that a text asks, each as it is written; sentences that only tell are none.

    Few words are one where they say what is asked for, and another question stands before them.

    >>> questions("Ho 50 anni. Quanto dura il cantiere e con che modello lo chiudiamo?")
    ['Quanto dura il cantiere', 'con che modello lo chiudiamo?']
    >>> questions("Chi firma l'atto, e quando? E perché?")
    ["Chi firma l'atto", 'quando?']
    >>> questions("Cosa dice l'art. 6 del regolamento?")
    ["Cosa dice l'art. 6 del regolamento?"]
    """
    asking = [one for one in _SENTENCES.split(text) if one.rstrip().endswith("?") or _OPENS.match(one.lstrip())]
    pieces = [piece.strip() for one in asking for piece in _JOINED.split(one)]
    return [piece for n, piece in enumerate(pieces) if is_whole(piece) or (n and asked_for(piece))]


def is_whole(question: str) -> bool:
    """Whether a question says by itself what it is about, and is not only what is left of one ("e quando?")."""
    return len(question.split()) >= _WORDS
