"""The words in which people speak of the tools of the call."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole import (
    ambiti,
    chiamata_nominativa,
    costi,
    domanda_ente,
    imbrogli,
    lasciati,
    lasciati_altri,
    lasciati_enti,
    mese,
    moduli,
    partecipanti,
    procedure_cantiere,
    procedure_progetto,
    procedure_regole,
    punti,
    requisiti_persona,
    scadenze,
)
from rules_core.wording import Matter, Wording

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
    "cantieri_chiamata_nominativa": chiamata_nominativa.WORDING,
    "cantieri_domanda": procedure_progetto.DOMANDA,
    "cantieri_documenti": procedure_progetto.DOCUMENTI,
    "cantieri_ambiti": procedure_progetto.AMBITI,
    "cantieri_motivi_esclusione": procedure_progetto.MOTIVI_ESCLUSIONE,
    "cantieri_variazioni": procedure_progetto.VARIAZIONI,
    "cantieri_revoca": procedure_progetto.REVOCA,
    "cantieri_erogazione": procedure_progetto.EROGAZIONE,
    "cantieri_selezione": procedure_cantiere.SELEZIONE,
    "cantieri_priorita": procedure_cantiere.PRIORITA,
    "cantieri_obblighi": procedure_cantiere.OBBLIGHI,
    "cantieri_disciplina": procedure_cantiere.DISCIPLINA,
    "cantieri_chi_paga": procedure_cantiere.CHI_PAGA,
    "cantieri_privacy": procedure_regole.PRIVACY,
    "cantieri_contatti": procedure_regole.CONTATTI,
    "cantieri_regole": procedure_regole.REGOLE,
}
OPEN: tuple[Matter, ...] = (*lasciati.OPEN, *lasciati_enti.OPEN, *lasciati_altri.OPEN)
AGAINST: tuple[Matter, ...] = imbrogli.AGAINST
NOUNS: Mapping[str, str] = {"posto": "cantiere|cantieri", "partecipante": "cantierist*", "sussidio": "naspi"}
