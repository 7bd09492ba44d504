"""Who stands at the door while the documents are being read, before there are processes that answer.

Whoever asks whether the service is there, or ready, is told at once; all the others wait, unread, for the processes.
"""

from __future__ import annotations

import re
import socket
from selectors import EVENT_READ, DefaultSelector
from threading import Thread
from types import TracebackType
from typing import Any, Self

from api.guards import HEADERS
from api.jsonl import written
from api.problems import RETRY, TYPE, BusyError, problem

_ASKED = re.compile(rb"GET /(healthz|readyz)[? ]")
_ENOUGH = 64


class Porter:
    """A thread that opens to whoever comes, until it is told to go."""

    def __init__(self, listening: socket.socket) -> None:
        self._listening, self._seen = listening, DefaultSelector()
        self._told, self._tell = socket.socketpair()
        self.waiting: list[socket.socket] = []
        self._thread = Thread(target=self._open, name="portiere", daemon=True)

    def __enter__(self) -> Self:
        """Begin."""
        self._listening.setblocking(False)
        for one in (self._listening, self._told):
            self._seen.register(one, EVENT_READ)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Go, and leave those who wait to others."""
        self._tell.close()
        self._thread.join()
        self._told.close()
        self._seen.close()

    def _open(self) -> None:
        silent: set[Any] = set()
        while True:
            for key, _ in self._seen.select():
                one: Any = key.fileobj
                if one is self._told:
                    self.waiting += silent
                    return
                if one is self._listening:
                    silent |= self._came()
                else:
                    self._seen.unregister(one)
                    silent.discard(one)
                    self._heard(one)

    def _came(self) -> set[socket.socket]:
        try:
            connection = self._listening.accept()[0]
        except OSError:  # who came has gone again
            return set()
        connection.setblocking(False)
        self._seen.register(connection, EVENT_READ)
        return {connection}

    def _heard(self, connection: socket.socket) -> None:
        """Answer what can be answered; what is not read yet stays to be read."""
        try:
            asked = _ASKED.match(connection.recv(_ENOUGH, socket.MSG_PEEK))
            if asked is None:
                self.waiting.append(connection)
                return
            connection.recv(1 << 16)
            connection.send(_answer(ready=asked[1] == b"readyz"))
            connection.shutdown(socket.SHUT_WR)
        except OSError:  # gone in the middle of it
            pass
        connection.close()


def _answer(*, ready: bool) -> bytes:
    """That the service is there; whoever asks whether it is ready hears that it is not."""
    told: dict[str, Any] = {"status": "ok"}
    headers = {**HEADERS, "content-type": "application/json", "cache-control": "no-store", "connection": "close"}
    status = "200 OK"
    if ready:
        told = problem(BusyError("Sto ancora preparando i documenti. Riprova tra poco."))
        headers |= {"content-type": TYPE, "retry-after": RETRY[told["status"]]}
        status = f"{told['status']} Service Unavailable"
    body = written(told).encode()
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode() + body
