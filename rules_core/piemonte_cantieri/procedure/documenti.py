"""Par. 12.1, 14.3, 14.8, 15, 16: which documents, on which occasion, signed how."""

from __future__ import annotations

from rules_core.envelopes import Note
from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.letture import DUE_ELENCHI, MODELLO_3
from rules_core.piemonte_cantieri.procedure.sportello import sportello
from rules_core.piemonte_cantieri.procedure.valori import GIORNI_PER_IL_RENDICONTO, Quando
from rules_core.procedures import Item, ProcedureTool, as_printed
from rules_core.records import Case

DOMANDA, AUTOFINANZIATO, AVVIO, FINE, CONTROLLI = (
    "domanda",
    "nuovo_progetto_autofinanziato",
    "avvio",
    "fine",
    "controlli",
)
NON_COSTITUITO, COSTITUITO = ("non_costituito",), ("costituito",)
PENA, COMPLETA = "allegati richiesti a pena di esclusione", "documenti che rendono completa la domanda"
DIGITALE, NON_DIGITALE, AUTOGRAFA = (
    "firma digitale (CADES)",
    "nessuna firma digitale",
    "firma autografa di ciascun componente; nessuna firma digitale",
)


class Occasione(Quando):
    """L'occasione e la forma in cui ci si presenta; senza, tutte."""

    occasione = Choice(
        title="Occasione per cui servono i documenti",
        role=Role.SELECTOR,
        words=(DOMANDA, AUTOFINANZIATO, AVVIO, FINE, CONTROLLI),
    )
    raggruppamento = Choice(
        title="Raggruppamento con cui si presenta la domanda",
        role=Role.SELECTOR,
        words=("nessuno", *NON_COSTITUITO, *COSTITUITO),
    )


def _allegato(
    key: str,
    text: str,
    *locators: str,
    elenchi: tuple[str, ...] = (PENA, COMPLETA),
    firma: str = NON_DIGITALE,
    modello: str = "",
    raggruppamento: tuple[str, ...] = (),
) -> Item:
    only = {"occasione": (DOMANDA,), **({"raggruppamento": raggruppamento} if raggruppamento else {})}
    fields = {"occasione": DOMANDA, "firma": firma, "elenchi": list(elenchi), **_con(modello)}
    return Item(key, text, locators[0], fields, only, (DUE_ELENCHI,) if elenchi == (PENA,) else (), locators[1:])


def _documento(
    occasione: str, key: str, text: str, *locators: str, modello: str = "", letture: tuple[str, ...] = ()
) -> Item:
    only = {"occasione": (occasione,)}
    return Item(key, text, locators[0], {"occasione": occasione, **_con(modello)}, only, letture, locators[1:])


def _con(modello: str) -> dict[str, str]:
    return {"modello": modello} if modello else {}


PER_LA_DOMANDA = (
    _allegato(
        "modulo_di_domanda",
        "Il modulo di domanda, prodotto e compilato nella procedura informatizzata e firmato digitalmente (CADES),"
        " con l'impegno a garantire l'autenticità delle informazioni.",
        "12.1/capoverso.16/trattino.1",
        "12.1/capoverso.5",
        "12.1/capoverso.10",
        "22/modello.1",
        elenchi=(COMPLETA,),
        firma=DIGITALE,
        modello="1",
    ),
    _allegato(
        "scheda_progetto",
        "La Scheda progetto, sul modello scaricato dal sito regionale, compilata in formato elettronico.",
        "12.1/capoverso.6/trattino.1",
        "12.1/capoverso.16/trattino.2",
        "12.1/capoverso.11",
        modello="2",
    ),
    _allegato(
        "dichiarazione_di_intenti",
        "La Dichiarazione di intenti per costituire il raggruppamento: la sottoscrive con firma autografa ciascun"
        " componente, e indica il capofila che presenta domanda e documenti a nome di tutti.",
        "12.1/capoverso.6/trattino.2",
        "12.1/capoverso.16/trattino.3",
        "12.1/capoverso.11",
        firma=AUTOGRAFA,
        modello="5",
        raggruppamento=NON_COSTITUITO,
    ),
    _allegato(
        "accordo_di_partenariato",
        "La copia conforme dell'Accordo di partenariato sottoscritto dalle parti.",
        "12.1/capoverso.6/trattino.3",
        "12.1/capoverso.16/trattino.3",
        raggruppamento=COSTITUITO,
    ),
    _allegato(
        "descrizione_dei_ruoli",
        "Il documento che descrive il ruolo di ciascun componente e le attività che gli sono assegnate: lo chiede il"
        " primo dei due elenchi del par. 12.1, non il secondo.",
        "12.1/capoverso.6/trattino.3",
        elenchi=(PENA,),
        raggruppamento=COSTITUITO,
    ),
    _allegato(
        "atto_deliberativo",
        "L'atto deliberativo dell'Ente che approva il progetto e assume gli eventuali oneri di sua competenza.",
        "12.1/capoverso.6/trattino.4",
        "12.1/capoverso.16/trattino.4",
    ),
)

