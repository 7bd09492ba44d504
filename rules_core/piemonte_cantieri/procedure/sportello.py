"""Par. 12.1: whether the window for applications is open on the day of a question."""

from __future__ import annotations

from rules_core.envelopes import Note
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.valori import APERTURA_SPORTELLO, CHIUSURA_SPORTELLO
from rules_core.printed import moment_of
from rules_core.procedures import as_printed
from rules_core.records import Case

PRIMO_GIORNO, ULTIMO_GIORNO = (moment_of(value_of(m)).date() for m in (APERTURA_SPORTELLO, CHIUSURA_SPORTELLO))
DURATA = f"dalle {as_printed(APERTURA_SPORTELLO)} alle {as_printed(CHIUSURA_SPORTELLO)}"


def sportello(case: Case) -> list[Note]:
    """That it is not yet open, or no longer; once the call itself has ended, every tool says so."""
    giorno = case["as_of"]
    if giorno is None or PRIMO_GIORNO <= giorno <= ULTIMO_GIORNO or (bando.end and giorno >= bando.end.since):
        return []
    code, stato = (
        ("sportello_non_aperto", "non è ancora aperto") if giorno < PRIMO_GIORNO else ("sportello_chiuso", "è chiuso")
    )
    text = f"Lo sportello per le domande {stato}: è aperto {DURATA}."
    return [Note(code, text, (bando.clause("12.1/capoverso.1"),))]
