"""Par. 7 and 12.1: whether an application is admissible."""

from __future__ import annotations

from rules_core.dates import Day, Moment
from rules_core.facts import Choice, Flag, Role
from rules_core.language import Number, Symbol, Truth, choose, word
from rules_core.parameters import moment
from rules_core.piemonte_cantieri.act import bando
from rules_core.records import Record

COMUNE, COMUNITA_MONTANA, FORMA_ASSOCIATIVA, DIRITTO_PUBBLICO, ALTRO = (
    "comune",
    "comunita_montana",
    "forma_associativa",
    "organismo_diritto_pubblico",
    "altro",
)
LEGALE_RAPPRESENTANTE, PROCURATORE_SPECIALE = "legale_rappresentante", "procuratore_speciale"
NESSUNO, NON_COSTITUITO, COSTITUITO = "nessuno", "non_costituito", "costituito"
AMMISSIBILE, RESPINTA, DA_VERIFICARE = "ammissibile", "respinta", "da_verificare"

APERTURA = moment("ore 9,00 di lunedì 25 settembre 2023", "12.1/capoverso.1")
CHIUSURA = moment("ore 16 di venerdì 29 settembre 2023", "12.1/capoverso.1")


class Domanda(Record):
    """La domanda di un ente."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    tipo_ente = Choice(
        title="Tipo di ente",
        question="Che tipo di ente presenta la domanda?",
        why="Possono chiedere solo comuni, comunità montane, loro forme associative e organismi di diritto pubblico.",
        locator="7/capoverso.1",
        words=(COMUNE, COMUNITA_MONTANA, FORMA_ASSOCIATIVA, DIRITTO_PUBBLICO, ALTRO),
    )
    sede_in_piemonte = Flag(
        title="Sede legale o operativa in Piemonte",
        question="L'ente ha la sede legale, o almeno una sede operativa, in Piemonte?",
        why="Senza una sede in Piemonte la domanda è respinta.",
        locator="7/capoverso.2",
    )
    iscritto_anagrafe = Flag(
        title="Iscrizione all'anagrafe regionale degli operatori",
        question="L'ente è iscritto all'anagrafe regionale degli operatori?",
        why="L'iscrizione è necessaria per presentare la domanda.",
        locator="7/capoverso.2",
    )
    invio = Moment(
        title="Giorno e ora dell'invio della domanda",
        question="In che giorno e a che ora è stata inviata la domanda?",
        why="Lo sportello è stato aperto dal 25 al 29 settembre 2023.",
        locator="12.1/capoverso.1",
    )
    scheda_progetto_modello_2 = Flag(
        title="Scheda progetto sul Modello 2",
        question="C'è la Scheda progetto, compilata sul Modello 2?",
        why="Va allegata, pena l'esclusione, e non può essere su un altro modello.",
        locator="12.1/capoverso.6/trattino.1",
    )
    raggruppamento = Choice(
        title="Raggruppamento di enti",
        question="La domanda è di un ente solo, o di un raggruppamento già costituito o ancora da costituire?",
        why="Un raggruppamento deve allegare altri documenti.",
        locator="12.1/capoverso.6",
        words=(NESSUNO, NON_COSTITUITO, COSTITUITO),
    )
    dichiarazione_intenti = Flag(
        title="Dichiarazione di intenti per il raggruppamento",
        question="C'è la dichiarazione di intenti, firmata da tutti i componenti del raggruppamento?",
        why="Chi deve ancora costituire il raggruppamento la allega, pena l'esclusione.",
        locator="12.1/capoverso.6/trattino.2",
    )
    accordo_partenariato = Flag(
        title="Copia conforme dell'accordo di partenariato",
        question="C'è la copia conforme dell'accordo di partenariato?",
        why="Chi ha già costituito il raggruppamento la allega, pena l'esclusione.",
        locator="12.1/capoverso.6/trattino.3",
    )
    descrizione_ruoli = Flag(
        title="Descrizione dei ruoli dei componenti",
        question="C'è il documento che descrive i ruoli e le attività di ciascun componente?",
        why="Chi ha già costituito il raggruppamento lo allega, pena l'esclusione.",
        locator="12.1/capoverso.6/trattino.3",
    )
    atto_deliberativo = Flag(
        title="Atto deliberativo di approvazione del progetto",
        question="C'è l'atto deliberativo che approva il progetto e ne assume gli oneri?",
        why="Va allegato, pena l'esclusione.",
        locator="12.1/capoverso.6/trattino.4",
    )
    firma_digitale_cades = Flag(
        title="Firma digitale CADES sul modulo di domanda",
        question="Il modulo di domanda è firmato digitalmente, in formato CADES?",
        why="La domanda senza firma digitale non è regolare.",
        locator="12.1/capoverso.10",
    )
    firmata_da = Choice(
        title="Chi ha firmato la domanda",
        question="Chi ha firmato la domanda?",
        why="Firma solo il legale rappresentante o un procuratore speciale.",
        locator="12.1/capoverso.18/trattino.3",
        words=(LEGALE_RAPPRESENTANTE, PROCURATORE_SPECIALE, ALTRO),
    )
    modulo_originale = Flag(
        title="Modulo prodotto dalla procedura",
        question="La domanda è sul modulo originale prodotto dalla procedura informatica?",
        why="Le domande su altri moduli sono respinte.",
        locator="12.1/capoverso.18/trattino.4",
    )


@bando.norm("12.1/capoverso.18", unit="esito")
def esito_della_domanda(
    ente_ammesso: Truth, sede_regolare: Truth, ente_iscritto: Truth, entro_i_termini: Truth, domanda_regolare: Truth
) -> Symbol:
    """È ammissibile la domanda di chi ha i requisiti, inviata nei termini, completa e regolare."""
    ammissibile = ente_ammesso & sede_regolare & ente_iscritto & entro_i_termini & domanda_regolare
    return choose(ammissibile, word(AMMISSIBILE), word(RESPINTA))


@bando.norm("7/capoverso.1", unit="condizione")
def ente_ammesso(tipo_ente: Symbol) -> Truth:
    """L'ente è un comune, una comunità montana, una loro forma associativa o un organismo di diritto pubblico."""
    return tipo_ente.among(COMUNE, COMUNITA_MONTANA, FORMA_ASSOCIATIVA, DIRITTO_PUBBLICO)


@bando.norm("7/capoverso.2", unit="condizione")
def sede_regolare(sede_in_piemonte: Truth) -> Truth:
    """L'ente ha almeno una sede in Piemonte."""
    return sede_in_piemonte


@bando.norm("7/capoverso.2", unit="condizione")
def ente_iscritto(iscritto_anagrafe: Truth) -> Truth:
    """L'ente è iscritto all'anagrafe regionale."""
    return iscritto_anagrafe


@bando.norm("12.1/capoverso.1", unit="condizione")
def entro_i_termini(invio: Number) -> Truth:
    """La domanda è stata inviata con lo sportello aperto."""
    return (invio >= APERTURA) & (invio <= CHIUSURA)
