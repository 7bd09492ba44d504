"""Errors as everyone outside receives them: RFC 9457 problems with an Italian sentence."""

from __future__ import annotations

from typing import Any

from assistant.errors import ConversationError
from corpus.errors import CorpusError, NothingSearchedError, SourceChangedError, UnknownClauseError
from rules_core.errors import ActNotHereError, BadFactsError, UnknownToolError

MOST_LETTERS = 10_000
TOO_LONG = "Il messaggio è troppo lungo: si accettano al più 10.000 caratteri. Scrivi solo quel che serve alla domanda."


class BadRequestError(Exception):
    """A request that cannot be taken as it is; the message says in Italian what is accepted instead."""


class WorkStoppedError(Exception):
    """Work that something outside has stopped before its end; the message says so in Italian."""


class NotHereError(Exception):
    """Something asked for by its address that is not there, or no longer; the message says so in Italian."""


class TooMuchError(Exception):
    """More than is taken: too long, or too many for this place; the message says in Italian how much is."""


class TooOftenError(Exception):
    """Requests that come too often from one address; the message says so in Italian."""


class BusyError(Exception):
    """The service cannot answer right now; the message says in Italian when to try again."""


Foreseen = (
    CorpusError,
    ActNotHereError,
    BadRequestError,
    WorkStoppedError,
    BadFactsError,
    UnknownToolError,
    ConversationError,
    NotHereError,
    TooMuchError,
    TooOftenError,
    BusyError,
)

TYPE = "application/problem+json"
RETRY = {429: "5", 503: "2"}
"""After how many seconds it is worth trying again."""

_KINDS: tuple[tuple[type[Exception], int, str], ...] = (
    (UnknownClauseError, 404, "Brano non trovato"),
    (NothingSearchedError, 404, "Nulla in cui cercare"),
    (SourceChangedError, 409, "Documento cambiato"),
    (CorpusError, 500, "Documenti non leggibili"),
    (BadRequestError, 400, "Richiesta non valida"),
    (WorkStoppedError, 503, "Calcolo interrotto"),
    (BadFactsError, 422, "Fatti non validi"),
    (UnknownToolError, 404, "Strumento non trovato"),
    (ConversationError, 409, "Conversazione che non può continuare così"),
    (NotHereError, 404, "Non trovato"),
    (TooMuchError, 413, "Richiesta troppo grande"),
    (TooOftenError, 429, "Troppe richieste"),
    (BusyError, 503, "Servizio occupato"),
)

_STATUS = {
    404: ("Non trovato", "Qui non c'è nulla. L'elenco di ciò che c'è sta in /openapi.json."),
    405: ("Metodo non ammesso", "Questo indirizzo non accetta questo metodo. /openapi.json dice quali accetta."),
    415: ("Formato non accettato", "Il corpo della richiesta dev'essere JSON, con Content-Type: application/json."),
    500: ("Errore", "Qualcosa non ha funzionato, e non per colpa tua. Riprova; se si ripete, avvisa l'ufficio."),
}


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


def problem_of_status(status: int) -> dict[str, Any]:
    """The problem that an HTTP status is, where there is nothing more to say of it."""
    title, detail = _STATUS.get(status, ("Richiesta non valida", "Questa richiesta non si può accettare."))
    return {"type": "about:blank", "title": title, "status": status, "detail": detail}


def problem_of_fields(errors: list[dict[str, str]]) -> dict[str, Any]:
    """The problem of a request of which some fields cannot be taken."""
    told = "; ".join(f"{error['field']}: {error['problem']}" for error in errors)
    return {
        "type": "about:blank",
        "title": "Richiesta non valida",
        "status": 422,
        "detail": f"La richiesta non si può accettare: {told}.",
        "errors": errors,
    }
