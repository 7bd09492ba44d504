"""Commands run as processes of their own: how long each takes, of the clock and of the processors, and how much memory.

Whoever starts them stays small: on Linux the peak that the system reports for a child is never below what its parent
held when it started it. Where a command starts processes itself, the memory is that of all of them together.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread, Timer

ROOT = Path(__file__).resolve().parent.parent
Command = Sequence[str | Path]
"""What is run: a program and its arguments."""
_UNIT = 1024 if sys.platform == "linux" else 1
_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of a command."""

    seconds: float
    processor: float
    peak_mb: float
    output: str


def measured(command: Command, within: float | None = None) -> Measured:
    """Run a command to its end; one that fails is an error, told with what it wrote; one that takes too long, too."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 (the project's own commands)
            [str(part) for part in command], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        patience = Timer(within or 0, process.kill)
        if within:
            patience.start()
        with watched(lambda: sum(map(_peak, _family(process.pid))), _EVERY) as memory:
            _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        patience.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read()
    spent, peak_mb = usage.ru_utime + usage.ru_stime, max(usage.ru_maxrss * _UNIT, *memory) / 1e6
    if within and seconds >= within:
        raise TimeoutError(f"non finisce in {within:g} secondi ({spent:,.0f} di processore, {peak_mb:,.0f} MB)")
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{output}")
    return Measured(seconds, spent, peak_mb, output)


@contextmanager
def watched(look: Callable[[], int], every: float) -> Iterator[list[int]]:
    """What some processes hold, looked at every so many seconds until the end."""
    seen, over = [look()], Event()

    def watch() -> None:
        while not over.wait(every):
            seen.append(look())

    watcher = Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        over.set()
        watcher.join()


def _family(pid: int) -> list[int]:
    """A process and those that it has started, as far down as they go."""
    found = [pid]
    for one in found:
        with suppress(OSError):  # it has ended meanwhile
            for task in Path(f"/proc/{one}/task").iterdir():
                found += map(int, (task / "children").read_text("utf-8").split())
    return found


def holding(pid: int) -> int:
    """The bytes that a process and all that it has started hold now; a page that several hold is counted once."""
    found = 0
    for one in _family(pid):
        with suppress(OSError, KeyError):
            found += 1024 * _kilobytes(f"/proc/{one}/smaps_rollup")["Pss"]
    return found


def spent(pid: int) -> float:
    """The seconds of the processors that a process and all that it has started have had until now."""
    ticks = 0
    for one in _family(pid):
        with suppress(OSError):
            fields = Path(f"/proc/{one}/stat").read_text("utf-8").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> int:
    """The most that a process has held until now; a page that several hold is divided among them."""
    with suppress(OSError, KeyError):
        status = _kilobytes(f"/proc/{pid}/status")
        return 1024 * (status["VmHWM"] - status["VmRSS"] + _kilobytes(f"/proc/{pid}/smaps_rollup")["Pss"])
    return 0


def _kilobytes(file: str) -> dict[str, int]:
    lines = (line.partition(":") for line in Path(file).read_text("utf-8").splitlines())
    return {name: int(told.split()[0]) for name, _, told in lines if told.endswith(" kB")}


def in_turn(times: int, *commands: Command) -> list[list[Measured]]:
    """Run some commands in turn, so that whatever slows the machine slows them all; the runs of each."""
    runs = [[measured(command) for command in commands] for _ in range(times)]
    return [list(of_one) for of_one in zip(*runs, strict=True)]


def typical(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def console_script(name: str) -> Path:
    """A command of this environment."""
    return Path(sys.executable).parent / name
