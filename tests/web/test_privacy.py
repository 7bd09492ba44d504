"""What the page says of what is written into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.test_problems import shown_at


@pytest.mark.parametrize(("path", "says"), [("/privacy", "modello linguistico"), ("/en/privacy", "language model")])
def test_a_model_is_told_of_where_there_is_one(tmp_path: Path, path: str, says: str) -> None:
    """Who writes learns that a model reads it, and what it does not see; without a model nothing is said of one."""
    assert says not in shown_at(tmp_path, path).text
    assert says in shown_at(tmp_path, path, SPORTELLO_MODEL="openai:prova").text
