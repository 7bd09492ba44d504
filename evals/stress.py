"""Under load: columns against the exact reading, inputs with something wrong, an index killed as it is built."""

from __future__ import annotations

import multiprocessing
import random
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evals.kills import kill
from evals.report import Figure, Report, machine
from rules_core.readings.exact import Exact

_PIECE = 500


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--households", type=int, default=50_000, help="quanti nuclei si calcolano nei due modi")
    parser.add_argument("--persons", type=int, default=100_000, help="quante persone si valutano nei due modi")
    parser.add_argument("--fuzz", type=int, default=100_000, help="quanti ingressi guasti si danno agli strumenti")
    parser.add_argument("--kills", type=int, default=50, help="quante volte si uccide chi costruisce l'indice")
    parser.add_argument("--seed", type=int, default=1, help="il seme del caso")
    parser.add_argument("--workers", type=int, default=2, help="quanti processi")


def run(args: Namespace) -> Report:
    """Draw, compute and compare, a piece at a time in every process."""
    with multiprocessing.get_context("spawn").Pool(args.workers) as pool:
        households = _seeds(args.households, args.seed)
        compared = _watched("nuclei", len(households), pool.imap_unordered(columns_and_exact, households))
        persons = _seeds(args.persons, args.seed + len(households))
        eligible = _watched("persone", len(persons), pool.imap_unordered(persons_in_columns, persons))
        inputs = _seeds(args.fuzz, args.seed + len(households) + len(persons))
        fuzzed = _watched("ingressi guasti", len(inputs), pool.imap_unordered(spoiled_inputs, inputs))
    with TemporaryDirectory() as folder:
        killed = kill(args.kills, args.seed, Path(folder) / "index")
    figures = [
        Figure("nuclei calcolati nei due modi", sum(found["rows"] for found in compared)),
        Figure("di cui con fatti ignoti", sum(found["unknowns"] for found in compared)),
        Figure("di cui risolti in colonna", sum(found["settled"] for found in compared)),
        Figure("risolti in colonna ma diversi dall'esatto", sum(found["wrong"] for found in compared), at_most=0),
        Figure("tutto noto ma non risolti in colonna", sum(found["left"] for found in compared), at_most=0),
        Figure("persone valutate nei due modi", sum(found["rows"] for found in eligible)),
        Figure("di cui risolte in colonna", sum(found["settled"] for found in eligible)),
        Figure("risolte in colonna ma diverse dall'esatto", sum(found["wrong"] for found in eligible), at_most=0),
        Figure("tutto noto ma non risolte in colonna", sum(found["left"] for found in eligible), at_most=0),
        Figure("ingressi guasti", sum(found["inputs"] for found in fuzzed)),
        Figure("di cui rifiutati, con il campo e il rimedio", sum(found["refused"] for found in fuzzed)),
        Figure("finiti in un errore non previsto", sum(found["surprises"] for found in fuzzed), at_most=0),
        Figure("costruzioni dell'indice uccise a metà", killed.amid),
        Figure("uccise appena finite", killed.after),
        Figure("risposte diverse da quelle in memoria, dopo", len(killed.wrong), at_most=0),
    ]
    return Report("Sotto sforzo", figures, machine() | {"seme": args.seed})


def columns_and_exact(piece: tuple[int, int]) -> dict[str, int]:
    """Households drawn at random, half of them with unknown facts: where columns and the exact reading differ."""
    from tests.rules_core.households import household, paths, put  # noqa: PLC0415 (the processes, not who starts them)

    seed, many = piece
    draw = random.Random(seed)  # noqa: S311 (chance that repeats itself)
    by_version: dict[str, list[Any]] = {}
    unknowns = 0
    for _ in range(many):
        raw = household(draw)
        if draw.random() < 0.5:  # noqa: PLR2004 (half of them)
            unknowns += 1
            for path in draw.sample(paths(raw), min(draw.choice([1, 2, 4]), len(paths(raw)))):
                raw = put(raw, path, None)
        by_version.setdefault(raw["versione"], []).append(raw)
    found = {"rows": many, "unknowns": unknowns, "settled": 0, "wrong": 0, "left": 0}
    for version, raws in by_version.items():
        for name, count in _compared(version, raws).items():
            found[name] += count
    return found


