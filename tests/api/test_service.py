"""The service over HTTP: what comes in, what goes out, what it says of itself, what it keeps to itself."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.api.served import Served
from tests.contract import faults, needs_contract

PROBLEM = "application/problem+json"


def say(client: httpx.Client, message: str, session: str | None = None, **more: str) -> dict[str, Any]:
    """A message in a conversation, and the answer to it."""
    beside = {"session": session} if session else {}
    done = client.post("/v1/chat", json={"message": message, **beside, **more})
    assert done.status_code == 200, done.text
    answer: dict[str, Any] = done.json()
    return answer


def events(text: str) -> list[tuple[str, Any]]:
    """The events of a stream."""
    found = re.findall(r"event: (\w+)\ndata: (.*)\n\n", text)
    return [(name, json.loads(data)) for name, data in found]


def test_a_conversation(client: httpx.Client) -> None:
    """One thing is asked at a time; what was understood is told, with the input that fits the question."""
    first = say(client, "Ho 50 anni, posso partecipare ai cantieri?", as_of="2024-05-01")
    assert first["kind"] == "question"
    assert [(fact["fact"], fact["shown"]) for fact in first["facts"]] == [("eta", "50")]
    assert first["input"] == {"kind": "yes_no"}
    second = say(client, "sì", first["session"])
    assert second["calls"][0]["result"]["esito"] == "non_ammissibile"
    assert second["citations"]


@needs_contract
def test_answers_over_http_are_grounded(client: httpx.Client) -> None:
    """The contract's own checker finds nothing wrong with what HTTP gives."""
    for question in ("Quanto costa il cantiere con 6 persone, 35 ore e 130 giornate?", "Che cos'è l'ISEE?"):
        answer = say(client, question)

        def clause(id_: str) -> dict[str, str] | None:
            found = client.get(f"/v1/clauses/{id_}")
            return found.json() if found.status_code == 200 else None

        assert not faults(answer, question, clause)


def test_spans_as_events(client: httpx.Client) -> None:
    """Whoever accepts events gets the spans one by one, then the whole, which is exactly these."""
    done = client.post(
        "/v1/chat", json={"message": "Entro quando si presenta ricorso?"}, headers={"accept": "text/event-stream"}
    )
    assert done.headers["content-type"].startswith("text/event-stream")
    *spans, (last, whole) = events(done.text)
    assert {name for name, _ in spans} == {"span"}
    assert last == "answer"
    assert [span for _, span in spans] == whole["spans"]
    assert "".join(span["text"] for _, span in spans) == whole["text"]


def test_a_fact_is_corrected_and_taken_away(client: httpx.Client) -> None:
    """What was misunderstood is said anew, or is no longer counted with; what was never said is no fact."""
    session = say(client, "Ho 50 anni, posso partecipare ai cantieri?")["session"]
    corrected = say(client, "40", session, fact="eta")
    assert [fact["shown"] for fact in corrected["facts"]] == ["40"]
    assert corrected["asks"]["fact"] == "in_carico_servizi_sociali"
    without = client.delete(f"/v1/sessions/{session}/facts/eta")
    assert without.json()["facts"] == []
    assert without.json()["asks"]["fact"] == "eta"
    refused = client.delete(f"/v1/sessions/{session}/facts/eta")
    assert (refused.status_code, refused.headers["content-type"]) == (409, PROBLEM)


def test_export_and_delete(client: httpx.Client) -> None:
    """A conversation can be carried away whole, and deleted with its receipts."""
    answer = say(client, "Entro quando decide il Comune sul ricorso contro l'ISEE?")
    exported = client.get(f"/v1/sessions/{answer['session']}").json()
    (turn,) = exported["turns"]
    assert turn["message"] == "Entro quando decide il Comune sul ricorso contro l'ISEE?"
    assert turn["answer"]["text"] == answer["text"]
    verdict = client.post("/v1/receipts/verify", json=turn["answer"]).json()
    assert verdict["same"], verdict
    id_ = verdict["receipt"]
    assert client.get(f"/v1/receipts/{id_}").json()["receipt"] == answer["receipt"]
    assert client.post("/v1/receipts/verify", json={"receipt": answer["receipt"]}).json()["same"]
    assert client.delete(f"/v1/sessions/{answer['session']}").status_code == 204
    for gone in (f"/v1/sessions/{answer['session']}", f"/v1/receipts/{id_}"):
        assert client.get(gone).status_code == 404
    assert client.post("/v1/chat", json={"message": "sì", "session": answer["session"]}).status_code == 404


