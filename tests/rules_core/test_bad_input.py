"""Facts that cannot be: an error that names the field, what is wrong and what is accepted; never a guess."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

import pytest

from rules_core.errors import BadFactsError
from rules_core.registry import Registry
from tests.rules_core.cases import case_of
from tests.rules_core.households import household

REGISTRY = Registry()
CALCOLO = REGISTRY.tool("isee_calcolo")
ONE: dict[str, Any] = {"componenti": [{"ruolo": "richiedente"}], "immobili": [], "abitazione": {"titolo": "altro"}}
HOME = {"tipo": "abitazione", "rendita_catastale": "100", "abitazione_principale": True}


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"componenti": []}, "componenti"),
        ({"componenti": [{"ruolo": "coniuge"}]}, "componenti"),
        ({"componenti": [{"ruolo": "richiedente"}, {"ruolo": "richiedente"}]}, "componenti"),
        ({"componenti": [{"ruolo": "richiedente"}, {"ruolo": "coniuge"}, {"ruolo": "convivente"}]}, "componenti"),
        ({"componenti": [{"ruolo": "capo"}]}, "componenti[0].ruolo"),
        ({"componenti": [{"ruolo": "richiedente", "eta": -1}]}, "componenti[0].eta"),
        ({"componenti": [{"ruolo": "richiedente", "eta": 40.5}]}, "componenti[0].eta"),
        ({"componenti": [{"ruolo": "richiedente", "eta": 200}]}, "componenti[0].eta"),
        ({"componenti": [{"ruolo": "richiedente", "eta": True}]}, "componenti[0].eta"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "-1"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "1.234,50"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "1.005"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "1e5"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "1000000000.01"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito_irpef": "mille"}]}, "componenti[0].reddito_irpef"),
        ({"componenti": [{"ruolo": "richiedente", "reddito": "1"}]}, "componenti[0].reddito"),
        (
            {"componenti": [{"ruolo": "richiedente", "lavoro_almeno_6_mesi": "sì"}]},
            "componenti[0].lavoro_almeno_6_mesi",
        ),
        ({"componenti": "anna"}, "componenti"),
        ({"componenti": [3]}, "componenti[0]"),
        ({"componenti": [{"ruolo": "richiedente"}] * 31}, "componenti"),
        ({"immobili": [HOME, HOME]}, "immobili"),
        ({"immobili": [HOME], "abitazione": {"titolo": "locazione"}}, "abitazione.titolo"),
        ({"immobili": [{"tipo": "terreno_agricolo", "rendita_catastale": "10"}]}, "immobili"),
        ({"immobili": [{"tipo": "negozio", "rendita_catastale": "10", "valore_ici": "10"}]}, "immobili"),
        ({"immobili": [{"tipo": "negozio", "valore_ici": "10", "abitazione_principale": True}]}, "immobili"),
        ({"immobili": [{"tipo": "abitazione", "categoria_catastale": "Z9"}]}, "immobili[0].categoria_catastale"),
        ({"immobili": [{"tipo": "altro", "quota_possesso": "101"}]}, "immobili[0].quota_possesso"),
        ({"immobili": [{"tipo": "altro", "valore_ici": "1", "intestatario": "ugo"}]}, "immobili[0].intestatario"),
        ({"abitazione": {"titolo": "proprieta", "canone_annuo": "-5"}}, "abitazione.canone_annuo"),
        ({"abitazione": "casa mia"}, "abitazione"),
        ({"tasso_titoli_decennali": "3.12345"}, "tasso_titoli_decennali"),
        ({"versione": "quella buona"}, "versione"),
        ({"as_of": "2024-02-31"}, "as_of"),
        ({"as_of": "31/01/2024"}, "as_of"),
        ({"sconto": "5"}, "sconto"),
    ],
)
def test_the_field_is_named(facts: dict[str, Any], field: str) -> None:
    """Negative, absurd, contradictory, malformed and unknown facts."""
    with pytest.raises(BadFactsError) as caught:
        CALCOLO.run(deepcopy(ONE) | facts)
    problems = caught.value.problems
    assert field in {problem.field for problem in problems}
    assert all(problem.problem and problem.accepted for problem in problems)
    assert f"«{field}»" in str(caught.value)


def test_all_problems_are_told_at_once() -> None:
    """A person mends them in one go."""
    with pytest.raises(BadFactsError) as caught:
        CALCOLO.run({"componenti": [{"ruolo": "x", "eta": -3}], "niente": 1, "versione": "y"})
    assert {p.field for p in caught.value.problems} == {
        "componenti[0].ruolo",
        "componenti[0].eta",
        "niente",
        "versione",
    }


@pytest.mark.parametrize(
    ("tool", "facts", "field"),
    [
        ("isee_compartecipazione", {"soglia_esenzione": "4499.99"}, "soglia_esenzione"),
        ("isee_compartecipazione", {"tetto": "11999"}, "tetto"),
        ("isee_compartecipazione", {"soglia_esenzione": "13000", "tetto": "12000"}, "soglia_esenzione"),
        ("isee_termini", {"attestazione_dsu": "2023-02-29"}, "attestazione_dsu"),
        ("isee_nucleo", {"richiedente": "x", "persone": [{"id": "a"}]}, "richiedente"),
        ("isee_nucleo", {"richiedente": "a", "persone": [{"id": "a"}, {"id": "a"}]}, "persone"),
        ("isee_nucleo", {"richiedente": "a", "persone": [{"id": "a", "coniuge_di": "a"}]}, "persone[0].coniuge_di"),
        ("isee_nucleo", {"richiedente": "a", "persone": [{"eta": 3}]}, "persone[0].id"),
        ("cantieri_requisiti_persona", {"eta": -1}, "eta"),
        ("cantieri_requisiti_persona", {"eta": 47.5}, "eta"),
        ("cantieri_requisiti_persona", {"disoccupato": True}, "disoccupato"),
        ("cantieri_requisiti_ente", {"invio": "2023-09-31T10:00"}, "invio"),
        ("cantieri_requisiti_ente", {"invio": "2023-09-27"}, "invio"),
        ("cantieri_requisiti_ente", {"firmata_da": "il sindaco"}, "firmata_da"),
        ("cantieri_indennita", {"ore_settimanali": -20}, "ore_settimanali"),
        ("cantieri_preventivo", {"ore_settimanali": 28}, "ore_settimanali"),
        ("cantieri_preventivo", {"quadrante": "nord"}, "quadrante"),
        ("cantieri_presenze", {"ore_settimanali": 28}, "ore_settimanali"),
        ("cantieri_presenze", {"giornate_presenza": 32}, "giornate_presenza"),
        ("cantieri_presenze", {"assenze_giustificate": 1, "recuperate": 2}, "recuperate"),
        (
            "cantieri_infortunio",
            {"giorni_infortunio": 6, "giorni_apertura_dal_quarto": 3},
            "giorni_apertura_dal_quarto",
        ),
        ("cantieri_punteggio", {"prima_domanda": True, "cantieri_finanziati": 1}, "prima_domanda"),
        ("cantieri_punteggio", {"servizi_sociali": "discreto"}, "servizi_sociali"),
        ("cantieri_graduatoria", {"progetti": [{"id": "a"}, {"id": "a"}]}, "progetti[1].id"),
        ("cantieri_graduatoria", {"progetti": [{"punteggio": "101"}]}, "progetti[0].punteggio"),
        ("cantieri_termini", {"fine_cantiere": "2024-02-30"}, "fine_cantiere"),
        ("cantieri_territorio", {"provincia": "savona"}, "provincia"),
        ("cantieri_compatibilita", {"prestazione": "bonus"}, "prestazione"),
    ],
)
def test_other_tools_name_their_fields(tool: str, facts: dict[str, Any], field: str) -> None:
    """The same errors everywhere."""
    with pytest.raises(BadFactsError) as caught:
        REGISTRY.tool(tool).run(facts)
    assert field in {problem.field for problem in caught.value.problems}


JUNK: list[Any] = [
    None, True, False, 0, -1, 10**30, 1.5, "", " ", "x", "12", "-0", "1e9", "NaN", "١٢", "2024-02-30", [], {}, [None],
    [[]], {"a": 1}, ["x"], "0" * 500, "9" * 5000, -(10**5000), "\x00", "'; DROP TABLE--", "<script>", "🙂",
]  # fmt: skip


def spoiled(draw: random.Random, raw: Any) -> Any:
    """Facts with something wrong somewhere."""
    if isinstance(raw, dict) and raw and draw.random() < 0.8:
        key = draw.choice(list(raw))
        action = draw.random()
        if action < 0.1:
            return {k: v for k, v in raw.items() if k != key}
        if action < 0.15:
            return raw | {draw.choice(["x", "", "eta", "componenti"]): draw.choice(JUNK)}
        return raw | {key: spoiled(draw, raw[key])}
    if isinstance(raw, list) and raw and draw.random() < 0.8:
        place = draw.randrange(len(raw))
        return [*raw[:place], spoiled(draw, raw[place]), *raw[place + 1 :]]
    return draw.choice(JUNK)


def fuzz(times: int, seed: int) -> int:
    """Throw spoiled facts at every tool; the number that was refused, each with a proper error."""
    draw = random.Random(seed)
    refused = 0
    names = sorted(REGISTRY.tools)
    for _ in range(times):
        tool = REGISTRY.tool(draw.choice([*names, "isee_calcolo", "isee_confronto"]))
        raw: Any = household(draw) if tool.facts is CALCOLO.facts else case_of(tool.facts, draw, unknown=0.1)
        for _ in range(draw.choice([1, 1, 2, 4])):
            raw = spoiled(draw, raw)
        try:
            tool.run(raw)
        except BadFactsError as error:
            refused += 1
            assert all(p.field and p.problem and p.accepted for p in error.problems)  # noqa: PT017 (it may pass)
    return refused


def test_fuzz() -> None:
    """Malformed facts meet nothing but such errors."""
    assert fuzz(1500, 1) > 500
