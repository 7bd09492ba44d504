"""Search on questions that people would ask: how often the right part of the right act comes first, or among five.

`python -m evals retrieval` reads the development half; `--test` the half that nothing was tuned on.
"""

from __future__ import annotations

import json
import statistics
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.embedding.static import StaticEmbedder
from corpus.library import Library
from corpus.search import WEIGHTS, Search
from corpus.searched import part_of
from evals.report import Figure, Report, machine

DATA = Path(__file__).parent / "data" / "retrieval"
_AMONG = 5
_DRAWS = 2000


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks, how, and the parts of which one answers it."""

    id: str
    voice: str
    text: str
    gold: frozenset[str]


def questions(half: str) -> list[Question]:
    """The questions of one half."""
    lines = (DATA / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Question(q["id"], q["voice"], q["q"], frozenset(q["gold"])) for q in map(json.loads, lines)]


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--test", action="store_true", help="la metà mai usata per tarare")
    parser.add_argument("--failures", action="store_true", help="le domande per cui la parte giusta non è la prima")


def run(args: Namespace) -> Report:
    """Search for every question, whole and with each signal left out."""
    asked = questions("test" if args.test else "dev")
    search = Search(Library(), StaticEmbedder.load())
    search.find("prova")
    ranks, times = ranked(search, asked)
    figures = [
        _share("prima", ranks, 1, at_least=0.85 if args.test else None),
        _share("tra le prime cinque", ranks, _AMONG, at_least=0.95 if args.test else None),
        *_certainty(ranks),
        Figure("media dell'inverso del posto (MRR)", statistics.mean(1 / r if r else 0 for r in ranks)),
        Figure("ricerca a caldo, mediana", 1000 * statistics.median(times), "ms", at_most=5),
        *_by_voice(asked, ranks),
        *_without(search, asked),
    ]
    if args.failures:
        _tell(search, asked, ranks)
    return Report(f"Trovare il brano giusto, {len(asked)} domande", figures, machine())


def ranked(search: Search, asked: Sequence[Question]) -> tuple[list[int], list[float]]:
    """The place of the first right part for each question, nought when it is not among ten; and how long each took."""
    ranks, times = [], []
    for question in asked:
        start = time.perf_counter()
        hits = search.find(question.text, 10)
        times.append(time.perf_counter() - start)
        found = [part_of(hit.clause) for hit in hits]
        ranks.append(next((n for n, part in enumerate(found, 1) if part in question.gold), 0))
    return ranks, times


def _share(name: str, ranks: Sequence[int], among: int, at_least: float | None = None) -> Figure:
    return Figure(name, statistics.mean(0 < rank <= among for rank in ranks), at_least=at_least)


def _certainty(ranks: Sequence[int]) -> list[Figure]:
    """The ends of the interval that holds the true share nineteen times out of twenty, by drawing again."""
    draw = np.random.default_rng(1)
    found = []
    for name, among in (("prima", 1), ("tra le prime cinque", _AMONG)):
        right = np.array([0 < rank <= among for rank in ranks])
        means = draw.choice(right, (_DRAWS, len(right))).mean(axis=1)
        low, high = np.quantile(means, [0.025, 0.975])
        found += [Figure(f"{name}, da", float(low)), Figure(f"{name}, a", float(high))]
    return found


def _by_voice(asked: Sequence[Question], ranks: Sequence[int]) -> list[Figure]:
    found = []
    for voice in dict.fromkeys(question.voice for question in asked):
        here = [rank for question, rank in zip(asked, ranks, strict=True) if question.voice == voice]
        found += [_share(f"{voice}: prima", here, 1), _share(f"{voice}: tra le prime cinque", here, _AMONG)]
    return found


def _without(search: Search, asked: Sequence[Question]) -> list[Figure]:
    """What each signal brings: the first place, with that signal left out."""
    found = []
    for name, weight in list(WEIGHTS.items()):
        WEIGHTS[name] = 0.0
        found.append(_share(f"senza «{name}»: prima", ranked(search, asked)[0], 1))
        WEIGHTS[name] = weight
    return found


def _tell(search: Search, asked: Sequence[Question], ranks: Sequence[int]) -> None:
    for question, rank in zip(asked, ranks, strict=True):
        if rank != 1:
            first: Any = part_of(search.find(question.text, 1)[0].clause) if question.text else None
            print(f"{rank or '>10'} [{question.voice}] {question.text}\n    {sorted(question.gold)} ≠ {first}")
