"""Every part of an act has an address, and keeps it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from corpus.clauses import Kind
from corpus.library import BUNDLED, Library

ADDRESSES = Path(__file__).parent / "addresses.txt"

ARTICLES = [f"art.{n}" for n in range(1, 15)]
LOCATORS = {
    "massarosa-isee@delibera-69": ["frontespizio", *ARTICLES],
    "massarosa-isee@accordo-sindacale": ["verbale", *ARTICLES],
    "massarosa-isee@allegato-c": ARTICLES,
    "massarosa-isee": ARTICLES,
    "piemonte-cantieri": (
        "frontespizio 1 2 2.1 2.2 2.3 3 4 5 6 7 8 8.1 8.2 9 10 11 12 12.1 13 13.1 13.2 14 14.1 14.2 14.3 14.4 14.5 14.6"
        " 14.7 14.8 14.9 15 15.1 15.2 15.3 16 17 17.1 18 18.1 18.2 19 20 20.1 20.2 20.3 20.3.1 20.4 21 21.1 21.2 22 23"
        " 23.1 23.2"
    ).split(),
    "veneto-accordo": [
        *"parti premesse attivita.regione attivita.1 attivita.2 attivita.3 attivita.4".split(),
        *(f"art.{n}" for n in range(1, 16)),
    ],
}


def addresses(library: Library) -> str:
    """Every id with a hash of its text, one a line."""
    return "".join(
        f"{clause.id} {hashlib.sha256(clause.text.encode()).hexdigest()[:12]}\n"
        for document in library.documents
        for clause in document.clauses
    )


@pytest.mark.parametrize("id_", [f"{document}:{locator}" for document, some in LOCATORS.items() for locator in some])
def test_every_agreed_locator_resolves(library: Library, id_: str) -> None:
    """The locators that others build on lead to a clause with text."""
    clause = library.clause(id_)
    assert clause.text
    assert clause.locator == id_.partition(":")[2]


@pytest.mark.parametrize(
    ("id_", "label", "says"),
    [
        ("massarosa-isee:art.6/b", "art. 6, lett. b)", "arrotondata per difetto a 500 euro"),
        ("massarosa-isee:art.3/c/c2", "art. 3, lett. c2)", "tenuta agli alimenti"),
        ("massarosa-isee:art.3/1", "art. 3, n. 1)", "Se più conveniente per il richiedente"),
        ("massarosa-isee:art.4/tabella.1/riga.3", "art. 4, tabella 1, riga «3»", "Parametro: 2,04"),
        ("massarosa-isee:art.8/comma.3", "art. 8, comma 3", "presentazione di una nuova dichiarazione sostitutiva"),
        ("massarosa-isee@delibera-69:art.6/a-2", "art. 6, lett. a) (2ª volta)", "Il patrimonio mobiliare"),
        ("massarosa-isee@accordo-sindacale:art.2/a/a1", "art. 2, lett. a1)", "diretta e indiretta"),
        (
            "massarosa-isee@accordo-sindacale:art.6/b",
            "art. 6, lett. b)",
            "presentazione della dichiarazione sostitutiva",
        ),
        ("piemonte-cantieri:14.3", "par. 14.3", "avviato entro 90 giorni"),
        (
            "piemonte-cantieri:14.2/capoverso.1/trattino.2",
            "par. 14.2, capoverso 1, trattino 2",
            "in maniera privilegiata",
        ),
        ("piemonte-cantieri:22/modello.10-bis", "par. 22, Modello 10 bis", "variazione tipologia oraria"),
        ("piemonte-cantieri:23.2/B/B1.3", "par. 23.2, criterio B1.3", "ticket pasto"),
        ("piemonte-cantieri:8.2/nota.2", "par. 8.2, nota 2", "Indice nazionale dei prezzi"),
        ("piemonte-cantieri:8.1/nota.1", "par. 8.1, nota 1", "carattere esemplificativo"),
        (
            "piemonte-cantieri:20.3/capoverso.2",
            "par. 20.3, capoverso 2",
            "fornite dal Delegato del Titolare del trattamento",
        ),
        ("massarosa-isee:art.11/comma.5", "art. 11, comma 5", "tramite Raccomandata A.R., fatta salva"),
        ("veneto-accordo:attivita.1", "attività di Veneto Lavoro, punto 1", "Supporto tecnico"),
        ("veneto-accordo:art.11/3/l", "art. 11, comma 3, lett. l)", "entro 24 ore"),
        ("veneto-accordo:art.7/2", "art. 7, n. 2)", "ulteriore modifica"),
        ("veneto-accordo:attivita.regione/3", "attività di Regione Veneto, n. 3)", "cofinanzia progetti"),
    ],
)
def test_depths(library: Library, id_: str, label: str, says: str) -> None:
    """Letters, numbers, commas, dashes, rows, forms and notes stand where a person would cite them."""
    clause = library.clause(id_)
    assert clause.label == label
    assert says in clause.text


def test_ids_are_promises(library: Library) -> None:
    """The ids and the texts behind them are those recorded; a change here is meant, or it is a fault."""
    assert addresses(library) == ADDRESSES.read_text()


def test_building_twice_gives_the_same_bytes(library: Library) -> None:
    """Two builds agree in every clause, and in the fingerprint of it all."""
    again = Library(BUNDLED)
    assert again.documents == library.documents
    assert again.fingerprint == library.fingerprint


def test_the_tree_holds_together(library: Library) -> None:
    """Ids are unique; a child extends its parent's locator; a parent's text includes its children's."""
    for document in library.documents:
        by_id = {clause.id: clause for clause in document.clauses}
        assert len(by_id) == len(document.clauses)
        for clause in document.clauses:
            for child in map(by_id.__getitem__, clause.children):
                assert child.parent == clause.id
                assert child.text in clause.text
                assert child.kind is Kind.SECTION or child.locator.startswith(f"{clause.locator}/")


def test_headings_are_the_path(library: Library) -> None:
    """A clause knows the headings above it, outermost first."""
    clause = library.clause("piemonte-cantieri:14.3/capoverso.1")
    assert clause.path == (
        "14. ASSEGNAZIONE DELLE RISORSE, AVVIO E REALIZZAZIONE DELLE ATTIVITÀ",
        "14.3. Avvio del Cantiere",
    )


if __name__ == "__main__":
    ADDRESSES.write_text(addresses(Library()))
