"""The version of the deliberation: the Comune's own amounts are left open; nothing else differs."""

from __future__ import annotations

from rules_core.language import Number, when
from rules_core.massarosa_isee.act import DELIBERA_69, regolamento
from rules_core.massarosa_isee.nucleo import LOCAZIONE, Alloggio, Immobile

delibera_69 = regolamento.version(DELIBERA_69)
delibera_69.renumbered["art.6/b"] = "art.6/a-2"  # the movable assets are printed as a second letter a.


@delibera_69.norm("art.5/comma.2", rests_on=("franchigia_comunale", "locazione"))
def canone_detraibile(abitazione: Alloggio, franchigia_locazione_comunale: Number) -> Number:
    """La franchigia che il Comune ha fissato per chi è in affitto con contratto registrato."""
    registrato = abitazione.titolo.among(LOCAZIONE) & abitazione.contratto_registrato
    return when(registrato, franchigia_locazione_comunale, 0)


@delibera_69.norm("art.6/a/capoverso.3", of=Immobile, rests_on=("franchigia_comunale", "franchigia_casa"))
def franchigia_casa(immobile: Immobile, franchigia_abitazione_comunale: Number) -> Number:
    """La franchigia che il Comune ha fissato per la casa di abitazione."""
    return when(immobile.abitazione_principale, franchigia_abitazione_comunale, 0)
