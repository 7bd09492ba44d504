"""`sportello ask QUESTION`: one answer, with the clause it stands on."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from api.answers import tell
from api.arguments import AS_OF, day, model_traffic
from api.jsonl import day_in, each_line, id_in, object_in
from api.problems import MOST_LETTERS, TOO_LONG, BadRequestError, TooMuchError
from api.terminal import Terminal
from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.receipts import id_of, is_signed
from assistant.wiring import Wiring


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("question", nargs="*", metavar="DOMANDA", help="la domanda, con le tue parole")
    parser.add_argument("--json", action="store_true", help="la risposta come oggetto JSON")
    parser.add_argument(
        "--jsonl", action="store_true", help='{"id", "messages"} per riga in entrata, le risposte in uscita'
    )
    parser.add_argument("--as-of", type=day, default=None, metavar="DATA", help=AS_OF)
    model_traffic(parser)


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Answer once, or each line of the standard input."""
    today = args.as_of or date.today()
    if args.jsonl:
        each_line(sys.stdin, terminal.out, lambda line: _line(object_in(line), today, wiring), on_error=_no_answers)
        return 0
    question = " ".join(args.question)
    if not question.strip():
        raise BadRequestError('Serve una domanda, per esempio: sportello ask "Entro quando si fa ricorso?"')
    if len(question) > MOST_LETTERS:
        raise TooMuchError(TOO_LONG)
    answer = wiring.assistant.ask(question, today)
    if args.json:
        terminal.say(json.dumps(answer.as_json(), ensure_ascii=False, indent=2))
    else:
        tell(answer, terminal)
        _tell_receipt(answer, terminal)
    return 0


def _tell_receipt(answer: Answer, terminal: Terminal) -> None:
    """The id of the receipt, and whether anybody can vouch for it."""
    if answer.receipt is not None:
        unsigned = "" if is_signed(answer.receipt) else ", non firmata perché SPORTELLO_HOME non si può usare"
        terminal.say()
        told = f"Ricevuta {id_of(answer.receipt)}{unsigned}: --json la dà intera, sportello verify la rifà"
        terminal.prose(terminal.dim(told))


def _line(found: dict[str, Any], today: date, wiring: Wiring) -> dict[str, Any]:
    messages = found.get("messages")
    if not isinstance(messages, list) or not messages or not all(isinstance(m, str) for m in messages):
        raise BadRequestError("Manca «messages», che dev'essere un elenco di testi.")
    on = day_in(found, "as_of") or today
    talk, answers = Conversation(on), []
    for message in messages:
        talk, answer = wiring.assistant.reply(talk, message)
        answers.append(answer.as_json())
    return {"id": found.get("id"), "messages": messages, "answers": answers}


def _no_answers(line: str) -> dict[str, Any]:
    return {**id_in(line), "messages": [], "answers": []}
