"""Work that processes or threads share: in order, with its errors, and with an end whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from api.in_order import in_processes, in_threads
from api.problems import BadRequestError, WorkStoppedError
from tests.api.test_tables import ALONE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")

Shared = Callable[[Callable[[int], Any], Iterator[int]], Iterator[Any]]
PROCESSES: Shared = partial(in_processes, workers=3)
LONG = b"x" * 300_000


def slow(number: int) -> tuple[int, int, bytes]:
    """Some work that takes longer at some places, and says who did it; more than a pipe holds."""
    time.sleep(0.03 if number % 3 == 0 else 0.001)
    return number, os.getpid(), LONG


@pytest.mark.parametrize("shared", [PROCESSES, in_threads])
@pytest.mark.parametrize("many", [0, 1, 40])
def test_results_come_in_order(shared: Shared, many: int) -> None:
    """Whoever is done first; none is lost, and nobody is left."""
    found = list(shared(slow, iter(range(many))))
    assert [number for number, _, _ in found] == list(range(many))
    assert all(long == LONG for _, _, long in found)
    assert active_children() == []


def test_several_processes_do_it() -> None:
    """The work is shared, and none of it is done here."""
    who = {pid for _, pid, _ in PROCESSES(slow, iter(range(40)))}
    assert len(who) == 3
    assert os.getpid() not in who


def test_few_items_are_taken_before_their_turn() -> None:
    """The first one keeps the others waiting: the memory does not grow with what there is to do."""
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with closing(in_processes(lambda n: time.sleep(0.3 * (n == 0)), items(), 2)) as found:  # type: ignore[type-var]
        next(found)
        assert len(taken) < 8


@pytest.mark.parametrize("shared", [PROCESSES, in_threads])
def test_an_error_comes_in_its_turn(shared: Shared) -> None:
    """What comes before it is there; of several the first is told; nobody is left."""

    def work(number: int) -> int:
        time.sleep(0.05 if number == 5 else 0)
        if number >= 5:
            raise BadRequestError(f"al posto {number}")
        return number

    found = shared(work, iter(range(20)))
    assert [next(found) for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(BadRequestError, match="al posto 5"):
        next(found)
    assert active_children() == []


def test_an_error_of_the_items_ends_the_work() -> None:
    """A fault in what is given out is raised as it is."""

    def items() -> Iterator[int]:
        yield from range(5)
        raise BadRequestError("non si legge")

    with pytest.raises(BadRequestError, match="non si legge"):
        list(PROCESSES(slow, items()))
    assert active_children() == []


def test_a_killed_worker_ends_the_work_with_a_sentence() -> None:
    """As the system does where memory is short: no waiting for what will never come."""

    def work(number: int) -> int:
        if number == 4:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(WorkStoppedError, match="fermato prima della fine"):
        list(PROCESSES(work, iter(range(10))))
    assert active_children() == []


def test_who_stops_asking_leaves_nobody_behind() -> None:
    """Results that nobody wants any more."""
    with closing(PROCESSES(slow, iter(range(1000)))) as found:  # type: ignore[type-var]
        next(found)
    assert active_children() == []


def started(folder: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """A table that takes long, row by row, in a session of its own; with its workers, once they are at work."""
    rows = ",richiedente,\n" * 400_000
    (folder / "a.csv").write_text(ALONE + rows, encoding="utf-8")
    command: list[str | Path] = [
        Path(sys.executable).with_name("sportello"),
        "calc",
        "isee_calcolo",
        "--table",
        folder / "a.csv",
    ]
    process = subprocess.Popen(
        [*command, "--out", folder / "b.csv"], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    until(lambda: len(children.read_text("utf-8").split()) > 1 or process.poll() is not None)
    return process, [int(pid) for pid in children.read_text("utf-8").split()]


def until(holds: Callable[[], bool]) -> None:
    """Wait for something, not for ever."""
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def gone(pid: int) -> bool:
    """Whether a process has ended."""
    try:
        return " Z " in Path(f"/proc/{pid}/stat").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True


alone = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor shares no work")


@alone
def test_an_interruption_from_the_keyboard(tmp_path: Path) -> None:
    """It reaches the whole group: one sentence, no half file, nobody left."""
    process, workers = started(tmp_path)
    time.sleep(0.2)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (130, "sportello: interrotto.\n")
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]
    assert all(map(gone, workers))


@alone
def test_a_worker_that_the_system_kills(tmp_path: Path) -> None:
    """One sentence, no half file, the others end too."""
    process, workers = started(tmp_path)
    os.kill(workers[0], signal.SIGKILL)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 1
    assert told.startswith("sportello: Uno dei processi di calcolo è stato fermato")
    assert told.count("\n") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]
    assert all(map(gone, workers))


@alone
def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    """Killed at once, it cannot tell them: they see that nobody is there."""
    process, workers = started(tmp_path)
    process.kill()
    process.communicate(timeout=30)
    until(lambda: all(map(gone, workers)))
