"""The figures of search as a picture: how often the right part comes first (a dot), or among five (a ring)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evals.chart import Row, chart
from evals.measures import FIRST, FIVE
from evals.report import Figure


def picture(target: Path, systems: Sequence[Figure], sorts: Sequence[Figure], asked: int) -> None:
    """Draw our search beside its peers, and by sort of question."""
    title = f"Quante volte su {asked} domande il brano giusto è primo, o tra i primi cinque"
    groups = [("A confronto, sugli stessi testi", _rows(systems)), ("Sportello, per sorta di domanda", _rows(sorts))]
    chart(target, title, ("primo", "tra i primi cinque"), groups)


def _rows(figures: Sequence[Figure]) -> list[Row]:
    named = {figure.name: figure for figure in figures}
    names = [figure.name.removesuffix(f": {FIRST}") for figure in figures if figure.name.endswith(f": {FIRST}")]
    return [(name, named[f"{name}: {FIRST}"], named[f"{name}: {FIVE}"]) for name in names]
