"""Processes killed at any moment while they build the index of vectors, and what is answered afterwards.

`python -m evals.kills FOLDER` is such a process: it says when it begins, and when it is done.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from corpus.embedding.static import StaticEmbedder
from corpus.index import ChromaIndex
from corpus.library import BUNDLED
from corpus.nearest import InMemory

_DRAWN = 50
_NEAREST = 10
_ALIKE = 1e-4


@dataclass(slots=True)
class Killed:
    """What became of the processes, and of the answers after each."""

    amid: int = 0
    """Killed before they were done."""
    after: int = 0
    """Killed when they had just said that they were done."""
    wrong: list[str] = field(default_factory=list)
    """Answers that are not those of vectors in memory."""


def texts() -> dict[str, list[str]]:
    """Every line of the bundled documents, in two kinds."""
    lines = [
        line for file in sorted(BUNDLED.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines() if line
    ]
    return {"brani": lines[::3], "domande": lines}


def kill(times: int, seed: int, folder: Path) -> Killed:
    """Kill so many builds, each on what the one before left; each time look at what the folder then answers.

    What is whole is mostly thrown away, so that there is something to build.
    """
    draw, found = random.Random(seed), Killed()  # noqa: S311 (chance that repeats itself)
    whole = _lasts(folder)
    for n in range(times):
        if n % 5 and next(folder.glob("*/completo"), None):
            shutil.rmtree(folder)
        if _killed_at(folder, draw.uniform(0, whole)):
            found.after += 1
        else:
            found.amid += 1
        with TemporaryDirectory() as copy:
            found.wrong += _wrong(shutil.copytree(folder, Path(copy) / "index", dirs_exist_ok=True), draw)
    return found


def _building(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "evals.kills", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 (ourselves)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def _lasts(folder: Path) -> float:
    """How long a build takes that nobody kills."""
    with _building(folder) as process:
        start = time.perf_counter()
        process.wait()
    assert process.returncode == 0
    return time.perf_counter() - start


def _killed_at(folder: Path, seconds: float) -> bool:
    """Kill a build after so many seconds; whether it was done already."""
    with _building(folder) as process:
        time.sleep(seconds)
        process.kill()
        assert process.stdout is not None
        return bool(process.stdout.read())


def _wrong(folder: Path, draw: random.Random) -> list[str]:
    """The questions whose nearest texts, or their cosines, are not those in memory."""
    embedder, asked = StaticEmbedder.load(), texts()
    kept = ChromaIndex(folder, None, lambda _: None).keep(asked, embedder)
    drawn = draw.sample(asked["domande"], _DRAWN)
    vectors, wrong = embedder.questions(drawn), []
    for kind, lines in asked.items():
        memory = InMemory(embedder.passages(lines))
        for question, vector in zip(drawn, vectors, strict=True):
            right, told = memory.cosines(vector), kept[kind].cosines(vector)
            nearest = np.argsort(-right)[:_NEAREST]
            if np.abs(right[nearest] - told[nearest]).max() > _ALIKE or told.max() > right.max() + _ALIKE:
                wrong.append(question)
    return wrong


if __name__ == "__main__":
    wanted, embedder = texts(), StaticEmbedder.load()
    print("comincio", flush=True)
    ChromaIndex(Path(sys.argv[1]), None, lambda _: None).keep(wanted, embedder)
    print("fatto", flush=True)
