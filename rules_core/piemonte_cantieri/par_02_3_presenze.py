"""Par. 2.3: a month's indemnity, from attendance and absences."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.facts import Count, Role
from rules_core.language import Number, Truth
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import ore_ammesse_dal_bando
from rules_core.records import Case, Record
from rules_core.tools import Constraint, RuleTool

IN_UN_MESE = 31
FERIALI_IN_UN_MESE = 23  # no month has more days from Monday to Friday


def _del_mese(title: str, question: str, why: str, locator: str) -> Count:
    return Count(
        title=title,
        question=question,
        why=why,
        locator=locator,
        unit="giorni",
        most=IN_UN_MESE,
        role=Role.OPTIONAL,
        default=0,
    )


class Mese(Record):
    """Un mese di cantiere di una persona."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    ore_settimanali = ore_ammesse_dal_bando()
    giornate_presenza = Count(
        title="Giornate di presenza nel mese",
        question="Quante giornate hai lavorato nel mese?",
        why="L'indennità è dovuta solo per i giorni di effettiva prestazione.",
        locator="2.3/capoverso.3",
        unit="giorni",
        most=IN_UN_MESE,
    )
    assenze_giustificate = _del_mese(
        "Giornate di assenza giustificata",
        "Quante giornate di assenza giustificata ci sono state?",
        "Le assenze giustificate si possono recuperare entro il mese successivo.",
        "2.3/capoverso.3",
    )
    recuperate = _del_mese(
        "Giornate di assenza giustificata recuperate",
        "Quante di queste assenze sono state recuperate?",
        "Le giornate recuperate sono indennizzate, le altre sono perse.",
        "2.3/capoverso.3",
    )
    assenze_ingiustificate = _del_mese(
        "Giornate di assenza ingiustificata",
        "Quante giornate di assenza ingiustificata ci sono state?",
        "Le assenze ingiustificate non si recuperano e non si pagano.",
        "2.3/capoverso.3",
    )
    giorni_ricovero = _del_mese(
        "Giorni di ricovero in ospedale e di degenza",
        "Quanti giorni di ricovero in ospedale ci sono stati, non oltre la fine del cantiere?",
        "Nei giorni di ricovero, durante il cantiere, l'indennità è dovuta.",
        "2.3/capoverso.5",
    )


@bando.norm("2.3/capoverso.3", unit="giorni", rests_on=("recupero",))
def giornate_indennizzate(giornate_presenza: Number, recuperate: Number, giorni_ricovero: Number) -> Number:
    """Le giornate lavorate, quelle recuperate e i giorni di ricovero."""
    return giornate_presenza + recuperate + giorni_ricovero


@bando.norm("2.3/capoverso.3", unit="giorni", rests_on=("recupero",))
def giornate_perse(assenze_giustificate: Number, recuperate: Number, assenze_ingiustificate: Number) -> Number:
    """Le assenze giustificate non recuperate, e tutte quelle ingiustificate."""
    return assenze_giustificate - recuperate + assenze_ingiustificate


@bando.norm("2.3/capoverso.3", rests_on=("arrotondamento",))
def indennita(giornate_indennizzate: Number, indennita_giornaliera: Number) -> Number:
    """L'indennità di ciascuna giornata indennizzata."""
    return indennita_giornaliera * giornate_indennizzate


@bando.norm("2.3/capoverso.3", unit="condizione")
def recuperi_nelle_assenze(recuperate: Number, assenze_giustificate: Number) -> Truth:
    """Si recuperano solo assenze giustificate."""
    return recuperate <= assenze_giustificate


def _avvisi(case: Case) -> list[Note]:
    """More days than a month has working days."""
    names = ("giornate_presenza", "assenze_giustificate", "assenze_ingiustificate", "giorni_ricovero")
    giornate = sum(case[name] or 0 for name in names)
    if giornate <= FERIALI_IN_UN_MESE:
        return []
    text = f"Presenze, assenze e ricovero sommano {giornate} giorni, più dei giorni feriali di un mese: da controllare."
    return [Note("giornate_oltre_i_feriali", text, (bando.clause("2.3/capoverso.3"),))]


presenze = RuleTool(
    name="cantieri_presenze",
    title="L'indennità di un mese, da presenze e assenze",
    act=bando,
    facts=Mese,
    result=("giornate_indennizzate", "giornate_perse", "indennita"),
    constraints=(
        Constraint(
            "recuperi_nelle_assenze",
            "recuperate",
            "sono più delle assenze giustificate",
            "Si recuperano al più le assenze giustificate",
        ),
    ),
    notes=_avvisi,
)
