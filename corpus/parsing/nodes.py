"""A clause in the making."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.clauses import Kind, Table
from corpus.parsing.blocks import Block
from corpus.parsing.markers import Marker
from corpus.parsing.source import Line


@dataclass(eq=False)
class Node:
    """A clause in the making: `parts` are its own words and its children, in the order of the text."""

    kind: Kind
    name: str
    label: str
    heading: str = ""
    mark: str = ""
    lines: list[Line] = field(default_factory=list)
    parts: list[str | Node] = field(default_factory=list)
    notes: list[Node] = field(default_factory=list)
    paragraph: str = "capoverso"
    level: int = 0
    table: Table | None = None
    marker: Marker | None = None

    @property
    def children(self) -> list[Node]:
        """The nodes among the parts, and the footnotes after them."""
        return [part for part in self.parts if isinstance(part, Node)] + self.notes

    def add(self, child: Node) -> Node:
        """Put a child at the end."""
        self.parts.append(child)
        return child

    def own(self, block: Block, text: str) -> Node:
        """Take a block's lines and words as the node's own."""
        self.lines.extend(block.lines)
        self.parts.append(text)
        return self

    def walk(self) -> Iterator[Node]:
        """The node and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def words(self) -> str:
        """The node's own words, without its children's."""
        return " ".join(part for part in self.parts if isinstance(part, str))
