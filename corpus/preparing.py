"""The way from a library to what search has ready: which clauses, under which words, for which questions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from corpus.anticipated import Anticipated, anticipated
from corpus.clauses import Clause
from corpus.lexical import pieces_of, terms_of
from corpus.library import Library
from corpus.postings import Places, Postings
from corpus.prepared import Prepared
from corpus.searched import part_of
from corpus.sentences import sentences_of
from corpus.versions import compare

_HEADINGS = 0.5
_OTHER_VERSION = 0.85
_WHOLE = 0.8


def prepare(library: Library) -> Prepared:
    """What search has ready; a version's clause is there only where it says something else than the default's."""
    by_part: dict[str, list[Clause]] = defaultdict(list)
    versions: dict[str, tuple[list[str], list[str]]] = {}
    for clause in library.clauses():
        every, same = _versions(library, clause)
        if clause.act.default or not any(library.clause(id_).act.default for id_ in same):
            by_part[part_of(clause)].append(clause)
            versions[clause.id] = every, same
    clauses = [clause for inside in by_part.values() for clause in inside]
    part = np.repeat(np.arange(len(by_part), dtype=np.int32), [len(inside) for inside in by_part.values()])
    questions = questions_of(library, clauses)
    place = {clause.id: n for n, clause in enumerate(clauses)}
    of_questions = np.array([place[question.clause.id] for question in questions], dtype=np.int32)
    return Prepared(
        parts=list(by_part),
        ids=list(place),
        part=part,
        versions=[versions[id_][0] for id_ in place],
        same=[versions[id_][1] for id_ in place],
        standing=np.array([1.0 if c.act.default else _OTHER_VERSION for c in clauses], dtype=np.float32),
        depth=np.array([_WHOLE if c.children else 1.0 for c in clauses], dtype=np.float32),
        twins=_twins(clauses, [versions[id_][0] for id_ in place]),
        of_questions=of_questions,
        words=_words(clauses),
        texts=_texts(list(by_part.values())),
        **_asked(questions, of_questions, part, len(by_part)),
    )


def questions_of(library: Library, clauses: Sequence[Clause]) -> list[Anticipated]:
    """The anticipated questions of some clauses; an act that has none is asked in its own words.

    Each of its sentences is asked of the deepest clause that holds it.
    """
    here = {clause.id: clause for clause in clauses}
    questions = [question for question in anticipated(library) if question.clause.id in here]
    anticipated_acts = {question.clause.act.name for question in questions}
    own = [
        Anticipated(clause, sentence)
        for clause in clauses
        if clause.act.name not in anticipated_acts and clause.body
        for sentence in _own(clause, [here[id_] for id_ in clause.children if id_ in here])
    ]
    return [*questions, *own]


def _own(clause: Clause, inner: Sequence[Clause]) -> list[str]:
    """The sentences of a clause that are not those of the clauses that it holds."""
    told = " ".join(" ".join(child.text for child in inner).split())
    sentences = sentences_of(" ".join(clause.body.split()))
    return [sentence for sentence in sentences if sentence.removeprefix("- ") not in told]


def _versions(library: Library, clause: Clause) -> tuple[list[str], list[str]]:
    """The same place in every version, and those of them that agree word for word."""
    found = compare(library, clause)
    same = next(group for group in found.groups if clause in group)
    return [version.id for version in found.clauses], [version.id for version in same]


def _twins(clauses: Sequence[Clause], versions: Sequence[Sequence[str]]) -> Places:
    default = {clause.id: n for n, clause in enumerate(clauses) if clause.act.default}
    own = [n for n, clause in enumerate(clauses) if not clause.act.default]
    pairs = [(n, default[id_]) for n in own for id_ in versions[n] if id_ in default]
    return np.array(pairs, dtype=np.int32).reshape(-1, 2)


def _words(clauses: Sequence[Clause]) -> Postings:
    bags = (_bag((clause.text, 1.0), (" ".join(clause.path), _HEADINGS)) for clause in clauses)
    return Postings.of(bags, range(len(clauses)), len(clauses))


def _texts(parts: Sequence[Sequence[Clause]]) -> Postings:
    bags = (_bag(*[(clause.text, 1.0) for clause in inside if "/" not in clause.locator]) for inside in parts)
    return Postings.of(bags, range(len(parts)), len(parts))


def _asked(questions: Sequence[Anticipated], places: Places, part: Places, parts: int) -> dict[str, Postings]:
    """The questions one by one, by pieces of their words, and all of a part together."""
    whole = (Counter(terms_of(question.question)) for question in questions)
    pieces = (Counter(pieces_of(question.question)) for question in questions)
    of_part = part[places]
    grouped = np.split(np.argsort(of_part, kind="stable"), np.cumsum(np.bincount(of_part, minlength=parts)))[:-1]
    together = (Counter(term for n in group for term in terms_of(questions[n].question)) for group in grouped)
    return {
        "asked": Postings.of(whole, places, len(part)),
        "pieces": Postings.of(pieces, places, len(part)),
        "together": Postings.of(together, range(parts), parts),
    }


def _bag(*texts: tuple[str, float]) -> dict[str, float]:
    bag: dict[str, float] = {}
    for text, weight in texts:
        for term in terms_of(text):
            bag[term] = bag.get(term, 0.0) + weight
    return bag
