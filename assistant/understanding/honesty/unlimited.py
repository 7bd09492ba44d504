"""Whether somebody claims that something holds without limits, of which a text sets some."""

from __future__ import annotations

from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_ALL = row("""
    tutto, tutta, per intero, interamente, intero, intera, sempre, mai, senza limite|limiti|tetto|tetti|condizioni,
    illimitat*, qualsiasi, qualunque, chiunque, comunque, in ogni caso, automatic*, non conta|contano|incide|incidono,
    non si conta|contano|considera|considerano, in qualsiasi|qualunque caso
""")
_OF_ALL = row("tutti, tutte, tutto, tutta, ogni, qualsiasi")
_SO_FAR = row("""
    massimo, massima, limite di, nel limite, nei limiti, al piu, fino a|ad, salvo, eccetto, tranne, entro,
    con|ad esclusione|eccezione, fatta eccezione, purche, a condizione, a meno che, non superiore|superiori,
    non puo essere superiore, esclusivamente per|nei|se
""")


def holds_only_so_far(plain: Plain, text: str) -> bool:
    """Whether a message claims that something holds always, wholly or for everyone, of which a text sets limits.

    >>> text = "si detrae il canone annuo, fino ad un ammontare massimo di € 7.000,00"
    >>> holds_only_so_far(Plain.of("l'affitto si toglie tutto, giusto?"), text)
    True
    >>> holds_only_so_far(Plain.of("si toglie l'affitto, giusto?"), text)
    False
    """
    said = Plain.of(text)
    return stands(plain, _ALL) and stands(said, _SO_FAR) and not stands(said, _OF_ALL)
