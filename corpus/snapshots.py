"""What takes long to prepare, kept in files: read back only whole, and only if nothing that it came from has changed.

A file is a line that says what it was made from, then its content. It takes its name when it is complete, so that
whoever reads sees the whole of it or none; without a place to write, everything is prepared anew each time.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

_ROOM = Path(__file__).parent
_LEFT_BEHIND = 600
_SUFFIX = ".snapshot"

Header = dict[str, Any]
"""What a file was made from, as JSON."""


def place_of(home: Path | None, folder: Path) -> Path | None:
    """Where the snapshots of a folder of sources are: each folder has a place of its own."""
    if home is None:
        return None
    return home / "snapshots" / hashlib.sha256(str(folder.resolve()).encode("utf-8", "replace")).hexdigest()[:12]


def read(place: Path, name: str) -> tuple[Header, bytes] | None:
    """What a file was made from and what it holds; nothing if it is not there, not whole, or no snapshot at all."""
    try:
        first, _, content = (place / f"{name}{_SUFFIX}").read_bytes().partition(b"\n")
        told = json.loads(first)
        return (dict(told["from"]), content) if [len(content), crc32(content)] == told["sum"] else None
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def write(place: Path, name: str, header: Header, content: bytes) -> None:
    """Keep a content; where it cannot be written, it is not kept."""
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        file = place / f"{name}{_SUFFIX}"
        first = json.dumps({"from": header, "sum": [len(content), crc32(content)]})
        _write_whole(file, first.encode() + b"\n" + content)
        _tidy(file)


def _write_whole(file: Path, content: bytes) -> None:
    beside = file.with_name(f"{file.name}.{os.getpid()}-{time.monotonic_ns()}")
    try:
        with beside.open("xb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def _tidy(file: Path) -> None:
    """Remove what processes that were killed have left behind; a younger one may still be written."""
    for beside in file.parent.glob(f"{file.name}.*"):
        if time.time() - beside.stat().st_mtime > _LEFT_BEHIND:
            beside.unlink(missing_ok=True)


def stamp_of(folder: Path, names: Iterable[str]) -> str:
    """A hash of some files of a folder, and of the code that reads them; a file that is not there is told as such."""
    digest = hashlib.sha256(f"{sys.version}\n".encode())
    code = sorted([*_ROOM.glob("*.py"), *_ROOM.glob("*/*.py"), *_ROOM.glob("*.yaml")])
    for name, file in [*((str(file.relative_to(_ROOM)), file) for file in code), *((n, folder / n) for n in names)]:
        try:
            told = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError as error:
            told = type(error).__name__
        digest.update(f"{name!a} {told}\n".encode())
    return digest.hexdigest()
