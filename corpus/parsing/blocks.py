"""From lines to blocks: headings, paragraphs, list entries, tables, footnotes.

A page break cuts sentences in two: a block that breaks off without an ending goes on in the next
one that opens in lower case, across whatever was left out between them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from corpus.clauses import Kind
from corpus.parsing import markers
from corpus.parsing.families import Heading
from corpus.parsing.markup import plain
from corpus.parsing.source import Line, runs_of
from corpus.parsing.tables import is_row

_ENDED = re.compile(r".*[.;:!?…»\"”)]$", re.DOTALL)
_GERUND = re.compile(r"[a-z]+(?:ando|endo)\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\w")
_ENDS_IN_ADDRESS = re.compile(rf"(?:.*\s)?(?:{_ADDRESS.pattern})$", re.DOTALL)
_HANGING = re.compile(
    r".*\b(?:a|ad|al|alla|ai|agli|alle|con|da|dal|dalla|dei|del|della|delle|degli|di|e|ed|il|in|la|le|gli|lo|nel|nella|o|per|su|un|una)$",
    re.DOTALL | re.IGNORECASE,
)
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}")
_A_SENTENCE = 80  # characters: a title or a name is shorter


class Form(Enum):
    """What a block looks like on the page."""

    HEADING = auto()
    TEXT = auto()
    ENTRY = auto()
    TABLE = auto()
    NOTE = auto()


@dataclass(slots=True)
class Block:
    """Some lines that belong together, as printed; `text` is what they say, without typographic marks."""

    form: Form
    lines: list[Line]
    printed: str
    indent: int = 0
    rows: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of the block; emphasis may open on one line and close on another."""
        return plain(self.printed) or self.printed.strip()

    def go_on(self, line: Line) -> None:
        """Take in a line that continues the block."""
        self.lines.append(line)
        self.printed = f"{self.printed.rstrip()} {line.text.strip()}"


def blocks_of(lines: list[Line], skipped: Container[int], headings: Mapping[int, Heading]) -> list[Block]:
    """The blocks of an act's lines; those skipped end no sentence, those of headings stand alone."""
    blocks: list[Block] = []
    for run in _runs(lines, skipped):
        for position, line in enumerate(run):
            _take(line, blocks, headings, follows=position > 0)
    return blocks


def _runs(lines: list[Line], skipped: Container[int]) -> list[list[Line]]:
    return runs_of([Line(line.number, line.start, "") if line.number in skipped else line for line in lines])


def _take(line: Line, blocks: list[Block], headings: Mapping[int, Heading], *, follows: bool) -> None:
    if heading := headings.get(line.number):
        if blocks and headings.get(blocks[-1].lines[0].number) is heading:
            blocks[-1].go_on(line)
        else:
            blocks.append(Block(Form.HEADING, [line], line.text))
        return
    if is_row(line.text):
        _take_row(line, blocks, follows=follows)
        return
    entry = markers.bullet(line.text)
    indent, raw = entry or (len(line.text) - len(line.text.lstrip()), line.text)
    text = plain(raw)
    if entry:
        blocks.append(Block(Form.ENTRY, [line], raw, indent))
    elif markers.note(line.text):
        blocks.append(Block(Form.NOTE, [line], raw))
    elif follows and blocks[-1].form is Form.NOTE:
        blocks[-1].go_on(line)
    elif (earlier := _broken_off(blocks)) and _continues(earlier, text, wrapped=follows and earlier is blocks[-1]):
        earlier.go_on(line)
    else:
        blocks.append(Block(Form.TEXT, [line], raw, indent))


def _take_row(line: Line, blocks: list[Block], *, follows: bool) -> None:
    last = blocks[-1] if blocks else None
    goes_on = last is not None and last.form is Form.TABLE and (follows or line.text.startswith("\t"))
    if last is not None and goes_on:
        last.lines.append(line)
        last.rows.append(line)
    else:
        blocks.append(Block(Form.TABLE, [line], "", rows=[line]))


def _broken_off(blocks: list[Block]) -> Block | None:
    """The block that a line may continue: the last one that is not a footnote at the page's end."""
    for block in reversed(blocks):
        if block.form is not Form.NOTE:
            return block if block.form in {Form.TEXT, Form.ENTRY} else None
    return None


def _continues(earlier: Block, text: str, *, wrapped: bool) -> bool:
    """Whether a line goes on with a block: wrapped below it, or cut from it by the page's end."""
    if _begins_entry(earlier, text):
        return False
    if wrapped:
        return True
    if _ADDRESS.fullmatch(text):
        return not _ENDED.match(earlier.text) or earlier.text.endswith(":")
    if earlier.form is Form.ENTRY and _GERUND.match(text):
        return False  # "specificando nell'oggetto …" speaks of the whole list above it
    open_ended = not _ENDED.match(earlier.text) or bool(_ENDS_IN_ADDRESS.match(earlier.text))
    if open_ended and len(earlier.text) >= _A_SENTENCE and (_HANGING.match(earlier.text) or _ACRONYM.match(text)):
        return True  # a page broke the sentence before a capital: "tramite Raccomandata / A.R., fatta salva …"
    colon = earlier.text.endswith(":") and earlier.form is Form.TEXT
    return text[:1].islower() and (open_ended or colon)


def _begins_entry(earlier: Block, text: str) -> bool:
    """Whether a line opens a list entry, and not with the "n. 109" or "30." of a sentence that goes on."""
    if markers.form(text):
        return True
    entry = markers.ordered(text)
    if entry is None or entry[0].printed[-1] not in ".)":
        return False
    marker, before = entry[0], markers.ordered(earlier.text)
    if marker.printed.endswith(")") or marker.first or (before is not None and marker.follows(before[0])):
        return True
    return marker.kind is Kind.NUMBER and bool(_ENDED.match(earlier.text))
