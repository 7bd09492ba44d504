"""One case completed in many ways, in columns: what is known stands once, what is unknown takes what is tried."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import and_
from threading import Lock
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from rules_core.facts import Fact
from rules_core.language import Expr, Symbol, Truth
from rules_core.readings.batches import batch_of, dtype_of, encoded, leaves
from rules_core.readings.column import Batch, Bools, Ints
from rules_core.readings.columns import Columns
from rules_core.readings.representatives import split
from rules_core.readings.tapes import Playing, Tape
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


Part = tuple[Sequence[Tried], Ints]


class Answer(NamedTuple):
    """The values, and which of the completions are valid."""

    out: Ints
    valid: Bools


Found = TypeVar("Found")
Asking = Generator[Question, Answer, Found]


class Completed:
    """The completions of a case, computed."""

    def __init__(self, record: type[Record], case: Case, constraints: Sequence[Truth], tied: Collection[str]) -> None:
        known = batch_of(record, [case])
        self._known, self._constraints, self._tied = known.facts, constraints, tied
        whose: Any = record
        self._shape = _shape(whose, tuple((group, len(present)) for group, present in known.present.items()))
        self._playing = self._shape.playing(known)

    def answer(self, question: Question) -> Answer:
        """The answer to one question."""
        return self.answers([question])[0]

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        """The answers to some questions, computed as one batch: what their expressions share is computed once."""
        *outs, valid = self._played([question.expr for question in questions], [q[1:] for q in questions], valid=True)
        ends = np.cumsum([len(question.chosen) for question in questions])
        rows = [slice(end - len(question.chosen), end) for question, end in zip(questions, ends, strict=True)]
        return [Answer(_whole(out[row]), valid[row]) for out, row in zip(outs, rows, strict=True)]

    def values(self, question: Question) -> Ints:
        """The values alone, where it is known which completions are valid."""
        return _whole(self._played([question.expr], [question[1:]], valid=False)[0])

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
        valid: Bools = self._played([], [([tried[place] for place in places], chosen[:, places])], valid=True)[0]
        return valid

    def _played(self, exprs: Sequence[Expr], parts: Sequence[Part], *, valid: bool) -> list[Any]:
        """The values of some expressions in every row of all the parts, and at last whether a row is valid."""
        rows = sum(len(chosen) for _, chosen in parts)
        facts: dict[str, Any] = {}
        start = 0
        for tried, chosen in parts:
            for place, (*_, path, member, table) in enumerate(tried):
                if path not in facts:
                    facts[path] = np.repeat(self._known[path], rows, axis=-1)
                column = facts[path] if member is None else facts[path][member]
                column[start : start + len(chosen)] = table[chosen[:, place]]
            start += len(chosen)
        wanted = [self._shape.place(expr) for expr in exprs]
        if valid:
            wanted.append(self._shape.all(self._constraints))
        columns = {self._shape.facts[path].place: column for path, column in facts.items()}
        return self._playing.played(wanted, columns, rows)


class _Shape:
    """The law recorded for all the cases that have as many members."""

    def __init__(self, record: type[Record], widths: Mapping[str, int]) -> None:
        self._tape, self._one_at_a_time = Tape(), Lock()
        self.facts, self._stated = (
            {path: self._tape.varying(2 if "[]" in path else 1) for path, _ in leaves(record)} for _ in range(2)
        )
        present = {group: np.ones((width, 1), dtype=bool) for group, width in widths.items()}
        self._columns = Columns(Batch(0, self.facts, present, self._stated))
        self._places: dict[int | tuple[int, ...], int] = {}

    def playing(self, known: Batch) -> Playing:
        """The law with what is known of a case."""
        facts = {recorded.place: known.facts[path] for path, recorded in self.facts.items()}
        stated = {recorded.place: known.stated[path] for path, recorded in self._stated.items()}
        return Playing(self._tape, facts | stated)

    def place(self, expr: Expr) -> int:
        """Where on the tape is what a search compares: cents, truths, or codes of words."""
        if id(expr) not in self._places:
            with self._one_at_a_time:
                value = self._columns.value(expr)
                found = value if isinstance(expr, Truth | Symbol) else self._columns.in_units(value, 2)
                self._places[id(expr)] = self._tape.place(found)
        return self._places[id(expr)]

    def all(self, truths: Sequence[Truth]) -> int:
        """Where on the tape it stands whether all of some truths hold."""
        key = tuple(map(id, truths))
        if key not in self._places:
            with self._one_at_a_time:
                found = reduce(and_, map(self._columns.value, truths), np.ones(1, dtype=bool))
                self._places[key] = self._tape.place(found)
        return self._places[key]


@lru_cache(maxsize=64)
def _shape(record: type[Record], widths: tuple[tuple[str, int], ...]) -> _Shape:
    return _Shape(record, dict(widths))


def _whole(out: Any) -> Ints:
    found: Ints = out if out.dtype == np.int64 else out.astype(np.int64)
    return found
