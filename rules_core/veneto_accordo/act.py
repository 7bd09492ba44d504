"""The act, its parties, its first and last day; every article registers its norms here."""

from __future__ import annotations

from datetime import timedelta

from rules_core.acts import Act, End
from rules_core.dates import Day
from rules_core.facts import Choice, Role
from rules_core.parameters import day
from rules_core.records import Record

accordo = Act("veneto-accordo")

INIZIO = day("1 Luglio 2020", "art.4")
FINE = day("31 Dicembre 2022", "art.4")
DURATA = f"Le attività dell'accordo vanno dal {INIZIO.printed.lower()} al {FINE.printed.lower()}."

accordo.end = End(
    FINE.day + timedelta(days=1),
    "accordo_concluso",
    f"L'accordo è finito il {FINE.printed.lower()}: quel che segue è ciò che allora prevedeva.",
    "art.4",
)

REGIONE, VENETO_LAVORO, ENTRAMBE = "regione", "veneto_lavoro", "entrambe"


class Domanda(Record):
    """Ciò che ogni domanda sull'accordo può dire: a quale giorno si riferisce."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)


def parte(locator: str, *words: str) -> Choice:
    """Whose commitments are asked for; without, those of all."""
    return Choice(
        title="Parte dell'accordo",
        question="Di chi vuoi conoscere gli impegni: della Regione, di Veneto Lavoro o di entrambe insieme?",
        why="Senza una parte si elencano gli impegni di tutte.",
        locator=locator,
        role=Role.SELECTOR,
        words=words or (REGIONE, VENETO_LAVORO, ENTRAMBE),
    )
