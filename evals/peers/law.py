"""The ISEE calculation (Allegato C) as the peer writes law: the same norms, variable by variable.

The law is written a second time here, and only here: a peer has to be given something to compute. Properties are
variables of the household, slot by slot, which costs the peer least: its persons are then only persons.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

YEAR = "2005"
SLOTS = 3
MAGGIORE_ETA = 18
Componente = build_entity("componente", "componenti", "Una persona", is_person=True)
Nucleo = build_entity("nucleo", "nuclei", "Un nucleo familiare", roles=[{"key": "membro", "plural": "membri"}])


class Ruolo(Enum):
    """The part of a person in the household."""

    richiedente = "richiedente"
    coniuge = "coniuge"
    convivente = "convivente"
    figlio = "figlio"
    altro = "altro"


class Titolo(Enum):
    """How the household has its home."""

    proprieta = "proprieta"
    locazione = "locazione"
    altro = "altro"


class Tipo(Enum):
    """The kind of a property."""

    abitazione = "abitazione"
    negozio = "negozio"
    ufficio = "ufficio"
    terreno_edificabile = "terreno_edificabile"
    terreno_agricolo = "terreno_agricolo"
    altro = "altro"


PERSONAL = {
    "ruolo": Ruolo,
    "eta": int,
    "handicap_o_invalidita_oltre_66": bool,
    "lavoro_almeno_6_mesi": bool,
    "reddito_irpef": float,
    "redditi_agrari_iva": float,
    "proventi_agrari": float,
    "redditi_lavoro_frontiera": float,
    "risparmi": float,
}
COMMON = {"titolo": Titolo, "canone_annuo": float, "contratto_registrato": bool, "tasso_titoli_decennali": float}
OF_PROPERTY = {
    "tipo": Tipo,
    "abitazione_principale": bool,
    "lusso": bool,
    "rendita_catastale": float,
    "valore_ici": float,
    "quota_possesso": float,
    "mutuo_residuo": float,
}
DEFAULTS: dict[str, Any] = {
    "ruolo": Ruolo.altro,
    "titolo": Titolo.altro,
    "tipo": Tipo.altro,
    "contratto_registrato": True,
    "quota_possesso": 100.0,
}


NORMS: list[Any] = []


def _norm(formula: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """Register a formula as an amount of the household."""
    NORMS.append(_variable(formula.__name__, float, Nucleo, formula=formula))
    return formula


def _variable(name: str, kind: Any, entity: Any, **more: Any) -> Any:
    about = {"value_type": kind, "entity": entity, "definition_period": DateUnit.YEAR, **more}
    if issubclass(kind, Enum):
        about |= {"value_type": Enum, "possible_values": kind}
    return type(name, (Variable,), about)


def tax_benefit_system() -> Any:
    """The peer's system with the facts and norms of the calculation."""
    system = TaxBenefitSystem([Componente, Nucleo])
    for name, kind in PERSONAL.items():
        system.add_variable(_fact(name, kind, Componente, name))
    for name, kind in COMMON.items():
        system.add_variable(_fact(name, kind, Nucleo, name))
    for slot in range(SLOTS):
        for name, kind in OF_PROPERTY.items():
            system.add_variable(_fact(f"immobile_{slot}_{name}", kind, Nucleo, name))
    for norm in NORMS:
        system.add_variable(norm)
    return system


def _fact(name: str, kind: Any, entity: Any, own_name: str) -> Any:
    default = {"default_value": DEFAULTS[own_name]} if own_name in DEFAULTS else {}
    return _variable(name, kind, entity, **default)


@_norm
def somma_dei_redditi(nucleo: Any, period: Any) -> Any:
    """Art. 5, comma 1: the members' incomes, and what their savings are taken to earn."""
    member = nucleo.members
    net = np.maximum(member("reddito_irpef", period) - member("redditi_agrari_iva", period), 0)
    farming = np.maximum(member("proventi_agrari", period), 0)
    own = net + farming + member("redditi_lavoro_frontiera", period)
    return nucleo.sum(own) + nucleo("reddito_figurativo", period)


@_norm
def canone_detraibile(nucleo: Any, period: Any) -> Any:
    """Art. 5, comma 2: the rent of a registered lease, up to 7.000 euro."""
    rented = (nucleo("titolo", period) == Titolo.locazione) * nucleo("contratto_registrato", period)
    return np.where(rented, np.minimum(nucleo("canone_annuo", period), 7000), 0)


