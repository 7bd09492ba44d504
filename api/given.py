"""What is given to be verified: answers, receipts, lines of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from api.jsonl import unread
from api.problems import BadRequestError
from assistant.receipts import PREFIX

ACCEPTED = "Si accetta una risposta in JSON, una riga di «ask --jsonl», oppure una ricevuta."


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be verified: a receipt, and the answer that it came with, if it came with one."""

    receipt: str | None
    answer: Mapping[str, Any] | None = None


def given_in(text: str) -> Iterator[Given]:
    """The answers and receipts in a text: one object, or one a line."""
    text = text.strip().lstrip("\ufeff").strip()
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    each = len(lines) > 1 and all(line.startswith(("{", '"', PREFIX)) for line in lines)
    for one in lines if each else [text][: len(lines)]:
        yield from given_of(_object(one))


def _object(text: str) -> Any:
    if not text.startswith(("{", '"')):
        return text
    try:
        return _parsed(text)
    except ValueError as error:
        raise BadRequestError(f"Questo non è JSON valido: {unread(error)}. {ACCEPTED}") from error


def _parsed(text: str) -> Any:
    """JSON in which no name stands twice: two readers could read it in two ways."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("troppi livelli") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("un nome sta due volte nello stesso oggetto")
    return found


def given_of(found: Any) -> Iterator[Given]:
    """What an object holds that can be verified."""
    match found:
        case str() if found.startswith("sportello") and "." in found:
            yield Given(found)
        case {"answers": [_, *_] as answers}:
            for answer in answers:
                yield from given_of(answer)
        case {"spans": _} | {"text": _, "calls": _}:
            receipt = found.get("receipt")
            yield Given(receipt if isinstance(receipt, str) else None, found)
        case {"receipt": str(receipt)}:
            yield Given(receipt)
        case _:
            raise BadRequestError(f"Questa non è né una risposta né una ricevuta. {ACCEPTED}")
