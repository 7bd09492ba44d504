"""What is not known is not «none»: ties between people, kinds of property, roles in the extracted household."""

from __future__ import annotations

from typing import Any

import pytest

from rules_core.errors import BadFactsError
from rules_core.massarosa_isee.act import regolamento
from rules_core.registry import Registry

REGISTRY = Registry()
Raw = dict[str, Any]
ALONE: Raw = {"immobili": [], "abitazione": {"titolo": "altro"}, "tasso_titoli_decennali": "3"}
OLD: Raw = ALONE | {"destinatario": "anziano", "servizio": "a1", "versione": "allegato-c"}


def run(tool: str, **facts: Any) -> Raw:
    """The envelope of a tool."""
    return REGISTRY.tool(tool).run(facts)


def missing(found: Raw) -> list[str]:
    """The facts that are missing, in order."""
    return [item["fact"] for item in found["missing"]]


def person(id_: str, eta: int | None = 40, famiglia: str | None = "F1", **ties: Any) -> Raw:
    """A person in a registered family."""
    return {"id": id_, "eta": eta, "famiglia_anagrafica": famiglia, **ties}


@pytest.mark.parametrize(
    ("people", "asked"),
    [
        ([person("a", 40, None), person("b", 41, None)], {"[0].famiglia_anagrafica", "[1].famiglia_anagrafica"}),
        ([person("a"), person("b", 22, "F2", a_carico_irpef_di=None)], {"[1].a_carico_irpef_di"}),
        ([person("a"), person("b", 44, "F2", coniuge_di=None)], {"[1].coniuge_di"}),
        ([person("a", coniuge_di="b"), person("b", 44, "F2", separazione_legale=None)], {"[1].separazione_legale"}),
        ([person("a"), person("b", 33, convivenza_anagrafica=None)], {"[1].convivenza_anagrafica"}),
        ([person("a"), person("b", 4, affidamento="preadottivo")], {"[1].affidatario"}),
        (
            [person("a"), person("b", 40, "F2"), person("c", 22, "F3", a_carico_irpef_di=["a", "b"])],
            {"[2].tenuto_agli_alimenti"},
        ),
    ],
)
def test_an_unknown_tie_is_asked(people: list[Raw], asked: set[str]) -> None:
    """`null` is unknown; who owes maintenance or has custody is asked where the letter needs it."""
    found = run("isee_nucleo", richiedente="a", persone=people)
    assert found["result"]["componenti"] is None
    assert {path.removeprefix("persone") for path in missing(found)} == asked


@pytest.mark.parametrize(
    ("people", "members"),
    [
        (
            [person("a"), person("b", 4, genitori=["a"], affidamento="preadottivo", affidatario="olga")],
            ["a"],
        ),
        ([person("a", 80, "F9", convivenza_anagrafica=True, coniuge_di="b"), person("b", 81, "F9")], ["a", "b"]),
        (
            [
                person("a", 80, "F9", convivenza_anagrafica=True, coniuge_di="b"),
                person("b", 81, "F1"),
                person("c", 50, "F1"),
            ],
            ["a", "b", "c"],
        ),
    ],
)
def test_care_outside_the_list_and_spouses_in_a_community(people: list[Raw], members: list[str]) -> None:
    """A child in care follows a custodian who is not listed; who lives in a community belongs to the spouse's."""
    assert run("isee_nucleo", richiedente="a", persone=people)["result"]["componenti"] == members


def test_the_separated_spouse_leaves_the_place_to_the_partner() -> None:
    """No. 1 takes the partner where the spouse is legally separated."""
    people = [
        person("a", 70, separazione_legale=True, coniuge_di="u"),
        person("u", 70, "F2"),
        person("v", 60, convivente_di="a"),
    ]
    found = run("isee_nucleo", richiedente="a", persone=people, servizio="a1", destinatario="anziano")
    assert found["result"]["nucleo_estratto"] == ["a", "v"]


def test_what_is_certain_is_told_beside_what_is_missing() -> None:
    """With one tie unknown, the letters and the extracted household that do not turn on it stay."""
    people = [person("a", 70, coniuge_di="b"), person("b", 70), person("c", 22, "F2", a_carico_irpef_di=None)]
    found = run("isee_nucleo", richiedente="a", persone=people, servizio="a1", destinatario="anziano")["result"]
    assert found["componenti"] is None
    assert found["nucleo_estratto"] == ["a", "b"]
    assert [p["lettera"] for p in found["persone"]] == ["d", "d", None]


