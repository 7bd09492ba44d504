"""The command line with a chat model on a real server: `SPORTELLO_MODEL`, and the traffic shown to whoever asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from evals.model_server import ModelServer
from evals.personalities import PERSONALITIES

QUESTION = "Sono Ezio Brancaleone, ho 58 anni: quanto si prende al giorno con 35 ore alla settimana per 6 mesi?"


def asked(home: Path, model: dict[str, str], *more: str) -> subprocess.CompletedProcess[str]:
    """`sportello ask` as a process of its own."""
    environment = {**os.environ, "SPORTELLO_HOME": str(home), **model}
    command = [
        str(Path(sys.executable).with_name("sportello")),
        "ask",
        "--json",
        "--as-of",
        "2024-05-01",
        *more,
        QUESTION,
    ]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)


def test_a_model_helps_and_its_traffic_can_be_seen(tmp_path: Path) -> None:
    """The answer has the model's words and the rules' number; what went out shows no name and no result."""
    with ModelServer(PERSONALITIES["utile"]()) as server:
        model = {"SPORTELLO_MODEL": "openai:prova", "SPORTELLO_MODEL_URL": server.url, "SPORTELLO_MODEL_SECONDS": "20"}
        done = asked(tmp_path, model, "--show-model-traffic")
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["text"].startswith("Capisco, ecco come stanno le cose.")
    assert "38,70 €" in answer["text"]
    assert answer["made_by"]["model"].startswith("openai:prova")
    assert "→ word.1" in done.stderr
    assert "← word.1" in done.stderr
    assert "Brancaleone" not in done.stderr
    assert "38,70" not in done.stderr


@pytest.mark.parametrize(
    "model",
    [
        {"SPORTELLO_MODEL": "openai:prova", "SPORTELLO_MODEL_URL": "http://127.0.0.1:9/v1"},
        {"SPORTELLO_MODEL": "nessuno:prova"},
        {"SPORTELLO_MODEL": "openai:prova", "OPENAI_API_KEY": ""},
    ],
)
def test_a_model_that_is_not_there_changes_nothing(tmp_path: Path, model: dict[str, str]) -> None:
    """No server, no such provider, no key: a line says so, and the answer is the one that needs no model."""
    with_none = json.loads(asked(tmp_path, {}).stdout)
    done = asked(tmp_path, model)
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == with_none["text"]
    assert done.stderr.count("si va avanti senza") == 1
