"""An answer for a person in a terminal: the text, where it stands, what to know, what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from api.terminal import Terminal
from assistant.answer import Answer, Quote, Reference, Span, Value

_SHOWN = 3


def tell(answer: Answer, terminal: Terminal) -> None:
    """The answer, its values standing out and its references standing back; then the clauses and what to know."""
    terminal.prose("".join(_painted(answer, terminal)).strip())
    clauses = [clause for clause, _ in answer.cited][:_SHOWN]
    if clauses:
        terminal.say()
        commands = ", ".join(f"sportello clause {clause.id}" for clause in clauses[:1])
        terminal.say(terminal.dim(f"Il testo intero: {commands}"))
    for warning in answer.warnings:
        terminal.say()
        terminal.prose(terminal.warn(f"Da sapere: {warning.text}"))


def _painted(answer: Answer, terminal: Terminal) -> Iterator[str]:
    for span in answer.spans:
        yield _paint(span, terminal)


def _paint(span: Span, terminal: Terminal) -> str:
    if isinstance(span, Value) and len(span.text) <= terminal.width // 2:
        return terminal.bold(span.text)
    if isinstance(span, Reference):
        return terminal.dim(span.text)
    return span.text if not isinstance(span, Quote) else terminal.new(span.text) if terminal.colour else span.text
