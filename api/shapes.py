"""What comes in and goes out over HTTP, as its document describes it: what goes out was made elsewhere."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.problems import MOST_LETTERS


class Open(BaseModel):
    """Something that may have more fields than these."""

    model_config = ConfigDict(extra="allow")


class Message(BaseModel):
    """A message to the assistant."""

    model_config = ConfigDict(extra="forbid")

    message: str = Field(max_length=MOST_LETTERS, description="Quel che la persona scrive, con parole sue.")
    session: str | None = Field(
        None, max_length=100, description="La conversazione da continuare; senza, ne comincia una nuova."
    )
    as_of: date | None = Field(None, description="Il giorno a cui riferire la risposta; senza, oggi.")
    fact: str | None = Field(
        None, max_length=200, description="Il dato che il messaggio dice di nuovo, per correggerlo (vedi «facts»)."
    )


class FieldProblem(Open):
    """What is wrong with one field."""

    field: str
    problem: str
    accepted: str


class Problem(Open):
    """A problem, as RFC 9457 has it."""

    type: str
    title: str
    status: int
    detail: str = Field(description="Che cosa non va, in italiano.")
    errors: list[FieldProblem] | None = None


class Span(Open):
    """A piece of an answer; only what is not `words` may hold a number."""

    type: Literal["words", "value", "quote", "reference", "echo"]
    text: str
    call: int | None = None
    path: str | None = None
    clause: str | None = None


class Citation(Open):
    """A clause that an answer rests on."""

    id: str
    document: str
    label: str
    quote: str
    url: str


class Asks(Open):
    """What is asked next."""

    tool: str
    fact: str
    question: str


class Warn(Open):
    """Something to know beside the answer."""

    code: str
    text: str
    sources: list[str]


class Envelope(Open):
    """A calculation: result, what is missing, steps with their clauses."""

    tool: str
    status: Literal["computed", "missing_facts"]
    result: dict[str, Any]
    missing: list[dict[str, Any]]
    steps: list[dict[str, Any]]


class MadeBy(Open):
    """The versions of rules and documents, and the model if there was one."""

    rules: str
    corpus: str
    model: str | None


class Answer(Open):
    """An answer, with everything that it stands on."""

    kind: Literal["answer", "question", "out_of_scope", "refusal"]
    lang: str
    text: str = Field(description="Quel che si legge: i testi degli «spans», uno dopo l'altro.")
    spans: list[Span]
    citations: list[Citation]
    calls: list[Envelope]
    asks: Asks | None
    made_by: MadeBy
    warnings: list[Warn]
    receipt: str | None


class Reply(Answer):
    """An answer in a conversation, with what the conversation counts with."""

    session: str
    facts: list[dict[str, Any]]
    input: dict[str, Any] | None = Field(description="Come si risponde alla domanda: sì o no, importo, data…")


class Turn(Open):
    """A message and its answer."""

    at: str
    message: str
    answer: Answer


class Conversation(Open):
    """A conversation, exported."""

    session: str
    as_of: str
    turns: list[Turn]
    facts: list[dict[str, Any]]
    input: dict[str, Any] | None


class Tool(Open):
    """A calculation that can be asked for."""

    name: str
    title: str
    act: str
    url: str
    input: dict[str, Any] = Field(description="I fatti che accetta, in JSON Schema, con le loro domande.")


class Tools(Open):
    """The calculations that there are."""

    tools: list[Tool]


class Result(Open):
    """A clause that was found."""

    id: str
    versions: list[str]
    document: str
    label: str
    text: str
    score: float


class Results(Open):
    """The clauses that were found, best first."""

    q: str
    results: list[Result]


class Document(Open):
    """A document, with its validity and what was left out of it."""

    id: str
    title: str
    issuer: str
    version: str | None
    default: bool
    in_force: bool | None
    clauses: int


class WholeDocument(Document):
    """A document with its text, stretch by stretch."""

    blocks: list[dict[str, Any]]


class Documents(Open):
    """The documents that there are."""

    documents: list[Document]


class Clause(Open):
    """A clause: its text, its place, its validity, its versions, its oddities."""

    id: str
    label: str
    document: str
    text: str
    path: list[str]
    versions: list[dict[str, Any]]
    oddities: list[dict[str, Any]]


class StoredReceipt(Open):
    """A receipt with the answer that it came with."""

    id: str
    receipt: str
    answer: Answer


class Verdict(Open):
    """What came of verifying."""

    same: bool
    receipt: str | None
    signature: str
    differences: list[dict[str, str]]
    notes: list[str]


class State(Open):
    """Whether the service is there."""

    status: str
