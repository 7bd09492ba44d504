"""Several processes that answer: one conversation through all of them, one that is killed, none that stays behind."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path

import httpx
import pytest

from api.cli import main
from api.guards import Buckets
from api.problems import TooOftenError
from tests.api.served import Served, served
from tests.api.test_service import say


@pytest.fixture(scope="module")
def two(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service in two processes."""
    with in_two(tmp_path_factory.mktemp("two"), home) as running:
        yield running


def in_two(folder: Path, home: Path, **settings: str) -> AbstractContextManager[Served]:
    """A service in two processes, with a folder of its own and what was prepared in another one."""
    (home / "snapshots").mkdir(exist_ok=True)
    (folder / "snapshots").symlink_to(home / "snapshots")
    return served(folder, "--workers", "2", **settings)


def workers(of: Served) -> set[int]:
    """The processes that answer."""
    told = Path(f"/proc/{of.process.pid}/task/{of.process.pid}/children").read_text()
    return set(map(int, told.split()))


def state(pid: int) -> str:
    """What a process does, in the system's letters; nothing for one that is not there."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return ""


def paused(pid: int) -> None:
    """Have a process do nothing, and be sure of it."""
    os.kill(pid, signal.SIGSTOP)
    while state(pid) != "T":
        time.sleep(0.01)


def test_a_conversation_goes_on_in_another_process(two: Served) -> None:
    """What one process heard the other one knows."""
    one, other = sorted(workers(two))
    session: str | None = None
    for resting, message in ((one, "Ho 50 anni, posso partecipare ai cantieri?"), (other, "no"), (one, "sì")):
        paused(resting)
        with two.client() as client:
            answer = say(client, message, session)
        os.kill(resting, signal.SIGCONT)
        session = answer["session"]
    assert [fact["fact"] for fact in answer["facts"]] == ["eta", "in_altre_politiche_attive", "stato_disoccupazione"]


def test_one_that_is_killed_is_replaced(two: Served) -> None:
    """Killed, a process takes nobody else with it, and another one answers in its place."""
    before = workers(two)
    victim = min(before)
    os.kill(victim, signal.SIGKILL)
    until = time.monotonic() + 30
    while victim in workers(two) or len(workers(two)) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
    survivor, new = max(before), max(workers(two) - before)
    assert survivor in workers(two)
    paused(survivor)
    with two.client() as client:
        assert say(client, "Entro quando si presenta ricorso?")["citations"]
    os.kill(survivor, signal.SIGCONT)
    assert new in workers(two)
    assert "ne parte un altro" in two.log.read_text()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_no_process_stays_behind(tmp_path: Path, home: Path, how: signal.Signals) -> None:
    """However the service is ended, its processes end with it; it has spoken once."""
    with in_two(tmp_path, home) as running:
        began = workers(running)
        running.process.send_signal(how)
        running.process.wait(timeout=30)
        until = time.monotonic() + 30
        while {state(pid) for pid in began} - {"", "Z"}:
            assert time.monotonic() < until
            time.sleep(0.05)
    assert len(began) == 2
    assert running.process.returncode == (130 if how is signal.SIGINT else -how)
    log = running.log.read_text()
    assert log.count("Sportello è su") == 1
    assert "Traceback" not in log


def test_the_rate_is_of_all_processes(tmp_path: Path, home: Path) -> None:
    """An address has so many requests a minute, whoever of the processes answers."""
    stranger = {"x-forwarded-for": "192.0.2.7"}
    with in_two(tmp_path, home, SPORTELLO_RATE="3") as running:
        statuses = []
        for resting in sorted(workers(running)) * 2:
            paused(resting)
            with running.client() as client:
                statuses += [client.get("/healthz", headers=stranger).status_code for _ in range(2)]
            os.kill(resting, signal.SIGCONT)
    assert statuses == [200, 200, 200, 429, 429, 429, 429, 429]


def test_places_are_taken_over() -> None:
    """So many addresses as one likes take no more memory; each begins with all it has."""
    buckets = Buckets(1, lambda: 0.0)
    for n in range(100_000):
        buckets.take(f"2001:db8:{n:x}::/64")
    with pytest.raises(TooOftenError):
        buckets.take("2001:db8:1869f::/64")


def test_a_port_in_use_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where another program listens, a sentence says so, and how to go on; nothing is said to be served."""
    monkeypatch.setenv("SPORTELLO_HOME", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    told = capfd.readouterr()
    assert f"Sulla porta {port}" in told.err
    assert "--port" in told.err
    assert "Sportello è su" not in told.out + told.err


def test_without_a_file_there_is_one_process(tmp_path: Path) -> None:
    """Conversations that no file keeps are one process's, which then is the only one."""
    (tmp_path / "service.log").touch()
    with served(tmp_path, "--workers", "2", SPORTELLO_HOME="/proc/none") as running:
        assert workers(running) == set()
        assert httpx.get(f"{running.url}/readyz").json()["sessions"] == "memory"
