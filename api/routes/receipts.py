"""Receipts: one that was given, and whether one still holds."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Response

from api.given import ACCEPTED, given_in
from api.problems import BadRequestError
from api.routes.answers import Json, json_only, problems
from api.service import Served, Service
from api.shapes import StoredReceipt, Verdict

router = APIRouter(tags=["ricevute"])


@router.get("/v1/receipts/{id}", summary="Una ricevuta", response_model=StoredReceipt, responses=problems(404, 422))
async def receipt(id: Annotated[str, Path(max_length=100)], service: Served) -> Response:  # noqa: A002
    """La ricevuta con la risposta a cui appartiene, finché la conversazione è conservata."""
    answer = await service.do(partial(service.sessions.answer_of, id))
    return Json({"id": id, "receipt": answer["receipt"], "answer": answer})


@router.post(
    "/v1/receipts/verify",
    summary="Rifà una risposta, e dice che cosa cambia",
    response_model=Verdict,
    responses=problems(400, 404, 415, 422),
    dependencies=[Depends(json_only)],
    openapi_extra={
        "requestBody": {
            "required": True,
            "description": 'Una risposta, o {"receipt": …} con la ricevuta o con il suo numero.',
            "content": {"application/json": {"schema": {"type": "object", "additionalProperties": True}}},
        }
    },
)
async def verify(request: Request, service: Served) -> Response:
    """Ricalcola tutto da capo: firma, risultati, brani, ogni parte della risposta."""
    raw = await request.body()
    return Json(await service.do(lambda: _verdict(service, raw)))


def _verdict(service: Service, raw: bytes) -> dict[str, Any]:
    try:
        given = list(given_in(raw.decode()))
    except UnicodeDecodeError as error:
        raise BadRequestError("Il corpo della richiesta non è testo in UTF-8.") from error
    if len(given) != 1:
        raise BadRequestError(f"Serve una cosa sola da verificare. {ACCEPTED}")
    found, answer = given[0].receipt, given[0].answer
    if found and "." not in found and answer is None:
        answer = service.sessions.answer_of(found)
        found = answer["receipt"]
    return service.wiring.verifier.verify(found, answer).as_json()
