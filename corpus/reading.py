"""The documents read from their sources: a changed byte, or a line that no act owns, is noticed here."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path

from corpus.clauses import Act, Clause, Document, Oddity
from corpus.errors import ManifestError, SourceChangedError
from corpus.manifest import read_manifest
from corpus.oddities import read_oddities
from corpus.parsing.build import build
from corpus.parsing.source import lines_of


class Read:
    """The acts of a folder of sources; each is read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.acts = read_manifest(folder)
        self._documents: dict[str, Document] = {}
        self._clauses: dict[str, dict[str, Clause]] = {}
        self._texts: dict[str, str] = {}

    def document(self, act: Act) -> Document:
        """An act read whole."""
        if act.id not in self._documents:
            self._documents[act.id] = build(act, self._source(act))
        return self._documents[act.id]

    def clauses(self, act: Act) -> dict[str, Clause]:
        """The clauses of an act, by their locators."""
        if act.id not in self._clauses:
            self._clauses[act.id] = {clause.locator: clause for clause in self.document(act).clauses}
        return self._clauses[act.id]

    @cached_property
    def oddities(self) -> tuple[Oddity, ...]:
        """What is wrong or odd in the sources."""
        return read_oddities(self.folder)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of everything a clause can say."""
        digest = hashlib.sha256()
        for act in self.acts:
            for clause in self.document(act).clauses:
                digest.update(repr(clause).encode())
        return digest.hexdigest()

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
