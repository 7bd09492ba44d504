"""Whether the service is there, and whether it is ready."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.problems import BusyError
from api.routes.answers import Json, problems
from api.service import Served
from api.shapes import State

router = APIRouter(tags=["servizio"])


@router.get("/healthz", summary="Il servizio c'è", response_model=State, responses=problems())
async def alive() -> Response:
    """Risponde appena il servizio ascolta."""
    return Json({"status": "ok"})


@router.get("/readyz", summary="Il servizio è pronto", response_model=State, responses=problems())
async def ready(service: Served) -> Response:
    """Risponde «ready» quando i documenti si possono cercare; prima, 503."""
    if not service.ready:
        raise BusyError("Sto ancora preparando i documenti. Riprova tra poco.")
    kept = "lasting" if service.sessions.database.lasting else "memory"
    return Json({"status": "ready", "sessions": kept})