def test_an_altered_answer_is_told(client: httpx.Client) -> None:
    """A digit that was changed is found."""
    answer = say(client, "6 cantieristi, 35 ore, 130 giornate: quanto costa?")
    altered = json.loads(json.dumps(answer).replace("30.186,00", "30.187,00"))
    verdict = client.post("/v1/receipts/verify", json=altered).json()
    assert not verdict["same"]
    assert verdict["differences"]


def test_messages_at_once_are_all_heard(client: httpx.Client) -> None:
    """Messages that come at the same moment to one conversation are answered one after the other; none is lost."""
    session = say(client, "Ciao")["session"]
    messages = [f"Quando si fa ricorso? {n}" for n in range(12)]
    with ThreadPoolExecutor(6) as people:
        answers = list(people.map(lambda message: say(client, message, session), messages))
    assert all(answer["session"] == session for answer in answers)
    turns = client.get(f"/v1/sessions/{session}").json()["turns"]
    assert sorted(turn["message"] for turn in turns) == sorted(["Ciao", *messages])


def test_calculations(client: httpx.Client) -> None:
    """Every tool is listed with its facts; one is computed; facts that cannot be are refused by field."""
    tools = {tool["name"]: tool for tool in client.get("/v1/tools").json()["tools"]}
    assert tools["isee_compartecipazione"]["input"]["properties"]["isee"]
    done = client.post("/v1/tools/cantieri_indennita", json={"ore_settimanali": 35, "mesi": 3, "giornate": 60})
    assert done.json()["result"]["indennita_giornaliera"] == "38.70"
    refused = client.post("/v1/tools/cantieri_preventivo", json={"cantieristi": -1, "colore": "blu"})
    assert (refused.status_code, refused.headers["content-type"]) == (422, PROBLEM)
    assert {problem["field"] for problem in refused.json()["errors"]} == {"cantieristi", "colore"}


def test_deadlines_as_a_calendar(client: httpx.Client) -> None:
    """Whoever accepts a calendar gets the deadlines as one; a calculation without any says so."""
    calendar = {"accept": "text/calendar"}
    done = client.post("/v1/tools/cantieri_termini", json={"pubblicazione_bur": "2023-11-02"}, headers=calendar)
    assert done.text.startswith("BEGIN:VCALENDAR")
    assert "attachment" in done.headers["content-disposition"]
    assert client.post("/v1/tools/isee_calcolo", json={}, headers=calendar).status_code == 400


def test_documents_and_clauses(client: httpx.Client) -> None:
    """The acts, one of them whole, a clause with its versions and oddities, a search."""
    listed = client.get("/v1/documents").json()["documents"]
    assert "piemonte-cantieri" in {document["id"] for document in listed}
    whole = client.get("/v1/documents/massarosa-isee").json()
    assert any(block.get("table") for block in whole["blocks"])
    clause = client.get("/v1/clauses/massarosa-isee:art.6/b").json()
    assert {version["version"] for version in clause["versions"]} == {"delibera-69", "accordo-sindacale"}
    assert client.get("/v1/clauses/piemonte-cantieri:6").json()["oddities"]
    results = client.get("/v1/search", params={"q": "durata della DSU", "k": 2}).json()["results"]
    assert len(results) == 2


def test_the_text_of_a_document_is_whole(client: httpx.Client, library: Any) -> None:
    """The stretches of a document, one after the other, hold every word of its sections, in order."""
    for id_ in ("massarosa-isee@allegato-c", "veneto-accordo", "piemonte-cantieri"):
        whole = client.get(f"/v1/documents/{id_}").json()
        told = " ".join(f"{block.get('heading', '')} {block['text']} {_cells(block)}" for block in whole["blocks"])
        words = " ".join(section.text for section in library.document(id_).sections)
        missing = set(re.findall(r"\w+", words)) - set(re.findall(r"\w+", told))
        assert not missing


