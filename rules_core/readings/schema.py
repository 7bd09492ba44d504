"""The facts of a tool as a form: JSON Schema with Italian titles and questions, and a pydantic model.

Both lean on the same reading of each fact, so that nothing about what is accepted is written twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Names, Quantity, Role
from rules_core.records import Many, One, Record
from rules_core.tools import Tool

if TYPE_CHECKING:
    from pydantic import BaseModel


def json_schema(tool: Tool) -> dict[str, Any]:
    """What a tool accepts, as JSON Schema."""
    found = _record(tool.facts)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": tool.title, **found}


def _record(record: type[Record]) -> dict[str, Any]:
    properties = {name: _fact(fact) for name, fact in record.declared.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _fact(fact: Any) -> dict[str, Any]:
    if isinstance(fact, One):
        return {"title": fact.title, **_record(fact.record)}
    if isinstance(fact, Many):
        told = _told(fact)
        return {**told, "type": ["array", "null"], "items": _record(fact.record), "maxItems": fact.most}
    found = {**_told(fact), **_type(fact)}
    if fact.role is Role.OPTIONAL and fact.default is not None:
        found["default"] = fact.default
    return found


def _told(fact: Any) -> dict[str, Any]:
    told = {"title": fact.title, "description": fact.why, "x-question": fact.question, "x-clause": fact.locator}
    return {key: text for key, text in told.items() if text}


def _type(fact: Fact) -> dict[str, Any]:
    if isinstance(fact, Flag):
        return {"type": ["boolean", "null"]}
    if isinstance(fact, Choice):
        pattern = {"pattern": f"^{fact.pattern}$"} if fact.pattern else {}
        return {"type": ["string", "null"], **pattern} if fact.pattern else {"enum": [*fact.words, None]}
    if isinstance(fact, Names):
        return {"type": ["array", "null"], "items": {"type": "string"}}
    if isinstance(fact, Day):
        return {"type": ["string", "null"], "format": "date-time" if fact.timed else "date"}
    if isinstance(fact, Quantity):
        digits = rf"(\.\d{{1,{fact.decimals}}})?" if fact.decimals else ""
        number = {"type": "integer"} if fact.low < 0 else {"type": "integer", "minimum": float(fact.low)}
        return {"anyOf": [{"type": "string", "pattern": rf"^-?(0|[1-9]\d*){digits}$"}, number, {"type": "null"}]}
    return {"type": ["string", "null"]}


def model(tool: Tool) -> type[BaseModel]:
    """The facts of a tool as a pydantic model; what it takes and refuses is what the tool does."""
    return _model(tool.facts, tool.name)


def _model(record: type[Record], name: str) -> type[BaseModel]:
    from pydantic import BeforeValidator, ConfigDict, Field, create_model  # noqa: PLC0415 (only whoever wants a model)

    fields: dict[str, Any] = {}
    for field, fact in record.declared.items():
        if isinstance(fact, Many):
            inner = _model(fact.record, f"{name}_{field}")
            fields[field] = (list[inner] | None, Field(default=None, title=fact.title, description=fact.why))  # type: ignore[valid-type]
        elif isinstance(fact, One):
            inner = _model(fact.record, f"{name}_{field}")
            fields[field] = (inner | None, Field(default=None, title=fact.title))
        else:
            kind = Annotated[Any, BeforeValidator(_checked(fact, field))]
            extra = {"x-question": fact.question} if fact.question else None
            told = Field(default=None, title=fact.title, description=fact.why or None, json_schema_extra=extra)
            fields[field] = (kind, told)
    return create_model(name, __config__=ConfigDict(extra="forbid"), **fields)


def _checked(fact: Fact, field: str) -> Any:
    def check(value: Any) -> Any:
        from rules_core.errors import BadFactsError  # noqa: PLC0415

        try:
            fact.read(value, field)
        except BadFactsError as error:
            raise ValueError(str(error)) from error
        return value

    return check
