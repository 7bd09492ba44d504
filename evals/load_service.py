"""A service as a process, from its start to its end: where it listens, what it holds, what it has cost."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from evals.processes import ROOT, Command, holding, spent, watched

_PATIENCE, _EVERY = 300.0, 1.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What visitors heard of a service in a while, and what it took."""

    took: list[float]
    visits: int
    errors: dict[str, int]
    seconds: float
    of_service: float
    of_visitors: float
    memory: list[int] = field(default_factory=list)
    """The bytes that the service held, looked at once a second."""

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.took) / self.seconds

    def within(self, share: float) -> float:
        """The milliseconds within which a share of the answers came."""
        ranked = sorted(self.took)
        return ranked[min(int(share * len(ranked)), len(ranked) - 1)] if ranked else float("inf")


@dataclass(frozen=True, slots=True)
class Service:
    """A service that is ready."""

    url: str
    pid: int
    ready_after: float

    def visited(self, path: str, *how: str) -> Heard:
        """What visitors hear, who come as `load_people` says."""
        command = [sys.executable, "-m", "evals.load_people", self.url + path, *how]
        before = spent(self.pid)
        with watched(lambda: holding(self.pid), _EVERY) as memory:
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603 (ours)
        told: dict[str, Any] = json.loads(done.stdout)
        of_visitors, of_service = told.pop("processor"), spent(self.pid) - before
        return Heard(**told, of_service=of_service, of_visitors=of_visitors, memory=memory)


@contextmanager
def running(command: Command, port: int, log: Path, **settings: str) -> Iterator[Service]:
    """A service that a command starts, once it says that it is ready; ended at the end."""
    begun = time.perf_counter()
    with log.open("ab") as out:
        process = subprocess.Popen(  # noqa: S603 (the project's own commands)
            [str(part) for part in command], cwd=ROOT, env={**os.environ, **settings}, stdout=out, stderr=out
        )
    try:
        url = f"http://127.0.0.1:{port}"
        while not _ready(url):
            if process.poll() is not None or time.perf_counter() - begun > _PATIENCE:
                raise RuntimeError(f"{command[0]} non parte:\n{log.read_text(encoding='utf-8')[-2000:]}")
            time.sleep(0.05)
        yield Service(url, process.pid, time.perf_counter() - begun)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _ready(url: str) -> bool:
    with suppress(URLError, OSError), urlopen(f"{url}/readyz", timeout=60):  # noqa: S310 (this machine, http)
        return True
    return False


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
