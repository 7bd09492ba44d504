"""`sportello search WORDS`: the clauses in which the words stand, best first."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import Any

from api.arguments import day
from api.jsonl import each_line, object_in, text_at
from api.problems import BadRequestError
from api.terminal import Terminal
from api.views import hit_view
from assistant.phrases import it
from assistant.wiring import Wiring
from corpus.clauses import Clause, ClauseId
from corpus.library import Library
from corpus.search import Hit

_SHOWN = 240


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= 100:  # noqa: PLR2004 (a page of results)
        raise ArgumentTypeError("un numero da 1 a 100")
    return int(text)


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("words", nargs="*", metavar="PAROLE", help="le parole da cercare")
    parser.add_argument("-k", type=_count, default=5, help="quanti risultati (5)")
    parser.add_argument("--document", metavar="ID", help="solo in un documento: un atto, o una sua versione")
    parser.add_argument("--version", metavar="NOME", help="solo in questa versione, con le parole che ha lei")
    parser.add_argument("--in-force-on", type=day, metavar="DATA", help="solo negli atti in vigore quel giorno")
    parser.add_argument("--why", action="store_true", help="perché ciascun brano è tra i risultati")
    parser.add_argument(
        "--jsonl", action="store_true", help='{"id", "q"} per riga in entrata, i risultati per riga in uscita'
    )


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Search once, or for each line of the standard input."""
    if args.jsonl:
        each_line(sys.stdin, terminal.out, lambda line: _line(object_in(line), args, wiring))
        return 0
    words = " ".join(args.words).strip()
    if not words:
        raise BadRequestError('Servono le parole da cercare, per esempio: sportello search "durata della DSU"')
    hits = _find(words, args, wiring)
    if not hits:
        terminal.prose(it.NOTHING_FOUND)
    for hit in hits:
        _tell(hit, wiring.library, terminal)
        if args.why:
            shares = sorted(hit.why.items(), key=lambda share: -share[1])
            terminal.prose(terminal.dim("perché: " + ", ".join(f"{n} {100 * s:.0f} %" for n, s in shares if s)), "  ")
        terminal.say()
    return 0


def _find(words: str, args: Namespace, wiring: Wiring) -> list[Hit]:
    where = {"version": args.version, "document": args.document, "in_force_on": args.in_force_on}
    return wiring.search.find(words, args.k, **where)


def _tell(hit: Hit, library: Library, terminal: Terminal) -> None:
    """A clause with where it stands: under which headings, in what, with the same words in which other versions."""
    clause, parent = hit.clause, _parent(hit.clause, library)
    terminal.say(f"{terminal.bold(clause.label)} – {clause.act.title}")
    terminal.prose(terminal.dim(" › ".join([*clause.path, clause.id])))
    if parent is not None:
        terminal.prose(terminal.dim(f"sta in: {parent.label} ({parent.id})"))
    if hit.same:
        terminal.prose(terminal.dim(f"uguale in: {', '.join(map(_version, hit.same))}"))
    text = " ".join(clause.text.split())
    terminal.prose(text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …", "  ")


def _version(id_: str) -> str:
    return str(ClauseId.parse(id_).version)


def _parent(clause: Clause, library: Library) -> Clause | None:
    return next(library.above(clause), None)


def _line(found: dict[str, Any], args: Namespace, wiring: Wiring) -> dict[str, Any]:
    hits = _find(text_at(found, "q"), args, wiring)
    return {"id": found.get("id"), "results": [hit_view(hit, wiring.library) for hit in hits]}
