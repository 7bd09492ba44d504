"""Which act a message names: by words that are only its own, or by pointing at the only one of its kind."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.steps.deciding.named import all_named
from assistant.understanding.message import Message
from corpus.library import Library

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def library() -> Library:
    """The bundled acts."""
    return Library()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("questo bando è ancora aperto?", {"piemonte-cantieri"}),
        ("il vostro regolamento che cosa dice dei risparmi?", {"massarosa-isee"}),
        ("un bando per le case popolari c'è?", set()),  # whichever it may be
        ("questo accordo chi lo firma?", set()),  # an agreement is also one of the versions of another act
        ("chi paga i cantieristi?", {"piemonte-cantieri"}),
    ],
)
def test_the_act_that_is_named(library: Library, text: str, names: set[str]) -> None:
    """A kind of act names one only where it is pointed at, and there is one alone."""
    assert all_named(library.acts, Message(text, TODAY)) == names
