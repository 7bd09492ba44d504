"""How a commitment is written: who, of what kind, what, in which clause.

`la_regione("programmazione", ATTIVITA, "programma con i territori.", …)` reads as the sentence that it becomes.
"""

from __future__ import annotations

from typing import Any

from rules_core.procedures import Item
from rules_core.veneto_accordo.act import ENTRAMBE, REGIONE, VENETO_LAVORO

ATTIVITA, OBBLIGO, DIVIETO, FACOLTA, DIRITTO, RUOLO = "attivita", "obbligo", "divieto", "facolta", "diritto", "ruolo"
TRIMESTRALE, SEMESTRALE, FINALE = "trimestrale", "semestrale", "finale"


def la_regione(key: str, tipo: str, text: str, locator: str, **fields: Any) -> Item:
    """What the Region takes upon itself, or reserves to itself."""
    return _impegno(REGIONE, key, f"La Regione {text}", locator, {"tipo": tipo, **fields})


def veneto_lavoro(key: str, tipo: str, text: str, locator: str, **fields: Any) -> Item:
    """What Veneto Lavoro takes upon itself, or is owed."""
    return _impegno(VENETO_LAVORO, key, f"Veneto Lavoro {text}", locator, {"tipo": tipo, **fields})


def le_parti(key: str, tipo: str, text: str, locator: str, **fields: Any) -> Item:
    """What both take upon themselves: it is told of each of them, too."""
    return _impegno(ENTRAMBE, key, f"Le parti {text}", locator, {"tipo": tipo, **fields})


def _impegno(parte: str, key: str, text: str, locator: str, fields: dict[str, Any]) -> Item:
    of_whom = (REGIONE, VENETO_LAVORO, ENTRAMBE) if parte == ENTRAMBE else (parte,)
    rests_on = ("cadenze_senza_data",) if fields.get("cadenza") in {TRIMESTRALE, SEMESTRALE} else ()
    return Item(key, text, locator, {"parte": parte, **fields}, {"parte": of_whom}, rests_on)
