"""Look up whether an act is in force on a day, as a call whose dates an answer may show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.answer import Call
from corpus.clauses import Act


def look_up_validity(act: Act, as_of: date) -> Call:
    """The act's validity as of a day."""
    validity = act.validity
    return looked_up(
        "documento",
        {
            "id": act.id,
            "titolo": act.title,
            "versione": act.version,
            "as_of": as_of.isoformat(),
            "in_vigore": validity.in_force(as_of),
            "inizio": validity.begins.isoformat() if validity.begins else None,
            "fine": validity.ends.isoformat() if validity.ends else None,
            "sostituito_da": validity.replaced_by,
            "nota": validity.note or None,
        },
    )


def looked_up(tool: str, result: Mapping[str, Any]) -> Call:
    """Something looked up, in the shape of a tool's envelope."""
    empty: dict[str, Any] = {"missing": [], "steps": [], "sources": [], "warnings": [], "receipt": None}
    return Call({"tool": tool, "status": "computed", "result": dict(result), **empty})
