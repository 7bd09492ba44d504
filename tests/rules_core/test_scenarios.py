"""Cases as they lie on a jurist's desk: `tests/scenarios/*.yaml`, one file for each act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from corpus.library import Library
from rules_core.errors import BadFactsError
from rules_core.registry import Registry

REGISTRY = Registry()
FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
SCENARIOS = [case for path in sorted(FOLDER.glob("*.yaml")) for case in yaml.safe_load(path.read_text())]
FIELDS = {"nome", "strumento", "fatti", "atteso", "mancano", "avvisi", "errore", "decide", "perche"}


def differs(wanted: Any, found: Any, path: str = "") -> list[str]:
    """Where a result is not what is wanted; fields, and items of a procedure, that nobody speaks of are free."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return [
            d for name, value in wanted.items() for d in differs(value, found.get(name, "assente"), f"{path}/{name}")
        ]
    if _items(wanted) and _items(found):
        return differs(_by_name(wanted), _by_name(found), path)
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        return [d for n, value in enumerate(wanted) for d in differs(value, found[n], f"{path}/{n}")]
    return [] if wanted == found and type(wanted) is type(found) else [f"{path}: {wanted!r}, ma è {found!r}"]


def _items(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "voce" in item for item in value)


def _by_name(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {item["voce"]: item for item in items}


@pytest.mark.parametrize("case", SCENARIOS, ids=lambda case: case["nome"])
def test_the_case_is_decided_so(library: Library, case: dict[str, Any]) -> None:
    """What follows from the facts, what is still asked, what is to be known, and the clause that decides."""
    tool = REGISTRY.tool(case["strumento"])
    if "errore" in case:
        with pytest.raises(BadFactsError) as caught:
            tool.run(case["fatti"])
        assert case["errore"] in {problem.field for problem in caught.value.problems}
        assert library.clause(case["decide"]).text
        return
    found = tool.run(case["fatti"])
    assert differs(case["atteso"], found["result"]) == []
    assert set(case.get("avvisi", ())) <= {warning["code"] for warning in found["warnings"]}
    if "mancano" in case:
        assert {item["fact"] for item in found["missing"]} == set(case["mancano"])
    if "decide" in case:
        assert case["decide"] in found["sources"]


def test_each_case_can_be_read() -> None:
    """A name of its own, facts, an outcome or an error, and one sentence of reason."""
    names = [case["nome"] for case in SCENARIOS]
    assert len(set(names)) == len(names)
    for case in SCENARIOS:
        assert case.keys() <= FIELDS
        assert bool(case.get("atteso")) != ("errore" in case)
        assert case["perche"].endswith(".")
        assert "decide" in case or "errore" not in case


@pytest.mark.parametrize(("prefix", "at_least"), [("accordo_", 15), ("cantieri_", 60), ("isee_", 20)])
def test_every_tool_of_the_act_is_on_the_desk(prefix: str, at_least: int) -> None:
    """Enough cases of each act, and of each of its tools at least one: sums, dates, lists and procedures."""
    cases = [case["strumento"] for case in SCENARIOS if case["strumento"].startswith(prefix)]
    assert len(cases) >= at_least
    assert set(cases) == {name for name in REGISTRY.tools if name.startswith(prefix)}


def test_every_tool_belongs_to_an_act_on_the_desk() -> None:
    """No act comes in without its cases."""
    assert {case["strumento"] for case in SCENARIOS} == set(REGISTRY.tools)


def test_every_version_of_the_regulation_is_on_the_desk() -> None:
    """The three texts of the regulation on the ISEE are each computed with, not only the one that holds by default."""
    cases = [case for case in SCENARIOS if case["strumento"] == "isee_calcolo"]
    assert {case["fatti"].get("versione", "allegato-c") for case in cases} == {
        "delibera-69",
        "accordo-sindacale",
        "allegato-c",
    }
