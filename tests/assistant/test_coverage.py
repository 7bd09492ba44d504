"""Coverage: every part of an act once, as rule, as left to others or as text alone."""

from __future__ import annotations

import pytest

from api.cli import main
from assistant.coverage import Covered, coverage
from corpus.library import Library
from rules_core.registry import Registry
from rules_core.tools import RuleTool

REGISTRY = Registry()
VERSIONS = ("delibera-69", "accordo-sindacale", "allegato-c")


def test_every_part_of_every_act_appears_once(library: Library) -> None:
    """In the order of the act, none left out, none twice."""
    for act in library.acts:
        rows = coverage(library, REGISTRY, act.id)
        told = [row.clause.locator for row in rows]
        assert told == [section.locator for section in library.document(act.id).sections]
        assert len(set(told)) == len(told)


def test_a_row_is_what_it_holds(library: Library) -> None:
    """A rule where a norm stands, left to others where only that is said, text where there is neither."""
    for act in library.acts:
        for row in coverage(library, REGISTRY, act.id):
            wanted = Covered.RULE if row.norms else Covered.LEFT if row.left else Covered.TEXT
            assert row.covered is wanted
            assert len(set(row.norms)) == len(row.norms)


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
    for section in library.document("massarosa-isee@allegato-c").sections:
        assert sum(line.split("  ")[0] == section.label for line in out.splitlines()) == 1
    assert main(["coverage"]) == 0
    assert all(act.title in capsys.readouterr().out for act in library.acts[:1])
    assert main(["coverage", "altro"]) == 1
    assert "altro" in capsys.readouterr().err
