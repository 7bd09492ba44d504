"""An envelope for a person in a terminal: results, what is missing, the steps, what to know."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from api.terminal import Terminal
from rules_core.printed import italian
from rules_core.tools import Tool

_AMOUNT = re.compile(r"-?\d+\.\d+", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?")


def tell(envelope: dict[str, Any], tool: Tool, terminal: Terminal) -> None:
    """The whole envelope, the answer first."""
    terminal.say(terminal.bold(tool.title))
    plain = {name: value for name, value in envelope["result"].items() if not _deep(value)}
    terminal.rows([(_name(name), shown(value)) for name, value in plain.items()])
    for name, value in envelope["result"].items():
        if _deep(value):
            _tell_deep(name, value, terminal)
    for name, bound in envelope["bounds"].items():
        top = f"e {shown(bound['max'])}" if bound["max"] is not None else "in su"
        terminal.say(f"{_name(name)}: {'tra' if bound['max'] is not None else 'da'} {shown(bound['min'])} {top}")
    if envelope["missing"]:
        terminal.say()
        terminal.say(terminal.bold("Manca ancora"))
        terminal.rows([(item["fact"], item["question"]) for item in envelope["missing"]])
    _tell_steps(envelope, terminal)
    for warning in envelope["warnings"]:
        terminal.say()
        terminal.prose(terminal.warn(f"Da sapere: {warning['text']}"))


def _tell_steps(envelope: dict[str, Any], terminal: Terminal) -> None:
    said = {item["testo"] for value in envelope["result"].values() if _items(value) for item in value}
    steps = [step for step in envelope["steps"] if step["text"] not in said]
    if steps:
        terminal.say()
        terminal.say(terminal.bold("Come si arriva al risultato"))
    for step in steps:
        where = f" [{step['of']}]" if step["of"] else ""
        terminal.prose(f"- {step['text']}{where} {terminal.dim('(' + ', '.join(step['sources']) + ')')}")


def shown(value: Any) -> str:
    """A value as a person reads it."""
    if isinstance(value, bool | None):
        return {True: "sì", False: "no", None: "non si sa ancora"}[value]
    if isinstance(value, list):
        return ", ".join(map(shown, value)) or "–"
    if isinstance(value, dict):
        return "; ".join(f"{_name(name)}: {_cell(inner)}" for name, inner in value.items())
    if _AMOUNT.fullmatch(str(value)):
        return italian(Fraction(value), len(value.partition(".")[2]))
    match = _DAY.fullmatch(str(value))
    if match is None:
        return str(value)
    year, month, day, hour = match.groups()
    return f"{day}/{month}/{year}" + (f", ore {hour}" if hour else "")


def _name(name: str) -> str:
    return name.replace("_", " ")


def _deep(value: Any) -> bool:
    """Whether a value needs lines of its own."""
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _items(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(i, dict) and "testo" in i for i in value)


def _tell_deep(name: str, value: Any, terminal: Terminal) -> None:
    """An object or a list of objects: what is plain in rows, what is deep under a heading of its own."""
    if isinstance(value, list) and not _items(value):
        _heading(name, terminal)
        terminal.rows(_table(value))
    elif isinstance(value, list):
        _heading(name, terminal)
        for item in value:
            _tell_item(item, terminal)
    else:
        plain = {inner: found for inner, found in value.items() if not _deep(found)}
        if plain:
            _heading(name, terminal)
            terminal.rows([(_name(inner), shown(found)) for inner, found in plain.items()])
        for inner, found in value.items():
            if inner not in plain:
                _tell_deep(f"{name}: {inner}", found, terminal)


def _heading(name: str, terminal: Terminal) -> None:
    terminal.say()
    terminal.say(terminal.bold(_name(name)))


def _table(objects: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Objects as rows, under the names of what they hold."""
    names = list(dict.fromkeys(name for found in objects for name in found))
    return [tuple(map(_name, names)), *(tuple(_cell(found.get(name)) for name in names) for found in objects)]


def _cell(value: Any) -> str:
    return "–" if value is None else shown(value)


def _tell_item(item: dict[str, Any], terminal: Terminal) -> None:
    """One of many: its sentence with its clauses, then whatever else it says."""
    clauses = ", ".join(item.get("clausole", ()))
    terminal.prose(f"- {item['testo']} {terminal.dim('(' + clauses + ')')}")
    more = {k: v for k, v in item.items() if k not in {"voce", "testo", "clausole"} and v is not None}
    if more:
        terminal.prose(terminal.dim(shown(more)), "  ")
