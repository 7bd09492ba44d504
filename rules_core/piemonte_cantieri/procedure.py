"""The procedures of the call: what is a fact rather than a sum."""

from __future__ import annotations

from rules_core.piemonte_cantieri.modulistica import elenco_modelli, modulistica
from rules_core.piemonte_cantieri.procedure_contatti import contatti
from rules_core.piemonte_cantieri.procedure_documenti import documenti
from rules_core.piemonte_cantieri.procedure_domanda import ambiti, domanda
from rules_core.piemonte_cantieri.procedure_esiti import disciplina, motivi_esclusione, revoca
from rules_core.piemonte_cantieri.procedure_obblighi import obblighi
from rules_core.piemonte_cantieri.procedure_privacy import privacy
from rules_core.piemonte_cantieri.procedure_regole import regole
from rules_core.piemonte_cantieri.procedure_selezione import priorita, selezione
from rules_core.piemonte_cantieri.procedure_spese import chi_paga, erogazione
from rules_core.piemonte_cantieri.procedure_variazioni import variazioni

PROCEDURE = (
    domanda,
    documenti,
    ambiti,
    motivi_esclusione,
    modulistica,
    elenco_modelli,
    selezione,
    priorita,
    obblighi,
    variazioni,
    revoca,
    disciplina,
    chi_paga,
    erogazione,
    privacy,
    contatti,
    regole,
)
