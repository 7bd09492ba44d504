"""Art. 12: exemption, full rate and what lies between; and whether a tariff deed keeps the minima."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.facts import Choice, Quantity, Role
from rules_core.language import Number, Symbol, Truth, choose, when, word
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.parameters import parameter, value_of
from rules_core.records import Case, Record
from rules_core.tools import Constraint, RuleTool

SOGLIA_MINIMA = parameter("4.500,00", "art.12")
TETTO_MINIMO = parameter("12.000,00", "art.12")
ESENTE, INTERMEDIA, PIENA, LINEARE = "esente", "intermedia", "piena", "lineare"


def _versione() -> Choice:
    versions = (DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    return Choice(title="Versione del regolamento", role=Role.SELECTOR, words=versions)


class Tariffa(Record):
    """Un ISEE davanti alla tariffa di un servizio."""

    versione = _versione()
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    isee = Quantity(
        title="ISEE",
        question="Qual è il valore dell'ISEE, in euro?",
        why="Dall'ISEE dipende la fascia.",
        locator="art.12",
    )
    soglia_esenzione = Quantity(
        title="Soglia di esenzione del servizio",
        question="Sotto quale ISEE il servizio è gratuito, secondo l'atto delle tariffe, in euro?",
        why="Sotto la soglia si è esenti.",
        locator="art.12",
        low=value_of(SOGLIA_MINIMA),
    )
    tetto = Quantity(
        title="Tetto oltre il quale la tariffa è intera",
        question="Oltre quale ISEE si paga la tariffa intera, secondo l'atto delle tariffe, in euro?",
        why="Oltre il tetto la tariffa è a totale carico dell'utente.",
        locator="art.12",
        low=value_of(TETTO_MINIMO),
    )
    tariffa_massima = Quantity(
        title="Tariffa massima del servizio",
        question="Qual è la tariffa massima del servizio, in euro?",
        why="È quanto paga chi supera il tetto.",
        locator="art.12",
    )
    criterio = Choice(
        title="Criterio per la fascia intermedia", role=Role.SELECTOR, words=(LINEARE, "nessuno"), default="nessuno"
    )


class AttoTariffe(Record):
    """Le soglie scritte in un atto di adozione delle tariffe."""

    versione = _versione()
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    soglia_esenzione = Quantity(
        title="Soglia di esenzione nell'atto",
        question="Quale soglia di esenzione fissa l'atto, in euro?",
        why="Non può essere inferiore al minimo.",
        locator="art.12",
    )
    tetto = Quantity(
        title="Tetto nell'atto",
        question="Oltre quale ISEE l'atto fa pagare la tariffa intera, in euro?",
        why="Non può essere inferiore al minimo.",
        locator="art.12",
    )


@regolamento.norm("art.12", unit="fascia", rests_on=("compartecipazione",))
def fascia(isee: Number, soglia_esenzione: Number, tetto: Number) -> Symbol:
    """Esente sotto la soglia, piena oltre il tetto, intermedia tra i due."""
    return choose(isee < soglia_esenzione, word(ESENTE), choose(isee > tetto, word(PIENA), word(INTERMEDIA)))


@regolamento.norm("art.12", rests_on=("arrotondamento",))
def quota(fascia: Symbol, criterio: Symbol, quota_lineare: Number, tariffa_massima: Number) -> Number:
    """Nulla per gli esenti, la tariffa massima oltre il tetto, in mezzo secondo il criterio."""
    in_mezzo = when(criterio.among(LINEARE), quota_lineare, 0)
    return when(fascia.among(ESENTE), 0, when(fascia.among(PIENA), tariffa_massima, in_mezzo))


@regolamento.norm("art.12")
def quota_lineare(isee: Number, soglia_esenzione: Number, tetto: Number, tariffa_massima: Number) -> Number:
    """La parte di tariffa che cresce in proporzione tra la soglia e il tetto."""
    return tariffa_massima * (isee - soglia_esenzione) / (tetto - soglia_esenzione)


@regolamento.norm("art.12", unit="condizione")
def soglia_sotto_il_tetto(soglia_esenzione: Number, tetto: Number) -> Truth:
    """La soglia di esenzione sta sotto il tetto."""
    return soglia_esenzione < tetto


@regolamento.norm("art.12", unit="condizione")
def soglia_rispettata(soglia_esenzione: Number) -> Truth:
    """La soglia di esenzione non è inferiore al minimo."""
    return soglia_esenzione >= SOGLIA_MINIMA


@regolamento.norm("art.12", unit="condizione")
def tetto_rispettato(tetto: Number) -> Truth:
    """Il tetto non è inferiore al minimo."""
    return tetto >= TETTO_MINIMO


@regolamento.norm("art.12", unit="condizione")
def rispetta(soglia_rispettata: Truth, tetto_rispettato: Truth) -> Truth:
    """L'atto rispetta entrambi i minimi."""
    return soglia_rispettata & tetto_rispettato


class _Compartecipazione(RuleTool):
    """The share: between threshold and ceiling it is told only where a criterion is stated."""

    def of_case(self, case: Case) -> dict[str, object]:
        """The envelope, with no share where the act gives none."""
        found = super().of_case(case)
        result = found["result"]
        if case["criterio"] != LINEARE and result["fascia"] not in {ESENTE, PIENA}:
            result["quota"] = None
            found["bounds"].pop("quota", None)
            found["steps"] = [step for step in found["steps"] if step["rule"] != "quota"]
            text = (
                "L'atto non dà una formula tra la soglia e il tetto: la quota è nell'atto delle tariffe del servizio."
            )
            clause = self.act.clause("art.12", self.version(case))
            found["warnings"].append(Note("non_nei_documenti", text, (clause,)).as_json())
        return found


compartecipazione = _Compartecipazione(
    name="isee_compartecipazione",
    title="Quanto si paga di un servizio, dato l'ISEE",
    act=regolamento,
    facts=Tariffa,
    result=("fascia", "quota"),
    constraints=(
        Constraint(
            "soglia_sotto_il_tetto",
            "soglia_esenzione",
            "la soglia di esenzione non sta sotto il tetto",
            "La soglia di esenzione è inferiore al tetto",
        ),
    ),
)

soglie = RuleTool(
    name="isee_soglie",
    title="Se un atto delle tariffe rispetta i minimi del regolamento",
    act=regolamento,
    facts=AttoTariffe,
    result=("soglia_rispettata", "tetto_rispettato", "rispetta"),
)
