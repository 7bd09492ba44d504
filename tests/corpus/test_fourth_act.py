"""An act that nobody here has seen: a manifest entry, and it has its articles, letters and tables."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml

from corpus.clauses import Reason
from corpus.library import Library

ACTS = Path(__file__).parent / "acts"


def bring(tmp_path: Path, source: Path, family: str, issuer: str) -> Library:
    """A library with one act, brought as an office would bring it."""
    raw = source.read_bytes()
    (tmp_path / source.name).write_bytes(raw)
    act = {
        "id": source.stem,
        "lines": [1, raw.count(b"\n") + 1],
        "family": family,
        "title": source.stem,
        "full_title": source.stem,
        "issuer": issuer,
    }
    entry = {"file": source.name, "sha256": hashlib.sha256(raw).hexdigest(), "licence": "prova", "acts": [act]}
    (tmp_path / "manifest.yaml").write_text(yaml.safe_dump({"sources": [entry]}))
    return Library(tmp_path)


@pytest.fixture
def regolamento(tmp_path: Path) -> Library:
    """A regulation with numbered commas, a bis article, a wrapped list and a captioned table."""
    return bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")


@pytest.fixture
def avviso(tmp_path: Path) -> Library:
    """A call with sub-paragraphs, a footnote, a scoring grid and a list of forms."""
    return bring(tmp_path, ACTS / "avviso" / "orti.txt", "paragrafi", "Città di Borgoverde")


@pytest.fixture
def convenzione(tmp_path: Path) -> Library:
    """An agreement of two other parties, with a budget and articles."""
    return bring(tmp_path, ACTS / "convenzione" / "palestra.txt", "accordo", "Comune di Borgoverde")


def test_a_regulation(regolamento: Library) -> None:
    """Articles, commas, letters, dashes and rows of a regulation."""
    document = regolamento.document("biblioteca")
    locators = [section.locator for section in document.sections]
    assert locators == ["frontespizio", "art.1", "art.2", "art.2-bis", "art.3"]

    def text(locator: str) -> str:
        return regolamento.clause(f"biblioteca:{locator}").text

    assert regolamento.clause("biblioteca:art.1").heading == "Art. 1 (Oggetto)"
    assert regolamento.clause("biblioteca:art.1/2").label == "art. 1, comma 2"
    assert text("art.1/2/b") == "b) età;"
    assert text("art.1/3").startswith("3. Art. 33 della Costituzione")
    assert text("art.2/comma.1") == "Il prestito dura trenta giorni e può essere prorogato una sola volta."
    assert text("art.2/comma.2/trattino.1") == "i libri antichi, salvo quelli donati dopo il 1950;"
    assert text("art.3/tabella.1/riga.2") == "Servizio: Fotocopia; Residenti: 0,10; Altri: 0,20"
    assert regolamento.clause("biblioteca:art.2-bis").label == "art. 2 bis"
    table = regolamento.clause("biblioteca:art.3/tabella.1").table
    assert table is not None
    assert table.caption == "Tab. 1 - Tariffe"
    reasons = {entry.text: entry.reason for entry in document.left_out}
    assert reasons["B.V."] is Reason.INITIALS
    assert reasons["2"] is Reason.PAGE_NUMBER
    assert reasons["IL SINDACO Sig. Aldo Verdi"] is Reason.SIGNATURE
    assert [entry.reason for entry in document.left_out].count(Reason.INDEX) == 5


def test_a_call(avviso: Library) -> None:
    """Paragraphs, letters, nested dashes, a footnote, a grid and forms of a call."""
    document = avviso.document("orti")
    assert [c.locator for c in document.clauses if c.kind == "sezione"] == [
        "frontespizio", "1", "2", "2.1", "2.2", "3", "3/A", "3/A/A1.1", "3/A/A1.2", "4",
    ]  # fmt: skip
    assert avviso.clause("orti:1").text.endswith("L'avviso assegna venti orti. 3 sono riservati alle scuole.")
    assert avviso.clause("orti:2.1/B/trattino.2").text == "o da sei mesi se under 30."
    assert avviso.clause("orti:2.1/nota.1").text == "¹ Alla data della domanda."
    assert avviso.clause("orti:3/A/A1.1/tabella.1/riga.2").text == "Anni di residenza: oltre 5; Punti: 3"
    assert avviso.clause("orti:3/A/A1.1").path == ("3. PUNTEGGI", "Classe A) Anzianità")
    assert avviso.clause("orti:4/modello.2-bis").label == "par. 4, Modello 2 bis"


def test_an_agreement(convenzione: Library) -> None:
    """Parties, premises, each party's activities, a budget and nested letters of an agreement."""
    document = convenzione.document("palestra")
    assert [section.locator for section in document.sections] == [
        "parti", "premesse", "attivita.comune", "attivita.associazione", "articolato",
    ]  # fmt: skip
    assert convenzione.clause("palestra:attivita.comune/2").text == "2. gli spogliatoi."
    row = convenzione.clause("palestra:attivita.2/tabella.1/riga.1")
    assert row.text == "Voce: Corsi; 2024, Entrate: 10; 2024, Uscite: 8; 2025, Entrate: 12"
    assert convenzione.clause("palestra:art.2/1/b").label == "art. 2, comma 1, lett. b)"
    assert convenzione.clause("palestra:art.2/2/a").text == "a) ripara gli impianti."
    assert [entry.reason for entry in document.left_out] == [Reason.SIGNATURE] * 3


@pytest.mark.parametrize("library", ["regolamento", "avviso", "convenzione"])
def test_no_line_of_an_invented_act_is_lost(library: str, request: pytest.FixtureRequest) -> None:
    """The ledger proof holds for acts that the parser was not written for."""
    books: Library = request.getfixturevalue(library)
    (document,) = books.documents
    lines = (books.folder / document.act.source.file).read_text().split("\n")
    owned = sorted([n for c in document.clauses for n in c.lines] + [e.line for e in document.left_out])
    assert owned == [number for number, line in enumerate(lines, start=1) if line.strip()]
