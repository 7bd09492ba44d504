"""Which version of a clause is shown, and how near a question has to be."""

from __future__ import annotations

import pytest

from corpus.embedding.static import StaticEmbedder
from corpus.fitting import Near, near
from corpus.library import Library
from corpus.meant import meant
from corpus.search import Search

DEFAULT, AGREED, VOTED = (f"massarosa-isee@{one}" for one in ("allegato-c", "accordo-sindacale", "delibera-69"))


@pytest.fixture(scope="module")
def search(library: Library) -> Search:
    """The search as it is used."""
    return Search(library, StaticEmbedder.load())


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("quanto si toglie per l'affitto?", set()),
        ("il sindaco ha deciso la franchigia sulla casa?", set()),
        ("nel testo dei sindacati quanto si toglie per la casa?", {AGREED}),
        ("la delibera 69/2005 che franchigia fissa?", {VOTED}),
    ],
)
def test_a_version_is_named_by_its_title(library: Library, question: str, named: set[str]) -> None:
    """The words that only its title has name it; the default version needs none."""
    assert meant(question, library.acts) == named


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("il mutuo della casa in cui vivo si scala dal patrimonio?", DEFAULT),
        ("quanto si toglie al massimo per l'affitto di casa?", DEFAULT),
        ("testo dei sindacati: il mutuo si scala dal patrimonio?", AGREED),
        ("chi ha firmato il verbale?", AGREED),
    ],
)
@pytest.mark.parametrize("where", [None, "massarosa-isee"])
def test_the_default_version_is_shown(search: Search, question: str, document: str, where: str | None) -> None:
    """Whoever names no version gets the default one's words, unless only another has them; in the act alone, too."""
    assert search.find(question, 1, document=where)[0].clause.act.id == document


@pytest.mark.parametrize(
    ("nearest", "held", "terms", "is_near"),
    [
        (0.9, 0.1, 2, Near.SURELY),
        (0.5, 0.2, 25, Near.PERHAPS),
        (0.5, 0.2, 3, Near.NOT),
        (0.5, 0.6, 9, Near.SURELY),
        (0.1, 0.1, 500, Near.NOT),
    ],
)
def test_what_fits(nearest: float, held: float, terms: int, is_near: Near) -> None:
    """A long message is only in part near to any question; a short one has to be nearer."""
    assert near(nearest, held, terms) is is_near
