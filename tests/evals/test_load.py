"""Visitors say what people would, and hear only what is an answer; what a service holds and costs is all of it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread

import pytest

from evals.load_people import People
from evals.load_service import Heard
from evals.load_visits import Visit, read, visits
from evals.processes import holding, spent

_SHARED = """
import os, time
held = bytearray(os.urandom(60_000_000))
for _ in range(2):
    if os.fork() == 0:
        until = time.process_time() + 0.3
        while time.process_time() < until:
            pass
        os.write(1, b"ready\\n")  # in one piece: two who print would mix their lines
        time.sleep(60)
        os._exit(0)
time.sleep(60)
"""


class _Service(BaseHTTPRequestHandler):
    """Answers; but each fifth time it is busy, and each seventh it says nothing."""

    protocol_version = "HTTP/1.1"
    times: Iterator[int]

    def do_POST(self) -> None:
        """Answer a message."""
        self.rfile.read(int(self.headers["content-length"]))
        n = next(self.times)
        body = json.dumps({"text": "" if n % 7 == 0 else "sì", "session": "s"}).encode()
        self.send_response(503 if n % 5 == 0 else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def url() -> Iterator[str]:
    """A service that is not always well."""
    _Service.times = count(1)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Service) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_what_is_no_answer_is_an_error(url: str) -> None:
    """Of 34 requests, six are met by a service that is busy, and four by one that says nothing."""
    people = People(url, 1)
    asyncio.run(people.crowd(1, 60, 24))
    heard = people.heard
    assert len(heard.took) == 24
    assert heard.errors == {"stato 503": 6, "risposta vuota": 4}
    assert all(took > 0 for took in heard.took)


def test_nobody_there_is_an_error() -> None:
    """A service that does not listen has answered nothing."""
    people = People("http://127.0.0.1:9/", 1)
    asyncio.run(people.crowd(2, 0.1, 10))
    assert not people.heard.took
    assert set(people.heard.errors) == {"ConnectionRefusedError"}


def test_a_visit_answers_what_is_asked() -> None:
    """In one's own words where there are any, plainly where not; it ends when nothing is asked."""
    visit = Visit(["posso partecipare?"], {"eta": ["ne ho 50"]}, {"disoccupato": True})
    asked = (None, "eta", "disoccupato", "altro", "componenti[].eta", None)
    said = [visit.next(n, fact) for n, fact in enumerate(asked)]
    assert said == ["posso partecipare?", "ne ho 50", "sì", "non lo so", "no, nessuno", None]
    assert visit.next(12, "eta") is None


def test_visits_are_of_every_kind_and_the_same_each_time() -> None:
    """Questions and conversations come, in an order that a seed fixes."""
    one, other = visits(3), visits(3)
    drawn = [next(one) for _ in range(200)]
    assert drawn == [next(other) for _ in range(200)]
    assert {bool(visit.says) for visit in drawn} == {True, False}
    assert {len(visit.opens) > 1 for visit in read()} == {True, False}


def test_shares_of_answers() -> None:
    """The ninety-ninth of a hundred is the time within which 99 of 100 came, the slowest apart."""
    heard = Heard([float(n) for n in range(100, 0, -1)], 100, {}, 50, 1, 1)
    assert (heard.within(0.5), heard.within(0.99), heard.rate) == (51, 100, 2)
    assert Heard([], 0, {}, 1, 0, 0).within(0.99) == float("inf")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is looked at in /proc")
def test_all_processes_count_and_shared_pages_once() -> None:
    """What three processes share is held once; what each of them has cost is added up."""
    with subprocess.Popen([sys.executable, "-c", _SHARED], stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert [process.stdout.readline() for _ in range(2)] == [b"ready\n"] * 2
        held, cost = holding(process.pid), spent(process.pid)
        children = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, check=True).stdout  # noqa: S607
        for pid in (*map(int, children.split()), process.pid):
            os.kill(pid, signal.SIGKILL)
    assert 60e6 < held < 110e6
    assert cost >= 0.5
