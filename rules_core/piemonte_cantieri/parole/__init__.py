"""The words in which people speak of the tools of the call."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole import requisiti_persona
from rules_core.wording import Wording

WORDS: Mapping[str, Wording] = {
    "cantieri_requisiti_persona": requisiti_persona.WORDING,
}
