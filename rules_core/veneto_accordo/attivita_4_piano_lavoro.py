"""Activity 4, second table: the work plan. It has rows and quarters; what stands where they meet did not reach us."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules_core.envelopes import Envelope, Note
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Quantity, Role
from rules_core.language import Number
from rules_core.parameters import parameter
from rules_core.procedures import Item, ProcedureTool
from rules_core.records import Case, read_case
from rules_core.veneto_accordo.act import Domanda, accordo
from rules_core.veneto_accordo.attivita_4_budget import anno

TABELLA = "attivita.4/tabella.2"
CELLE_VUOTE = (
    "Nel documento che abbiamo le celle del piano sono vuote: si sa quali attività e quali trimestri comprende, non in"
    " quali trimestri cade ciascuna attività."
)


def _trimestre(anno: int, numero: int) -> Number:
    return parameter(str(numero), TABELLA, f"{anno}, {{}} trim")


TRIMESTRI = {
    (anno, numero): _trimestre(anno, numero)
    for anno, numeri in {2020: (3, 4), 2021: (1, 2, 3, 4), 2022: (1, 2, 3, 4)}.items()
    for numero in numeri
}


def _riga(numero: int, key: str, text: str, parte_di: str | None = None) -> Item:
    fields = {"parte_di": parte_di} if parte_di else {}
    return Item(key, text, f"{TABELLA}/riga.{numero}", fields)


PIANO = (
    _riga(1, "monitoraggio", "Realizzazione degli sviluppi del sistema di monitoraggio del contrasto alla povertà."),
    _riga(2, "ricognizione", "Ricognizione tecnica e funzionale.", "monitoraggio"),
    _riga(3, "analisi", "Analisi e implementazione.", "monitoraggio"),
    _riga(4, "sils", "Estensione di SILS alle altre misure del Piano Povertà."),
    _riga(5, "empori_solidali", "Empori Solidali.", "sils"),
    _riga(6, "altri_progetti", "Altri progetti del Piano Povertà.", "sils"),
    _riga(7, "formazione", "Formazione e sviluppo di progetti di innovazione sociale."),
    _riga(8, "assistenza_tecnica", "Assistenza tecnica a monitoraggio, supervisione e rendicontazione."),
)


class Periodo(Domanda):
    """L'anno e il trimestre di cui si chiede; senza, tutto il piano."""

    anno = anno("Senza un anno si elencano i trimestri di tutti.", Role.SELECTOR)
    trimestre = Quantity(
        title="Trimestre",
        question="Di quale trimestre si tratta, da uno a quattro?",
        why="Senza un trimestre si elencano tutti.",
        locator=TABELLA,
        role=Role.SELECTOR,
        unit="trimestre",
        decimals=0,
        among=(1, 2, 3, 4),
    )


@dataclass(frozen=True)
class _Piano(ProcedureTool):
    """The rows of the plan, beside the quarters that belong to the question."""

    def run(self, raw: Any) -> Envelope:
        """The plan; a quarter that it does not have is refused."""
        case = read_case(self.facts, raw)
        if not _trimestri(case):
            problem = f"il piano non ha il trimestre {case['trimestre']} del {case['anno']}"
            accepted = "Si accettano i trimestri dal terzo del 2020 al quarto del 2022"
            raise BadFactsError([FieldProblem("trimestre", problem, accepted)])
        return super().run(raw)

    def result(self, case: Case, chosen: list[Item]) -> dict[str, Any]:
        """The quarters and the activities, and that nothing ties them."""
        quarters = [{"anno": anno, "trimestre": numero} for anno, numero in _trimestri(case)]
        return {"trimestri": quarters, "celle_compilate": False, **super().result(case, chosen)}

    def notes(self, case: Case, chosen: list[Item]) -> list[Note]:
        """The cells are empty."""
        del case, chosen
        return [Note("non_nei_documenti", CELLE_VUOTE, (self.act.clause(TABELLA),))]


def _trimestri(case: Case) -> list[tuple[int, int]]:
    return [(a, n) for a, n in TRIMESTRI if case["anno"] in {None, a} and case["trimestre"] in {None, n}]


piano_lavoro = _Piano(
    name="accordo_piano_lavoro",
    title="Il piano di lavoro dell'accordo, per trimestri",
    act=accordo,
    facts=Periodo,
    items=PIANO,
)
