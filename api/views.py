"""Documents and clauses as programs and the page read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from corpus.clauses import Clause, Document, Kind
from corpus.library import Library
from corpus.search import Hit

_DASH = re.compile(r"(?:^|\n)\s*[-–•]\s*$")


def document_view(document: Document, on: date) -> dict[str, Any]:
    """A document as programs read it."""
    act = document.act
    return {
        "id": act.id,
        "title": act.title,
        "full_title": act.full_title,
        "issuer": act.issuer,
        "dated": act.dated.isoformat() if act.dated else None,
        "version": act.version,
        "default": act.default,
        "language": act.language,
        "in_force": act.validity.in_force(on),
        "begins": act.validity.begins.isoformat() if act.validity.begins else None,
        "ends": act.validity.ends.isoformat() if act.validity.ends else None,
        "replaced_by": act.validity.replaced_by,
        "source": {"file": act.source.file, "sha256": act.source.sha256, "licence": act.source.licence},
        "clauses": len(document.clauses),
        "left_out": [{"line": o.line, "reason": o.reason.value, "text": o.text} for o in document.left_out],
    }


def hit_view(hit: Hit, library: Library) -> dict[str, Any]:
    """A clause that was found, as programs read it."""
    parent = next(library.above(hit.clause), None)
    return {
        "id": hit.clause.id,
        "versions": list(hit.versions),
        "document": hit.clause.act.title,
        "label": hit.clause.label,
        "path": list(hit.clause.path),
        "parent": {"id": parent.id, "label": parent.label} if parent else None,
        "text": hit.clause.text,
        "score": round(hit.score, 4),
    }


def clause_view(clause: Clause, library: Library, on: date) -> dict[str, Any]:
    """A clause with its place, its validity, its versions and what is odd about it."""
    act, source = clause.act, clause.act.source
    parent = next(library.above(clause), None)
    return {
        "id": clause.id,
        "label": clause.label,
        "document": act.title,
        "document_id": act.id,
        "kind": clause.kind.value,
        "heading": clause.heading,
        "path": list(clause.path),
        "parent": {"id": parent.id, "label": parent.label} if parent else None,
        "children": list(clause.children),
        "text": clause.text,
        "table": table_view(clause),
        "in_force": act.validity.in_force(on),
        "begins": act.validity.begins.isoformat() if act.validity.begins else None,
        "ends": act.validity.ends.isoformat() if act.validity.ends else None,
        "replaced_by": act.validity.replaced_by,
        "versions": versions_view(clause, library),
        "oddities": oddities_view(clause, library),
        "place": {"file": source.file, "start": clause.span.start, "end": clause.span.end},
    }


def versions_view(clause: Clause, library: Library) -> list[dict[str, Any]]:
    """What stands for a clause in the other versions of its act, and whether it says the same."""
    from corpus.versions import compare  # noqa: PLC0415 (for whoever asks how versions differ)

    groups = compare(library, clause).groups
    own = next(group for group in groups if any(version.id == clause.id for version in group))
    return [
        {"id": version.id, "version": version.act.version, "same": group is own}
        for group in groups
        for version in group
        if version.id != clause.id
    ]


def oddities_view(clause: Clause, library: Library) -> list[dict[str, Any]]:
    """What is wrong or odd in a clause."""
    return [{"code": odd.code, "text": odd.text} for odd in library.oddities_of(clause)]


def table_view(clause: Clause) -> dict[str, Any] | None:
    """A clause as a table, if it is one."""
    if clause.table is None:
        return None
    table = clause.table
    return {"caption": table.caption, "headings": list(table.headings), "rows": [list(row) for row in table.rows]}


def blocks(clause: Clause, library: Library) -> Iterator[dict[str, Any]]:
    """A clause as it reads from top to bottom: each stretch of text with the clause that it belongs to."""
    if clause.kind is Kind.TABLE and clause.table is not None:
        rows = [child for child in clause.children if library.clause(child).kind is Kind.ROW]
        shown = {"table": table_view(clause), "rows": rows}
        yield {"id": clause.id, "kind": clause.kind.value, "heading": "", "text": "", **shown}
        return
    rest, first = clause.text, True
    for child in map(library.clause, clause.children):
        before, _, rest = rest.partition(child.text)
        if first or _says_something(before):
            yield _block(clause, before, first=first)
        yield from blocks(child, library)
        first = False
    if first or _says_something(rest):
        yield _block(clause, rest, first=first)


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _block(clause: Clause, text: str, *, first: bool) -> dict[str, Any]:
    """A stretch of a clause; at the first one the clause begins, with its heading."""
    heading = clause.heading if first and clause.heading and text.lstrip().startswith(clause.heading) else ""
    told = _DASH.sub("", text.strip().removeprefix(heading).strip())  # the dash of the item that comes next
    return {"id": clause.id, "kind": clause.kind.value, "heading": heading, "text": told}
