"""JSON Lines in, JSON Lines out: one answer a line, in order; a bad line spoils only itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from api.problems import BadRequestError, Foreseen, problem


def each_line(lines: Iterable[str], out: TextIO, work: Callable[[str], dict[str, Any]]) -> None:
    """Do some work for each line that is not blank."""
    for line in lines:
        if line.strip():
            try:
                done = work(line.strip())
            except Foreseen as error:
                done = {"id": _id_in(line.strip()), "error": problem(error)}
            print(json.dumps(done, ensure_ascii=False), file=out, flush=True)


def object_in(line: str) -> dict[str, Any]:
    """The JSON object that a line holds."""
    try:
        found = json.loads(line)
    except ValueError as error:
        raise BadRequestError(f"La riga non è JSON valido: {error}.") from error
    if not isinstance(found, dict):
        raise BadRequestError("Ogni riga dev'essere un oggetto JSON, fra parentesi graffe.")
    return found


def text_at(found: dict[str, Any], key: str) -> str:
    """The text that an object holds under a key."""
    value = found.get(key)
    if not isinstance(value, str):
        raise BadRequestError(f"Manca «{key}», che dev'essere un testo.")
    return value


def _id_in(line: str) -> Any:
    """The id to answer under: the line's own, if it can be read, else the line itself where it is an id."""
    try:
        found = json.loads(line)
    except ValueError:
        return line if ":" in line and not line.startswith(("{", "[")) else None
    return found.get("id") if isinstance(found, dict) else None
