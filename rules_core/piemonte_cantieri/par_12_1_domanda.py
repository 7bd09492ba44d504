"""Par. 12.1: an application complete and regular; together with par. 7, whether it is admissible."""

from __future__ import annotations

from rules_core.envelopes import Note
from rules_core.language import Symbol, Truth
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.par_07_enti import (
    COSTITUITO,
    DA_VERIFICARE,
    LEGALE_RAPPRESENTANTE,
    NON_COSTITUITO,
    PROCURATORE_SPECIALE,
    Domanda,
)
from rules_core.piemonte_cantieri.procedure.letture import DUE_ELENCHI
from rules_core.piemonte_cantieri.procedure.sportello import sportello
from rules_core.records import Case
from rules_core.tools import RuleTool


@bando.norm("12.1/capoverso.17/trattino.3", unit="condizione")
def domanda_regolare(
    scheda_sul_modello: Truth, documenti_del_raggruppamento: Truth, atto_allegato: Truth, firma_regolare: Truth
) -> Truth:
    """La domanda è completa: scheda, documenti del raggruppamento, atto deliberativo, firma."""
    return scheda_sul_modello & documenti_del_raggruppamento & atto_allegato & firma_regolare


@bando.norm("12.1/capoverso.6/trattino.1", unit="condizione")
def scheda_sul_modello(scheda_progetto_modello_2: Truth) -> Truth:
    """La Scheda progetto è allegata, sul Modello 2."""
    return scheda_progetto_modello_2


@bando.norm("12.1/capoverso.6", unit="condizione")
def documenti_del_raggruppamento(intenti_dichiarati: Truth, accordo_allegato: Truth, ruoli_descritti: Truth) -> Truth:
    """Ci sono i documenti che il raggruppamento deve allegare."""
    return intenti_dichiarati & accordo_allegato & ruoli_descritti


@bando.norm("12.1/capoverso.6/trattino.2", unit="condizione")
def intenti_dichiarati(raggruppamento: Symbol, dichiarazione_intenti: Truth) -> Truth:
    """Chi deve ancora costituire il raggruppamento allega la dichiarazione di intenti."""
    return ~raggruppamento.among(NON_COSTITUITO) | dichiarazione_intenti


@bando.norm("12.1/capoverso.6/trattino.3", unit="condizione")
def accordo_allegato(raggruppamento: Symbol, accordo_partenariato: Truth) -> Truth:
    """Chi ha già costituito il raggruppamento allega copia conforme dell'accordo."""
    return ~raggruppamento.among(COSTITUITO) | accordo_partenariato


@bando.norm("12.1/capoverso.6/trattino.3", unit="condizione")
def ruoli_descritti(raggruppamento: Symbol, descrizione_ruoli: Truth) -> Truth:
    """Chi ha già costituito il raggruppamento descrive i ruoli di ciascuno."""
    return ~raggruppamento.among(COSTITUITO) | descrizione_ruoli


@bando.norm("12.1/capoverso.6/trattino.4", unit="condizione")
def atto_allegato(atto_deliberativo: Truth) -> Truth:
    """L'atto deliberativo è allegato."""
    return atto_deliberativo


@bando.norm("12.1/capoverso.17/trattino.3", unit="condizione")
def firma_regolare(firmato_digitalmente: Truth, firmatario_legittimato: Truth, modulo_della_procedura: Truth) -> Truth:
    """Il modulo è quello della procedura, firmato digitalmente da chi può."""
    return firmato_digitalmente & firmatario_legittimato & modulo_della_procedura


@bando.norm("12.1/capoverso.10", unit="condizione")
def firmato_digitalmente(firma_digitale_cades: Truth) -> Truth:
    """La domanda è firmata digitalmente, in formato CADES."""
    return firma_digitale_cades


@bando.norm("12.1/capoverso.18/trattino.3", unit="condizione")
def firmatario_legittimato(firmata_da: Symbol) -> Truth:
    """Firma il legale rappresentante o un procuratore speciale."""
    return firmata_da.among(LEGALE_RAPPRESENTANTE, PROCURATORE_SPECIALE)


@bando.norm("12.1/capoverso.18/trattino.4", unit="condizione")
def modulo_della_procedura(modulo_originale: Truth) -> Truth:
    """La domanda è sul modulo originale della procedura."""
    return modulo_originale


def _avvisi(case: Case) -> list[Note]:
    """Whether the window is open; for a group already formed, that the two lists of documents differ."""
    if case["raggruppamento"] != COSTITUITO:
        return sportello(case)
    lettura = bando.decisions[DUE_ELENCHI]
    return [*sportello(case), Note(lettura.code, lettura.reading, (bando.clause(lettura.locator),))]


requisiti_ente = RuleTool(
    name="cantieri_requisiti_ente",
    title="Se la domanda di un ente è ammissibile",
    act=bando,
    facts=Domanda,
    result=("esito_della_domanda",),
    places={"esito_della_domanda": ("esito",)},
    unsettled={"esito_della_domanda": DA_VERIFICARE},
    reasons={
        "ente_ammesso": "tipo_ente",
        "sede_regolare": "sede_in_piemonte",
        "ente_iscritto": "iscritto_anagrafe",
        "entro_i_termini": "fuori_termine",
        "scheda_sul_modello": "scheda_progetto_modello_2",
        "intenti_dichiarati": "dichiarazione_intenti",
        "accordo_allegato": "accordo_partenariato",
        "ruoli_descritti": "descrizione_ruoli",
        "atto_allegato": "atto_deliberativo",
        "firmato_digitalmente": "firma_digitale_cades",
        "firmatario_legittimato": "firmata_da",
        "modulo_della_procedura": "modulo_originale",
    },
    notes=_avvisi,
)
