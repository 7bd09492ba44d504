"""The commitments of each party, in the order of the act."""

from __future__ import annotations

from rules_core.procedures import ProcedureTool
from rules_core.veneto_accordo.act import Domanda, accordo, parte
from rules_core.veneto_accordo.obblighi_articoli import ADEMPIMENTO, COMUNICAZIONE, RIMBORSO, TRACCIABILITA
from rules_core.veneto_accordo.obblighi_attivita import DELLA_REGIONE, DI_VENETO_LAVORO, SVOLGIMENTO

OBBLIGHI = (
    *DELLA_REGIONE,
    *DI_VENETO_LAVORO,
    *SVOLGIMENTO,
    *RIMBORSO,
    *COMUNICAZIONE,
    *TRACCIABILITA,
    *ADEMPIMENTO,
)


class ChiSiObbliga(Domanda):
    """La parte di cui si chiedono gli impegni; senza, tutte."""

    parte = parte("art.3")


obblighi = ProcedureTool(
    name="accordo_obblighi",
    title="Che cosa si impegna a fare ciascuna parte dell'accordo",
    act=accordo,
    facts=ChiSiObbliga,
    items=OBBLIGHI,
)
