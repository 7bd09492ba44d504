"""How good a ranking is, by ir_measures, and between which ends the truth lies nineteen times out of twenty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import ir_measures
import numpy as np
import numpy.typing as npt
from ir_measures import RR, Success, nDCG

from evals.report import Figure
from evals.shares import wilson

AMONG = 10
"""How many parts of a ranking count; what comes later is as good as not found."""
FIRST, FIVE = "recall@1", "recall@5"
MEASURES = {FIRST: Success @ 1, FIVE: Success @ 5, "nDCG@5": nDCG @ 5, "MRR": RR @ AMONG}
"""One right part is enough for an answer, so that recall is the share of questions with one among the first."""
_SHARES = {FIRST, FIVE}
_DRAWS, _SEED = 4000, 1

Values = npt.NDArray[np.float64]
Interval = tuple[float, float]
Scored = Mapping[str, Values]
"""Each measure, for each question."""


def scored(gold: Sequence[Iterable[str]], rankings: Sequence[Sequence[str]]) -> Scored:
    """Each measure of each ranking against what was right."""
    right = {str(n): dict.fromkeys(parts, 1) for n, parts in enumerate(gold)}
    run = {str(n): {part: 1 / place for place, part in enumerate(r, 1)} for n, r in enumerate(rankings)}
    names = {measure: name for name, measure in MEASURES.items()}
    found = {name: np.zeros(len(gold)) for name in MEASURES}
    for metric in ir_measures.iter_calc(list(names), right, run):
        found[names[metric.measure]][int(metric.query_id)] = metric.value
    return found


def figure(name: str, measure: str, values: Values, *, at_least: float | None = None) -> Figure:
    """The mean of a measure, with its interval."""
    interval = wilson(int(values.sum()), len(values)) if measure in _SHARES else drawn(values)
    return Figure(f"{name}: {measure}", float(values.mean()), at_least=at_least, interval=interval)


def drawn(values: Values) -> Interval:
    """The interval of a mean, by drawing the questions again; the same draws for the same number of questions."""
    draw = np.random.default_rng(_SEED)
    means = values[draw.integers(0, len(values), (_DRAWS, len(values)))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def difference(name: str, ours: Values, others: Values) -> Figure:
    """How much more one has than the other, question by question; told when chance alone may do as much."""
    low, high = drawn(ours - others)
    chance = "nel rumore" if low <= 0 <= high else ""
    return Figure(name, float((ours - others).mean()), chance, interval=(low, high))
