"""Work that several processes share, or several threads where there are none, taken in the order in which it was given.

Workers are forked: they know all that their parent knew, and are only sent what they are to work at. They end with it,
whatever ends it; and when one of them is ended by somebody else, the work stops with a sentence.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from traceback import format_exc
from typing import TYPE_CHECKING, Any, TypeVar
from warnings import catch_warnings

from api.problems import WorkStoppedError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_MOST_WORKERS = 4
_PARENT_DEATH_SIGNAL = 1
T = TypeVar("T")
R = TypeVar("R")


def in_threads(work: Callable[[T], R], items: Iterator[T]) -> Iterator[R]:
    """What the work makes of each item; few are under way at a time, so that the memory does not grow."""
    workers = min(os.cpu_count() or 1, _MOST_WORKERS)
    under_way: deque[Future[R]] = deque()
    pool = ThreadPoolExecutor(workers)
    try:
        for item in items:
            under_way.append(pool.submit(work, item))
            if len(under_way) > workers:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def processes() -> int:
    """How many processes can share some work: one where forking is not safe, or would gain nothing."""
    return min(len(os.sched_getaffinity(0)), _MOST_WORKERS) if sys.platform == "linux" else 1


def in_processes(work: Callable[[T], R], items: Iterator[T], workers: int) -> Iterator[R]:
    """The same, each item in one of some processes; no more results wait for their turn than there are of these."""
    with _forked(work, workers) as crew:
        found: dict[int, Any] = {}
        idle, busy, turn = deque(crew), dict[Any, int](), 0
        numbered = enumerate(items)
        while True:
            while idle and len(found) <= workers and (given := next(numbered, None)):
                busy[idle[0]] = given[0]
                _send(idle.popleft(), given[1])
            if not busy:
                return
            for connection in _ready(busy):
                found[busy.pop(connection)] = _received(connection)
                idle.append(connection)
            while turn in found:
                yield _opened(found.pop(turn))
                turn += 1


@contextmanager
def _forked(work: Callable[[T], R], workers: int) -> Iterator[list[Connection]]:
    """Processes that work until nobody is there to send them anything."""
    from multiprocessing import get_context  # noqa: PLC0415 (for whoever has work to share)

    fork, crew, started = get_context("fork"), list[Any](), list[Any]()
    try:
        # an interruption from the keyboard reaches the whole group: it is for the parent to say so, once
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for _ in range(workers):
                here, there = fork.Pipe()
                crew.append(here)
                process = fork.Process(target=_serve, args=(work, there, tuple(crew)), daemon=True)
                with catch_warnings(action="ignore", category=DeprecationWarning):  # Arrow's threads bear a fork
                    process.start()
                started.append(process)
                there.close()
        except OSError as error:
            raise WorkStoppedError("Non riesco ad avviare i processi di calcolo: manca la memoria.") from error
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        yield crew
    finally:
        for process in started:
            process.kill()
            process.join()
        for connection in crew:
            connection.close()


def _serve(work: Callable[[T], R], connection: Connection, others: tuple[Connection, ...]) -> None:
    """What a worker does: until nobody is at the other end, which is why it must not hold that end itself."""
    end_with_parent(signal.SIGKILL)
    for other in others:
        other.close()
    with suppress(EOFError, ConnectionError):
        while True:
            item = connection.recv()
            try:
                told: Any = (work(item), None)
            except Exception as error:  # noqa: BLE001 (it is raised again where the result is wanted)
                error.add_note(format_exc())
                told = (None, error)
            connection.send(told)


def end_with_parent(how: signal.Signals) -> None:
    """Have the system send this process a signal when its parent ends, in the middle of something too."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, how)


def _ready(busy: dict[Any, int]) -> list[Any]:
    from multiprocessing.connection import wait  # noqa: PLC0415

    return wait(list(busy))


def _send(connection: Connection, item: Any) -> None:
    with _alive():
        connection.send(item)


def _received(connection: Connection) -> Any:
    with _alive():
        return connection.recv()


@contextmanager
def _alive() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as error:
        raise WorkStoppedError(
            "Uno dei processi di calcolo è stato fermato prima della fine, forse perché manca la memoria: "
            "i risultati non sono stati scritti."
        ) from error


def _opened(told: Any) -> Any:
    found, error = told
    if error is not None:
        raise error
    return found
