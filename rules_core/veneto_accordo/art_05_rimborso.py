"""Art. 5: how much of a claim fits what is left of the year's ceiling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules_core.envelopes import Envelope, Note
from rules_core.facts import Quantity
from rules_core.language import Number, Truth, least, less_up_to, same, when
from rules_core.parameters import parameter
from rules_core.records import Case
from rules_core.tools import RuleTool
from rules_core.veneto_accordo.act import Domanda, accordo
from rules_core.veneto_accordo.attivita_4_budget import ANNI, PREVISIONE, TOTALE, anno

ANNO_IN_TABELLA = {anno: parameter(str(anno), PREVISIONE[TOTALE].locator, "{}, Totale annuale") for anno in ANNI}


class Richiesta(Domanda):
    """Una richiesta di rimborso di Veneto Lavoro alla Regione."""

    anno = anno("Ogni anno ha il suo massimale.")
    importo = Quantity(
        title="Importo della richiesta",
        question="Di quanto è questa richiesta di rimborso, in euro?",
        why="Si rimborsa al più quanto resta del massimale.",
        locator="art.5/comma.5",
    )
    gia_richiesto = Quantity(
        title="Già richiesto nell'anno",
        question="Quanto è già stato chiesto a rimborso per lo stesso anno, in euro?",
        why="Riduce quanto resta del massimale.",
        locator="art.5/comma.5",
    )


@accordo.norm("attivita.4/tabella.1/riga.4", rests_on=("massimale_annuale", "anno_della_spesa"))
def massimale_annuale(anno: Number) -> Number:
    """Il totale che la tabella prevede per l'anno."""
    totali = PREVISIONE[TOTALE].annuale
    primo, secondo, terzo = ANNI
    return when(
        same(anno, ANNO_IN_TABELLA[primo]),
        totali[primo],
        when(same(anno, ANNO_IN_TABELLA[secondo]), totali[secondo], totali[terzo]),
    )


@accordo.norm("attivita.4/capoverso.1", rests_on=("residuo_annuale",))
def disponibile(massimale_annuale: Number, gia_richiesto: Number) -> Number:
    """Quanto resta del massimale prima di questa richiesta."""
    return less_up_to(massimale_annuale, gia_richiesto)


@accordo.norm("art.5/comma.5")
def ammissibile(importo: Number, disponibile: Number) -> Number:
    """La richiesta, fino a quanto resta del massimale."""
    return least(importo, disponibile)


@accordo.norm("attivita.4/capoverso.1", rests_on=("residuo_annuale",))
def residuo(disponibile: Number, ammissibile: Number) -> Number:
    """Quanto resta del massimale dopo questa richiesta."""
    return disponibile - ammissibile


@accordo.norm("art.5/comma.5")
def eccedenza(importo: Number, ammissibile: Number) -> Number:
    """La parte della richiesta che non sta nel massimale."""
    return importo - ammissibile


@accordo.norm("attivita.4/capoverso.1", unit="condizione")
def massimale_non_superato_prima(gia_richiesto: Number, massimale_annuale: Number) -> Truth:
    """Quanto è già stato chiesto sta nel massimale."""
    return gia_richiesto <= massimale_annuale


@accordo.norm("attivita.4/capoverso.1", unit="condizione")
def richiesta_nel_disponibile(importo: Number, disponibile: Number) -> Truth:
    """La richiesta sta in quanto resta del massimale."""
    return importo <= disponibile


SUPERATO = "massimale_gia_superato"
GIA_SUPERATO = (
    "Quanto è già stato chiesto supera da solo il massimale dell'anno: il dato è improbabile, va ricontrollato."
)
SOLO_IL_MASSIMALE = (
    "Il conto dice quanto sta nel massimale; che i costi siano documentati, pertinenti, congrui e coerenti lo verifica"
    " la Regione."
)


@dataclass(frozen=True)
class _Rimborso(RuleTool):
    """A claim before the ceiling: what a ceiling does not say is told, and a past that can hardly be."""

    def of_case(self, case: Case) -> Envelope:
        """The envelope, with both warnings."""
        found = super().of_case(case)
        found["warnings"].append(self._avviso("solo_il_massimale", SOLO_IL_MASSIMALE, "art.5/comma.5"))
        if SUPERATO in found["result"]["motivi"]:
            found["warnings"].append(self._avviso(SUPERATO, GIA_SUPERATO, "attivita.4/capoverso.1"))
        return found

    def _avviso(self, code: str, text: str, locator: str) -> dict[str, Any]:
        return Note(code, text, (self.act.clause(locator),)).as_json()


rimborso = _Rimborso(
    name="accordo_rimborso",
    title="Quanto di una richiesta di rimborso sta nel massimale dell'anno",
    act=accordo,
    facts=Richiesta,
    result=("massimale_annuale", "disponibile", "ammissibile", "residuo", "eccedenza"),
    outcome=("massimale_annuale", "ammissibile", "residuo"),
    reasons={"massimale_non_superato_prima": SUPERATO, "richiesta_nel_disponibile": "oltre_il_disponibile"},
)
