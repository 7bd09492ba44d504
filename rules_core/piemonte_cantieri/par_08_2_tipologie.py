"""Par. 8.2: the four types of project, line by line, and the daily indemnity of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rules_core.language import Number, lift, same, when
from rules_core.parameters import parameter, value_of
from rules_core.piemonte_cantieri.act import bando


@dataclass(frozen=True, slots=True)
class Tipologia:
    """A type of project: weekly hours, months, days, and its daily indemnity, as a line of par. 8.2 prints them."""

    ore: Number
    mesi: tuple[Number, Number]
    giornate: tuple[Number, Number]
    indennita: Number


def _tipologia(riga: int, ore: str, mesi: tuple[str, str], giornate: tuple[str, str], indennita: str) -> Tipologia:
    clause = f"8.2/capoverso.2/trattino.{riga}"
    (primo, ultimo), (meno, piu) = mesi, giornate
    return Tipologia(
        parameter(ore, clause, "{} ore settimanali"),
        (parameter(primo, clause, "da {} a " + ultimo), parameter(ultimo, clause, "{} mesi")),
        (parameter(meno, clause, "da {} a " + piu), parameter(piu, clause, "{} giornate lavorative")),
        parameter(indennita, clause),
    )


TIPOLOGIE = (
    _tipologia(1, "35", ("2", "6"), ("40", "130"), "38,70"),
    _tipologia(2, "30", ("2", "12"), ("40", "260"), "33,17"),
    _tipologia(3, "25", ("2", "12"), ("40", "260"), "27,64"),
    _tipologia(4, "20", ("2", "12"), ("40", "260"), "22,11"),
)
ORE = tuple(sorted(int(value_of(tipo.ore)) for tipo in TIPOLOGIE))
GIORNI_ALLA_SETTIMANA = parameter("5", "8.2/capoverso.2/trattino.1", "su {} giornate")


def secondo_le_ore(ore_settimanali: Number, che: Callable[[Tipologia], Number]) -> Number:
    """What the line with these weekly hours says; nought where there is none."""
    found = lift(0)
    for tipo in TIPOLOGIE:
        found = when(same(ore_settimanali, tipo.ore), che(tipo), found)
    return found


@bando.norm("8.2/capoverso.2", rests_on=("rivalutazione_istat",))
def indennita_giornaliera(ore_settimanali: Number) -> Number:
    """L'indennità di una giornata, secondo le ore settimanali."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.indennita)
