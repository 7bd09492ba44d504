"""Art. 2: the services to which the ISEE applies, and what it is used for in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules_core.dates import Day
from rules_core.envelopes import Envelope, envelope
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Choice, Role
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.records import Case, Record, read_case
from rules_core.tools import Tool

COMPARTECIPAZIONE, CONTRIBUTO, CONCESSIONE, NON_SPECIFICATO = (
    "compartecipazione",
    "contributo",
    "concessione",
    "non_specificato",
)


@dataclass(frozen=True, slots=True)
class Prestazione:
    """A service of art. 2: its code, its name, what the ISEE is used for."""

    codice: str
    nome: str
    uso: str
    locator: str


PRESTAZIONI = (
    Prestazione("a1", "assistenza domiciliare", COMPARTECIPAZIONE, "art.2/a/a1"),
    Prestazione("a2", "trasporto sociale", COMPARTECIPAZIONE, "art.2/a/a2"),
    Prestazione("a3", "contributo alle spese dei soggiorni estivi degli anziani", CONTRIBUTO, "art.2/a/a3"),
    Prestazione("b1", "assegnazione di alloggi per casi sociali", CONCESSIONE, "art.2/b/b1"),
    Prestazione("b2", "altre prestazioni economiche", NON_SPECIFICATO, "art.2/b/b2"),
    Prestazione("c1", "asili nido", COMPARTECIPAZIONE, "art.2/c/c1"),
    Prestazione("c2", "altri servizi educativi per l'infanzia", COMPARTECIPAZIONE, "art.2/c/c2"),
    Prestazione("c3", "mensa scolastica", COMPARTECIPAZIONE, "art.2/c/c3"),
    Prestazione("c4", "trasporto scolastico", COMPARTECIPAZIONE, "art.2/c/c4"),
    Prestazione("c5", "centri estivi", COMPARTECIPAZIONE, "art.2/c/c5"),
)
SOLO_ACCORDO = (
    Prestazione("d1", "esenzioni e agevolazioni tributarie e tariffarie per pensionati", NON_SPECIFICATO, "art.2/d/d1"),
    Prestazione(
        "d2", "esenzioni e agevolazioni tributarie e tariffarie per altri nuclei", NON_SPECIFICATO, "art.2/d/d2"
    ),
)
CODICI = tuple(p.codice for p in (*PRESTAZIONI, *SOLO_ACCORDO))


class Servizio(Record):
    """Il servizio di cui si chiede; senza, tutti."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    servizio = Choice(title="Lettera del servizio nell'art. 2", role=Role.SELECTOR, words=CODICI)


def prestazioni_di(versione: str | None) -> tuple[Prestazione, ...]:
    """The services of a version: letter d) is only in the union text."""
    return (*PRESTAZIONI, *SOLO_ACCORDO) if versione == ACCORDO_SINDACALE else PRESTAZIONI


class _Prestazioni(Tool):
    """The services and their use of the ISEE."""

    def run(self, raw: Any) -> Envelope:
        """One service, or all of them."""
        case = read_case(self.facts, raw)
        chosen = self._chosen(case)
        steps = [self._step(case, prestazione) for prestazione in chosen]
        told = [{"codice": p.codice, "nome": p.nome, "uso": p.uso} for p in chosen]
        result = dict(told[0]) if case["servizio"] else {"prestazioni": told}
        return envelope(
            self.name, {"versione": self.version(case), **result}, steps=steps, warnings=self.standing(case)
        )

    def clauses(self) -> tuple[str, ...]:
        """The letters of art. 2, also that of the union text alone."""
        return tuple(p.locator for p in (*PRESTAZIONI, *SOLO_ACCORDO))

    def _chosen(self, case: Case) -> tuple[Prestazione, ...]:
        every = prestazioni_di(self.version(case))
        if case["servizio"] is None:
            return every
        chosen = tuple(p for p in every if p.codice == case["servizio"])
        if not chosen:
            known = ", ".join(p.codice for p in every)
            problem = f"la versione «{self.version(case)}» non ha la lettera {case['servizio']})"
            raise BadFactsError([FieldProblem("servizio", problem, f"Si accetta uno tra: {known}")])
        return chosen

    def _step(self, case: Case, prestazione: Prestazione) -> dict[str, Any]:
        text = f"{prestazione.codice}) {prestazione.nome}: {prestazione.uso.replace('_', ' ')}."
        return self.step(case, "prestazione", text, prestazione.uso, prestazione.locator)


prestazioni = _Prestazioni(
    name="isee_prestazioni", title="A che cosa serve l'ISEE in ciascun servizio", act=regolamento, facts=Servizio
)
