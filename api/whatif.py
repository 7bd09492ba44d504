"""What if, in the terminal: two cases compared, or how little it takes to cross a threshold."""

from __future__ import annotations

import json
from argparse import Namespace
from fractions import Fraction
from typing import Any

from api.files import text_of
from api.jsonl import object_in
from api.problems import BadRequestError
from api.terminal import Terminal
from rules_core.language import Symbol, Truth
from rules_core.printed import italian
from rules_core.readings.whatif import crossing, differences
from rules_core.tools import RuleTool, Tool


def what_if(args: Namespace, tool: Tool, facts: dict[str, Any], terminal: Terminal) -> int:
    """Compare with other facts, or look for the nearest crossing."""
    if not isinstance(tool, RuleTool):
        raise BadRequestError(f"{tool.name} non si calcola con norme: non c'è nulla da confrontare.")
    if args.compare is not None:
        return _compare(tool, facts, object_in(text_of(args.compare)), terminal)
    field, _, threshold = args.cross.partition("=")
    if not args.free or field not in tool.result:
        raise BadRequestError(f"Serve --cross CAMPO=SOGLIA con --free FATTO; i campi sono: {', '.join(tool.result)}.")
    try:
        limit = Fraction(threshold)
    except (ValueError, ZeroDivisionError) as error:
        raise BadRequestError(f"«{threshold[:40]}» non è una soglia, come 12000.00.") from error
    _numeric(tool, facts, args.free, field)
    found = crossing(tool, facts, args.free, field, limit)
    if found is None:
        terminal.prose(f"Nessun valore di {args.free} porta {field} al di là di {italian(limit)}.")
        return 0
    terminal.prose(
        f"{args.free}: da {italian(found.start)} a {italian(found.end)}; {field} passa da {italian(found.before)}"
        f" a {italian(found.after)}."
    )
    return 0


def _numeric(tool: RuleTool, facts: dict[str, Any], free: str, field: str) -> None:
    """Refuse a result that is no number, and a fact that the case does not state."""
    if isinstance(tool.law(tool.read(facts)).expression(field), Truth | Symbol):
        raise BadRequestError(f"«{field}» non è un numero: non ha una soglia da passare.")
    found: Any = facts
    for part in free.replace("[", ".").replace("]", "").split("."):
        if isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        elif isinstance(found, dict) and part in found:
            found = found[part]
        else:
            raise BadRequestError(f"«{free}» non è tra i fatti di partenza: serve il suo valore, da cui cambiare.")


def _compare(tool: RuleTool, first: dict[str, Any], second: dict[str, Any], terminal: Terminal) -> int:
    found = differences(tool, first, second)
    if not found:
        terminal.say("Nessuna norma dà un risultato diverso.")
    told = [
        (
            d.norm.replace("_", " "),
            d.of,
            f"{_shown(d.before)} → {_shown(d.after)}",
            "dai fatti" if d.origin else "",
            d.source,
        )
        for d in found
    ]
    terminal.rows(told)
    return 0


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
