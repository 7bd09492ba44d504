"""Errors as everyone outside receives them: RFC 9457 problems with an Italian sentence."""

from __future__ import annotations

from typing import Any

from corpus.errors import CorpusError, NothingSearchedError, SourceChangedError, UnknownClauseError
from rules_core.errors import BadFactsError, UnknownToolError


class BadRequestError(Exception):
    """A request that cannot be taken as it is; the message says in Italian what is accepted instead."""


class WorkStoppedError(Exception):
    """Work that something outside has stopped before its end; the message says so in Italian."""


Foreseen = (CorpusError, BadRequestError, WorkStoppedError, BadFactsError, UnknownToolError)

_KINDS: tuple[tuple[type[Exception], int, str], ...] = (
    (UnknownClauseError, 404, "Brano non trovato"),
    (NothingSearchedError, 404, "Nulla in cui cercare"),
    (SourceChangedError, 409, "Documento cambiato"),
    (CorpusError, 500, "Documenti non leggibili"),
    (BadRequestError, 400, "Richiesta non valida"),
    (WorkStoppedError, 503, "Calcolo interrotto"),
    (BadFactsError, 422, "Fatti non validi"),
    (UnknownToolError, 404, "Strumento non trovato"),
)


def problem(error: Exception) -> dict[str, Any]:
    """The problem that a foreseen error is."""
    status, title = next(
        ((status, title) for kind, status, title in _KINDS if isinstance(error, kind)), (500, "Errore")
    )
    told: dict[str, Any] = {"type": "about:blank", "title": title, "status": status, "detail": str(error)}
    if isinstance(error, UnknownClauseError) and error.nearest:
        told["nearest"] = list(error.nearest)
    if isinstance(error, BadFactsError):
        told["errors"] = [{"field": p.field, "problem": p.problem, "accepted": p.accepted} for p in error.problems]
    return told
