"""Which documents are searched, and which version of a clause is then shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from corpus.clauses import Act
from corpus.errors import NothingSearchedError
from corpus.postings import Scores
from corpus.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Scope:
    """Of each clause that search looks through: the id of the version to show, and how it stands beside the others."""

    shown: list[str]
    open: npt.NDArray[np.bool_]
    parts: npt.NDArray[np.bool_]
    standing: Scores

    def holds(self, document: str) -> bool:
        """Whether a document is among those searched."""
        return any(_document(id_) == document for id_ in self.shown)


def everything(ready: Prepared) -> Scope:
    """All documents: each clause is shown as it is."""
    return Scope(ready.ids, np.ones(len(ready.ids), bool), np.ones(len(ready.parts), bool), ready.standing)


def only(ready: Prepared, documents: frozenset[str]) -> Scope:
    """Some documents: what a version says as another does is found there, and shown as this one has it.

    Among versions that somebody has chosen, without the default one, none stands behind the others.
    """
    here = set(ready.ids)

    def shown(id_: str, same: Iterable[str]) -> str:
        """A clause with words of its own is searched by itself; one without, by a version that says the same."""
        if _document(id_) in documents:
            return id_
        return next((other for other in same if _document(other) in documents and other not in here), "")

    found = [shown(id_, same) for id_, same in zip(ready.ids, ready.same, strict=True)]
    is_open = np.array([bool(id_) for id_ in found], dtype=bool)
    parts = np.zeros(len(ready.parts), dtype=bool)
    parts[ready.part[is_open]] = True
    return Scope(found, is_open, parts, _standing(ready, is_open))


def _standing(ready: Prepared, is_open: npt.NDArray[np.bool_]) -> Scores:
    """Where the default version is among them, nobody has chosen one."""
    defaults = {
        _act(id_) for id_, stands, here in zip(ready.ids, ready.standing, is_open, strict=True) if here and stands == 1
    }
    chosen = np.array([_act(id_) not in defaults for id_ in ready.ids], dtype=bool)
    return np.where(chosen, np.float32(1), ready.standing)


def _act(id_: str) -> str:
    return _document(id_).partition("@")[0]


def _document(id_: str) -> str:
    return id_.partition(":")[0]


def documents_among(
    acts: Iterable[Act], *, version: str | None = None, document: str | None = None, in_force_on: date | None = None
) -> frozenset[str]:
    """The documents that are meant: of an act, in a version, in force on a day; that none is meant is an error.

    An act of which nobody says when it began to hold is in force on no day.
    """
    acts = list(acts)
    if document is not None:
        acts = _of_document(acts, document)
    if version is not None:
        acts = _of_version(acts, version)
    if in_force_on is not None:
        acts = _in_force(acts, in_force_on)
    return frozenset(act.id for act in acts)


def _of_document(acts: list[Act], document: str) -> list[Act]:
    found = [act for act in acts if document in {act.id, act.name}]
    if not found:
        known = dict.fromkeys(name for act in acts for name in (act.name, act.id))
        raise NothingSearchedError(f"Non c'è un documento «{document}». Ci sono: {', '.join(known)}.")
    return found


def _of_version(acts: list[Act], version: str) -> list[Act]:
    found = [act for act in acts if act.version == version]
    if not found:
        known = dict.fromkeys(act.version for act in acts if act.version)
        told = f"Ci sono: {', '.join(known)}." if known else "Qui c'è una versione sola, senza nome."
        raise NothingSearchedError(f"Non c'è una versione «{version}». {told}")
    return found


def _in_force(acts: list[Act], day: date) -> list[Act]:
    found = [act for act in acts if act.validity.in_force(day)]
    if not found:
        told = "; ".join(f"{act.id}: {_held(act)}" for act in acts)
        raise NothingSearchedError(f"Nessuno dei documenti risulta in vigore il {day:%d/%m/%Y} ({told}).")
    return found


def _held(act: Act) -> str:
    begins, ends = act.validity.begins, act.validity.ends
    if begins is None:
        return "non si sa da quando"
    return f"dal {begins:%d/%m/%Y}" + (f" al {ends:%d/%m/%Y}" if ends else "")
