"""What the routes share: the parts of the assistant, the conversations kept, the threads that compute."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Annotated, TypeVar

from fastapi import Depends, Request

from api.problems import BusyError
from api.store.sessions import Sessions
from api.work import Work
from assistant import warming
from assistant.wiring import Wiring

Found = TypeVar("Found")
_PATIENCE = 60.0


def warm(wiring: Wiring) -> None:
    """Read everything that a first question would otherwise wait for."""
    _ = wiring.search.searched, wiring.assistant.requests, wiring.verifier
    wiring.registry.prepare()
    warming.warm(wiring.assistant, date.today())
    if wiring.helpers is not None:
        wiring.helpers.prepare()


class Service:
    """One service over one wiring; it is ready once the documents can be searched."""

    def __init__(self, wiring: Wiring, work: Work) -> None:
        settings = wiring.settings
        self.wiring, self.work = wiring, work
        self.sessions = Sessions(settings.home, settings.limits.session_days)
        self._ready = asyncio.Event()

    async def prepare(self) -> None:
        """Make everything that a first question would otherwise wait for."""
        await asyncio.get_running_loop().run_in_executor(None, warm, self.wiring)
        self._ready.set()

    @property
    def ready(self) -> bool:
        """Whether a question finds everything prepared."""
        return self._ready.is_set()

    async def do(self, work: Callable[[], Found]) -> Found:
        """Have some work done by a thread, once everything is prepared."""
        if not self.ready:
            try:
                await asyncio.wait_for(self._ready.wait(), _PATIENCE)
            except TimeoutError as error:
                raise BusyError("Sto ancora preparando i documenti. Riprova tra poco.") from error
        return await self.work.do(work)

    def stop(self) -> None:
        """Let go of the threads and of the file."""
        self.work.stop()
        self.sessions.database.close()


def _of(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


Served = Annotated[Service, Depends(_of)]
"""The service, as a route receives it."""
