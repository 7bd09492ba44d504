"""One output over the completions of a case: where it ends, and which unknown facts change it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import numpy as np

from rules_core.language import Expr, Symbol, Truth
from rules_core.readings.column import Ints
from rules_core.readings.completed import Answer, Asking, Completed, Question, Tried
from rules_core.readings.samples import drawn, grid, turned, varies

_ALL = 20_000
_ALL_WORDS = 131_072  # a condition or a word is cheap, and a long "and" is hard to meet by chance
_SAMPLE = 400
STEPS = (0, 8, 64, _SAMPLE)  # nearly always the first few completions of a sample show that a fact matters
_ROUNDS = 4
_NEVER = -(2**62)


class Search:
    """The completions of a case that are tried for one output, and its value in each."""

    def __init__(self, completed: Completed, expr: Expr, tried: Sequence[Tried], used: AbstractSet[str]) -> None:
        self.completed, self.expr, self.tried, self.used = completed, expr, tried, used
        self.sizes = [len(one.table) for one in tried]
        self.words = isinstance(expr, Truth | Symbol)
        self.whole = int(np.prod(self.sizes, dtype=np.float64)) <= (_ALL_WORDS if self.words else _ALL)
        self.chosen, (self.out, self.valid) = self._all() if self.whole else self._sample()

    def _all(self) -> tuple[Ints, Answer]:
        chosen = grid(self.sizes)
        return chosen, self._answer(chosen)

    def _sample(self) -> tuple[Ints, Answer]:
        """The first valid completions that are drawn."""
        kept, count = [], 0
        for piece in drawn(self.sizes):
            kept.append(piece[self.completed.valid(self.tried, piece)])
            count += len(kept[-1])
            if count >= _SAMPLE:
                break
        chosen = np.concatenate(kept)[:_SAMPLE]
        return chosen, self._answer(chosen)

    def _answer(self, chosen: Ints) -> Answer:
        return self.completed.answer(Question(self.expr, self.tried, chosen))

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
        changing = self._in_grid(places, step) if self.whole else self._turned(places, step)
        return {self.tried[place].name for place in changing}

    def _in_grid(self, places: Sequence[int], step: int) -> list[int]:
        out, valid = self.out.reshape(self.sizes), self.valid.reshape(self.sizes)
        return [place for place in places if step == 0 and varies(out, valid, place)]

    def _turned(self, places: Sequence[int], step: int) -> list[int]:
        """Some of the sampled completions again, with each value of each fact in turn."""
        chosen = self.chosen[STEPS[step] : STEPS[step + 1]]
        if not len(chosen) or not places:
            return []
        changes = [turned(chosen, place, self.sizes[place]) for place in places]
        out, valid = self._answer(np.concatenate(changes))
        found, start = [], 0
        for place, change in zip(places, changes, strict=True):
            rows, shape = slice(start, start := start + len(change)), (len(chosen), self.sizes[place])
            if varies(out[rows].reshape(shape), valid[rows].reshape(shape), 1):
                found.append(place)
        return found

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
        changes = np.concatenate([turned(best[None, :], place, size) for place, size in enumerate(self.sizes)])
        out, valid = yield Question(self.expr, self.tried, changes)
        return np.split(np.where(valid, sign * out, _NEVER), np.cumsum(self.sizes)[:-1])
