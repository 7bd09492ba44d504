"""The text agreed with the unions: the mortgage counts for the main home only, and 500 is printed with its cents."""

from __future__ import annotations

from rules_core.language import Each, Number, down_to, less_up_to, most, when
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, regolamento
from rules_core.massarosa_isee.nucleo import Componente, Immobile
from rules_core.parameters import parameter

accordo_sindacale = regolamento.version(ACCORDO_SINDACALE)
accordo_sindacale.renumbered |= {
    "art.9/comma.5": "art.9/comma.3",  # without the two on INPS
    "art.12/comma.1": "art.12/comma.2",  # who fixes the thresholds comes before their minimum
    "art.12/comma.2": "art.12/comma.1",
}

MULTIPLO = parameter("500,00", "art.6/b")


@accordo_sindacale.norm("art.6/a/capoverso.2", of=Immobile, rests_on=("franchigia_casa", "mutuo_finalita"))
def valore_netto(immobile: Immobile, valore: Each, franchigia_casa: Each) -> Number:
    """Il valore, meno il debito residuo o la franchigia, solo se è l'abitazione principale."""
    detrazione = most(immobile.mutuo_residuo, franchigia_casa(immobile))
    return less_up_to(valore(immobile), when(immobile.abitazione_principale, detrazione, 0))


@accordo_sindacale.norm("art.6/b", of=Componente)
def patrimonio_del_componente(componente: Componente) -> Number:
    """Il patrimonio mobiliare, arrotondato per difetto a 500,00 euro o ai suoi multipli."""
    return down_to(componente.patrimonio_mobiliare, MULTIPLO)
