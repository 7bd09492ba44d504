"""Art. 4: the ISE, the equivalence scale, the ISEE."""

from __future__ import annotations

from rules_core.language import Group, Number, Truth, count, every, least, most, same, size, some, when
from rules_core.massarosa_isee.act import regolamento
from rules_core.massarosa_isee.nucleo import FIGLIO, GENITORI, Componente
from rules_core.parameters import parameter, table

QUOTA_PATRIMONIO = parameter("20%", "art.4/comma.1")
SCALA = table({1: "1,00", 2: "1,57", 3: "2,04", 4: "2,46", 5: "2,85"}, "art.4/tabella.1/riga.{key}")
ULTERIORE_COMPONENTE = parameter("0,35", "art.4/comma.3/trattino.1")
UN_SOLO_GENITORE = parameter("0,2", "art.4/comma.3/trattino.2")
HANDICAP = parameter("0,5", "art.4/comma.3/trattino.3")
GENITORI_CHE_LAVORANO = parameter("0,2", "art.4/comma.3/trattino.4")
MAGGIORE_ETA = 18  # "figli minori": the age is the Civil code's, which the act presupposes
PERSONE_IN_TABELLA = 5


@regolamento.norm("art.4/comma.2", rests_on=("arrotondamento",))
def isee(ise: Number, parametro: Number) -> Number:
    """L'ISE rapportato al parametro della scala di equivalenza."""
    return ise / parametro


@regolamento.norm("art.4/comma.1", rests_on=("arrotondamento",))
def ise(reddito: Number, patrimonio: Number) -> Number:
    """La somma del reddito e del 20% del patrimonio."""
    return reddito + QUOTA_PATRIMONIO * patrimonio


@regolamento.norm("art.4", unit="coefficiente")
def parametro(parametro_di_tabella: Number, maggiorazioni: Number) -> Number:
    """Il parametro della Tabella 1, con le maggiorazioni."""
    return parametro_di_tabella + maggiorazioni


@regolamento.norm("art.4/tabella.1", unit="coefficiente")
def parametro_di_tabella(numero_componenti: Number) -> Number:
    """Il parametro che la Tabella 1 dà al numero dei componenti, fino a cinque."""
    return SCALA(most(least(numero_componenti, PERSONE_IN_TABELLA), 1))


@regolamento.norm("art.3", unit="persone")
def numero_componenti(componenti: Group[Componente]) -> Number:
    """Quante persone compongono il nucleo."""
    return size(componenti)


@regolamento.norm("art.4/comma.3", unit="coefficiente")
def maggiorazioni(
    maggiorazione_componenti: Number,
    maggiorazione_handicap: Number,
    maggiorazione_un_solo_genitore: Number,
    maggiorazione_genitori_che_lavorano: Number,
) -> Number:
    """La somma delle maggiorazioni che spettano."""
    return (
        maggiorazione_componenti
        + maggiorazione_handicap
        + maggiorazione_un_solo_genitore
        + maggiorazione_genitori_che_lavorano
    )


@regolamento.norm("art.4/comma.3/trattino.1", unit="coefficiente")
def maggiorazione_componenti(numero_componenti: Number) -> Number:
    """0,35 per ogni componente oltre il quinto."""
    return ULTERIORE_COMPONENTE * most(numero_componenti - PERSONE_IN_TABELLA, 0)


@regolamento.norm("art.4/comma.3/trattino.3", unit="coefficiente")
def maggiorazione_handicap(componenti: Group[Componente]) -> Number:
    """0,5 per ogni componente con handicap permanente o invalidità superiore al 66%."""
    return HANDICAP * count(componenti, lambda persona: persona.handicap_o_invalidita_oltre_66)


@regolamento.norm("art.4/comma.3/trattino.2", unit="coefficiente", rests_on=("genitori",))
def maggiorazione_un_solo_genitore(figli_minori: Truth, componenti: Group[Componente]) -> Number:
    """0,2 se ci sono figli minori e un solo genitore."""
    genitori = count(componenti, lambda persona: persona.ruolo.among(*GENITORI))
    return when(figli_minori & same(genitori, 1), UN_SOLO_GENITORE, 0)


@regolamento.norm("art.4/comma.3/trattino.4", unit="coefficiente", rests_on=("genitori",))
def maggiorazione_genitori_che_lavorano(figli_minori: Truth, componenti: Group[Componente]) -> Number:
    """0,2 se ci sono figli minori e tutti i genitori hanno lavorato almeno sei mesi."""
    lavorano = every(componenti, lambda persona: ~persona.ruolo.among(*GENITORI) | persona.lavoro_almeno_6_mesi)
    return when(figli_minori & lavorano, GENITORI_CHE_LAVORANO, 0)


@regolamento.norm("art.4/comma.3", unit="condizione", rests_on=("genitori",))
def figli_minori(componenti: Group[Componente]) -> Truth:
    """Se nel nucleo c'è almeno un figlio minore."""
    return some(componenti, lambda persona: persona.ruolo.among(FIGLIO) & (persona.eta < MAGGIORE_ETA))
