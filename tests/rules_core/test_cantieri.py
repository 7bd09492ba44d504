"""The call: lawful in its properties, equal in columns, asking what matters and nothing else."""

from __future__ import annotations

import itertools
import random
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from rules_core.errors import BadFactsError
from rules_core.facts import Flag
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri import par_23_2_criteri as criteri
from rules_core.piemonte_cantieri.par_06_destinatari import requisiti_persona
from rules_core.piemonte_cantieri.par_07_enti import Domanda
from rules_core.piemonte_cantieri.par_09_risorse import RISORSE_TOTALI, TERRITORI
from rules_core.piemonte_cantieri.par_23_2_punteggi import GIUDIZI, PARTENARIATO
from rules_core.piemonte_cantieri.persona import Persona
from rules_core.readings.batch_run import settle, words_of
from rules_core.readings.batches import batch_of
from rules_core.registry import Registry
from rules_core.tools import RuleTool
from tests.rules_core.cases import case_of

REGISTRY = Registry()
ASKED = [name for name, fact in Persona.declared.items() if getattr(fact, "question", "")]
EDGES: dict[str, tuple[Any, ...]] = {"eta": (0, 44, 45, 120), "mesi_da_ultimo_cantiere": (0, 11, 12, 1200)}


def run(name: str, facts: dict[str, Any]) -> dict[str, Any]:
    """An envelope."""
    return REGISTRY.tool(name).run(facts)


def result(name: str, facts: dict[str, Any]) -> dict[str, Any]:
    """What a tool gives."""
    found: dict[str, Any] = run(name, facts)["result"]
    return found


def outcomes(facts: dict[str, Any]) -> dict[tuple[Any, ...], str]:
    """Every completion of what is unknown of a person, and its outcome."""
    open_ = [name for name in ASKED if facts.get(name) is None]
    values = [EDGES.get(name, (False, True)) for name in open_]
    return {
        choice: result("cantieri_requisiti_persona", facts | dict(zip(open_, choice, strict=True)))["esito"]
        for choice in itertools.product(*values)
    }


@pytest.mark.parametrize("seed", range(25))
def test_what_is_missing_is_what_matters(seed: int) -> None:
    """Against brute force: a fact is asked if two completions that differ in it alone differ in the outcome."""
    draw = random.Random(seed)
    facts = case_of(Persona, draw)
    open_ = draw.sample(ASKED, 4)
    for name in open_:
        facts[name] = None
    open_ = [name for name in ASKED if facts[name] is None]
    found = run("cantieri_requisiti_persona", facts)
    by_choice = outcomes(facts)
    matters = set()
    for place, name in enumerate(open_):
        groups: dict[tuple[Any, ...], set[str]] = {}
        for choice, outcome in by_choice.items():
            groups.setdefault((*choice[:place], *choice[place + 1 :]), set()).add(outcome)
        if any(len(different) > 1 for different in groups.values()):
            matters.add(name)
    assert {m["fact"] for m in found["missing"]} == matters
    settled = set(by_choice.values())
    assert found["result"]["esito"] == (settled.pop() if len(settled) == 1 else "da_verificare")


@pytest.mark.parametrize("seed", range(40))
def test_the_order_in_which_facts_are_told_does_not_matter(seed: int) -> None:
    """Eligibility is the same in any order, and so are the reasons."""
    draw = random.Random(seed)
    facts = case_of(Persona, draw, unknown=0.3, refined=0.3)
    told = list(facts.items())
    draw.shuffle(told)
    assert run("cantieri_requisiti_persona", dict(told)) == run("cantieri_requisiti_persona", facts)


@pytest.mark.parametrize(
    "name",
    [
        "cantieri_requisiti_persona",
        "cantieri_requisiti_ente",
        "cantieri_punteggio",
        "cantieri_preventivo",
        "cantieri_presenze",
        "cantieri_infortunio",
    ],
)
def test_columns_equal_exact(name: str) -> None:
    """Every row that columns settle is the exact one; whatever is wholly known is settled there."""
    tool = REGISTRY.tool(name)
    assert isinstance(tool, RuleTool)
    draw = random.Random(name)
    raws = [case_of(tool.facts, draw, unknown=draw.choice([0, 0, 0.2]), refined=0.2) for _ in range(600)]
    cases = []
    for raw in raws:
        if "quadrante" in tool.facts.declared:
            raw["quadrante"] = draw.choice(list(TERRITORI))
        try:
            cases.append((raw, tool.read(raw)))
        except BadFactsError:
            continue
    assert len(cases) > 100
    batch = batch_of(tool.facts, [case for _, case in cases])
    settled = settle(tool, None, batch, batch.stated)
    assert settled.rows.sum() > 50
    for row, (_, case) in enumerate(cases):
        law, expected = tool.law(case), tool.of_case(case)["result"]
        if settled.rows[row]:
            for norm, values in settled.values.items():
                shown = expected
                for part in tool.places.get(norm, (norm,)):
                    shown = shown[part]
                assert law.expression(norm) is not None
                assert _as_shown(values[row], settled.decimals[norm], shown) == shown, (norm, case)


