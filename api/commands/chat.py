"""`sportello chat`: a conversation in the terminal, which can be kept in a file and taken up again."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from api.answers import tell
from api.arguments import AS_OF, day, model_traffic
from api.problems import MOST_LETTERS, TOO_LONG, BadRequestError
from api.terminal import Terminal
from assistant.conversation import Conversation, resumed
from assistant.errors import ConversationError
from assistant.phrases import it
from assistant.wiring import Wiring

_LEAVE = {"esci", "fine", "quit", "exit", "basta", "arrivederci"}


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--as-of", type=day, default=None, metavar="DATA", help=AS_OF)
    model_traffic(parser)
    parser.add_argument(
        "--keep",
        type=Path,
        default=None,
        metavar="FILE",
        help="conserva qui la conversazione, e la riprende se c'è già",
    )


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Answer each line until the person leaves."""
    talk = _begun(args.keep, args.as_of or date.today())
    terminal.prose(it.HELLO)
    terminal.prose(terminal.dim("Per finire scrivi «esci» o premi Ctrl-D."))
    while (text := _heard()) is not None and text.strip().lower() not in _LEAVE:
        if not text.strip():
            continue
        if len(text) > MOST_LETTERS:
            terminal.prose(TOO_LONG)
            continue
        talk, answer = wiring.assistant.reply(talk, text)
        terminal.say()
        tell(answer, terminal)
        terminal.say()
        if args.keep is not None:
            _keep(args.keep, talk)
    terminal.say()
    return 0


def _heard() -> str | None:
    """A line of the person's; None when there are no more."""
    try:
        return input("> " if sys.stdin.isatty() else "")
    except (EOFError, UnicodeDecodeError):
        return None


def _begun(file: Path | None, today: date) -> Conversation:
    if file is None or not file.exists():
        return Conversation(today)
    try:
        return resumed(json.loads(file.read_text(encoding="utf-8")))
    except ConversationError as error:
        raise BadRequestError(str(error)) from error
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise BadRequestError(f"«{file}» non contiene una conversazione che si possa riprendere.") from error


def _keep(file: Path, talk: Conversation) -> None:
    """The file is the person's own, and nobody else's to read."""
    beside = file.with_name(f"{file.name}.nuovo")
    try:
        beside.touch(mode=0o600)
        beside.write_text(json.dumps(talk.as_json(), ensure_ascii=False), encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        raise BadRequestError(f"La conversazione non si può conservare in «{file}».") from error
