"""What pydantic finds wrong with a request, as an Italian sentence for each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_WHERE = {"body", "query", "path", "header"}
_SAID: Mapping[str, tuple[str, str]] = {
    "missing": ("manca", "Serve un valore"),
    "string_type": ("non è un testo", "Si accetta un testo"),
    "string_unicode": ("non è un testo in UTF-8", "Si accetta un testo"),
    "string_too_long": ("è troppo lungo", "Si accettano al più {max_length} caratteri"),
    "int_parsing": ("non è un numero intero", "Si accetta un numero intero"),
    "int_parsing_size": ("è troppo grande", "Si accetta un numero intero"),
    "greater_than_equal": ("è troppo piccolo", "Si accetta da {ge} in su"),
    "less_than_equal": ("è troppo grande", "Si accetta fino a {le}"),
    "extra_forbidden": ("campo sconosciuto", "Si accettano solo i campi descritti in /openapi.json"),
    "model_attributes_type": ("non è un oggetto", "Si accetta un oggetto JSON"),
    "dict_type": ("non è un oggetto", "Si accetta un oggetto JSON"),
}
_OTHER = ("non si può accettare", "Vedi /openapi.json")
_A_DAY = ("non è una data", "Si accetta una data come 2024-03-31")


def unreadable(errors: Sequence[Any]) -> bool:
    """Whether the body is no JSON at all."""
    return any(error["type"] == "json_invalid" for error in errors)


def told(errors: Sequence[Any]) -> list[dict[str, str]]:
    """Each problem with its field, what is wrong and what is accepted."""
    return [_told(error) for error in errors]


def _told(error: Mapping[str, Any]) -> dict[str, str]:
    kind = str(error["type"])
    problem, accepted = _A_DAY if kind.startswith("date") else _SAID.get(kind, _OTHER)
    place = [str(part) for part in error["loc"]]
    field = ".".join(place[1:] if place[:1] and place[0] in _WHERE else place) or "corpo"
    return {"field": field, "problem": problem, "accepted": accepted.format_map({**_NONE, **error.get("ctx", {})})}


_NONE = {"max_length": "", "ge": "", "le": ""}
