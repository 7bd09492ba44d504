"""`sportello verify [FILE|ID]`: an answer or a receipt computed again, and what differs."""

from __future__ import annotations

import json
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from api.files import text_of
from api.jsonl import written
from api.problems import BadRequestError
from api.terminal import Terminal
from assistant.phrases import verifying as it
from assistant.receipts import PREFIX
from assistant.verifying import Verdict
from assistant.wiring import Wiring

_ID = re.compile(r"[0-9a-f]{12}")
_STORE = "receipts"
_MOST = 20
_ACCEPTED = "Si accetta una risposta in JSON, una riga di «ask --jsonl», oppure una ricevuta."


@dataclass(frozen=True, slots=True)
class _Given:
    """What is to be verified: a receipt, and the answer that it came with, if it came with one."""

    receipt: str | None
    answer: Mapping[str, Any] | None = None


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "what", nargs="?", metavar="FILE|ID", help="una risposta in JSON o una ricevuta; senza, lo standard input"
    )
    parser.add_argument("--json", action="store_true", help="l'esito come oggetto JSON, uno per riga")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Verify everything given; 0 if nothing differs."""
    given = list(_given(_text(args.what, wiring.settings.home)))
    if not given:
        raise BadRequestError(f"Non c'è nulla da verificare. {_ACCEPTED}")
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
            raise BadRequestError(f"Serve qualcosa da verificare: un file, o lo standard input. {_ACCEPTED}")
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
        raise BadRequestError(
            f"Qui non è conservata nessuna ricevuta {id_}: una ricevuta sta con la sua risposta, nel campo «receipt» di"
            " «sportello ask --json»."
        )
    return text_of(file)


def _given(text: str) -> Iterator[_Given]:
    """The answers and receipts in a text: one object, or one a line."""
    text = text.strip().lstrip("\ufeff").strip()
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    each = len(lines) > 1 and all(line.startswith(("{", '"', PREFIX)) for line in lines)
    for one in lines if each else [text][: len(lines)]:
        yield from _within(_object(one))


def _object(text: str) -> Any:
    if not text.startswith(("{", '"')):
        return text
    try:
        return _parsed(text)
    except ValueError as error:
        raise BadRequestError(f"Questo non è JSON valido: {error}. {_ACCEPTED}") from error


def _parsed(text: str) -> Any:
    """JSON in which no name stands twice: two readers could read it in two ways."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("troppi livelli") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("un nome sta due volte nello stesso oggetto")
    return found


def _within(found: Any) -> Iterator[_Given]:
    match found:
        case str() if found.startswith("sportello") and "." in found:
            yield _Given(found)
        case {"answers": [_, *_] as answers}:
            for answer in answers:
                yield from _within(answer)
        case {"spans": _} | {"text": _, "calls": _}:
            receipt = found.get("receipt")
            yield _Given(receipt if isinstance(receipt, str) else None, found)
        case {"receipt": str(receipt)}:
            yield _Given(receipt)
        case _:
            raise BadRequestError(f"Questa non è né una risposta né una ricevuta. {_ACCEPTED}")


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
