"""`sportello verify [FILE|ID]`: an answer or a receipt computed again, and what differs."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from api.files import text_of
from api.given import ACCEPTED, given_in
from api.jsonl import written
from api.problems import BadRequestError, NotHereError
from api.store.database import FILE
from api.store.sessions import Sessions
from api.terminal import Terminal
from assistant.phrases import verifying as it
from assistant.receipts import PREFIX
from assistant.verifying import Verdict
from assistant.wiring import Wiring

_ID = re.compile(r"[0-9a-f]{12}")
_STORE = "receipts"
_MOST = 20


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "what", nargs="?", metavar="FILE|ID", help="una risposta in JSON o una ricevuta; senza, lo standard input"
    )
    parser.add_argument("--json", action="store_true", help="l'esito come oggetto JSON, uno per riga")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Verify everything given; 0 if nothing differs."""
    given = list(given_in(_text(args.what, wiring.settings.home)))
    if not given:
        raise BadRequestError(f"Non c'è nulla da verificare. {ACCEPTED}")
    same = True
    for n, one in enumerate(given):
        verdict = wiring.verifier.verify(one.receipt, one.answer)
        same = same and verdict.same
        if args.json:
            terminal.say(written(verdict.as_json()))
        else:
            if n:
                terminal.say()
            _tell(verdict, terminal)
    return 0 if same else 1


def _text(what: str | None, home: Path) -> str:
    if what is None or what == "-":
        if what is None and sys.stdin.isatty():
            raise BadRequestError(f"Serve qualcosa da verificare: un file, o lo standard input. {ACCEPTED}")
        try:
            return sys.stdin.read()
        except UnicodeDecodeError as error:
            raise BadRequestError("Lo standard input non è testo in UTF-8.") from error
    if what.startswith(f"{PREFIX}."):
        return what
    if _ID.fullmatch(what) and not Path(what).exists():
        return _stored(what, home)
    return text_of(Path(what))


def _stored(id_: str, home: Path) -> str:
    """What was stored under the id of a receipt, where receipts are stored."""
    file = home / _STORE / f"{id_}.json"
    if not file.exists():
        if (home / FILE).exists():
            with suppress(NotHereError):
                return written(Sessions(home).answer_of(id_))
        raise BadRequestError(
            f"Qui non è conservata nessuna ricevuta {id_}: una ricevuta sta con la sua risposta, nel campo «receipt» di"
            " «sportello ask --json»."
        )
    return text_of(file)


def _tell(verdict: Verdict, terminal: Terminal) -> None:
    receipt = verdict.receipt
    if receipt is not None:
        terminal.say(terminal.bold(f"Ricevuta {verdict.id}, per il giorno {receipt.day}"))
    for note in verdict.notes:
        terminal.prose(note)
    if receipt is not None:
        terminal.prose(terminal.dim(it.RECOMPUTED.format(calls=verdict.recomputed, clauses=len(receipt.clauses))))
    if verdict.same:
        terminal.prose(terminal.bold(it.ALL_EQUAL))
        return
    terminal.prose(terminal.warn(it.DIFFERENCES))
    for one in verdict.differences[:_MOST]:
        terminal.prose(f"- {one.text} {terminal.dim(one.where)}")
    if len(verdict.differences) > _MOST:
        terminal.say(f"… e altre {len(verdict.differences) - _MOST} (--json le dà tutte)")
