"""Par. 7, 8.1, 12.1: how to apply, step by step, and for which fields of work."""

from __future__ import annotations

from typing import Any

from rules_core.envelopes import Note
from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.contatti import ABILITAZIONE, BANDI, CODICE_ANAGRAFICO, PRESENTAZIONE
from rules_core.piemonte_cantieri.procedure.sportello import DURATA, sportello
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.procedures import Item, ProcedureTool
from rules_core.records import Case

PREPARAZIONE, COMPILAZIONE, INVIO, CORREZIONE = "preparazione", "compilazione", "invio", "correzione"
AMBITI = ("A", "B", "C", "D")


class Passo(Quando):
    """Il passo di cui si chiede; senza, tutti."""

    passo = Choice(
        title="Passo della domanda", role=Role.SELECTOR, words=(PREPARAZIONE, COMPILAZIONE, INVIO, CORREZIONE)
    )


class Ambito(Quando):
    """L'ambito di cui si chiede; senza, tutti."""

    ambito = Choice(title="Lettera dell'ambito nel par. 8.1", role=Role.SELECTOR, words=AMBITI)


def _passo(passo: str, key: str, text: str, *locators: str, indirizzo: str = "") -> Item:
    fields: dict[str, Any] = {"passo": passo, **({"indirizzo": indirizzo} if indirizzo else {})}
    told = f"{text} Indirizzo: {indirizzo}" if indirizzo else text
    return Item(key, told, locators[0], fields, {"passo": (passo,)}, also=locators[1:])


PASSI = (
    _passo(
        PREPARAZIONE,
        "registrazione",
        "L'ente deve essere iscritto all'anagrafe regionale degli operatori. Se non lo è, chiede il codice anagrafico"
        " regionale almeno entro il quindicesimo giorno prima della scadenza.",
        "12.1/capoverso.2",
        "7/capoverso.2",
        indirizzo=CODICE_ANAGRAFICO,
    ),
    _passo(
        PREPARAZIONE,
        "certificato",
        "Chi compila per il capofila deve avere un certificato digitale valido; l'abilitazione si chiede in rete.",
        "12.1/capoverso.3",
        indirizzo=ABILITAZIONE,
    ),
    _passo(
        PREPARAZIONE,
        "moduli",
        "Dal sito regionale si scaricano il bando, la Scheda progetto e gli altri allegati.",
        "12.1/capoverso.8",
        indirizzo=BANDI,
    ),
    _passo(
        PREPARAZIONE,
        "forma",
        "Ci si candida da soli o in forma associata; in raggruppamento presenta la domanda il capofila, a nome di"
        " tutti.",
        "7/capoverso.3",
        "12.1/capoverso.6/trattino.2",
    ),
    _passo(
        COMPILAZIONE,
        "una_domanda_per_progetto",
        "Si possono presentare più progetti, anche in Azioni diverse: una domanda per ciascuno.",
        "12.1/capoverso.7",
    ),
    _passo(
        COMPILAZIONE,
        "procedura",
        "La domanda si compila solo nella procedura informatizzata, che ne produce il modulo; nella pagina di accesso"
        " ci sono il manuale e, per l'invio, un video.",
        "12.1/capoverso.4",
        "12.1/capoverso.5",
        "12.1/capoverso.9",
        indirizzo=PRESENTAZIONE,
    ),
    _passo(
        COMPILAZIONE,
        "referenti",
        "In «Dati Domanda», quadro «Riferimenti», si indicano i referenti dell'attuazione e l'e-mail per tutte le"
        " comunicazioni successive.",
        "12.1/capoverso.15",
    ),
    _passo(
        COMPILAZIONE,
        "allegati",
        "Si caricano gli allegati richiesti, a pena di esclusione, senza firma digitale.",
        "12.1/capoverso.6",
        "12.1/capoverso.11",
    ),
    _passo(
        INVIO,
        "firma_e_invio",
        "Compilata la domanda, la si consolida in PDF, la si scarica, la si firma digitalmente (CADES), la si"
        " ricarica e la si invia con la procedura.",
        "12.1/capoverso.10",
    ),
    _passo(
        INVIO,
        "quando",
        f"Lo sportello è aperto {DURATA}: prima e dopo non si invia.",
        "12.1/capoverso.1",
        "12.1/capoverso.13",
    ),
    _passo(
        INVIO,
        "niente_carta_ne_pec",
        "Non si consegna nulla su carta agli uffici regionali, e non si invia nessuna PEC.",
        "12.1/capoverso.14",
    ),
    _passo(
        CORREZIONE,
        "errore",
        "Chi si accorge di un errore dopo l'invio, a sportello aperto, ricompila con i dati corretti e trasmette una"
        " nuova versione. A sportello chiuso non si inviano domande.",
        "12.1/capoverso.12",
        "12.1/capoverso.13",
    ),
)


def _ambito(lettera: str, text: str) -> Item:
    only = {"ambito": (lettera,)}
    return Item(lettera, text, f"8.1/{lettera}", {"lettera": lettera}, only, also=("8.1/capoverso.1", "8.1/nota.1"))


AMBITI_DI_INTERVENTO = (
    _ambito(
        "A",
        "Ambiente: per esempio attività forestali, vivaistiche e di agricoltura sociale, rimboschimento, sistemazione"
        " montana, tutela idrogeologica; valorizzazione e manutenzione straordinaria del patrimonio pubblico.",
    ),
    _ambito(
        "B",
        "Beni culturali e artistici: per esempio salvaguardia, promozione, riordino, recupero e valorizzazione di"
        " beni archivistici, librari e artistici.",
    ),
    _ambito(
        "C",
        "Turismo: per esempio uffici e sportelli di informazione turistica di enti locali, allestimento e custodia di"
        " mostre di prodotti del territorio.",
    ),
    _ambito(
        "D",
        "Servizi di utilità pubblica o sociale: per esempio la cura delle persone anziane e i servizi per le persone"
        " con disabilità.",
    ),
    Item(
        "elenco_di_esempi",
        "Gli esempi non esauriscono gli ambiti: l'elenco ha carattere esemplificativo.",
        "8.1/nota.1",
    ),
)


class _Domanda(ProcedureTool):
    """The steps, and whether the window is open."""

    def notes(self, case: Case, chosen: list[Item]) -> list[Note]:
        """That the window is closed, or not yet open."""
        del chosen
        return sportello(case)


domanda = _Domanda(
    name="cantieri_domanda",
    title="Come si presenta la domanda, passo per passo",
    act=bando,
    facts=Passo,
    items=PASSI,
)
ambiti = ProcedureTool(
    name="cantieri_ambiti",
    title="Gli ambiti in cui un cantiere è finanziabile",
    act=bando,
    facts=Ambito,
    items=AMBITI_DI_INTERVENTO,
)