def _as_shown(value: Any, decimals: int | None, like: Any) -> Any:
    """A value of a column as the exact reading writes it."""
    if isinstance(like, bool):
        return bool(value)
    if decimals is None:
        return words_of([value])[0]
    if isinstance(like, int):
        return int(value)
    number = Decimal(int(value)).scaleb(-decimals)
    return like if Decimal(like) == number else str(number)


GRADES = (
    "attivita_formative",
    "servizi_sociali",
    "servizi_aggiuntivi",
    "sviluppo_sostenibile",
    "parita_non_discriminazione",
    "capacita_organizzativa",
)
PLAIN = {
    "partenariato": True,
    "precedente_cantiere_non_concluso": False,
    "prima_domanda": False,
    "cantieri_finanziati": 2,
    "cantieri_autofinanziati": 1,
    **dict.fromkeys(GRADES, "buono"),
}


@pytest.mark.parametrize("grade", GRADES)
def test_a_better_grade_never_costs_points(grade: str) -> None:
    """From insufficient to excellent the score does not fall."""
    scores = [Decimal(result("cantieri_punteggio", PLAIN | {grade: word})["totale"]) for word in GIUDIZI]
    assert scores == sorted(scores)
    assert scores[0] < scores[-1]


@pytest.mark.parametrize("seed", range(60))
def test_a_score_stays_within_its_scale(seed: int) -> None:
    """Between nought and a hundred, less the penalty; classes add up."""
    draw = random.Random(seed)
    facts = PLAIN | {grade: draw.choice(GIUDIZI) for grade in GRADES}
    facts |= {"prima_domanda": draw.random() < 0.3, "cantieri_autofinanziati": draw.randint(0, 6)}
    facts |= {"cantieri_finanziati": 0 if facts["prima_domanda"] else draw.randint(0, 6)}
    facts |= {"partenariato": draw.random() < 0.5, "precedente_cantiere_non_concluso": draw.random() < 0.5}
    found = result("cantieri_punteggio", facts)
    gross, penalty = Decimal(found["totale_lordo"]), Decimal(found["decurtazione"])
    assert 0 <= gross <= 100
    assert Decimal(found["totale"]) == gross - penalty
    assert penalty == (10 if facts["precedente_cantiere_non_concluso"] else 0)
    assert gross == sum(map(Decimal, found["classi"].values())) == sum(map(Decimal, found["criteri"].values()))


def test_the_grid_agrees_with_itself() -> None:
    """The best that each criterion gives is its printed maximum; criteria make the class, classes make a hundred."""
    best = {name: max(value_of(points) for _, points in rows) for name, rows in criteri.CANTIERI.items()}
    best |= {name: value_of(grid["ottimo"]) for name, (grid, _) in criteri.GIUDIZI.items()}
    best |= {"A2.1": value_of(PARTENARIATO)}
    assert best == {name: value_of(most) for name, most in criteri.MASSIMO_DI_CRITERIO.items()}
    for name, most in criteri.MASSIMO_DI_CLASSE.items():
        assert sum(points for criterion, points in best.items() if criterion[0] == name) == value_of(most)
    assert sum(best.values()) == value_of(criteri.TOTALE)


def test_the_means_agree_with_their_total() -> None:
    """The four territories make the whole, to the cent."""
    assert sum(value_of(territory.risorse) for territory in TERRITORI.values()) == value_of(RISORSE_TOTALI)


def test_the_best_score_is_a_hundred() -> None:
    """Four sites of each kind, a partnership, excellent everywhere."""
    best = PLAIN | dict.fromkeys(GRADES, "ottimo") | {"cantieri_finanziati": 4, "cantieri_autofinanziati": 9}
    assert result("cantieri_punteggio", best)["totale"] == "100"


