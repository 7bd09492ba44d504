"""What is left out is recognised; what is not recognised is text."""

from __future__ import annotations

import pytest

from corpus.clauses import Reason
from corpus.parsing.noise import left_out
from corpus.parsing.source import lines_of


def reasons(text: str, issuer: str = "Comune di Prova") -> dict[str, Reason]:
    """The lines left out of a text, with their reasons."""
    return {entry.text.strip(): entry.reason for entry in left_out(lines_of(text), issuer)}


@pytest.mark.parametrize(
    "line", ["D. G.", "R.B.", "A.A. *17. Jan* *R.B.* *9*", "12-B.", "Stf", "A. Kolonne", "S. J. H."]
)
def test_initials(line: str) -> None:
    """Initials alone between paragraphs are left out."""
    assert reasons(f"Il testo.\n\n{line}\n\nIl seguito.") == {line: Reason.INITIALS}


@pytest.mark.parametrize(
    "line",
    [
        "E",
        "TRA",
        "A. Ambiente\nB. Cultura\nC. Turismo",
        "a) ambiente;",
        "L. 241/1990",
        "1.",
        "Modello 3",
        "Non è consentita.",
        "D.D. n. 12 del 3 maggio",
        "ore 9.00",
        "15 giorni",
        "Per la durata del progetto, il Comune provvede.",
    ],
)
def test_text_that_only_looks_like_noise(line: str) -> None:
    """Short lines that belong to an act are kept."""
    assert reasons(f"Il testo.\n\n{line}\n\nIl seguito.") == {}


def test_the_signers_end_where_the_text_begins_again() -> None:
    """After the closing formula come the signers, up to the next part of the act."""
    text = "Letto, confermato e sottoscritto\n\nIL SINDACO Mario Rossi\n\nSig.ra Anna Bianchi\n\nArt. 2 - Durata"
    assert list(reasons(text)) == ["IL SINDACO Mario Rossi", "Sig.ra Anna Bianchi"]


def test_a_sentence_after_the_signers_is_text() -> None:
    """A sentence below the signatures is not taken for a signer."""
    text = "Letto, confermato e sottoscritto\n\nMario Rossi\n\nIl presente verbale è pubblicato per quindici giorni."
    assert list(reasons(text)) == ["Mario Rossi"]


def test_an_index_ends_with_its_last_page_number() -> None:
    """The lines of an index end in page numbers; the text after it does not."""
    text = "INDICE\n\n1. Oggetto.....\t1\n2. Durata\t2\n\n1. Oggetto\n\nIl bando."
    assert list(reasons(text)) == ["INDICE", "1. Oggetto.....\t1", "2. Durata\t2"]


def test_a_letterhead_is_repeated() -> None:
    """The issuer's name opens an act; lower down, alone, it is the letterhead of a page."""
    text = "COMUNE DI PROVA\n\nArt. 1 - Oggetto\n\nTesto.\n\nComune di Prova\nServizi Sociali\n\nAltro testo."
    assert reasons(text) == {"Comune di Prova": Reason.LETTERHEAD, "Servizi Sociali": Reason.LETTERHEAD}
