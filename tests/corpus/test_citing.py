"""Places cited by their numbers are the clauses that stand there; those of laws are nobody's here."""

from __future__ import annotations

import pytest

from corpus.citing import citations, cited, within
from corpus.library import Library


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("che dice l'art. 9 del regolamento?", {"massarosa-isee@allegato-c:art.9", "veneto-accordo:art.9"}),
        ("Art 11 comma 5", {"massarosa-isee@allegato-c:art.11/comma.5"}),
        (
            "il secondo comma dell'articolo 5",
            {"massarosa-isee@allegato-c:art.5/comma.2", "veneto-accordo:art.5/comma.2"},
        ),
        ("art. 6, lett. b)", {"massarosa-isee@allegato-c:art.6/b"}),
        ("il paragrafo 14.3 del bando", {"piemonte-cantieri:14.3"}),
        ("§ 8.2", {"piemonte-cantieri:8.2"}),
        ("articolo 14.3", {"piemonte-cantieri:14.3"}),
        ("art. 3, comma 3, della legge 104", set()),
        ("ai sensi dell'art. 32 della L.R. 34/2008", set()),
        ("l'art. 9 del Reg. (UE) 2021/1060", set()),
        ("art. 28 del GDPR", set()),
        ("legge 104 art. 3 comma 3", set()),
        ("D.Lgs. 109/98, art. 4", set()),
        ("nel regolamento isee l'art. 5", {"massarosa-isee@allegato-c:art.5"}),
        ("l'art. 99", set()),
        ("art. 3 bis", set()),
        ("al punto 8.2 del bando", {"piemonte-cantieri:8.2"}),
        ("al punto 8 del mio elenco", set()),
        ("abito in via Roma 8.2 e ho 5 figli", set()),
    ],
)
def test_the_place_that_is_cited(library: Library, text: str, places: set[str]) -> None:
    """An article with its comma or letter, a paragraph with its number; as people write them."""
    found = {clause.id for citation in citations(text) for clause in cited(library, citation)}
    assert places <= found if places else not found


def test_a_comma_alone_is_of_the_part_at_hand(library: Library) -> None:
    """Who has just read an article says no more than the comma."""
    (one,) = within("e il terzo comma?", "art. 12")
    assert {clause.label for clause in cited(library, one)} == {"art. 12, comma 3"}
    assert not list(within("e poi?", "art. 12"))
