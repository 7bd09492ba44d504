"""Art. 5: the income."""

from __future__ import annotations

from rules_core.language import Each, Group, Number, least, less_up_to, most, total, when
from rules_core.massarosa_isee.act import regolamento
from rules_core.massarosa_isee.nucleo import LOCAZIONE, Alloggio, Componente
from rules_core.parameters import parameter

FRANCHIGIA_LOCAZIONE = parameter("7.000,00", "art.5/comma.2")


@regolamento.norm("art.5/comma.2", rests_on=("arrotondamento",))
def reddito(somma_dei_redditi: Number, canone_detraibile: Number) -> Number:
    """La somma dei redditi, meno la franchigia di chi è in affitto, fino a concorrenza."""
    return less_up_to(somma_dei_redditi, canone_detraibile)


@regolamento.norm("art.5/comma.2", rests_on=("locazione",))
def franchigia_locazione(canone_detraibile: Number, somma_dei_redditi: Number) -> Number:
    """Quanto si detrae davvero per la locazione: mai più della somma dei redditi."""
    return least(canone_detraibile, somma_dei_redditi)


@regolamento.norm("art.5/comma.2", rests_on=("locazione",))
def canone_detraibile(abitazione: Alloggio) -> Number:
    """Il canone annuo del contratto registrato, fino a 7.000,00 euro."""
    registrato = abitazione.titolo.among(LOCAZIONE) & abitazione.contratto_registrato
    return when(registrato, least(abitazione.canone_annuo, FRANCHIGIA_LOCAZIONE), 0)


@regolamento.norm("art.5/comma.1")
def somma_dei_redditi(
    componenti: Group[Componente], reddito_del_componente: Each, reddito_figurativo: Number
) -> Number:
    """I redditi di tutti i componenti, più il reddito figurativo del patrimonio mobiliare."""
    return total(componenti, reddito_del_componente) + reddito_figurativo


@regolamento.norm("art.5/comma.1", of=Componente)
def reddito_del_componente(
    componente: Componente, reddito_irpef_netto: Each, proventi_agricoli: Each, lavoro_di_frontiera: Each
) -> Number:
    """Reddito IRPEF netto, proventi agricoli e redditi di lavoro di frontiera."""
    return reddito_irpef_netto(componente) + proventi_agricoli(componente) + lavoro_di_frontiera(componente)


@regolamento.norm("art.5/a", of=Componente, rests_on=("valori_negativi",))
def reddito_irpef_netto(componente: Componente) -> Number:
    """Il reddito IRPEF al netto dei redditi agrari, mai sotto zero."""
    return less_up_to(componente.reddito_irpef, componente.redditi_agrari_iva)


@regolamento.norm("art.5/b", of=Componente, rests_on=("valori_negativi",))
def proventi_agricoli(componente: Componente) -> Number:
    """I proventi agrari, mai sotto zero."""
    return most(componente.proventi_agrari, 0)


@regolamento.norm("art.5/c", of=Componente)
def lavoro_di_frontiera(componente: Componente) -> Number:
    """I redditi di lavoro prestato nelle zone di frontiera e in altri Paesi limitrofi."""
    return componente.redditi_lavoro_frontiera


@regolamento.norm("art.5/d", rests_on=("figurativo",))
def reddito_figurativo(patrimonio_mobiliare_lordo: Number, tasso_titoli_decennali: Number) -> Number:
    """Il tasso dei titoli decennali sul patrimonio mobiliare, prima della franchigia."""
    return patrimonio_mobiliare_lordo * tasso_titoli_decennali
