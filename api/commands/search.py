"""`sportello search WORDS`: the clauses in which the words stand, best first."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import Any

from api.jsonl import each_line, object_in, text_at
from api.problems import BadRequestError
from api.terminal import Terminal
from assistant.phrases import it
from assistant.wiring import Wiring
from corpus.search import Hit

_SHOWN = 240


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= 100:  # noqa: PLR2004 (a page of results)
        raise ArgumentTypeError("un numero da 1 a 100")
    return int(text)


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("words", nargs="?", help="le parole da cercare")
    parser.add_argument("-k", type=_count, default=5, help="quanti risultati (5)")
    parser.add_argument("--why", action="store_true", help="perché ciascun brano è tra i risultati")
    parser.add_argument(
        "--jsonl", action="store_true", help='{"id", "q"} per riga in entrata, i risultati per riga in uscita'
    )


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Search once, or for each line of the standard input."""
    if args.jsonl:
        each_line(sys.stdin, terminal.out, lambda line: _line(object_in(line), args.k, wiring))
        return 0
    if args.words is None or not args.words.strip():
        raise BadRequestError('Servono le parole da cercare, per esempio: sportello search "durata della DSU"')
    hits = wiring.search.find(args.words, args.k)
    if not hits:
        terminal.prose(it.NOTHING_FOUND)
    for hit in hits:
        terminal.say(f"{terminal.bold(hit.clause.label)} – {hit.clause.act.title}")
        terminal.say(terminal.dim(hit.clause.id))
        text = " ".join(hit.clause.text.split())
        terminal.prose(text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …", "  ")
        if args.why:
            shares = sorted(hit.why.items(), key=lambda share: -share[1])
            terminal.prose(terminal.dim("perché: " + ", ".join(f"{n} {100 * s:.0f} %" for n, s in shares if s)), "  ")
        terminal.say()
    return 0


def _line(found: dict[str, Any], k: int, wiring: Wiring) -> dict[str, Any]:
    hits = wiring.search.find(text_at(found, "q"), k)
    return {"id": found.get("id"), "results": [_as_json(hit) for hit in hits]}


def _as_json(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.clause.id,
        "versions": list(hit.versions),
        "document": hit.clause.act.title,
        "label": hit.clause.label,
        "text": hit.clause.text,
        "score": round(hit.score, 4),
    }
