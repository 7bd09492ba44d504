"""What if: what made a difference, and how little crosses a threshold."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from rules_core.errors import BadFactsError
from rules_core.readings.exact import Exact
from rules_core.readings.whatif import crossing, differences
from rules_core.registry import Registry
from rules_core.tools import RuleTool
from tests.rules_core.households import household, put

FOUND = Registry().tool("isee_calcolo")
assert isinstance(FOUND, RuleTool)
TOOL: RuleTool = FOUND
INCOME = "componenti[0].reddito_irpef"


def isee(raw: object) -> Fraction:
    """The ISEE of a household, before it is written with two decimals."""
    case = TOOL.read(raw)
    value = Exact(case).value(TOOL.law(case).expression("isee"))
    assert isinstance(value, Fraction)
    return value


def test_the_same_case_has_no_differences() -> None:
    """Nothing differs from itself, nor from the same facts in another spelling."""
    raw = household(random.Random(1))
    assert differences(TOOL, raw, raw) == []
    assert differences(TOOL, put(raw, INCOME, "100"), put(raw, INCOME, "100.00")) == []


def test_differences_are_the_norms_that_changed() -> None:
    """Each result that differs is told with both values, and some norm touches the facts; backwards is the same."""
    draw = random.Random(7)
    for _ in range(25):
        raw = household(draw)
        other = put(raw, INCOME, f"{draw.randint(0, 60000)}")
        one, two = (TOOL.run(case)["result"] for case in (raw, other))
        found = {(d.norm, d.of): d for d in differences(TOOL, raw, other)}
        for name in TOOL.result:
            if one[name] != two[name]:
                assert (found[name, ""].before, found[name, ""].after) == (one[name], two[name])
            else:
                assert (name, "") not in found
        assert not found or any(d.origin for d in found.values())
        back = {(d.norm, d.of): (d.after, d.before) for d in differences(TOOL, other, raw)}
        assert back == {key: (d.before, d.after) for key, d in found.items()}


def test_differences_between_versions_name_their_clause() -> None:
    """The clause is that of the second set of facts."""
    raw = household(random.Random(3))
    other = put(raw, "versione", "delibera-69")
    for found in differences(TOOL, put(raw, "versione", "allegato-c"), other):
        assert found.source.startswith("massarosa-isee@")


@pytest.mark.parametrize("free", [INCOME, "componenti[0].patrimonio_mobiliare", "tasso_titoli_decennali"])
def test_a_crossing_is_the_first_step_on_the_other_side(free: str) -> None:
    """The change found is on another side of the threshold, and one step less is not."""
    draw = random.Random(11)
    seen = 0
    for _ in range(30):
        raw = put(household(draw), free, "3.5" if free.startswith("tasso") else "9000.00")
        before = isee(raw)
        limit = before + draw.choice([Fraction(-1000), Fraction(-1, 100), Fraction(1, 100), Fraction(2500)])
        found = crossing(TOOL, raw, free, "isee", limit)
        if found is None:
            continue
        seen += 1
        share, step = (100, Fraction(1, 10**4)) if free.startswith("tasso") else (1, Fraction(1, 100))
        end, start = found.end * share, found.start * share
        towards = step if end < start else -step
        assert _side(isee(put(raw, free, _text(end))), limit) != _side(before, limit)
        assert _side(isee(put(raw, free, _text(end + towards))), limit) == _side(before, limit)
    assert seen > 3


def _side(value: Fraction, limit: Fraction) -> int:
    return (value > limit) - (value < limit)


def _text(value: Fraction) -> str:
    return f"{float(value):.4f}" if value.denominator > 100 else f"{float(value):.2f}"


def test_what_no_value_brings_about() -> None:
    """An ISEE is never below nought."""
    raw = household(random.Random(2))
    assert crossing(TOOL, put(raw, INCOME, "5"), INCOME, "isee", Fraction(-1)) is None


@pytest.mark.parametrize(("free", "field"), [("abitazione.titolo", "isee"), (INCOME, "isei")])
def test_what_cannot_cross(free: str, field: str) -> None:
    """A word does not grow little by little; a result has a name."""
    with pytest.raises(BadFactsError, match="non è un fatto numerico"):
        crossing(TOOL, household(random.Random(4)), free, field, Fraction(1))


def test_where_to_start_must_be_known() -> None:
    """From nowhere there is no smallest change."""
    raw = put(household(random.Random(4)), INCOME, None)
    with pytest.raises(BadFactsError, match="non è noto"):
        crossing(TOOL, raw, INCOME, "isee", Fraction(1))
