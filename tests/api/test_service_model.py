"""The service with a chat model that is slow: it answers all the same, and nobody waits for somebody else's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from typing import Any

from evals.model_server import ModelServer
from evals.personalities import PERSONALITIES, Personality, Reply, Sent, Truth
from tests.api.served import served

PEOPLE, PATIENCE = 6, 60
QUESTION = "quanto si prende al giorno con 35 ore alla settimana per 6 mesi?"


class Gathering:
    """A model that answers nobody before so many people wait for it at once; then it says what is no form."""

    def __init__(self, people: int) -> None:
        self.together = False
        self._met = Barrier(people, action=self._all_here)

    def __call__(self, _: Sent, __: Truth) -> Reply:
        """Wait for the others, once."""
        if not self.together:
            try:
                self._met.wait(PATIENCE)
            except BrokenBarrierError:
                return Reply("qualcuno non è arrivato")
        return Reply("ecco")

    def _all_here(self) -> None:
        self.together = True


def test_nobody_waits_for_somebody_elses_model(tmp_path: Path) -> None:
    """Six people at once: all are at the model before any of them has heard from it, and the answers are the rules'."""
    gathering = Gathering(PEOPLE)
    told = _asked(tmp_path, gathering, people=PEOPLE, seconds=PATIENCE)
    assert gathering.together
    assert all("38,70 €" in answer["text"] and answer["made_by"]["model"] is None for answer in told)


def test_a_model_that_never_answers_is_left(tmp_path: Path) -> None:
    """It would speak after an hour: its time passes, and the answer is the rules'."""
    [answer] = _asked(tmp_path, PERSONALITIES["muto"](), people=1, seconds=1)
    assert "38,70 €" in answer["text"]
    assert answer["made_by"]["model"] is None


def _asked(home: Path, personality: Personality, *, people: int, seconds: int) -> list[Any]:
    """What a service with a model of this personality answers so many people who ask together."""
    with ModelServer(personality) as server, ThreadPoolExecutor(people) as pool:
        model = {"SPORTELLO_MODEL": "openai:prova", "SPORTELLO_MODEL_URL": server.url}
        with served(home, **model, SPORTELLO_MODEL_SECONDS=str(seconds)) as running:
            told = pool.map(lambda _: running.client().post("/v1/chat", json={"message": QUESTION}), range(people))
            return [answer.json() for answer in told]
