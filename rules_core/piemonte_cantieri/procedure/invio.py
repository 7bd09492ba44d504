"""What is done with a form, or without one, in a situation: the words in which the life of a site is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules_core.piemonte_cantieri.procedure.vie import Via

ENTE = "l'Ente beneficiario; in raggruppamento, il capofila"
PROPONENTE = "l'Ente proponente; in raggruppamento, il capofila"
CAPOFILA = "il capofila, a nome di tutti i componenti"
SENZA_MODELLO = dict.fromkeys(
    ("numero", "titolo", "si_scarica_da"), "L'elenco del par. 22 non ha un modello per questo."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invio:
    """Something to send, to hand over or to keep: with which form, by which way, who, when, and what else to know."""

    key: str
    situazioni: tuple[str, ...]
    via: Via
    modello: str | None = None
    senza_modello: str = ""
    """What it is, where there is no form for it."""
    chi: str | None = ENTE
    quando: str | None = None
    nota: str = ""
    tipologia: str = ""
    """What the subject line calls the communication."""
    locators: tuple[str, ...] = ()
    non_detto: Mapping[str, str] = field(default_factory=dict)
    """Of what is null, the reason."""
    rests_on: tuple[str, ...] = ()
