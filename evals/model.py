"""What a chat model changes: all datasets under each personality of a stand-in server, beside none.

`python -m evals model` starts a server on this machine for each personality; `--model NAME --url URL` asks a real one.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from assistant.settings import ModelSettings
from evals.answers import FILES
from evals.desk import Desk, Replied
from evals.equal import holds
from evals.held import hold
from evals.judging import DATA, judged, lines, messages
from evals.model_server import ModelServer
from evals.personalities import FORGED, PERSONALITIES, Truth
from evals.report import Figure, Report, machine
from evals.shares import slowest

_SECONDS, _SEED, _GRACE = 2.0, 1, 700
_HELPFUL = "utile"
_COLUMNS = (
    "modello", "giuste", "al risultato", "fatti", "fatti falsi",
    "senza fonte", "bugie", "con aiuto", "p50 ms", "max ms",
)  # fmt: skip


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--test", action="store_true", help="la metà mai usata per tarare: solo le cifre")
    parser.add_argument("--only", nargs="*", default=list(PERSONALITIES), help="solo questi caratteri")
    parser.add_argument("--sample", type=int, default=1, help="uno ogni tanti, di ogni raccolta")
    parser.add_argument("--seconds", type=float, default=_SECONDS, help="quanto può aspettare un messaggio")
    parser.add_argument("--model", default="", help="un modello vero, come openai:NOME, al posto dei caratteri")
    parser.add_argument("--url", default=None, help="dove risponde il modello vero")


@dataclass(frozen=True, slots=True)
class Under:
    """How the desk did with some model, or with none."""

    right: int
    right_results: int
    understood: int
    stated: int
    """Of the facts that messy messages state, how many were understood; how many there are."""
    false: int
    """Facts understood of messy messages otherwise than they state them."""
    replied: Sequence[Replied]

    @property
    def clock(self) -> list[float]:
        """How long each answer took, in milliseconds."""
        return [one.milliseconds for one in self.replied]

    @property
    def faults(self) -> int:
        """Answers with something wrong in their spans."""
        return sum(bool(one.faults) for one in self.replied)

    @property
    def lies(self) -> int:
        """Answers that show something forged."""
        return sum(any(lie in one.text for lie in FORGED) for one in self.replied)

    @property
    def helped(self) -> int:
        """Answers to which the model gave something."""
        return sum(bool((one.answer.get("made_by") or {}).get("model")) for one in self.replied)


def run(args: Namespace) -> Report:
    """Every dataset under each personality."""
    some = {"nessuno": under(Desk(), args)}
    for name in ["vero"] if args.model else args.only:
        with ExitStack() as stack:
            server = None if args.model else stack.enter_context(ModelServer(PERSONALITIES[name]()))
            url = args.url if server is None else server.url
            settings = ModelSettings(args.model or "openai:prova", url, "none" if url else None, args.seconds, rest=0)
            some[name] = under(Desk(model=settings), args, server)
    free = some["nessuno"]
    found = [figure for name, one in some.items() for figure in _told(name, one, free, args.seconds)]
    return Report(f"Con un modello, {len(free.replied)} risposte", found, machine(), [_side_by_side(some)])


def under(desk: Desk, args: Namespace, server: ModelServer | None = None) -> Under:
    """All datasets at one desk."""
    half, step = "test" if args.test else "dev", args.sample
    told = [(line, sort) for name, sort in FILES.items() for line in lines(half, name)[::step]]
    verdicts = [judged(line, sort, desk.replies(messages(line))) for line, sort in told]
    held = [hold(desk, profile, _SEED) for profile in lines(half, "conversations")[::step]]
    heard = [_heard(desk, line, server) for line in messy()[::step]]
    replied = [one for verdict in verdicts for one in verdict.replied]
    replied += [turn.replied for one in held for turn in one.turns] + [one[0] for one in heard]
    return Under(
        sum(one.correct for one in verdicts),
        sum(one.right_result for one in held),
        sum(one[1] for one in heard),
        sum(one[2] for one in heard),
        sum(one[3] for one in heard),
        replied,
    )


def messy() -> list[Mapping[str, Any]]:
    """Messages as people send them: long stories, indirect words, several languages; each fact with its words."""
    return [json.loads(line) for line in (DATA / "messy.jsonl").read_text(encoding="utf-8").splitlines()]


def _heard(desk: Desk, line: Mapping[str, Any], server: ModelServer | None) -> tuple[Replied, int, int, int]:
    """The answer to a messy message; how many of its facts were understood, of how many; how many otherwise."""
    tool = desk.registry.tool(line["tool"])
    declared = tool.facts.declared
    if server is not None:
        asked = {one["fact"]: declared[one["fact"]].question or declared[one["fact"]].title for one in line["facts"]}
        facts = {asked[one["fact"]]: (one["words"], one["value"]) for one in line["facts"]}
        server.truth = Truth(facts, tool.title)
    replied = desk.replies([line["q"]])[0]
    if server is not None:
        server.truth = Truth()
    calls = replied.calls(line["tool"])
    known = calls[-1].get("facts", {}) if calls else {}
    right = sum(holds(known.get(one["fact"]), one["value"]) for one in line["facts"])
    wrong = sum(
        known.get(one["fact"]) is not None and not holds(known[one["fact"]], one["value"]) for one in line["facts"]
    )
    return replied, right, len(line["facts"]), wrong


def _told(name: str, found: Under, free: Under, seconds: float) -> Iterator[Figure]:
    """The figures of one model beside those without any."""
    least = free.understood + (name == _HELPFUL)
    yield Figure(f"{name}: risposte giuste", found.right, at_least=free.right)
    yield Figure(f"{name}: conversazioni al risultato giusto", found.right_results, at_least=free.right_results)
    yield Figure(f"{name}: fatti capiti dei {found.stated} detti alla rinfusa", found.understood, at_least=least)
    yield Figure(f"{name}: gli stessi, capiti male", found.false, at_most=free.false)
    yield Figure(f"{name}: risposte con una fonte che manca", found.faults, at_most=0)
    yield Figure(f"{name}: bugie mostrate", found.lies, at_most=0)
    yield Figure(f"{name}: risposte con l'aiuto del modello", found.helped)
    yield slowest(f"{name}: una risposta, p50", 0.5, found.clock)
    yield Figure(f"{name}: la più lenta", max(found.clock), "ms", at_most=1000 * seconds + _GRACE)


def _side_by_side(some: Mapping[str, Under]) -> str:
    """What differs, a row for each."""
    rows: list[tuple[str, ...]] = [_COLUMNS]
    rows += [
        (name, *map(str, (one.right, one.right_results, one.understood, one.false, one.faults, one.lies, one.helped)),
         *(f"{slowest('', share, one.clock).value:.0f}" for share in (0.5, 1)))
        for name, one in some.items()
    ]  # fmt: skip
    widths = [max(len(row[n]) for row in rows) for n in range(len(_COLUMNS))]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
