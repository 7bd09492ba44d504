"""The documents together: every clause by its id, the versions of an act side by side, a fingerprint of it all."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import snapshots
from corpus.clauses import MANIFEST, ODDITIES, Act, Clause, ClauseId, Document, Oddity
from corpus.errors import CorpusError, UnknownClauseError
from corpus.kept import Kept, kept

if TYPE_CHECKING:
    from corpus.reading import Read

BUNDLED = Path(__file__).parent / "sources"
QUESTIONS = "questions"
_NEAREST = 3
_SNAPSHOT = "documenti"


class Library:
    """The acts of one folder of sources; each is read when first asked for.

    With a home, what takes long to prepare is kept there for the next time: `snapshots.py` says how.
    """

    def __init__(self, folder: Path = BUNDLED, home: Path | None = None) -> None:
        self.folder = folder
        self._place = snapshots.place_of(home, folder)
        self._from = self._recalled() or self._read()
        self.acts: tuple[Act, ...] = self._from.acts

    def _recalled(self) -> Kept | None:
        """The documents as they were kept, if nothing of them has changed."""
        header, content = (snapshots.read(self._place, _SNAPSHOT) if self._place else None) or ({}, b"")
        names = header.get("names", [])
        self._stamp = snapshots.stamp_of(self.folder, names) if header else ""
        return Kept(content) if header == {"stamp": self._stamp, "names": names} else None

    def _read(self) -> Read:
        from corpus.reading import Read  # noqa: PLC0415 (the parser, and what validates, only where nothing is kept)

        before = snapshots.stamp_of(self.folder, [MANIFEST]) if self._place else ""
        found = Read(self.folder)
        if self._place is not None:
            self._stamp = snapshots.stamp_of(self.folder, _files_of(found.acts))
            if snapshots.stamp_of(self.folder, [MANIFEST]) != before:
                self._place = None  # somebody is writing it just now: it will be kept another time
        return found

    def recall(self, name: str, **made_with: str | list[str]) -> bytes | None:
        """What was kept of these documents under a name, if it was made of the same, with the same."""
        header, content = (snapshots.read(self._place, name) if self._place else None) or ({}, b"")
        if header != {"stamp": self._stamp, **made_with}:
            return None
        if not isinstance(self._from, Kept):
            _ = self.documents  # they alone were not kept, or spoiled: they will be
        return content

    def keep(self, name: str, content: Callable[[], bytes], **made_with: str | list[str]) -> None:
        """Keep something made of these documents, if there is where, and unless they have changed since read."""
        if self._place and snapshots.stamp_of(self.folder, _files_of(self.acts)) == self._stamp:
            snapshots.write(self._place, name, {"stamp": self._stamp, **made_with}, content())

    def act(self, document: str) -> Act:
        """The act that a document id names; without a version, the default one."""
        if document in self._named:
            return self._named[document]
        raise UnknownClauseError(document, difflib.get_close_matches(document, [act.id for act in self.acts]))

    @cached_property
    def _named(self) -> dict[str, Act]:
        named: dict[str, Act] = {}
        for act in self.acts:
            named.setdefault(act.id, act)
            if act.default:
                named.setdefault(act.name, act)
        return named

    @cached_property
    def versions(self) -> dict[str, tuple[Act, ...]]:
        """The versions of each act, by its name, in the order of the manifest."""
        found: dict[str, tuple[Act, ...]] = {}
        for act in self.acts:
            found[act.name] = (*found.get(act.name, ()), act)
        return found

    def document(self, document: str) -> Document:
        """A document read whole."""
        return self._from.document(self.act(document))

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """All documents, in the order of the manifest; once read, they are kept."""
        found = tuple(self.document(act.id) for act in self.acts)
        if self._place is not None and not isinstance(self._from, Kept):
            with suppress(CorpusError):  # a ledger that cannot be read is the business of who asks for it
                names = _files_of(self.acts)
                self.keep(_SNAPSHOT, lambda: kept(found, self.oddities, self.fingerprint), names=names)
        return found

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id; an id without version means the default version."""
        found = self._find(clause_id)
        if found is None:
            raise UnknownClauseError(clause_id.strip(), self.nearest(clause_id))
        return found

    def _find(self, clause_id: str) -> Clause | None:
        try:
            asked = ClauseId.parse(clause_id)
            return self._from.clauses(self.act(asked.document)).get(asked.locator)
        except UnknownClauseError:
            return None

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
        return self._from.clauses(self.act(document)).get(locator)

    def nearest(self, clause_id: str) -> tuple[str, ...]:
        """The ids that come nearest to one that does not exist."""
        document, _, locator = clause_id.strip().partition(":")
        name = document.partition("@")[0]
        acts = [act for act in self.acts if act.name == name] or list(self.acts)
        candidates = [clause.id for act in acts for clause in self.document(act.id).clauses]
        same_place = [id_ for id_ in candidates if id_.partition(":")[2] == locator]
        close = difflib.get_close_matches(clause_id, candidates, n=_NEAREST, cutoff=0.5)
        return tuple(dict.fromkeys([*same_place, *close]))[:_NEAREST]

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """What is wrong or odd in the sources."""
        return self._from.oddities

    def oddities_of(self, clause: Clause) -> tuple[Oddity, ...]:
        """The oddities that touch a clause: in it, or in what it is part of."""
        if clause.id not in self._touched:
            here = {clause.id, *(held.id for held in self.above(clause))}
            self._touched[clause.id] = tuple(
                oddity for oddity, places in self._odd if any(p[0] in here or clause.id in p for p in places)
            )
        return self._touched[clause.id]

    @cached_property
    def _touched(self) -> dict[str, tuple[Oddity, ...]]:
        """The oddities of each clause that was asked for."""
        return {}

    @cached_property
    def _odd(self) -> list[tuple[Oddity, list[tuple[str, ...]]]]:
        """Each oddity with its clauses, each followed by what it is part of."""
        return [(oddity, [self._upwards(id_) for id_ in oddity.clauses]) for oddity in self.oddities]

    def _upwards(self, clause_id: str) -> tuple[str, ...]:
        clause = self.clause(clause_id)
        return clause.id, *(held.id for held in self.above(clause))

    @property
    def fingerprint(self) -> str:
        """A hash of everything a clause can say: the sources and how they were read."""
        return self._from.fingerprint


def _files_of(acts: tuple[Act, ...]) -> list[str]:
    """The files that a library is made of, and those of its questions."""
    questions = (f"{QUESTIONS}/{act.name}.txt" for act in acts)
    return list(dict.fromkeys([MANIFEST, ODDITIES, *(act.source.file for act in acts), *questions]))
