"""Par. 8.2: whether a type of project is allowed, and its daily indemnity."""

from __future__ import annotations

from rules_core.calendar import most_weekdays
from rules_core.dates import Day
from rules_core.envelopes import Envelope, Note
from rules_core.facts import Count, Role
from rules_core.language import Number, Truth
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.par_08_2_tipologie import GIORNI_ALLA_SETTIMANA, secondo_le_ore
from rules_core.records import Case, Record
from rules_core.tools import Constraint, RuleTool


class Progetto(Record):
    """Un progetto di cantiere, per tipologia."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    ore_settimanali = Count(
        title="Ore settimanali del cantiere",
        question="Di quante ore alla settimana è il cantiere?",
        why="Il bando ammette solo alcune durate settimanali.",
        locator="8.2/capoverso.2",
        unit="ore",
        most=168,
    )
    mesi = Count(
        title="Durata in mesi",
        question="Quanti mesi dura il cantiere?",
        why="Ogni tipologia ha una durata minima e una massima.",
        locator="8.2/capoverso.2",
        unit="mesi",
        most=120,
    )
    giornate = Count(
        title="Giornate lavorative",
        question="Di quante giornate lavorative è il cantiere?",
        why="Ogni tipologia ha un minimo e un massimo di giornate.",
        locator="8.2/capoverso.2",
        unit="giorni",
        most=3660,
    )
    giornate_lavorate = Count(
        title="Giornate del cantiere che lavora una persona",
        locator="2.3/capoverso.3",
        unit="giorni",
        most=3660,
        role=Role.REFINEMENT,
    )


@bando.norm("8.2/capoverso.2", unit="condizione", rests_on=("giornate_improbabili",))
def ammessa(ore_ammesse: Truth, mesi_ammessi: Truth, giornate_ammesse: Truth) -> Truth:
    """Il progetto è di una delle tipologie del bando, per ore, mesi e giornate."""
    return ore_ammesse & mesi_ammessi & giornate_ammesse


@bando.norm("8.2/capoverso.2", unit="condizione")
def ore_ammesse(ore_settimanali: Number) -> Truth:
    """Le ore settimanali sono quelle di una tipologia."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.ore) > 0


@bando.norm("8.2/capoverso.2", unit="condizione")
def mesi_ammessi(ore_ammesse: Truth, mesi: Number, mesi_minimi: Number, mesi_massimi: Number) -> Truth:
    """I mesi stanno tra il minimo e il massimo della tipologia."""
    return ~ore_ammesse | ((mesi >= mesi_minimi) & (mesi <= mesi_massimi))


@bando.norm("8.2/capoverso.2", unit="mesi")
def mesi_minimi(ore_settimanali: Number) -> Number:
    """I mesi che il cantiere dura almeno."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.mesi[0])


@bando.norm("8.2/capoverso.2", unit="mesi")
def mesi_massimi(ore_settimanali: Number) -> Number:
    """I mesi che il cantiere dura al massimo."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.mesi[1])


@bando.norm("8.2/capoverso.2", unit="condizione")
def giornate_ammesse(ore_ammesse: Truth, giornate: Number, giornate_minime: Number, giornate_massime: Number) -> Truth:
    """Le giornate stanno tra il minimo e il massimo della tipologia."""
    return ~ore_ammesse | ((giornate >= giornate_minime) & (giornate <= giornate_massime))


@bando.norm("8.2/capoverso.2", unit="giorni")
def giornate_minime(ore_settimanali: Number) -> Number:
    """Le giornate che il cantiere dura almeno."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.giornate[0])


@bando.norm("8.2/capoverso.2", unit="giorni")
def giornate_massime(ore_settimanali: Number) -> Number:
    """Le giornate che il cantiere dura al massimo."""
    return secondo_le_ore(ore_settimanali, lambda tipo: tipo.giornate[1])


@bando.norm("8.2/capoverso.2", unit="ore")
def ore_giornaliere(ore_settimanali: Number) -> Number:
    """Le ore di una giornata: quelle settimanali divise per i giorni di lavoro."""
    return ore_settimanali / GIORNI_ALLA_SETTIMANA


@bando.norm("2.3/capoverso.3")
def indennita_complessiva(indennita_giornaliera: Number, giornate: Number) -> Number:
    """L'indennità di tutte le giornate del cantiere, per chi le lavora tutte."""
    return indennita_giornaliera * giornate


@bando.norm("2.3/capoverso.3")
def indennita_delle_lavorate(indennita_giornaliera: Number, giornate_lavorate: Number) -> Number:
    """L'indennità delle giornate che una persona lavora, di quelle del cantiere."""
    return indennita_giornaliera * giornate_lavorate


@bando.norm("2.3/capoverso.3", unit="condizione")
def lavorate_nel_cantiere(giornate_lavorate: Number, giornate: Number) -> Truth:
    """Si lavorano al più le giornate del cantiere."""
    return giornate_lavorate <= giornate


_PER_GIORNATA = ("indennita_giornaliera", "ore_giornaliere", "indennita_complessiva", "indennita_delle_lavorate")


class _Indennita(RuleTool):
    """Whether a type is allowed; where its hours are not, it has no indemnity."""

    def of_case(self, case: Case) -> Envelope:
        """The envelope, with no indemnity and no daily hours for hours that the call does not know."""
        found = super().of_case(case)
        if "ore_settimanali" in found["result"]["motivi"]:
            found["result"] |= dict.fromkeys(_PER_GIORNATA)
            found["steps"] = [step for step in found["steps"] if step["rule"] in {"ore_ammesse", "ammessa"}]
        if case["ore_settimanali"] is None:
            for name in _PER_GIORNATA:  # other hours than the call's have none of them
                found["bounds"].pop(name, None)
        if case["giornate_lavorate"] is None:  # of days that nobody told there is no sum, and none of zero
            found["result"]["indennita_delle_lavorate"] = None
            found["steps"] = [step for step in found["steps"] if step["rule"] != "indennita_delle_lavorate"]
        return found


def _avvisi(case: Case) -> list[Note]:
    """More days than the weekdays of those months."""
    mesi, giornate = case["mesi"], case["giornate"]
    if mesi is None or giornate is None or giornate <= most_weekdays(int(mesi)):
        return []
    text = f"{giornate} giornate non stanno in {mesi} mesi di cinque giornate alla settimana: da controllare."
    return [Note("giornate_oltre_i_feriali", text, (bando.clause("8.2/capoverso.2"),))]


indennita = _Indennita(
    name="cantieri_indennita",
    title="Se un tipo di cantiere è ammesso, e la sua indennità giornaliera",
    act=bando,
    facts=Progetto,
    result=("ammessa", "indennita_giornaliera", "ore_giornaliere", "indennita_complessiva", "indennita_delle_lavorate"),
    outcome=("ammessa",),
    constraints=(
        Constraint(
            "lavorate_nel_cantiere",
            "giornate_lavorate",
            "sono più delle giornate del cantiere",
            "Si lavorano al più le giornate del cantiere",
        ),
    ),
    reasons={"ore_ammesse": "ore_settimanali", "mesi_ammessi": "mesi", "giornate_ammesse": "giornate"},
    notes=_avvisi,
)
