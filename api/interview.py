"""A calculation in the terminal, one question at a time: the rules say what is still missing, and why."""

from __future__ import annotations

import re
from typing import Any

from api.terminal import Terminal
from rules_core.errors import BadFactsError
from rules_core.facts import Choice, Day, Fact, Flag, Quantity
from rules_core.records import Many, fact_at
from rules_core.tools import Tool

_YES, _NO, _UNKNOWN = {"si", "sì", "s", "vero", "true"}, {"no", "n", "falso", "false"}, {"", "?", "non lo so", "non so"}


def interview(tool: Tool, terminal: Terminal) -> int:
    """Ask until nothing that matters is missing, or the person does not know."""
    from api.commands.calc import tell  # noqa: PLC0415 (the two show the same envelope)

    raw: dict[str, Any] = {}
    given_up: set[str] = set()
    terminal.say(terminal.bold(tool.title))
    terminal.say("Rispondi a una domanda per volta; invio vuoto o «?» se non lo sai; Ctrl-D per finire.")
    envelope = tool.run(raw)
    while question := next((m for m in envelope["missing"] if m["fact"] not in given_up), None):
        answer = _ask(question, terminal)
        if answer is None:
            break
        if answer.strip().lower() in _UNKNOWN:
            given_up.add(question["fact"])
            continue
        envelope = _take(tool, raw, question["fact"], answer, terminal) or envelope
    terminal.say()
    tell(envelope, tool, terminal)
    return 0


def _ask(question: dict[str, Any], terminal: Terminal) -> str | None:
    terminal.say()
    terminal.prose(f"{question['question']}  {terminal.dim('[' + question['fact'] + ']')}")
    if question["why"]:
        terminal.prose(terminal.dim(question["why"]))
    try:
        return input("> ")
    except EOFError:
        return None


def _take(tool: Tool, raw: dict[str, Any], path: str, answer: str, terminal: Terminal) -> dict[str, Any] | None:
    """Put an answer in its place; one that cannot be is told, and the place is as it was."""
    before = _get(raw, path)
    try:
        _put(raw, path, _read(fact_at(tool.facts, path), answer, path))
        return tool.run(raw)
    except BadFactsError as error:
        _put(raw, path, before)
        terminal.prose(terminal.warn(str(error)))
        return None


def _read(fact: Any, answer: str, path: str) -> Any:
    text = answer.strip()
    if isinstance(fact, Many):
        if not text.isdigit():
            raise BadFactsError([_problem(path, text, "Si accetta quanti sono, come 3")])
        return [{} for _ in range(int(text))]
    if isinstance(fact, Flag):
        low = text.lower()
        return True if low in _YES else False if low in _NO else text
    if isinstance(fact, Quantity) and re.fullmatch(
        r"[€\s]*-?\d{1,3}(\.\d{3})+(,\d+)?[€\s]*|[€\s]*-?\d+,\d+[€\s]*", text
    ):
        return re.sub(r"[€\s.]", "", text).replace(",", ".")
    if isinstance(fact, Choice):
        return text.lower().replace(" ", "_") if not fact.pattern else text.upper()
    if isinstance(fact, Day) and (match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)):
        return f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}"
    return text if isinstance(fact, Fact) else answer


def _problem(path: str, text: str, accepted: str) -> Any:
    from rules_core.errors import FieldProblem  # noqa: PLC0415

    return FieldProblem(path, f"«{text[:40]}» non è un numero", accepted)


def _parts(path: str) -> list[str | int]:
    return [int(part) if part.isdigit() else part for part in path.replace("[", ".").replace("]", "").split(".")]


def _get(raw: Any, path: str) -> Any:
    found = raw
    for part in _parts(path):
        found = found[part] if isinstance(part, int) else (found or {}).get(part)
    return found


def _put(raw: dict[str, Any], path: str, value: Any) -> None:
    target: Any = raw
    *above, last = _parts(path)
    for part in above:
        target = target[part] if isinstance(part, int) else target.setdefault(part, {})
    target[last] = value