@_norm
def reddito_figurativo(nucleo: Any, period: Any) -> Any:
    """Art. 5, lett. d): the rate of the bonds on the savings."""
    return nucleo("patrimonio_mobiliare_lordo", period) * nucleo("tasso_titoli_decennali", period) / 100


@_norm
def franchigia_locazione(nucleo: Any, period: Any) -> Any:
    """Art. 5, comma 2: the rent, never above the incomes."""
    return np.minimum(nucleo("canone_detraibile", period), nucleo("somma_dei_redditi", period))


@_norm
def reddito(nucleo: Any, period: Any) -> Any:
    """Art. 5, comma 2: the incomes less the rent."""
    return np.maximum(nucleo("somma_dei_redditi", period) - nucleo("canone_detraibile", period), 0)


@_norm
def patrimonio_immobiliare(nucleo: Any, period: Any) -> Any:
    """Art. 6, lett. a): the net values of the properties."""
    return reduce(np.add, (_net_value(nucleo, period, slot) for slot in range(SLOTS)))


def _net_value(nucleo: Any, period: Any, slot: int) -> Any:
    found = {name: nucleo(f"immobile_{slot}_{name}", period) for name in OF_PROPERTY}
    kind, value = found["tipo"], found["valore_ici"]
    kinds = [kind == Tipo.abitazione, kind == Tipo.negozio, kind == Tipo.ufficio]
    by_income = found["rendita_catastale"] * 1.05 * np.select(kinds, [100, 34, 50], 0)
    gross = np.where(value > 0, value, by_income) * found["quota_possesso"] / 100
    allowance = np.where(found["abitazione_principale"], np.where(found["lusso"], 51645.69, 90000), 0)
    return np.maximum(gross - np.maximum(found["mutuo_residuo"], allowance), 0)


@_norm
def patrimonio_mobiliare_lordo(nucleo: Any, period: Any) -> Any:
    """Art. 6, lett. b): the members' savings, each rounded down to a multiple of 500 euro."""
    return nucleo.sum(np.floor(nucleo.members("risparmi", period) / 500) * 500)


@_norm
def patrimonio_mobiliare(nucleo: Any, period: Any) -> Any:
    """Art. 6, lett. b): the savings beyond the allowance."""
    return np.maximum(nucleo("patrimonio_mobiliare_lordo", period) - 15493.71, 0)


@_norm
def ise(nucleo: Any, period: Any) -> Any:
    """Art. 4, comma 1: the income and a fifth of the assets."""
    assets = nucleo("patrimonio_immobiliare", period) + nucleo("patrimonio_mobiliare", period)
    return nucleo("reddito", period) + 0.2 * assets


@_norm
def parametro(nucleo: Any, period: Any) -> Any:
    """Art. 4, Tabella 1 and comma 3: the scale and its increases."""
    member, size, role = nucleo.members, nucleo.nb_persons(), nucleo.members("ruolo", period)
    scale = np.array([1, 1.57, 2.04, 2.46, 2.85])[np.clip(size, 1, 5) - 1] + 0.35 * np.maximum(size - 5, 0)
    disabled = nucleo.sum(member("handicap_o_invalidita_oltre_66", period))
    parents = (role == Ruolo.richiedente) + (role == Ruolo.coniuge) + (role == Ruolo.convivente)
    minors = nucleo.any((role == Ruolo.figlio) * (member("eta", period) < MAGGIORE_ETA))
    idle = nucleo.any(parents * np.logical_not(member("lavoro_almeno_6_mesi", period)))
    alone = nucleo.sum(parents) == 1
    return scale + 0.5 * disabled + minors * (0.2 * alone + 0.2 * np.logical_not(idle))


@_norm
def isee(nucleo: Any, period: Any) -> Any:
    """Art. 4, comma 2: the ISE over the scale."""
    return nucleo("ise", period) / nucleo("parametro", period)


RESULTS = (
    "reddito_figurativo",
    "franchigia_locazione",
    "reddito",
    "patrimonio_immobiliare",
    "patrimonio_mobiliare_lordo",
    "patrimonio_mobiliare",
    "ise",
    "parametro",
    "isee",
)
