"""What other offices are asked is told apart from what the acts are asked, and learned from the questions of both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.offices import Nearness, Offices
from assistant.phrases.offices import asked
from corpus.embedding.embedder import Vectors
from corpus.embedding.static import StaticEmbedder
from corpus.library import BUNDLED, Library
from rules_core.registry import Registry

FAR = Nearness(question=0.45, request=0.35, unknown=0.2, sure=False, named=False, facts=0)
NEAR = Nearness(question=0.7, request=0.6, unknown=0.0, sure=True, named=True, facts=2)


class Deaf(StaticEmbedder):
    """An embedder that is asked about messages alone."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Fail, unless it is one message."""
        assert len(texts) == 1
        return super().passages(texts)


def offices(library: Library, embedder: StaticEmbedder) -> Offices:
    """The offices beside the bundled tools."""
    return Offices(library, Registry(), embedder, "rules")


@pytest.fixture(scope="module")
def theirs() -> Offices:
    """The offices beside the bundled acts."""
    return offices(Library(), StaticEmbedder.load())


@pytest.mark.parametrize(
    ("message", "whom"),
    [
        ("quando scade la rata della tari?", "tributi"),
        ("devo rinnovare il passaporto", "Questura"),
        ("vorrei prenotare una visita dal cardiologo", "medico"),
        ("il lampione sotto casa è spento", "Comune"),
        ("vorrei immatricolare un furgone estero", "Motorizzazione"),
    ],
)
def test_whom_to_ask(theirs: Offices, message: str, whom: str) -> None:
    """The office that is asked most nearly the same."""
    assert whom in (theirs.theirs(message, FAR) or "")


def test_what_is_near_to_us_is_ours(theirs: Offices) -> None:
    """One message is another office's where nothing is near, and ours beside a tool that takes its facts."""
    message = "il Comune mi paga la visita medica?"
    assert theirs.theirs(message, FAR) is not None
    assert theirs.theirs(message, NEAR) is None


def test_read_back_as_they_were(tmp_path: Path) -> None:
    """A second run learns nothing anew, and says the same."""
    message = "chi mi toglie le vespe dal tetto?"
    first = offices(Library(BUNDLED, tmp_path), StaticEmbedder.load()).theirs(message, FAR)
    assert first is not None
    assert offices(Library(BUNDLED, tmp_path), Deaf.load()).theirs(message, FAR) == first


def test_each_question_stands_once() -> None:
    """No question is asked of two offices."""
    every = [question for questions in asked(Registry().packages).values() for question in questions]
    assert len(every) == len(set(every))
