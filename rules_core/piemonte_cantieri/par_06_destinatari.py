"""Par. 6, with the twelve months of par. 8.2: whether a person may take part."""

from __future__ import annotations

from rules_core.envelopes import Note
from rules_core.language import Number, Symbol, Truth, choose, declared, stated, word
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.persona import Persona
from rules_core.records import Case
from rules_core.tools import RuleTool

AMMISSIBILE, NON_AMMISSIBILE, DA_VERIFICARE = "ammissibile", "non_ammissibile", "da_verificare"
ETA_MINIMA = parameter("45", "6/capoverso.1/trattino.1")
MESI_TRA_DUE_CANTIERI = 12  # par. 8.2: "almeno dodici mesi", in words


@bando.norm("6/capoverso.1", unit="esito", rests_on=("requisiti_alternativi",))
def esito(
    eta_o_disagio: Truth,
    nessuna_altra_politica_attiva: Truth,
    disoccupato: Truth,
    nessun_sussidio_regionale: Truth,
    nessuna_indennita_di_disoccupazione: Truth,
    dodici_mesi_o_eccezione: Truth,
) -> Symbol:
    """Può partecipare chi ha tutti i requisiti."""
    tutti = (
        eta_o_disagio
        & nessuna_altra_politica_attiva
        & disoccupato
        & nessun_sussidio_regionale
        & nessuna_indennita_di_disoccupazione
        & dodici_mesi_o_eccezione
    )
    return choose(tutti, word(AMMISSIBILE), word(NON_AMMISSIBILE))


@bando.norm("6/capoverso.1/trattino.1", unit="condizione", rests_on=("requisiti_alternativi",))
def eta_o_disagio(eta: Number, disagio: Truth) -> Truth:
    """Ha almeno 45 anni, oppure si trova nel disagio che il bando descrive."""
    return (eta >= ETA_MINIMA) | disagio


@bando.norm("6/capoverso.1/trattino.2", unit="condizione", rests_on=("basso_livello_istruzione",))
def disagio(
    in_carico_servizi_sociali: Truth, basso_livello_istruzione: Truth, condizioni_particolare_difficolta: Truth
) -> Truth:
    """È in carico ai servizi, con basso livello di istruzione e in condizioni di particolare difficoltà."""
    return in_carico_servizi_sociali & basso_livello_istruzione & condizioni_particolare_difficolta


@bando.norm("6/capoverso.1/trattino.3", unit="condizione")
def nessuna_altra_politica_attiva(in_altre_politiche_attive: Truth) -> Truth:
    """Non è inserito in altre politiche attive del lavoro."""
    return ~in_altre_politiche_attive


@bando.norm("6/capoverso.1/trattino.4", unit="condizione")
def disoccupato(
    stato_disoccupazione: Truth, lavoro_di_scarsa_intensita: Truth, reddito_sotto_il_minimo_esente: Truth
) -> Truth:
    """È disoccupato; lo resta chi lavora poco, se ne ricava meno del reddito escluso da imposizione."""
    lavora_poco = declared(lavoro_di_scarsa_intensita) & stated(reddito_sotto_il_minimo_esente)
    return (lavora_poco & reddito_sotto_il_minimo_esente) | (~lavora_poco & stato_disoccupazione)


@bando.norm("6/capoverso.4", unit="condizione", rests_on=("non_cumulabile",))
def nessun_sussidio_regionale(percepisce_sussidi_regionali: Truth) -> Truth:
    """Non riceve sussidi al reddito regionali."""
    return ~percepisce_sussidi_regionali


@bando.norm("6/capoverso.4", unit="condizione", rests_on=("non_cumulabile",))
def nessuna_indennita_di_disoccupazione(
    percepisce_naspi_o_dis_coll: Truth, disoccupazione_requisiti_ridotti: Truth, ammortizzatori_sociali: Truth
) -> Truth:
    """Non riceve NASpI o DIS-COLL, salvo i requisiti ridotti e gli ammortizzatori sociali."""
    return declared(disoccupazione_requisiti_ridotti) | declared(ammortizzatori_sociali) | ~percepisce_naspi_o_dis_coll


