"""`sportello ask QUESTION`: one answer, with the clause it stands on."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from api.jsonl import each_line, object_in
from api.problems import BadRequestError
from api.terminal import Terminal
from assistant.answer import Answer
from assistant.wiring import Wiring


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("question", nargs="?", help="la domanda, con le vostre parole")
    parser.add_argument("--json", action="store_true", help="la risposta come oggetto JSON")
    parser.add_argument(
        "--jsonl", action="store_true", help='{"id", "messages"} per riga in entrata, le risposte in uscita'
    )
    parser.add_argument("--as-of", type=date.fromisoformat, default=None, metavar="DATA", help="il giorno (AAAA-MM-GG)")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Answer once, or each line of the standard input."""
    day = args.as_of or date.today()
    if args.jsonl:
        each_line(sys.stdin, terminal.out, lambda line: _line(object_in(line), day, wiring))
        return 0
    if args.question is None or not args.question.strip():
        raise BadRequestError('Serve una domanda, per esempio: sportello ask "Quanto dura la DSU?"')
    answer = wiring.assistant.ask(args.question, day)
    if args.json:
        terminal.say(json.dumps(answer.as_json(), ensure_ascii=False, indent=2))
    else:
        _tell(answer, terminal)
    return 0


def _line(found: dict[str, Any], day: date, wiring: Wiring) -> dict[str, Any]:
    messages = found.get("messages")
    if not isinstance(messages, list) or not messages or not all(isinstance(m, str) and m.strip() for m in messages):
        raise BadRequestError("Manca «messages», che dev'essere un elenco di testi non vuoti.")
    answers = [wiring.assistant.ask(message, day).as_json() for message in messages]
    return {"id": found.get("id"), "messages": messages, "answers": answers}


def _tell(answer: Answer, terminal: Terminal) -> None:
    terminal.prose(answer.text.strip())
    for clause, _ in answer.cited[:1]:
        terminal.say()
        terminal.say(terminal.dim(f"Il testo intero: sportello clause {clause.id}"))
    for warning in answer.warnings:
        terminal.say()
        terminal.prose(terminal.warn(f"Da sapere: {warning.text}"))
