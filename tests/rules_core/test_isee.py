"""The ISEE: worked by hand, equal in columns, and lawful in its properties."""

from __future__ import annotations

import random
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest

from rules_core.envelopes import unit_of
from rules_core.massarosa_isee.calcolo import calcolo
from rules_core.massarosa_isee.confronto import confronto
from rules_core.readings.batch_run import decimals_of, settle
from rules_core.readings.batches import batch_of
from rules_core.readings.exact import Exact
from rules_core.records import read_case
from tests.rules_core.households import VERSIONS, Raw, household, paths, put, value_for

SOLE: Raw = {"componenti": [{"ruolo": "richiedente"}], "immobili": [], "abitazione": {"titolo": "altro"}}


def result(raw: Raw) -> dict[str, Any]:
    """What the calculation gives."""
    found: dict[str, Any] = calcolo.run(raw)["result"]
    return found


def alone(**facts: Any) -> Raw:
    """One person alone."""
    return {**deepcopy(SOLE), "componenti": [{"ruolo": "richiedente", **facts}]}


def test_a_pensioner_with_a_small_house() -> None:
    """12.000 of pension, a house worth 42.000 under the allowance of 90.000: the ISEE is the pension."""
    raw = alone(reddito_irpef="12000")
    raw["immobili"] = [{"tipo": "abitazione", "rendita_catastale": "400", "abitazione_principale": True}]
    raw["abitazione"] = {"titolo": "proprieta"}
    assert result(raw)["isee"] == "12000.00"


def test_savings_round_down_and_earn() -> None:
    """20.999,99 of savings count 20.500; at 4 % they earn 820; past 15.493,71 they weigh a fifth."""
    raw = alone(patrimonio_mobiliare="20999.99") | {"tasso_titoli_decennali": "4"}
    found = result(raw)
    assert found["patrimonio_mobiliare_lordo"] == "20500.00"
    assert found["reddito_figurativo"] == "820.00"
    assert found["patrimonio_mobiliare"] == "5006.29"
    assert found["ise"] == "1821.26"


@pytest.mark.parametrize(
    ("category", "net"), [("A1", "48354.31"), ("A8", "48354.31"), ("A2", "10000.00"), (None, "10000.00")]
)
def test_the_allowance_for_the_home(category: str | None, net: str) -> None:
    """100.000 of value: 90.000 off, or 51.645,69 for A1 and A8."""
    home: Raw = {"tipo": "abitazione", "valore_ici": "100000", "abitazione_principale": True}
    if category:
        home["categoria_catastale"] = category
    raw = alone() | {"immobili": [home], "abitazione": {"titolo": "proprieta"}}
    assert result(raw)["patrimonio_immobiliare"] == net


def test_mortgage_or_allowance_whichever_is_better() -> None:
    """A mortgage of 95.000 beats 90.000; it never takes more than the value."""
    home = {"tipo": "abitazione", "valore_ici": "100000", "abitazione_principale": True, "mutuo_residuo": "95000"}
    raw = alone() | {"immobili": [home], "abitazione": {"titolo": "proprieta"}}
    assert result(raw)["patrimonio_immobiliare"] == "5000.00"
    assert result(put(raw, "immobili[0].mutuo_residuo", "200000"))["patrimonio_immobiliare"] == "0.00"


@pytest.mark.parametrize(
    ("members", "scale"),
    [
        ([("figlio", 10)], "1.97"),
        ([("figlio", 18)], "1.57"),
        ([("coniuge", 40), ("figlio", 10)], "2.24"),
        ([("convivente", 40), ("figlio", 17), ("figlio", 3)], "2.66"),
        ([("altro", 80)] * 6, "3.55"),
        ([("figlio", 10)] * 6, "3.95"),
    ],
)
def test_the_scale(members: list[tuple[str, int]], scale: str) -> None:
    """The table, 0,35 beyond five, 0,2 for a single parent, 0,2 when all parents work."""
    raw = deepcopy(SOLE)
    raw["componenti"][0]["lavoro_almeno_6_mesi"] = True
    raw["componenti"] += [{"ruolo": r, "eta": a, "lavoro_almeno_6_mesi": True} for r, a in members]
    assert result(raw)["parametro"] == scale


