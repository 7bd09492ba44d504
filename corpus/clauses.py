"""The words of the corpus: an act, a clause of it, its id, its table, and what was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from corpus.errors import UnknownClauseError

MANIFEST, ODDITIES = "manifest.yaml", "oddities.yaml"
_ID = re.compile(r"([a-z0-9][a-z0-9-]*)(?:@([a-z0-9][a-z0-9-]*))?:(\S+)")


@dataclass(frozen=True, slots=True)
class ClauseId:
    """The address of a clause: `document[@version]:locator`.

    >>> ClauseId.parse("massarosa-isee@allegato-c:art.6/b")
    ClauseId(act='massarosa-isee', version='allegato-c', locator='art.6/b')
    >>> str(ClauseId("piemonte-cantieri", None, "14.3"))
    'piemonte-cantieri:14.3'
    """

    act: str
    version: str | None
    locator: str

    @classmethod
    def parse(cls, text: str) -> ClauseId:
        """Read an id as a person or a program writes it."""
        return _parsed(text.strip())

    @property
    def document(self) -> str:
        """The document's part of the id, version included."""
        return f"{self.act}@{self.version}" if self.version else self.act

    def __str__(self) -> str:
        return f"{self.document}:{self.locator}"


@lru_cache(maxsize=1 << 12)
def _parsed(text: str) -> ClauseId:
    match = _ID.fullmatch(text)
    if match is None:
        raise UnknownClauseError(text, ())
    return ClauseId(*match.groups())


@dataclass(frozen=True, slots=True)
class Validity:
    """From when to when an act holds, as far as the documents say."""

    begins: date | None = None
    ends: date | None = None
    replaced_by: str | None = None
    note: str = ""

    def in_force(self, day: date) -> bool | None:
        """Whether the act holds on a day; None where nothing says when it began."""
        if self.ends is not None and day > self.ends:
            return False
        if self.begins is None:
            return None
        return day >= self.begins


@dataclass(frozen=True, slots=True)
class Source:
    """The file an act came in, and the lines of it that are this act's (first and last, from one)."""

    file: str
    sha256: str
    licence: str
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Act:
    """One version of one act, as the manifest presents it."""

    name: str
    version: str | None
    default: bool
    family: str
    title: str
    full_title: str
    issuer: str
    dated: date | None
    language: str
    validity: Validity
    source: Source

    @property
    def id(self) -> str:
        """The document id: the act's name, with its version where it has several."""
        return f"{self.name}@{self.version}" if self.version else self.name


class Kind(StrEnum):
    """What a clause is, in the words of a person who cites it."""

    SECTION = "sezione"
    PARAGRAPH = "capoverso"
    LETTER = "lettera"
    NUMBER = "numero"
    BULLET = "trattino"
    FORM = "modello"
    TABLE = "tabella"
    ROW = "riga"
    NOTE = "nota"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the source, in characters of the whole file."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a table, for display; its rows are clauses of their own."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of an act with an address: its text includes that of its children."""

    id: str
    act: Act
    kind: Kind
    label: str
    heading: str
    path: tuple[str, ...]
    text: str
    lines: tuple[int, ...]
    span: Span
    parent: str | None
    children: tuple[str, ...]
    table: Table | None = None

    @property
    def locator(self) -> str:
        """The id without its document."""
        return self.id.partition(":")[2]

    @property
    def body(self) -> str:
        """The text below the heading."""
        return self.text.removeprefix(self.heading).lstrip()


class Reason(StrEnum):
    """Why a line of a source is no part of the act's text."""

    SIGNATURE = "firma"
    INITIALS = "sigla a margine"
    PAGE_NUMBER = "numero di pagina"
    PAGE_CODE = "codice di pagina"
    INDEX = "indice"
    LETTERHEAD = "intestazione ripetuta"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One line of the ledger: a non-blank line that stands in no clause, and why."""

    line: int
    text: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Document:
    """An act read whole: its clauses in the order of the text, and the ledger of what was left out."""

    act: Act
    clauses: tuple[Clause, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def sections(self) -> tuple[Clause, ...]:
        """The clauses at the top of the tree."""
        return tuple(clause for clause in self.clauses if clause.parent is None)

    @property
    def parts(self) -> tuple[Clause, ...]:
        """The clauses that people cite by a number of their own: articles, paragraphs, numbered activities.

        A heading that only gathers some of these (a chapter, "le parti convengono") is not one of them.
        """
        return tuple(clause for clause in self.clauses if _numbered(clause.id) and not _gathers(clause))


def _numbered(clause_id: str) -> bool:
    return "/" not in clause_id.partition(":")[2]


def _gathers(clause: Clause) -> bool:
    return bool(clause.children) and all(map(_numbered, clause.children))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a clause, verbatim, that show the oddity."""

    clause: str
    quote: str


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something wrong or odd in a source: where, what, and how one sees it."""

    code: str
    clauses: tuple[str, ...]
    text: str
    evidence: tuple[Evidence, ...]