ALTRE_OCCASIONI = (
    _documento(
        AVVIO,
        "dichiarazione_di_avvio",
        "La dichiarazione di avvio del cantiere (Modello 3), con PEC, prima dell'avvio.",
        "14.3/capoverso.2",
        modello="3",
        letture=(MODELLO_3,),
    ),
    _documento(
        AVVIO,
        "atto_di_adesione",
        "L'Atto di adesione (Modello 16), insieme alla dichiarazione di avvio, sottoscritto dal legale rappresentante"
        " o dal procuratore speciale dell'ente o del capofila.",
        "14.1/capoverso.2",
        "14.1/capoverso.4",
        "14.3/capoverso.2",
        modello="16",
    ),
    _documento(
        AVVIO,
        "dati_dei_lavoratori",
        "I dati dei lavoratori, al Centro per l'impiego territorialmente competente.",
        "14.3/capoverso.3",
    ),
    _documento(
        AUTOFINANZIATO,
        "atto_deliberativo_autofinanziato",
        "L'atto deliberativo con cui l'Ente approva il progetto e ne assume tutti gli oneri.",
        "14.8/capoverso.1/trattino.1",
    ),
    _documento(
        AUTOFINANZIATO,
        "scheda_autofinanziato",
        "La Scheda di progetto (Modello 2).",
        "14.8/capoverso.1/trattino.2",
        modello="2",
    ),
    _documento(
        FINE,
        "termine_del_cantiere",
        "La Dichiarazione di termine del cantiere (Modello 11): il bando la elenca, e non dice a chi e quando si"
        " invia.",
        "22/modello.11",
        modello="11",
    ),
    _documento(
        FINE,
        "domanda_di_rimborso",
        "La domanda di rimborso finale, da cui dipende il saldo. Per questa il bando non elenca un modello.",
        "15.1/capoverso.1/trattino.2",
    ),
    _documento(
        FINE,
        "rendiconto",
        f"Il rendiconto, entro {as_printed(GIORNI_PER_IL_RENDICONTO)} giorni dalla conclusione del cantiere, secondo"
        " le modalità che la Regione comunica in seguito.",
        "15.2/capoverso.1",
    ),
    _documento(
        FINE,
        "relazione_finale",
        "La Relazione finale sull'attuazione del cantiere (Modello 12).",
        "15.2/capoverso.4",
        "15.2/capoverso.6",
        modello="12",
    ),
    _documento(
        CONTROLLI,
        "modelli_conservati",
        "I modelli 13, 14 e 15, conservati dall'Ente e resi disponibili nei controlli in loco.",
        "15.2/capoverso.5",
    ),
    _documento(
        CONTROLLI,
        "documentazione_contabile",
        "La documentazione amministrativa e contabile dell'attività finanziata, e tutta quella relativa al progetto.",
        "16/capoverso.2",
        "16/capoverso.3",
        "19/capoverso.4",
    ),
    _documento(
        CONTROLLI,
        "contabilita_separata",
        "La contabilità separata, o la codificazione contabile adeguata, di tutte le transazioni: è verificata.",
        "15.3",
    ),
)


class _Documenti(ProcedureTool):
    """The documents, and whether the window for applications is open."""

    def notes(self, case: Case, chosen: list[Item]) -> list[Note]:
        """That the window is closed, where an application is spoken of."""
        return sportello(case) if any(DOMANDA in item.only["occasione"] for item in chosen) else []


documenti = _Documenti(
    name="cantieri_documenti",
    title="I documenti da allegare, per occasione e forma di raggruppamento, e come si firmano",
    act=bando,
    facts=Occasione,
    items=(*PER_LA_DOMANDA, *ALTRE_OCCASIONI),
)