def test_a_year_of_losses_is_nought() -> None:
    """Farm losses and farm income beyond the income tax return count zero, not less."""
    raw = alone(reddito_irpef="1000", redditi_agrari_iva="3000", proventi_agrari="-5000", redditi_lavoro_frontiera="10")
    assert result(raw)["reddito"] == "10.00"


def test_columns_equal_exact() -> None:
    """The same cents on every row, under every version, with unknown facts here and there."""
    draw = random.Random(4)
    raws = [household(draw) for _ in range(1500)]
    for raw in raws[::3]:
        path = draw.choice(paths(raw))
        raw.update(put(raw, path, None))
    settled_rows = 0
    for version in VERSIONS:
        cases = [read_case(calcolo.facts, raw) for raw in raws if raw["versione"] == version]
        batch = batch_of(calcolo.facts, cases)
        settled = settle(calcolo, version, batch, batch.stated)
        law = calcolo.act.law(calcolo.facts, version)
        for row, case in enumerate(cases):
            if not settled.rows[row]:
                continue
            settled_rows += 1
            exact = Exact(case)
            for name in calcolo.result:
                expr = law.expression(name)
                value = exact.value(expr)
                decimals = decimals_of(unit_of(expr))
                assert not isinstance(value, bool | str | None)
                from_exact = int(Decimal(str(result_text(value, decimals))).scaleb(decimals))
                assert int(settled.values[name][row]) == from_exact
    assert settled_rows > 900


def result_text(value: Any, decimals: int) -> str:
    """An exact value rounded half up, as text."""
    from rules_core.printed import half_up  # noqa: PLC0415 (only here)

    return f"{Decimal(half_up(value, decimals)).scaleb(-decimals)}"


def test_what_columns_settle_is_wholly_known() -> None:
    """Columns never settle a row whose result still depends on something unknown."""
    draw = random.Random(5)
    for _ in range(300):
        raw = household(draw)
        raw = put(raw, draw.choice(paths(raw)), None)
        case = read_case(calcolo.facts, raw)
        batch = batch_of(calcolo.facts, [case])
        if settle(calcolo, raw["versione"], batch, batch.stated).rows[0]:
            assert calcolo.run(raw)["missing"] == []


def test_more_income_is_never_a_lower_isee() -> None:
    """The ISEE does not fall when an income rises."""
    draw = random.Random(6)
    for _ in range(100):
        raw = household(draw)
        before = Decimal(result(raw)["isee"])
        income = Decimal(raw["componenti"][0]["reddito_irpef"]) + draw.choice([1, 500, 20000])
        assert Decimal(result(put(raw, "componenti[0].reddito_irpef", str(income)))["isee"]) >= before


def test_the_order_of_members_does_not_matter() -> None:
    """Nor that of properties."""
    draw = random.Random(7)
    for _ in range(100):
        raw = household(draw)
        other = deepcopy(raw)
        draw.shuffle(other["componenti"])
        draw.shuffle(other["immobili"])
        assert result(other) == result(raw)


def test_the_better_household_is_never_worse() -> None:
    """For the elderly, what is called better has the lower ISEE; equal results are the full household's."""
    draw = random.Random(8)
    for _ in range(60):
        raw = household(draw) | {"destinatario": "anziano"}
        raw.pop("versione")
        for version, found in confronto.run(raw)["result"]["versioni"].items():
            if version == "delibera-69":
                assert "nucleo_estratto" not in found
                continue
            small, full = Decimal(found["nucleo_estratto"]["isee"]), Decimal(found["isee"])
            assert found["piu_conveniente"] == ("estratto" if small < full else "completo")


def test_what_makes_the_difference_between_versions() -> None:
    """A shop with a mortgage: the union text does not take the mortgage off, and the comparison names the norm."""
    raw = alone() | {"immobili": [{"tipo": "negozio", "rendita_catastale": "100", "mutuo_residuo": "3570"}]}
    found = confronto.run(raw)["result"]["differenze"]
    assert found[0]["norma"] == "valore_netto"
    assert found[0]["valori"] == {"delibera-69": "0.00", "accordo-sindacale": "3570.00", "allegato-c": "0.00"}
    assert "massarosa-isee@accordo-sindacale:art.6/a/capoverso.2" in found[0]["sources"]


