"""Art. 6: the assets."""

from __future__ import annotations

from rules_core.language import Each, Group, Number, down_to, less_up_to, lift, most, stated, total, when
from rules_core.massarosa_isee.act import regolamento
from rules_core.massarosa_isee.nucleo import ABITAZIONE, CON_RENDITA, NEGOZIO, Componente, Immobile
from rules_core.parameters import parameter

RIVALUTAZIONE = parameter("5%", "art.6/a/capoverso.4/trattino.1")
PER_ABITAZIONE = parameter("100", "art.6/a/capoverso.4/trattino.1")
PER_NEGOZIO = parameter("34", "art.6/a/capoverso.4/trattino.2")
PER_UFFICIO = parameter("50", "art.6/a/capoverso.4/trattino.3")
FRANCHIGIA_CASA = parameter("90.000,00", "art.6/a/capoverso.3")
FRANCHIGIA_CASA_A1_A8 = parameter("51.645,69", "art.6/a/capoverso.3")
MULTIPLO = parameter("500", "art.6/b")
FRANCHIGIA_MOBILIARE = parameter("15.493,71", "art.6/b")


@regolamento.norm("art.6/comma.1")
def patrimonio(patrimonio_immobiliare: Number, patrimonio_mobiliare: Number) -> Number:
    """Il patrimonio immobiliare e quello mobiliare."""
    return patrimonio_immobiliare + patrimonio_mobiliare


@regolamento.norm("art.6/a", rests_on=("diritto_reale",))
def patrimonio_immobiliare(immobili: Group[Immobile], valore_netto: Each) -> Number:
    """La somma dei valori netti degli immobili."""
    return total(immobili, valore_netto)


@regolamento.norm("art.6/a/capoverso.2", of=Immobile, rests_on=("franchigia_casa", "mutuo_finalita"))
def valore_netto(immobile: Immobile, valore: Each, franchigia_casa: Each) -> Number:
    """Il valore, meno il debito residuo o la franchigia per la casa di abitazione, se è più favorevole."""
    return less_up_to(valore(immobile), most(immobile.mutuo_residuo, franchigia_casa(immobile)))


@regolamento.norm("art.6/a/capoverso.3", of=Immobile, rests_on=("franchigia_casa",))
def franchigia_casa(immobile: Immobile) -> Number:
    """Per l'abitazione principale 90.000,00 euro; 51.645,69 per le categorie A1 e A8."""
    importo = when(immobile.categoria_catastale.among("A1", "A8"), FRANCHIGIA_CASA_A1_A8, FRANCHIGIA_CASA)
    return when(immobile.abitazione_principale, importo, 0)


@regolamento.norm("art.6/a/capoverso.4", of=Immobile)
def valore(immobile: Immobile) -> Number:
    """Il valore ai fini ICI, per la quota posseduta."""
    moltiplicatore = when(
        immobile.tipo.among(ABITAZIONE),
        PER_ABITAZIONE,
        when(immobile.tipo.among(NEGOZIO), PER_NEGOZIO, PER_UFFICIO),
    )
    dalla_rendita = immobile.rendita_catastale * (lift(1) + RIVALUTAZIONE) * moltiplicatore
    con_rendita = immobile.tipo.among(*CON_RENDITA) & ~stated(immobile.valore_ici)
    return when(con_rendita, dalla_rendita, immobile.valore_ici) * immobile.quota_possesso


@regolamento.norm("art.6/b")
def patrimonio_mobiliare(patrimonio_mobiliare_lordo: Number) -> Number:
    """Il patrimonio mobiliare oltre la franchigia di 15.493,71 euro."""
    return less_up_to(patrimonio_mobiliare_lordo, FRANCHIGIA_MOBILIARE)


@regolamento.norm("art.6/b", rests_on=("figurativo",))
def patrimonio_mobiliare_lordo(componenti: Group[Componente], patrimonio_del_componente: Each) -> Number:
    """La somma dei patrimoni mobiliari dei componenti, ciascuno arrotondato."""
    return total(componenti, patrimonio_del_componente)


@regolamento.norm("art.6/b", of=Componente)
def patrimonio_del_componente(componente: Componente) -> Number:
    """Il patrimonio mobiliare, arrotondato per difetto a 500 euro o ai suoi multipli."""
    return down_to(componente.patrimonio_mobiliare, MULTIPLO)
