"""Answers to what people write: right, and grounded, judged apart.

`python -m evals answers` reads the development half; `--test` the half that nothing was tuned on, figures only.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from evals.chart import Row, chart
from evals.desk import CONTRACT, Desk, contract
from evals.judging import Verdict, judged, lines, messages, reread
from evals.report import Figure, Report, machine
from evals.shares import share, slowest

FILES = {"singles": "domande", "outside": "fuori", "attacks": "attacchi"}
CONDITIONS = ("strumento", "fatti", "esito", "clausola", "contenuto", "mai detto", "declina")
_MEDIAN, _SLOWEST = 20, 150
_WHO = "chi scrive: "
_REREAD = "etichette rilette"
_UNREAD = "unread"
Slices = Mapping[str, Sequence[Verdict]]


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--test", action="store_true", help="la metà mai usata per tarare: solo le cifre")
    parser.add_argument("--file", type=Path, help="le righe di un file, nella stessa forma, al posto di una metà")
    parser.add_argument("--failures", action="store_true", help="che cosa è andato storto; con --test, solo dove")
    parser.add_argument("--picture", type=Path, default=Path("evals/results/answers.svg"), help="dove disegnare")


def run(args: Namespace) -> Report:
    """Answer every line of a half, and judge."""
    hidden = args.test or (args.file is not None and args.file.stem == _UNREAD)
    verdicts = of_a_file(Desk(), args.file) if args.file else answered(Desk(), "test" if args.test else "dev")
    wrong = [one for one in verdicts if not one.correct or one.faults]
    if args.failures:
        for one in wrong:
            print(one.line["id"] if hidden else told(one))
    picture(args.picture, verdicts)
    details = {} if hidden else {"missed": [_kept(one) for one in wrong]}
    return Report(f"Rispondere, {len(verdicts)} messaggi", list(figures(verdicts)), machine(), _notes(), details)


def answered(desk: Desk, half: str) -> list[Verdict]:
    """The verdict on every line of a half."""
    told = [(line, sort) for name, sort in FILES.items() for line in lines(half, name)]
    return [judged(line, sort, desk.replies(messages(line))) for line, sort in told]


def of_a_file(desk: Desk, file: Path) -> list[Verdict]:
    """The verdict on every line of a file of questions."""
    found = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return [judged(line, FILES["singles"], desk.replies(messages(line))) for line in found]


def figures(verdicts: Sequence[Verdict]) -> Iterator[Figure]:
    """Right, grounded, each condition apart, each kind and who; how long an answer takes."""
    yield share("giuste", [one.correct for one in verdicts])
    yield share("fondate", [not one.faults for one in verdicts], at_least=1)
    again = [judged(reread(one.line), one.sort, one.replied) for one in verdicts]
    yield share(f"{_REREAD}: giuste", [one.correct for one in again])
    for name, some in slices(again).items():
        if not name.startswith(_WHO):
            yield share(f"{_REREAD}, {name}: giuste", [one.correct for one in some])
    for name in CONDITIONS:
        stated = [not one.amiss[name] for one in verdicts if name in one.amiss]
        if stated:
            yield share(f"condizione «{name}»", stated)
    for name, some in slices(verdicts).items():
        yield share(f"{name}: giuste", [one.correct for one in some])
        yield share(f"{name}: fondate", [not one.faults for one in some])
    clock = [one.milliseconds for verdict in verdicts for one in verdict.replied]
    processor = [one.of_processor for verdict in verdicts for one in verdict.replied]
    yield slowest("una risposta a caldo, p50", 0.5, clock, at_most=_MEDIAN)
    yield slowest("una risposta a caldo, p99", 0.99, clock, at_most=_SLOWEST)
    yield slowest("la stessa, del processore, p50", 0.5, processor)
    yield slowest("la stessa, del processore, p99", 0.99, processor)


def slices(verdicts: Sequence[Verdict]) -> Slices:
    """The verdicts by kind of message, then by who writes."""
    found: dict[str, list[Verdict]] = {}
    for one in verdicts:
        found.setdefault(f"{one.sort}, {one.line['kind']}", []).append(one)
    for one in verdicts:
        found.setdefault(f"{_WHO}{one.line['who']}", []).append(one)
    return found


def told(verdict: Verdict) -> str:
    """What went wrong with a line, for whoever mends it."""
    said = " | ".join(messages(verdict.line))
    amiss = [f"    {name}: {one}" for name, one in verdict.amiss.items() if one]
    return "\n".join([f"{verdict.line['id']} [{verdict.line['kind']}] {said}", *amiss, *_indented(verdict.faults)])


def _indented(faults: Sequence[str]) -> list[str]:
    return [f"    FONDAMENTO: {fault}" for fault in faults]


def _kept(verdict: Verdict) -> dict[str, object]:
    amiss = {name: one for name, one in verdict.amiss.items() if one}
    return {"id": verdict.line["id"], "kind": verdict.line["kind"], "amiss": amiss, "faults": verdict.faults}


def picture(target: Path, verdicts: Sequence[Verdict]) -> None:
    """Draw how many are right and how many grounded, by kind and by who writes."""
    rows = _rows(slices(verdicts))
    who = [row for row in rows if row[0].startswith(_WHO)]
    groups = [("Per sorta di messaggio", [row for row in rows if row not in who]), ("Per chi scrive", who)]
    chart(target, f"Risposte a {len(verdicts)} messaggi", ("giuste", "fondate"), groups)


def _rows(some: Slices) -> list[Row]:
    return [
        (name, share(name, [v.correct for v in here]), share(name, [not v.faults for v in here]))
        for name, here in some.items()
    ]


def _notes() -> list[str]:
    return [] if contract() else [f"Le fonti sono controllate solo dall'assistente stesso: non c'è {CONTRACT.name}."]
