"""With a chat model, whatever it is like: nothing forged is shown, and no answer is worse than without."""

from __future__ import annotations

from argparse import Namespace

import pytest

from evals.model import run

EVERY = 12


@pytest.fixture(scope="module")
def figures() -> dict[str, tuple[float, bool]]:
    """The figures of a sample of all datasets under three personalities, and whether each meets its target."""
    args = Namespace(test=False, only=["utile", "bugiardo", "500"], sample=EVERY, seconds=3.0, model="", url=None)
    return {figure.name: (figure.value, figure.met) for figure in run(args).figures if "lenta" not in figure.name}


@pytest.mark.parametrize("name", ["utile", "bugiardo", "500"])
def test_the_substance_stays(figures: dict[str, tuple[float, bool]], name: str) -> None:
    """As many right answers and results as without a model, no source missing, no lie."""
    missed = {told: value for told, (value, met) in figures.items() if told.startswith(f"{name}:") and not met}
    assert missed == {}


def test_a_good_model_helps(figures: dict[str, tuple[float, bool]]) -> None:
    """It gives something to most answers; one whose server fails gives nothing to any."""
    helped = {told: value for told, (value, _) in figures.items() if "con l'aiuto" in told}
    assert helped["utile: risposte con l'aiuto del modello"] > 0
    assert helped["500: risposte con l'aiuto del modello"] == 0
