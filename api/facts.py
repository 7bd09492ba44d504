"""Facts as a page shows them: what was understood, and the kind of input that fits what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.conversation import Conversation
from assistant.italian import shown
from assistant.receipts import id_of
from rules_core.dates import Day, Moment
from rules_core.facts import Choice, Flag, Names, Quantity
from rules_core.records import Many, One, Record, fact_at
from rules_core.registry import Registry

_MANY = 20
_FORMS = {"euro": "euro", "percentuale": "percento"}


def understood(talk: Conversation, registry: Registry) -> list[dict[str, Any]]:
    """The facts that a conversation counts with: each with its title, its value as people read it, and its input."""
    if talk.topic is None:
        return []
    record = registry.tool(talk.topic.tool).facts
    return [
        {
            "fact": one.path,
            "title": _title(record, one.path),
            "shown": _shown(fact_at(record, one.path), one.value),
            "words": one.words,
            "hedged": one.hedged,
            "input": input_of(fact_at(record, one.path)),
        }
        for one in talk.topic.known
        if not isinstance(one.value, dict)
    ]


def beside(answer: Mapping[str, Any], registry: Registry) -> dict[str, Any]:
    """What helps to show an answer: the id of its receipt, and which of its calls have dates for a calendar."""
    tools = registry.tools
    dated = [n for n, call in enumerate(answer["calls"]) if call["tool"] in tools and tools[call["tool"]].events(call)]
    return {"receipt_id": id_of(answer["receipt"]) if answer["receipt"] else None, "calendar": dated}


def input_asked(asks: Any, registry: Registry) -> dict[str, Any] | None:
    """The input that fits a question; none for one about all the members at once, which words answer best."""
    if not asks or "[]" in asks["fact"]:
        return None
    return input_of(fact_at(registry.tool(asks["tool"]).facts, asks["fact"]))


def input_of(fact: Any) -> dict[str, Any]:
    """The kind of input that a fact takes."""
    if isinstance(fact, Flag):
        return {"kind": "yes_no"}
    if isinstance(fact, Day | Moment):
        return {"kind": "moment" if isinstance(fact, Moment) or fact.timed else "date"}
    if isinstance(fact, Quantity):
        return {
            "kind": "amount" if fact.unit == "euro" else "number",
            "unit": fact.unit,
            "decimals": fact.decimals,
            "min": float(fact.low),
            "max": float(fact.high),
        }
    if isinstance(fact, Choice) and not fact.pattern:
        return {"kind": "choice", "options": [word.replace("_", " ") for word in fact.words]}
    if isinstance(fact, Many):
        most = float(min(fact.most, _MANY))
        return {"kind": "number", "unit": "", "decimals": 0, "min": 0.0, "max": most, "none": "no"}
    return {"kind": "names" if isinstance(fact, Names) else "text"}


def _shown(fact: Any, value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(one) for one in value if not isinstance(one, dict)) or (str(len(value)) if value else "no")
    return shown(value, _FORMS.get(getattr(fact, "unit", ""), ""))


def _title(record: type[Record], path: str) -> str:
    """The title of a fact, after the place of the member whose it is."""
    return " – ".join(_titles(record, path))


def _titles(record: type[Record], path: str) -> Iterator[str]:
    head, _, rest = path.partition(".")
    declared = record.declared[re.sub(r"\[\d*\]", "", head)]
    if isinstance(declared, Many | One) and rest:
        if place := re.search(r"\[(\d+)\]", head):
            yield f"{declared.title}, {int(place[1]) + 1}"
        yield from _titles(declared.record, rest)
    else:
        yield str(declared.title)
