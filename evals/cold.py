"""A first search: what a command costs when nothing is in memory, and what preparing everything costs."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.embedding.static import StaticEmbedder
from corpus.library import Library
from corpus.search import Search
from evals.processes import Command, Measured, console_script, in_turn, measured, typical
from evals.report import Figure, Report, machine
from evals.slices import questions

_BUILDS = 3
ODD = {
    "diecimila caratteri di parole": "quanto si paga il servizio del comune in cantiere " * 200,
    "diecimila lettere senza spazi": "indennita" * 1111,
    "diecimila cifre": "1234567890" * 1000,
    "diecimila segni": "?" * 10_000,
    "SQL": "'; DROP TABLE clauses; --",
    "HTML": "<script>alert('isee')</script>",
    "comandi al terminale": "\x1b[2J\x07\x00isee",
}


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--runs", type=int, default=20, help="quante volte, a turno, ciascun comando a freddo")


def run(args: Namespace) -> Report:
    """Measure commands in processes of their own, then a search in this one."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        figures = [*_built(home), *_cold(home, args.runs), *_warm(home)]
    return Report("A freddo e a caldo", figures, machine() | {"volte": args.runs})


def _sportello(home: Path, *args: str) -> Command:
    return ["env", f"SPORTELLO_HOME={home}", console_script("sportello"), *args]


def _built(home: Path) -> list[Figure]:
    """The first search in an empty home reads the documents, prepares what is searched and keeps both."""
    runs = [measured(_sportello(home / str(n), "search", "parole")) for n in range(_BUILDS)]
    kept = sum(file.stat().st_size for file in (home / "0").rglob("*") if file.is_file())
    return [
        Figure("la prima ricerca, che prepara tutto", _seconds(runs), "s", at_most=30),
        Figure("che cosa resta nel disco", kept / 1e6, "MB"),
    ]


def _cold(home: Path, times: int) -> list[Figure]:
    """Against the import of a library that everybody knows, in turn; a first run of each is not counted."""
    kept = home / "0"
    pydantic: Command = [sys.executable, "-c", "import pydantic"]
    search, ask = _sportello(kept, "search", "parole"), _sportello(kept, "ask", "parole")
    runs = [found[1:] for found in in_turn(times + 1, search, ask, pydantic)]
    ours, answer, theirs = map(_seconds, runs)
    return [
        Figure("sportello search, a freddo", 1000 * ours, "ms"),
        Figure("sportello ask, a freddo", 1000 * answer, "ms"),
        Figure("import pydantic, a freddo", 1000 * theirs, "ms"),
        Figure("search a freddo: rispetto a import pydantic", ours / theirs, at_most=8),
        Figure("ask a freddo: rispetto a import pydantic", answer / theirs, at_most=10),
    ]


def _seconds(runs: list[Measured]) -> float:
    return typical([run.seconds for run in runs])


def _warm(home: Path) -> list[Figure]:
    search = Search(Library(home=home / "0"), StaticEmbedder.load())
    search.find("prova")
    start = time.process_time()
    asked = [_timed(search, question.text) for question in questions("dev")]
    worked = (time.process_time() - start) / len(asked)
    return [
        Figure("ricerca a caldo, mediana", 1000 * statistics.median(asked), "ms", at_most=5),
        Figure("ricerca a caldo, processori, media", 1000 * worked, "ms"),
        Figure("ricerca a caldo, 95 su 100 entro", 1000 * statistics.quantiles(asked, n=20)[-1], "ms"),
        Figure(
            "domande strane, la più lenta", 1000 * max(_timed(search, odd) for odd in ODD.values()), "ms", at_most=1000
        ),
    ]


def _timed(search: Search, question: str) -> float:
    start = time.perf_counter()
    search.find(question)
    return time.perf_counter() - start
