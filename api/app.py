"""The service put together: routes, errors as problems, the guards around it all."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException as AnyHTTPException
from starlette.middleware.gzip import GZipMiddleware

from api.examples import with_examples
from api.guards import App, Buckets, Guards
from api.problems import RETRY, TYPE, BadRequestError, Foreseen, problem, problem_of_fields, problem_of_status
from api.routes import chat, documents, health, receipts, sessions, tools
from api.routes.answers import Json
from api.service import Service
from api.validation import told, unreadable
from api.web.pages import add_pages
from api.web.problems import Problems
from api.work import Work
from assistant.wiring import Wiring

_ABOUT = (
    "Lo sportello che risponde citando gli atti. Ogni risposta è fatta di pezzi («spans») che dicono da dove vengono: i"
    " numeri soltanto dai calcoli, le citazioni parola per parola dagli atti. Gli errori sono «problem» (RFC 9457) con"
    " una frase in italiano."
)
_LESS_THAN_THIS = 1000
_LOG = logging.getLogger("sportello.http")


def service_app(wiring: Wiring, buckets: Buckets, work: Work) -> App:
    """The whole service over a wiring; what each address has left is counted with whoever else has these buckets."""
    service = Service(wiring, work)
    app = FastAPI(
        title="Sportello",
        description=_ABOUT,
        version="1",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=_lifespan(service),
    )
    app.state.service = service
    for routes in (chat, sessions, tools, documents, receipts, health):
        app.include_router(routes.router)
    _describe(app, service)
    pages = add_pages(app, service)
    _errors(app)
    app.add_middleware(GZipMiddleware, minimum_size=_LESS_THAN_THIS)
    return Problems(Guards(app, buckets), pages.problem)


def _lifespan(service: Service) -> Any:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        preparing = asyncio.create_task(service.prepare())
        preparing.add_done_callback(_complain)
        yield
        preparing.cancel()
        service.stop()

    return lifespan


def _complain(preparing: asyncio.Task[None]) -> None:
    if not preparing.cancelled() and (error := preparing.exception()) is not None:
        _LOG.error("i documenti non si possono preparare: %s", error)


def _describe(app: FastAPI, service: Service) -> None:
    """The document of the service, with examples that it has just given itself."""
    made: list[dict[str, Any]] = []

    @app.get("/openapi.json", include_in_schema=False)
    async def describe() -> Response:
        if not made:
            made.append(await service.do(lambda: with_examples(app.openapi(), service)))
        return Json(made[0], headers={"cache-control": "no-cache"})


def _errors(app: FastAPI) -> None:
    async def foreseen(_: Request, error: Exception) -> Response:
        return _problem(problem(error))

    async def refused(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        if unreadable(error.errors()):
            return _problem(problem(BadRequestError("Il corpo della richiesta non è JSON valido.")))
        return _problem(problem_of_fields(told(error.errors())))

    async def status(_: Request, error: Exception) -> Response:
        assert isinstance(error, AnyHTTPException)
        if error.status_code == HTTPException(400).status_code:
            return _problem(problem(BadRequestError("Il corpo della richiesta non si può leggere.")))
        return _problem(problem_of_status(error.status_code), dict(error.headers or {}))

    async def fault(_: Request, __: Exception) -> Response:
        return _problem(problem_of_status(500))

    for kind in Foreseen:
        app.add_exception_handler(kind, foreseen)
    app.add_exception_handler(RequestValidationError, refused)
    app.add_exception_handler(AnyHTTPException, status)
    app.add_exception_handler(Exception, fault)


def _problem(found: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    retry = {"retry-after": RETRY[found["status"]]} if found["status"] in RETRY else {}
    answer = Json(found, found["status"], {**retry, **(headers or {})})
    answer.headers["content-type"] = TYPE
    return answer
