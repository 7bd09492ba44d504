"""Nothing is lost: every line of the sources has one owner, or a reason to have none."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus.clauses import Document, Reason
from corpus.library import BUNDLED, Library
from corpus.parsing.source import lines_of

SOURCES = ("massarosa-isee.txt", "piemonte-cantieri.txt", "veneto-accordo.txt")


def owners_of(documents: list[Document]) -> Counter[int]:
    """How many clauses or ledger entries hold each line."""
    owned = Counter(line for document in documents for clause in document.clauses for line in clause.lines)
    return owned + Counter(entry.line for document in documents for entry in document.left_out)


@pytest.mark.parametrize("file", SOURCES)
def test_every_line_has_exactly_one_owner(library: Library, file: str) -> None:
    """A non-blank line stands in one deepest clause or in the ledger, never in both, never in none."""
    documents = [document for document in library.documents if document.act.source.file == file]
    lines = lines_of((BUNDLED / file).read_bytes().decode())
    assert owners_of(documents) == {line.number: 1 for line in lines if not line.blank}


@pytest.mark.parametrize("file", SOURCES)
def test_every_word_of_an_owned_line_is_in_its_clause(library: Library, file: str) -> None:
    """Owning a line means saying it: no word of it is missing from the clause's text."""
    lines = {line.number: line.text for line in lines_of((BUNDLED / file).read_bytes().decode())}
    for document in library.documents:
        if document.act.source.file != file:
            continue
        for clause in document.clauses:
            said = set(_words(clause.text))
            for number in clause.lines:
                missing = [word for word in _words(lines[number]) if word not in said]
                assert missing in ([], ["o"]), (clause.id, number, missing)


def _words(text: str) -> list[str]:
    for mark in ("<b>", "</b>", "<u>", "</u>", "*", "<", ">", "#"):
        text = text.replace(mark, " ")
    return "".join(c if c.isalnum() else " " for c in text).split()


def test_what_is_left_out_is_no_sentence(library: Library) -> None:
    """The ledger holds signatures, initials, page numbers, indexes and letterheads: short lines, no full sentences."""
    for document in library.documents:
        for entry in document.left_out:
            described = entry.reason in {Reason.SIGNATURE, Reason.INDEX}
            assert described or len(entry.text.strip()) <= 25, entry


def test_the_ledger_counts_by_reason(library: Library) -> None:
    """What was left out of each act, as anyone can count it on the pages."""
    counts = {d.act.id: Counter(e.reason for e in d.left_out) for d in library.documents}
    assert counts["massarosa-isee@delibera-69"] == {}
    assert counts["massarosa-isee@accordo-sindacale"][Reason.INDEX] == 14
    assert counts["massarosa-isee@accordo-sindacale"][Reason.PAGE_NUMBER] == 3
    assert counts["massarosa-isee@accordo-sindacale"][Reason.LETTERHEAD] == 2
    assert counts["massarosa-isee@allegato-c"] == {Reason.INDEX: 14}
    assert counts["piemonte-cantieri"] == {Reason.INDEX: 57}
    assert counts["veneto-accordo"] == {Reason.SIGNATURE: 7, Reason.PAGE_CODE: 1}


def test_a_span_is_where_the_clause_stands(library: Library) -> None:
    """The characters of a clause's span begin and end with its own words, and hold those of its children."""
    for document in library.documents:
        text = (BUNDLED / document.act.source.file).read_bytes().decode()
        by_id = {clause.id: clause for clause in document.clauses}
        for clause in document.clauses:
            stretch = text[clause.span.start : clause.span.end]
            assert stretch.strip()
            for child in clause.children:
                inner = by_id[child].span
                note = "/nota." in child
                assert note or (clause.span.start <= inner.start and inner.end <= clause.span.end), child
