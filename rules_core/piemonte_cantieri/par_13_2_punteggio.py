"""Par. 13.2: the score of a project, class by class, less the penalty."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.facts import Choice, Count, Flag, Role
from rules_core.language import Number, Truth, when
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.par_23_2_punteggi import GIUDIZI
from rules_core.records import Case, Record
from rules_core.tools import Constraint, RuleTool

DECURTAZIONE = parameter("10", "13.2/capoverso.8")


def _cantieri(title: str, question: str, locator: str) -> Count:
    why = "Il punteggio cresce con i cantieri già realizzati."
    return Count(title=title, question=question, why=why, locator=locator, unit="cantieri")


def _giudizio(title: str, question: str, locator: str) -> Choice:
    why = "È il Nucleo di Valutazione a dare il giudizio; la griglia dice quanti punti vale."
    return Choice(title=title, question=question, why=why, locator=locator, words=GIUDIZI)


class Valutazione(Record):
    """I giudizi su un progetto, e la storia dell'ente che lo propone."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    precedente_cantiere_non_concluso = Flag(
        title="Cantiere precedente non concluso e non rendicontato",
        question=(
            "L'ente ha avuto il contributo dei bandi precedenti, senza concludere regolarmente quel cantiere e senza"
            " trasmettere il rendiconto?"
        ),
        why="In quel caso si tolgono punti dal totale.",
        locator="13.2/capoverso.8",
    )
    prima_domanda = Flag(
        title="Prima domanda di finanziamento",
        question="L'ente presenta domanda di finanziamento per la prima volta?",
        why="Al soggetto nuovo spetta il punteggio mediano.",
        locator="23.2/A/A1.1/capoverso.6",
    )
    cantieri_finanziati = _cantieri(
        "Cantieri finanziati già avviati",
        "Quanti cantieri finanziati dalla Regione ha avviato l'ente tra il 1° gennaio 2018 e il 30 luglio 2023?",
        "23.2/A/A1.1",
    )
    cantieri_autofinanziati = _cantieri(
        "Cantieri autofinanziati già avviati",
        "Quanti cantieri a proprie spese ha avviato l'ente tra il 1° gennaio 2018 e il 30 luglio 2023?",
        "23.2/A/A1.2",
    )
    partenariato = Flag(
        title="Progetto in partenariato",
        question="Il progetto è presentato in partenariato?",
        why="Il partenariato dà punti.",
        locator="23.2/A/A2.1",
    )
    attivita_formative = _giudizio(
        "Giudizio sulle attività formative", "Che giudizio hanno le attività formative?", "23.2/B/B1.1"
    )
    servizi_sociali = _giudizio(
        "Giudizio sulla collaborazione con i servizi sociali",
        "Che giudizio ha la collaborazione con i servizi sociali?",
        "23.2/B/B1.2",
    )
    servizi_aggiuntivi = _giudizio(
        "Giudizio sui servizi aggiuntivi", "Che giudizio hanno i servizi aggiuntivi?", "23.2/B/B1.3"
    )
    sviluppo_sostenibile = _giudizio(
        "Giudizio sullo sviluppo sostenibile", "Che giudizio ha il progetto per lo sviluppo sostenibile?", "23.2/C/C1.1"
    )
    parita_non_discriminazione = _giudizio(
        "Giudizio su parità e non discriminazione",
        "Che giudizio ha il progetto per parità e non discriminazione?",
        "23.2/C/C1.2",
    )
    capacita_organizzativa = _giudizio(
        "Giudizio sulla capacità organizzativa", "Che giudizio ha la capacità organizzativa?", "23.2/D/D1.1"
    )


@bando.norm("23.2/A", unit="punti")
def classe_a(esperienza_finanziata: Number, esperienza_autofinanziata: Number, punti_partenariato: Number) -> Number:
    """Classe A: il soggetto che propone il progetto."""
    return esperienza_finanziata + esperienza_autofinanziata + punti_partenariato


@bando.norm("23.2/B", unit="punti")
def classe_b(punti_formazione: Number, punti_servizi_sociali: Number, punti_servizi_aggiuntivi: Number) -> Number:
    """Classe B: le caratteristiche della proposta."""
    return punti_formazione + punti_servizi_sociali + punti_servizi_aggiuntivi


@bando.norm("23.2/C", unit="punti")
def classe_c(punti_sviluppo_sostenibile: Number, punti_parita: Number) -> Number:
    """Classe C: le priorità."""
    return punti_sviluppo_sostenibile + punti_parita


@bando.norm("23.2/D", unit="punti")
def classe_d(punti_organizzazione: Number) -> Number:
    """Classe D: la sostenibilità."""
    return punti_organizzazione


@bando.norm("13.2/tabella.1", unit="punti", rests_on=("arrotondamento",))
def totale_lordo(classe_a: Number, classe_b: Number, classe_c: Number, classe_d: Number) -> Number:
    """La somma delle quattro classi."""
    return classe_a + classe_b + classe_c + classe_d


@bando.norm("13.2/capoverso.8", unit="punti", rests_on=("decurtazione",))
def decurtazione(precedente_cantiere_non_concluso: Truth) -> Number:
    """I punti che si tolgono a chi non ha concluso e rendicontato il cantiere precedente."""
    return when(precedente_cantiere_non_concluso, DECURTAZIONE, 0)


@bando.norm("13.2/capoverso.8", unit="punti")
def totale(totale_lordo: Number, decurtazione: Number) -> Number:
    """Il punteggio del progetto."""
    return totale_lordo - decurtazione


@bando.norm("23.2/A/A1.1/capoverso.6", unit="condizione")
def nuovo_senza_cantieri(prima_domanda: Truth, cantieri_finanziati: Number) -> Truth:
    """Chi presenta domanda per la prima volta non ha cantieri finanziati."""
    return ~prima_domanda | (cantieri_finanziati <= 0)


def _avvisi(case: Case) -> list[Note]:
    """A first application with an earlier site unfinished."""
    if not (case["prima_domanda"] and case["precedente_cantiere_non_concluso"]):
        return []
    text = "È la prima domanda dell'ente, ma un suo cantiere precedente non sarebbe concluso: da controllare."
    return [Note("fatti_discordanti", text, (bando.clause("13.2/capoverso.8"),))]


CRITERI = {
    "esperienza_finanziata": "A1.1",
    "esperienza_autofinanziata": "A1.2",
    "punti_partenariato": "A2.1",
    "punti_formazione": "B1.1",
    "punti_servizi_sociali": "B1.2",
    "punti_servizi_aggiuntivi": "B1.3",
    "punti_sviluppo_sostenibile": "C1.1",
    "punti_parita": "C1.2",
    "punti_organizzazione": "D1.1",
}
CLASSI = {"classe_a": "A", "classe_b": "B", "classe_c": "C", "classe_d": "D"}

punteggio = RuleTool(
    name="cantieri_punteggio",
    title="Il punteggio di un progetto, criterio per criterio e classe per classe",
    act=bando,
    facts=Valutazione,
    result=(*CRITERI, *CLASSI, "totale_lordo", "decurtazione", "totale"),
    places={norm: ("criteri", name) for norm, name in CRITERI.items()}
    | {norm: ("classi", name) for norm, name in CLASSI.items()},
    constraints=(
        Constraint(
            "nuovo_senza_cantieri",
            "prima_domanda",
            "è la prima domanda, ma ci sono cantieri già finanziati",
            "Chi ha già avuto cantieri finanziati non presenta domanda per la prima volta",
        ),
    ),
    notes=_avvisi,
)
