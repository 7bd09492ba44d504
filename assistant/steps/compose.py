"""Compose the answer: the words of the act first, where they stand, and whether the act still holds."""

from __future__ import annotations

from assistant.agreement import leaf_at
from assistant.answer import Call, Quote, Reference, Span, Value, joined
from assistant.italian import italian_date
from assistant.phrases import it
from assistant.steps.choose import Passage
from corpus.clauses import Clause, Kind
from corpus.versions import words_of


def compose(passage: Passage, validity: Call, versions: tuple[Clause, ...]) -> tuple[Span, ...]:
    """The spans of an answer that quotes one passage."""
    clause = passage.clause
    quote = Quote(passage.quote, clause)
    in_a_table = clause.kind in {Kind.ROW, Kind.TABLE}
    spans: list[Span | str] = [it.IN_THE_TABLE, quote, "\n\n"] if in_a_table else ["«", quote, "»\n\n"]
    spans += [it.WHERE, Reference(clause.label, clause), it.OF_DOCUMENT, Reference(clause.act.title, clause), ".\n"]
    spans += _standing(clause, validity)
    spans += _still_holds(validity)
    spans += _said_otherwise(clause, versions)
    return joined(spans)


def decline() -> tuple[Span, ...]:
    """The spans of the answer that there is none."""
    return joined([it.NOT_IN_THE_DOCUMENTS])


def _standing(clause: Clause, validity: Call) -> list[Span | str]:
    """A version that is not the one in use says what it is."""
    note = leaf_at(validity.envelope, "/result/nota")
    return (
        [] if clause.act.default or not note else ["\n", it.OTHER_VERSION, Value(note, validity, "/result/nota"), "\n"]
    )


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