def test_a_past_site_settles_that_a_body_is_not_new() -> None:
    """With a funded site it is not asked whether this is the first application; both together cannot be."""
    found = run("cantieri_punteggio", PLAIN | {"prima_domanda": None})
    assert not found["missing"]
    with pytest.raises(BadFactsError, match="prima_domanda"):
        run("cantieri_punteggio", PLAIN | {"prima_domanda": True})


def projects(draw: random.Random, many: int) -> list[dict[str, Any]]:
    """Projects that ask for about twice what there is."""
    return [
        {
            "id": f"P{n}",
            "ente": f"Comune {draw.choice('ABCD')}",
            "quadrante": draw.choice(list(TERRITORI)),
            "punteggio": f"{draw.randint(0, 100_000) / 1000:.3f}",
            "contributo": f"{draw.randint(1, 60_000_000) / 100:.2f}",
        }
        for n in range(many)
    ]


@pytest.mark.parametrize("seed", range(40))
def test_funding_keeps_to_its_means(seed: int) -> None:
    """No territory gives more than it has, no body gets more than half where requests exceed the means."""
    draw = random.Random(seed)
    given = projects(draw, draw.randint(1, 30))
    found = result("cantieri_graduatoria", {"progetti": given})["quadranti"]
    asked = {project["id"]: project for project in given}
    for name, ranking in found.items():
        means = Decimal(TERRITORI[name].risorse.args[0].printed.replace(".", "").replace(",", "."))
        here = [asked[p["id"]] for p in ranking["progetti"]]
        assert {p["id"] for p in here} == {p["id"] for p in given if p["quadrante"] == name}
        scores = [Decimal(p["punteggio"]) for p in here]
        assert scores == sorted(scores, reverse=True)
        funded = [asked[p["id"]] for p in ranking["progetti"] if p["finanziabile"]]
        spent = sum(Decimal(p["contributo"]) for p in funded)
        assert spent <= means
        assert Decimal(ranking["residuo"]) == means - spent
        if sum(Decimal(p["contributo"]) for p in here) > means:
            for body in {p["ente"] for p in funded}:
                assert sum(Decimal(p["contributo"]) for p in funded if p["ente"] == body) <= means / 2
        reasons = [p["motivo"] for p in ranking["progetti"]]
        if "risorse_esaurite" in reasons:
            assert set(reasons[reasons.index("risorse_esaurite") :]) == {"risorse_esaurite"}


@pytest.mark.parametrize("seed", range(12))
def test_the_order_of_projects_does_not_matter(seed: int) -> None:
    """Without ties, projects given in any order end up in the same places."""
    draw = random.Random(seed)
    given = projects(draw, 15)
    shuffled = draw.sample(given, len(given))
    one, other = (result("cantieri_graduatoria", {"progetti": p})["quadranti"] for p in (given, shuffled))
    assert one == other


def test_equal_scores_share_a_place_and_are_flagged() -> None:
    """The call does not say who comes first."""
    given = projects(random.Random(1), 2)
    for project in given:
        project |= {"quadrante": "sud_est", "punteggio": "50", "contributo": "1000"}
    found = run("cantieri_graduatoria", {"progetti": given})
    assert [p["posizione"] for p in found["result"]["quadranti"]["sud_est"]["progetti"]] == [1, 1]
    assert "pari_punteggio" in {w["code"] for w in found["warnings"]}


def test_of_a_ranking_only_what_matters_is_asked() -> None:
    """A lone project's score changes nothing; a body matters only where requests exceed the means."""
    lone = {"id": "a", "ente": None, "quadrante": "sud_ovest", "punteggio": None, "contributo": "1000"}
    found = run("cantieri_graduatoria", {"progetti": [lone]})
    assert found["missing"] == []
    assert found["result"]["quadranti"]["sud_ovest"]["residuo"] == "318670.18"
    two = [lone | {"id": "a"}, lone | {"id": "b", "contributo": "319000", "ente": "X"}]
    found = run("cantieri_graduatoria", {"progetti": two})
    assert {m["fact"] for m in found["missing"]} == {"progetti[0].punteggio", "progetti[1].punteggio"}


