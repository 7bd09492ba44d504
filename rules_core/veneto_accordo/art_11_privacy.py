"""Art. 11: personal data, and the duties of Veneto Lavoro as their processor, letter by letter."""

from __future__ import annotations

from typing import Any

from rules_core.parameters import as_printed, parameter
from rules_core.procedures import Item, ProcedureTool
from rules_core.veneto_accordo.act import REGIONE, VENETO_LAVORO, Domanda, accordo, parte
from rules_core.veneto_accordo.impegni import DIRITTO, DIVIETO, OBBLIGO, RUOLO, la_regione, veneto_lavoro

ORE_PER_INFORMARE = parameter("24", "art.11/3/l", "entro {} ore dall'avvenuta conoscenza")

DELLA_REGIONE = (
    la_regione("finalita", OBBLIGO, "tratta i dati personali solo per attuare l'accordo.", "art.11/1"),
    la_regione(
        "sicurezza_del_trattamento",
        OBBLIGO,
        "tratta i dati su carta e al computer, e ne garantisce sicurezza e riservatezza.",
        "art.11/1/capoverso.2",
    ),
    la_regione(
        "conservazione",
        OBBLIGO,
        "conserva i dati come vogliono le norme sulla documentazione amministrativa.",
        "art.11/1/capoverso.3",
    ),
    la_regione("titolare", RUOLO, "è titolare del trattamento, attraverso la Giunta.", "art.11/1/capoverso.4"),
    la_regione(
        "delegato",
        RUOLO,
        "delega il trattamento al Direttore della UO Dipendenze, Terzo Settore, Nuove marginalità ed Inclusione"
        " sociale.",
        "art.11/1/capoverso.5",
    ),
)


def _lettera(lettera: str, key: str, text: str, tipo: str = OBBLIGO, **fields: Any) -> Item:
    """A letter of the third paragraph."""
    return veneto_lavoro(key, tipo, text, f"art.11/3/{lettera}", lettera=lettera, **fields)


LETTERE = (
    _lettera("a", "liceita", "tratta i dati in modo lecito e corretto, nel rispetto delle persone."),
    _lettera("b", "necessita", "raccoglie e consulta solo i dati necessari e pertinenti al servizio."),
    _lettera("c", "riservatezza", "garantisce riservatezza, anche da parte di chi lavora con lui."),
    _lettera("d", "uso_esclusivo", "non usa i dati per altro che per le attività dell'accordo.", DIVIETO),
    _lettera("e", "diffusione", "non diffonde né comunica i dati se leggi o accordo non lo prevedono.", DIVIETO),
    _lettera("f", "misure_di_sicurezza", "previene perdite, accessi abusivi e trattamenti non consentiti."),
    _lettera("g", "persone_autorizzate", "autorizza per iscritto chi tratta i dati, lo istruisce e vigila."),
    _lettera("h", "procedure_della_regione", "segue procedure e indicazioni della Regione sulla privacy."),
    _lettera("i", "custodia", "custodisce i documenti con dati particolari o su condanne e reati."),
    _lettera("j", "registro", "tiene il registro dei trattamenti svolti per conto della Regione."),
    _lettera(
        "k",
        "sub_responsabili",
        "non ricorre a un altro responsabile senza autorizzazione scritta della Regione.",
        DIVIETO,
        termine="prima di ricorrervi",
    ),
    _lettera(
        "l",
        "violazioni",
        "informa la Regione di ogni violazione dei dati.",
        termine=f"senza ingiustificato ritardo, entro {as_printed(ORE_PER_INFORMARE)} ore da quando la conosce",
    ),
    _lettera("m", "valutazione_d_impatto", "assiste la Regione nella valutazione d'impatto e davanti al Garante."),
    _lettera(
        "n",
        "questioni_e_richieste",
        "informa la Regione delle questioni rilevanti e delle richieste di chi esercita i propri diritti.",
        termine="tempestivamente",
    ),
    _lettera("o", "difesa", "aiuta la Regione a difendersi davanti al Garante o al giudice."),
    _lettera(
        "p", "riservatezza_dopo", "mantiene riservati i dati.", termine="anche dopo che l'incarico è finito o revocato"
    ),
)

DEL_RESPONSABILE = (
    veneto_lavoro(
        "responsabile",
        RUOLO,
        "è responsabile del trattamento (art. 28 GDPR), e osserva il segreto d'ufficio e le norme sui dati personali.",
        "art.11/2",
    ),
    *LETTERE,
    veneto_lavoro(
        "durata",
        DIVIETO,
        "non può più trattare i dati quando l'accordo finisce: la nomina si considera revocata.",
        "art.11/4",
        termine="quanto dura l'accordo",
    ),
    veneto_lavoro(
        "restituzione",
        OBBLIGO,
        "restituisce alla Regione tutti i dati, su carta o in formato leggibile da una macchina, li elimina dai propri"
        " sistemi e archivi e lo conferma per iscritto; restano gli obblighi di conservazione di legge.",
        "art.11/5",
        termine="quando cessa il trattamento",
    ),
    veneto_lavoro(
        "ispezioni",
        OBBLIGO,
        "dà alla Regione le informazioni che provano il rispetto dei suoi doveri, e collabora a controlli e ispezioni.",
        "art.11/6",
    ),
    veneto_lavoro(
        "preavviso",
        DIRITTO,
        "ha un ragionevole preavviso di ogni verifica, che non deve intralciare il suo lavoro.",
        "art.11/6",
        termine="prima della verifica",
    ),
    veneto_lavoro(
        "manleva",
        OBBLIGO,
        "tiene indenne la Regione da contestazioni e pretese che nascono dalle proprie inosservanze.",
        "art.11/7",
    ),
)


class Privacy(Domanda):
    """La parte di cui si chiedono i doveri sui dati personali; senza, entrambe."""

    parte = parte("art.11", REGIONE, VENETO_LAVORO)


privacy = ProcedureTool(
    name="accordo_privacy",
    title="I doveri sui dati personali",
    act=accordo,
    facts=Privacy,
    items=(
        *DELLA_REGIONE,
        *DEL_RESPONSABILE,
        Item("rinvio", "Per il resto valgono il GDPR, il codice civile e le altre norme vigenti.", "art.11/8"),
    ),
)
