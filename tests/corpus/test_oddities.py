"""The ledger of oddities: every quotation is there, every figure is recomputed."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

import pytest

from corpus.clauses import Clause, Oddity
from corpus.library import Library

CENT = Decimal("0.01")


def amounts(text: str) -> list[Decimal]:
    """The numbers of a text, read the Italian way."""
    found = re.findall(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?", text)
    return [Decimal(number.replace(".", "").replace(",", ".")) for number in found]


def cells(library: Library, table: str) -> list[tuple[str, ...]]:
    """The rows of a table, as printed."""
    found = library.clause(table).table
    assert found is not None
    return list(found.rows)


def find(library: Library, code: str) -> Oddity:
    """The oddity with this code."""
    return next(oddity for oddity in library.oddities if oddity.code == code)


def test_evidence_is_verbatim(library: Library) -> None:
    """Each oddity names clauses that exist, and quotes words that stand in them."""
    for oddity in library.oddities:
        for clause in oddity.clauses:
            assert library.clause(clause).text
        for evidence in oddity.evidence:
            assert evidence.quote in " ".join(library.clause(evidence.clause).text.split()), (
                oddity.code,
                evidence.quote,
            )


def test_every_oddity_is_proved_once(library: Library) -> None:
    """No oddity without evidence, no code twice."""
    assert all(oddity.evidence for oddity in library.oddities)
    codes = [oddity.code for oddity in library.oddities]
    assert len(codes) == len(set(codes))


def test_the_shares_printed_are_those_of_the_population(library: Library) -> None:
    """Par. 9: the percentages are of the population, and add up to 100,01; the amounts follow the job seekers."""
    rows = cells(library, "piemonte-cantieri:9/tabella.2")
    people, seekers, shares, euro = ([amounts(row[n])[0] for row in rows] for n in (2, 3, 4, 5))
    for row in range(4):
        assert (people[row] / people[4] * 100).quantize(CENT, ROUND_HALF_UP) == shares[row]
        recomputed = (seekers[row] / seekers[4] * euro[4]).quantize(CENT, ROUND_HALF_UP)
        assert recomputed == euro[row] + (CENT if row == 3 else 0)
    assert sum(shares[:4]) == Decimal("100.01")
    for column in (people, seekers, euro):
        assert sum(column[:4]) == column[4]


def test_the_budget_adds_up(library: Library) -> None:
    """The agreement's budget closes by year and by item, and is the sum of art. 5."""
    rows = [[amounts(cell)[0] for cell in row[1:]] for row in cells(library, "veneto-accordo:attivita.4/tabella.1")]
    assert [sum(column) for column in zip(*rows[:3], strict=True)] == rows[3]
    for row in rows:
        assert row[1] + row[3] + row[5] == row[6]
    assert rows[3][6] in amounts(library.clause("veneto-accordo:art.5/comma.1").text)


@pytest.mark.parametrize("table", ["piemonte-cantieri:13.2/tabella.1", "piemonte-cantieri:23.2/tabella.1"])
def test_the_classes_add_up_to_100(library: Library, table: str) -> None:
    """The four classes make 100 points."""
    points = [amounts(row[-1])[-1] for row in cells(library, table)]
    assert sum(points[:4]) == points[4] == 100


def test_the_criteria_add_up_to_their_class(library: Library) -> None:
    """Each class's maximum is the sum of its criteria's."""
    totals: dict[str, Decimal] = {}
    sums: dict[str, Decimal] = {}
    class_of = ""
    for row in cells(library, "piemonte-cantieri:23.2/tabella.2")[:-1]:
        class_of = row[0] or class_of
        sums[class_of] = sums.get(class_of, Decimal(0)) + amounts(row[3])[0]
        if row[4]:
            totals[class_of] = amounts(row[4])[0]
    assert sums == totals


@pytest.mark.parametrize(("criterion", "middle"), [("A1.1", "10.875"), ("A1.2", "5.875")])
def test_the_median_of_the_printed_scores(library: Library, criterion: str, middle: str) -> None:
    """A1.1 and A1.2 print four scores each; the median of four is not one of them."""
    text = library.clause(f"piemonte-cantieri:23.2/A/{criterion}").text
    scores = [amounts(match)[0] for match in re.findall(r"Si attribuiscono ([\d,]+) punti", text)]
    assert len(scores) == 4
    assert median(scores) == Decimal(middle)


def test_the_daily_amounts_have_one_hourly_rate(library: Library) -> None:
    """38,70 for seven hours, 33,17 for six, 27,64 for five, 22,11 for four: one rate, cut to the cent."""
    text = library.clause("piemonte-cantieri:8.2/capoverso.2").text
    daily = [amounts(match)[0] for match in re.findall(r"pari a Euro ([\d,]+)", text)]
    assert daily == [Decimal(d) for d in ("38.70", "33.17", "27.64", "22.11")]
    rate = daily[0] / 7
    assert all(abs(rate * hours - amount) < CENT for hours, amount in zip((7, 6, 5, 4), daily, strict=True))


def test_the_weekdays_of_the_window(library: Library) -> None:
    """25 September 2023 is a Monday and the 29th a Friday, as par. 12.1 says."""
    text = library.clause("piemonte-cantieri:12.1/capoverso.1").text
    assert "lunedì 25 settembre 2023" in text
    assert "venerdì 29 settembre 2023" in text
    assert (date(2023, 9, 25).weekday(), date(2023, 9, 29).weekday()) == (0, 4)


def test_the_vat_number_is_a_digit_short(library: Library) -> None:
    """An Italian VAT number has eleven digits; this one has ten."""
    (quote,) = [e.quote for e in find(library, "partita_iva_dieci_cifre").evidence]
    assert len(re.findall(r"\d+", quote)[-1]) == 10


def test_article_9_refers_to_cases_that_are_not_there(library: Library) -> None:
    """Art. 3 speaks of no variation or integration."""
    article = library.clause("massarosa-isee:art.3").text.lower()
    assert "variazion" not in article
    assert "integrazion" not in article


def test_modello_3_has_two_names(library: Library) -> None:
    """The name in par. 14.3 is not the one in the list of forms."""
    assert "Dichiarazione avvio progetto" not in library.clause("piemonte-cantieri:22").text


def test_the_agreement_differs_more_than_its_minutes_say(library: Library) -> None:
    """The minutes announce three changes; the agreed text differs from Annex C in every article but one."""

    def words(clause: Clause) -> list[str]:
        return re.findall(r"\w+", clause.body.lower())

    different = [
        n
        for n in range(1, 15)
        if words(library.clause(f"massarosa-isee@accordo-sindacale:art.{n}"))
        != words(library.clause(f"massarosa-isee@allegato-c:art.{n}"))
    ]
    assert different == [n for n in range(1, 15) if n != 13]


def test_an_oddity_reaches_whoever_reads_near_it(library: Library) -> None:
    """It shows on the clause, on what holds the clause and on what the clause holds; not elsewhere."""

    def codes(id_: str) -> set[str]:
        return {oddity.code for oddity in library.oddities_of(library.clause(id_))}

    assert "quote_popolazione" in codes("piemonte-cantieri:9")
    assert "quote_popolazione" in codes("piemonte-cantieri:9/tabella.2/riga.1")
    assert "quote_popolazione" not in codes("piemonte-cantieri:9/capoverso.1")
    assert "seconda_lettera_a" not in codes("massarosa-isee@allegato-c:art.6")
