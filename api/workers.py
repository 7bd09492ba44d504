"""Processes that answer, side by side: forked from one that has read everything, which then only looks after them.

What was read before is shared by all of them, page by page, and one that takes the place of another is there at once.
Whoever is told to stop tells the workers and waits for them; they end with it, too, if it is killed.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from socket import socket
from warnings import catch_warnings

from api.in_order import end_with_parent
from api.problems import WorkStoppedError

_STOPS = (signal.SIGTERM, signal.SIGINT)
_AWAITED = (signal.SIGCHLD, *_STOPS)
_PATIENCE = 10.0
_MOST, _WITHIN = 10, 60.0
_LOG = logging.getLogger("sportello.http")
Waiting = Sequence[socket]


class Workers:
    """Some processes that do the same work until they are told to stop; the first ones begin with those who wait."""

    def __init__(self, work: Callable[[Waiting], int], count: int, waiting: Waiting = ()) -> None:
        self._work, self._count, self._waiting = work, count, waiting
        self._running: set[int] = set()
        self._replaced: deque[float] = deque(maxlen=_MOST)

    def run(self) -> int:
        """Look after the workers until a signal says to stop; then do what that signal does to anyone."""
        gc.collect()
        gc.freeze()  # what the collector never looks through stays shared
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _AWAITED)
        try:
            for place in range(self._count):
                self._fork(before, self._waiting[place :: self._count])
            self._let_go(self._waiting)
            while (told := signal.sigwait(_AWAITED)) == signal.SIGCHLD:
                for _ in self._ended():
                    self._fork(before)
        finally:
            self._end()
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        signal.raise_signal(told)
        return 0

    def _let_go(self, waiting: Waiting) -> None:
        """Who waits belongs to one worker: a connection ends only when everybody else has let it go."""
        for connection in waiting:
            connection.close()
        self._waiting = ()

    def _fork(self, mask: AbstractSet[int], waiting: Waiting = ()) -> None:
        """One more worker, which hears signals as this process did before it had any; some people wait for it."""
        parent = os.getpid()
        try:
            with catch_warnings(action="ignore", category=DeprecationWarning):  # numpy's threads bear a fork
                pid = os.fork()
        except OSError as error:
            raise WorkStoppedError("Non riesco ad avviare i processi che rispondono: manca la memoria.") from error
        if pid:
            self._running.add(pid)
            return
        code = 1
        try:
            end_with_parent(signal.SIGTERM)
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
            self._let_go([one for one in self._waiting if one not in waiting])
            code = self._work(waiting) if os.getppid() == parent else 0
        except KeyboardInterrupt:
            code = 0  # whoever looks after it says so
        except BaseException as error:  # noqa: BLE001 (nothing of a worker may go on as the one that looks after it)
            _LOG.error("un processo che risponde si ferma: %s", type(error).__name__)
        finally:
            os._exit(code)

    def _ended(self) -> list[int]:
        """The workers that have ended though nobody told them to; too many of them would do so for ever."""
        found = self._reaped()
        for pid, code in found:
            _LOG.error("il processo %s, che rispondeva, è finito (%s): ne parte un altro", pid, code)
            now = time.monotonic()
            if len(self._replaced) == _MOST and now - self._replaced[0] < _WITHIN:
                raise WorkStoppedError("I processi che rispondono finiscono uno dopo l'altro: il servizio si ferma.")
            self._replaced.append(now)
        return [pid for pid, _ in found]

    def _reaped(self) -> list[tuple[int, int]]:
        """Workers that have ended, and how."""
        looked = [os.waitpid(pid, os.WNOHANG) for pid in self._running]
        ended = [(pid, os.waitstatus_to_exitcode(status)) for pid, status in looked if pid]
        self._running -= {pid for pid, _ in ended}
        return ended

    def _end(self) -> None:
        """Have the workers stop; those that do not are killed."""
        self._tell(signal.SIGTERM)
        until = time.monotonic() + _PATIENCE
        while self._running:
            if signal.sigtimedwait([signal.SIGCHLD], max(until - time.monotonic(), 0)) is None:
                self._tell(signal.SIGKILL)
                until = time.monotonic() + _PATIENCE
            self._reaped()

    def _tell(self, number: int) -> None:
        for pid in self._running:
            with suppress(ProcessLookupError):
                os.kill(pid, number)
