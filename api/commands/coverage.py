"""`sportello coverage`: what of each act is rule, what procedure, what is left to others, what is only text."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from api.terminal import Terminal
from assistant.coverage import coverage
from assistant.wiring import Wiring


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("document", nargs="?", metavar="DOCUMENTO", help="un documento; senza, tutti")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Tell the coverage, part by part."""
    library, registry = wiring.library, wiring.registry
    documents = [library.act(args.document)] if args.document else list(library.acts)
    for act in documents:
        rows = coverage(library, registry, act.id)
        terminal.say(terminal.bold(act.title))
        terminal.rows([(row.clause.label, row.covered.value, row.told) for row in rows])
        terminal.say()
    return 0
