"""The calculation of the ISEE: which norms it gives, under which constraints."""

from __future__ import annotations

from rules_core.errors import BadFactsError, FieldProblem
from rules_core.massarosa_isee import (  # noqa: F401 (importing an article registers its norms)
    accordo_sindacale,
    art_04_scala,
    art_05_reddito,
    art_06_patrimonio,
    delibera_69,
    open_texture,
)
from rules_core.massarosa_isee.act import regolamento
from rules_core.massarosa_isee.coerenza import COERENZA
from rules_core.massarosa_isee.nucleo import Nucleo
from rules_core.records import Case
from rules_core.tools import RuleTool

RISULTATO = (
    "reddito_figurativo",
    "franchigia_locazione",
    "reddito",
    "patrimonio_immobiliare",
    "patrimonio_mobiliare_lordo",
    "patrimonio_mobiliare",
    "ise",
    "parametro",
    "isee",
)


class Calcolo(RuleTool):
    """The ISEE of a household."""

    def check(self, case: Case) -> None:
        """Besides the constraints, an owner has to be somebody of the household."""
        super().check(case)
        names = [member["id"] for member in case["componenti"] or () if member["id"]]
        if len(set(names)) < len(names):
            raise BadFactsError(
                [FieldProblem("componenti", "due componenti hanno lo stesso id", "Gli id sono diversi")]
            )
        for n, immobile in enumerate(case["immobili"] or ()):
            owner = immobile["intestatario"]
            if owner is not None and owner not in names:
                told = f"«{owner}» non è tra gli id dei componenti"
                raise BadFactsError(
                    [FieldProblem(f"immobili[{n}].intestatario", told, f"Si accetta uno tra: {', '.join(names)}")]
                )


calcolo = Calcolo(
    name="isee_calcolo",
    title="Reddito, patrimonio, ISE, parametro e ISEE di un nucleo familiare",
    act=regolamento,
    facts=Nucleo,
    result=RISULTATO,
    constraints=COERENZA,
)