@pytest.mark.parametrize("seed", range(60))
def test_who_pays_what_adds_up(seed: int) -> None:
    """Budget and injury: the parts make the whole, to the cent."""
    draw = random.Random(seed)
    hours = draw.choice([20, 25, 30, 35])
    budget = result(
        "cantieri_preventivo",
        {
            "ore_settimanali": hours,
            "giornate": draw.randint(40, 260),
            "cantieristi": draw.randint(1, 99),
            "quadrante": "nord_est",
        },
    )
    cents = {name: Decimal(value) for name, value in budget.items() if isinstance(value, str)}
    assert cents["contributo_regionale"] + cents["quota_ente"] == cents["costo_totale"]
    assert cents["anticipo"] + cents["saldo"] == cents["contributo_regionale"]
    days = draw.randint(1, 90)
    injury = result(
        "cantieri_infortunio",
        {
            "ore_settimanali": hours,
            "giorni_infortunio": days,
            "giorni_apertura_dal_quarto": draw.randint(0, max(days - 4, 0)),
        },
    )
    assert injury["giorni_carenza"] + injury["giorni_inail"] == days
    paid = {name: Decimal(value) for name, value in injury.items() if isinstance(value, str)}
    assert paid["a_carico_inail"] + paid["erogato_ente"] == paid["totale_cantierista"]
    assert paid["contributo_regionale_massimo"] + paid["a_carico_ente"] == paid["erogato_ente"]
    assert paid["contributo_regionale_massimo"] * 2 <= paid["erogato_ente"] + Decimal("0.01")


TERMS = {
    "pubblicazione_bur": ("avvio_cantiere",),
    "inizio_cantiere": ("fine_primi_60_giorni",),
    "assenza_giustificata": ("recupero_assenza",),
    "fine_cantiere": ("rendicontazione", "ultima_sostituzione", "nuovo_inserimento"),
    "domanda_pagamento": ("pagamento_contributo",),
    "ultimo_pagamento": ("conservazione_documenti_ue", "conservazione_documenti_nazionale"),
}


@pytest.mark.parametrize(("fact", "names"), TERMS.items())
def test_a_later_date_never_gives_an_earlier_deadline(fact: str, names: tuple[str, ...]) -> None:
    """Day after day, over more than a year with its leap day."""
    before = dict.fromkeys(names, "")
    for n in range(800):
        day = (date(2023, 1, 1) + timedelta(days=n)).isoformat()
        found = result("cantieri_termini", {fact: day})
        now = {name: found[name]["data"] for name in names}
        assert all(before[name] <= now[name] for name in names), day
        before = now


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2023-09-24", "non_ancora_aperto"),
        ("2023-09-25", "aperto"),
        ("2023-09-29", "aperto"),
        ("2023-09-30", "chiuso"),
    ],
)
def test_the_window_for_applications(day: str, state: str) -> None:
    """Not yet open, open, closed; the code is asked for by the fifteenth day before."""
    found = result("cantieri_termini", {"as_of": day})
    assert found["sportello"]["stato"] == state
    assert found["richiesta_codice_anagrafico"]["data"] == "2023-09-14"


@pytest.mark.parametrize(
    ("sent", "outcome"),
    [
        ("2023-09-25T08:59", "respinta"),
        ("2023-09-25T08:59:59", "respinta"),
        ("2023-09-25T09:00", "ammissibile"),
        ("2023-09-29T16:00", "ammissibile"),
        ("2023-09-29T16:00:01", "respinta"),
    ],
)
def test_the_window_to_the_second(sent: str, outcome: str) -> None:
    """From nine on Monday to four on Friday, the ends included."""
    facts: dict[str, Any] = {
        name: True
        for name, fact in REGISTRY.tool("cantieri_requisiti_ente").facts.declared.items()
        if isinstance(fact, Flag)
    }
    facts |= {"tipo_ente": "comune", "firmata_da": "legale_rappresentante", "raggruppamento": "nessuno"}
    found = result("cantieri_requisiti_ente", facts | {"invio": sent})
    assert found["esito"] == outcome
    assert found["motivi"] == ([] if outcome == "ammissibile" else ["fuori_termine"])


def test_the_fourth_of_october_counts_from_2026() -> None:
    """Saint Francis is a holiday again: a term that falls on it is flagged."""
    assert result("cantieri_termini", {"fine_cantiere": "2027-11-04"})["ultima_sostituzione"]["festivo"] is True
    assert result("cantieri_termini", {"fine_cantiere": "2025-11-04"})["ultima_sostituzione"]["festivo"] is False


