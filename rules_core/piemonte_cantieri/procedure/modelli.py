"""Par. 22: the eighteen forms of the call, under the titles that it prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Modello:
    """A form: its number, its title as printed after «Facsimile»."""

    numero: str
    titolo: str

    @property
    def locator(self) -> str:
        """Where par. 22 lists it.

        >>> Modello("10 bis", "Comunicazione variazione tipologia oraria").locator
        '22/modello.10-bis'
        """
        return f"22/modello.{self.numero.replace(' ', '-')}"

    @property
    def nome(self) -> str:
        """Its number and title, as a sentence names it."""
        return f"Modello {self.numero}, «{self.titolo}»"


MODELLI = (
    Modello("1", "Domanda"),
    Modello("2", "Scheda Progetto di Cantiere Lavoro"),
    Modello("3", "Dichiarazione avvio cantiere"),
    Modello("4", "Richiesta differimento inizio attività"),
    Modello("5", "Dichiarazione di intenti per la costituzione del partenariato"),
    Modello("6", "Comunicazione sospensione delle attività"),
    Modello("7", "Richiesta proroga delle attività in autofinanziamento"),
    Modello("8", "Comunicazione sostituzione lavoratore"),
    Modello("9", "Comunicazione riduzione numero lavoratori"),
    Modello("10", "Comunicazione riduzione numero giornate"),
    Modello("10 bis", "Comunicazione variazione tipologia oraria"),
    Modello("11", "Dichiarazione di termine del cantiere"),
    Modello("12", "Relazione finale sull'attuazione del cantiere di lavoro"),
    Modello("13", "Tabelle mensili riepilogative delle presenze"),
    Modello("14", "Informativa sul trattamento dei dati personali ai sensi dell'art. 13 GDPR 2016/679"),
    Modello(
        "15",
        "Informativa sul trattamento dei dati personali ad uso dei responsabili esterni ai sensi dell'art. 13 GDPR"
        " 2016/679",
    ),
    Modello("16", "Atto di adesione"),
    Modello("17", "Schema di istruzioni documentate ai responsabili esterni (Art. 28, paragrafo 3 del RGPD)"),
)

PER_NUMERO = {modello.numero: modello for modello in MODELLI}
