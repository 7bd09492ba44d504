"""Par. 14.2: when a participant may be called by name."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Flag, Role
from rules_core.language import Symbol, Truth, choose, word
from rules_core.piemonte_cantieri.act import bando
from rules_core.records import Record
from rules_core.tools import RuleTool

PENSIONE, MONTAGNA, SERVIZI, NESSUNO = (
    "reinserimento_verso_la_pensione",
    "reinserimento_da_ente_montano",
    "servizi_sociali_e_disagio",
    "nessuno",
)
REINSERIMENTI, IN_CARICO = "14.2/capoverso.1/trattino.1/trattino.1", "14.2/capoverso.1/trattino.1/trattino.2"


class Chiamato(Record):
    """La persona che l'ente vorrebbe chiamare per nome."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    da_cantiere_esercizio_precedente = Flag(
        title="Viene da un cantiere terminato nell'esercizio precedente",
        question="La persona viene da un cantiere terminato nel corso dell'esercizio precedente?",
        why="Il reinserimento per chiamata vale solo per chi viene da quel cantiere.",
        locator=REINSERIMENTI,
    )
    pensione_entro_24_mesi = Flag(
        title="Pensione entro 24 mesi dal termine del cantiere precedente",
        question="La persona raggiunge i requisiti per la pensione entro 24 mesi dal termine del cantiere precedente?",
        why="È uno dei casi in cui si può chiamare per nome.",
        locator=REINSERIMENTI,
    )
    servizio_in_ente_montano = Flag(
        title="Ha prestato servizio in un ente di territorio montano",
        question="La persona ha prestato servizio in un ente situato in territorio montano?",
        why="È uno dei casi in cui si può chiamare per nome.",
        locator=REINSERIMENTI,
    )
    in_carico_servizi_sociali = Flag(
        title="In carico ai servizi socio-assistenziali",
        question="La persona è in carico ai servizi socio-assistenziali del territorio?",
        why="È uno dei casi in cui si può chiamare per nome.",
        locator=IN_CARICO,
    )
    particolare_disagio = Flag(
        title="Condizioni di particolare disagio a cui l'ente pone attenzione",
        question=(
            "La persona è in condizioni sociali, economiche o di genere di particolare disagio, a cui l'ente intende"
            " porre specifica attenzione?"
        ),
        why="Essere in carico ai servizi non basta da solo.",
        locator=IN_CARICO,
    )


@bando.norm("14.2/capoverso.1/trattino.1", unit="condizione")
def chiamata_ammessa(reinserimento: Truth, servizi_e_disagio: Truth) -> Truth:
    """La chiamata nominativa è ammessa solo per i reinserimenti e per chi è in carico ai servizi."""
    return reinserimento | servizi_e_disagio


@bando.norm(REINSERIMENTI, unit="condizione", rests_on=("pensione_entro_24_mesi", "chiamata_da_ente_montano"))
def reinserimento(
    da_cantiere_esercizio_precedente: Truth, pensione_entro_24_mesi: Truth, servizio_in_ente_montano: Truth
) -> Truth:
    """Viene dal cantiere dell'esercizio precedente, vicino alla pensione o da un ente montano."""
    return da_cantiere_esercizio_precedente & (pensione_entro_24_mesi | servizio_in_ente_montano)


@bando.norm(IN_CARICO, unit="condizione")
def servizi_e_disagio(in_carico_servizi_sociali: Truth, particolare_disagio: Truth) -> Truth:
    """È in carico ai servizi, in condizioni di particolare disagio."""
    return in_carico_servizi_sociali & particolare_disagio


@bando.norm("14.2/capoverso.1/trattino.1", unit="caso")
def caso(reinserimento: Truth, pensione_entro_24_mesi: Truth, servizi_e_disagio: Truth) -> Symbol:
    """Il caso in cui la chiamata è ammessa."""
    dei_reinserimenti = choose(pensione_entro_24_mesi, word(PENSIONE), word(MONTAGNA))
    altri = choose(servizi_e_disagio, word(SERVIZI), word(NESSUNO))
    return choose(reinserimento, dei_reinserimenti, altri)


chiamata_nominativa = RuleTool(
    name="cantieri_chiamata_nominativa",
    title="Se un partecipante può essere chiamato per nome",
    act=bando,
    facts=Chiamato,
    result=("chiamata_ammessa", "caso"),
    outcome=("chiamata_ammessa",),
    places={"chiamata_ammessa": ("ammessa",)},
)
