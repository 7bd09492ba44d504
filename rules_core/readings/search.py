"""One output over the completions of a case: where it ends, and which unknown facts change it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import numpy as np

from rules_core.language import Expr, Symbol, Truth
from rules_core.readings.column import Bools, Ints
from rules_core.readings.completed import Asking, Completed, Question, Tried
from rules_core.readings.samples import drawn, grid, turned, varies, which_vary

_ALL = 20_000
_ALL_WORDS = 131_072  # a condition or a word is cheap, and a long "and" is hard to meet by chance
_SAMPLE = 400
STEPS = (0, 8, 64, _SAMPLE)  # nearly always the first few completions of a sample show that a fact matters
_ROUNDS = 4
_NEVER = -(2**62)


def most_of(expr: Expr) -> int:
    """How many completions of an output are all tried."""
    return _ALL_WORDS if isinstance(expr, Truth | Symbol) else _ALL


class Trials:
    """The completions that are tried: every combination of what stands for the unknown facts, or a sample of them."""

    def __init__(self, completed: Completed, tried: Sequence[Tried], most: int) -> None:
        self.completed, self.tried = completed, tried
        self.sizes = [len(one.table) for one in tried]
        self.whole = int(np.prod(self.sizes, dtype=np.float64)) <= most

    @cached_property
    def rows(self) -> tuple[Ints, Bools]:
        """The completions, and which of them are valid."""
        return self._all() if self.whole else self._sample()

    def _all(self) -> tuple[Ints, Bools]:
        chosen = grid(self.sizes)
        return chosen, self.completed.valid(self.tried, chosen)

    def _sample(self) -> tuple[Ints, Bools]:
        """The first valid completions that are drawn."""
        kept, count = [], 0
        for piece in drawn(self.sizes):
            kept.append(piece[self.completed.valid(self.tried, piece)])
            count += len(kept[-1])
            if count >= _SAMPLE:
                break
        chosen = np.concatenate(kept)[:_SAMPLE]
        return chosen, np.ones(len(chosen), dtype=bool)


class Search:
    """The completions of a case that are tried for one output, and its value in each."""

    def __init__(self, trials: Trials, expr: Expr, used: AbstractSet[str]) -> None:
        self._trials, self.expr, self.used = trials, expr, used
        self.completed, self.tried, self.sizes, self.whole = trials.completed, trials.tried, trials.sizes, trials.whole
        self.words = isinstance(expr, Truth | Symbol)

    @property
    def chosen(self) -> Ints:
        """The completions."""
        return self._trials.rows[0]

    @property
    def valid(self) -> Bools:
        """Which of them are valid."""
        return self._trials.rows[1]

    @cached_property
    def out(self) -> Ints:
        """The output in each."""
        return self.completed.values(Question(self.expr, self.tried, self.chosen))

    @cached_property
    def ends(self) -> tuple[Ints, Ints]:
        """The completions with the least and the greatest value."""
        rows = np.flatnonzero(self.valid)
        return self.chosen[rows[self.out[rows].argmin()]], self.chosen[rows[self.out[rows].argmax()]]

    @cached_property
    def settled(self) -> bool:
        """Whether the output is the same whatever the unknown facts are."""
        values = self.out[self.valid]
        if not len(values) or values.min() < values.max():
            return False
        return self.whole or not any(self.changed_by(self.used, step) for step in range(len(STEPS) - 1))

    def changed_by(self, asked: Collection[str], step: int) -> set[str]:
        """Which of some facts change the output, as far as one step shows it; a grid shows everything at the first."""
        places = [place for place, one in enumerate(self.tried) if one.name in asked]
        if not places or (self.whole and step):
            return set()
        changing = self._in_grid(places) if self.whole else self._turned(places, step)
        return {self.tried[place].name for place in changing}

    def _in_grid(self, places: Sequence[int]) -> list[int]:
        out, valid = self.out.reshape(self.sizes), self.valid.reshape(self.sizes)
        return [place for place in places if varies(out, valid, place)]

    def _turned(self, places: Sequence[int], step: int) -> list[int]:
        """Some of the sampled completions again, with each value of each fact in turn."""
        chosen = self.chosen[STEPS[step] : STEPS[step + 1]]
        if not len(chosen):
            return []
        sizes = [self.sizes[place] for place in places]
        out, valid = self.completed.answer(Question(self.expr, self.tried, turned(chosen, places, sizes)))
        return [place for place, found in zip(places, which_vary(out, valid, sizes), strict=True) if found]

    def uphill(self, sign: int) -> Asking[Ints]:
        """From an end further on, one fact at a time, until no single change helps."""
        best = self.ends[sign > 0].copy()
        scores = yield from self._scores(best, sign)
        for _ in range(_ROUNDS):
            before = best.copy()
            for place in range(len(best)):
                if scores[place].max() > scores[place][best[place]]:
                    best[place] = scores[place].argmax()
                    scores = yield from self._scores(best, sign)
            if (best == before).all():
                break
        return best

    def _scores(self, best: Ints, sign: int) -> Asking[list[Ints]]:
        """How far each value of each fact would lead."""
        changes = turned(best[None], range(len(best)), self.sizes)
        out, valid = yield Question(self.expr, self.tried, changes)
        return np.split(np.where(valid, sign * out, _NEVER), np.cumsum(self.sizes)[:-1])