@bando.norm("8.2/capoverso.8", unit="condizione", rests_on=("mesi_di_calendario",))
def dodici_mesi_o_eccezione(
    ha_gia_partecipato: Truth, mesi_da_ultimo_cantiere: Number, eccezione_ai_dodici_mesi: Truth
) -> Truth:
    """È il primo cantiere, o sono passati dodici mesi dall'ultimo, o vale un'eccezione."""
    return ~ha_gia_partecipato | (mesi_da_ultimo_cantiere >= MESI_TRA_DUE_CANTIERI) | eccezione_ai_dodici_mesi


@bando.norm("8.2/capoverso.8", unit="condizione", rests_on=("pensione_entro_24_mesi",))
def eccezione_ai_dodici_mesi(
    pensione_entro_24_mesi: Truth, ente_in_territorio_montano: Truth, interruzione_iniziale: Truth
) -> Truth:
    """È vicino alla pensione, o il cantiere è di un ente montano, o il precedente si è interrotto subito."""
    return pensione_entro_24_mesi | ente_in_territorio_montano | interruzione_iniziale


@bando.norm("8.2/capoverso.9", unit="condizione", rests_on=("pensione_entro_24_mesi",))
def interruzione_iniziale(interrotto_nei_primi_60_giorni: Truth) -> Truth:
    """Ha interrotto il cantiere precedente nei primi sessanta giorni lavorativi."""
    return interrotto_nei_primi_60_giorni


def _avvisi(case: Case) -> list[Note]:
    """What a person should know besides: duties, what the call does not define, facts that do not go together."""
    notes = []
    if case["percepisce_rdc_adi_o_sfl"]:
        text = (
            "RdC, Assegno di Inclusione e Supporto per la formazione e il lavoro sono compatibili con il cantiere, ma"
            " il nuovo reddito va segnalato all'INPS, o al Patronato o CAF che ha inoltrato la domanda; i requisiti di"
            " dettaglio li verifica il Centro per l'Impiego."
        )
        notes.append(Note("segnalare_a_inps", text, (bando.clause("6/capoverso.4"), bando.clause("6/capoverso.5"))))
    if case["lavoro_di_scarsa_intensita"]:
        text = (
            "Il bando non dice a quanto ammonta il reddito minimo escluso da imposizione: rinvia alle disposizioni di"
            " legge. Si può chiedere al Centro per l'Impiego."
        )
        notes.append(Note("non_nei_documenti", text, (bando.clause("6/capoverso.1/trattino.4"),)))
    eccezione = case["disoccupazione_requisiti_ridotti"] or case["ammortizzatori_sociali"]
    if case["percepisce_sussidi_regionali"] or (case["percepisce_naspi_o_dis_coll"] and not eccezione):
        text = (
            "Il bando vieta di sommare l'indennità del cantiere con quella prestazione, finché la si riceve: su come"
            " regolarsi decide il Centro per l'Impiego."
        )
        notes.append(Note("finche_si_riceve", text, (bando.clause("6/capoverso.4"),)))
    if case["ha_gia_partecipato"] is False and case["mesi_da_ultimo_cantiere"] is not None:
        text = (
            "Si dice di non aver mai partecipato, ma anche da quanti mesi è finito l'ultimo cantiere: da controllare."
        )
        notes.append(Note("fatti_discordanti", text, (bando.clause("8.2/capoverso.8"),)))
    return notes


requisiti_persona = RuleTool(
    name="cantieri_requisiti_persona",
    title="Se una persona può partecipare al cantiere di lavoro",
    act=bando,
    facts=Persona,
    result=("esito",),
    unsettled={"esito": DA_VERIFICARE},
    reasons={
        "eta_o_disagio": "eta_o_disagio",
        "nessuna_altra_politica_attiva": "in_altre_politiche_attive",
        "disoccupato": "stato_disoccupazione",
        "nessun_sussidio_regionale": "percepisce_sussidi_regionali",
        "nessuna_indennita_di_disoccupazione": "percepisce_naspi_o_dis_coll",
        "dodici_mesi_o_eccezione": "meno_di_dodici_mesi",
    },
    notes=_avvisi,
)
