"""Coverage: every part of an act once, as rule, as procedure, as left to others or as text with its reason."""

from __future__ import annotations

import pytest

from api.cli import main
from assistant.coverage import Covered, coverage, unexplained
from corpus.library import Library
from rules_core.acts import Act
from rules_core.registry import Registry
from rules_core.tools import RuleTool

REGISTRY = Registry()
VERSIONS = ("delibera-69", "accordo-sindacale", "allegato-c")
EXPLAINED = (*(f"massarosa-isee@{version}" for version in VERSIONS), "piemonte-cantieri", "veneto-accordo")


def test_every_part_of_every_act_appears_once(library: Library) -> None:
    """In the order of the act, none left out, none twice; each innermost clause lies in one of them."""
    for act in library.acts:
        told = [row.clause.locator for row in coverage(library, REGISTRY, act.id)]
        innermost = [clause.locator for clause in library.document(act.id).clauses if not clause.children]
        assert list(dict.fromkeys(locator.partition("/")[0] for locator in innermost)) == told


def test_a_row_is_what_it_holds(library: Library) -> None:
    """A rule where a norm stands, a procedure where a tool tells it, then left to others, then text."""
    for act in library.acts:
        for row in coverage(library, REGISTRY, act.id):
            rest = Covered.LEFT if row.left else Covered.TEXT
            assert row.covered is (Covered.RULE if row.norms else Covered.PROCEDURE if row.tools else rest)
            assert len(set(row.norms)) == len(row.norms)
            assert all(part in row.told for part in (*row.norms, *row.tools, *row.left))


@pytest.mark.parametrize("document", EXPLAINED)
def test_what_is_only_text_has_a_reason(library: Library, document: str) -> None:
    """No innermost clause is passed over in silence, and no part is text without saying why."""
    assert [clause.id for clause in unexplained(library, REGISTRY, document)] == []
    for row in coverage(library, REGISTRY, document):
        if row.covered is Covered.TEXT:
            assert row.told


@pytest.mark.parametrize("act", REGISTRY.acts, ids=lambda act: act.name)
def test_a_reason_is_for_text_alone(act: Act) -> None:
    """What is said to be only text holds no norm, and no tool tells it."""
    cited = {tool.act.clause(place) for tool in REGISTRY.tools.values() for place in tool.clauses()}
    cited |= {act.clause(norm.locator) for norm in act.versions[act.default or ""].norms.values()}
    for locator in act.only_text:
        own = act.clause(locator)
        assert not [clause for clause in cited if f"{clause}/".startswith(f"{own}/")]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_norm_stands_somewhere(library: Library, version: str) -> None:
    """No norm that a result needs falls outside the parts of its act."""
    rows = coverage(library, REGISTRY, f"massarosa-isee@{version}")
    placed = {name for row in rows for name in row.norms}
    for tool in REGISTRY.tools.values():
        if isinstance(tool, RuleTool) and tool.act.name == "massarosa-isee":
            assert set(tool.result) <= placed
    act = next(act for act in REGISTRY.acts if act.name == "massarosa-isee")
    left = {f"{item.what}: {item.left_to}" for item in act.not_modelled}
    assert left == {what for row in rows for what in row.left}


def test_an_act_with_no_rules_is_text(library: Library) -> None:
    """An act that the rules do not know is text from end to end."""
    known = {act.name for act in REGISTRY.acts}
    for act in library.acts:
        if act.id.partition("@")[0] not in known:
            assert {row.covered for row in coverage(library, REGISTRY, act.id)} == {Covered.TEXT}


def test_on_the_command_line(capsys: pytest.CaptureFixture[str], library: Library) -> None:
    """Each part has a line that begins with its label; an act that is not there is a sentence."""
    assert main(["coverage", "massarosa-isee@allegato-c"]) == 0
    out = capsys.readouterr().out
    for part in library.document("massarosa-isee@allegato-c").parts:
        assert sum(line.split("  ")[0] == part.label for line in out.splitlines()) == 1
    assert "il titolo e gli estremi dell'atto" in out
    assert main(["coverage"]) == 0
    assert all(act.title in capsys.readouterr().out for act in library.acts[:1])
    assert main(["coverage", "altro"]) == 1
    assert "altro" in capsys.readouterr().err
