"""Marked sentences: what people write of a tool's facts, with the words that state each of them.

An act keeps them in its folder `detti`, one a line: the tool, a tab, and the message, in which the words that state a
fact stand in braces with the fact and what they say of it: `{la naspi mi è finita|percepisce_naspi=no}`. Two facts in
the same words are joined by `;`. A question mark says that the words speak of the fact and settle nothing; a name after
`@`, whose fact it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files

from assistant.expressions import expression
from rules_core.dates import Day
from rules_core.errors import LawError
from rules_core.facts import Choice, Flag, Quantity
from rules_core.records import Many, Record, fact_at

_MARK = expression(r"\{([^{}|]+)\|([^{}|]+)\}")
_FOLDER = "detti"
_UNSETTLED, _YES, _NONE = "?", "si", "[]"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a fact is stated, its path, and what is said of it."""

    first: int
    last: int
    path: str
    value: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence about a tool's facts, and its marks."""

    tool: str
    text: str
    marks: tuple[Mark, ...]


def marked(packages: Iterable[str]) -> Iterator[Marked]:
    """The marked sentences of some acts."""
    for package in packages:
        folder = files(package) / _FOLDER
        if folder.is_dir():
            for file in sorted(folder.iterdir(), key=lambda one: one.name):
                yield from map(read, file.read_text(encoding="utf-8").splitlines())


def read(line: str) -> Marked:
    r"""One marked sentence.

    >>> one = read("t\tallora {ho 40 anni|eta=40@io}, va bene?")
    >>> one.text, [(one.text[m.first : m.last], m.path, m.value) for m in one.marks]
    ('allora ho 40 anni, va bene?', [('ho 40 anni', 'eta', '40')])
    """
    tool, _, body = line.partition("\t")
    text, at, marks = "", 0, []
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        for one in found[2].split(";"):
            path, _, value = one.strip().partition("=")
            marks.append(Mark(len(text), len(text) + len(found[1]), path.strip(), value.partition("@")[0].strip()))
        text, at = text + found[1], found.end()
    return Marked(tool, text + body[at:], tuple(marks))


def class_of(record: type[Record], mark: Mark) -> str | None:
    """What the words of a mark say, as the ear tells it: `path` of a quantity or a day, else `path=value`."""
    try:
        fact = fact_at(record, mark.path)
    except (LawError, KeyError):
        return None
    if mark.value == _UNSETTLED:
        return None
    if isinstance(fact, Flag):
        return f"{mark.path}={'sì' if mark.value.startswith('s') else 'no'}"
    if isinstance(fact, Quantity | Day):
        return mark.path
    settled = isinstance(fact, Choice) or (isinstance(fact, Many) and mark.value == _NONE)
    return f"{mark.path}={mark.value}" if settled else None
