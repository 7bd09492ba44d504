"""The words in which people speak of the tools of the call."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole import (
    ambiti,
    costi,
    domanda_ente,
    mese,
    moduli,
    partecipanti,
    punti,
    requisiti_persona,
    scadenze,
)
from rules_core.wording import Wording

WORDS: Mapping[str, Wording] = {
    "cantieri_requisiti_persona": requisiti_persona.WORDING,
    "cantieri_requisiti_ente": domanda_ente.WORDING,
    "cantieri_preventivo": costi.PREVENTIVO,
    "cantieri_indennita": costi.INDENNITA,
    "cantieri_presenze": mese.PRESENZE,
    "cantieri_infortunio": mese.INFORTUNIO,
    "cantieri_termini": scadenze.TERMINI_DEL_CANTIERE,
    "cantieri_punteggio": punti.PUNTEGGIO,
    "cantieri_prosecuzione": punti.PROSECUZIONE,
    "cantieri_graduatoria": ambiti.GRADUATORIA,
    "cantieri_territorio": ambiti.TERRITORIO,
    "cantieri_criteri": ambiti.CRITERI,
    "cantieri_modulistica": moduli.MODULISTICA,
    "cantieri_elenco_modelli": moduli.ELENCO_MODELLI,
    "cantieri_compatibilita": partecipanti.COMPATIBILITA,
    "cantieri_sostituzione": partecipanti.SOSTITUZIONE,
    "cantieri_chiamata_nominativa": partecipanti.CHIAMATA_NOMINATIVA,
}
