"""The other tools of the regulation: household, services, share, terms."""

from __future__ import annotations

import itertools
import subprocess
import sys
from typing import Any

import pytest

from rules_core.errors import BadFactsError, LawError, UnknownToolError
from rules_core.registry import Registry

REGISTRY = Registry()
Raw = dict[str, Any]


def run(tool: str, **facts: Any) -> dict[str, Any]:
    """The envelope of a tool."""
    return REGISTRY.tool(tool).run(facts)


def person(id_: str, eta: int | None, famiglia: str | None = "F1", **ties: Any) -> Raw:
    """A person in a registered family."""
    return {"id": id_, "eta": eta, "famiglia_anagrafica": famiglia, **ties}


@pytest.mark.parametrize(
    ("people", "members", "letter"),
    [
        ([person("ada", 40), person("zia", 70)], ["ada", "zia"], "b"),
        ([person("ada", 40), person("zia", 70, "F2")], ["ada"], "b"),
        ([person("ada", 40), person("leo", 25, "F2", a_carico_irpef_di=["ada"])], ["ada", "leo"], "c"),
        ([person("ada", 40), person("leo", 25, a_carico_irpef_di=["nonno"])], ["ada"], "c"),
        (
            [person("ada", 40), person("ugo", 70, "F2"), person("leo", 25, a_carico_irpef_di=["ada", "ugo"])],
            ["ada", "leo"],
            "c1",
        ),
        (
            [
                person("ada", 40),
                person("ugo", 70, "F2"),
                person("leo", 25, "F3", a_carico_irpef_di=["ada", "ugo"], tenuto_agli_alimenti="ugo"),
            ],
            ["ada"],
            "c2",
        ),
        ([person("ada", 40, coniuge_di="ivo"), person("ivo", 41, a_carico_irpef_di=["altri"])], ["ada", "ivo"], "d"),
        ([person("ada", 40, coniuge_di="ivo"), person("ivo", 41, "F2", coniuge_di="ada")], ["ada", "ivo"], "e"),
        ([person("ada", 40, coniuge_di="ivo"), person("ivo", 41, "F2", separazione_legale=True)], ["ada"], "b"),
        (
            [person("ada", 40), person("leo", 9, genitori=["ada"], a_carico_irpef_di=["nonno"])],
            ["ada", "leo"],
            "f",
        ),
        ([person("ada", 40), person("leo", 9, "F2", affidamento="temporaneo", affidatario="ada")], ["ada", "leo"], "f"),
        ([person("ada", 40), person("leo", 9, genitori=["ada"], affidamento="comunita")], ["ada"], "f"),
        ([person("ada", 70, "F9", convivenza_anagrafica=True), person("eva", 71, "F9")], ["ada"], "b"),
        (
            [person("ada", 40), person("leo", 30, "F9", convivenza_anagrafica=True, a_carico_irpef_di=["ada"])],
            ["ada", "leo"],
            "c",
        ),
    ],
)
def test_who_belongs(people: list[Raw], members: list[str], letter: str) -> None:
    """Letters a) to g) of art. 3, each with the case that it decides."""
    found = run("isee_nucleo", richiedente="ada", persone=people)["result"]
    assert found["componenti"] == members
    assert found["persone"][-1]["lettera"] == letter


def test_everybody_belongs_to_one_household_only() -> None:
    """Letter a): whoever asks, the households they find do not overlap."""
    people = [
        person("ada", 40, coniuge_di="ivo"), person("ivo", 41, "F2"), person("leo", 9, genitori=["ada"]),
        person("nonno", 80, "F2"), person("zia", 50, "F3", a_carico_irpef_di=["nonno"]), person("eva", 30, "F4"),
    ]  # fmt: skip
    homes = {tuple(run("isee_nucleo", richiedente=p["id"], persone=people)["result"]["componenti"]) for p in people}
    assert all(
        not set(a) & set(b) for a, b in itertools.combinations(homes, 2) if "ada" not in a + b and "ivo" not in a + b
    )
    for p in people:
        assert p["id"] in run("isee_nucleo", richiedente=p["id"], persone=people)["result"]["componenti"]


def test_two_who_depend_on_each_other() -> None:
    """A circle of dependents ends in the registered family."""
    people = [person("ada", 40, a_carico_irpef_di=["ivo"]), person("ivo", 41, "F2", a_carico_irpef_di=["ada"])]
    assert "ada" in run("isee_nucleo", richiedente="ada", persone=people)["result"]["componenti"]


def test_an_age_is_asked_only_if_it_matters() -> None:
    """The age of a child who lives elsewhere with the other parent matters; that of an aunt does not."""
    child = person("leo", None, genitori=["ada"], a_carico_irpef_di=["ivo"])
    people = [person("ada", 40), person("ivo", 44, "F2"), child]
    assert [m["fact"] for m in run("isee_nucleo", richiedente="ada", persone=people)["missing"]] == ["persone[2].eta"]
    aunt = [person("ada", 40), person("zia", None)]
    assert run("isee_nucleo", richiedente="ada", persone=aunt)["missing"] == []


def test_the_extracted_household_of_the_elderly() -> None:
    """No. 1: applicant and spouse, under Annex C; under the deliberation only if the sector's rules say so."""
    people = [person("ada", 80, coniuge_di="ivo"), person("ivo", 82), person("leo", 50)]
    found = run("isee_nucleo", richiedente="ada", persone=people, servizio="a1", destinatario="anziano")
    assert found["result"]["nucleo_estratto"] == ["ada", "ivo"]
    other = run(
        "isee_nucleo", richiedente="ada", persone=people, servizio="a1", destinatario="anziano", versione="delibera-69"
    )
    assert other["result"]["nucleo_estratto"] is None
    assert "non_nei_documenti" in {w["code"] for w in other["warnings"]}


