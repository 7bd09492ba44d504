"""Art. 4, 5, 6 and 11: how long the agreement lasts, how often one pays and reports, the hours of a data breach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from rules_core.calendar import after_hours
from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.parameters import value_of
from rules_core.procedures import Item
from rules_core.records import Case
from rules_core.terms import Term, TermsTool, iso
from rules_core.veneto_accordo.act import DURATA, FINE, INIZIO, Domanda, accordo
from rules_core.veneto_accordo.art_11_privacy import ORE_PER_INFORMARE
from rules_core.veneto_accordo.obblighi import OBBLIGHI

ORE = int(value_of(ORE_PER_INFORMARE))
CADENZE = tuple(obbligo for obbligo in OBBLIGHI if "cadenza" in obbligo.fields)
NON_ANCORA = f"Quel giorno l'accordo non era ancora cominciato: comincia il {INIZIO.printed.lower()}."


class Momenti(Domanda):
    """Il giorno di cui si chiede, e quando si è saputo di una violazione dei dati personali."""

    violazione_conosciuta = Day(
        title="Quando si è conosciuta la violazione dei dati",
        question="In che giorno e a che ora Veneto Lavoro ha saputo della violazione dei dati personali?",
        why="Da quel momento corrono le ore per informarne la Regione.",
        locator="art.11/3/l",
        timed=True,
    )


@dataclass(frozen=True)
class _Termini(TermsTool):
    """The term of a breach, beside the dates and the cadences that the act itself gives."""

    def shown(self, term: Term, case: Case) -> str:
        """The last moment, alone."""
        return iso(term.count(case[term.runs_from]))

    def fixed(self, case: Case) -> Mapping[str, Any]:
        """First day, last day, whether a day is between them; what recurs, with no day that the act does not give."""
        dates: dict[str, Any] = {"inizio": iso(INIZIO.day), "fine": iso(FINE.day)}
        if case["as_of"] is not None:
            dates["in_vigore"] = INIZIO.day <= case["as_of"] <= FINE.day
        return dates | {"cadenze": [self._cadenza(item) for item in CADENZE]}

    def fixed_steps(self, case: Case) -> list[dict[str, Any]]:
        """The clause of the duration, and that of each cadence."""
        durata = self.step(case, "durata", DURATA, iso(FINE.day), INIZIO.locator, inizio=iso(INIZIO.day))
        return [durata, *(self.step(case, i.key, i.text, i.fields["cadenza"], i.locator) for i in CADENZE)]

    def clauses(self) -> tuple[str, ...]:
        """The clauses of the terms, of the duration and of the cadences."""
        return (*super().clauses(), INIZIO.locator, *(item.locator for item in CADENZE))

    def notes(self, case: Case) -> list[Note]:
        """Cadences have no day; a day before the first one is told."""
        notes = [self.reading("cadenze_senza_data", case)]
        if case["as_of"] is not None and case["as_of"] < INIZIO.day:
            notes.append(Note("accordo_non_iniziato", NON_ANCORA, (self.act.clause(INIZIO.locator),)))
        return notes

    def _cadenza(self, item: Item) -> dict[str, Any]:
        """What recurs, who does it, how often; no day, since the act gives none."""
        fields = {name: item.fields[name] for name in ("parte", "cadenza")}
        return {"voce": item.key, "testo": item.text, **fields, "clausole": [self.act.clause(item.locator)]}


termini = _Termini(
    name="accordo_termini",
    title="Durata dell'accordo, cadenza di pagamenti e relazioni, violazione dei dati",
    act=accordo,
    facts=Momenti,
    terms=(
        Term(
            "notifica_violazione",
            "violazione_conosciuta",
            partial(after_hours, hours=ORE),
            f"{ORE} ore dopo",
            "art.11/3/l",
            "Veneto Lavoro informa la Regione della violazione senza ingiustificato ritardo.",
            ("ore_di_orologio",),
        ),
    ),
)
