"""What the rules are, as a hash: of the code of the core and of the acts, byte for byte."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256


@lru_cache(maxsize=8)
def of_packages(names: tuple[str, ...]) -> str:
    """The hash of the Python files of some packages, and of the texts beside them."""
    found = sha256()
    for name in names:
        for file in sorted(_files(name), key=lambda file: file.split(os.sep)):  # noqa: PTH206
            with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 (hundreds of files, before the first answer)
                found.update(os.path.basename(file).encode() + b"\0" + opened.read() + b"\0")  # noqa: PTH119
    return found.hexdigest()


def _files(name: str) -> Iterable[str]:
    spec = importlib.util.find_spec(name)
    places = (spec.submodule_search_locations or []) if spec else []
    for place in places:
        for folder, _, names in os.walk(place):
            yield from (f"{folder}{os.sep}{file}" for file in names if file.endswith((".py", ".txt")))
