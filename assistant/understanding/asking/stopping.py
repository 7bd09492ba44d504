"""Whether a message wants no more computing and no more questions: "lasci stare il conto", "basta domande"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.asking.courtesy import unframed
from assistant.understanding.asking.cues import is_question, opens_a_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.ages import PEOPLE
from assistant.understanding.words.patterns import covered, find
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_STOPS = row("""
    lascia|lasci|lasciate|lasciamo|lascio|lasciatelo|lascialo stare|perdere ...
    conto|conti|calcolo|calcoli|domanda|domande, conto|calcolo|conti|calcoli lo|li lascia|lasci|lasciate|lasciamo
    stare|perdere, non voglio|vogliamo|vorrei|vorremmo|intendo|volevo|volevamo ... fare|fatto|calcolare
    ... conto|conti|calcolo|calcoli, non voglio|vogliamo|volevo ... fare|fatto nessun|alcun conto|calcolo, non mi|ci
    serve|servono|serviva|interessa|interessano|interessava il|i|un|nessun conto|calcolo|calcoli, basta domande|calcoli,
    basta con ... domande|calcoli|conto, basta chiedere|chiedermi, smetti|smettila|smetta|smettetela|smettete|finiscila
    ... domande|chiedere|chiedermi|domanda, niente piu domande|calcoli, niente calcoli|domande, non
    farmi|fatemi|mi_faccia|mi_fate|mi_fare|ci_faccia|fare|fate|faccia ... domande|calcoli|conto, non mi|ci
    chieda|chiedere|chiedete|chiedi altro|niente|nulla|piu, annulla|annulli|annullate|interrompi|interrompa|
    interrompete|ferma|fermi|fermate il|i|questo|sto|la|le conto|calcolo|calcoli|domande|domanda
""")
_ALONE = row("lascia|lasci|lasciate|lasciamo stare|perdere, lascialo|lasciamolo|lasciatelo stare|perdere, stop")
_PIECES = expression(r"\.(?!\d)|[,;:!?\n]+|\b(?:e|ma|però|perché|poi)\b", re.IGNORECASE)
_NOTHING = frozenset(
    """
    a adesso allora altre altro bene beh ci comunque cortesia favore grazie guarda guardi guardate il io la lasciamo lo
    mi no non ok ora per pero piu prego quindi questo scusa scusate scusi senta senti si solo tanto tutto va vi
    """.split()
)
_ALONE_WORDS = frozenset("lascia lasci lasciate lasciamo lascialo lasciamolo lasciatelo stare perdere stop".split())
_WHAT = 2
_OF_WHAT = frozenset("del della dell dello dei delle di".split())
_GOING_ON = expression(r"\s*(?:e |ma )?(?:se|invece|con|senza|anche)\b", re.IGNORECASE)


def left_when_stopping(message: Message) -> Message | None:
    """What is left of a message that wants no more computing: a question, or nothing; None where it does not want that.

    >>> from datetime import date
    >>> told = ("no, lasci stare il conto", "basta domande! la febbre me la pagano?", "lascia stare il conto in banca")
    >>> [left and left.text for left in (left_when_stopping(Message(text, date(2026, 1, 1))) for text in told)]
    ['', 'la febbre me la pagano?', None]
    """
    begin, end, stops = 0, 0, False
    left: list[str] = []
    for cut in (*_PIECES.finditer(message.text), None):
        piece = message.text[begin : cut.start() if cut else None]
        if _stops(Plain.of(piece)):
            stops, end = True, cut.end() if cut else len(message.text)
        elif not _says_nothing(Plain.of(piece)):
            left.append(piece)
        begin = cut.end() if cut else begin
    if not stops:
        return None
    if not left:
        return replace(message, text="")
    rest = replace(message, text=unframed(message.text[end:].strip()))
    asks = is_question(rest) or opens_a_question(rest)
    return rest if asks and not _GOING_ON.match(rest.text) else None


def _stops(plain: Plain) -> bool:
    """Whether a few words want no more computing, and speak of nothing besides."""
    if plain.flat and not {*plain.flat} - _NOTHING - {*_ALONE_WORDS} and any(find(plain, _ALONE)):
        return True
    inside = covered(find(plain, _STOPS))
    rest = [word for n, word in enumerate(plain.flat) if n not in inside and word not in _NOTHING]
    of_it = rest[:1] and rest[0] in _OF_WHAT and len(rest) <= _WHAT and PEOPLE.isdisjoint(rest)  # no "conto del nonno"
    return bool(inside) and (not rest or bool(of_it))


def _says_nothing(plain: Plain) -> bool:
    return _NOTHING.issuperset(plain.flat)
