"""Par. 2.3, 12.1, 14.4, 14.5, 15.2: why an application is refused, a contribution revoked, a participant sanctioned."""

from __future__ import annotations

from rules_core.envelopes import written
from rules_core.facts import Choice, Role
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.valori import GIORNI_DI_SOSPENSIONE, Quando
from rules_core.procedures import Item, ProcedureTool, as_printed

TOTALE, TOTALE_O_PARZIALE, CON_RECUPERO = "totale", "totale_o_parziale", "revoca_e_recupero"

CONSEGUENZE = {
    TOTALE: "Il finanziamento è revocato per intero",
    TOTALE_O_PARZIALE: "Il contributo è revocato, in tutto o in parte,",
    CON_RECUPERO: "La Regione revoca il contributo e recupera le somme indebite",
}
EMERGE = "se dalla Relazione finale, dai documenti o dai controlli emerge che"


class Revoca(Quando):
    """Quanto si perde; senza, tutte le cause."""

    misura = Choice(title="Quanto è revocato", role=Role.SELECTOR, words=(TOTALE, TOTALE_O_PARZIALE, CON_RECUPERO))


def _revoca(misura: str, key: str, text: str, *locators: str) -> Item:
    only = {"misura": (misura,)}
    return Item(key, f"{CONSEGUENZE[misura]} {text}", locators[0], {"misura": misura}, only, also=locators[1:])


MOTIVI_DI_ESCLUSIONE = (
    Item(
        "verifica",
        "Si accerta che i proponenti abbiano i requisiti, che la domanda sia arrivata nei termini e nelle forme"
        " previste, e che sia completa, regolare e firmata digitalmente.",
        "12.1/capoverso.17",
        also=tuple(f"12.1/capoverso.17/trattino.{n}" for n in (1, 2, 3)),
    ),
    Item(
        "requisiti_mancanti",
        "La domanda è respinta se chi la presenta non ha i requisiti previsti.",
        "12.1/capoverso.18/trattino.1",
    ),
    Item(
        "fuori_termine",
        "La domanda è respinta se arriva fuori dai termini: in quei casi, del resto, non si può inviare.",
        "12.1/capoverso.18/trattino.2",
        also=("12.1/capoverso.13",),
    ),
    Item(
        "firma_mancante",
        "La domanda è respinta se non la firma il legale rappresentante o il procuratore speciale.",
        "12.1/capoverso.18/trattino.3",
    ),
    Item(
        "modulo_diverso",
        "La domanda è respinta se è redatta su un modulo diverso da quello prodotto dalla procedura.",
        "12.1/capoverso.18/trattino.4",
    ),
    Item(
        "scheda_diversa",
        "La domanda è respinta se la Scheda progetto è compilata su un modello diverso da quello approvato con il"
        " bando.",
        "12.1/capoverso.18/trattino.5",
    ),
    Item(
        "documenti_mancanti",
        "La domanda è respinta se manca un documento obbligatorio: gli allegati sono richiesti a pena di esclusione.",
        "12.1/capoverso.18/trattino.6",
        also=("12.1/capoverso.6",),
    ),
    Item("incompleta", "La domanda è respinta se è priva di dati essenziali.", "12.1/capoverso.18/trattino.7"),
)

CAUSE_DI_REVOCA = (
    _revoca(
        TOTALE,
        "variazione_del_punteggio",
        "se una variazione tocca elementi che hanno dato punteggio e pregiudica la finanziabilità del progetto.",
        "14.4/capoverso.2",
    ),
    _revoca(
        TOTALE_O_PARZIALE,
        "perdita_dei_requisiti",
        "se l'Ente non mantiene i requisiti di ammissibilità.",
        "14.5/trattino.1",
        "14.5",
    ),
    _revoca(TOTALE_O_PARZIALE, "impegni", "se l'Ente non rispetta gli impegni del bando.", "14.5/trattino.2", "14.5"),
    _revoca(
        TOTALE_O_PARZIALE,
        "documentazione",
        "se dalla verifica dei documenti risulta che manca un requisito, o che la documentazione è incompleta o"
        " irregolare, per fatti imputabili all'Ente e non sanabili.",
        "14.5/trattino.3",
        "14.5",
    ),
    _revoca(
        TOTALE_O_PARZIALE,
        "dichiarazioni_false",
        "se l'Ente ha dichiarato il falso nella domanda o nella rendicontazione.",
        "14.5/trattino.4",
        "14.5",
    ),
    _revoca(
        TOTALE_O_PARZIALE,
        "attivita_difforme",
        "se le attività non sono conformi alla proposta progettuale.",
        "14.5/trattino.5",
        "14.5",
    ),
    _revoca(
        CON_RECUPERO,
        "azioni_essenziali",
        f"{EMERGE} non sono state realizzate azioni o finalità essenziali per il progetto.",
        "15.2/capoverso.6/trattino.1",
        "15.2/capoverso.6",
        "15.2/capoverso.7",
    ),
    _revoca(
        CON_RECUPERO,
        "attivita_con_punteggio",
        f"{EMERGE} non sono state realizzate attività che avevano dato uno specifico punteggio.",
        "15.2/capoverso.6/trattino.2",
        "15.2/capoverso.6",
        "15.2/capoverso.7",
    ),
    _revoca(
        CON_RECUPERO,
        "altri_casi",
        "negli altri casi prescritti dalla normativa di riferimento, che il bando non elenca.",
        "15.2/capoverso.6/trattino.3",
        "15.2/capoverso.7",
    ),
)

PROVVEDIMENTI_DISCIPLINARI = (
    Item(
        "doveri",
        "Tra cantierista ed Ente deve esserci un rapporto di correttezza, fiducia e collaborazione: si osserva"
        " l'orario, si lavora con diligenza, si rispettano le regole su trasparenza e accesso.",
        "2.3/capoverso.7",
    ),
    Item(
        "gradualita",
        "La sanzione è graduale e proporzionata alla gravità della mancanza accertata. Il bando non dice quale"
        " mancanza meriti quale sanzione, né come ci si difende.",
        "2.3/capoverso.7",
    ),
    Item("rimprovero", "Primo grado: il rimprovero scritto.", "2.3/capoverso.7/trattino.1", {"grado": 1}),
    Item(
        "sospensione",
        f"Secondo grado: la sospensione dal cantiere, fino a un massimo di {as_printed(GIORNI_DI_SOSPENSIONE)} giorni.",
        "2.3/capoverso.7/trattino.2",
        {"grado": 2, "giorni_massimi": written(value_of(GIORNI_DI_SOSPENSIONE), "giorni")},
    ),
    Item(
        "decadenza",
        "Terzo grado: la decadenza dal cantiere, in caso di recidiva.",
        "2.3/capoverso.7/trattino.3",
        {"grado": 3},
    ),
)

motivi_esclusione = ProcedureTool(
    name="cantieri_motivi_esclusione",
    title="Perché una domanda è respinta",
    act=bando,
    facts=Quando,
    items=MOTIVI_DI_ESCLUSIONE,
)
revoca = ProcedureTool(
    name="cantieri_revoca",
    title="Perché un contributo è revocato, in tutto o in parte",
    act=bando,
    facts=Revoca,
    items=CAUSE_DI_REVOCA,
)
disciplina = ProcedureTool(
    name="cantieri_disciplina",
    title="Le sanzioni disciplinari per i cantieristi",
    act=bando,
    facts=Quando,
    items=PROVVEDIMENTI_DISCIPLINARI,
)
