"""Versions of one act side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.library import Library
from corpus.versions import Change, compare, difference, differences, words_of


def changes(library: Library, first: str, second: str) -> list[tuple[str, str]]:
    """What only the first and only the second version say."""
    pieces = differences(library, library.clause(first), library.clause(second))
    return [(piece.change.name, piece.text.rstrip(".,;")) for piece in pieces if piece.change is not Change.SAME]


@pytest.mark.parametrize(
    ("article", "groups"),
    [
        ("art.1", [{"delibera-69", "allegato-c"}, {"accordo-sindacale"}]),
        ("art.5", [{"delibera-69"}, {"accordo-sindacale"}, {"allegato-c"}]),
        ("art.6", [{"delibera-69"}, {"accordo-sindacale"}, {"allegato-c"}]),
        ("art.13", [{"delibera-69", "accordo-sindacale", "allegato-c"}]),
    ],
)
def test_which_versions_agree(library: Library, article: str, groups: list[set[str]]) -> None:
    """Versions that say the same, word for word, stand together."""
    comparison = compare(library, library.clause(f"massarosa-isee:{article}"))
    assert [{str(clause.act.version) for clause in group} for group in comparison.groups] == groups


def test_article_5_from_the_deliberation_to_annex_c(library: Library) -> None:
    """The rent allowance: the Comune's own amount becomes the rent, up to 7.000."""
    (gone, new) = changes(library, "massarosa-isee@delibera-69:art.5", "massarosa-isee@allegato-c:art.5")
    assert gone[0] == "ONLY_FIRST"
    assert gone[1].startswith("il cui importo ogni Comune provvederà a definire con proprio atto")
    assert new == (
        "ONLY_SECOND",
        "corrispondente al valore del canone annuo, fino ad un ammontare massimo di € 7.000,00",
    )


def test_article_3_from_the_deliberation_to_annex_c(library: Library) -> None:
    """The extracted household of no. 1, and two words that fell out of no. 3."""
    assert changes(library, "massarosa-isee@delibera-69:art.3", "massarosa-isee@allegato-c:art.3") == [
        ("ONLY_SECOND", "Se più conveniente per il richiedente"),
        ("ONLY_FIRST", "se previsto dai regolamenti attuativi di settore"),
        ("ONLY_FIRST", "di norma"),
    ]


@pytest.mark.parametrize(
    ("id_", "counterpart"),
    [
        ("massarosa-isee:art.6/b", "massarosa-isee@delibera-69:art.6/a-2"),
        ("massarosa-isee:art.9/comma.5", "massarosa-isee@accordo-sindacale:art.9/comma.3"),
        ("massarosa-isee:art.12/comma.1", "massarosa-isee@accordo-sindacale:art.12/comma.2"),
        ("massarosa-isee:art.3/2", "massarosa-isee@accordo-sindacale:art.3/2"),
    ],
)
def test_a_provision_is_compared_with_itself(library: Library, id_: str, counterpart: str) -> None:
    """Versions are paired by what they say, not by where a paragraph happens to stand."""
    assert counterpart in {clause.id for clause in compare(library, library.clause(id_)).clauses}


def test_what_a_version_does_not_have(library: Library) -> None:
    """The transmission to INPS has no counterpart in the union text."""
    found = compare(library, library.clause("massarosa-isee:art.9/comma.3")).clauses
    assert {clause.act.version for clause in found} == {"delibera-69", "allegato-c"}


def test_article_3_article_by_letter(library: Library) -> None:
    """No. 3 of the union text is compared with no. 3, where two words came back."""
    first, second = (library.clause(f"massarosa-isee@{v}:art.3") for v in ("allegato-c", "accordo-sindacale"))
    pieces = [(p.change.name, p.text) for p in differences(library, first, second) if p.change is not Change.SAME]
    assert pieces[-1] == ("ONLY_SECOND", "di norma")
    assert ("ONLY_FIRST", "di norma") in pieces


def test_mortgage_in_the_union_text(library: Library) -> None:
    """The union text grants the mortgage for the main home only."""
    found = changes(library, "massarosa-isee@allegato-c:art.6", "massarosa-isee@accordo-sindacale:art.6")
    assert ("ONLY_SECOND", "solo nel caso in cui sia adibito ad abitazione principale dell'utente") in found


words = st.lists(st.sampled_from("uno due tre 7.000,00 casa, l'ISEE".split()), max_size=12).map(" ".join)


@given(first=words, second=words)
def test_a_difference_tells_both_texts(first: str, second: str) -> None:
    """Shared words and those of one side give back that side, whatever the texts."""
    pieces = difference(first, second)

    def side(only: Change) -> tuple[str, ...]:
        return words_of(" ".join(piece.text for piece in pieces if piece.change in {Change.SAME, only}))

    assert side(Change.ONLY_FIRST) == words_of(first)
    assert side(Change.ONLY_SECOND) == words_of(second)
