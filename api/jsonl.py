"""JSON Lines in, JSON Lines out: one answer a line, in order; a bad line spoils only itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn, TextIO

from api.arguments import day
from api.problems import BadRequestError, Foreseen, problem

Line = dict[str, Any]


def id_in(line: str) -> Line:
    """The id to answer under, if the line has one that can be read."""
    try:
        found = object_in(line)
    except BadRequestError:
        return {"id": None}
    return {"id": found.get("id")}


def each_line(
    lines: Iterable[str], out: TextIO, work: Callable[[str], Line], on_error: Callable[[str], Line] = id_in
) -> None:
    """Do some work for each line that is not blank; `on_error` says what to keep of a line that cannot be served."""
    for raw in lines:
        line = raw.strip().lstrip("\ufeff").strip()
        if line:
            try:
                done = work(line)
            except Foreseen as error:
                done = {**on_error(line), "error": problem(error)}
            print(written(done), file=out, flush=True)


def written(found: Any) -> str:
    """An object on one line; what is no character of any text is shown as a question mark."""
    return json.dumps(found, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace").decode("utf-8")


def object_in(line: str) -> Line:
    """The JSON object that a line holds."""
    try:
        found = json.loads(line, parse_constant=_no_number, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        reason = "troppi livelli" if isinstance(error, RecursionError) else unread(error)
        raise BadRequestError(f"Questo non è JSON valido: {reason}.") from error
    if not isinstance(found, dict):
        raise BadRequestError("Ogni riga dev'essere un oggetto JSON, fra parentesi graffe.")
    return found


def unread(error: ValueError) -> str:
    """Why a text is not read as JSON; where its grammar fails, at which place of it."""
    if not isinstance(error, json.JSONDecodeError):
        return str(error)
    line = f"riga {error.lineno}, " if error.lineno > 1 else ""
    return f"non si legge da qui in poi: {line}carattere {error.colno}"


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} non è un numero")


def text_at(found: Line, key: str) -> str:
    """The text that an object holds under a key."""
    value = found.get(key)
    if not isinstance(value, str):
        raise BadRequestError(f"Manca «{key}», che dev'essere un testo.")
    return value


def day_in(found: Line, key: str) -> date | None:
    """The date that an object may hold under a key."""
    value = found.get(key)
    if value is None:
        return None
    try:
        return day(str(value))
    except Exception as error:
        raise BadRequestError(f"«{key}»: {error}.") from error
