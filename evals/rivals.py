"""The peers of search, each run by its own Python on the same texts and the same questions."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.anticipated import anticipated
from corpus.search import Search
from corpus.searched import part_of
from evals.peers.environment import peer_python
from evals.processes import Command, measured
from evals.slices import Question

PEERS: dict[str, Command] = {
    "bm25s, come viene": ["evals.peers.words"],
    "bm25s, radici italiane": ["evals.peers.words", "--italian"],
    "bm25s, con le nostre domande previste": ["evals.peers.words", "--italian", "--anticipated"],
    "LangChain + Chroma, il nostro modello": ["evals.peers.quickstart"],
}


@dataclass(frozen=True, slots=True)
class Ranked:
    """The parts that a search puts first for each question, and how long each took."""

    rankings: list[list[str]]
    seconds: list[float]


def rivals(search: Search, asked: Sequence[Question], work: Path, embedder: str) -> tuple[dict[str, Ranked], list[str]]:
    """What each peer finds; and why one is left out, where it is."""
    source = work / "task.json"
    source.write_text(json.dumps(_task(search, asked), ensure_ascii=False), encoding="utf-8")
    found: dict[str, Ranked] = {}
    try:
        python = peer_python("search")
        found = {name: _answer(python, command, source) for name, command in PEERS.items()}
    except RuntimeError as error:
        return found, [f"I confronti sono lasciati fuori: {_cause(error)}"]
    if not embedder:
        return found, ["LangChain + Chroma con un modello suo è lasciato fuori: manca --quickstart-embedder."]
    command = ["evals.peers.quickstart", "--embedder", embedder]
    try:
        found[f"LangChain + Chroma, {Path(embedder).name}"] = _answer(peer_python("embedder"), command, source)
    except RuntimeError as error:
        return found, [f"LangChain + Chroma con «{embedder}» è lasciato fuori: {_cause(error)}"]
    return found, []


def _cause(error: RuntimeError) -> str:
    """The line of a failed process that says why."""
    lines = str(error).strip().splitlines()
    return next((line for line in reversed(lines) if "Error" in line or "ERROR" in line), lines[-1])


def _answer(python: Path, command: Command, source: Path) -> Ranked:
    module, *flags = command
    print(f"{' '.join(map(str, command))}…", file=sys.stderr, flush=True)
    target = source.with_name("answer.json")
    measured([python, "-m", module, source, target, *flags])
    told = json.loads(target.read_text(encoding="utf-8"))
    return Ranked(told["rankings"], told["seconds"])


def _task(search: Search, asked: Sequence[Question]) -> dict[str, Any]:
    """The texts that our own search looks through, under their headings, clause by clause and part by part.

    Headings that only gather parts are left out: what they hold would count as found in the wrong place.
    """
    parts = {part.id for document in search.library.documents for part in document.parts}
    clauses = [clause for clause in search.searched.clauses if "/" in clause.locator or clause.id in parts]
    told = [(part_of(clause), f"{' '.join(clause.path)}\n{clause.text}") for clause in clauses]
    return {
        "clauses": told,
        "anticipated": told + [(part_of(q.clause), q.question) for q in anticipated(search.library)],
        "parts": [text for text, clause in zip(told, clauses, strict=True) if clause.id in parts],
        "questions": [question.text for question in asked],
    }
