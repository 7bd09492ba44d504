"""Which act a message names: by words that are only its own, or by pointing at the only one of its kind."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.steps.deciding.named import all_named, named_or_meant
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


@pytest.mark.parametrize(
    ("text", "at_hand", "name"),
    [
        ("che spese sono ammesse nell'accordo", None, "veneto-accordo"),
        ("l'accordo si può prorogare?", "veneto-accordo", "veneto-accordo"),
        ("e nell'accordo cosa cambia?", "massarosa-isee", None),  # the one with the trade unions
        ("mi sono messo d'accordo con il vicino", None, None),
        ("nell'accordo di separazione c'è un assegno", None, None),
        ("l'accordo di partenariato quando si firma?", None, None),
    ],
)
def test_the_agreement_that_is_meant(library: Library, text: str, at_hand: str | None, name: str | None) -> None:
    """Just "l'accordo" is the only one there is, unless another act is at hand or another agreement is told."""
    assert named_or_meant(library.acts, Message(text, TODAY), at_hand) == name