def test_many_unknown_families_are_all_asked() -> None:
    """Twenty-six people, six of unknown family: too many combinations to try them all, and still all six asked."""
    people = [person(f"p{n}", 40, f"F{n}") for n in range(20)] + [person(f"u{n}", 30, None) for n in range(6)]
    found = run("isee_nucleo", richiedente="p0", persone=people)
    assert len(missing(found)) == 6


def test_a_main_home_of_unknown_kind_is_a_dwelling() -> None:
    """Only a dwelling can be the main home: its value is certain, and what is tried out is not stated."""
    home = {"tipo": None, "rendita_catastale": "949.04", "abitazione_principale": True}
    facts = ALONE | {"componenti": [{"ruolo": "richiedente"}], "abitazione": {"titolo": "proprieta"}}
    assert run("isee_calcolo", **facts | {"immobili": [home]})["result"]["patrimonio_immobiliare"] == "9649.20"
    found = run("isee_calcolo", **facts | {"immobili": [{"tipo": None, "rendita_catastale": "500"}]})
    assert found["bounds"]["patrimonio_immobiliare"] == {"min": "17850.00", "max": "52500.00"}


def test_the_least_share_goes_to_the_highest_ceiling() -> None:
    """No ceiling is too high: the least share is nothing."""
    found = run(
        "isee_compartecipazione", isee="8000", soglia_esenzione="4500", tariffa_massima="80", criterio="lineare"
    )
    assert found["bounds"]["quota"] == {"min": "0.00", "max": "37.33"}


def test_the_extracted_household_waits_for_the_role() -> None:
    """Spouse or child: until it is known, nobody is put out of the extracted household."""
    asking = {"ruolo": "richiedente", "reddito_irpef": "10000"}
    found = run("isee_confronto", **OLD | {"componenti": [asking, {"eta": 50, "reddito_irpef": "30000"}]})
    assert found["result"]["versioni"]["allegato-c"]["piu_conveniente"] is None
    assert missing(found) == ["componenti[1].ruolo"]


def test_facts_of_the_extracted_household_keep_their_place() -> None:
    """A property after one that leaves keeps its number."""
    facts = OLD | {
        "componenti": [{"ruolo": "richiedente", "id": "a"}, {"ruolo": "figlio", "eta": 30, "id": "b"}],
        "immobili": [{"tipo": "altro", "valore_ici": "1000", "intestatario": "b"}, {"tipo": "altro"}],
    }
    assert missing(run("isee_confronto", **facts)) == ["immobili[1].valore_ici"]


def test_better_is_told_where_it_is_certain() -> None:
    """Alone, the two are the same whatever the rate; with 10.000 alone against at most 6.369,43, the full one wins."""
    one = [{"ruolo": "richiedente", "reddito_irpef": "10000", "patrimonio_mobiliare": "20000"}]
    found = run("isee_confronto", **OLD | {"componenti": one, "tasso_titoli_decennali": None})
    assert found["result"]["versioni"]["allegato-c"]["piu_conveniente"] == "completo"
    two = [
        {"ruolo": "richiedente", "reddito_irpef": "10000"},
        {"ruolo": "altro", "eta": 60, "handicap_o_invalidita_oltre_66": None},
    ]
    found = run("isee_confronto", **OLD | {"componenti": two})
    assert found["result"]["versioni"]["allegato-c"]["piu_conveniente"] == "completo"


@pytest.mark.parametrize(("day", "told"), [("2010-01-01", False), ("2015-01-01", True), (None, True)])
def test_that_the_rules_were_replaced_is_told(day: str | None, *, told: bool) -> None:
    """Since 2015 the ISEE is national; a question about an earlier day is not told so."""
    for name in (tool.name for tool in REGISTRY.tools.values() if tool.act is regolamento):
        codes = {warning["code"] for warning in run(name, **({"as_of": day} if day else {}))["warnings"]}
        assert ("disciplina_superata" in codes) is told, name


@pytest.mark.parametrize("day", ["9999-06-01", "0001-01-01", "1899-12-31", "2200-01-01"])
def test_days_of_other_centuries_are_refused(day: str) -> None:
    """A day from which no term can be counted is bad input, not a breakdown."""
    with pytest.raises(BadFactsError, match="attestazione_dsu"):
        run("isee_termini", attestazione_dsu=day)
