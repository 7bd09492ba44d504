"""Whole conversations as a jurist can read them: `tests/scenarios/colloqui/*.yaml`, one file for each who comes."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
FOLDER = Path(__file__).resolve().parent.parent / "scenarios" / "colloqui"
TALKS = [talk for path in sorted(FOLDER.glob("*.yaml")) for talk in yaml.safe_load(path.read_text(encoding="utf-8"))]
NOT_YET = {
    talk["nome"]: pytest.mark.xfail(reason=talk["non_ancora"], strict=True) for talk in TALKS if "non_ancora" in talk
}
"""Conversations that do not go well yet, each with what goes wrong: they are told here once they do."""
FIRST = 200
"""How much of an answer is its beginning."""
FIELDS = {"dice", "chiede", "calcola", "fatti", "solo", "esito", "risponde", "per_primo", "mai", "cita"}


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


def at(value: Any, path: str) -> Any:
    """What stands at a path such as `componenti[0].eta`."""
    for part in re.findall(r"\w+", path):
        if isinstance(value, list):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


def stated(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts that somebody stated, without the day and what is unknown."""
    return {name: fact for name, fact in facts.items() if name != "as_of" and fact not in (None, [], {})}


def wrong(turn: dict[str, Any], answer: Answer) -> list[str]:
    """Where an answer is not what a turn wants."""
    found = []
    if "chiede" in turn and (answer.asks or {}).get("fact") != turn["chiede"]:
        found.append(f"chiede {(answer.asks or {}).get('fact')}")
    if not {"calcola", "fatti", "solo", "esito"}.isdisjoint(turn):
        found += wrong_result(turn, answer)
    found += [f"non risponde {one}" for one in turn.get("risponde", ()) if not re.search(one, answer.text)]
    found += [f"dice {one}" for one in turn.get("mai", ()) if re.search(one, answer.text)]
    if "per_primo" in turn and not re.search(turn["per_primo"], answer.text[:FIRST]):
        found.append(f"comincia con {answer.text[:FIRST]!r}")
    cited = [citation["id"] for citation in answer.as_json()["citations"]]
    if "cita" in turn and not any(f"{one}/".startswith(f"{id_}/") for one in cited for id_ in turn["cita"]):
        found.append(f"cita {cited}")
    return found


def wrong_result(turn: dict[str, Any], answer: Answer) -> list[str]:
    """Where the facts counted with, or what came of them, are not what a turn wants; of no tool named, of the last."""
    tool = turn.get("calcola") or next((c.envelope["tool"] for c in answer.calls[::-1] if "facts" in c.envelope), "")
    calls = [call.envelope for call in answer.calls if call.envelope["tool"] == tool]
    if not calls:
        return [f"non calcola {tool}, ma {[call.envelope['tool'] for call in answer.calls]}"]
    facts = calls[-1]["facts"]
    wanted = turn.get("fatti", {}) | turn.get("solo", {})
    told = [f"fatto {path} = {at(facts, path)}" for path, v in wanted.items() if str(at(facts, path)) != str(v)]
    if "solo" in turn and set(stated(facts)) != set(turn["solo"]):
        told.append(f"fatti {stated(facts)}")
    results = [call["result"] for call in calls]
    for path, value in turn.get("esito", {}).items():
        if value not in [at(result, path) for result in results]:
            told.append(f"esito {path} = {[at(result, path) for result in results]}")
    return told


@pytest.mark.parametrize(
    "talk", [pytest.param(talk, id=talk["nome"], marks=NOT_YET.get(talk["nome"], ())) for talk in TALKS]
)
def test_the_conversation_goes_so(assistant: Assistant, talk: dict[str, Any]) -> None:
    """Turn by turn: what is asked, computed, told first, cited, and never said."""
    conversation = Conversation(TODAY)
    found = []
    for turn in talk["turni"]:
        assert turn.keys() <= FIELDS
        conversation, answer = assistant.reply(conversation, turn["dice"])
        found += [f"«{turn['dice']}»: {one}" for one in wrong(turn, answer)]
    assert found == []
