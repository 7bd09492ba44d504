"""The procedures of the call: what is a fact rather than a sum."""

from __future__ import annotations

from rules_core.piemonte_cantieri.procedure.contatti import contatti
from rules_core.piemonte_cantieri.procedure.documenti import documenti
from rules_core.piemonte_cantieri.procedure.domanda import ambiti, domanda
from rules_core.piemonte_cantieri.procedure.esiti import disciplina, motivi_esclusione, revoca
from rules_core.piemonte_cantieri.procedure.modulistica import elenco_modelli, modulistica
from rules_core.piemonte_cantieri.procedure.obblighi import obblighi
from rules_core.piemonte_cantieri.procedure.privacy import privacy
from rules_core.piemonte_cantieri.procedure.regole import regole
from rules_core.piemonte_cantieri.procedure.selezione import priorita, selezione
from rules_core.piemonte_cantieri.procedure.spese import chi_paga, erogazione
from rules_core.piemonte_cantieri.procedure.variazioni import variazioni

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
