"""The tools of this act."""

from __future__ import annotations

from rules_core.veneto_accordo import open_texture  # noqa: F401 (the readings are registered on import)
from rules_core.veneto_accordo.art_04_05_06_11_termini import termini
from rules_core.veneto_accordo.art_05_rimborso import rimborso
from rules_core.veneto_accordo.art_11_privacy import privacy
from rules_core.veneto_accordo.attivita_4_budget import budget
from rules_core.veneto_accordo.attivita_4_piano_lavoro import piano_lavoro
from rules_core.veneto_accordo.informazioni import informazioni
from rules_core.veneto_accordo.obblighi import obblighi

TOOLS = (budget, rimborso, termini, obblighi, piano_lavoro, privacy, informazioni)
