"""From blocks to a tree: the parts of an act under their headings, and each footnote with the part that calls it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from corpus.clauses import Kind
from corpus.parsing import markers
from corpus.parsing.blocks import Block, Form
from corpus.parsing.body import Body
from corpus.parsing.families import Heading
from corpus.parsing.nodes import Node


def outline(blocks: list[Block], headings: Mapping[int, Heading], front: Heading) -> list[Node]:
    """The tree of an act's parts; what stands before the first heading is its front."""
    top: list[Node] = []
    open_parts: list[Node] = []
    for part in _parts(blocks, headings, front):
        while open_parts and open_parts[-1].level >= part.level:
            open_parts.pop()
        (open_parts[-1].add(part) if open_parts else top.append(part))
        open_parts.append(part)
    _place_notes([part for root in top for part in root.walk() if part.kind is Kind.SECTION])
    return top


def _parts(blocks: list[Block], headings: Mapping[int, Heading], front: Heading) -> Iterator[Node]:
    """The parts in order, each filled with the blocks up to the next heading."""
    part = _part(front, None)
    body: list[Block] = []
    for block in blocks:
        if block.form is Form.HEADING:
            yield from _filled(part, body)
            part, body = _part(headings[block.lines[0].number], block), []
        else:
            body.append(block)
    yield from _filled(part, body)


def _part(heading: Heading, block: Block | None) -> Node:
    part = Node(Kind.SECTION, heading.locator, heading.label, paragraph=heading.paragraph, level=heading.level)
    if block is not None:
        part.heading = block.text
        part.own(block, block.text)
    return part


def _filled(part: Node, body: list[Block]) -> Iterator[Node]:
    Body(part, body).fill()
    if part.lines or part.children:
        yield part


def _place_notes(parts: list[Node]) -> None:
    """A footnote belongs to the part whose words call it: the nearest one before the page's end."""
    called: dict[str, Node] = {}
    moves: list[tuple[Node, Node, Node]] = []
    for part in parts:
        for node in _inside(part):
            for mark in markers.marks_in(node.words):
                called[mark] = part
        moves.extend((part, called[note.mark], note) for note in part.notes if note.mark in called)
    for here, there, note in moves:
        if here is not there:
            here.notes.remove(note)
            there.notes.append(note)


def _inside(part: Node) -> Iterator[Node]:
    """The nodes of a part, without its sub-parts and footnotes."""
    yield part
    for child in part.parts:
        if isinstance(child, Node) and child.kind is not Kind.SECTION:
            yield from _inside(child)
