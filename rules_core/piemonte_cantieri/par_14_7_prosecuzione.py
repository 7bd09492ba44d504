"""Par. 14.7: the days still allowed at the body's own expense."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Count, Role
from rules_core.language import Number, less_up_to
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import MOST_DAYS
from rules_core.records import Record
from rules_core.tools import RuleTool

MASSIMO = parameter("260", "14.7")


class CantiereFinito(Record):
    """Un cantiere finanziato, al suo termine."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    giornate_finanziate = Count(
        title="Giornate del cantiere finanziato",
        question="Di quante giornate è stato il cantiere finanziato?",
        why="Il massimo conta insieme le giornate finanziate e quelle a spese dell'ente.",
        locator="14.7",
        unit="giorni",
        most=MOST_DAYS,
    )


@bando.norm("14.7", unit="giorni")
def massimo() -> Number:
    """Le giornate che i due cantieri insieme possono avere al massimo."""
    return MASSIMO


@bando.norm("14.7", unit="giorni")
def giornate_residue(massimo: Number, giornate_finanziate: Number) -> Number:
    """Le giornate che l'ente può ancora fare a sue spese."""
    return less_up_to(massimo, giornate_finanziate)


prosecuzione = RuleTool(
    name="cantieri_prosecuzione",
    title="Quante giornate l'ente può proseguire a sue spese",
    act=bando,
    facts=CantiereFinito,
    result=("massimo", "giornate_residue"),
)
