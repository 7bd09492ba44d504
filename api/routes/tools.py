"""Calculations: which there are, and one of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Request, Response

from api.icalendar import icalendar
from api.jsonl import object_in
from api.problems import BadRequestError
from api.routes.answers import Json, json_only, problems
from api.service import Served
from api.shapes import Envelope, Tools
from rules_core.readings.schema import json_schema
from rules_core.tools import Tool

router = APIRouter(tags=["calcoli"])
_CALENDAR = "text/calendar"


@router.get("/v1/tools", summary="I calcoli che ci sono", response_model=Tools, responses=problems())
async def tools(service: Served) -> Response:
    """Ogni calcolo con i fatti che accetta e le domande con cui si chiedono."""
    found = await service.do(lambda: [_view(tool) for tool in service.wiring.registry.tools.values()])
    return Json({"tools": found})


def _view(tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "title": tool.title,
        "act": tool.act.name,
        "url": f"/v1/tools/{tool.name}",
        "input": json_schema(tool),
    }


@router.post(
    "/v1/tools/{name}",
    summary="Un calcolo",
    response_model=Envelope,
    responses={
        200: {
            "description": "Il risultato con i suoi passaggi; con «Accept: text/calendar», le sue scadenze.",
            "content": {_CALENDAR: {"schema": {"type": "string"}}},
        },
        **problems(400, 404, 415, 422),
    },
    dependencies=[Depends(json_only)],
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"type": "object", "additionalProperties": True}}},
        }
    },
)
async def calculate(
    request: Request,
    name: Annotated[str, Path(max_length=100)],
    service: Served,
    accept: Annotated[str, Header(include_in_schema=False)] = "",
) -> Response:
    """Calcola con i fatti dati; quel che manca è chiesto, mai supposto."""
    raw = await request.body()
    if _CALENDAR in accept:
        told = await service.do(lambda: _calendar(service.wiring.registry.tool(name), raw))
        headers = {"cache-control": "no-store", "content-disposition": 'attachment; filename="scadenze.ics"'}
        return Response(told, media_type=_CALENDAR, headers=headers)
    return Json(await service.do(lambda: service.wiring.registry.tool(name).run(_facts(raw))))


def _calendar(tool: Tool, raw: bytes) -> str:
    events = tool.events(tool.run(_facts(raw)))
    if not events:
        raise BadRequestError("Questo calcolo non ha scadenze da mettere in un calendario.")
    return icalendar(events, datetime.now(UTC))


def _facts(raw: bytes) -> dict[str, Any]:
    try:
        return object_in(raw.decode())
    except UnicodeDecodeError as error:
        raise BadRequestError("Il corpo della richiesta non è testo in UTF-8.") from error
