"""Par. 9 and 13.2: the ranking of each territory, and which projects its means fund."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import Any

from rules_core.envelopes import written
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.par_09_risorse import LIMITE_PER_ENTE, TERRITORI
from rules_core.printed import italian
from rules_core.records import Case

ESAURITE, OLTRE_LA_META = "risorse_esaurite", "limite_50_per_ente"


@dataclass(frozen=True, slots=True)
class Esito:
    """The fate of one project: its place, whether it is funded, why not, what was left before it."""

    progetto: Case
    posizione: int
    finanziabile: bool
    motivo: str | None
    perche: str


def in_graduatoria(progetti: Sequence[Case]) -> list[tuple[int, Case]]:
    """The projects from the best score down, each with its place; equal scores share it, in the order given."""
    ordinati = sorted(progetti, key=lambda progetto: -progetto["punteggio"])
    places: list[tuple[int, Case]] = []
    for _, pari in groupby(ordinati, key=lambda progetto: progetto["punteggio"]):
        place = len(places) + 1
        places += [(place, progetto) for progetto in pari]
    return places


def scorri(quadrante: str, progetti: Sequence[Case]) -> tuple[list[Esito], Fraction]:
    """Down the ranking of a territory: the fate of each project, and what is left of the means."""
    risorse = value_of(TERRITORI[quadrante].risorse)
    limite = risorse * value_of(LIMITE_PER_ENTE)
    oltre = sum((p["contributo"] for p in progetti), Fraction(0)) > risorse
    resto, fermata = risorse, False
    per_ente: dict[str, Fraction] = {}
    esiti = []
    for place, progetto in in_graduatoria(progetti):
        chiede, ente = progetto["contributo"], _stesso_ente(progetto["ente"])
        dopo = per_ente.get(ente, Fraction(0)) + chiede
        if fermata:
            motivo, perche = ESAURITE, "la graduatoria si è già fermata"
        elif oltre and dopo > limite:
            motivo, perche = OLTRE_LA_META, f"porterebbe l'ente a {_euro(dopo)}, oltre il limite di {_euro(limite)}"
        elif chiede > resto:
            motivo, perche, fermata = ESAURITE, f"chiede {_euro(chiede)}, ne restano {_euro(resto)}", True
        else:
            motivo, perche = None, f"chiede {_euro(chiede)}, ne restano {_euro(resto - chiede)}"
            resto -= chiede
            per_ente[ente] = dopo
        esiti.append(Esito(progetto, place, motivo is None, motivo, perche))
    return esiti, resto


def _stesso_ente(nome: str) -> str:
    """A body is one, however its name is spaced or capitalised."""
    return " ".join(nome.casefold().split())


def graduatorie(progetti: Sequence[Case]) -> Mapping[str, tuple[list[Esito], Fraction]]:
    """The ranking of each territory that has projects, in the order of the act."""
    return {nome: scorri(nome, suoi) for nome in TERRITORI if (suoi := [p for p in progetti if p["quadrante"] == nome])}


def in_json(esiti: Sequence[Esito], resto: Fraction) -> dict[str, Any]:
    """A territory's ranking as others receive it."""
    told = [riga(esito.progetto, esito.posizione, esito.finanziabile, esito.motivo) for esito in esiti]
    return {"progetti": told, "residuo": written(resto, "euro")}


def riga(progetto: Case, posizione: int, finanziabile: bool, motivo: str | None) -> dict[str, Any]:
    """A line of the ranking as others receive it; of what is unknown, nothing."""
    return {
        "id": progetto["id"],
        "posizione": posizione,
        "ente": progetto["ente"],
        "punteggio": written(progetto["punteggio"], "punti"),
        "contributo": written(progetto["contributo"], "euro"),
        "finanziabile": finanziabile,
        "motivo": motivo,
    }


def _euro(amount: Fraction) -> str:
    return f"{italian(amount)} €"
