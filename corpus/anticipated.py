"""Anticipated questions: for each clause, the ways in which people who have not read it would ask for it.

They are data beside the corpus, `questions/<act>.txt`; an act without them is found by its own words alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.clauses import Clause
from corpus.errors import ManifestError
from corpus.library import QUESTIONS, Library


@dataclass(frozen=True, slots=True)
class Anticipated:
    """A question that somebody may ask, and the clause that answers it."""

    clause: Clause
    question: str


def anticipated(library: Library) -> Iterator[Anticipated]:
    """Every anticipated question of the acts in a library, in the order of the files."""
    for act in library.acts:
        if act.default:
            for locator, questions in read_questions(library.folder / QUESTIONS / f"{act.name}.txt").items():
                clause = library.at(act.id, locator) or _elsewhere(library, act.name, locator)
                yield from (Anticipated(clause, question) for question in questions)


def read_questions(file: Path) -> dict[str, list[str]]:
    """The questions of one act, by locator: `# locator` opens a clause, each line after it is a question."""
    found: dict[str, list[str]] = {}
    here: list[str] | None = None
    for number, line in enumerate(_lines(file), 1):
        if line.startswith("#"):
            here = found.setdefault(line[1:].strip(), [])
        elif line.strip():
            if here is None:
                raise ManifestError(f"«{file.name}», riga {number}: una domanda prima di dire per quale brano.")
            here.append(line.strip())
    return found


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    except UnicodeDecodeError as error:
        raise ManifestError(f"«{file.name}» non è scritto in UTF-8 (byte {error.start}).") from error


def _elsewhere(library: Library, name: str, locator: str) -> Clause:
    """A place that only another version of the act has."""
    for act in library.acts:
        if act.name == name and (clause := library.at(act.id, locator)) is not None:
            return clause
    raise ManifestError(f"Le domande di «{name}» parlano di «{locator}», che non c'è.")
