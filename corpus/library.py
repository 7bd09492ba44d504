"""The documents together: every clause by its id, the versions of an act side by side, a fingerprint of it all."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from corpus.clauses import Act, Clause, ClauseId, Document
from corpus.errors import ManifestError, SourceChangedError, UnknownClauseError
from corpus.manifest import read_manifest
from corpus.oddities import Oddity, read_oddities
from corpus.parsing.build import build
from corpus.parsing.source import lines_of

BUNDLED = Path(__file__).parent / "sources"
_NEAREST = 3


class Library:
    """The acts of one folder of sources; each is read when first asked for."""

    def __init__(self, folder: Path = BUNDLED) -> None:
        self.folder = folder
        self.acts: tuple[Act, ...] = read_manifest(folder)
        self._documents: dict[str, Document] = {}
        self._texts: dict[str, str] = {}
        self._clauses: dict[str, dict[str, Clause]] = {}

    def act(self, document: str) -> Act:
        """The act that a document id names; without a version, the default one."""
        for act in self.acts:
            if document == act.id or (act.default and document == act.name):
                return act
        raise UnknownClauseError(document, difflib.get_close_matches(document, [act.id for act in self.acts]))

    def document(self, document: str) -> Document:
        """A document read whole."""
        act = self.act(document)
        if act.id not in self._documents:
            self._documents[act.id] = build(act, self._source(act))
        return self._documents[act.id]

    @property
    def documents(self) -> tuple[Document, ...]:
        """All documents, in the order of the manifest."""
        return tuple(self.document(act.id) for act in self.acts)

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id; an id without version means the default version."""
        found = self._find(clause_id)
        if found is None:
            raise UnknownClauseError(clause_id.strip(), self.nearest(clause_id))
        return found

    def _find(self, clause_id: str) -> Clause | None:
        try:
            asked = ClauseId.parse(clause_id)
            return self._by_id(self.act(asked.document)).get(asked.locator)
        except UnknownClauseError:
            return None

    def _by_id(self, act: Act) -> dict[str, Clause]:
        if act.id not in self._clauses:
            self._clauses[act.id] = {clause.locator: clause for clause in self.document(act.id).clauses}
        return self._clauses[act.id]

    def clauses(self) -> Iterator[Clause]:
        """Every clause of every document."""
        for document in self.documents:
            yield from document.clauses

    def above(self, clause: Clause) -> Iterator[Clause]:
        """The clauses that hold this one, nearest first."""
        while clause.parent is not None:
            clause = self.clause(clause.parent)
            yield clause

    def below(self, clause: Clause) -> Iterator[Clause]:
        """The clauses that this one holds, in the order of the text."""
        for child in map(self.clause, clause.children):
            yield child
            yield from self.below(child)

    def part_of(self, clause: Clause) -> Clause:
        """The part of its act that people cite for a clause: its article, its paragraph."""
        return self.at(clause.act.id, clause.locator.partition("/")[0]) or clause

    def at(self, document: str, locator: str) -> Clause | None:
        """The clause at a place of a document, if there is one."""
        return self._by_id(self.act(document)).get(locator)

    def nearest(self, clause_id: str) -> tuple[str, ...]:
        """The ids that come nearest to one that does not exist."""
        document, _, locator = clause_id.strip().partition(":")
        name = document.partition("@")[0]
        acts = [act for act in self.acts if act.name == name] or list(self.acts)
        candidates = [clause.id for act in acts for clause in self.document(act.id).clauses]
        same_place = [id_ for id_ in candidates if id_.partition(":")[2] == locator]
        close = difflib.get_close_matches(clause_id, candidates, n=_NEAREST, cutoff=0.5)
        return tuple(dict.fromkeys([*same_place, *close]))[:_NEAREST]

    @cached_property
    def oddities(self) -> tuple[Oddity, ...]:
        """What is wrong or odd in the sources."""
        return read_oddities(self.folder)

    def oddities_of(self, clause: Clause) -> tuple[Oddity, ...]:
        """The oddities that touch a clause: in it, or in what it is part of."""
        return tuple(oddity for oddity in self.oddities if any(self._touches(id_, clause) for id_ in oddity.clauses))

    def _touches(self, clause_id: str, clause: Clause) -> bool:
        where = ClauseId.parse(clause_id)
        if self.act(where.document) != clause.act:
            return False
        odd = self.clause(clause_id)
        return clause.id == odd.id or clause.id in map(_id, self.above(odd)) or odd.id in map(_id, self.above(clause))

    def _source(self, act: Act) -> str:
        file = act.source.file
        if file not in self._texts:
            self._texts[file] = self._read(act)
            self._check_cover(file)
        return self._texts[file]

    def _read(self, act: Act) -> str:
        try:
            raw = (self.folder / act.source.file).read_bytes()
        except OSError as error:
            raise ManifestError(f"Manca il documento «{act.source.file}», che il manifesto nomina.") from error
        found = hashlib.sha256(raw).hexdigest()
        if found != act.source.sha256:
            raise SourceChangedError(act.source.file, act.source.sha256, found)
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ManifestError(f"«{act.source.file}» non è scritto in UTF-8 (byte {error.start}).") from error

    def _check_cover(self, file: str) -> None:
        """Every line of a source belongs to one act: none is left between two, none is read twice."""
        owners = [act.source for act in self.acts if act.source.file == file]
        for line in lines_of(self._texts[file]):
            count = sum(owner.first_line <= line.number <= owner.last_line for owner in owners)
            if not line.blank and count != 1:
                raise ManifestError(
                    f"«{file}», riga {line.number}: appartiene a {count} atti del manifesto, deve averne uno."
                )

    @cached_property
    def fingerprint(self) -> str:
        """A hash of everything a clause can say: the sources and how they were read."""
        digest = hashlib.sha256()
        for clause in self.clauses():
            digest.update(repr(clause).encode())
        return digest.hexdigest()


def _id(clause: Clause) -> str:
    return clause.id
