"""Activity 4, first table: the budget, by year and item, as the act prints it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rules_core.envelopes import Envelope, envelope, written
from rules_core.exports import Sheet
from rules_core.facts import Choice, Quantity, Role
from rules_core.language import Number
from rules_core.parameters import parameter, value_of
from rules_core.printed import italian
from rules_core.records import Case, read_case
from rules_core.tools import Tool
from rules_core.veneto_accordo.act import Domanda, accordo

ANNI = (2020, 2021, 2022)
TOTALE = "totale"
PERCENTUALE_DEL_FONDO = parameter("1%", "art.5/comma.1", "pari all'{} del Fondo")


@dataclass(frozen=True, slots=True)
class Riga:
    """A row of the table: for each year what the national fund gives and the year's total; then the general total."""

    nome: str
    locator: str
    dal_fondo: Mapping[int, Number]
    annuale: Mapping[int, Number]
    generale: Number

    def importo(self, anno: int | None) -> Fraction:
        """The total of a year; without one, the general total."""
        return value_of(self.generale if anno is None else self.annuale[anno])


def _riga(numero: int, nome: str, importi: str) -> Riga:
    locator = f"attivita.4/tabella.1/riga.{numero}"
    *per_anno, generale = (parameter(importo, locator) for importo in importi.split())
    dal_fondo, annuale = (dict(zip(ANNI, per_anno[colonna::2], strict=True)) for colonna in (0, 1))
    return Riga(nome, locator, dal_fondo, annuale, generale)


PREVISIONE: Mapping[str, Riga] = {
    "personale": _riga(1, "Personale", "60.000,00 60.000,00  60.000,00 60.000,00  60.000,00 60.000,00  180.000,00"),
    "sistemi_informativi": _riga(
        2, "Sistemi informativi", "64.877,39 64.877,39  15.000,00 15.000,00  15.000,00 15.000,00  94.877,39"
    ),
    "formazione": _riga(
        3, "Formazione eventi, missioni", "5.000,00 5.000,00  5.000,00 5.000,00  5.000,00 5.000,00  15.000,00"
    ),
    TOTALE: _riga(4, "Totale", "129.877,39 129.877,39  80.000,00 80.000,00  80.000,00 80.000,00  289.877,39"),
}


def anno(why: str, role: Role = Role.REQUIRED) -> Quantity:
    """One of the years of the table."""
    return Quantity(
        title="Anno",
        question="Di quale anno si tratta: 2020, 2021 o 2022?",
        why=why,
        locator="attivita.4/tabella.1",
        role=role,
        unit="anno",
        decimals=0,
        among=ANNI,
    )


class VoceDelBudget(Domanda):
    """L'anno e la voce di cui si chiede; senza, tutti gli anni e tutte le voci."""

    anno = anno("Senza un anno valgono i totali generali.", Role.SELECTOR)
    voce = Choice(
        title="Voce di spesa",
        question="Di quale voce di spesa si tratta?",
        why="Senza una voce valgono tutte, con il totale.",
        locator="attivita.4/tabella.1",
        role=Role.SELECTOR,
        words=tuple(nome for nome in PREVISIONE if nome != TOTALE),
    )


class _Budget(Tool):
    """The budget, or the row and the year of it that are asked for."""

    def run(self, raw: Any) -> Envelope:
        """What the table prints; nothing is computed."""
        case = read_case(self.facts, raw)
        righe = {nome: riga for nome, riga in PREVISIONE.items() if case["voce"] in {None, nome}}
        scelto = None if case["anno"] is None else int(case["anno"])
        result: dict[str, Any] = {"anno": scelto} if scelto else {"anni": list(ANNI)}
        result |= {nome: _euro(riga.importo(scelto)) for nome, riga in righe.items()}
        result |= {
            "dal_fondo_nazionale_politiche_sociali": _dal_fondo(list(righe.values())[-1], scelto),
            "percentuale_del_fondo": written(value_of(PERCENTUALE_DEL_FONDO), "percentuale"),
        }
        if scelto is None:
            result["per_anno"] = [
                {"anno": anno} | {nome: _euro(riga.importo(anno)) for nome, riga in righe.items()} for anno in ANNI
            ]
        steps = [self._step(case, nome, riga, scelto) for nome, riga in righe.items()]
        notes = [*self.standing(case), self.reading("previsione_variabile", case)]
        return envelope(self.name, result, steps=steps, warnings=notes)

    def clauses(self) -> tuple[str, ...]:
        """The rows of the table, and what the act says of them."""
        return (*(riga.locator for riga in PREVISIONE.values()), "attivita.4/capoverso.1", "art.5/comma.1")

    def sheet(self, envelope: Envelope) -> Sheet | None:
        """The budget as the act lays it out: a row for each item, a column for each year."""
        righe = [riga for nome, riga in PREVISIONE.items() if nome in envelope["result"]]
        rows = [(r.nome, *(_euro(r.importo(anno)) for anno in (*ANNI, None))) for r in righe]
        return Sheet("Previsione", ("Voce di spesa", *map(str, ANNI), "Totale generale"), tuple(rows))

    def _step(self, case: Case, nome: str, riga: Riga, anno: int | None) -> dict[str, Any]:
        importo = riga.importo(anno)
        quando = "nei tre anni" if anno is None else f"nel {anno}"
        text = f"{riga.nome}, {quando}: la tabella prevede {italian(importo)} €."
        return self.step(case, nome, text, _euro(importo), riga.locator)


def _dal_fondo(riga: Riga, anno: int | None) -> str:
    """What the national fund gives: of a year, or of all three."""
    anni = ANNI if anno is None else (anno,)
    return _euro(sum((value_of(riga.dal_fondo[a]) for a in anni), Fraction(0)))


def _euro(importo: Fraction) -> str:
    return str(written(importo, "euro"))


budget = _Budget(
    name="accordo_budget", title="Il budget dell'accordo, per anno e per voce", act=accordo, facts=VoceDelBudget
)
