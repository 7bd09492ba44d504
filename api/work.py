"""Answers are computed by a few threads, so that the service can listen meanwhile; the queue for them has an end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from api.problems import BusyError

Found = TypeVar("Found")


class Work:
    """A small pool of threads with a queue that ends."""

    def __init__(self, threads: int, waiting: int = 200, seconds: float = 30) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="risposte")
        self._threads, self._most, self._seconds, self._open = threads, threads + waiting, seconds, 0
        self._free: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether what comes now would wait."""
        return self._open >= self._threads

    def when_free(self, told: Callable[[], None]) -> None:
        """Tell somebody each time when what comes next would no longer wait."""
        self._free = told

    async def do(self, work: Callable[[], Found]) -> Found:
        """Have some work done; it may wait, but not for ever."""
        if self._open >= self._most:
            raise BusyError("In questo momento le richieste sono troppe. Riprova tra qualche secondo.")
        self._open += 1
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        future.add_done_callback(self._closed)
        try:
            return await asyncio.wait_for(asyncio.shield(future), self._seconds)
        except TimeoutError as error:
            raise BusyError("La risposta richiede troppo tempo. Prova con una domanda più semplice.") from error

    def _closed(self, future: asyncio.Future[Found]) -> None:
        self._open -= 1
        if not future.cancelled():
            future.exception()  # whoever waited has been told
        if not self.busy:
            self._free()

    def stop(self) -> None:
        """Begin nothing more."""
        self._pool.shutdown(wait=False, cancel_futures=True)
