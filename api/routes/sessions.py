"""Conversations: to read again, to correct, to delete."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Path, Response

from api.facts import beside, input_asked, understood
from api.routes.answers import Json, problems
from api.routes.chat import reply_view
from api.service import Served, Service
from api.shapes import Conversation, Reply

router = APIRouter(tags=["conversazione"])
Id = Annotated[str, Path(max_length=100)]
_TAKEN_AWAY = "Non tenere più conto di questo dato."


@router.get(
    "/v1/sessions/{id}",
    summary="Una conversazione, da portare via",
    response_model=Conversation,
    responses=problems(404, 422),
)
async def export(id: Id, service: Served) -> Response:  # noqa: A002 (the name in the address)
    """Tutto quel che si è detto e risposto, e i dati di cui si tiene conto."""
    return Json(await service.do(lambda: _export(service, id)))


def _export(service: Service, session: str) -> dict[str, Any]:
    talk, turns, registry = service.sessions.talk(session), service.sessions.turns(session), service.wiring.registry
    asks = turns[-1].answer["asks"] if turns else None
    return {
        "session": session,
        "as_of": talk.as_of.isoformat(),
        "turns": [{**one.as_json(), "answer": {**one.answer, **beside(one.answer, registry)}} for one in turns],
        "facts": understood(talk, registry),
        "input": input_asked(asks, registry),
    }


@router.delete("/v1/sessions/{id}", summary="Cancella una conversazione", status_code=204, responses=problems(404, 422))
async def delete(id: Id, service: Served) -> Response:  # noqa: A002
    """Cancella la conversazione con le sue risposte e le sue ricevute."""
    await service.do(partial(service.sessions.delete, id))
    return Response(status_code=204, headers={"cache-control": "no-store"})


@router.delete(
    "/v1/sessions/{id}/facts/{fact}",
    summary="Non tenere più conto di un dato",
    response_model=Reply,
    responses=problems(404, 409, 422),
)
async def forget(id: Id, fact: Annotated[str, Path(max_length=200)], service: Served) -> Response:  # noqa: A002
    """Rifà la risposta senza uno dei dati capiti."""
    return Json(await service.do(lambda: _forget(service, id, fact)))


def _forget(service: Service, session: str, fact: str) -> dict[str, Any]:
    talk, answer = service.sessions.reply(
        session, _TAKEN_AWAY, lambda talk: service.wiring.assistant.forget(talk, fact)
    )
    return reply_view(service, session, talk, answer)