def test_property_of_one_left_out_goes_with_him() -> None:
    """A house owned by the grandfather leaves with him when the household is extracted."""
    raw = {
        "componenti": [{"ruolo": "richiedente", "id": "ada"}, {"ruolo": "altro", "id": "ugo"}],
        "immobili": [{"tipo": "negozio", "rendita_catastale": "1000", "intestatario": "ugo"}],
        "abitazione": {"titolo": "altro"},
        "destinatario": "anziano",
        "versione": "allegato-c",
    }
    found = confronto.run(raw)["result"]["versioni"]["allegato-c"]
    assert found["patrimonio_immobiliare"] == "35700.00"
    assert found["nucleo_estratto"]["patrimonio_immobiliare"] == "0.00"


def test_steps_can_be_redone_by_hand() -> None:
    """Each step has its clause and its inputs, and the last ones read as a person would write them."""
    steps = calcolo.run(alone(reddito_irpef="31400", patrimonio_mobiliare="500") | {"tasso_titoli_decennali": "2"})[
        "steps"
    ]
    assert all(step["sources"] and step["text"] for step in steps)
    told = {step["rule"]: step["text"] for step in steps}
    assert told["reddito_figurativo"].endswith("500,00 € × 2 % = 10,00 €.")
    assert told["isee"].endswith("31.410,00 € ÷ 1 = 31.410,00 €.")


def test_missing_facts_by_trial() -> None:
    """A fact that is not missing cannot change any result; one that is missing can."""
    draw = random.Random(9)
    for _ in range(12):
        raw = household(draw)
        unknown = draw.sample(paths(raw), min(3, len(paths(raw))))
        for path in unknown:
            raw = put(raw, path, None)
        missing = {m["fact"] for m in calcolo.run(raw)["missing"]}
        assert missing <= set(unknown)
        for path in unknown:
            assert _can_change(draw, raw, unknown, path) == (path in missing), (raw, path, missing)


def _can_change(draw: random.Random, raw: Raw, unknown: list[str], path: str) -> bool:
    """Whether some completion of the other unknown facts lets this one change a result."""
    for _ in range(60):
        filled = raw
        for other in unknown:
            if other != path:
                filled = put(filled, other, value_for(draw, other))
        try:
            results = {str(result(put(filled, path, value_for(draw, path)))) for _ in range(3)}
        except Exception:  # noqa: BLE001, S112 (a completion that contradicts itself is none)
            continue
        if len(results) > 1:
            return True
    return False


def test_bounds_hold_and_are_attained() -> None:
    """Every completion lies within the bounds, and each finite end is the value of some completion."""
    draw = random.Random(10)
    for _ in range(20):
        raw = household(draw)
        unknown = draw.sample(paths(raw), min(2, len(paths(raw))))
        for path in unknown:
            raw = put(raw, path, None)
        bounds = calcolo.run(raw)["bounds"]
        for _ in range(12):
            filled = raw
            for path in unknown:
                filled = put(filled, path, value_for(draw, path))
            try:
                found = result(filled)
            except Exception:  # noqa: BLE001, S112 (a completion that contradicts itself is none)
                continue
            for name, bound in bounds.items():
                assert Decimal(found[name]) >= Decimal(bound["min"]), (raw, name)
                assert bound["max"] is None or Decimal(found[name]) <= Decimal(bound["max"]), (raw, name)


def test_partial_results_are_final() -> None:
    """What is told before everything is known does not change when the rest becomes known."""
    draw = random.Random(11)
    for _ in range(60):
        raw = household(draw)
        path = draw.choice(paths(raw))
        partial = result(put(raw, path, None))
        whole = result(raw)
        for name, value in partial.items():
            assert value is None or value == whole[name]


def test_nothing_known() -> None:
    """With no fact at all the household comes first, then what its law needs."""
    found = calcolo.run({})
    assert [m["fact"] for m in found["missing"]] == [
        "componenti", "tasso_titoli_decennali", "immobili", "abitazione.titolo", "abitazione.canone_annuo",
    ]  # fmt: skip
    assert all(m["question"] and m["sources"] for m in found["missing"])


def test_no_savings_no_question_about_the_rate() -> None:
    """A household without savings is not asked for the bond rate."""
    raw = alone(reddito_irpef=None)
    assert [m["fact"] for m in calcolo.run(raw)["missing"]] == ["componenti[0].reddito_irpef"]
