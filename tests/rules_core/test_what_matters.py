"""What the search for missing facts records once: played for another case, it is what the exact reading says of it."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest

from rules_core.errors import BadFactsError
from rules_core.massarosa_isee.calcolo import calcolo
from rules_core.printed import half_up
from rules_core.readings.completed import Completed, Question, tried
from rules_core.readings.exact import Exact
from rules_core.readings.representatives import put
from rules_core.records import Case, fact_at
from rules_core.registry import Registry
from rules_core.tools import Tool
from tests.rules_core.households import Raw, household, paths
from tests.rules_core.households import put as without

_AMOUNTS = ("reddito_irpef", "patrimonio_mobiliare", "canone_annuo", "mutuo_residuo")
_ROWS = 9_000  # more than are worked on at a time


def in_part(draw: random.Random, most: int) -> Raw:
    """A household of which some facts are not known."""
    raw = household(draw)
    for path in draw.sample(paths(raw), draw.randint(1, most)):
        raw = without(raw, path, None)
    return raw


@pytest.mark.parametrize("seed", range(12))
def test_completions_are_those_of_the_exact_reading(seed: int) -> None:
    """Households of any shape, one after the other: every result of every completion, to the cent."""
    draw = random.Random(seed)
    raw = household(draw)
    amounts = [path for path in paths(raw) if path.rpartition(".")[2] in _AMOUNTS]
    open_ = {path: [Fraction(0), Fraction(draw.randint(1, 9_000_000), 100)] for path in draw.sample(amounts, 2)}
    case = calcolo.read({**raw})
    law = calcolo.law(case)
    asked = [tried(path, fact_at(calcolo.facts, path), values) for path, values in open_.items()]
    chosen = np.array([[draw.randint(0, 1) for _ in open_] for _ in range(_ROWS)])
    norms = [law.expression(name) for name in calcolo.result]
    completed = Completed(calcolo.facts, case, [], ())
    answers = completed.answers([Question(norm, asked, chosen) for norm in norms])
    for row in draw.sample(range(_ROWS), 3):
        exact = Exact(completion(calcolo.read({**raw}), open_, chosen[row]))
        values = [exact.value(norm) for norm in norms]
        assert [half_up(value, 2) for value in values if isinstance(value, Fraction)] == [
            answer.out[row] for answer, value in zip(answers, values, strict=True) if isinstance(value, Fraction)
        ]


def completion(case: Case, open_: dict[str, list[Fraction]], choice: np.ndarray) -> Case:
    """A case with one of the values at each place."""
    for (path, values), value in zip(open_.items(), choice, strict=True):
        put(case, path, values[value])
    return case


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("name", ["isee_calcolo", "isee_confronto"])
def test_which_of_some_facts_matter(name: str, seed: int) -> None:
    """Asked alone, a fact is missing just when the whole answer says so."""
    draw = random.Random(seed)
    tool = Registry().tool(name)
    asked_alone_is_missing(tool, in_part(draw, 6) | ({"immobili": None} if draw.random() < 0.3 else {}), draw)


@pytest.mark.parametrize("name", sorted(Registry().tools))
def test_which_of_some_facts_matter_to_each_tool(name: str) -> None:
    """The same, where nothing is known yet."""
    asked_alone_is_missing(Registry().tool(name), {}, random.Random(name))


def asked_alone_is_missing(tool: Tool, raw: Raw, draw: random.Random) -> None:
    """Some of the missing facts, and one that is not missing, are told apart."""
    try:
        missing = {item["fact"] for item in tool.run(raw)["missing"]}
    except BadFactsError:
        with pytest.raises(BadFactsError):
            tool.which_matter(raw, ["eta"])
        return
    some = set(draw.sample(sorted(missing), (len(missing) + 1) // 2))
    assert tool.which_matter(raw, [*some, "nulla"]) == some
    assert tool.which_matter(raw, missing) == missing