def _compared(version: str, raws: list[Any]) -> dict[str, int]:
    from evals.households import exact_results, isee_calcolo  # noqa: PLC0415
    from rules_core.readings.batch_run import settle  # noqa: PLC0415
    from rules_core.readings.batches import batch_of  # noqa: PLC0415

    tool = isee_calcolo()
    batch = batch_of(tool.facts, [tool.read(raw) for raw in raws])
    settled = settle(tool, version, batch, batch.stated)
    found = {"settled": int(settled.rows.sum()), "wrong": 0, "left": 0}
    for row, raw in enumerate(raws):
        exact = exact_results(tool, raw)
        if settled.rows[row]:
            cents = {name: _units(exact[name], settled.decimals[name] or 0) for name in exact}
            found["wrong"] += cents != {name: int(settled.values[name][row]) for name in exact}
        elif not _has_unknowns(raw):
            found["left"] += 1
    return found


def persons_in_columns(piece: tuple[int, int]) -> dict[str, int]:
    """People who ask whether they may take part, a third of them with unknown facts: columns against exact."""
    from rules_core.readings.batch_run import settle, words_of  # noqa: PLC0415
    from rules_core.readings.batches import batch_of  # noqa: PLC0415
    from rules_core.registry import Registry  # noqa: PLC0415
    from tests.rules_core.cases import case_of  # noqa: PLC0415

    seed, many = piece
    draw = random.Random(seed)  # noqa: S311 (chance that repeats itself)
    tool: Any = Registry().tool("cantieri_requisiti_persona")
    raws = [case_of(tool.facts, draw, unknown=draw.choice([0, 0, 0.15]), refined=0.2) for _ in range(many)]
    cases = [tool.read(raw) for raw in raws]
    batch = batch_of(tool.facts, cases)
    settled = settle(tool, None, batch, batch.stated)
    words = words_of(settled.values["esito"])
    found = {"rows": many, "settled": int(settled.rows.sum()), "wrong": 0, "left": 0}
    law = tool.law(cases[0])
    for row, (raw, case) in enumerate(zip(raws, cases, strict=True)):
        exact = Exact(case)
        if settled.rows[row]:
            found["wrong"] += words[row] != exact.value(law.expression("esito"))
        else:
            found["left"] += not _has_unknowns(raw)
    return found


def _units(value: str | None, decimals: int) -> int | None:
    """A written result in units of its last decimal."""
    whole, _, rest = (value or "").partition(".")
    return None if value is None else int(whole + rest.ljust(decimals, "0"))


def _has_unknowns(raw: Any) -> bool:
    if isinstance(raw, dict):
        return any(map(_has_unknowns, raw.values()))
    return any(map(_has_unknowns, raw)) if isinstance(raw, list) else raw is None


def spoiled_inputs(piece: tuple[int, int]) -> dict[str, int]:
    """Inputs with something wrong in them: how many were refused, and how many met anything but a proper error."""
    from tests.rules_core.test_bad_input import fuzz  # noqa: PLC0415

    seed, many = piece
    try:
        return {"inputs": many, "refused": fuzz(many, seed), "surprises": 0}
    except Exception as error:  # noqa: BLE001 (whatever it is, it is what this looks for)
        print(f"\nfuzz({many}, {seed}): {type(error).__name__}: {error}", file=sys.stderr)
        return {"inputs": many, "refused": 0, "surprises": 1}


def _seeds(many: int, first: int) -> list[tuple[int, int]]:
    """The pieces of a long run: a seed of its own for each, and how many it draws."""
    return [(first + n, min(_PIECE, many - start)) for n, start in enumerate(range(0, many, _PIECE))]


def _watched(what: str, pieces: int, results: Iterable[dict[str, int]]) -> list[dict[str, int]]:
    """The results as they come, with a line that says how far they are."""
    found = []
    for result in results:
        found.append(result)
        if sys.stderr.isatty() or len(found) == pieces:
            print(f"\r{what}: {len(found) / pieces:4.0%}", end="\n" if len(found) == pieces else "", file=sys.stderr)
    return found