def _cells(block: dict[str, Any]) -> str:
    table = block.get("table") or {"caption": "", "headings": [], "rows": []}
    return " ".join([table["caption"], *table["headings"], *(cell for row in table["rows"] for cell in row)])


@pytest.mark.parametrize(
    ("request_", "status", "said"),
    [
        (("GET", "/v1/clauses/piemonte-cantieri:99"), 404, "Nessun brano"),
        (("GET", "/v1/nulla"), 404, "openapi.json"),
        (("PUT", "/v1/chat"), 405, "metodo"),
        (("POST", "/v1/chat", "{", "application/json"), 400, "JSON"),
        (("POST", "/v1/chat", "message=ciao", "application/x-www-form-urlencoded"), 415, "JSON"),
        (("POST", "/v1/chat", '{"message": 7}', "application/json"), 422, "message"),
        (("POST", "/v1/chat", '{"message": "\\ud800"}', "application/json"), 422, "message"),
        (("POST", "/v1/chat", '{"message": "ciao", "as_of": "domani"}', "application/json"), 422, "as_of"),
        (("POST", "/v1/chat", "x" * 1_100_000, "application/json"), 413, "kB"),
        (("POST", "/v1/tools/niente", "{}", "application/json"), 404, "niente"),
        (("POST", "/v1/tools/isee_calcolo", "[]", "application/json"), 400, "oggetto"),
        (("POST", "/v1/receipts/verify", '{"receipt": "000000000000"}', "application/json"), 404, "ricevuta"),
        (("GET", "/v1/search?q=%20"), 400, "parole"),
    ],
)  # fmt: skip
def test_problems(client: httpx.Client, request_: tuple[str, ...], status: int, said: str) -> None:
    """What cannot be is a problem with an Italian sentence, and never a trace."""
    method, path, *body = request_
    headers = {"content-type": body[1]} if body else {}
    done = client.request(method, path, content=body[0].encode() if body else None, headers=headers)
    assert (done.status_code, done.headers["content-type"]) == (status, PROBLEM), done.text
    assert said in done.json()["detail"]
    assert "Traceback" not in done.text


def test_a_message_without_sense_is_answered(client: httpx.Client) -> None:
    """Characters of any kind make no fault."""
    for message in ("", "\0", "🙂" * 500, "a" * 9_000, "<script>alert(1)</script>", "' OR 1=1 --"):
        assert say(client, message)["text"]


def test_security_headers(client: httpx.Client) -> None:
    """Every response forbids what the page does not need; nothing inline is allowed."""
    for path in ("/healthz", "/v1/nulla", "/v1/documents", "/openapi.json"):
        headers = client.get(path).headers
        assert "unsafe-inline" not in headers["content-security-policy"]
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
    assert client.get("/v1/sessions/x").headers["cache-control"] == "no-store"


def test_long_answers_are_compressed(client: httpx.Client) -> None:
    """What is long travels compressed."""
    assert client.get("/v1/documents/piemonte-cantieri").headers["content-encoding"] == "gzip"


def test_nothing_personal_is_written_down(service: Served, client: httpx.Client) -> None:
    """The log has kinds of requests, without what they say, search for or are named by."""
    session = say(client, "Mi chiamo Ermenegilda e ho 61 anni: posso fare il cantiere?")["session"]
    client.get(f"/v1/sessions/{session}")
    client.get("/v1/search", params={"q": "Ermenegilda"})
    client.get("/v1/Ermenegilda")
    log = service.log.read_text()
    assert "POST /v1/chat 200" in log
    assert "GET /v1/sessions/{id} 200" in log
    for personal in ("Ermenegilda", session, "61 anni", "q="):
        assert personal not in log


def test_the_document_of_the_service_has_italian_examples(client: httpx.Client) -> None:
    """Each operation has an example of what it takes and of what it gives; the examples are true."""
    told = client.get("/openapi.json").json()
    operations = [op for path in told["paths"].values() for op in path.values()]
    assert len(operations) == 14
    for operation in operations:
        assert operation["summary"]
        good = operation["responses"].get("200", {"content": {"application/json": {"example": 1}}})
        assert good["content"]["application/json"]["example"], operation["summary"]
    bodies = told["paths"]["/v1/tools/{name}"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    for name, example in bodies.items():
        assert client.post(f"/v1/tools/{name}", json=example["value"]).status_code == 200
