"""One case completed in many ways, in columns: what is known stands once, what is unknown takes what is tried."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from rules_core.facts import Fact
from rules_core.language import Expr, Symbol, Truth
from rules_core.readings.batches import batch_of, dtype_of, encoded
from rules_core.readings.column import Batch, Bools, Ints
from rules_core.readings.columns import Columns
from rules_core.readings.representatives import split
from rules_core.records import Case, Record


class Tried(NamedTuple):
    """An unknown fact, where columns have it, and its representatives as rules use them and as columns hold them."""

    name: str
    fact: Fact
    values: Sequence[Any]
    path: str
    member: int | None
    table: npt.NDArray[np.int64 | np.bool_]


def tried(name: str, fact: Fact, values: Sequence[Any]) -> Tried:
    """An unknown fact with its representatives."""
    table = np.array([encoded(fact, value) for value in values], dtype=dtype_of(fact))
    return Tried(name, fact, values, *split(name), table)


class Question(NamedTuple):
    """What is an expression where the unknown facts are so: a line for each completion, the place of a value in it."""

    expr: Expr
    tried: Sequence[Tried]
    chosen: Ints


class Answer(NamedTuple):
    """The values, and which of the completions are valid."""

    out: Ints
    valid: Bools


Found = TypeVar("Found")
Asking = Generator[Question, Answer, Found]


class Completed:
    """The completions of a case, computed."""

    def __init__(self, record: type[Record], case: Case, constraints: Sequence[Truth], tied: Collection[str]) -> None:
        self._known = batch_of(record, [case])
        self._constraints, self._tied = constraints, tied

    def answer(self, question: Question) -> Answer:
        """The answer to one question."""
        return self.answers([question])[0]

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        """The answers to some questions, computed as one batch: what their expressions share is computed once."""
        columns = Columns(self._batch([(question.tried, question.chosen) for question in questions]))
        valid = self._valid(columns)
        found, start = [], 0
        for question in questions:
            rows = slice(start, start := start + len(question.chosen))
            found.append(Answer(_out(columns, question.expr)[rows], valid[rows]))
        return found

    def together(self, asking: Sequence[Asking[Found]]) -> list[Found]:
        """Several searches at once: what they ask at the same time is computed as one batch."""
        found: dict[int, Found] = {}
        open_ = {n: (search, next(search)) for n, search in enumerate(asking)}
        while open_:
            answers = self.answers([question for _, question in open_.values()])
            for (n, (search, _)), answer in zip(list(open_.items()), answers, strict=True):
                try:
                    open_[n] = (search, search.send(answer))
                except StopIteration as end:
                    found[n] = end.value
                    del open_[n]
        return [found[n] for n in range(len(asking))]

    def valid(self, tried: Sequence[Tried], chosen: Ints) -> Bools:
        """Which completions are valid: only the facts that a constraint speaks of are looked at."""
        places = [place for place, one in enumerate(tried) if one.name in self._tied]
        facts = self._batch([([tried[place] for place in places], chosen[:, places])])
        return self._valid(Columns(facts))

    def _valid(self, columns: Columns) -> Bools:
        valid = np.ones(columns.batch.rows, dtype=bool)
        for constraint in self._constraints:
            valid &= columns.value(constraint)
        return valid

    def _batch(self, parts: Sequence[tuple[Sequence[Tried], Ints]]) -> Batch:
        rows = sum(len(chosen) for _, chosen in parts)
        facts, own, start = dict(self._known.facts), set(), 0
        for tried, chosen in parts:
            for place, (*_, path, member, table) in enumerate(tried):
                if path not in own:
                    facts[path] = np.repeat(facts[path], rows, axis=-1)
                    own.add(path)
                column = facts[path] if member is None else facts[path][member]
                column[start : start + len(chosen)] = table[chosen[:, place]]
            start += len(chosen)
        return Batch(rows, facts, self._known.present, self._known.stated)


def _out(columns: Columns, expr: Expr) -> Ints:
    if isinstance(expr, Truth | Symbol):
        return np.broadcast_to(np.asarray(columns.value(expr)).astype(np.int64), (columns.batch.rows,))
    return columns.rounded(expr, 2)
