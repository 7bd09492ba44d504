"""The whole way from an act's source text to a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from corpus.clauses import Act, Clause, Document, Kind, Span
from corpus.errors import ManifestError
from corpus.parsing.agreement import Agreement
from corpus.parsing.articles import Articles
from corpus.parsing.blocks import blocks_of
from corpus.parsing.families import Family, headings_of
from corpus.parsing.nodes import Node
from corpus.parsing.noise import left_out
from corpus.parsing.outline import outline
from corpus.parsing.paragraphs import Paragraphs
from corpus.parsing.source import lines_of

FAMILIES: dict[str, Family] = {"articoli": Articles(), "paragrafi": Paragraphs(), "accordo": Agreement()}


def build(act: Act, text: str) -> Document:
    """Read an act: its clauses with their addresses, and the ledger of what was left out."""
    family = FAMILIES.get(act.family)
    if family is None:
        raise ManifestError(f"Famiglia di atti sconosciuta: «{act.family}». Quelle note: {', '.join(FAMILIES)}.")
    lines = lines_of(text)[act.source.first_line - 1 : act.source.last_line]
    ledger = left_out(lines, act.issuer)
    skipped = {entry.line for entry in ledger}
    headings = headings_of(lines, skipped, family)
    roots = outline(blocks_of(lines, skipped, headings), headings, family.front)
    writer = _Writer(act)
    for root in roots:
        writer.write(root, None)
    return Document(act, tuple(writer.clauses), tuple(ledger))


class _Writer:
    """Turns nodes into clauses: gives each its id, label, path and place."""

    def __init__(self, act: Act) -> None:
        self.act = act
        self.clauses: list[Clause] = []
        self.taken: Counter[str] = Counter()

    def write(self, node: Node, above: Clause | None) -> Clause:
        """Write a node and all below it, parents before children."""
        locator, label = self._address(node, above)
        path = () if above is None else (*above.path, above.heading) if above.heading else above.path
        place = len(self.clauses)
        clause = Clause(
            id=f"{self.act.id}:{locator}",
            act=self.act,
            kind=node.kind,
            label=label,
            heading=node.heading,
            path=path,
            text=text_of(node),
            lines=tuple(sorted(line.number for line in node.lines)),
            span=_span(node),
            parent=above.id if above else None,
            children=(),
            table=node.table,
        )
        self.clauses.append(clause)
        children = tuple(self.write(child, clause).id for child in node.children)
        self.clauses[place] = replace(clause, children=children)
        return clause

    def _address(self, node: Node, above: Clause | None) -> tuple[str, str]:
        """The locator and the label; a second entry of the same name is told apart in both."""
        locator, label = node.name, node.label
        if above is not None and node.kind is not Kind.SECTION:
            locator, label = f"{above.locator}/{locator}", f"{self._cited(node, above)}, {label}"
        self.taken[locator] += 1
        time = self.taken[locator]
        return (locator, label) if time == 1 else self._again(locator, label, time)

    def _cited(self, node: Node, above: Clause) -> str:
        """What stands before a clause's own name: c1) is cited without the c) that it subdivides."""
        subdivides = node.marker is not None and node.marker.letter_of is not None
        return above.label.rpartition(", ")[0] if subdivides and above.kind is Kind.LETTER else above.label

    def _again(self, locator: str, label: str, time: int) -> tuple[str, str]:
        while f"{locator}-{time}" in self.taken:
            time += 1
        self.taken[f"{locator}-{time}"] += 1
        return f"{locator}-{time}", f"{label} ({time}ª volta)"


def text_of(node: Node) -> str:
    """What a clause says: its own words and its children's, in the order of the text."""
    told = ""
    for part in [*node.parts, *node.notes]:
        piece = part if isinstance(part, str) else _shown(part)
        told += (_gap(part) if told else "") + piece
    return told


def _shown(child: Node) -> str:
    return f"- {text_of(child)}" if child.kind is Kind.BULLET else text_of(child)


def _gap(part: str | Node) -> str:
    close = isinstance(part, Node) and part.kind in {Kind.BULLET, Kind.ROW, Kind.FORM}
    return "\n" if close else "\n\n"


def _span(node: Node) -> Span:
    """From the first to the last character of the node and its children; a footnote keeps a place of its own."""
    places = [line for inner in _without_notes(node) for line in inner.lines] or [
        line for note in node.notes for line in note.lines
    ]
    return Span(min(line.start for line in places), max(line.end for line in places))


def _without_notes(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts:
        if isinstance(part, Node):
            yield from _without_notes(part)
