"""Tables become rows that repeat their headings, and remain tables."""

from __future__ import annotations

from corpus.library import Library
from corpus.parsing.source import lines_of
from corpus.parsing.tables import ReadTable, read_table


def read(*rows: str) -> ReadTable:
    """A table of tab-separated rows."""
    return read_table(lines_of("\n".join(rows)))


def told(table: ReadTable) -> list[str]:
    """The rows, each on its own."""
    return [row.text(table.headings) for row in table.rows]


def test_the_budget_has_two_rows_of_headings(library: Library) -> None:
    """Each amount of the budget says its year, its fund, its item."""
    table = library.clause("veneto-accordo:attivita.4/tabella.1")
    assert table.table is not None
    assert table.table.headings[:3] == (
        "Voci di spesa",
        "2020, 1% Fondo Nazionale Politiche Sociali",
        "2020, Totale annuale",
    )
    assert table.table.rows[1][:2] == ("Sistemi informativi", "€ 64.877,39")
    row = library.clause("veneto-accordo:attivita.4/tabella.1/riga.2")
    assert "Voci di spesa: Sistemi informativi; 2020, 1% Fondo Nazionale Politiche Sociali: € 64.877,39" in row.text
    assert row.text.endswith("Totale generale: € 94.877,39")


def test_the_territories(library: Library) -> None:
    """A territory's row holds its provinces and its means."""
    row = library.clause("piemonte-cantieri:9/tabella.2/riga.1")
    assert row.text.startswith("Ambito territoriale: Quadrante SUD-EST; Province: Alessandria - Asti; ")
    assert row.text.endswith("CONTRIBUTO REGIONALE PER QUADRANTE (periodo 2023-2024): 379.300,58 €")


def test_a_row_cut_by_the_page_is_whole(library: Library) -> None:
    """The criterion A1.2 runs over two pages and is one row."""
    row = library.clause("piemonte-cantieri:23.2/tabella.2/riga.2")
    assert len(row.lines) == 2
    assert "rivolti a disoccupati e/o detenuti avviati nel periodo" in row.text
    assert row.text.endswith("Punteggio max criterio: 10")


def test_a_blank_cell_repeats_the_one_above(library: Library) -> None:
    """B1.3 stands under class B, whose cell is printed once for three rows."""
    row = library.clause("piemonte-cantieri:23.2/tabella.2/riga.6")
    assert row.text.startswith("Classe: B) Caratteristiche della proposta progettuale; Oggetto: B 1 Congruenza; ")


def test_a_total_repeats_nothing(library: Library) -> None:
    """A total under blank cells is nobody's row."""
    assert library.clause("piemonte-cantieri:13.2/tabella.1/riga.5").text == "Punteggio 100 max: 100"
    total = library.clause("piemonte-cantieri:23.2/tabella.2/riga.10")
    assert total.text == "Punteggio max criterio: TOTALE; Punteggio max classe: 100"


def test_a_first_row_alone_is_the_title() -> None:
    """A single cell above the headings names the table."""
    table = read("Spese\t\t", "Voce\tAnno\tEuro", "Affitto\t2024\t10,00")
    assert table.caption == "Spese"
    assert told(table) == ["Voce: Affitto; Anno: 2024; Euro: 10,00"]


def test_ragged_rows_are_kept() -> None:
    """A row longer or shorter than its headings loses no cell."""
    assert told(read("A\tB", "1\t2\t3", "4")) == ["A: 1; B: 2; 3", "A: 4"]


def test_headings_alone() -> None:
    """A table of headings only has no rows and still has its words."""
    assert read("Uno\tDue").rows == ()
