"""The floor under the answers: on the development half no change may make them fall below what they were."""

from __future__ import annotations

import pytest

from evals.answers import answered
from evals.conversations import figures
from evals.desk import Desk
from evals.held import Held, hold
from evals.judging import Verdict, lines
from evals.shares import share

RIGHT = 0.94
CONDITIONS = {
    "strumento": 0.95, "fatti": 0.88, "esito": 0.9, "clausola": 0.95, "contenuto": 0.94, "mai detto": 0.97,
    "declina": 0.93,
}  # fmt: skip
RIGHT_RESULT, RIGHT_TOOL = 0.85, 0.95


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The assistant with the bundled acts."""
    return Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def verdicts(desk: Desk) -> list[Verdict]:
    """How each line of the development half was answered."""
    return answered(desk, "dev")


@pytest.fixture(scope="module")
def held(desk: Desk) -> list[Held]:
    """The conversation with each simulated person of the development half."""
    return [hold(desk, profile, 1) for profile in lines("dev", "conversations")]


def test_answers_are_grounded(verdicts: list[Verdict]) -> None:
    """No number without a source, no value, quote or label that its source does not hold; nothing breaks."""
    assert {one.line["id"]: one.faults for one in verdicts if one.faults} == {}


def test_answers_stay_right(verdicts: list[Verdict]) -> None:
    """As many as before meet all that their line asks."""
    assert share("giuste", [one.correct for one in verdicts]).value >= RIGHT


@pytest.mark.parametrize(("condition", "floor"), CONDITIONS.items())
def test_each_condition_stays_met(verdicts: list[Verdict], condition: str, floor: float) -> None:
    """As many as before meet each condition that their line states."""
    stated = [not one.amiss[condition] for one in verdicts if condition in one.amiss]
    assert share(condition, stated).value >= floor


def test_conversations_come_to_their_result(desk: Desk, held: list[Held]) -> None:
    """As many people as before find the right tool, and the right result at the end."""
    found = {figure.name.partition(" (")[0]: figure.value for figure in figures(desk, held)}
    assert found["strumento giusto"] >= RIGHT_TOOL
    assert found["risultato giusto"] >= RIGHT_RESULT


def test_conversations_are_grounded(held: list[Held]) -> None:
    """No turn of any conversation holds a number without a source, and none breaks."""
    assert {one.profile["id"]: one.faults for one in held if one.faults} == {}
