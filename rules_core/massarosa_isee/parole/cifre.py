"""The figures of an ISEE that people ask for by themselves, in which words, and how each is told."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import row
from rules_core.wording import Figure, Told

_QUANTO = "quanto|quant|quanti|quale|qual|che|calcola|calcolami|calcolare|calcolate|calcolo"
_SOLO = "solo|soltanto|solamente|unicamente"
_DAMMI = "dammi|datemi|dimmi|ditemi|mandami|mandatemi|serve|servirebbe|interessa|voglio|vorrei il|la|lo"
_RISPARMI = "risparmi|depositi|buoni|btp|azioni|conto|conti|libretto|libretti|titoli|soldi|banca|posta|mobiliare"
_CONTA = "conta|contano|contate|contare|conteggia|conteggiate|resta|restano|rimane|rimangono|entra|entrano|valgono"
_CASA = "casa|appartamento|abitazione|immobile|immobili|villetta|negozio|terreno|immobiliare"

_QUANTO_NE_CONTA = row(f"""
    quanto|quanti {_CONTA}|pesa|pesano, quanto|quanti ne {_CONTA}, quanto|quanti me|ce|se|vi|mi|ci ne {_CONTA},
    quanto|quanti mi|ci|vi {_CONTA}, quanto ... {_CONTA} ... contare|patrimonio|franchigia, per quanto {_CONTA}
""")
_RISPARMIO = "componenti[].patrimonio_mobiliare"

CIFRE: Mapping[str, Figure] = {
    "parametro": Figure(
        asked=row(f"""
            parametro|coefficiente, {_QUANTO} ... scala di|equivalenza, scala di equivalenza per|con|se|#,
            scala equivalenza per|con|se|#, numero per cui si divide, per quanto si divide,
            {_SOLO} ... scala di|equivalenza, {_DAMMI} scala di|equivalenza, equivalenza soltanto|solamente,
            numero|valore della|di scala
        """),
        told=Told("Il parametro del nucleo nella scala di equivalenza è {parametro}."),
    ),
    "reddito_figurativo": Figure(
        asked=row(f"""
            reddito figurativo, rendimento figurativo, reddito presunto ... {_RISPARMI}, figurativo,
            {_QUANTO} ... rendono|fruttano ... {_RISPARMI}, reddito ... dei|dai|sui|da {_RISPARMI}
        """),
        told=Told("Il reddito figurativo dei risparmi è di {reddito_figurativo:euro}."),
        bare=_RISPARMIO,
    ),
    "patrimonio_mobiliare": Figure(
        asked=row(f"""
            {_QUANTO} ... patrimonio mobiliare, patrimonio mobiliare netto|nostro|mio, {_QUANTO} {_CONTA} ...
            {_RISPARMI}, {_QUANTO} ... {_RISPARMI} {_CONTA}, {_QUANTO} ne ... {_CONTA} ... {_RISPARMI},
            tolta la franchigia ... {_CONTA}, {_QUANTO} ne {_CONTA} dopo|tolta|oltre la franchigia,
            {_RISPARMI} ... {_QUANTO} ... {_CONTA}, {_RISPARMI} {_QUANTO} ne {_CONTA}, oltre la franchigia ... {_CONTA}
        """),
        told=Told("I risparmi contano per {patrimonio_mobiliare:euro}, tolta la franchigia."),
        about=row(f"{_RISPARMI}, da parte, messi via"),
        how_much=_QUANTO_NE_CONTA,
        bare=_RISPARMIO,
    ),
    "patrimonio_immobiliare": Figure(
        asked=row(f"""
            {_QUANTO} ... patrimonio immobiliare, patrimonio immobiliare netto|nostro|mio,
            {_QUANTO} {_CONTA}|vale|pesa ... {_CASA}, {_QUANTO} ... {_CASA} ... {_CONTA},
            valore ... nel|del patrimonio, {_CASA} ... {_QUANTO} ... {_CONTA}, {_QUANTO} mi|ci {_CONTA} ... {_CASA}
        """),
        told=Told("Gli immobili contano per {patrimonio_immobiliare:euro}, tolti mutui e franchigia."),
        about=row(f"{_CASA}|mutuo|rendita"),
        how_much=(
            *_QUANTO_NE_CONTA,
            *row("""
                quanto|quant vale|varrebbe|pesa|entra per|nell|nel|sull|ai|mi|ci, con|per|di che|quale valore,
                che|quale valore ha|avrebbe|hanno|entra|va|conta|metto|mettere|dichiarare|dare|si|per|nel|nell|ai,
                patrimonio ... quanto|quant vale|varrebbe|pesa|entra
            """),
        ),
    ),
    "canone_detraibile": Figure(
        asked=row("""
            quanto|quanti mi|ci|si|ne toglie|tolgono|togliete|detrae|detraggono|scalano|scala|scalate|detraggo ... ...
            affitto|canone|locazione, quanto|quanti ... affitto|canone ... detra*|tolgono|toglie|togliere|scalare|scala,
            quanto ... franchigia ... affitto|locazione|canone, franchigia per l affitto quanto|mia,
            quanto posso|possiamo detrarre|togliere|scalare ... affitto|canone|locazione,
            quanto si ... affitto|canone|locazione, affitto|canone ... quanto ... detra*|tolgono|togliere|toglie,
            affitto|canone ... quanto ... scala|scalare|scalano|scalato,
            quanto mi|ci viene|vengono scalato|tolto|detratto
        """),
        told=Told("Per l'affitto si detraggono {canone_detraibile:euro}, e mai più della somma dei redditi."),
        about=row("affitto|canone|locazione|pigione"),
        how_much=row("quanto|quanti mi|ci|si|ne|me|se toglie|tolgono|scala|scalano|detrae|detraggono|detraggo"),
    ),
    "ise": Figure(
        asked=row(f"""
            {_QUANTO} ... l ise, calcol* ... l ise, {_QUANTO} ise, ise quanto|quant, mio|nostro ise, solo l ise,
            l ise del|della|di|per|viene|e|sarebbe
        """),
        told=Told("L'ISE del nucleo è di {ise:euro}."),
    ),
}
