"""The `sportello` command: finds the subcommand, runs it, turns foreseen errors into a sentence."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from typing import Any

from api.arguments import Parser, shown_traffic

COMMANDS = {
    "ask": "una domanda, una risposta con il brano su cui poggia",
    "chat": "una conversazione: una domanda per volta, finché serve",
    "search": "i brani in cui stanno certe parole",
    "clause": "un brano: testo, posto, validità, versioni",
    "diff": "le versioni di un atto a confronto, parola per parola",
    "documents": "gli atti che ci sono",
    "coverage": "quanto di ciascun atto è regola e quanto solo testo",
    "verify": "una risposta, o la sua ricevuta: rifatta da capo, che cosa cambia",
    "serve": "il servizio: la pagina e l'accesso per programmi",
    "calc": "un calcolo: ISEE, indennità, termini, con i passaggi",
}
_STAYING = ("chat", "serve")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 when all went well, 1 for a foreseen error, 2 for bad arguments."""
    argv = sys.argv[1:] if argv is None else argv
    parser = Parser(prog="sportello", description="Lo sportello che risponde citando gli atti.")
    subparsers = parser.add_subparsers(dest="command", metavar="COMANDO", parser_class=Parser)
    wanted = argv[0] if argv else ""
    for name, says in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=says, description=says)
        if name == wanted:
            importlib.import_module(f"api.commands.{name}").arguments(subparser)
    args = parser.parse_args(argv)
    if args.command is None:
        parser.print_help()
        return 0
    return _run(args)


def _run(args: Any) -> int:
    if args.command not in _STAYING and not getattr(args, "jsonl", False):
        gc.disable()  # what answers once makes much, throws little away and ends: looking for it takes a seventh of it
    from api.problems import Foreseen  # noqa: PLC0415 (only what the command needs is imported)
    from api.terminal import Terminal  # noqa: PLC0415
    from assistant.settings import read_settings  # noqa: PLC0415
    from assistant.wiring import Wiring  # noqa: PLC0415

    settings = read_settings()
    command = importlib.import_module(f"api.commands.{args.command}")
    # Many lines go to the server that somebody has set up; to make a folder for them takes longer than it saves.
    lasting = getattr(args, "jsonl", False) and settings.chroma_url is not None
    traffic = shown_traffic if getattr(args, "show_model_traffic", False) else None
    wiring = Wiring(settings, lasting=lasting, traffic=traffic)
    try:
        return int(command.run(args, wiring, Terminal.standard(colour=settings.colour)))
    except Foreseen as error:
        print(f"sportello: {_shown(str(error))}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("sportello: interrotto.", file=sys.stderr)
        return 130


def _shown(text: str) -> str:
    """A text in which somebody's own words may stand, without what a terminal would obey or could not show."""
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)
