"""The service as a process of its own, on a free port, for tests to speak with."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

_PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Served:
    """A service that runs: its address, its process, what it wrote."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def client(self) -> httpx.Client:
        """Somebody who speaks with it."""
        return httpx.Client(base_url=self.url, timeout=60)


@contextmanager
def served(home: Path, *args: str, **settings: str) -> Iterator[Served]:
    """A service over a home, ready for questions."""
    with starting(home, *args, **settings) as service:
        _wait(service.url, service.process)
        yield service


@contextmanager
def starting(home: Path, *args: str, **settings: str) -> Iterator[Served]:
    """A service that has only just been started."""
    port, log = _free_port(), home / "service.log"
    environment: Mapping[str, str] = {**os.environ, "SPORTELLO_HOME": str(home), **settings}
    command = [sys.executable, "-c", "import sys; from api.cli import main; sys.exit(main())"]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [*command, "serve", "--port", str(port), *args], env=environment, stdout=out, stderr=subprocess.STDOUT
        )
        try:
            yield Served(f"http://127.0.0.1:{port}", process, log)
        finally:
            process.terminate()
            process.wait(timeout=30)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    """Until the service is ready."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        assert process.poll() is None, "the service ended"
        try:
            if httpx.get(f"{url}/readyz", timeout=5).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("the service does not become ready")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
