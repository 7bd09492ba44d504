"""The facts as a form: what the tool takes fits its schema and its model; what does not fit, the tool refuses."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from pydantic import ValidationError

from rules_core.errors import BadFactsError
from rules_core.readings.schema import json_schema, model
from rules_core.records import read_case
from rules_core.registry import Registry
from tests.rules_core.households import household, paths, put, value_for

REGISTRY = Registry()
TOOL = REGISTRY.tool("isee_calcolo")
KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}


def fits(schema: dict[str, Any], value: Any) -> bool:  # noqa: PLR0911 (one for each kind)
    """Whether a value fits a schema, as far as the schemas of tools go."""
    if "anyOf" in schema:
        return any(fits(one, value) for one in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, KINDS[kind]) for kind in kinds) or (
        isinstance(value, bool) and "boolean" not in kinds
    ):
        return False
    if isinstance(value, str):
        return re.search(schema.get("pattern", ""), value, re.ASCII) is not None
    if isinstance(value, dict):
        return all(name in schema["properties"] and fits(schema["properties"][name], v) for name, v in value.items())
    if isinstance(value, list):
        return len(value) <= schema.get("maxItems", len(value)) and all(fits(schema["items"], one) for one in value)
    return bool(value is None or value >= schema.get("minimum", value))


def test_what_is_accepted_fits() -> None:
    """Households as they come, with facts unknown and facts at the ends of what can be."""
    schema, form, draw = json_schema(TOOL), model(TOOL), random.Random(9)
    for n in range(200):
        raw = household(draw)
        path = draw.choice(paths(raw))
        raw = put(raw, path, None if n % 3 == 1 else value_for(draw, path)) if n % 3 else raw
        read_case(TOOL.facts, raw)
        assert fits(schema, raw), raw
        form.model_validate(raw)


WRONG = [
    ("componenti[0].eta", "quaranta"),
    ("componenti[0].eta", -1),
    ("componenti[0].eta", True),
    ("componenti[0].reddito_irpef", "1,5"),
    ("componenti[0].reddito_irpef", "1.555"),
    ("componenti[0].reddito_irpef", "1e3"),
    ("componenti[0].reddito_irpef", []),
    ("componenti[0].ruolo", "capo"),
    ("componenti[0].nome", "Ada"),
    ("componenti[0].lavoro_almeno_6_mesi", "sì"),
    ("componenti", {}),
    ("abitazione", []),
    ("abitazione.titolo", 3),
    ("versione", "allegato-d"),
    ("nome", "Ada"),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_what_does_not_fit_is_refused(path: str, value: object) -> None:
    """Schema, model and tool agree."""
    raw = put(household(random.Random(3)), path, value)
    assert not fits(json_schema(TOOL), raw)
    with pytest.raises(BadFactsError):
        TOOL.run(raw)
    with pytest.raises(ValidationError):
        model(TOOL).model_validate(raw)


def test_a_list_too_long() -> None:
    """How many members there may be stands in the schema."""
    raw: dict[str, Any] = {"componenti": [{}] * 999}
    assert not fits(json_schema(TOOL), raw)
    with pytest.raises(BadFactsError, match="sono 999"):
        TOOL.run(raw)


@pytest.mark.parametrize("name", sorted(REGISTRY.tools))
def test_a_schema_of_every_tool(name: str) -> None:
    """It travels as JSON, names each fact in Italian, and takes a case of which nothing is known."""
    tool = REGISTRY.tool(name)
    schema = json_schema(tool)
    assert json.loads(json.dumps(schema, allow_nan=False)) == schema
    assert schema["properties"].keys() == tool.facts.declared.keys()
    assert all(told["title"] for told in schema["properties"].values())
    assert fits(schema, {})
    assert model(tool).model_json_schema()["properties"].keys() == tool.facts.declared.keys()
