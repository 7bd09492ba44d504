"""`sportello calc TOOL`: a calculation from JSON, line by line, from a table, or asked fact by fact."""

from __future__ import annotations

import json
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from api.files import text_of
from api.jsonl import each_line, object_in, written
from api.problems import BadRequestError
from api.telling import tell
from api.terminal import Terminal
from assistant.wiring import Wiring
from rules_core.tools import Tool


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("tool", nargs="?", metavar="STRUMENTO", help="lo strumento; senza, l'elenco degli strumenti")
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="un file JSON con i fatti; senza, lo standard input"
    )
    parser.add_argument("--json", action="store_true", help="la busta completa in JSON")
    parser.add_argument(
        "--jsonl", action="store_true", help="un oggetto per riga in entrata, una busta per riga in uscita"
    )
    parser.add_argument("--schema", action="store_true", help="che cosa accetta lo strumento, in JSON Schema")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="altri fatti: quali norme fanno la differenza")
    parser.add_argument("--cross", metavar="CAMPO=SOGLIA", help="quanto manca perché un risultato passi una soglia…")
    parser.add_argument("--free", metavar="FATTO", help="…cambiando solo questo fatto")
    parser.add_argument("--table", type=Path, metavar="FILE", help="una tabella CSV o Parquet di casi")
    parser.add_argument(
        "--export", type=Path, metavar="FILE", help="porta via il risultato: .ics, .csv o .xlsx, secondo il nome"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="dove scrivere la tabella dei risultati")
    parser.add_argument(
        "--results-only", action="store_true", help="in --out solo i risultati, riga per riga, senza i fatti"
    )


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:  # noqa: PLR0911 (one for each way to ask)
    """Calculate."""
    if args.tool is None:
        terminal.rows([(tool.name, tool.title) for tool in wiring.registry.tools.values()])
        return 0
    tool = wiring.registry.tool(args.tool)
    if args.schema:
        return _schema(tool, terminal)
    if args.table is not None:
        return _table(args, tool, terminal)
    if args.jsonl:
        each_line(_lines(), terminal.out, lambda line: tool.run(_object(line)), on_error=lambda _: {})
        return 0
    if (args.free is None) != (args.cross is None):
        raise BadRequestError("--cross CAMPO=SOGLIA e --free FATTO vanno insieme.")
    if args.file is None and sys.stdin.isatty():
        from api.interview import interview  # noqa: PLC0415 (only who has nobody to read from is asked)

        return interview(tool, terminal)
    if args.compare is not None or args.cross is not None:
        from api.whatif import what_if  # noqa: PLC0415

        return what_if(args, tool, _facts(args.file), terminal)
    return _answer(args, tool, terminal)


def _answer(args: Namespace, tool: Tool, terminal: Terminal) -> int:
    envelope = tool.run(_facts(args.file))
    if args.export is not None:
        from api.exports import export  # noqa: PLC0415 (only for who carries something away)

        terminal.say(f"{args.export}: {export(tool, envelope, args.export)} voci")
    elif args.json:
        terminal.say(written(envelope))
    else:
        tell(envelope, tool, terminal)
    return 0


def _schema(tool: Tool, terminal: Terminal) -> int:
    from rules_core.readings.schema import json_schema  # noqa: PLC0415

    terminal.say(json.dumps(json_schema(tool), ensure_ascii=False, indent=2))
    return 0


def _lines() -> Iterator[str]:
    """The lines of standard input; bytes that are no text are kept apart, for their line alone to be refused."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    yield from sys.stdin


def _object(line: str) -> dict[str, Any]:
    if re.search("[\udc80-\udcff]", line):
        raise BadRequestError("Lo standard input non è testo in UTF-8.")
    return object_in(line)


def _facts(file: Path | None) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if file is None else text_of(file)
    except UnicodeDecodeError as error:
        raise BadRequestError("Lo standard input non è testo in UTF-8.") from error
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise BadRequestError("Non c'è nulla da leggere: serve un oggetto JSON con i fatti, anche vuoto: {}.")
    return _object(text)


def _table(args: Namespace, tool: Tool, terminal: Terminal) -> int:
    from api.tables import compute_table  # noqa: PLC0415 (pyarrow is for whoever has a table)

    if args.out is None:
        raise BadRequestError("Con --table serve anche --out: il file in cui scrivere i risultati.")
    counted = compute_table(tool, args.table, args.out, sys.stderr, results_only=args.results_only)
    terminal.say(f"{counted.rows} casi, {counted.errors} con errori: {args.out}")
    return 0
