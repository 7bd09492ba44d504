"""The words in which people speak of the tools of the agreement."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.veneto_accordo.parole import budget, lasciati, procedure, scadenze, soldi
from rules_core.wording import Matter, Wording

WORDS: Mapping[str, Wording] = {
    "accordo_budget": budget.BUDGET,
    "accordo_rimborso": soldi.RIMBORSO,
    "accordo_termini": scadenze.TERMINI,
    "accordo_obblighi": procedure.OBBLIGHI,
    "accordo_piano_lavoro": procedure.PIANO,
    "accordo_privacy": procedure.PRIVACY,
    "accordo_informazioni": procedure.INFORMAZIONI,
}
OPEN: tuple[Matter, ...] = lasciati.OPEN
AGAINST: tuple[Matter, ...] = lasciati.AGAINST
