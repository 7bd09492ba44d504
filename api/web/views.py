"""Documents, their versions and their coverage, as the pages show them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from api.views import blocks, oddities_view, versions_view
from assistant.coverage import Covered, coverage
from corpus.clauses import Act, Clause
from corpus.library import Library
from corpus.versions import Change, compare, differences
from rules_core.registry import Registry

_CONTEXT = 12


def act_page(act: Act, on: date) -> dict[str, Any]:
    """An act as the pages present it."""
    validity = act.validity
    return {
        "id": act.id,
        "name": act.name,
        "title": act.title,
        "full_title": act.full_title,
        "issuer": act.issuer,
        "version": act.version,
        "default": act.default,
        "language": act.language,
        "standing": {True: "holds", False: "past", None: "unknown"}[validity.in_force(on)],
        "begins": validity.begins,
        "ends": validity.ends,
        "replaced_by": validity.replaced_by,
        "note": validity.note,
        "source": act.source.file,
    }


def parts_page(library: Library, document: str) -> Iterator[dict[str, Any]]:
    """The sections of a document, each with its stretches of text, its versions and what is odd about it."""
    for section in library.document(document).sections:
        yield {
            "locator": section.locator,
            "label": section.label,
            "heading": section.heading,
            "stretches": [_stretch(block) for block in blocks(section, library)],
            "oddities": oddities_view(section, library),
            "versions": versions_view(section, library),
        }


def _stretch(block: dict[str, Any]) -> dict[str, Any]:
    locator = block["id"].partition(":")[2]
    rows = [row.partition(":")[2] for row in block.get("rows", ())]
    return {**block, "locator": locator, "rows": rows, "table": block.get("table")}


def versions_page(library: Library, name: str) -> list[dict[str, Any]]:
    """The sections of an act in all its versions: which agree, and how the others differ from the first."""
    seen: dict[str, Clause] = {}
    for act in library.versions[name]:
        for section in library.document(act.id).sections:
            seen.setdefault(section.locator, section)
    return [_compared(section, library) for section in seen.values()]


def _compared(section: Clause, library: Library) -> dict[str, Any]:
    comparison = compare(library, section)
    acts = library.versions[section.act.name]
    having = {clause.act.id for clause in comparison.clauses}
    first = comparison.groups[0]
    return {
        "label": section.label,
        "heading": section.heading,
        "agree": comparison.agree and len(having) == len(acts),
        "groups": [[str(clause.act.version) for clause in group] for group in comparison.groups],
        "missing": [str(act.version) for act in acts if act.id not in having],
        "changes": [_change(first[0], group, library) for group in comparison.groups[1:]],
    }


def _change(first: Clause, group: tuple[Clause, ...], library: Library) -> dict[str, Any]:
    pieces = differences(library, first, group[0])
    told = [
        {"change": piece.change.name.lower(), "text": _shortened(piece.text, n, len(pieces), piece.change)}
        for n, piece in enumerate(pieces)
    ]
    return {"from": str(first.act.version), "to": [str(clause.act.version) for clause in group], "pieces": told}


def _shortened(text: str, place: int, count: int, change: Change) -> str:
    """What both versions say is cut short: a few words on either side of a change say where it is."""
    words = text.split()
    if change is not Change.SAME or len(words) <= 2 * _CONTEXT:
        return " ".join(words)
    head = [] if place == 0 else words[:_CONTEXT]
    tail = [] if place == count - 1 else words[-_CONTEXT:]
    return " ".join([*head, "…", *tail])


def coverage_page(library: Library, registry: Registry, document: str) -> list[dict[str, Any]]:
    """What of a document is rule, procedure, left to others, or only text."""
    tools = registry.tools
    return [
        {
            "locator": row.clause.locator,
            "label": row.clause.label,
            "covered": row.covered.name.lower(),
            "norms": [name.replace("_", " ") for name in row.norms],
            "tools": list(dict.fromkeys(tools[name].title for name in row.tools)),
            "told": row.reasons if row.covered is Covered.TEXT else row.left,
        }
        for row in coverage(library, registry, document)
    ]
