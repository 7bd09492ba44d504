"""What people ask of the tools, kept between runs: read back only when it was made by the same, of the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.requests import Request, Requests
from corpus.embedding.embedder import Vectors
from corpus.embedding.static import StaticEmbedder
from corpus.library import BUNDLED, Library
from rules_core.registry import Registry

QUESTION = "quanto mi danno al giorno se faccio venti ore?"


class Deaf(StaticEmbedder):
    """An embedder that is asked about messages alone."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Fail, unless it is one message."""
        assert len(texts) == 1
        return super().passages(texts)


def ranked(home: Path, made_by: str, embedder: StaticEmbedder) -> list[Request]:
    """Every tool, ranked by requests that are made anew or read back."""
    return Requests(Registry(), embedder, Library(BUNDLED, home), made_by).ranked(QUESTION)


def test_read_back_as_they_were(tmp_path: Path) -> None:
    """A second run embeds no request, loads no words of any act, and ranks the tools as the first one did."""
    first = ranked(tmp_path, "rules", StaticEmbedder.load())
    assert first[0].tool == "cantieri_indennita"
    assert ranked(tmp_path, "rules", Deaf.load()) == first


def test_made_anew_by_other_rules(tmp_path: Path) -> None:
    """Other rules, or another assistant, ask for other requests."""
    ranked(tmp_path, "rules", StaticEmbedder.load())
    with pytest.raises(AssertionError):
        ranked(tmp_path, "other rules", Deaf.load())
