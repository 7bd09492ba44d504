"""The words in which people speak of the tools of the regulation."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.parole import (
    calcolo,
    famiglia,
    lasciati,
    lasciati_altri,
    procedura,
    scadenze,
    servizi,
    tariffe,
)
from rules_core.wording import Matter, Wording

WORDS: Mapping[str, Wording] = {
    "isee_nucleo": famiglia.NUCLEO,
    "isee_calcolo": calcolo.CALCOLO,
    "isee_confronto": calcolo.CONFRONTO,
    "isee_prestazioni": servizi.PRESTAZIONI,
    "isee_compartecipazione": tariffe.COMPARTECIPAZIONE,
    "isee_soglie": tariffe.SOGLIE,
    "isee_termini": scadenze.TERMINI,
    "isee_procedura": procedura.PROCEDURA,
}
OPEN: tuple[Matter, ...] = (*lasciati.OPEN, *lasciati_altri.OPEN)
AGAINST: tuple[Matter, ...] = lasciati.AGAINST
NOUNS: Mapping[str, str] = {
    "misura": "isee|ise",
    "somma": "reddito|patrimonio",
    "dichiarazione": "dsu",
    "servizio": "nido|mensa",
}
