"""A library grown by invented acts, drawn with a seed, and search measured in it.

`python -m evals.grown CLAUSES` prints what it measured as JSON. Half of the invented sentences begin as one sentence
of the acts and end as another, half are words of the acts in any order.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from corpus.clauses import Act, Clause, Document, Kind, Source, Span, Validity
from corpus.embedding.static import StaticEmbedder
from corpus.library import Library
from corpus.reading import Read
from corpus.search import Search
from corpus.searched import part_of
from corpus.sentences import sentences_of
from evals.measures import scored
from evals.slices import Question, questions

_SEED = 7
_ARTICLES, _PARAGRAPHS, _SENTENCES = 40, 6, 2
_TITLE, _SALAD = (2, 5), (8, 30)
_NOWHERE = Source("", "", "", 0, 0)
_WARM = 5


class Grown(Library):
    """The bundled acts and beside them invented ones, with so many clauses."""

    def __init__(self, clauses: int) -> None:
        self._many = clauses
        super().__init__()

    def _read(self) -> Read:
        return _WithInvented(self.folder, self._many)


class _WithInvented(Read):
    """The acts of a folder, read as ever, and the invented ones."""

    def __init__(self, folder: Path, clauses: int) -> None:
        super().__init__(folder)
        told = [clause for act in self.acts for clause in self.document(act).clauses if not clause.children]
        invented = _documents([sentence for clause in told for sentence in sentences_of(clause.body)], clauses)
        self._documents |= {document.act.id: document for document in invented}
        self.acts = tuple(document.act for document in self._documents.values())


def _documents(sentences: Sequence[str], clauses: int) -> Iterator[Document]:
    draw = _Draw(sentences)
    for number, start in enumerate(range(0, clauses, _ARTICLES * (_PARAGRAPHS + 1))):
        name = f"inventato-{number}"
        act = Act(name, None, True, "articoli", name, name, "", None, "it", Validity(), _NOWHERE)
        found = (clause for article in range(1, _ARTICLES + 1) for clause in _article(act, article, draw))
        yield Document(act, tuple(islice(found, clauses - start)), ())


def _article(act: Act, number: int, draw: _Draw) -> Iterator[Clause]:
    """An article and its paragraphs."""
    id_, heading = f"{act.id}:art.{number}", f"Art. {number} - {draw.words(*_TITLE)}"
    texts = [f"{n}. {draw.sentences()}" for n in range(1, _PARAGRAPHS + 1)]
    ids = tuple(f"{id_}/comma.{n}" for n in range(1, _PARAGRAPHS + 1))
    whole = "\n".join([heading, *texts])
    article = Clause(id_, act, Kind.SECTION, f"art. {number}", heading, (), whole, (), Span(0, 0), None, ids)
    yield article
    for n, (paragraph, text) in enumerate(zip(ids, texts, strict=True), 1):
        yield replace(
            article, id=paragraph, kind=Kind.PARAGRAPH, label=f"comma {n}", heading="", path=(heading,), text=text,
            parent=id_, children=(),
        )  # fmt: skip


class _Draw:
    """Sentences that nobody wrote, of words that somebody did."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._random = random.Random(_SEED)  # noqa: S311 (chance that repeats itself)
        self._told = [sentence.split() for sentence in sentences]
        self._words = [word for sentence in self._told for word in sentence]

    def sentences(self) -> str:
        return " ".join(
            self._joined() if self._random.random() < 1 / 2 else f"{self.words(*_SALAD)}." for _ in range(_SENTENCES)
        )

    def words(self, low: int, high: int) -> str:
        return " ".join(self._random.choices(self._words, k=self._random.randint(low, high)))

    def _joined(self) -> str:
        first, second = self._random.choices(self._told, k=2)
        return " ".join(first[: (len(first) + 1) // 2] + second[len(second) // 2 :])


def measure(clauses: int, asked: Sequence[Question]) -> dict[str, float]:
    """Build search over the grown library as it is built anywhere, and ask."""
    start = time.perf_counter()
    library = Grown(clauses)
    drawn, spent = time.perf_counter(), time.process_time()
    search = Search(library, StaticEmbedder.load())
    search.find(asked[0].text)
    built, spent = time.perf_counter(), time.process_time() - spent
    for question in asked[:_WARM]:
        search.find(question.text)
    rankings, seconds, processor = [], [], []
    for question in asked:
        before, busy = time.perf_counter(), time.process_time()
        hits = search.find(question.text)
        seconds.append(time.perf_counter() - before)
        processor.append(time.process_time() - busy)
        rankings.append([part_of(hit.clause) for hit in hits])
    scores = scored([question.gold for question in asked], rankings)
    return {
        "draw_seconds": drawn - start,
        "build_seconds": built - drawn,
        "build_processor": spent,
        "clauses": len(search.searched.ready.ids),
        "median_ms": 1000 * statistics.median(seconds),
        "processor_ms": 1000 * statistics.median(processor),
        "p95_ms": 1000 * float(np.quantile(seconds, 0.95)),
        **{name: float(values.mean()) for name, values in scores.items()},
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), questions("dev"))))
