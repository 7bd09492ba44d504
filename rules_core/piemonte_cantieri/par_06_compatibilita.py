"""Par. 6: each benefit beside the indemnity of the site, and whom to tell."""

from __future__ import annotations

from typing import Any

from rules_core.dates import Day
from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.procedures import Item, ProcedureTool
from rules_core.records import Record

CUMULO, LAVORO = "6/capoverso.4", "6/capoverso.1/trattino.4"
NON_COMPATIBILE, COMPATIBILE, DA_VERIFICARE = "non_compatibile", "compatibile", "da_verificare"
INPS = "INPS, o Patronato o CAF che ha inoltrato la domanda"


def _voce(chiave: str, esito: str, testo: str, locator: str = CUMULO, **more: Any) -> Item:
    fields = {"esito": esito, "segnalare_a": more.pop("segnalare_a", None)}
    return Item(chiave, testo, locator, fields, {"prestazione": (chiave,)}, **more)


_INCLUSIONE = (
    "è compatibile; il nuovo reddito va segnalato, per l'eventuale ricalcolo dell'importo e ai fini ISEE. I requisiti"
    " di dettaglio li verifica il Centro per l'Impiego."
)
PRESTAZIONI = (
    _voce(
        "naspi",
        NON_COMPATIBILE,
        "La NASpI non si può sommare all'indennità del cantiere: finché la si riceve non si può partecipare.",
        rests_on=("non_cumulabile",),
    ),
    _voce(
        "dis_coll",
        NON_COMPATIBILE,
        "La DIS-COLL non si può sommare all'indennità del cantiere: finché la si riceve non si può partecipare.",
        rests_on=("non_cumulabile",),
    ),
    _voce(
        "sussidio_regionale",
        NON_COMPATIBILE,
        "Un sussidio al reddito della Regione per altre politiche del lavoro non si può sommare all'indennità.",
        rests_on=("non_cumulabile",),
    ),
    _voce(
        "disoccupazione_requisiti_ridotti",
        COMPATIBILE,
        "L'indennità di disoccupazione con requisiti ridotti è un'eccezione al divieto di cumulo.",
        rests_on=("non_cumulabile",),
    ),
    _voce(
        "ammortizzatori_sociali",
        COMPATIBILE,
        "Le somme percepite a titolo di ammortizzatori sociali sono un'eccezione al divieto di cumulo.",
        rests_on=("non_cumulabile",),
    ),
    _voce("reddito_di_cittadinanza", COMPATIBILE, f"Il Reddito di Cittadinanza {_INCLUSIONE}", segnalare_a=INPS),
    _voce(
        "assegno_di_inclusione",
        COMPATIBILE,
        f"L'Assegno di Inclusione {_INCLUSIONE}",
        segnalare_a=INPS,
        also=("6/capoverso.5",),
    ),
    _voce(
        "supporto_formazione_lavoro",
        COMPATIBILE,
        f"Il Supporto per la formazione e il lavoro {_INCLUSIONE}",
        segnalare_a=INPS,
        also=("6/capoverso.5",),
    ),
    _voce(
        "lavoro_di_scarsa_intensita",
        DA_VERIFICARE,
        "Chi svolge un lavoro di scarsa intensità resta disoccupato se ne ricava meno del reddito minimo escluso da"
        " imposizione; il bando non dice quanto: rinvia alla legge.",
        LAVORO,
    ),
)


class Prestazione(Record):
    """La prestazione di cui si chiede; senza, tutte."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    prestazione = Choice(
        title="Prestazione che si riceve", role=Role.SELECTOR, words=tuple(item.key for item in PRESTAZIONI)
    )


compatibilita = ProcedureTool(
    name="cantieri_compatibilita",
    title="Ogni prestazione accanto all'indennità del cantiere, e a chi dirlo",
    act=bando,
    facts=Prestazione,
    items=PRESTAZIONI,
)
