"""What the rules are, as a hash: of the code of the core and of the acts, byte for byte."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path


@lru_cache(maxsize=8)
def of_packages(names: tuple[str, ...]) -> str:
    """The hash of the Python files of some packages, and of the texts beside them."""
    found = sha256()
    for name in names:
        for file in sorted(_files(name)):
            found.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return found.hexdigest()


def _files(name: str) -> Iterable[Path]:
    spec = importlib.util.find_spec(name)
    places = (spec.submodule_search_locations or []) if spec else []
    for place in places:
        for folder, _, names in os.walk(place):
            yield from (Path(folder, file) for file in names if file.endswith((".py", ".txt")))
