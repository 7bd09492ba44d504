"""Par. 8.2, 9 and 15.1: the cost of a project, who pays it, the advance, the ceiling of the territory."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from rules_core.dates import Day
from rules_core.envelopes import Envelope, Note, written
from rules_core.facts import Count, Role
from rules_core.language import Number, Truth, to_cents
from rules_core.parameters import parameter, value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import MOST_DAYS, TUTTI, ore_ammesse_dal_bando, quadrante
from rules_core.piemonte_cantieri.par_08_2_tipologie import TIPOLOGIE
from rules_core.piemonte_cantieri.par_09_risorse import LIMITE_PER_ENTE, TERRITORI
from rules_core.records import Case, Record
from rules_core.tools import RuleTool

QUOTA_REGIONALE = parameter("60%", "8.2/capoverso.5")
ANTICIPO = parameter("70%", "15.1/capoverso.1/trattino.1")


class Preventivo(Record):
    """Un progetto di cui si fa il preventivo."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    ore_settimanali = ore_ammesse_dal_bando()
    giornate = Count(
        title="Giornate lavorative del cantiere",
        question="Di quante giornate lavorative è il cantiere?",
        why="Il costo è l'indennità di ciascuna giornata per ciascun cantierista.",
        locator="8.2/capoverso.4",
        unit="giorni",
        most=MOST_DAYS,
    )
    cantieristi = Count(
        title="Numero dei cantieristi",
        question="Quanti sono i cantieristi?",
        why="Il costo è l'indennità di ciascuna giornata per ciascun cantierista.",
        locator="8.2/capoverso.4",
        unit="persone",
        most=10_000,
    )
    quadrante = quadrante(role=Role.SELECTOR, default=TUTTI, besides=(TUTTI,))


@bando.norm("8.2/capoverso.4")
def costo_totale(indennita_giornaliera: Number, giornate: Number, cantieristi: Number) -> Number:
    """L'indennità di tutte le giornate di tutti i cantieristi."""
    return indennita_giornaliera * giornate * cantieristi


@bando.norm("8.2/capoverso.5", rests_on=("arrotondamento",))
def contributo_regionale(costo_totale: Number) -> Number:
    """Il 60% del costo, a carico della Regione."""
    return to_cents(costo_totale * QUOTA_REGIONALE)


@bando.norm("8.2/capoverso.6/trattino.1", rests_on=("arrotondamento",))
def quota_ente(costo_totale: Number, contributo_regionale: Number) -> Number:
    """Il resto del costo, a carico dell'ente."""
    return costo_totale - contributo_regionale


@bando.norm("15.1/capoverso.1/trattino.1", rests_on=("arrotondamento",))
def anticipo(costo_totale: Number) -> Number:
    """Il 70% del contributo, dopo la comunicazione di avvio."""
    return to_cents(costo_totale * QUOTA_REGIONALE * ANTICIPO)


@bando.norm("15.1/capoverso.1/trattino.2", rests_on=("arrotondamento",))
def saldo(contributo_regionale: Number, anticipo: Number) -> Number:
    """Il resto del contributo, dopo la domanda di rimborso finale."""
    return contributo_regionale - anticipo


@bando.norm("9/capoverso.8", unit="condizione", rests_on=("ente_in_partenariato",))
def entro_limite(contributo_regionale: Number, limite_per_ente: Number) -> Truth:
    """Il contributo sta entro il limite di un singolo ente nel suo ambito."""
    return contributo_regionale <= limite_per_ente


def _avvisi(case: Case) -> list[Note]:
    """Days that no type of project allows."""
    ore, giornate = case["ore_settimanali"], case["giornate"]
    tipo = next((tipo for tipo in TIPOLOGIE if value_of(tipo.ore) == ore), None)
    if tipo is None or giornate is None:
        return []
    meno, piu = (value_of(limite) for limite in tipo.giornate)
    if meno <= giornate <= piu:
        return []
    text = f"Con {ore} ore settimanali il bando ammette da {meno} a {piu} giornate: un progetto di {giornate} non lo è."
    return [Note("tipologia_non_ammessa", text, (bando.clause("8.2/capoverso.2"),))]


class _Preventivo(RuleTool):
    """A budget; where no territory is named, it is held against the limit of each."""

    def of_case(self, case: Case) -> Envelope:
        """The envelope, with the limits of all territories in the place of one."""
        found = super().of_case(case)
        if case["quadrante"] == TUTTI:
            contributo = found["result"]["contributo_regionale"]
            limiti = _limiti(contributo)
            ovunque = {limite["entro_limite"] for limite in limiti.values()}
            entro = ovunque.pop() if len(ovunque) == 1 else None
            found["result"] |= {"limite_per_ente": None, "entro_limite": entro, "limiti": limiti}
            own = {"risorse_dell_ambito", "limite_per_ente", "entro_limite"}
            found["steps"] = [step for step in found["steps"] if step["rule"] not in own]
            for name in own:
                found["bounds"].pop(name, None)
        return found


def _limiti(contributo: str | None) -> dict[str, dict[str, Any]]:
    """What a single body may receive in each territory, and whether the contribution stays within it."""
    limiti = {nome: value_of(t.risorse) * value_of(LIMITE_PER_ENTE) for nome, t in TERRITORI.items()}
    return {
        nome: {
            "limite_per_ente": written(limite, "euro"),
            "entro_limite": None if contributo is None else Fraction(contributo) <= limite,
        }
        for nome, limite in limiti.items()
    }


preventivo = _Preventivo(
    name="cantieri_preventivo",
    title="Costo di un cantiere, contributo della Regione, quota dell'ente, anticipo e saldo",
    act=bando,
    facts=Preventivo,
    result=(
        "indennita_giornaliera",
        "costo_totale",
        "contributo_regionale",
        "quota_ente",
        "anticipo",
        "saldo",
        "limite_per_ente",
        "entro_limite",
    ),
    outcome=(
        "costo_totale",
        "contributo_regionale",
        "quota_ente",
        "anticipo",
        "saldo",
        "limite_per_ente",
        "entro_limite",
    ),
    notes=_avvisi,
)
