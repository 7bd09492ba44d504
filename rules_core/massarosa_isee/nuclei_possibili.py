"""What is open in art. 3 while something of somebody is unknown: the possible cases are tried out.

Ties are not numbers, so there are no bounds here: an unknown tie may lead to anybody of the list, or outside it. All
combinations are tried where they are few; where they are many, a fixed selection, with each unknown turned in each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any

from rules_core.facts import Choice, Flag, Names, Text
from rules_core.massarosa_isee.art_03_nucleo import COMUNITA, NESSUNO, Persona
from rules_core.massarosa_isee.art_04_scala import MAGGIORE_ETA
from rules_core.records import Case

_TUTTE = 3000  # combinations that are all tried
ALTRI = "(persona fuori elenco)"
Aperto = tuple[int, str]
Scelta = dict[Aperto, Any]


class Possibili:
    """The cases that a case with unknown facts may be."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.persone: Sequence[Case] = case["persone"]
        self.aperti: list[Aperto] = [
            (n, name)
            for n, persona in enumerate(self.persone)
            for name in Persona.declared
            if persona[name] is None and _serve(persona, name)
        ]
        self.valori = [self._valori(n, name) for n, name in self.aperti]

    def esiti(self, esito: Callable[[Case], Any]) -> tuple[list[Any], list[str]]:
        """Every outcome met, and the unknown facts on which it turns, by their paths."""
        trovati: dict[tuple[int, ...], Any] = {}

        def prova(scelta: tuple[int, ...]) -> Any:
            if scelta not in trovati:
                trovati[scelta] = esito(self._caso(scelta))
            return trovati[scelta]

        contano: set[int] = set()
        for scelta in self._scelte():
            qui = prova(scelta)
            for place, valori in enumerate(self.valori):
                if place not in contano and qui is not None:
                    girati = (prova((*scelta[:place], v, *scelta[place + 1 :])) for v in range(len(valori)))
                    if any(altro is not None and altro != qui for altro in girati):
                        contano.add(place)
        paths = [f"persone[{n}].{name}" for place, (n, name) in enumerate(self.aperti) if place in contano]
        return [e for e in trovati.values() if e is not None], paths

    def _scelte(self) -> Iterator[tuple[int, ...]]:
        sizes = [len(valori) for valori in self.valori]
        if prod(sizes) <= _TUTTE:
            yield from product(*(range(size) for size in sizes))
            return
        for turn in range(max(12, _TUTTE // sum(sizes))):  # a fixed selection, each place at its own pace
            yield tuple((turn * (place + 1) + turn // size) % size for place, size in enumerate(sizes))

    def _caso(self, scelta: tuple[int, ...]) -> Case:
        persone = [dict(persona) for persona in self.persone]
        for (n, name), valori, value in zip(self.aperti, self.valori, scelta, strict=True):
            persone[n][name] = valori[value]
        return {**self.case, "persone": persone}

    def _valori(self, n: int, name: str) -> tuple[Any, ...]:
        """What stands for all that an unknown fact of somebody may be."""
        fact = Persona.declared[name]
        altri = [persona["id"] for m, persona in enumerate(self.persone) if m != n]
        if name == "famiglia_anagrafica":
            note = dict.fromkeys(p[name] for p in self.persone if p[name] is not None)
            ignote = [m for m, p in enumerate(self.persone) if p[name] is None]
            return (*note, *(f"(famiglia {m})" for m in ignote))
        if name == "tenuto_agli_alimenti":
            return tuple(self.persone[n]["a_carico_irpef_di"] or (ALTRI, *altri))
        if isinstance(fact, Flag):
            return (False, True)
        if isinstance(fact, Names):
            return ((), (ALTRI,), *((altro,) for altro in altri), *([tuple(altri)] if len(altri) > 1 else []))
        if isinstance(fact, Choice):
            return (NESSUNO, *fact.words)
        intorno_alla_maggiore = (Fraction(MAGGIORE_ETA - 1), Fraction(MAGGIORE_ETA))
        return (ALTRI, *altri) if isinstance(fact, Text) else intorno_alla_maggiore


def _serve(persona: Case, name: str) -> bool:
    """Whether a tie is read at all: who owes maintenance only among several, who has custody only of one in care."""
    if name == "tenuto_agli_alimenti":
        return persona["a_carico_irpef_di"] is None or len(persona["a_carico_irpef_di"]) > 1
    return name != "affidatario" or persona["affidamento"] not in {NESSUNO, COMUNITA}
