"""What every route says of its answers: problems are problems, objects are JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import HTTPException, Request, Response

from api.jsonl import written
from api.problems import TYPE, problem_of_status
from api.shapes import Problem

_PRIVATE = {"cache-control": "no-store"}
_TOLD = {
    400: "La richiesta non si può leggere",
    404: "Non c'è",
    409: "La conversazione non può continuare così",
    413: "Troppo",
    415: "Il corpo non è JSON",
    422: "Qualche campo non si può accettare",
    429: "Troppe richieste da questo indirizzo",
    500: "Qualcosa non ha funzionato",
    503: "Servizio occupato, o non ancora pronto",
}


class Json(Response):
    """An object as JSON; what is about a person is kept by nobody on the way."""

    media_type = "application/json"

    def __init__(self, content: Any, status_code: int = 200, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(written(content), status_code, {**_PRIVATE, **(headers or {})})


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems that a route may answer with, for its document."""
    return {
        status: {
            "description": _TOLD[status],
            "model": Problem,
            "content": {TYPE: {"example": problem_of_status(status)}},
        }
        for status in sorted({*statuses, 413, 429, 500, 503})
    }


def json_only(request: Request) -> None:
    """Refuse a body that is not said to be JSON: a form of another page could send it."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise HTTPException(415)
