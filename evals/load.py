"""The service under load: answers a second, how long they take, what they cost, whether memory stays as it is.

Visitors, service and peer share two processors. First as many answers as come (`load_people crowd`), then visitors who
come at 70 % of that, whether those before have been answered or not (`stream`).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import mean
from typing import Any

from corpus.library import Library
from evals.load_service import Heard, Service, free_port, running
from evals.peers.environment import peer_python
from evals.processes import Command, console_script
from evals.report import Figure, Report, machine

_CORES, _SHARE = 2, 0.7
_WARM = ("crowd", "--seconds", "4", "--seed", "7")
_FLAT = 1.05


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--answers", type=int, default=10_000, help="quante risposte, per la memoria e la capacità")
    parser.add_argument("--seconds", type=float, default=60, help="quanto dura la misura al 70 %% della capacità")
    parser.add_argument("--people", type=int, default=16, help="quante persone insieme, per la capacità")
    parser.add_argument("--workers", type=int, default=_CORES, help="in quanti processi rispondono i due servizi")
    parser.add_argument("--without-peer", action="store_true", help="senza il confronto")


def run(args: Namespace) -> Report:
    """Measure our service, then the peer's, each with the two processors to itself and its visitors."""
    notes: list[str] = []
    with tempfile.TemporaryDirectory() as folder, _two_cores():
        work = Path(folder)
        figures, details = _ours(work, args)
        if not args.without_peer:
            try:
                theirs, told = _theirs(work, args)
                figures, details = figures + theirs, details | told
            except RuntimeError as error:
                notes.append(f"Il confronto è lasciato fuori: {str(error).splitlines()[-1]}")
    before = {"processi in attesa dei processori": f"{os.getloadavg()[0]:.1f}"}
    return Report("Il servizio sotto carico", figures, machine() | before, notes, details)


@contextmanager
def _two_cores() -> Iterator[None]:
    """This process, and all that it starts, on two processors."""
    if sys.platform != "linux":
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:_CORES])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def _ours(work: Path, args: Namespace) -> tuple[list[Figure], dict[str, Any]]:
    """Started twice: the first time, in an empty home, it prepares everything."""
    port, home = free_port(), {"SPORTELLO_HOME": str(work / "home")}
    command: Command = [console_script("sportello"), "serve", "--port", str(port), "--workers", str(args.workers)]
    with running(command, port, work / "log", **home) as service:
        first = service.ready_after
    with running(command, port, work / "log", **home) as service:
        figures = [
            Figure("pronto dopo, la prima volta", first, "s"),
            Figure("pronto dopo", service.ready_after, "s"),
        ]
        found, told = _measured("Sportello", service, "/v1/chat", args, {"rate": 40, "p99": 500, "flat": _FLAT})
    return figures + found, told


def _theirs(work: Path, args: Namespace) -> tuple[list[Figure], dict[str, Any]]:
    """The quickstart, over the parts of the same acts."""
    parts = [part for document in Library(home=work / "home").documents for part in document.parts]
    texts = work / "texts.json"
    texts.write_text(json.dumps([(part.id, part.text) for part in parts], ensure_ascii=False), encoding="utf-8")
    port = free_port()
    command: Command = [peer_python("service"), "-m", "evals.peers.service", texts, str(port), str(args.workers)]
    with running(command, port, work / "peer.log", ANONYMIZED_TELEMETRY="False") as service:
        found, told = _measured("FastAPI + LangChain + Chroma", service, "/chat", args, {})
        return [Figure("FastAPI + LangChain + Chroma: pronto dopo", service.ready_after, "s"), *found], told


def _measured(
    name: str, service: Service, path: str, args: Namespace, targets: Mapping[str, float]
) -> tuple[list[Figure], dict[str, Any]]:
    """As many answers as come, then a stream of visitors at a share of that."""
    _say(f"{name}: quante risposte si hanno…")
    service.visited(path, *_WARM)
    crowd = service.visited(path, "crowd", "--people", str(args.people), "--answers", str(args.answers))
    rate = _SHARE * crowd.visits / crowd.seconds
    _say(f"{name}: {crowd.rate:.1f} al secondo; ora {_SHARE:.0%} di tante…")
    stream = service.visited(path, "stream", "--rate", str(rate), "--seconds", str(args.seconds))
    wrong = sum(crowd.errors.values()) + sum(stream.errors.values())
    figures = [
        Figure("risposte al secondo", crowd.rate, at_least=targets.get("rate")),
        Figure("processori, per risposta", 1000 * crowd.of_service / len(crowd.took), "ms"),
        Figure("processori di chi domanda, per risposta", 1000 * crowd.of_visitors / len(crowd.took), "ms"),
        Figure("al 70 %: risposte al secondo", stream.rate),
        *(Figure(f"al 70 %: p{n}", stream.within(n / 100), "ms", at_most=targets.get(f"p{n}")) for n in (50, 95, 99)),
        Figure("errori", wrong, at_most=0 if targets else None),
        *_memory(crowd, targets),
    ]
    told = {"errors": [crowd.errors, stream.errors], "memory_mb": [round(seen / 1e6, 1) for seen in crowd.memory]}
    return [replace(figure, name=f"{name}: {figure.name}") for figure in figures], {name: told}


def _memory(crowd: Heard, targets: Mapping[str, float]) -> list[Figure]:
    """What the service holds; at the end, beside what it held when it had answered the first tenth."""
    tenth = max(len(crowd.memory) // 10, 1)
    early, late = mean(crowd.memory[tenth : 2 * tenth] or crowd.memory), mean(crowd.memory[-tenth:])
    answers = len(crowd.took)
    return [
        Figure("memoria all'inizio", crowd.memory[0] / 1e6, "MB"),
        Figure(f"memoria dopo {answers} risposte", late / 1e6, "MB"),
        Figure(f"memoria dopo {answers}, rispetto a dopo {answers // 10}", late / early, at_most=targets.get("flat")),
    ]


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
