"""The commands that lead to the page: one opens it, and what cannot be built stops nothing else."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

MADE_FROM = ("package-lock.json", "scripts/assets", "scripts/assets.mjs", "api/web/scripts", "api/web/styles")


def program(folder: Path, name: str, does: str) -> Path:
    """A program of the machine, as a test wants it."""
    folder.mkdir(exist_ok=True)
    made = folder / name
    made.write_text(f"#!/bin/sh\n{does}\n")
    made.chmod(0o755)
    return made


def test_a_command_opens_the_page(tmp_path: Path) -> None:
    """`serve --open` shows its address to the browser of the machine, once it can be seen there."""
    seen = tmp_path / "seen"
    browser = program(tmp_path / "bin", "browser", f'echo "$@" > "{seen}"')
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "BROWSER": str(browser), "SPORTELLO_HOME": str(tmp_path)}
    command = [sys.executable, "-c", "import sys; from api.cli import main; sys.exit(main())", "serve", "--open"]
    with subprocess.Popen([*command, "--port", str(port)], env=environment, stderr=subprocess.DEVNULL) as running:
        until = time.monotonic() + 60
        while not (seen.exists() and seen.read_text()) and time.monotonic() < until:
            time.sleep(0.2)
        running.terminate()
    assert seen.read_text() == f"http://127.0.0.1:{port}\n"


@pytest.fixture
def clone(root: Path, tmp_path: Path) -> Path:
    """A clone that has what the page is built from, and nothing built."""
    for name in MADE_FROM:
        target = tmp_path / "clone" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (root / name).is_dir() else shutil.copy)(root / name, target)
    return tmp_path / "clone"


def build(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Build the page on a machine whose npm reaches nothing."""
    machine = clone.parent / "machine"
    program(machine, "node", "exit 0")
    program(machine, "npm", f'echo tried >> "{clone.parent}/tries"; echo "nessuna rete" >&2; exit 1')
    environment = {**os.environ, "PATH": f"{machine}:{os.environ['PATH']}"}
    command = [str(clone / "scripts" / "assets"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_without_a_network_only_the_page_is_missing(clone: Path) -> None:
    """One sentence says so, and no command fails for it, or tries it over and over."""
    first = build(clone, "--once")
    assert first.returncode == 0
    assert first.stderr.count("non si è potuta preparare") == 1
    assert "nessuna rete" not in first.stderr
    assert (clone / "build" / "page.log").read_text() == "nessuna rete\n"
    again = build(clone, "--once")
    assert (again.returncode, again.stderr) == (0, "")
    build(clone)
    assert (clone.parent / "tries").read_text() == "tried\ntried\n"
