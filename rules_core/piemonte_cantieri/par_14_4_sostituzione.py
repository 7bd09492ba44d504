"""Par. 14.4: whether a participant may still be replaced, by whom, with which notice."""

from __future__ import annotations

from typing import Any

from rules_core.calendar import before_months
from rules_core.dates import Day
from rules_core.envelopes import Envelope, envelope
from rules_core.facts import Flag, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.records import Case, Record, read_case
from rules_core.tools import Tool

CLAUSE = "14.4/capoverso.3"
DALL_ELENCO = "l'elenco già predisposto dal Centro per l'Impiego"
DA_ALTRE = "altre graduatorie dello stesso Centro per l'Impiego, di profili analoghi, in cantieri dello stesso bando"


class Sostituzione(Record):
    """Un cantierista da sostituire."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    fine_cantiere = Day(
        title="Conclusione del progetto",
        question="In che data si conclude il progetto?",
        why="Si può sostituire fino a un mese prima della conclusione.",
        locator=CLAUSE,
    )
    data_sostituzione = Day(
        title="Giorno della sostituzione",
        question="In che giorno si vuole sostituire il cantierista?",
        why="Si può sostituire fino a un mese prima della conclusione.",
        locator=CLAUSE,
    )
    stessa_tipologia = Flag(
        title="Il nuovo cantierista è della stessa tipologia di destinatario",
        question="Il nuovo cantierista appartiene alla stessa tipologia di destinatario di chi lascia?",
        why="Si sostituisce solo con chi appartiene alla medesima tipologia.",
        locator=CLAUSE,
    )
    elenco_esaurito = Flag(
        title="L'elenco del Centro per l'Impiego è esaurito",
        question="L'elenco predisposto dal Centro per l'Impiego è esaurito?",
        why="Solo allora si attinge da altre graduatorie.",
        locator=CLAUSE,
    )


class _Sostituzione(Tool):
    """Still possible or not, and how."""

    def run(self, raw: Any) -> Envelope:
        """What is certain, and what is missing for the rest."""
        case = read_case(self.facts, raw)
        fine, quando, stessa = case["fine_cantiere"], case["data_sostituzione"], case["stessa_tipologia"]
        ultimo = None if fine is None else before_months(fine, 1)
        in_tempo = None if ultimo is None or quando is None else quando <= ultimo
        ammessa = False if False in {in_tempo, stessa} else None if None in {in_tempo, stessa} else True
        result = {
            "ammessa": ammessa,
            "ultimo_giorno": None if ultimo is None else ultimo.isoformat(),
            "si_attinge_da": None if ammessa is False else _da(case["elenco_esaurito"]),
            "comunicazione": "preventiva, al Dirigente del Settore Politiche del lavoro",
            "modello": "8",
        }
        missing = [self.ask(case, name) for name in _mancano(case, ammessa)]
        notes = [*self.standing(case), *self.readings({"mesi_di_calendario"} if ultimo else (), case)]
        return envelope(self.name, result, missing=missing, steps=self._steps(case, result), warnings=notes)

    def clauses(self) -> tuple[str, ...]:
        """The clause of replacement."""
        return (CLAUSE,)

    def _steps(self, case: Case, result: dict[str, Any]) -> list[dict[str, Any]]:
        steps = []
        if case["fine_cantiere"] is not None:
            fine = case["fine_cantiere"]
            text = f"Si può sostituire fino a un mese prima della conclusione ({fine:%d/%m/%Y})."
            steps.append(
                self.step(case, "ultimo_giorno", text, result["ultimo_giorno"], CLAUSE, fine_cantiere=fine.isoformat())
            )
        if result["ammessa"] is not None:
            text = f"La sostituzione {'è ammessa' if result['ammessa'] else 'non è ammessa'}."
            steps.append(
                self.step(case, "ammessa", text, result["ammessa"], CLAUSE, stessa_tipologia=case["stessa_tipologia"])
            )
        text = "Va comunicata prima, con il Modello 8, al Dirigente del Settore Politiche del lavoro."
        return [*steps, self.step(case, "comunicazione", text, "8", CLAUSE, "14.3/capoverso.4/trattino.2")]


def _da(esaurito: bool | None) -> str | None:
    return None if esaurito is None else DA_ALTRE if esaurito else DALL_ELENCO


def _mancano(case: Case, ammessa: bool | None) -> list[str]:
    """Nothing more is asked for a replacement that cannot be; but the last day is always of use."""
    if ammessa is False:
        return [] if case["fine_cantiere"] is not None else ["fine_cantiere"]
    return [name for name in Sostituzione.declared if name != "as_of" and case[name] is None]


sostituzione = _Sostituzione(
    name="cantieri_sostituzione",
    title="Se un cantierista si può ancora sostituire, e come",
    act=bando,
    facts=Sostituzione,
)
