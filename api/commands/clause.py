"""`sportello clause ID`: a clause's text, place, validity, versions and oddities."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

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
    parser.add_argument("id", nargs="?", help="l'indirizzo di un brano, per esempio massarosa-isee:art.6/b")
    parser.add_argument(
        "--jsonl", action="store_true", help="un indirizzo per riga in entrata, un oggetto per riga in uscita"
    )
    parser.add_argument("--as-of", type=date.fromisoformat, default=None, metavar="DATA", help="il giorno (AAAA-MM-GG)")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Tell a clause."""
    library = wiring.library
    if args.jsonl:
        each_line(sys.stdin, terminal.out, lambda line: _as_json(line, library.clause(line)))
    elif args.id:
        _tell(library.clause(args.id), library, args.as_of or date.today(), terminal)
    else:
        raise BadRequestError("Serve l'indirizzo di un brano, per esempio: sportello clause massarosa-isee:art.6")
    return 0


def _as_json(asked: str, clause: Clause) -> dict[str, Any]:
    return {"id": asked, "label": clause.label, "document": clause.act.title, "text": clause.text}


def _tell(clause: Clause, library: Library, day: date, terminal: Terminal) -> None:
    terminal.say(terminal.bold(f"{clause.label} – {clause.act.title}"))
    terminal.say(terminal.dim(" › ".join([*clause.path, clause.id])))
    terminal.say()
    _show(clause, library, terminal)
    terminal.say()
    terminal.rows(_facts(clause, library, day))
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


def _facts(clause: Clause, library: Library, day: date) -> list[tuple[str, ...]]:
    source = clause.act.source
    lines = f"righe {_first_line(clause, library)}-{_last_line(clause, library)}"
    facts: list[tuple[str, ...]] = [
        ("Posto", f"{source.file}, {lines}, caratteri {clause.span.start}-{clause.span.end}"),
        ("Validità", validity_of(clause.act, day)),
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


def _first_line(clause: Clause, library: Library) -> int:
    below = [library.clause(child) for child in clause.children]
    return min([*clause.lines, *(_first_line(child, library) for child in below if child.kind is not Kind.NOTE)])


def _last_line(clause: Clause, library: Library) -> int:
    below = [library.clause(child) for child in clause.children]
    return max([*clause.lines, *(_last_line(child, library) for child in below if child.kind is not Kind.NOTE)])
