"""`POST /v1/chat`: a message, an answer; piece by piece to whoever accepts events."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Response
from fastapi.responses import StreamingResponse

from api.facts import beside, input_asked, understood
from api.jsonl import written
from api.routes.answers import Json, json_only, problems
from api.service import Served, Service
from api.shapes import Message, Reply
from assistant.answer import Answer
from assistant.conversation import Conversation

router = APIRouter(tags=["conversazione"])
_EVENTS = "text/event-stream"


@router.post(
    "/v1/chat",
    summary="Un messaggio, una risposta",
    response_model=Reply,
    responses={
        200: {
            "description": "La risposta; con «Accept: text/event-stream», prima i suoi pezzi, poi tutta.",
            "content": {_EVENTS: {"schema": {"type": "string"}}},
        },
        **problems(400, 404, 409, 415, 422),
    },
    dependencies=[Depends(json_only)],
)
async def chat(
    message: Message, service: Served, accept: Annotated[str, Header(include_in_schema=False)] = ""
) -> Response:
    """Risponde a un messaggio citando gli atti; i numeri vengono soltanto dalle regole."""
    reply = await service.do(lambda: _reply(service, message))
    if _EVENTS in accept:
        return StreamingResponse(_events(reply), media_type=_EVENTS, headers={"cache-control": "no-store"})
    return Json(reply)


def _reply(service: Service, message: Message) -> dict[str, Any]:
    assistant, text, fact = service.wiring.assistant, message.message, message.fact

    def step(talk: Conversation) -> tuple[Conversation, Answer]:
        return assistant.reply(talk, text) if fact is None else assistant.correct(talk, fact, text)

    session = message.session or service.sessions.begin(message.as_of)
    talk, answer = service.sessions.reply(session, text, step, message.as_of)
    return reply_view(service, session, talk, answer)


def reply_view(service: Service, session: str, talk: Conversation, answer: Answer) -> dict[str, Any]:
    """An answer in its conversation, as others receive it."""
    found, registry = answer.view(), service.wiring.registry
    shown = {"facts": understood(talk, registry), "input": input_asked(found["asks"], registry)}
    return {**found, "session": session, **shown, **beside(found, registry)}


async def _events(reply: dict[str, Any]) -> AsyncIterator[str]:
    """The spans one by one, then the whole. The spans are there at the same time, and go on their way together."""
    yield "".join(f"event: span\ndata: {written(span)}\n\n" for span in reply["spans"])
    yield f"event: answer\ndata: {written(reply)}\n\n"
