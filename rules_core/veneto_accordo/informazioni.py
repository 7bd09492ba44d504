"""What else people ask of the agreement: who the parties are, tax, court, registration, safety, contacts, rest."""

from __future__ import annotations

from typing import Any

from rules_core.facts import Choice, Role
from rules_core.parameters import as_printed, parameter
from rules_core.procedures import Item, ProcedureTool
from rules_core.veneto_accordo.act import DURATA, Domanda, accordo
from rules_core.veneto_accordo.attivita_4_budget import PERCENTUALE_DEL_FONDO

RISORSE = parameter("289.877,39", "art.5/comma.1")
FOGLI = parameter("6", "art.15/comma.3", "in numero {} fogli")
ARTICOLI = parameter("15", "art.15/comma.3", "composto di {} articoli")


def _su(argomento: str, key: str, text: str, locator: str, *also: str, **fields: Any) -> Item:
    """Something to know about a subject."""
    return Item(key, text, locator, {"argomento": argomento, **fields}, {"argomento": (argomento,)}, also=also)


DELLE_PARTI = (
    _su(
        "parti",
        "regione_del_veneto",
        "La Regione del Veneto agisce con la Direzione Servizi Sociali; il nome di chi firma è in bianco.",
        "parti/capoverso.4",
        sede="Venezia, Palazzo Balbi, Dorsoduro 3901",
        codice_fiscale="80007580279",
    ),
    _su(
        "parti",
        "ente_veneto_lavoro",
        "Veneto Lavoro è ente strumentale della Regione; il nome di chi firma è in bianco. La partita IVA è quella"
        " stampata, con una cifra in meno del dovuto.",
        "parti/capoverso.5",
        sede="Venezia-Mestre, Via Ca' Marcello n. 67/B",
        codice_fiscale_e_partita_iva="0318013274",
    ),
    _su(
        "parti",
        "accordo_precedente",
        "L'accordo prosegue una collaborazione che una delibera del 2017 aveva avviato.",
        "premesse/capoverso.2",
        atti="DGR 2027/2017",
    ),
    _su(
        "parti",
        "premesse",
        "Le premesse e gli atti che richiamano fanno parte dell'accordo, anche se non allegati.",
        "art.1",
    ),
)

DELL_ACCORDO = (
    _su(
        "durata",
        "durata",
        DURATA,
        "art.4",
    ),
    _su(
        "risorse",
        "somma_massima",
        f"La Regione rimborsa le spese sostenute fino a {as_printed(RISORSE)} euro, pari all'"
        f"{as_printed(PERCENTUALE_DEL_FONDO)} del Fondo Nazionale Politiche Sociali.",
        "art.5/comma.1",
    ),
    _su(
        "risorse",
        "nessun_altro_finanziamento",
        "Le attività non ricevono il contributo ordinario a Veneto Lavoro né altri finanziamenti.",
        "art.5/comma.2",
    ),
    _su("risorse", "onnicomprensivo", "La somma comprende tutte le attività e ogni altro onere.", "art.5/comma.4"),
    _su(
        "risorse",
        "variazioni",
        "Gli importi delle voci possono variare secondo le esigenze, fermo il massimale di ogni anno.",
        "attivita.4/capoverso.1",
    ),
    _su(
        "iva",
        "fuori_campo_iva",
        "Non si paga IVA: si rimborsano soli costi reali, che non sono attività d'impresa (D.P.R. 633/1972).",
        "art.5/comma.7",
    ),
    _su(
        "firma",
        "firma_digitale",
        "L'accordo si firma con firma digitale (art. 24, D.Lgs. 82/2005).",
        "art.14",
    ),
    _su(
        "firma",
        "chi_firma",
        "Per la Regione sottoscrive il Direttore della U.O. Dipendenze, Terzo Settore, Nuove Marginalità e Inclusione"
        " Sociale.",
        "art.5/comma.6",
    ),
    _su(
        "firma",
        "approvazione",
        f"Le parti hanno letto e approvato articolo per articolo, con le premesse, {as_printed(FOGLI)} fogli e"
        f" {as_printed(ARTICOLI)} articoli; la data è in bianco.",
        "art.15/comma.3",
    ),
    _su(
        "registrazione",
        "solo_in_caso_d_uso",
        "L'accordo si registra solo in caso d'uso (art. 5, comma 2, D.P.R. 131/1986).",
        "art.15/comma.1",
    ),
    _su("modifiche", "solo_per_iscritto", "L'accordo si modifica o si integra solo per iscritto.", "art.9"),
    _su(
        "recesso",
        "risoluzione_della_regione",
        "La Regione può sciogliersi dall'accordo, se non è più opportuno proseguirlo, pagando la parte già svolta;"
        " Veneto Lavoro è obbligato irrevocabilmente, e per lui non è previsto recesso.",
        "art.10",
        "art.3/comma.3",
    ),
    _su(
        "foro",
        "foro_di_venezia",
        "Prima si cerca un'intesa amichevole; se non riesce, è competente il Foro di Venezia.",
        "art.12",
    ),
    _su(
        "duvri",
        "nessun_duvri",
        "Non serve il DUVRI: le parti dichiarano che non ci sono interferenze (art. 26, D.Lgs. 81/2008).",
        "art.13",
    ),
    _su(
        "rinvii",
        "altre_norme",
        "Per ciò che l'accordo non regola valgono il codice civile e le altre norme vigenti.",
        "art.15/comma.2",
    ),
)

CONTATTI = (
    _su(
        "contatti",
        "titolare_del_trattamento",
        "Titolare del trattamento dei dati è la Giunta regionale.",
        "art.11/1/capoverso.4",
        sede="Venezia, Palazzo Balbi - Dorsoduro 3901",
    ),
    _su(
        "contatti",
        "responsabile_della_protezione_dei_dati",
        "Al Data Protection Officer della Regione si scrive per ciò che riguarda i dati personali.",
        "art.11/1/capoverso.5",
        sede="Palazzo Sceriman, Cannaregio, 168 – 30121 Venezia",
        email="dpo@regione.veneto.it",
    ),
)

INFORMAZIONI = (*DELLE_PARTI, *DELL_ACCORDO, *CONTATTI)


class Argomento(Domanda):
    """L'argomento di cui si chiede; senza, tutti."""

    argomento = Choice(
        title="Argomento",
        question="Su quale argomento vuoi informazioni?",
        why="Senza un argomento si dice tutto.",
        locator="parti",
        role=Role.SELECTOR,
        words=tuple(dict.fromkeys(item.fields["argomento"] for item in INFORMAZIONI)),
    )


informazioni = ProcedureTool(
    name="accordo_informazioni",
    title="Parti, firma, imposte, foro, contatti e altre condizioni dell'accordo",
    act=accordo,
    facts=Argomento,
    items=INFORMAZIONI,
)
