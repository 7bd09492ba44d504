"""Who is let in: by a process that has time, or at last by one that has none; before there are any, by the porter."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest

from api.doors import Doors
from api.work import Work
from tests.api.served import Served, starting
from tests.api.test_service import PROBLEM, events, say
from tests.api.test_workers import in_two

_LONG = 3600.0


class Process:
    """What one of several processes has: doors at a socket that they share, work that is done, who has been let in."""

    def __init__(self, listening: socket.socket, patience: float) -> None:
        self.let_in: list[socket.socket] = []
        self._came = asyncio.Event()
        self.work = Work(1)
        self.doors = Doors(listening, self.work, self._let_in, patience)
        self.doors.open()

    def _let_in(self, one: socket.socket) -> None:
        self.let_in.append(one)
        self._came.set()

    @asynccontextmanager
    async def busy(self) -> AsyncIterator[None]:
        """At work all the while."""
        done = Event()
        working = asyncio.ensure_future(self.work.do(done.wait))
        await asyncio.sleep(0)
        assert self.work.busy
        try:
            yield
        finally:
            done.set()
            await working

    async def has_let_in(self, many: int) -> None:
        """Until so many have come in."""
        async with asyncio.timeout(20):
            while len(self.let_in) < many:
                self._came.clear()
                await self._came.wait()

    def close(self) -> None:
        """Let nobody in any more, and everybody go."""
        self.doors.close()
        self.work.stop()
        for one in self.let_in:
            one.close()


@asynccontextmanager
async def processes(patience: float) -> AsyncIterator[tuple[Process, Process, int]]:
    """Two processes at one socket, and its port; epoll holds a socket once, so the other one has it by another name."""
    with socket.create_server(("127.0.0.1", 0)) as listening, listening.dup() as again:
        listening.setblocking(False)
        both = Process(listening, patience), Process(again, patience)
        try:
            yield *both, listening.getsockname()[1]
        finally:
            for one in both:
                one.close()


@asynccontextmanager
async def visitors(port: int, many: int) -> AsyncIterator[None]:
    """People at the door."""
    people = [socket.create_connection(("127.0.0.1", port)) for _ in range(many)]
    yield
    for one in people:
        one.close()


def told(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """A story from its beginning to its end, in a thread of its own: other tests' browser has a loop in this one."""
    with ThreadPoolExecutor(1) as apart:
        apart.submit(lambda: asyncio.run(story())).result()


def test_who_comes_finds_whoever_is_free() -> None:
    """Of two processes the one that is busy lets nobody in, and the other everybody."""

    async def story() -> None:
        async with processes(_LONG) as (one, other, port), one.busy(), visitors(port, 5):
            await other.has_let_in(5)
            assert not one.let_in

    told(story)


def test_where_all_are_busy_the_first_to_be_free_lets_in() -> None:
    """Until then those who come wait at the door, where nobody has taken them."""

    async def story() -> None:
        async with processes(_LONG) as (one, other, port), one.busy():
            async with other.busy(), visitors(port, 1):
                await asyncio.sleep(0.1)
                assert not one.let_in
                assert not other.let_in
            await other.has_let_in(1)
            assert not one.let_in

    told(story)


def test_nobody_waits_at_the_door_for_ever() -> None:
    """Who has waited for long comes in with all the others: inside they hear if there is too much to do."""

    async def story() -> None:
        async with processes(0.05) as (one, other, port), one.busy(), visitors(port, 5):
            other.doors.close()
            await one.has_let_in(5)

    told(story)


@pytest.fixture(scope="module")
def two(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service in two processes."""
    with in_two(tmp_path_factory.mktemp("doors"), home) as running:
        yield running


def test_each_message_has_a_connection(two: Served) -> None:
    """After what computes the connection ends, piece by piece or whole; what is only read keeps it."""
    with two.client() as client:
        asked = {"message": "Che cos'è l'ISEE?"}
        whole = client.post("/v1/chat", json=asked)
        pieces = client.post("/v1/chat", json=asked, headers={"accept": "text/event-stream"})
        read = client.get("/v1/documents")
    assert whole.json()["text"] == events(pieces.text)[-1][1]["text"]
    assert [done.headers.get("connection") for done in (whole, pieces, read)] == ["close", "close", None]


def test_until_the_documents_are_read(tmp_path: Path) -> None:
    """Whether the service is there and ready is told at once; a question waits, and is answered."""
    with starting(tmp_path, "--workers", "2") as service, service.client() as client, ThreadPoolExecutor() as others:
        first = _first_answer(client, service)
        question = others.submit(lambda: say(service.client(), "Entro quando si presenta ricorso?"))
        there = client.get("/healthz")
        assert (first.status_code, first.headers["content-type"]) == (503, PROBLEM)
        assert first.headers["retry-after"]
        assert first.json()["detail"].startswith("Sto ancora preparando")
        assert (there.status_code, there.json()) == (200, {"status": "ok"})
        assert question.result()["citations"]
        assert client.get("/readyz").json()["status"] == "ready"


def _first_answer(client: httpx.Client, service: Served) -> httpx.Response:
    until = time.monotonic() + 60
    while True:
        assert time.monotonic() < until
        assert service.process.poll() is None
        try:
            return client.get("/readyz")
        except httpx.TransportError:
            time.sleep(0.02)
