"""Look up whether an act is in force on a day, as a call whose dates an answer may show; how long a thing lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from assistant.answer import Call
from assistant.understanding.asking.of_it import asks_how_long
from assistant.understanding.message import Message
from corpus.clauses import Act
from corpus.search import Hit, Search
from corpus.searched import part_of

_HOW_LONG = "quanto dura?"


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


def how_long(message: Message, before: Sequence[str], act: str | None, search: Search) -> tuple[Hit, ...]:
    """What the act at hand says of how long the thing spoken of lasts, asked in one wording, where that answers it."""
    alone = search.find(_HOW_LONG, 1, document=act) if act is not None and asks_how_long(message) else []
    if not alone or not alone[0].sure:
        return ()
    found = search.find(" ".join((*before, _HOW_LONG)), document=act)
    here = tuple(hit for hit in found if hit.clause.id == alone[0].clause.id)
    return here or (tuple(alone) if found and part_of(found[0].clause) == part_of(alone[0].clause) else ())