def test_services() -> None:
    """Ten services with their use; letter d) in the union text alone."""
    assert len(run("isee_prestazioni")["result"]["prestazioni"]) == 10
    assert len(run("isee_prestazioni", versione="accordo-sindacale")["result"]["prestazioni"]) == 12
    assert run("isee_prestazioni", servizio="b2")["result"]["uso"] == "non_specificato"
    with pytest.raises(BadFactsError, match="non ha la lettera d1"):
        run("isee_prestazioni", servizio="d1")


@pytest.mark.parametrize(
    ("isee", "band", "share"),
    [("4999.99", "esente", "0.00"), ("5000", "intermedia", "0.00"), ("9000", "intermedia", "50.00"),
     ("13000", "intermedia", "100.00"), ("13000.01", "piena", "100.00")],
)  # fmt: skip
def test_bands_and_their_edges(isee: str, band: str, share: str) -> None:
    """Below the threshold, at it, at the ceiling, beyond it."""
    facts = {"soglia_esenzione": "5000", "tetto": "13000", "tariffa_massima": "100", "criterio": "lineare"}
    found = run("isee_compartecipazione", isee=isee, **facts)["result"]
    assert (found["fascia"], found["quota"]) == (band, share)


def test_no_formula_between_threshold_and_ceiling() -> None:
    """Without a criterion the share is not invented, and nobody is asked for what could not give it."""
    found = run("isee_compartecipazione", isee="9000", soglia_esenzione="5000", tetto="13000", tariffa_massima="100")
    assert found["result"]["quota"] is None
    assert "quota" not in {step["rule"] for step in found["steps"]}
    assert found["status"] == "computed"
    assert "non_nei_documenti" in {w["code"] for w in found["warnings"]}


def test_below_every_possible_threshold() -> None:
    """4.400 is below the least threshold that a deed may fix: exempt, whatever the rest."""
    found = run("isee_compartecipazione", isee="4400")
    assert found["result"]["fascia"] == "esente"
    assert found["missing"] == []


def test_nothing_known_of_a_share() -> None:
    """With nothing known, everything is asked."""
    found = run("isee_compartecipazione")
    assert [m["fact"] for m in found["missing"]] == ["isee", "soglia_esenzione", "tetto", "tariffa_massima"]
    assert found["result"]["fascia"] is None


@pytest.mark.parametrize(
    ("deed", "respects"),
    [({"soglia_esenzione": "4500", "tetto": "12000"}, True), ({"soglia_esenzione": "4499.99", "tetto": "12000"}, False),
     ({"tetto": "11999.99"}, False), ({"soglia_esenzione": "4500"}, None)],
)  # fmt: skip
def test_does_a_deed_respect_the_minima(deed: Raw, respects: bool | None) -> None:
    """4.500 and 12.000 are themselves enough; one breach settles it."""
    assert run("isee_soglie", **deed)["result"]["rispetta"] is respects


@pytest.mark.parametrize(
    ("fact", "day", "term", "last", "holiday"),
    [
        ("attestazione_dsu", "2024-02-29", "scadenza_dsu", "2025-02-28", False),
        ("presentazione_dsu", "2005-12-22", "trasmissione_inps", "2006-01-01", True),
        ("ricevimento_comunicazione", "2026-09-19", "ricorso", "2026-10-04", True),
        ("ricevimento_comunicazione", "2005-09-19", "ricorso", "2005-10-04", False),
        ("ricevimento_ricorso", "2006-03-26", "decisione_ricorso", "2006-04-25", True),
    ],
)
def test_terms(fact: str, day: str, term: str, last: str, holiday: bool) -> None:
    """Counted in days and in years; holidays are told, 4 October only from 2026."""
    found = run("isee_termini", **{fact: day})
    assert (found["result"][term]["data"], found["result"][term]["festivo"]) == (last, holiday)
    assert ("scadenza_festiva" in {w["code"] for w in found["warnings"]}) is holiday


def test_no_date_given() -> None:
    """All dates are asked, each with its question."""
    found = run("isee_termini")
    assert [m["fact"] for m in found["missing"]] == [
        "attestazione_dsu", "presentazione_dsu", "ricevimento_comunicazione", "ricevimento_ricorso",
    ]  # fmt: skip


def test_the_union_text_sends_nothing_to_inps() -> None:
    """Art. 9 of the union text has no such term."""
    assert (
        "trasmissione_inps"
        not in run("isee_termini", presentazione_dsu="2006-01-01", versione="accordo-sindacale")["result"]
    )


def test_an_unknown_tool_names_the_known_ones() -> None:
    """A slip in a tool's name."""
    with pytest.raises(UnknownToolError, match="isee_calcolo"):
        REGISTRY.tool("isee_calcola")


def test_every_result_names_its_version() -> None:
    """Every ISEE answer says which text it rests on."""
    for name in ("isee_calcolo", "isee_prestazioni", "isee_termini", "isee_compartecipazione", "isee_soglie"):
        assert "versione_vigente" in {w["code"] for w in run(name)["warnings"]}, name


def test_an_act_is_loaded_when_one_of_its_tools_is_asked_for() -> None:
    """One calculation does not pay for the acts of others; a name that two acts share is refused."""
    code = (
        "import sys; from rules_core.registry import Registry; Registry().tool('accordo_rimborso');"
        "sys.exit(any(name.startswith('rules_core.massarosa') and name.endswith('tools') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    with pytest.raises(LawError, match="due strumenti"):
        _ = Registry(["tests.next_office", "tests.next_office.again"]).tools
