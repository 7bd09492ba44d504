"""The examples of the service's document: real requests, and what the service answers to them right now."""

from __future__ import annotations

from datetime import date
from typing import Any

from api.facts import input_asked, understood
from api.service import Service
from api.views import blocks, clause_view, document_view, hit_view
from assistant.conversation import Conversation
from assistant.receipts import id_of
from rules_core.errors import UnknownToolError
from rules_core.readings.schema import json_schema

QUESTION = "Entro quando si presenta ricorso contro l'ISEE?"
FACTS: dict[str, dict[str, Any]] = {
    "isee_compartecipazione": {
        "isee": "8000.00",
        "soglia_esenzione": "4500.00",
        "tetto": "12000.00",
        "tariffa_massima": "120.00",
        "criterio": "lineare",
    },
    "cantieri_preventivo": {"cantieristi": 6, "ore_settimanali": 35, "giornate": 130, "quadrante": "metropolitano"},
    "cantieri_requisiti_persona": {"eta": 50, "stato_disoccupazione": True},
}
_SESSION = "K7b2xP0aQeJ4mT9sLwRdVf3u"


def with_examples(told: dict[str, Any], service: Service) -> dict[str, Any]:
    """The document with an example of each request and of each answer."""
    wiring, today = service.wiring, date.today()
    library = wiring.library
    talk, made = wiring.assistant.reply(Conversation(today), QUESTION)
    answer = made.as_json()
    beside = {"facts": understood(talk, wiring.registry), "input": input_asked(answer["asks"], wiring.registry)}
    reply = {**answer, "session": _SESSION, **beside}
    turn = {"at": f"{today.isoformat()}T09:30:00+00:00", "message": QUESTION, "answer": answer}
    clause, document = made.cited[0][0], library.documents[0]
    hits = [hit_view(hit, library) for hit in wiring.search.find(QUESTION, 2)]
    whole = {**document_view(document, today), "blocks": list(blocks(document.sections[0], library))}
    receipt = id_of(answer["receipt"])
    verdict = wiring.verifier.verify(answer["receipt"], answer).as_json()
    examples: dict[tuple[str, str], tuple[dict[str, Any], Any]] = {
        ("post", "/v1/chat"): ({"domanda": {"message": QUESTION, "as_of": today.isoformat()}}, reply),
        ("get", "/v1/sessions/{id}"): (
            {"id": _SESSION},
            {"session": _SESSION, "as_of": today.isoformat(), "turns": [turn], **beside},
        ),
        ("delete", "/v1/sessions/{id}"): ({"id": _SESSION}, None),
        ("delete", "/v1/sessions/{id}/facts/{fact}"): ({"id": _SESSION, "fact": "eta"}, reply),
        ("get", "/v1/search"): ({"q": "durata della dichiarazione", "k": 2}, {"q": QUESTION, "results": hits}),
        ("get", "/v1/documents"): (
            {"as_of": today.isoformat()},
            {"documents": [document_view(document, today)]},
        ),
        ("get", "/v1/documents/{id}"): ({"id": document.act.id}, whole),
        ("get", "/v1/clauses/{id}"): ({"id": clause.id}, clause_view(clause, library, today)),
        ("get", "/v1/receipts/{id}"): (
            {"id": receipt},
            {"id": receipt, "receipt": answer["receipt"], "answer": answer},
        ),
        ("post", "/v1/receipts/verify"): ({"risposta": answer}, verdict),
        ("get", "/healthz"): ({}, {"status": "ok"}),
        ("get", "/readyz"): ({}, {"status": "ready", "sessions": "lasting"}),
        **_calculations(service),
    }
    for (method, path), (given, out) in examples.items():
        _put(told["paths"][path][method], given, out)
    return told


def _calculations(service: Service) -> dict[tuple[str, str], tuple[dict[str, Any], Any]]:
    """The calculations that there are among the examples, and what comes out of the first."""
    registry = service.wiring.registry
    given = {}
    for name, facts in FACTS.items():
        try:
            given[name] = (facts, registry.tool(name).run(facts))
        except UnknownToolError:
            continue
    tool = next(iter(registry.tools.values()))
    shown = {"name": tool.name, "title": tool.title, "act": tool.act.name, "url": f"/v1/tools/{tool.name}"}
    listed = {"tools": [{**shown, "input": json_schema(tool)}]}
    bodies = {name: facts for name, (facts, _) in given.items()}
    out = next((envelope for _, envelope in given.values()), None)
    return {
        ("get", "/v1/tools"): ({}, listed),
        ("post", "/v1/tools/{name}"): ({**bodies, "name": next(iter(bodies), tool.name)}, out),
    }


def _put(operation: dict[str, Any], given: dict[str, Any], out: Any) -> None:
    """Place what is given in the parameters and the body, and what comes out beside its shape."""
    named = {parameter["name"] for parameter in operation.get("parameters", [])}
    for parameter in operation.get("parameters", []):
        if parameter["name"] in given:
            parameter["example"] = given[parameter["name"]]
    if "requestBody" in operation:
        bodies = {name: {"value": body} for name, body in given.items() if name not in named}
        operation["requestBody"]["content"]["application/json"]["examples"] = bodies
    if out is not None:
        operation["responses"]["200"]["content"]["application/json"]["example"] = out
