"""A calculation in the terminal, one question at a time: the rules say what is still missing, and why."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from api.telling import tell
from api.terminal import Terminal
from rules_core.asking import may_be_none, put, unasked, value_at
from rules_core.dates import Day, Moment
from rules_core.errors import BadFactsError
from rules_core.facts import Choice, Fact, Flag, Names, Quantity
from rules_core.records import Many, fact_at
from rules_core.tools import Tool

_YES, _NO, _UNKNOWN = {"si", "sì", "s", "vero", "true"}, {"no", "n", "falso", "false"}, {"", "?", "non lo so", "non so"}


def interview(tool: Tool, terminal: Terminal) -> int:
    """Ask until nothing that matters is missing, or the person does not know."""
    raw = unasked(tool.facts)
    given_up: set[str] = set()
    terminal.say(terminal.bold(tool.title))
    terminal.say("Rispondi a una domanda per volta; «?» se non lo sai; Ctrl-D per finire.")
    envelope = tool.run(raw)
    while question := next((m for m in envelope["missing"] if m["fact"] not in given_up), None):
        fact = fact_at(tool.facts, question["fact"])
        answer = _ask(question, fact, terminal)
        if answer is None:
            break
        if not answer.strip() and may_be_none(fact):
            put(raw, question["fact"], [] if isinstance(fact, Names | Many) else fact.default)
            envelope = tool.run(raw)
            continue
        if answer.strip().lower() in _UNKNOWN:
            given_up.add(question["fact"])
            continue
        envelope = _take(tool, raw, question["fact"], answer, terminal) or envelope
    terminal.say()
    tell(envelope, tool, terminal)
    return 0


def _ask(question: dict[str, Any], fact: Any, terminal: Terminal) -> str | None:
    terminal.say()
    terminal.prose(f"{question['question']}  {terminal.dim('[' + question['fact'] + ']')}")
    if question["why"]:
        terminal.prose(terminal.dim(question["why"]))
    if may_be_none(fact):
        terminal.prose(terminal.dim("Invio, se è no o non ce n'è; «?», se non lo sai."))
    if isinstance(fact, Many):
        terminal.prose(terminal.dim("Scrivi quanti sono: le domande su ciascuno vengono dopo."))
    if isinstance(fact, Choice):
        terminal.prose(terminal.dim(f"{fact.accepted}."))
    while True:
        try:
            return input("> ")
        except EOFError:
            return None
        except UnicodeDecodeError:
            terminal.prose(terminal.warn("Questi caratteri non si leggono: riprova."))


def _take(tool: Tool, raw: dict[str, Any], path: str, answer: str, terminal: Terminal) -> dict[str, Any] | None:
    """Put an answer in its place; one that cannot be is told, and the place is as it was."""
    before = value_at(raw, path)
    try:
        put(raw, path, _read(fact_at(tool.facts, path), answer, path))
        return tool.run(raw)
    except BadFactsError as error:
        put(raw, path, before)
        terminal.prose(terminal.warn(str(error)))
        return None


def _read(fact: Any, answer: str, path: str) -> Any:  # noqa: PLR0911 (one for each kind of fact)
    text = answer.strip()
    if isinstance(fact, Many):
        if not re.fullmatch(r"[0-9]{1,4}", text):
            raise BadFactsError([_problem(path, text, "Si accetta quanti sono, come 3")])
        return [unasked(fact.record) for _ in range(min(int(text), fact.most + 1))]
    if isinstance(fact, Flag):
        if text.lower() not in _YES | _NO:
            raise BadFactsError([_problem(path, text, "Si accetta sì o no", "non è né sì né no")])
        return text.lower() in _YES
    if isinstance(fact, Names):
        return re.split(r"[\s,;]+", text)
    if isinstance(fact, Day | Moment):
        return _date(text)
    if isinstance(fact, Quantity):
        return _number(text, fact)
    if isinstance(fact, Choice):
        return text.upper() if fact.pattern else _plain(text)
    return text if isinstance(fact, Fact) else answer


def _date(text: str) -> str:
    """A date as it is written in Italy, as rules read it: "27/9/2023 ore 16" is 2023-09-27T16:00."""
    match = re.fullmatch(
        r"(\d{1,2})/(\d{1,2})/(\d{4})(?:,? *(?:alle |ore |alle ore )?(\d{1,2})(?:[:.,](\d\d))?)?", text
    )
    if match is None:
        return text
    day, month, year, hour, minute = match.groups()
    found = f"{year}-{int(month):02d}-{int(day):02d}"
    return f"{found}T{int(hour):02d}:{minute or '00'}" if hour else found


def _number(text: str, fact: Quantity) -> str:
    """An amount as it is written in Italy, as rules read it: "€ 4.500,00" is 4500.00."""
    bare = re.sub(r"^€\s*|\s*(€|euro|%)$", "", text, flags=re.IGNORECASE)
    thousands = r"\d{1,3}(\.\d{3})+(,\d+)?|" if fact.unit == "euro" else ""
    return bare.replace(".", "").replace(",", ".") if re.fullmatch(rf"-?({thousands}\d+,\d+)", bare) else bare


def _plain(text: str) -> str:
    """A word of a list as lists have it: "Proprietà" is proprieta."""
    bare = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in bare if not unicodedata.combining(c)).replace(" ", "_")


def _problem(path: str, text: str, accepted: str, problem: str = "non è un numero") -> Any:
    from rules_core.errors import FieldProblem  # noqa: PLC0415

    return FieldProblem(path, f"«{text[:40]}» {problem}", accepted)
