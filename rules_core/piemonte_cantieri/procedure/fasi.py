"""The words of the duties: whose they are, when they hold."""

from __future__ import annotations

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.procedures import Item

ENTE, PARTECIPANTE, CENTRO, REGIONE = "ente_beneficiario", "partecipante", "centro_per_impiego", "regione"
SOGGETTI = {
    ENTE: "L'Ente beneficiario deve",
    PARTECIPANTE: "Il partecipante deve",
    CENTRO: "Il Centro per l'impiego deve",
    REGIONE: "La Regione deve",
}
PRIMA, DURANTE, DOPO = "prima", "durante", "dopo"


class Dovere(Quando):
    """Di chi e quando; senza, tutti gli obblighi."""

    chi = Choice(title="Chi è obbligato", role=Role.SELECTOR, words=(ENTE, PARTECIPANTE, CENTRO, REGIONE))
    fase = Choice(
        title="Prima dell'avvio, durante il cantiere o dopo", role=Role.SELECTOR, words=(PRIMA, DURANTE, DOPO)
    )


def obbligo(
    chi: str, fasi: tuple[str, ...], key: str, text: str, *locators: str, modelli: tuple[str, ...] = ()
) -> Item:
    """A duty: whose, when, what (after «deve»), where it is written, with which forms."""
    fields = {"chi": chi, "fasi": list(fasi), **({"modelli": list(modelli)} if modelli else {})}
    return Item(
        f"{chi}.{key}", f"{SOGGETTI[chi]} {text}", locators[0], fields, {"chi": (chi,), "fase": fasi}, (), locators[1:]
    )
