"""`sportello serve`: the service over HTTP, with its page."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from errno import EADDRINUSE
from typing import TYPE_CHECKING

from api.arguments import model_traffic
from api.in_order import processes
from api.problems import WorkStoppedError
from api.terminal import Terminal
from assistant.settings import Settings
from assistant.wiring import Wiring

if TYPE_CHECKING:
    import uvicorn

    from api.guards import App, Buckets

_PORTS, _MOST_WORKERS, _BACKLOG = 65_535, 64, 2048
_WAITING = 16
"""Answers made at a time in one process where each waits for a model, and hardly computes meanwhile."""


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="INDIRIZZO", help="l'indirizzo su cui ascoltare (127.0.0.1)"
    )
    parser.add_argument("--open", action="store_true", help="apre la pagina nel browser")
    parser.add_argument("--port", type=_port, default=8080, metavar="PORTA", help="la porta su cui ascoltare (8080)")
    parser.add_argument(
        "--workers",
        type=_workers,
        metavar="NUMERO",
        help="in quanti processi rispondere (uno per processore, quattro al più)",
    )
    model_traffic(parser)


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > _PORTS:
        raise ArgumentTypeError(f"un numero da 0 a {_PORTS}")
    return int(text)


def _workers(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= _MOST_WORKERS:
        raise ArgumentTypeError(f"un numero da 1 a {_MOST_WORKERS}")
    return int(text)


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Serve until somebody stops it; documents that cannot be read are told before anything is served."""
    from api.guards import Buckets  # noqa: PLC0415 (only what serves)

    _ = wiring.library
    settings = wiring.settings
    log = logging.getLogger("sportello.http")
    log.addHandler(logging.StreamHandler(sys.stderr))
    log.setLevel(logging.INFO)
    log.propagate = False
    workers = _how_many(args.workers, settings)
    listening = _listening(args.host, args.port)
    shown = f"[{args.host}]" if ":" in args.host else args.host
    url = f"http://{shown}:{listening.getsockname()[1]}"
    terminal.say(f"Sportello è su {url} (Ctrl-C per fermarlo)")
    if args.open:
        subprocess.Popen([sys.executable, "-m", "webbrowser", url], stdout=subprocess.DEVNULL)  # noqa: S603
    buckets = Buckets(settings.limits.rate)
    if workers == 1:
        return _alone(wiring.that_lasts(), listening, buckets)
    return _side_by_side(wiring.that_lasts() if settings.chroma_url else wiring, listening, buckets, workers)


def _how_many(asked: int | None, settings: Settings) -> int:
    """As many as asked for, or as there are processors; one where conversations cannot be shared.

    A model of sentence-transformers uses all the processors itself, and each process would hold it anew.
    """
    from api.store.database import FILE, Database  # noqa: PLC0415 (only what serves)

    count = asked or (1 if settings.embedder else processes())
    kept = Database(settings.home / FILE)
    lasting = kept.lasting
    kept.close()
    return count if lasting and sys.platform == "linux" else 1


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens; whoever comes before anything is ready waits there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        taken = error.errno == EADDRINUSE
        why = "un altro programma la usa già. Scegline un'altra con --port" if taken else error.strerror
        raise WorkStoppedError(f"Sulla porta {port} di {host} non si può ascoltare: {why}.") from error


def _side_by_side(wiring: Wiring, listening: socket.socket, buckets: Buckets, workers: int) -> int:
    """Several processes over what one has read. The folder of the index is one process's alone: vectors are in memory.

    What starts threads as it is read, a client of Chroma or a large model, each process reads by itself.
    """
    from api.porter import Porter  # noqa: PLC0415 (only what serves)

    with Porter(listening) as porter:
        from api.app import service_app  # noqa: PLC0415 (read once, for all)
        from api.doors import OneByOne, Server  # noqa: PLC0415 (read once, for all)
        from api.service import warm  # noqa: PLC0415 (only what serves)
        from api.work import Work  # noqa: PLC0415 (only what serves)
        from api.workers import Workers  # noqa: PLC0415 (only what serves)

        if not wiring.lasting and not wiring.settings.embedder:
            warm(wiring)

    def work(mine: Sequence[socket.socket]) -> int:
        answers = Work(_WAITING if wiring.settings.model else 1)
        config = _config(OneByOne(service_app(wiring, buckets, answers)))
        return _serve(Server(config, answers, mine), listening)

    return Workers(work, workers, porter.waiting).run()


def _alone(wiring: Wiring, listening: socket.socket, buckets: Buckets) -> int:
    """One process for everybody."""
    import uvicorn  # noqa: PLC0415 (only what serves)

    from api.app import service_app  # noqa: PLC0415
    from api.work import Work  # noqa: PLC0415

    return _serve(
        uvicorn.Server(_config(service_app(wiring, buckets, Work(_WAITING if wiring.settings.model else 2)))), listening
    )


def _config(app: App) -> uvicorn.Config:
    import uvicorn  # noqa: PLC0415 (only what serves)

    return uvicorn.Config(
        app,
        access_log=False,
        log_level="warning",
        server_header=False,
        backlog=_BACKLOG,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=5,
    )


def _serve(server: uvicorn.Server, listening: socket.socket) -> int:
    """Answer whoever comes, in this process."""
    server.run(sockets=[listening])
    return 0 if server.started else 1
