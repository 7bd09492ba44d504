"""Par. 2.3: who pays what for the days of an injury."""

from __future__ import annotations

from fractions import Fraction

from rules_core.dates import Day
from rules_core.facts import Count, Role
from rules_core.language import Number, Truth, least, lift, most, stated, to_cents, when
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import MOST_DAYS, ore_ammesse_dal_bando
from rules_core.records import Record
from rules_core.tools import Constraint, RuleTool

GIORNI_DOPO_IL_PRIMO = parameter("3", "2.3/capoverso.6/trattino.1", "i successivi {} giorni")
REGIONE_IN_CARENZA = parameter("50%", "2.3/capoverso.6/trattino.1")
QUOTA_INAIL = parameter("60%", "2.3/capoverso.6/trattino.2")
QUOTA_ENTE = parameter("40%", "2.3/capoverso.6/trattino.2")
META = lift(Fraction(1, 2))  # "la metà di quel 40%", in words


class Infortunio(Record):
    """Un infortunio durante il cantiere."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    ore_settimanali = ore_ammesse_dal_bando()
    giorni_infortunio = Count(
        title="Giorni di infortunio, compreso il primo",
        question="Quanti giorni è durato l'infortunio, contando anche il primo e non oltre la fine del cantiere?",
        why="I primi quattro giorni li paga l'ente, dal successivo interviene l'INAIL.",
        locator="2.3/capoverso.6",
        unit="giorni",
        most=MOST_DAYS,
    )
    giorni_apertura_dal_quarto = Count(
        title="Giorni di apertura del cantiere, dal quarto successivo all'infortunio",
        question="Per quanti di quei giorni, dal quarto successivo all'infortunio, il cantiere era aperto?",
        why="Il contributo della Regione è dovuto solo per i giorni di effettiva apertura.",
        locator="2.3/capoverso.6/trattino.2",
        unit="giorni",
        most=MOST_DAYS,
    )
    giorni_entro_il_progetto = Count(
        title="Giorni di infortunio prima della fine del progetto",
        locator="2.3/capoverso.5",
        unit="giorni",
        most=MOST_DAYS,
        role=Role.REFINEMENT,
    )


@bando.norm("2.3/capoverso.5", unit="giorni")
def giorni_con_indennita(giorni_infortunio: Number, giorni_entro_il_progetto: Number) -> Number:
    """I giorni di infortunio, non oltre la fine del progetto."""
    entro = least(giorni_infortunio, giorni_entro_il_progetto)
    return when(stated(giorni_entro_il_progetto), entro, giorni_infortunio)


@bando.norm("2.3/capoverso.6/trattino.1", unit="giorni", rests_on=("infortunio_giorni",))
def giorni_carenza(giorni_con_indennita: Number) -> Number:
    """Il giorno dell'infortunio e i tre successivi, che l'INAIL non copre."""
    return least(giorni_con_indennita, GIORNI_DOPO_IL_PRIMO + 1)


@bando.norm("2.3/capoverso.6/trattino.2", unit="giorni", rests_on=("infortunio_giorni",))
def giorni_inail(giorni_con_indennita: Number, giorni_carenza: Number) -> Number:
    """I giorni dal quarto successivo all'infortunio."""
    return giorni_con_indennita - giorni_carenza


@bando.norm("2.3/capoverso.6/trattino.2", rests_on=("arrotondamento",))
def a_carico_inail(indennita_giornaliera: Number, giorni_inail: Number) -> Number:
    """Il 60% dell'indennità di quei giorni, che paga l'INAIL."""
    return to_cents(QUOTA_INAIL * indennita_giornaliera * giorni_inail)


@bando.norm("2.3/capoverso.6", rests_on=("arrotondamento",))
def erogato_ente(indennita_giornaliera: Number, giorni_carenza: Number, giorni_inail: Number) -> Number:
    """Tutta l'indennità dei primi giorni e il 40% di quella dei successivi, che paga l'ente."""
    return to_cents(indennita_giornaliera * giorni_carenza + QUOTA_ENTE * indennita_giornaliera * giorni_inail)


@bando.norm("2.3/capoverso.6", rests_on=("arrotondamento",))
def totale_cantierista(a_carico_inail: Number, erogato_ente: Number) -> Number:
    """Quanto riceve in tutto il cantierista."""
    return a_carico_inail + erogato_ente


@bando.norm("2.3/capoverso.6", rests_on=("infortunio_giorni", "arrotondamento"))
def contributo_regionale_massimo(
    indennita_giornaliera: Number, giorni_carenza: Number, giorni_inail: Number, giorni_apertura_dal_quarto: Number
) -> Number:
    """Al più il 50% dei primi giorni, e la metà del 40% dei successivi in cui il cantiere era aperto."""
    primi = REGIONE_IN_CARENZA * indennita_giornaliera * giorni_carenza
    aperti = least(giorni_apertura_dal_quarto, giorni_inail)
    return to_cents(primi + META * QUOTA_ENTE * indennita_giornaliera * aperti)


@bando.norm("2.3/capoverso.6", rests_on=("arrotondamento",))
def a_carico_ente(erogato_ente: Number, contributo_regionale_massimo: Number) -> Number:
    """Quanto resta all'ente, se la Regione dà il massimo."""
    return erogato_ente - contributo_regionale_massimo


@bando.norm("2.3/capoverso.6/trattino.2", unit="condizione")
def apertura_nei_giorni_inail(giorni_apertura_dal_quarto: Number, giorni_infortunio: Number) -> Truth:
    """I giorni di apertura sono tra quelli dal quarto successivo all'infortunio."""
    return giorni_apertura_dal_quarto <= most(giorni_infortunio - (GIORNI_DOPO_IL_PRIMO + 1), 0)


infortunio = RuleTool(
    name="cantieri_infortunio",
    title="Chi paga che cosa nei giorni di un infortunio",
    act=bando,
    facts=Infortunio,
    result=(
        "giorni_carenza",
        "giorni_inail",
        "totale_cantierista",
        "a_carico_inail",
        "erogato_ente",
        "contributo_regionale_massimo",
        "a_carico_ente",
    ),
    constraints=(
        Constraint(
            "apertura_nei_giorni_inail",
            "giorni_apertura_dal_quarto",
            "sono più dei giorni di infortunio dal quarto successivo",
            "Al più i giorni di infortunio, meno i primi quattro",
        ),
    ),
)
