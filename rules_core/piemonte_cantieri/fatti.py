"""Facts that several paragraphs ask for in the same words."""

from __future__ import annotations

from fractions import Fraction

from rules_core.facts import Choice, Quantity, Role
from rules_core.piemonte_cantieri.par_08_2_tipologie import ORE

TUTTI = "tutti"
MOST_DAYS = 366  # of one site, or of one injury
SUD_EST, NORD_EST, SUD_OVEST, METROPOLITANO = "sud_est", "nord_est", "sud_ovest", "metropolitano"


def ore_ammesse_dal_bando() -> Quantity:
    """The weekly hours of a project, where only those that the call allows make sense."""
    return Quantity(
        title="Ore settimanali del cantiere",
        question="Di quante ore alla settimana è il cantiere?",
        why="Dalle ore settimanali dipende l'indennità giornaliera.",
        locator="8.2/capoverso.2",
        unit="ore",
        decimals=0,
        low=Fraction(ORE[0]),
        high=Fraction(ORE[-1]),
        usual=Fraction(ORE[-1]),
        among=ORE,
    )


def quadrante(role: Role = Role.REQUIRED, default: str | None = None, besides: tuple[str, ...] = ()) -> Choice:
    """The territory of a project."""
    return Choice(
        title="Ambito territoriale (quadrante)",
        question="In quale quadrante si trova l'ente?",
        why="Ogni quadrante ha le sue risorse.",
        locator="9/tabella.2",
        words=(SUD_EST, NORD_EST, SUD_OVEST, METROPOLITANO, *besides),
        role=role,
        default=default,
    )
