"""Who is let in, and by which process: one that is busy leaves the door to the others, but nobody waits there for long.

All the processes listen on one socket. A connection belongs to the process that accepts it, and what is asked through
it waits for that process alone; so whoever computes accepts nobody, and after a request that computes the connection
ends: the next one finds whoever is free.
"""

from __future__ import annotations

import asyncio
import select
import socket
from collections.abc import Callable, Sequence
from typing import Any

import uvicorn

from api.guards import App, Message, Receive, Scope, Send
from api.work import Work

_PATIENCE = 0.25
_A_MOMENT = 0.002  # what somebody who has come in asks for is then being done, and the next one finds another process


class Doors:
    """Where a process lets people in from a socket that it shares."""

    def __init__(
        self, listening: socket.socket, work: Work, let_in: Callable[[socket.socket], None], patience: float = _PATIENCE
    ) -> None:
        self._listening, self._work, self._let_in, self._patience = listening, work, let_in, patience
        self._loop = asyncio.get_running_loop()
        self._since: float | None = None
        self._later: asyncio.TimerHandle | None = None
        work.when_free(self.open)

    def open(self) -> None:
        """Look who is there."""
        self._wait()
        self._loop.add_reader(self._listening, self._somebody)

    def close(self) -> None:
        """Let nobody in any more."""
        self._work.when_free(lambda: None)
        self._wait()

    def _wait(self, seconds: float | None = None) -> None:
        """Look at nobody, for a while or until told to open."""
        self._loop.remove_reader(self._listening)
        if self._later is not None:
            self._later.cancel()
        self._later = None if seconds is None else self._loop.call_later(seconds, self.open)

    def _somebody(self) -> None:
        """Somebody is at the door: who has waited for long comes in, with all the others, whatever there is to do."""
        now = self._loop.time()
        self._since = now if self._since is None else self._since
        waited = now - self._since
        if self._work.busy and waited < self._patience:
            self._wait(self._patience - waited)
            return
        try:
            self._let_in(self._listening.accept()[0])
        except OSError:  # another process was quicker, or there is no room
            self._since = None
        if not select.select([self._listening], [], [], 0)[0]:
            self._since = None
        if waited < self._patience:
            self._wait(_A_MOMENT)


class Server(uvicorn.Server):
    """A server that lets in whom it has time for, and those who have been waiting for it."""

    def __init__(self, config: uvicorn.Config, work: Work, waiting: Sequence[socket.socket] = ()) -> None:
        super().__init__(config)
        self._work, self._waiting = work, waiting
        self._doors: list[Doors] = []
        self._coming: set[asyncio.Task[Any]] = set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, with doors where uvicorn would accept whoever comes."""
        await super().startup(sockets=[])
        for waiting in self._waiting:
            self._let_in(waiting)
        for listening in sockets or []:
            listening.setblocking(False)
            self._doors.append(Doors(listening, self._work, self._let_in))
            self._doors[-1].open()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the doors, then end as uvicorn does."""
        for door in self._doors:
            door.close()
        await super().shutdown(sockets)

    def _let_in(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        task = asyncio.ensure_future(asyncio.get_running_loop().connect_accepted_socket(self._protocol, connection))
        self._coming.add(task)
        task.add_done_callback(self._coming.discard)

    def _protocol(self) -> asyncio.Protocol:
        config: Any = self.config
        found: asyncio.Protocol = config.http_protocol_class(
            config=config, server_state=self.server_state, app_state=self.lifespan.state
        )
        return found


class OneByOne:
    """Wraps the application: after a request that may compute, the connection ends."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def ending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"connection", b"close")]
            await send(message)

        await self._app(scope, receive, ending if scope.get("method") == "POST" else send)
