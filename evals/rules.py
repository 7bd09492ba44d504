"""The rules measured against a peer, openfisca-core: one household, a million, exactness, a cold start."""

from __future__ import annotations

import json
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from evals.peers.environment import peer_python
from evals.processes import Command, Measured, console_script, in_turn, measured, typical
from evals.report import Figure, Report, machine

TOOL = "isee_calcolo"
HERE = (sys.executable, "-m")
_HOUSEHOLDS, _ROUNDS, _COLD_RUNS, _WORKERS = 200, 5, 21, 2


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--rows", type=int, default=1_000_000, help="quanti nuclei nella tabella")
    parser.add_argument("--sample", type=int, default=20_000, help="quante righe si confrontano con l'esatto")
    parser.add_argument(
        "--all", action="store_true", help="tutte le righe si confrontano con l'esatto (un'ora, o quasi)"
    )
    parser.add_argument("--table-rounds", type=int, default=1, help="quante volte si calcola la tabella")


def run(args: Namespace) -> Report:
    """Measure everything, each thing in processes of its own."""
    peer = peer_python()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _say(f"tabella di {args.rows} nuclei…")
        measured([*HERE, "evals.table", str(args.rows), work / "nuclei.csv"])
        measured([*HERE, "evals.households", "draw", work / "nuclei.csv", work / "nuclei.json", str(_HOUSEHOLDS)])
        figures = [
            *_one_household(work, peer),
            *_table(work, peer, args),
            *_exactness(work, 1 if args.all else max(args.rows // args.sample, 1)),
            *_cold(work),
        ]
    return Report("Le regole: ISEE, Allegato C", figures, machine() | {"righe": args.rows})


def _one_household(work: Path, peer: Path) -> list[Figure]:
    _say("un nucleo…")
    source = work / "nuclei.json"
    here: Command = [*HERE, "evals.households", "one", source]
    mine, theirs = in_turn(_ROUNDS, here, [peer, "-m", "evals.peers.run", "one", source])
    ours = typical([json.loads(run.output)["explained"] for run in mine])
    plain, explained = (typical([json.loads(run.output)[how] for run in theirs]) for how in ("plain", "explained"))
    return [
        Figure("un nucleo, con ogni passaggio spiegato", ours, "ms"),
        Figure("un nucleo, openfisca senza traccia", plain, "ms"),
        Figure("un nucleo, openfisca con traccia", explained, "ms"),
        Figure("un nucleo: quante volte più veloce (senza traccia)", plain / ours, at_least=3),
        Figure("un nucleo: quante volte più veloce (con traccia)", explained / ours),
    ]


def _table(work: Path, peer: Path, args: Namespace) -> list[Figure]:
    _say("la tabella, con le colonne e con openfisca…")
    source = work / "nuclei.csv"
    calc: Command = [console_script("sportello"), "calc", TOOL, "--table", source, "--out"]
    theirs: Command = [peer, "-m", "evals.peers.run", "table", source]
    results, whole, at_once, pieces = in_turn(
        args.table_rounds,
        [*calc, work / "risultati.csv", "--results-only"],
        [*calc, work / "nostri.csv"],
        [*theirs, work / "peer.csv"],
        [*theirs, work / "pezzi.csv", "--pieces"],
    )
    told = {
        "tabella, i risultati": results,
        "tabella, i risultati accanto ai fatti": whole,
        "tabella, openfisca, i risultati": at_once,
        "tabella, openfisca a pezzi, i risultati": pieces,
    }
    return [*(figure for name, runs in told.items() for figure in _cost(name, runs)), *_ratios(results, whole, at_once)]


def _cost(name: str, runs: list[Measured]) -> list[Figure]:
    return [
        Figure(name, typical([run.seconds for run in runs]), "s"),
        Figure(f"{name}: processori", typical([run.processor for run in runs]), "s"),
        Figure(f"{name}: memoria", typical([run.peak_mb for run in runs]), "MB"),
    ]


def _ratios(ours: list[Measured], whole: list[Measured], theirs: list[Measured]) -> list[Figure]:
    """The same facts read and the same results written; and, as told, what it costs to write the facts again."""

    def ratio(what: str, top: list[Measured], under: list[Measured]) -> float:
        return typical([getattr(run, what) for run in top]) / typical([getattr(run, what) for run in under])

    return [
        Figure("tabella: quante volte più veloce", ratio("seconds", theirs, ours), at_least=2),
        Figure("tabella: quante volte meno processore", ratio("processor", theirs, ours)),
        Figure("tabella: memoria, rispetto a openfisca", ratio("peak_mb", ours, theirs), at_most=0.5),
        Figure("tabella, i fatti riscritti: quante volte più veloce", ratio("seconds", theirs, whole)),
        Figure("tabella, i fatti riscritti: quante volte meno processore", ratio("processor", theirs, whole)),
        Figure("tabella, i fatti riscritti: memoria, rispetto a openfisca", ratio("peak_mb", whole, theirs)),
    ]


def _exactness(work: Path, every: int) -> list[Figure]:
    _say("le righe a confronto con l'esatto…")

    def compared(worker: int) -> dict[str, Any]:
        spread = (str(every * _WORKERS), str(every * worker))
        found = measured([*HERE, "evals.exactness", work / "nostri.csv", work / "peer.csv", *spread])
        return dict(json.loads(found.output))

    with ThreadPoolExecutor(_WORKERS) as pool:
        parts = list(pool.map(compared, range(_WORKERS)))
    rows, wrong, peer_wrong = (sum(part[name] for part in parts) for name in ("rows", "wrong", "peer_wrong"))
    return [
        Figure("righe confrontate con l'esatto", rows),
        Figure("righe diverse dall'esatto, in un risultato qualsiasi", wrong, at_most=0),
        Figure("righe diverse dall'esatto, l'ISEE di openfisca", peer_wrong),
        Figure(
            "openfisca: differenza più grande nell'ISEE",
            max(part["peer_furthest"] for part in parts),
            "€",
            at_most=0.05,
        ),
    ]


def _cold(work: Path) -> list[Figure]:
    _say("un calcolo a freddo…")
    case = work / "nucleo.json"
    case.write_text(json.dumps(json.loads((work / "nuclei.json").read_text(encoding="utf-8"))[0]), encoding="utf-8")
    calc: Command = [console_script("sportello"), "calc", TOOL, case]
    mine, pydantic = in_turn(_COLD_RUNS, calc, [sys.executable, "-c", "import pydantic"])
    ours, theirs = (typical([run.seconds for run in found[1:]]) for found in (mine, pydantic))
    return [
        Figure("sportello calc, a freddo", 1000 * ours, "ms"),
        Figure("import pydantic, a freddo", 1000 * theirs, "ms"),
        Figure("a freddo: rispetto a import pydantic", ours / theirs, at_most=4),
    ]


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
