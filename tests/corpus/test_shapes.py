"""The shapes that acts take: headings, lists, tables as other offices write them."""

from __future__ import annotations

import pytest

from corpus.clauses import Document, Kind
from tests.corpus.test_parser_properties import read


def told(document: Document) -> dict[str, str]:
    """The clauses of a document by locator."""
    return {clause.locator: clause.text for clause in document.clauses}


def sections(document: Document) -> list[str]:
    """The locators of the parts, whatever holds them."""
    return [clause.locator for clause in document.clauses if clause.kind is Kind.SECTION]


@pytest.mark.parametrize(
    "headings",
    [
        ["Art. 1 Oggetto", "Art. 2 Soggetti"],
        ["Art. 1 - oggetto", "Art. 2 - quorum e validità"],
        ["Art. 1", "Art. 2"],
        ["ART. 1 – OGGETTO", "ART. 2 – SOGGETTI"],
        ["## Art. 1. Oggetto", "## Art. 2. Soggetti"],
        ["Articolo 1: Oggetto", "Articolo 2: Soggetti"],
        ["Art. 1\nOggetto", "Art. 2\nSoggetti ammessi"],
    ],
)
def test_headings_of_articles(headings: list[str]) -> None:
    """With a dash, a full stop, a title below, or nothing at all."""
    first, second = headings
    document = read(
        "articoli", f"{first}\n\nIl testo dell'art. 5 resta.\n\n{second}\n\nArt. 3 della legge 241 resta fermo."
    )
    assert sections(document) == ["art.1", "art.2"]


def test_suffixes() -> None:
    """Articles and commas added later keep their names."""
    text = "Art. 1 - Uno\n\n1. Primo.\n\n2. Secondo:\na) lettera.\n2-bis. Aggiunto.\n3. Terzo.\n\n"
    text += "Art. 1 quinquies - Dopo\n\nTesto."
    found = told(read("articoli", text))
    assert found["art.1/2-bis"] == "2-bis. Aggiunto."
    assert found["art.1/2/a"] == "a) lettera."
    assert found["art.1/3"] == "3. Terzo."
    assert found["art.1-quinquies"].endswith("Testo.")


def test_the_italian_alphabet() -> None:
    """After i) comes l), and after v) z)."""
    letters = "abcdefghilmnopqrstuvz"
    text = "Art. 1 - Lettere\n\nSono:\n\n" + "\n".join(f"{letter}) voce {letter};" for letter in letters)
    found = told(read("articoli", text))
    assert [locator for locator in found if locator.count("/")][1:] == [f"art.1/{letter}" for letter in letters]


def test_brackets_around_letters() -> None:
    """(a) is a letter too."""
    found = told(read("articoli", "Art. 1 - Uno\n\nSono:\n\n(a) prima;\n(b) seconda."))
    assert found["art.1/b"] == "(b) seconda."


def test_divisions_hold_articles() -> None:
    """Titles and chapters are parts over the articles, which keep their own numbers."""
    text = (
        "TITOLO I - PRINCIPI\n\nCAPO I\nOggetto\n\nArt. 1 - Uno\n\nTesto.\n\n"
        "CAPO II - Procedimento\n\nArt. 2 - Due\n\nTesto.\n\nTITOLO II - FINE\n\nArt. 3 - Tre\n\nTesto."
    )
    document = read("articoli", text)
    parents = {clause.locator: (clause.parent or "").partition(":")[2] for clause in document.clauses}
    assert parents["art.1"] == "capo.i"
    assert parents["capo.ii"] == "titolo.i"
    assert parents["art.2"] == "capo.ii"
    assert parents["art.3"] == "titolo.ii"
    assert next(c for c in document.clauses if c.locator == "art.2").label == "art. 2"


def test_an_annex_numbers_its_own_articles() -> None:
    """An annex after the articles begins again at one, under its own name."""
    document = read("articoli", "Art. 1 - Uno\n\nTesto.\n\nALLEGATO 1 - Tariffe\n\nArt. 1 - Importi\n\nDieci euro.")
    assert sections(document) == ["art.1", "allegato.1", "allegato.1/art.1"]
    assert document.clauses[-1].label == "Allegato 1, art. 1"


def test_repealed_articles_are_no_index() -> None:
    """Three headings in a row are articles when nothing repeats them further down."""
    document = read("articoli", "Art. 1 - Oggetto\n\nTesto.\n\nArt. 2 - Abrogato\nArt. 3 - Abrogato\nArt. 4 - Abrogato")
    assert sections(document) == ["art.1", "art.2", "art.3", "art.4"]
    assert document.left_out == ()


@pytest.mark.parametrize(
    "words", [["Il contributo è di euro", "500", "all'anno."], ["Tra il Comune e la", "ASL", "di Lucca."]]
)
def test_a_sentence_is_not_left_out_with_the_noise(words: list[str]) -> None:
    """A bare figure or acronym in the middle of a sentence belongs to it."""
    document = read("articoli", "Art. 1 - Uno\n\n" + "\n\n".join(words))
    assert document.left_out == ()
    assert words[1] in document.clauses[0].text


@pytest.mark.parametrize(
    "formula",
    [
        "LE PARTI CONVENGONO QUANTO SEGUE",
        "Tutto ciò premesso si conviene quanto segue",
        "si conviene e si stipula quanto segue:",
        "le parti, come sopra rappresentate, convengono e stipulano quanto segue",
    ],
)
def test_formulas_of_agreement(formula: str) -> None:
    """However the parties agree, the articles come under it."""
    document = read(
        "accordo", f"TRA\n\nA e B\n\nPREMESSO CHE\n\nx.\n\n{formula}\n\nArt. 1 - Uno\n\ny.\n\nArt. 2 - Due\n\nz."
    )
    parents = {clause.locator: clause.parent for clause in document.clauses}
    assert parents["art.1"] == parents["art.2"] == "prova:articolato"


def test_an_agreement_without_formula() -> None:
    """Articles that follow the premises directly stand side by side."""
    document = read("accordo", "TRA\n\nA e B\n\nPREMESSO CHE\n\nx.\n\nArt. 1 - Uno\n\ny.\n\nArt. 2 - Due\n\nz.")
    assert [section.locator for section in document.sections] == ["parti", "premesse", "art.1", "art.2"]


def test_a_table_with_bars() -> None:
    """The tables of Markdown are tables."""
    found = told(read("articoli", "Art. 1 - Uno\n\n| Voce | Euro |\n|---|---:|\n| Tessera | 5,00 |\n| Copia | 0,10 |"))
    assert found["art.1/tabella.1/riga.2"] == "Voce: Copia; Euro: 0,10"


def test_numbers_with_a_bracket_in_a_call() -> None:
    """1) OGGETTO opens a paragraph like 1. OGGETTO."""
    assert sections(read("paragrafi", "1) OGGETTO\n\nTesto.\n\n2) REQUISITI\n\nTesto.")) == ["1", "2"]
