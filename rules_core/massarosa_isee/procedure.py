"""The procedure, from the declaration to the appeal: what is to be done, by whom, by when, in each version."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Choice, Role
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.massarosa_isee.procedure_ambito import AMBITO
from rules_core.massarosa_isee.procedure_controlli import CONTROLLI, RICORSI, TARIFFE, VIGENZA
from rules_core.massarosa_isee.procedure_dichiarazione import ATTESTAZIONE, DICHIARAZIONE
from rules_core.procedures import ProcedureTool
from rules_core.records import Record

VOCI = (*AMBITO, *DICHIARAZIONE, *ATTESTAZIONE, *CONTROLLI, *TARIFFE, *RICORSI, *VIGENZA)


class Argomento(Record):
    """L'argomento di cui si chiede; senza, tutta la procedura."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    argomento = Choice(
        title="Argomento",
        question="Su quale parte della procedura vuoi informazioni?",
        why="Senza un argomento si dice tutta.",
        locator="art.8",
        role=Role.SELECTOR,
        words=tuple(dict.fromkeys(item.fields["argomento"] for item in VOCI)),
    )


procedura = ProcedureTool(
    name="isee_procedura",
    title="Dichiarazione, attestazione, controlli, ricorsi: che cosa si fa, chi e quando",
    act=regolamento,
    facts=Argomento,
    items=VOCI,
)
