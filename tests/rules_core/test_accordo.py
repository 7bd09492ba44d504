"""The agreement: a budget that adds up, a ceiling that holds, hours on the clock, commitments that are all there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from corpus.library import Library
from rules_core.errors import BadFactsError
from rules_core.parameters import value_of
from rules_core.readings.batch_run import settle
from rules_core.readings.batches import batch_of
from rules_core.records import read_case
from rules_core.registry import Registry
from rules_core.veneto_accordo.art_05_rimborso import rimborso
from rules_core.veneto_accordo.attivita_4_budget import ANNI, PREVISIONE, TOTALE
from rules_core.veneto_accordo.informazioni import INFORMAZIONI
from rules_core.veneto_accordo.obblighi import OBBLIGHI

REGISTRY = Registry()
TOOLS = [tool for tool in REGISTRY.tools.values() if tool.act.name == "veneto-accordo"]
VOCI = [voce for voce in PREVISIONE if voce != TOTALE]
MASSIMALI = {2020: Decimal("129877.39"), 2021: Decimal("80000.00"), 2022: Decimal("80000.00")}
VERBATIM = ("sede", "codice_fiscale", "codice_fiscale_e_partita_iva", "email", "dicitura", "atti")


def run(tool: str, **facts: Any) -> dict[str, Any]:
    """The envelope of a tool."""
    return REGISTRY.tool(tool).run(facts)


def result(tool: str, **facts: Any) -> dict[str, Any]:
    """The result of a tool."""
    found: dict[str, Any] = run(tool, **facts)["result"]
    return found


def codes(envelope: dict[str, Any]) -> set[str]:
    """The warnings of an envelope."""
    return {warning["code"] for warning in envelope["warnings"]}


def claims(seed: int, count: int) -> Iterator[dict[str, Any]]:
    """Claims drawn at random, in and beyond the ceiling, to the cent."""
    draw = random.Random(seed)
    for _ in range(count):
        before, claim = (str(Decimal(draw.randrange(15_000_000)) / 100) for _ in range(2))
        yield {"anno": draw.choice(ANNI), "gia_richiesto": before, "importo": claim}


# The budget


@pytest.mark.parametrize("anno", [*ANNI, None])
def test_the_items_add_up_to_the_printed_total(anno: int | None) -> None:
    """In each year, and over the three."""
    assert sum(PREVISIONE[voce].importo(anno) for voce in VOCI) == PREVISIONE[TOTALE].importo(anno)


@pytest.mark.parametrize("riga", PREVISIONE.values(), ids=PREVISIONE)
def test_the_years_add_up_to_the_general_total(riga: Any) -> None:
    """Along each row; and the national fund gives the whole of each year."""
    assert sum(riga.importo(anno) for anno in ANNI) == riga.importo(None)
    assert [value_of(number) for number in riga.dal_fondo.values()] == [riga.importo(anno) for anno in ANNI]


def test_one_item_is_that_item_alone() -> None:
    """Whoever asks for training in 2021 is told training in 2021."""
    found = result("accordo_budget", anno=2021, voce="formazione")
    assert found["formazione"] == found["dal_fondo_nazionale_politiche_sociali"] == "5000.00"
    assert not {"personale", "sistemi_informativi", "totale"} & found.keys()


def test_without_a_year_each_year_is_told() -> None:
    """The general total, and the years beside it."""
    found = result("accordo_budget", voce="sistemi_informativi")
    assert found["sistemi_informativi"] == "94877.39"
    assert [row["sistemi_informativi"] for row in found["per_anno"]] == ["64877.39", "15000.00", "15000.00"]


def test_the_budget_as_a_sheet() -> None:
    """A row for each item as the act lays it out."""
    sheet = REGISTRY.tool("accordo_budget").sheet(run("accordo_budget"))
    assert sheet is not None
    assert [row[0] for row in sheet.rows][-1] == "Totale"
    assert sheet.rows[-1][1:] == ("129877.39", "80000.00", "80000.00", "289877.39")


# The ceiling


def test_a_claim_is_admitted_up_to_what_is_left() -> None:
    """Never more than the claim, than what is left, nor less than nothing; nothing is lost on the way."""
    for raw in claims(1, 500):
        found = {name: Decimal(value) for name, value in result("accordo_rimborso", **raw).items() if name != "motivi"}
        left = max(MASSIMALI[raw["anno"]] - Decimal(raw["gia_richiesto"]), Decimal(0))
        assert found["ammissibile"] == min(Decimal(raw["importo"]), left)
        assert found["residuo"] == left - found["ammissibile"] >= 0
        assert found["ammissibile"] + found["eccedenza"] == Decimal(raw["importo"])


def test_claims_one_after_the_other_never_exceed_the_ceiling() -> None:
    """What is admitted of each is asked already for the next; at the end the ceiling is used up exactly."""
    draw = random.Random(2)
    for anno in ANNI:
        asked = Decimal(0)
        for _ in range(40):
            claim = str(Decimal(draw.randrange(1_500_000)) / 100)
            found = result("accordo_rimborso", anno=anno, gia_richiesto=str(asked), importo=claim)
            asked += Decimal(found["ammissibile"])
            assert asked <= MASSIMALI[anno]
            assert Decimal(found["residuo"]) == MASSIMALI[anno] - asked
        assert asked == MASSIMALI[anno]


def test_columns_equal_exact() -> None:
    """The same cents on every row."""
    raws = list(claims(3, 3000))
    batch = batch_of(rimborso.facts, [read_case(rimborso.facts, raw) for raw in raws])
    settled = settle(rimborso, None, batch, batch.stated)
    assert settled.rows.all()
    for row, raw in enumerate(raws):
        found = rimborso.run(raw)["result"]
        for name in rimborso.result:
            assert int(settled.values[name][row]) == int(Decimal(found[name]) * 100)


@pytest.mark.parametrize(
    ("facts", "certain", "missing"),
    [
        ({}, {}, ["anno", "importo", "gia_richiesto"]),
        ({"anno": 2022}, {"massimale_annuale": "80000.00"}, ["importo", "gia_richiesto"]),
        ({"anno": 2022, "gia_richiesto": "80000"}, {"ammissibile": "0.00", "residuo": "0.00"}, []),
        ({"gia_richiesto": "129877.39"}, {"ammissibile": "0.00", "residuo": "0.00"}, ["anno"]),
        ({"gia_richiesto": "0", "importo": "80000"}, {"ammissibile": "80000.00"}, ["anno"]),
        ({"anno": 2021, "importo": "0"}, {"ammissibile": "0.00"}, ["gia_richiesto"]),
        ({"anno": 2020, "importo": "129877.39"}, {"residuo": "0.00"}, ["gia_richiesto"]),
    ],
)
def test_what_is_certain_and_what_is_asked(facts: dict[str, Any], certain: dict[str, str], missing: list[str]) -> None:
    """Nobody is asked for what can change nothing."""
    found = run("accordo_rimborso", **facts)
    assert [item["fact"] for item in found["missing"]] == missing
    assert {name: found["result"][name] for name in certain} == certain


def test_bounds_without_the_year() -> None:
    """Between the smallest and the largest ceiling."""
    found = run("accordo_rimborso", importo="100000", gia_richiesto="0")
    assert found["bounds"]["ammissibile"] == {"min": "80000.00", "max": "100000.00"}
    assert found["result"]["ammissibile"] is None


def test_more_asked_than_the_ceiling_is_flagged() -> None:
    """Improbable, not impossible: asked is not paid."""
    found = run("accordo_rimborso", anno=2021, gia_richiesto="80000.01", importo="1")
    assert found["result"]["ammissibile"] == "0.00"
    assert found["result"]["motivi"] == ["massimale_gia_superato", "oltre_il_disponibile"]
    assert "massimale_gia_superato" in codes(found)
    exactly = run("accordo_rimborso", anno=2021, gia_richiesto="80000", importo="1")
    assert exactly["result"]["motivi"] == ["oltre_il_disponibile"]
    assert "massimale_gia_superato" not in codes(exactly)


def test_what_a_ceiling_does_not_say() -> None:
    """The readings it rests on, and that the Region still checks the costs."""
    told = codes(run("accordo_rimborso", anno=2021, gia_richiesto="0", importo="1"))
    assert {"massimale_annuale", "anno_della_spesa", "residuo_annuale", "solo_il_massimale"} <= told


# Terms


@pytest.mark.parametrize(
    ("known", "term"),
    [
        ("2021-03-05T17:20", "2021-03-06T17:20"),
        ("2020-12-31T23:59", "2021-01-01T23:59"),
        ("2021-03-27T12:00", "2021-03-28T12:00"),
        ("2024-02-28T00:00:30", "2024-02-29T00:00:30"),
    ],
)
def test_twenty_four_hours_on_the_clock(known: str, term: str) -> None:
    """Over the end of a year, over the change of the hour, over a leap day."""
    assert result("accordo_termini", violazione_conosciuta=known)["notifica_violazione"] == term


def test_a_later_knowledge_is_a_later_term() -> None:
    """Minute by minute, and a holiday is told."""
    terms = [
        result("accordo_termini", violazione_conosciuta=f"2021-04-{day:02}T08:{minute:02}")["notifica_violazione"]
        for day in range(1, 20)
        for minute in (0, 59)
    ]
    assert terms == sorted(set(terms))
    assert "scadenza_festiva" in codes(run("accordo_termini", violazione_conosciuta="2021-04-03T08:00"))
    assert "scadenza_festiva" not in codes(run("accordo_termini", violazione_conosciuta="2021-04-07T08:00"))


@pytest.mark.parametrize(
    ("as_of", "holds", "warned"),
    [
        ("2020-06-30", False, "accordo_non_iniziato"),
        ("2020-07-01", True, None),
        ("2022-12-31", True, None),
        ("2023-01-01", False, "accordo_concluso"),
    ],
)
def test_first_and_last_day(as_of: str, holds: bool, warned: str | None) -> None:
    """Both days belong to it."""
    found = run("accordo_termini", as_of=as_of)
    assert found["result"]["in_vigore"] is holds
    assert codes(found) & {"accordo_non_iniziato", "accordo_concluso"} == ({warned} if warned else set())


def test_no_date_given() -> None:
    """The breach is asked for; the printed days are there all the same, and nobody says whether it holds."""
    found = run("accordo_termini")
    assert [item["fact"] for item in found["missing"]] == ["violazione_conosciuta"]
    assert (found["result"]["inizio"], found["result"]["fine"]) == ("2020-07-01", "2022-12-31")
    assert "in_vigore" not in found["result"]


def test_cadences_have_no_day() -> None:
    """Quarterly, half-yearly, at the end: nowhere a date that the act does not print."""
    found = run("accordo_termini")
    told = {item["voce"]: item["cadenza"] for item in found["result"]["cadenze"]}
    assert told["liquidazione"] == told["documentazione_contabile"] == "trimestrale"
    assert (told["relazione_di_monitoraggio"], told["relazione_finale"]) == ("semestrale", "finale")
    assert not any("data" in item for item in found["result"]["cadenze"])
    assert "cadenze_senza_data" in codes(found)


# Commitments


@pytest.mark.parametrize(("parte", "own"), [("regione", "regione"), ("veneto_lavoro", "veneto_lavoro")])
def test_a_party_is_told_its_own_and_the_common(parte: str, own: str) -> None:
    """Nothing of the other party; what both do belongs to each."""
    told = result("accordo_obblighi", parte=parte)["voci"]
    assert {item["parte"] for item in told} == {own, "entrambe"}
    assert {item["parte"] for item in result("accordo_obblighi", parte="entrambe")["voci"]} == {"entrambe"}


def test_commitments_stand_in_the_order_of_the_act(library: Library) -> None:
    """Each sentence has a subject, and the list goes as the act goes."""
    order = [clause.id for clause in library.document("veneto-accordo").clauses]
    places = [order.index(f"veneto-accordo:{item.locator}") for item in OBBLIGHI]
    assert places == sorted(places)
    assert all(item.text.startswith(("La Regione ", "Veneto Lavoro ", "Le parti ")) for item in OBBLIGHI)


def test_every_letter_of_the_processor_is_there() -> None:
    """From a to p, with a term where the act has one."""
    told = {item["lettera"]: item for item in result("accordo_privacy")["voci"] if "lettera" in item}
    assert "".join(told) == "abcdefghijklmnop"
    assert "24 ore" in told["l"]["termine"]
    assert {letter for letter, item in told.items() if "termine" in item} == set("klnp")


def test_every_paragraph_on_personal_data_is_there() -> None:
    """From the first to the eighth; restitution falls at the end."""
    told = result("accordo_privacy")["voci"]
    paragraphs = {clause.partition("art.11/")[2][0] for item in told for clause in item["clausole"]}
    assert paragraphs == set("12345678")
    assert next(item for item in told if item["voce"] == "restituzione")["termine"] == "quando cessa il trattamento"


def test_what_is_copied_is_copied_right(library: Library) -> None:
    """Addresses, numbers and wordings that one writes down stand so in their clause."""
    for item in (*INFORMAZIONI, *OBBLIGHI):
        text = library.clause(f"veneto-accordo:{item.locator}").text
        for name in VERBATIM:
            assert item.fields.get(name, "") in text, item.key


def test_one_subject_or_all() -> None:
    """The address for personal data; the court; and the whole list."""
    assert [i["voce"] for i in result("accordo_informazioni", argomento="foro")["voci"]] == ["foro_di_venezia"]
    assert "dpo@regione.veneto.it" in str(result("accordo_informazioni", argomento="contatti"))
    assert len(result("accordo_informazioni")["voci"]) == len(INFORMAZIONI)


# The work plan


def test_the_plan_has_ten_quarters_and_no_marks() -> None:
    """From the third of 2020 to the fourth of 2022, and no activity is put into one."""
    found = run("accordo_piano_lavoro")
    assert len(found["result"]["trimestri"]) == 10
    assert found["result"]["celle_compilate"] is False
    assert "non_nei_documenti" in codes(found)
    assert not any("trimestre" in item or "anno" in item for item in found["result"]["voci"])


@pytest.mark.parametrize(("facts", "quarters"), [({"anno": 2020}, 2), ({"anno": 2022}, 4), ({"trimestre": 3}, 3)])
def test_quarters_of_a_year(facts: dict[str, int], quarters: int) -> None:
    """A year or a quarter narrows the plan."""
    assert len(result("accordo_piano_lavoro", **facts)["trimestri"]) == quarters


# All of it


@pytest.mark.parametrize(
    ("tool", "facts", "field"),
    [
        ("accordo_budget", {"anno": 2019}, "anno"),
        ("accordo_budget", {"anno": "duemilaventi"}, "anno"),
        ("accordo_budget", {"voce": "affitti"}, "voce"),
        ("accordo_rimborso", {"anno": 2023, "gia_richiesto": "0", "importo": "1"}, "anno"),
        ("accordo_rimborso", {"anno": 2021, "gia_richiesto": "-0.01"}, "gia_richiesto"),
        ("accordo_rimborso", {"importo": "1.000,00"}, "importo"),
        ("accordo_rimborso", {"importo": "0.001"}, "importo"),
        ("accordo_rimborso", {"voce": "personale"}, "voce"),
        ("accordo_termini", {"violazione_conosciuta": "2021-03-05"}, "violazione_conosciuta"),
        ("accordo_termini", {"violazione_conosciuta": "2021-03-05T25:00"}, "violazione_conosciuta"),
        ("accordo_termini", {"as_of": "2021-02-29"}, "as_of"),
        ("accordo_obblighi", {"parte": "comune"}, "parte"),
        ("accordo_privacy", {"parte": "entrambe"}, "parte"),
        ("accordo_piano_lavoro", {"anno": 2020, "trimestre": 1}, "trimestre"),
        ("accordo_piano_lavoro", {"trimestre": 5}, "trimestre"),
        ("accordo_informazioni", {"argomento": "meteo"}, "argomento"),
    ],
)
def test_the_field_is_named(tool: str, facts: dict[str, Any], field: str) -> None:
    """What cannot be is refused in Italian, with what is accepted."""
    with pytest.raises(BadFactsError) as caught:
        run(tool, **facts)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert all(problem.problem and problem.accepted.startswith("Si accetta") for problem in caught.value.problems) or (
        caught.value.problems[0].problem == "campo sconosciuto"
    )


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_after_its_end_every_result_says_so(tool: Any) -> None:
    """And on a day of its validity none does."""
    assert "accordo_concluso" in codes(tool.run({}))
    assert "accordo_concluso" in codes(tool.run({"as_of": "2023-01-01"}))
    assert "accordo_concluso" not in codes(tool.run({"as_of": "2022-12-31"}))


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_every_clause_of_a_result_exists(library: Library, tool: Any) -> None:
    """Sources, warnings, items."""
    found = tool.run({"violazione_conosciuta": "2021-03-05T17:20"} if tool.name == "accordo_termini" else {})
    warned = [source for warning in found["warnings"] for source in warning["sources"]]
    items = [clause for item in found["result"].get("voci", ()) for clause in item["clausole"]]
    for clause in [*found["sources"], *warned, *items]:
        assert library.clause(clause).text


def test_the_agreement_ends_with_its_last_day(library: Library) -> None:
    """As the manifest has it."""
    act = TOOLS[0].act
    assert act.end is not None
    assert act.end.since == date(2023, 1, 1)
    assert library.act("veneto-accordo").validity.in_force(act.end.since) is False
