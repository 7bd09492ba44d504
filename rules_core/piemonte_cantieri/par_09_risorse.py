"""Par. 9: the territories, their means, what a single body may receive of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rules_core.dates import Day
from rules_core.envelopes import Envelope, envelope, written
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Choice, Role
from rules_core.language import Number, Symbol, lift, when
from rules_core.parameters import parameter, value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import METROPOLITANO, NORD_EST, SUD_EST, SUD_OVEST, quadrante
from rules_core.records import Case, Record, read_case
from rules_core.tools import Tool

RISORSE_TOTALI = parameter("2.600.000", "9/capoverso.2")
LIMITE_PER_ENTE = parameter("50%", "9/capoverso.8")


@dataclass(frozen=True, slots=True)
class Territorio:
    """A line of the table of par. 9."""

    nome: str
    province: tuple[str, ...]
    popolazione: Number
    in_cerca_di_lavoro: Number
    incidenza: Number
    risorse: Number
    locator: str


def _territorio(riga: int, nome: str, province: tuple[str, ...], *numeri: str) -> Territorio:
    locator = f"9/tabella.2/riga.{riga}"
    popolazione, cerca, incidenza, risorse = (parameter(numero, locator) for numero in numeri)
    return Territorio(nome, province, popolazione, cerca, incidenza, risorse, locator)


TERRITORI: Mapping[str, Territorio] = {
    SUD_EST: _territorio(1, "Quadrante SUD-EST", ("alessandria", "asti"), "613.147", "52.458", "14,46", "379.300,58"),
    NORD_EST: _territorio(
        2, "Quadrante NORD-EST", ("biella", "novara", "vco", "vercelli"), "849.404", "68.105", "20,03", "492.437,12"
    ),
    SUD_OVEST: _territorio(3, "Quadrante SUD-OVEST", ("cuneo",), "579.948", "44.211", "13,68", "319.670,18"),
    METROPOLITANO: _territorio(
        4, "Quadrante Metropolitano", ("torino",), "2.198.237", "194.811", "51,84", "1.408.592,12"
    ),
}
PROVINCE = tuple(sorted(provincia for territorio in TERRITORI.values() for provincia in territorio.province))


@bando.norm("9/tabella.2")
def risorse_dell_ambito(quadrante: Symbol) -> Number:
    """Le risorse dell'ambito territoriale."""
    found = lift(0)
    for nome, territorio in TERRITORI.items():
        found = when(quadrante.among(nome), territorio.risorse, found)
    return found


@bando.norm("9/capoverso.8", rests_on=("arrotondamento",))
def limite_per_ente(risorse_dell_ambito: Number) -> Number:
    """La metà delle risorse dell'ambito: di più un singolo ente non può assorbire."""
    return risorse_dell_ambito * LIMITE_PER_ENTE


class Luogo(Record):
    """Dove si trova l'ente; senza, tutti i quadranti."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    provincia = Choice(title="Provincia dell'ente", role=Role.SELECTOR, words=PROVINCE, locator="9/tabella.2")
    quadrante = Choice(title="Quadrante", role=Role.SELECTOR, words=quadrante().words, locator="9/tabella.2")


class _Territori(Tool):
    """The territory of a province, with its means; all of them when none is named."""

    def run(self, raw: Any) -> Envelope:
        """The territories that were asked for."""
        case = read_case(self.facts, raw)
        chosen = {
            nome: territorio
            for nome, territorio in TERRITORI.items()
            if case["quadrante"] in {None, nome} and case["provincia"] in {None, *territorio.province}
        }
        if not chosen:
            problem = f"la provincia di {case['provincia']} non è in questo quadrante"
            raise BadFactsError([FieldProblem("quadrante", problem, "Si accetta il quadrante della provincia")])
        told = [_in_numeri(nome, territorio) for nome, territorio in chosen.items()]
        result: dict[str, Any] = dict(told[0]) if len(told) == 1 else {"quadranti": told}
        if len(told) > 1:
            result["risorse_totali"] = written(value_of(RISORSE_TOTALI), "euro")
        steps = [self._step(case, nome, territorio) for nome, territorio in chosen.items()]
        return envelope(self.name, result, steps=steps, warnings=self.standing(case))

    def clauses(self) -> tuple[str, ...]:
        """The table of the territories, and the limit of a single body."""
        return ("9/tabella.2", "9/capoverso.2", "9/capoverso.4", "9/capoverso.5", "9/capoverso.8")

    def _step(self, case: Case, nome: str, territorio: Territorio) -> dict[str, Any]:
        risorse = written(value_of(territorio.risorse), "euro")
        province = ", ".join(territorio.province)
        text = f"{territorio.nome} ({province}): risorse per {territorio.risorse.args[0].printed} euro."
        return self.step(case, "territorio", text, risorse, territorio.locator, "9/capoverso.8", quadrante=nome)


def _in_numeri(nome: str, territorio: Territorio) -> dict[str, Any]:
    risorse = value_of(territorio.risorse)
    return {
        "quadrante": nome,
        "nome": territorio.nome,
        "province": list(territorio.province),
        "risorse": written(risorse, "euro"),
        "limite_per_ente": written(risorse * value_of(LIMITE_PER_ENTE), "euro"),
        "popolazione_15_64": int(value_of(territorio.popolazione)),
        "in_cerca_di_occupazione": int(value_of(territorio.in_cerca_di_lavoro)),
        "incidenza_stampata": written(value_of(territorio.incidenza) / 100, "percentuale"),
    }


territorio = _Territori(
    name="cantieri_territorio",
    title="A quale ambito territoriale appartiene una provincia, e con quali risorse",
    act=bando,
    facts=Luogo,
)
