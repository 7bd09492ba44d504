"""Whether a message asks if what it tells makes any difference: "…, cambia qualcosa?", "resta uguale?"."""

from __future__ import annotations

from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find
from rules_core.rows import row

_COMPARES = row("""
    cambia|cambiano|cambierebbe|cambierebbero|cambiava|cambiera|cambiasse ...
    qualcosa|qualche_cosa|nulla|niente|tutto|molto|risultato|conto|cifra|importo|somma,
    cosa|quanto|come cambia|cambierebbe|cambiano, cambia, cambierebbe, fa|farebbe|fanno|c_e qualche|una|alcuna|la
    differenza, fa|farebbe|fanno differenza, e|sarebbe|resta|resterebbe|rimane|rimarrebbe|viene|verrebbe|esce ...
    lo_stesso|uguale|identico|identica|la_stessa|stessa_cosa
""")
_ENDS = frozenset(("allora", "quindi", "per", "o", "oppure", "vero", "cosi", "lo", "stesso", "poi", "se", "con", "a"))


def compares(message: Message) -> bool:
    """Whether a message asks if something comes out otherwise, at the end of what it asks.

    >>> from datetime import date
    >>> [compares(Message(text, date(2026, 1, 1))) for text in ("ora è 4.650, cambia qualcosa?", "chi cambia medico?")]
    [True, False]
    """
    plain = message.plain
    if not is_question(message):
        return False
    return any(
        f.last == len(plain.words)
        or plain.words[f.last].stretch != plain.words[f.last - 1].stretch
        or plain.flat[f.last] in _ENDS
        or f.first == 0
        for f in find(plain, _COMPARES)
    )
