"""`sportello clause ID`: a clause's text, place, validity, versions and oddities."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from api.arguments import AS_OF, day
from api.commands.documents import validity_of
from api.jsonl import each_line
from api.problems import BadRequestError
from api.terminal import Terminal
from assistant.wiring import Wiring
from corpus.clauses import Clause, Kind
from corpus.library import Library
from corpus.versions import compare


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "id", nargs="?", metavar="BRANO", help="l'indirizzo di un brano, per esempio massarosa-isee:art.6/b"
    )
    parser.add_argument(
        "--jsonl", action="store_true", help="un indirizzo per riga in entrata, un oggetto per riga in uscita"
    )
    parser.add_argument("--as-of", type=day, default=None, metavar="DATA", help=AS_OF)


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Tell a clause."""
    library = wiring.library
    if args.jsonl:
        each_line(
            sys.stdin,
            terminal.out,
            lambda line: _as_json(line, library.clause(line)),
            on_error=lambda line: {"id": line},
        )
    elif args.id:
        _tell(library.clause(args.id), library, args.as_of or date.today(), terminal)
    else:
        raise BadRequestError("Serve l'indirizzo di un brano, per esempio: sportello clause massarosa-isee:art.6")
    return 0


def _as_json(asked: str, clause: Clause) -> dict[str, Any]:
    return {"id": asked, "label": clause.label, "document": clause.act.title, "text": clause.text}


def _tell(clause: Clause, library: Library, on: date, terminal: Terminal) -> None:
    terminal.prose(terminal.bold(f"{clause.label} – {clause.act.title}"))
    terminal.prose(terminal.dim(" › ".join([*clause.path, clause.id])))
    terminal.say()
    _show(clause, library, terminal)
    terminal.say()
    terminal.rows(_facts(clause, library, on))
    for odd in library.oddities_of(clause):
        terminal.say()
        terminal.prose(f"Da sapere: {odd.text}")


def _show(clause: Clause, library: Library, terminal: Terminal) -> None:
    """The text as it reads; a table, alone or within, as a table."""
    if clause.table is not None:
        terminal.prose(clause.table.caption)
        terminal.rows([clause.table.headings, *clause.table.rows])
        return
    tables = [child for child in map(library.clause, clause.children) if child.kind is Kind.TABLE]
    rest = clause.text
    for table in tables:
        before, _, rest = rest.partition(table.text)
        terminal.prose(before.rstrip())
        terminal.say()
        _show(table, library, terminal)
        terminal.say()
    terminal.prose(rest.strip("\n"))


def _facts(clause: Clause, library: Library, on: date) -> list[tuple[str, ...]]:
    source = clause.act.source
    holds = [inner for inner in library.below(clause) if inner.kind is not Kind.NOTE]
    own = [line for inner in (clause, *holds) for line in inner.lines]
    lines = f"righe {min(own)}-{max(own)}"
    facts: list[tuple[str, ...]] = [
        ("Posto", f"{source.file}, {lines}, caratteri {clause.span.start}-{clause.span.end}"),
        ("Validità", validity_of(clause.act, on)),
    ]
    comparison = compare(library, clause)
    if len(comparison.clauses) > 1:
        facts += [("Versioni", _versions(clause, [list(group) for group in comparison.groups]))]
    return facts


def _versions(clause: Clause, groups: list[list[Clause]]) -> str:
    told = []
    for group in groups:
        others = [str(version.act.version) for version in group if version.id != clause.id]
        if others:
            same = any(version.id == clause.id for version in group)
            told.append(f"{', '.join(others)}: {'stesse parole' if same else 'parole diverse'}")
    return "; ".join(told)
