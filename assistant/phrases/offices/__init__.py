"""What people ask of other offices, as they ask it, by whom to ask: what is no office's of these acts is told by it.

Each file holds the offices of one sort, in the form of anticipated questions: `#` opens the sentence that says whom to
ask, each line after it is a question. What is asked of the neighbours of an act's own office, in the names of its
places, an act keeps in its folder `altrui`, in the same form.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from corpus.anticipated import read_questions

_FOLDER = "altrui"


@cache
def asked(packages: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    """What is asked of each office, under the sentence that says whom to ask; beside it what some acts add."""
    found: dict[str, tuple[str, ...]] = {}
    for file in _files(packages):
        for who, questions in read_questions(file).items():
            found[who] = (*found.get(who, ()), *questions)
    return found


def _files(packages: tuple[str, ...]) -> Iterator[Path]:
    for folder in (Path(__file__).parent, *(Path(str(files(package))) / _FOLDER for package in packages)):
        yield from sorted(folder.glob("*.txt"))
