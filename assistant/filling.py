"""Sentences with places.

`{quota_ente:euro}` is filled from a result, `{#14.3}` with the label of a clause, `{!code}` with a warning of the tool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from assistant.answer import Call, Reference, Span, Value, Words
from assistant.expressions import expression
from assistant.italian import shown
from corpus.clauses import Clause
from rules_core.wording import Told

_WITH_A_VOWEL = expression(r"(?:8|11) [a-z]")
_ELIDED = {"il": "l'", "dal": "dall'", "al": "all'", "del": "dell'", "Dal": "Dall'", "Il": "L'"}
_PLACE = expression(r"\{([#!]?)([^{}:]+)(?::(\w+))?\}")
ClauseAt = Callable[[str], Clause | None]


def sentences(told: Iterable[Told], call: Call, clause_at: ClauseAt) -> list[list[Span]]:
    """The sentences that hold of a result, each with its values in place."""
    result = call.envelope["result"]
    found = (filled(one.text, call, clause_at) for one in told if holds(one, result))
    return [spans for spans in found if spans is not None]


def holds(told: Told, result: Mapping[str, Any]) -> bool:
    """Whether a sentence may be said of a result."""
    return all(_is_one_of(_at(result, field), allowed) for field, allowed in told.when.items())


def filled(text: str, call: Call, clause_at: ClauseAt) -> list[Span] | None:
    """A sentence with its values; None where one is not known."""
    spans: list[Span] = []
    end = 0
    for place in _PLACE.finditer(text):
        if place.start() > end:
            spans.append(Words(text[end : place.start()]))
        if place[1]:
            here = _reference(place[2], clause_at) if place[1] == "#" else _warning(place[2], call)
        else:
            here = _value(place[2], place[3] or "", call)
        if here is None:
            return None
        spans = [*_elided(spans, here[0].text), *here]
        end = place.end()
    return [*spans, Words(text[end:])] if end < len(text) else spans


def _elided(before: list[Span], follows: str) -> list[Span]:
    """What stands before a day, its article as the day wants it: "entro l'8 settembre", "dall'11 maggio"."""
    if not before or not isinstance(before[-1], Words) or not _WITH_A_VOWEL.match(follows):
        return before
    head, space, article = before[-1].text.rstrip(" ").rpartition(" ")
    if article not in _ELIDED:
        return before
    return [*before[:-1], Words(f"{head}{space}{_ELIDED[article]}")]


def _value(field: str, form: str, call: Call) -> list[Span] | None:
    leaf = _at(call.envelope["result"], field)
    if leaf is None:
        return _of_step(field, form, call)
    if isinstance(leaf, Mapping):
        return None
    path = _names(call.envelope["result"], field)
    if not isinstance(leaf, list):
        return [Value(shown(leaf, form), call, pointer("result", *path))]
    if not leaf or any(isinstance(one, Mapping | list) for one in leaf):
        return None
    spans: list[Span] = []
    for n, one in enumerate(leaf):
        spans += [Words(", ")] if n else []
        spans.append(Value(shown(one, form), call, pointer("result", *path, n)))
    return spans


def _of_step(rule: str, form: str, call: Call) -> list[Span] | None:
    """The value of a norm that is no result, from its one step."""
    found = [(n, step["value"]) for n, step in enumerate(call.envelope["steps"]) if step["rule"] == rule]
    if len(found) != 1:
        return None
    return [Value(shown(found[0][1], form), call, pointer("steps", found[0][0], "value"))]


def _warning(code: str, call: Call) -> list[Span] | None:
    """The words of a warning."""
    codes = [one["code"] for one in call.envelope["warnings"]]
    if code not in codes:
        return None
    n = codes.index(code)
    return [Value(call.envelope["warnings"][n]["text"], call, pointer("warnings", n, "text"))]


def _reference(locator: str, clause_at: ClauseAt) -> list[Span] | None:
    clause = clause_at(locator)
    return None if clause is None else [Reference(clause.label, clause)]


def pointer(*parts: str | int) -> str:
    """A JSON Pointer to a place.

    >>> pointer("steps", 0, "text")
    '/steps/0/text'
    """
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def _names(result: Mapping[str, Any], field: str) -> list[str]:
    """The names that lead to a field; a name may have a point of its own ("criteri.A1.1")."""
    here, dot, rest = field.partition(".")
    while dot and here not in result:
        more, dot, rest = rest.partition(".")
        here = f"{here}.{more}"
    inner = result.get(here)
    if not dot:
        return [here]
    return [here, *(_names(inner, rest) if isinstance(inner, Mapping) else rest.split("."))]


def _at(result: Mapping[str, Any], field: str) -> Any:
    found: Any = result
    for part in _names(result, field):
        if isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        elif isinstance(found, Mapping) and part in found:
            found = found[part]
        else:
            return None
    return found


def _is_one_of(value: Any, allowed: tuple[Any, ...]) -> bool:
    if isinstance(value, list):
        return any(one in allowed for one in value)
    return (True if isinstance(value, Mapping) else value) in allowed  # of fields together: whether they are there
