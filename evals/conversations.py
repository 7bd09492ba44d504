"""Conversations with simulated people: whether they come to the right result, in how many questions.

`python -m evals conversations` reads the development half; `--test` the half that nothing was tuned on, figures only.
`--order` tells the same facts in another order.
"""

from __future__ import annotations

import statistics
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from evals.astray import astray
from evals.chart import Row, chart
from evals.desk import Desk
from evals.held import Held, fewest, hold
from evals.judging import lines
from evals.orders import in_any_order
from evals.report import Figure, Report, machine
from evals.shares import share, slowest

_SEED = 1


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--test", action="store_true", help="la metà mai usata per tarare: solo le cifre")
    parser.add_argument("--failures", action="store_true", help="dove si perde ciascuna; con --test, solo quali")
    parser.add_argument("--order", action="store_true", help="gli stessi fatti in un solo messaggio, in ordini diversi")
    parser.add_argument("--show", default="", metavar="ID", help="una conversazione parola per parola")
    parser.add_argument("--seed", type=int, default=_SEED, help="il caso: quali parole, quali digressioni")
    parser.add_argument("--picture", type=Path, default=Path("evals/results/conversations.svg"), help="dove disegnare")


def run(args: Namespace) -> Report:
    """Hold every conversation of a half, and judge."""
    desk, half = Desk(), "test" if args.test else "dev"
    profiles = [one for one in lines(half, "conversations") if args.show in ("", one["id"]) or args.test]
    if not profiles:
        sys.exit(f"Nessuna conversazione si chiama «{args.show}».")
    held = [hold(desk, profile, args.seed) for profile in profiles]
    if args.failures:
        print(*([one.profile["id"] for one in held if astray(one)] if args.test else map(told, held)), sep="\n")
    if args.show and not args.test:
        print(*map(transcript, held), sep="\n")
    found = [*figures(desk, held), *(in_any_order(desk, profiles, args.seed) if args.order else [])]
    chart(args.picture, f"{len(held)} conversazioni", ("strumento", "risultato"), [("Per strumento", _rows(held))])
    details = {} if args.test else {"conversations": [_kept(one) for one in held]}
    return Report(f"Conversare, {len(held)} persone", found, machine(), _causes(held, tell=not args.test), details)


def figures(desk: Desk, held: Sequence[Held]) -> Iterator[Figure]:
    """Whether each came to its end rightly, what was asked in vain, the turns beside the fewest."""
    yield share("strumento giusto", [one.right_tool for one in held])
    yield share("risultato giusto", [one.right_result for one in held])
    yield share("niente chiesto che fosse già detto", [not one.asked_again for one in held])
    yield share("fondate", [not one.faults for one in held], at_least=1)
    ended = [one for one in held if one.right_result]
    if ended:
        ratios = [(len(one.turns) - _asides(one)) / fewest(desk, one) for one in ended]
        yield Figure("turni rispetto al minimo, mediana di quelle giuste", statistics.median(ratios))
        yield Figure("turni rispetto al minimo, la peggiore", max(ratios))
    yield Figure("turni, mediana", statistics.median(len(one.turns) for one in held))
    clock = [turn.replied.milliseconds for one in held for turn in one.turns]
    yield slowest("una risposta, p50", 0.5, clock, at_most=20)
    yield slowest("una risposta, p99", 0.99, clock, at_most=150)
    yield slowest("la stessa, del processore, p99", 0.99, [t.replied.of_processor for one in held for t in one.turns])


def told(held: Held) -> str:
    """How a conversation went, in a line."""
    found = astray(held)
    end = "giusta" if held.right_result else "SBAGLIATA"
    told = f"{held.profile['id']} {held.truth.tool.name}: {end}, {len(held.turns)} turni"
    return told if found is None else f"{told}; turno {found[0]}, {found[1]}: {found[2]}"


def transcript(held: Held) -> str:
    """A conversation word by word."""
    return "\n".join(f"> {turn.said}\n{turn.replied.text}\n" for turn in held.turns)


def _asides(held: Held) -> int:
    return sum(turn.digression for turn in held.turns)


def _kept(held: Held) -> dict[str, Any]:
    found = astray(held)
    where = {"turn": found[0], "sort": found[1], "what": found[2]} if found else None
    return {"id": held.profile["id"], "right": held.right_result, "turns": len(held.turns), "astray": where}


def _causes(held: Sequence[Held], *, tell: bool) -> list[str]:
    """Why conversations go astray, most frequent first."""
    found = Counter(where[1] for one in held if (where := astray(one)) and not one.right_result)
    return [f"Si perdono per «{why}»: {times}." for why, times in found.most_common()] if tell else []


def _rows(held: Sequence[Held]) -> list[Row]:
    tools = dict.fromkeys(one.truth.tool.name for one in held)
    by_tool = {name: [one for one in held if one.truth.tool.name == name] for name in tools}
    groups = {"tutte": list(held), **by_tool}
    return [
        (name, share(name, [h.right_tool for h in here]), share(name, [h.right_result for h in here]))
        for name, here in groups.items()
        if here
    ]
