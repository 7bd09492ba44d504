"""How an item of the procedure is written: about what, what it says, where, in which versions."""

from __future__ import annotations

from typing import Any

from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69
from rules_core.procedures import Item

DEL_COMUNE = (DELIBERA_69, ALLEGATO_C)
DEI_SINDACATI = (ACCORDO_SINDACALE,)


def voce(argomento: str, key: str, text: str, locator: str, *versions: str, **fields: Any) -> Item:
    """Something that the regulation lays down about a subject; without versions, in all of them."""
    told = {"argomento": argomento, **fields}
    return Item(key, text, locator, told, {"argomento": (argomento,)}, versions=versions)
