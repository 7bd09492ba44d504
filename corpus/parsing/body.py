"""The inside of one part of an act: its paragraphs, letters, numbers, dashes, tables, forms and footnotes."""

from __future__ import annotations

from dataclasses import replace

from corpus.clauses import Kind
from corpus.parsing import markers
from corpus.parsing.blocks import Block, Form
from corpus.parsing.markers import Marker
from corpus.parsing.nodes import Node
from corpus.parsing.tables import read_table


class Body:
    """The inside of one part: blocks go where their markers and their order say."""

    def __init__(self, part: Node, blocks: list[Block]) -> None:
        self.part = part
        self.blocks = blocks
        self.entries: list[Node] = []  # the open lettered or numbered entries, outermost first
        self.dashes: list[tuple[int, Node]] = []  # the open dashes by indentation
        self.intro: Node | None = None  # the paragraph that introduces what comes next
        self.caption: Block | None = None  # the line above a table that names it
        self.counts: dict[tuple[int, str], int] = {}

    def fill(self) -> None:
        """Put every block in its place."""
        for position, block in enumerate(self.blocks):
            if block.form is Form.TABLE:
                self._table(block)
            elif block.form is Form.NOTE:
                self._note(block)
            elif not (self._form(block) or self._ordered(block)):
                if block.form is Form.ENTRY:
                    self._dash(block)
                else:
                    self._paragraph(block, position)
        self._flatten()

    def _count(self, parent: Node, what: str) -> int:
        key = (id(parent), what)
        self.counts[key] = self.counts.get(key, 0) + 1
        return self.counts[key]

    def _ordered(self, block: Block) -> bool:
        found = markers.ordered(block.text)
        if found is None or (block.form is not Form.ENTRY and found[0].printed[-1] not in ".)"):
            return False
        marker = found[0]
        for depth in range(len(self.entries) - 1, -1, -1):
            sibling = self.entries[depth].marker
            if sibling is not None and marker.follows(sibling):
                parent = self.entries[depth - 1] if depth else self.part
                del self.entries[depth:]
                self._enter(parent, marker, block)
                return True
        if not marker.first:
            return False
        self._enter(self._home_of_a_list(marker, block), marker, block)
        return True

    def _home_of_a_list(self, marker: Marker, block: Block) -> Node:
        """Where a list that begins belongs: under the entry it subdivides, or in the part."""
        for entry in reversed(self.entries):
            subdivides = entry.marker is not None and marker.letter_of == entry.marker.name
            if subdivides or entry.words.endswith(":") or (entry.level and block.indent > entry.level):
                return entry
        self.entries.clear()
        return self.part

    def _enter(self, parent: Node, marker: Marker, block: Block) -> None:
        label = f"lett. {marker.name})"
        if marker.kind is Kind.NUMBER:
            opens = not any(child.kind is Kind.PARAGRAPH for child in parent.children)
            name = marker.name.replace("-", " ")
            label = f"{self.part.paragraph} {name}" if opens and parent is self.part else f"n. {name})"
        node = Node(marker.kind, marker.name, label, marker=marker, level=block.indent)
        self.entries.append(parent.add(node.own(block, block.text)))
        self.dashes.clear()
        self.intro = None

    def _form(self, block: Block) -> bool:
        found = markers.form(block.text)
        if found is None:
            return False
        name = "-".join(found[0].split()[1:]).lower()
        self.part.add(Node(Kind.FORM, f"{found[0].split()[0].lower()}.{name}", found[0])).own(block, block.text)
        self._close()
        return True

    def _dash(self, block: Block) -> None:
        while self.dashes and self.dashes[-1][0] >= block.indent:
            self.dashes.pop()
        entry = self.entries[-1] if self.entries else None
        parent = self.dashes[-1][1] if self.dashes else self.intro or entry or self.part
        number = self._count(parent, "trattino")
        node = Node(Kind.BULLET, f"trattino.{number}", f"trattino {number}")
        parent.add(node.own(block, _without_hollow_dot(block.text) if self._hollow(block) else block.text))
        self.dashes.append((block.indent, node))

    def _hollow(self, block: Block) -> bool:
        """Whether the entries at this depth open with the "o" that a hollow dot is read as."""
        alike = [b.text for b in self.blocks if b.form is Form.ENTRY and b.indent == block.indent]
        return len(alike) > 1 and all(text.startswith("o ") for text in alike)

    def _paragraph(self, block: Block, position: int) -> None:
        if _is_caption(block.text) and self._table_follows(position):
            self.caption = block
            return
        home = self._home_of_a_paragraph(position)
        word = self.part.paragraph if home is self.part else "capoverso"
        number = self._count(home, "capoverso") + (home is not self.part)
        self.dashes.clear()
        self.intro = home.add(Node(Kind.PARAGRAPH, f"{word}.{number}", f"{word} {number}").own(block, block.text))

    def _home_of_a_paragraph(self, position: int) -> Node:
        """A paragraph belongs to the open entry if its list goes on further down, else to the part."""
        while self.entries:
            if any(self._goes_on(self.entries[-1], later) for later in self.blocks[position + 1 :]):
                return self.entries[-1]
            self.entries.pop()
        return self.part

    def _goes_on(self, entry: Node, later: Block) -> bool:
        if later.form not in {Form.ENTRY, Form.TEXT}:
            return False
        found = markers.ordered(later.text)
        return found is not None and entry.marker is not None and found[0].follows(entry.marker)

    def _table_follows(self, position: int) -> bool:
        return position + 1 < len(self.blocks) and self.blocks[position + 1].form is Form.TABLE

    def _table(self, block: Block) -> None:
        read = read_table(block.rows)
        number = self._count(self.part, "tabella")
        table = Node(
            Kind.TABLE, f"tabella.{number}", f"tabella {number}", lines=list(read.head_lines), table=read.shown
        )
        if self.caption:
            table.own(self.caption, self.caption.text)
            table.table = replace(read.shown, caption=self.caption.text)
            self.caption = None
        elif read.caption:
            table.parts.append(read.caption)
        if read.untold:
            table.parts.append("; ".join(read.untold))
        for n, row in enumerate(read.rows, start=1):
            label = f"riga «{row.name}»" if row.name else f"riga {n}"
            node = Node(Kind.ROW, f"riga.{n}", label, lines=list(row.lines))
            node.parts.append(row.text(read.headings))
            table.add(node)
        self.part.add(table)
        self._close()

    def _note(self, block: Block) -> None:
        found = markers.note(block.text)
        if found:
            self.part.notes.append(
                Node(Kind.NOTE, f"nota.{found[1]}", f"nota {found[1]}", mark=found[0]).own(block, block.text)
            )

    def _close(self) -> None:
        self.dashes.clear()
        self.intro = None

    def _flatten(self) -> None:
        """A part with one paragraph and nothing else has no need to number it."""
        if len(self.part.children) - len(self.part.notes) != 1:
            return
        (only,) = (part for part in self.part.parts if isinstance(part, Node))
        if only.kind is Kind.PARAGRAPH:
            self.part.parts = [part for part in self.part.parts if part is not only] + only.parts
            self.part.lines.extend(only.lines)


def _without_hollow_dot(text: str) -> str:
    return text.removeprefix("o ").lstrip()


def _is_caption(text: str) -> bool:
    return text.lower().startswith(("tab.", "tabella ")) and any(map(str.isdigit, text[:14]))
