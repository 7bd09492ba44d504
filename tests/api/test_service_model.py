"""The service with a chat model that is slow: it answers in time, others do not wait for it, and stopping is quick."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from evals.model_server import ModelServer
from evals.personalities import PERSONALITIES
from tests.api.served import Served, served

SECONDS = 3
QUESTION = "quanto si prende al giorno con 35 ore alla settimana per 6 mesi?"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Served]:
    """A service whose model never answers."""
    with ModelServer(PERSONALITIES["muto"]()) as server:
        model = {"SPORTELLO_MODEL": "openai:prova", "SPORTELLO_MODEL_URL": server.url}
        with served(tmp_path, **model, SPORTELLO_MODEL_SECONDS=str(SECONDS)) as running:
            yield running


def test_nobody_waits_for_somebody_elses_model(service: Served) -> None:
    """Six people at once: each waits for the model no longer than its time, and the answer is the rules'."""

    def ask(_: int) -> tuple[float, Any]:
        before = time.monotonic()
        answer = service.client().post("/v1/chat", json={"message": QUESTION}).json()
        return time.monotonic() - before, answer

    with ThreadPoolExecutor(6) as people:
        told = list(people.map(ask, range(6)))
    assert all("38,70 €" in answer["text"] and answer["made_by"]["model"] is None for _, answer in told)
    assert max(seconds for seconds, _ in told) < 2 * SECONDS
