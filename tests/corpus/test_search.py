"""Search by words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.lexical import terms_of
from corpus.library import Library
from corpus.search import Search


@pytest.fixture(scope="module")
def search(library: Library) -> Search:
    """The search over the bundled documents."""
    return Search(library)


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("ricorso contro le risultanze ISEE", "massarosa-isee@allegato-c:art.13"),
        ("premesse parte integrante e sostanziale", "veneto-accordo:art.1"),
        ("foro di Venezia controversie", "veneto-accordo:art.12"),
        ("delega di attività consentita", "piemonte-cantieri:14.9"),
        ("15.493,71", "massarosa-isee@allegato-c:art.6/b"),
        ("CODICE ANAGRAFICO REGIONALE", "piemonte-cantieri:12.1"),
        ("contabilita separata", "piemonte-cantieri:15.3"),
    ],
)
def test_words_find_their_clause(search: Search, words: str, clause: str) -> None:
    """The clause that says it comes first, whatever the capitals and accents."""
    assert search.find(words)[0].clause.id.startswith(clause)


def test_one_place_once(search: Search) -> None:
    """The versions of one place are one result, which lists them; no result lies inside another."""
    hits = search.find("franchigia patrimonio mobiliare abitazione", k=20)
    places = [(hit.clause.act.name, hit.clause.locator) for hit in hits]
    assert len(places) == len(set(places))
    assert not any(a != b and b[1].startswith(f"{a[1]}/") for a in places for b in places if a[0] == b[0])
    assert all(hit.clause.id in hit.versions for hit in hits)
    (art_6,) = search.find("15.493,71", k=1)
    assert art_6.versions == (
        "massarosa-isee@delibera-69:art.6/a-2",
        "massarosa-isee@accordo-sindacale:art.6/b",
        "massarosa-isee@allegato-c:art.6/b",
    )


def test_best_first(search: Search) -> None:
    """Scores fall, and there are no more results than asked for."""
    scores = [hit.score for hit in search.find("indennità giornaliera del cantiere", k=7)]
    assert len(scores) == 7
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("words", ["", "   ", "il la di", "zzzzz", "🙂", "<hr>", "\x00", "\n"])
def test_nothing_to_find(search: Search, words: str) -> None:
    """A search with no word of the documents finds nothing, and does not fail."""
    assert search.find(words) == []


@settings(max_examples=50)
@given(st.text(max_size=200))
def test_any_text_may_be_searched(search: Search, words: str) -> None:
    """No text makes the search fail."""
    assert len(search.find(words)) <= 5


def test_a_very_long_question(search: Search) -> None:
    """Ten thousand characters are a question like any other."""
    assert search.find("indennità di cantiere " * 500)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("l'indennità dell'I.S.E.E.", ["indenn", "ise"]),
        ("art. 6", ["art", "6"]),
        ("€ 90.000,00", ["90.000,00"]),
        ("ISTAT²", ["istat"]),
        ("C.A.F. e CAF", ["caf", "caf"]),
        ("categoria A10", ["categor", "a10"]),
    ],
)
def test_words_as_search_sees_them(text: str, terms: list[str]) -> None:
    """Elisions are split, acronyms closed up, numbers whole, footnote marks dropped."""
    assert terms_of(text) == terms
