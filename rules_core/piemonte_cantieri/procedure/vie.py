"""Par. 14, 15, 20: by which way each form goes, to which address, under which subject; what is not said, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules_core.piemonte_cantieri.procedure.contatti import ABILITAZIONE, CODICE_ANAGRAFICO, EMAIL, PEC, PRESENTAZIONE

PRATICA, DENOMINAZIONE, TIPOLOGIA = "«n. pratica»", "«denominazione progetto»", "«tipologia di comunicazione»"
OGGETTO_AVVIO = f"Avvio Cantiere di lavoro – Azione 1 – Esercizio 2023-2024 - {PRATICA}, {DENOMINAZIONE}"
OGGETTO_COMUNICAZIONI = (
    f"Cantiere di lavoro – Azione 1 – Esercizio 2023-2024 - {PRATICA}, {DENOMINAZIONE} e {TIPOLOGIA}"
)

CANALI = ("procedura informatica", "PEC", "e-mail", "conservato presso l'ente", "non indicato")
PROCEDURA, CON_PEC, CON_EMAIL, CONSERVATO, NON_INDICATO = CANALI


@dataclass(frozen=True, slots=True)
class Via:
    """A way: its channel, its address, its subject line, the clauses that give them; the reason of what is missing."""

    canale: str
    indirizzo: str | None = None
    oggetto: str | None = None
    locators: tuple[str, ...] = ()
    non_detto: Mapping[str, str] = field(default_factory=dict)


SENZA_OGGETTO = "Il bando non prescrive un oggetto per questo invio."
NON_SI_INVIA = "Non si invia: si conserva e si mostra in occasione dei controlli."
IN_PROCEDURA = "Si carica nella procedura informatica: non c'è un messaggio."

AVVIO = Via(CON_PEC, PEC, OGGETTO_AVVIO, ("14.3/capoverso.2", "14.1/capoverso.4"))
COMUNICAZIONE = Via(CON_EMAIL, EMAIL, OGGETTO_COMUNICAZIONI, ("14.3/capoverso.4", "14.3/capoverso.5"))
VARIAZIONE = Via(CON_EMAIL, EMAIL, OGGETTO_COMUNICAZIONI, ("14.4/capoverso.1",))
PROSECUZIONE = Via(CON_PEC, PEC, None, ("14.7",), {"oggetto": SENZA_OGGETTO})
AUTOFINANZIATO = Via(CON_PEC, PEC, None, ("14.8/capoverso.1",), {"oggetto": SENZA_OGGETTO})
PROROGA_RENDICONTO = Via(CON_EMAIL, EMAIL, None, ("15.2/capoverso.2",), {"oggetto": SENZA_OGGETTO})
RELAZIONE = Via(CON_EMAIL, EMAIL, None, ("15.2/capoverso.4",), {"oggetto": SENZA_OGGETTO})
ARCHIVIO = Via(
    CONSERVATO,
    locators=("15.2/capoverso.5",),
    non_detto={"indirizzo": NON_SI_INVIA, "oggetto": NON_SI_INVIA, "chi_invia": NON_SI_INVIA},
)
DOMANDA = Via(PROCEDURA, PRESENTAZIONE, None, ("12.1/capoverso.4",), {"oggetto": IN_PROCEDURA})
REGISTRAZIONE = Via(PROCEDURA, CODICE_ANAGRAFICO, None, ("12.1/capoverso.2",), {"oggetto": IN_PROCEDURA})
ABILITAZIONE_UTENTI = Via(PROCEDURA, ABILITAZIONE, None, ("12.1/capoverso.3",), {"oggetto": IN_PROCEDURA})


def ignota(*locators: str, indirizzo: str) -> Via:
    """A way of which the call says nothing; why there is no address, and where to turn if the call says so."""
    return Via(NON_INDICATO, locators=locators, non_detto={"indirizzo": indirizzo, "oggetto": SENZA_OGGETTO})
