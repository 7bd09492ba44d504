"""Art. 8, 9 and 13: how long a declaration is valid, by when it is sent to INPS, appeal and decision."""

from __future__ import annotations

from rules_core.calendar import after_days, after_months
from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.facts import Choice, Role
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.parameters import parameter, value_of
from rules_core.records import Case, Record
from rules_core.terms import Term, TermsTool

GIORNI_PER_IL_RICORSO = parameter("15", "art.13/comma.1")
GIORNI_PER_LA_DECISIONE = parameter("30", "art.13/comma.2")
GIORNI_PER_LA_TRASMISSIONE = 10  # art. 9, comma 3: "entro dieci giorni", in words
MESI_DI_VALIDITA = 12  # art. 8, comma 2: "validità di un anno"


class DateDsu(Record):
    """Le date da cui decorrono i termini della dichiarazione sostitutiva unica."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    attestazione_dsu = Day(
        title="Data di attestazione della dichiarazione",
        question="In che data è stata attestata la presentazione della dichiarazione sostitutiva unica?",
        why="Da quella data decorre l'anno di validità.",
        locator="art.8/comma.2",
    )
    presentazione_dsu = Day(
        title="Data di presentazione della dichiarazione",
        question="In che data è stata presentata la dichiarazione sostitutiva unica?",
        why="Da quella data il Comune ha dieci giorni per trasmetterla all'INPS.",
        locator="art.9/comma.3",
    )
    ricevimento_comunicazione = Day(
        title="Data di ricevimento della comunicazione dell'ISEE",
        question="In che data hai ricevuto la comunicazione dell'ISEE?",
        why="Da quella data decorre il termine per il ricorso.",
        locator="art.13/comma.1",
    )
    ricevimento_ricorso = Day(
        title="Data in cui l'ente ha ricevuto il ricorso",
        question="In che data l'ente ha ricevuto il ricorso?",
        why="Da quella data l'ente ha un termine per decidere.",
        locator="art.13/comma.2",
    )


RICORSO = int(value_of(GIORNI_PER_IL_RICORSO))
DECISIONE = int(value_of(GIORNI_PER_LA_DECISIONE))


class _Termini(TermsTool):
    """The terms, and that one version has none for INPS."""

    def notes(self, case: Case) -> list[Note]:
        """A filing under the union text: the other two give ten days to send it, this one says nothing of INPS."""
        version = self.version(case)
        if case["presentazione_dsu"] is None or version != ACCORDO_SINDACALE:
            return []
        text = "Questa versione non prevede la trasmissione all'INPS, che è nelle altre due: dalla presentazione della"
        clause = self.act.clause("art.9", version)
        return [Note("non_nei_documenti", f"{text} dichiarazione non decorre alcun termine.", (clause,))]


termini = _Termini(
    name="isee_termini",
    title="Validità della DSU, trasmissione all'INPS, ricorso e decisione",
    act=regolamento,
    facts=DateDsu,
    terms=(
        Term(
            "scadenza_dsu",
            "attestazione_dsu",
            lambda day: after_months(day, MESI_DI_VALIDITA),
            "un anno dopo",
            "art.8/comma.2",
            "La dichiarazione vale un anno dall'attestazione.",
            ("attestazione", "mesi_di_calendario"),
        ),
        Term(
            "trasmissione_inps",
            "presentazione_dsu",
            lambda day: after_days(day, GIORNI_PER_LA_TRASMISSIONE),
            f"{GIORNI_PER_LA_TRASMISSIONE} giorni dopo",
            "art.9/comma.3",
            "Il Comune trasmette i dati all'INPS entro dieci giorni dalla presentazione.",
            versions=(DELIBERA_69, ALLEGATO_C),
        ),
        Term(
            "ricorso",
            "ricevimento_comunicazione",
            lambda day: after_days(day, RICORSO),
            f"{RICORSO} giorni dopo",
            "art.13/comma.1",
            "Il ricorso è scritto ed entro 15 giorni dal ricevimento.",
            ("attestazione",),
        ),
        Term(
            "decisione_ricorso",
            "ricevimento_ricorso",
            lambda day: after_days(day, DECISIONE),
            f"{DECISIONE} giorni dopo",
            "art.13/comma.2",
            "L'ente decide entro 30 giorni dal ricevimento del ricorso.",
            ("attestazione",),
        ),
    ),
)
