"""The questions of a measurement, and the sorts of them that are told apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.clauses import Clause, Kind
from corpus.search import INSIDE, Search
from corpus.searched import part_of
from corpus.versions import compare

DATA = Path(__file__).parent / "data" / "retrieval"
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks, how, and the parts of which one answers it."""

    id: str
    voice: str
    text: str
    gold: frozenset[str]


def questions(half: str) -> list[Question]:
    """The questions of one half."""
    lines = (DATA / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Question(q["id"], q["voice"], q["q"], frozenset(q["gold"])) for q in map(json.loads, lines)]


def slices(search: Search, asked: Sequence[Question]) -> dict[str, dict[str, Mask]]:
    """The sorts of questions: by voice, by act, by what kind of clause decides, by what versions say at that place."""
    versions = _versions(search)
    return {
        "voce": _sorted(asked, lambda question: question.voice),
        "atto": _sorted(asked, lambda question: min(question.gold).partition(":")[0]),
        "decide": _sorted(asked, lambda question: "una tabella" if _by_table(search, question) else "un testo"),
        "versioni": _sorted(asked, lambda question: _told(versions[part] for part in question.gold)),
    }


def _sorted(asked: Sequence[Question], sort: Callable[[Question], str]) -> dict[str, Mask]:
    found = [sort(question) for question in asked]
    return {name: np.array([one == name for one in found]) for name in dict.fromkeys(found)}


def _by_table(search: Search, question: Question) -> bool:
    """Whether a table decides: of all clauses of the right parts, the one that fits the question best is of a table."""
    here = search.searched
    signals, _ = search.signals(question.text)
    fit = np.sum([INSIDE[name] * scores for name, scores in signals.items()], axis=0) * here.ready.depth
    right = [n for n, clause in enumerate(here.clauses) if part_of(clause) in question.gold]
    return here.clauses[max(right, key=lambda n: float(fit[n]))].kind in {Kind.TABLE, Kind.ROW}


def _versions(search: Search) -> dict[str, str]:
    """Of each part, whether its act has several versions, and whether they say the same there."""
    library, found = search.library, {}
    names = [act.name for act in library.acts]
    for clause in library.clauses():
        if "/" not in clause.locator and (clause.act.default or part_of(clause) not in found):
            found[part_of(clause)] = "una sola" if names.count(clause.act.name) == 1 else _agreement(search, clause)
    return found


def _agreement(search: Search, clause: Clause) -> str:
    return "concordi" if compare(search.library, clause).agree else "diverse"


def _told(kinds: Iterable[str]) -> str:
    return min(kinds)
