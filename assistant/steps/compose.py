"""Compose the answer: the words of the act first, where they stand, and whether the act still holds."""

from __future__ import annotations

from datetime import date

from assistant.agreement import MONTHS, leaf_at
from assistant.answer import Call, Quote, Reference, Span, Value, joined
from assistant.phrases import it
from assistant.steps.choose import Passage
from corpus.clauses import Clause
from corpus.versions import words_of


def compose(passage: Passage, validity: Call, versions: tuple[Clause, ...]) -> tuple[Span, ...]:
    """The spans of an answer that quotes one passage."""
    clause = passage.clause
    spans: list[Span | str] = ["«", Quote(passage.quote, clause), "»\n\n", it.WHERE]
    spans += [Reference(clause.label, clause), it.OF_DOCUMENT, Reference(clause.act.title, clause), ".\n"]
    spans += _still_holds(validity)
    spans += _said_otherwise(clause, versions)
    return joined(spans)


def decline() -> tuple[Span, ...]:
    """The spans of the answer that there is none."""
    return joined([it.NOT_IN_THE_DOCUMENTS])


def _still_holds(validity: Call) -> list[Span | str]:
    end = leaf_at(validity.envelope, "/result/fine")
    holds = leaf_at(validity.envelope, "/result/in_vigore")
    if holds is False and end is not None and end < leaf_at(validity.envelope, "/result/as_of"):
        told: list[Span | str] = ["\n", it.NO_LONGER_IN_FORCE, Value(italian_date(end), validity, "/result/fine")]
        successor = leaf_at(validity.envelope, "/result/sostituito_da")
        if successor is not None:
            told += [it.IN_ITS_PLACE, Value(successor, validity, "/result/sostituito_da")]
        return [*told, it.ASK_WHAT_HOLDS_NOW]
    begin = leaf_at(validity.envelope, "/result/inizio")
    if holds is False and begin is not None:
        return ["\n", it.NOT_YET_IN_FORCE, Value(italian_date(begin), validity, "/result/inizio"), ".\n"]
    return []


def _said_otherwise(clause: Clause, versions: tuple[Clause, ...]) -> list[Span | str]:
    """Where the versions of an act differ on the point, the reader is told which others there are."""
    mine = words_of(clause.body)
    others = [version for version in versions if words_of(version.body) != mine]
    if not others:
        return []
    told: list[Span | str] = ["\n", it.VERSIONS_DIFFER]
    for other in others:
        told += ["\n- ", Reference(other.act.title, other)]
    return [*told, "\n"]


def italian_date(iso: str) -> str:
    """A date as an Italian reads it.

    >>> italian_date("2014-12-31")
    '31 dicembre 2014'
    """
    day = date.fromisoformat(iso)
    return f"{'1°' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"