def test_dates_beyond_the_end_are_flagged() -> None:
    """A site that ends in 2026 is computed, and said to be late."""
    codes = {w["code"] for w in run("cantieri_termini", {"fine_cantiere": "2026-03-31"})["warnings"]}
    assert "oltre_termine_attivita" in codes
    codes = {w["code"] for w in run("cantieri_termini", {"fine_cantiere": "2024-03-31"})["warnings"]}
    assert "oltre_termine_attivita" not in codes


@pytest.mark.parametrize(
    ("refinement", "outcome"),
    [
        ({}, "non_ammissibile"),
        ({"ammortizzatori_sociali": True}, "ammissibile"),
        ({"disoccupazione_requisiti_ridotti": True}, "ammissibile"),
        ({"disoccupazione_requisiti_ridotti": False}, "non_ammissibile"),
        ({"ammortizzatori_sociali": None}, "non_ammissibile"),
    ],
)
def test_refinements_lift_what_they_lift(refinement: dict[str, Any], outcome: str) -> None:
    """Reduced requirements and social shock absorbers are exceptions; they are never asked."""
    facts = {"eta": 50, "stato_disoccupazione": True, "in_altre_politiche_attive": False, "ha_gia_partecipato": False}
    facts |= {"percepisce_sussidi_regionali": False, "percepisce_naspi_o_dis_coll": True}
    assert requisiti_persona.run(facts | refinement)["result"]["esito"] == outcome


def test_an_exception_is_not_told_that_the_sums_cannot_be_added() -> None:
    """Par. 6: of who is within an exception to the ban, the ban is not told; of who is not, it is."""
    naspi = {"eta": 58, "percepisce_naspi_o_dis_coll": True}
    told = [
        {warning["code"] for warning in run("cantieri_requisiti_persona", naspi | more)["warnings"]}
        for more in ({}, {"disoccupazione_requisiti_ridotti": True}, {"ammortizzatori_sociali": True})
    ]
    assert ["finche_si_riceve" in codes for codes in told] == [True, False, False]


def test_the_two_lists_of_documents_are_told_to_a_group_already_formed_only() -> None:
    """Par. 12.1: only what such a group attaches rests on how the two lists are read."""
    for form in ("nessuno", "non_costituito", "costituito"):
        codes = {warning["code"] for warning in run("cantieri_requisiti_ente", {"raggruppamento": form})["warnings"]}
        assert ("due_elenchi_documenti" in codes) is (form == "costituito")


def test_the_score_of_a_new_body_is_explained() -> None:
    """Par. 23.2: what is certain of a new body is told step by step, though nobody counted its sites."""
    found = run("cantieri_punteggio", {"prima_domanda": True, "partenariato": False})
    steps = {step["rule"]: step["value"] for step in found["steps"]}
    assert (steps["esperienza_finanziata"], steps["classe_a"]) == ("10.875", found["result"]["classi"]["A"])


def test_hours_that_are_not_known_have_no_bounds_of_their_own() -> None:
    """Par. 8.2: only the hours of the call have an indemnity and daily hours, so other hours bound neither."""
    assert run("cantieri_indennita", {"mesi": 8, "giornate": 150})["bounds"] == {}


@pytest.mark.parametrize(
    ("tool", "facts", "missing"),
    [
        ("cantieri_indennita", {}, {"ore_settimanali", "mesi", "giornate"}),
        ("cantieri_indennita", {"mesi": 6}, {"ore_settimanali", "giornate"}),
        ("cantieri_indennita", {"giornate": 100}, {"ore_settimanali", "mesi"}),
        ("cantieri_indennita", {"mesi": 13}, set()),
        ("cantieri_requisiti_ente", {}, {name for name in Domanda.declared if name != "as_of"}),
        ("cantieri_termini", {}, {"pubblicazione_bur", "fine_cantiere", "domanda_pagamento", "ultimo_pagamento"}),
        ("cantieri_preventivo", {"cantieristi": 0, "quadrante": "sud_ovest"}, set()),
    ],
)
def test_limits_that_hang_on_each_other_and_long_conditions(
    tool: str, facts: dict[str, Any], missing: set[str]
) -> None:
    """A limit that another unknown fact decides, a conjunction of everything unknown: all that matters, no more."""
    assert {m["fact"] for m in run(tool, facts)["missing"]} == missing
