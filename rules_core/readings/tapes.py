"""What is done to columns, recorded once and played again whenever there are other values in them.

Which scale a number has and which operation follows which hangs on the law and on how many members there are, and on
nothing else: recorded once, it serves every case of that shape, and what is left to do are numpy's own operations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

_ROWS = 8192  # what is worked on at a time stays near the processor


class Step(NamedTuple):
    """An operation: the places that it reads, the place that it leaves its outcome in."""

    do: Callable[..., Any]
    read: tuple[int, ...]
    left: int


class Tape:
    """Operations in the order in which they were asked for, and the numbers that the law states."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.values: list[Any] = []
        self._made: dict[tuple[Any, ...], Recorded] = {}
        self._numbers: dict[int, int] = {}

    def varying(self, ndim: int) -> Recorded:
        """A column whose values are given when the tape is played."""
        return Recorded(self, self._keep(None), ndim)

    def record(self, do: Callable[..., Any], inputs: Sequence[Any], options: Mapping[str, Any]) -> Recorded:
        """An operation to do when the tape is played; one that was recorded before is not done again."""
        read = tuple(self.place(value) for value in inputs)
        key = (do, *read, *options.items())
        if key not in self._made:
            ndim = max(getattr(value, "ndim", 0) for value in inputs) - ("axis" in options)
            found = Recorded(self, self._keep(None), ndim)
            self.steps.append(Step(partial(do, **options) if options else do, read, found.place))
            self._made[key] = found
        return self._made[key]

    def place(self, value: Any) -> int:
        """Where a value is, recorded or not."""
        if isinstance(value, Recorded):
            return value.place
        if type(value) is not int:
            return self._keep(value)
        if value not in self._numbers:
            self._numbers[value] = self._keep(value)
        return self._numbers[value]

    def _keep(self, value: Any) -> int:
        self.values.append(value)
        return len(self.values) - 1


class Recorded(NDArrayOperatorsMixin):
    """A column that varies: what is done to it, by an operator or a function of numpy, is recorded."""

    __slots__ = ("ndim", "place", "tape")

    def __init__(self, tape: Tape, place: int, ndim: int) -> None:
        self.tape, self.place, self.ndim = tape, place, ndim

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Recorded:
        """What numpy does number by number."""
        del method
        return self.tape.record(ufunc, inputs, options)

    def __array_function__(self, do: Any, kinds: Any, inputs: Any, options: Any) -> Recorded:
        """What else numpy does."""
        del kinds
        return self.tape.record(do, inputs, options)


class Playing:
    """A tape with the values of one case: what no row changes is done once."""

    def __init__(self, tape: Tape, values: Mapping[int, Any]) -> None:
        self._tape, self._done = tape, 0
        self._values: list[Any] = []
        self._given = values
        self._open: dict[frozenset[int], tuple[int, list[Step]]] = {}
        self._plans: dict[tuple[Any, ...], list[Step]] = {}

    def played(self, wanted: Sequence[int], columns: Mapping[int, Any], rows: int) -> list[Any]:
        """What stands in some places when some columns are these: an entry for each row."""
        self._settle()
        plan, pieces = self._plan(tuple(wanted), frozenset(columns)), []
        for start in range(0, rows, _ROWS):
            stop = min(start + _ROWS, rows)
            values = self._values.copy()
            for place, column in columns.items():
                values[place] = column[..., start:stop]
            for do, read, left in plan:
                values[left] = do(*[values[place] for place in read])
            pieces.append([_line(values[place], stop - start) for place in wanted])
        return pieces[0] if len(pieces) == 1 else [np.concatenate(line) for line in zip(*pieces, strict=True)]

    def _settle(self) -> None:
        """Do what was recorded since it was last looked at, with the values of the case."""
        if self._done == len(self._tape.steps) and self._values:
            return
        steps, values = self._tape.steps[self._done :], self._values  # another case may be adding to them
        values += self._tape.values[len(values) :]
        for place, column in self._given.items():
            values[place] = column
        with np.errstate(divide="ignore"):  # where something is unknown, a divisor may be nought that never is
            for do, read, left in steps:
                values[left] = do(*[values[place] for place in read])
        self._done += len(steps)

    def _plan(self, wanted: tuple[int, ...], varying: frozenset[int]) -> list[Step]:
        """The steps that lead from what varies to some places."""
        key = (varying, *wanted)
        if key not in self._plans:
            needed, plan = set(wanted), []
            for step in reversed(self._changing(varying)):
                if step.left in needed:
                    plan.append(step)
                    needed.update(step.read)
            self._plans[key] = plan[::-1]
        return self._plans[key]

    def _changing(self, varying: frozenset[int]) -> list[Step]:
        """The steps whose outcome hangs on what varies."""
        done, found = self._open.get(varying, (-1, []))
        if done != self._done:
            changing, found = set(varying), []
            for step in self._tape.steps[: self._done]:
                if not changing.isdisjoint(step.read) and (left := self._left(step, changing)):
                    changing.add(step.left)
                    found.append(left)
            self._open[varying] = self._done, found
        return found

    def _left(self, step: Step, changing: AbstractSet[int]) -> Step | None:
        """What is left to do of a step: nothing, where what does not vary decides; of a choice perhaps one side."""
        decides = _DECIDES.get(step.do)
        if decides is not None:
            return None if any(decides(self._values[place]) for place in step.read if place not in changing) else step
        if step.do not in _CHOICES or step.read[0] in changing:
            return step
        holds, then, otherwise = step.read
        taken = np.asarray(self._values[holds])
        if taken.any() and not taken.all():
            return step
        side = then if taken.all() else otherwise
        return Step(_same, (side,), step.left) if side in changing else None


def chosen(holds: Any, then: Any, otherwise: Any) -> Any:
    """One number or the other, row by row."""
    if isinstance(holds, Recorded):
        return holds.tape.record(_choose, (holds, then, otherwise), {})
    return _choose(holds, then, otherwise)


def picked(values: Any, places: Any) -> Any:
    """The value at each place."""
    return places.tape.record(np.take, (values, places), {}) if isinstance(places, Recorded) else values[places]


def _choose(holds: Any, then: Any, otherwise: Any) -> Any:
    """By arithmetic, since a processor that guesses at each row guesses wrong.

    What leaves 64 bits in the difference comes back in the sum: whole numbers wrap around.
    """
    return otherwise + (then - otherwise) * holds


def _same(value: Any) -> Any:
    return value


def _line(found: Any, rows: int) -> Any:
    """A column with an entry for each row."""
    return found if np.shape(found) == (rows,) else np.broadcast_to(found, (rows,))


_CHOICES = frozenset({_choose, np.where})
_DECIDES: dict[Callable[..., Any], Callable[[Any], bool]] = {
    np.bitwise_and: lambda value: not value.any(),
    np.bitwise_or: lambda value: bool(value.all()),
    np.multiply: lambda value: value == 0 if isinstance(value, int) else not value.any(),
}
