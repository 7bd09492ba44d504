"""Search as the documents grow: how fast it is built, how much it holds, how long it takes, whether it still finds.

`python -m evals growth` puts 10,000 and 100,000 invented clauses beside the acts; `--all` a million, too.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from evals.measures import FIRST, FIVE
from evals.processes import measured
from evals.report import Figure, Report, machine
from evals.shares import wilson
from evals.slices import questions

SIZES, MOST = (0, 10_000, 100_000), 1_000_000


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--all", action="store_true", help="anche un milione di brani inventati")
    parser.add_argument("--size", type=int, action="append", help="quanti brani inventati (più volte, più misure)")
    parser.add_argument("--minutes", type=float, default=15, help="quanto può durare una misura")


def run(args: Namespace) -> Report:
    """Measure each size in a process of its own."""
    figures: list[Figure] = []
    notes: list[str] = []
    for size in args.size or [*SIZES, *([MOST] if args.all else [])]:
        print(f"{size} brani inventati…", file=sys.stderr, flush=True)
        try:
            done = measured([sys.executable, "-m", "evals.grown", str(size)], within=60 * args.minutes)
        except (TimeoutError, RuntimeError) as error:
            notes.append(f"Con {size} brani inventati: {str(error).splitlines()[-1]}")
        else:
            figures += _figures(size, json.loads(done.output), done.peak_mb)
    return Report("Cercare, quando i documenti crescono", figures, machine(), notes)


def _figures(size: int, found: dict[str, float], peak_mb: float) -> Iterator[Figure]:
    name, asked = f"{size:,} inventati", len(questions("dev"))
    yield Figure(f"{name}: brani in cui si cerca", found["clauses"])
    yield Figure(f"{name}: costruire", found["build_seconds"], "s")
    yield Figure(f"{name}: costruire, al secondo", found["clauses"] / found["build_seconds"], "brani")
    yield Figure(f"{name}: costruire, al secondo di processore", found["clauses"] / found["build_processor"], "brani")
    yield Figure(f"{name}: memoria del processo, al più", peak_mb, "MB")
    yield Figure(f"{name}: cercare, mediana", found["median_ms"], "ms")
    yield Figure(f"{name}: cercare, mediana, processore", found["processor_ms"], "ms")
    yield Figure(f"{name}: cercare, 95 su 100", found["p95_ms"], "ms")
    for measure in (FIRST, FIVE):
        interval = wilson(round(found[measure] * asked), asked)
        yield Figure(f"{name}: {measure}", found[measure], interval=interval)
