"""`sportello serve`: the service over HTTP, with its page."""

from __future__ import annotations

import logging
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from threading import Thread
from typing import Any

from api.terminal import Terminal
from assistant.wiring import Wiring

_PORTS = 65_535


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--host", default="127.0.0.1", help="l'indirizzo su cui ascoltare (127.0.0.1)")
    parser.add_argument("--open", action="store_true", help="apre la pagina nel browser")
    parser.add_argument("--port", type=_port, default=8080, help="la porta su cui ascoltare (8080)")


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > _PORTS:
        raise ArgumentTypeError(f"un numero da 0 a {_PORTS}")
    return int(text)


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Serve until somebody stops it; documents that cannot be read are told before anything is served."""
    import uvicorn  # noqa: PLC0415 (only what serves)

    from api.app import service_app  # noqa: PLC0415

    _ = wiring.library
    log = logging.getLogger("sportello.http")
    log.addHandler(logging.StreamHandler(sys.stderr))
    log.setLevel(logging.INFO)
    log.propagate = False
    shown = f"[{args.host}]" if ":" in args.host else args.host
    terminal.say(f"Sportello è su http://{shown}:{args.port} (Ctrl-C per fermarlo)")
    config = uvicorn.Config(
        service_app(Wiring(wiring.settings, lasting=True)),
        host=args.host,
        port=args.port,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    if args.open:
        Thread(target=_show, args=(server, f"http://{shown}:{args.port}"), daemon=True).start()
    server.run()
    return 0 if server.started else 1


def _show(server: Any, url: str) -> None:
    """Open the page once the service listens."""
    import webbrowser  # noqa: PLC0415 (only who wants to be shown the page)

    while not server.started and not server.should_exit:
        time.sleep(0.1)
    webbrowser.open(url)
