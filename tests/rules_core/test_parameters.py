"""The law stands once, and where it says it stands: each parameter in its clause, each clause in the corpus."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import timedelta
from fractions import Fraction

import pytest

import rules_core
from corpus.library import Library
from rules_core.acts import Act
from rules_core.facts import Fact
from rules_core.language import Expr, Number, Op
from rules_core.parameters import Parameter, PrintedDay, parameters_of
from rules_core.records import Many, One, Record
from rules_core.registry import Registry
from rules_core.tools import RuleTool

REGISTRY = Registry()


PACKAGES = {
    importlib.import_module(f"rules_core.{module.name}.tools").TOOLS[0].act: f"rules_core.{module.name}"
    for module in pkgutil.iter_modules(rules_core.__path__)
    if module.ispkg and importlib.util.find_spec(f"rules_core.{module.name}.tools")
}


def held(value: object) -> Iterator[Parameter | PrintedDay]:
    """Every printed value that something holds, however deep in tables, rows and expressions."""
    if isinstance(value, Parameter | PrintedDay):
        yield value
    elif isinstance(value, Expr):
        yield from parameters_of(value)
    elif isinstance(value, Mapping):
        yield from (found for inner in value.values() for found in held(inner))
    elif isinstance(value, tuple | list):
        yield from (found for inner in value for found in held(inner))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (found for field in fields(value) for found in held(getattr(value, field.name)))


def in_modules() -> Iterator[tuple[Act, str, Parameter | PrintedDay]]:
    """Every printed value at the top of a module of an act; a module with the name of a version speaks of it."""
    for act, package in PACKAGES.items():
        for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
            version = module.name.replace("_", "-")
            for value in vars(importlib.import_module(f"{package}.{module.name}")).values():
                for found in held(value):
                    yield act, version if version in act.versions else act.default or "", found


def in_norms() -> Iterator[tuple[Act, str, Parameter]]:
    """Every parameter of every norm of every version, with the version it is applied in."""
    for tool in REGISTRY.tools.values():
        if isinstance(tool, RuleTool):
            for version in tool.act.versions:
                for name in tool.result:
                    expr = tool.act.law(tool.facts, version or None).expression(name)
                    yield from ((tool.act, version, parameter) for parameter in parameters_of(expr))


def sentence(found: Parameter | PrintedDay) -> str:
    """The words that stand in the clause."""
    return found.sentence if isinstance(found, Parameter) else found.printed


ALL = sorted(
    {
        (act.clause(found.locator, version or None), sentence(found))
        for act, version, found in [*in_norms(), *in_modules()]
    }
)


def stands_in(printed: str, text: str) -> bool:
    """Whether a printed number stands in a text, uncut."""
    return bool(re.search(rf"(?<![\d.,]){re.escape(printed)}(?![\d]|[.,]\d)", text))


@pytest.mark.parametrize(("clause", "printed"), ALL)
def test_each_parameter_is_printed_in_its_clause(library: Library, clause: str, printed: str) -> None:
    """The act prints the number just so, in the clause that the parameter cites."""
    assert stands_in(printed, library.clause(clause).text)


@pytest.mark.parametrize(("clause", "printed"), ALL)
def test_one_digit_off_is_noticed(library: Library, clause: str, printed: str) -> None:
    """Any digit changed, and the number is no longer there."""
    text = library.clause(clause).text
    for place, character in enumerate(printed):
        if character.isdigit():
            other = printed[:place] + str((int(character) + 3) % 10) + printed[place + 1 :]
            assert not stands_in(other, text) or any(p == other for c, p in ALL if c == clause), other


def test_there_are_parameters() -> None:
    """The test above is not empty: scale, allowances, rates of three versions; a budget; days and terms."""
    assert {"289.877,39", "31 Dicembre 2022", "2021, 3 trim", "15", "30"} <= {printed for _, printed in ALL}
    assert {"15.493,71", "1,57", "20%", "7.000,00", "90.000,00", "51.645,69", "500", "500,00", "4.500,00"} <= {
        printed for _, printed in ALL
    }


def constants_of(expr: Expr, seen: set[int]) -> Iterator[object]:
    """The bare numbers in an expression, those that no parameter prints."""
    if id(expr) not in seen:
        seen.add(id(expr))
        if expr.op is Op.CONST and isinstance(expr, Number):
            yield expr.args[0]
        for arg in expr.args:
            if isinstance(arg, Expr):
                yield from constants_of(arg, seen)


IN_WORDS: dict[str, set[Fraction | int]] = {
    "massarosa-isee": {5, 18},  # the rows of the table, the age of majority
    "piemonte-cantieri": {12, Fraction(1, 2)},  # "dodici mesi", "la metà"; the median of four
}


def test_no_amount_is_a_bare_number() -> None:
    """Bare numbers in norms are nought, one, or what the act says in words."""
    for tool in REGISTRY.tools.values():
        if isinstance(tool, RuleTool):
            for version in tool.act.versions:
                for name in tool.result:
                    expr = tool.act.law(tool.facts, version or None).expression(name)
                    assert set(constants_of(expr, set())) <= {0, 1} | IN_WORDS.get(tool.act.name, set())


def facts_of(record: type[Record]) -> Iterator[Fact | Many[Record]]:
    """Every declaration of a record and of those inside it."""
    for fact in record.declared.values():
        if isinstance(fact, One):
            yield from facts_of(fact.record)
            continue
        yield fact
        if isinstance(fact, Many):
            yield from facts_of(fact.record)


def in_some_version(library: Library, act: Act, locator: str) -> bool:
    """Whether an act has a clause at a place, in one of its versions at least."""
    ids = [act.clause(locator, version or None).partition(":") for version in act.versions]
    return any(library.at(document, found) for document, _, found in ids)


def test_every_clause_cited_exists(library: Library) -> None:
    """Norms, facts, decisions, terms, what is not modelled cite clauses that are there, norms in every version."""
    for act in REGISTRY.acts:
        for version in act.versions:
            norms = {**act.versions[act.default or ""].norms, **act.versions[version].norms}
            for norm in norms.values():
                assert library.clause(act.clause(norm.locator, version or None)).text
        for locator in [d.locator for d in act.decisions.values()] + [n.locator for n in act.not_modelled]:
            assert library.clause(act.clause(locator)).text
        for locator in act.only_text:
            assert in_some_version(library, act, locator)
    for tool in REGISTRY.tools.values():
        for fact in facts_of(tool.facts):
            if fact.locator:
                assert library.clause(tool.act.clause(fact.locator)).text
        for locator in tool.clauses():
            assert in_some_version(library, tool.act, locator)


def test_every_question_asked_has_its_clause_and_reason() -> None:
    """A fact that can be asked has a question that ends as one, and says why."""
    for tool in REGISTRY.tools.values():
        for fact in facts_of(tool.facts):
            if isinstance(fact, Fact) and fact.question and fact.locator:
                assert fact.question.endswith(("?", ")?"))
                assert fact.title


def test_decisions_have_alternatives_or_a_rule() -> None:
    """Each reading of the open texture says what the text is and how it is read."""
    for act in REGISTRY.acts:
        for decision in act.decisions.values():
            assert decision.text
            assert decision.reading.endswith(".")


def test_the_end_of_an_act_is_the_one_that_its_document_has(library: Library) -> None:
    """The law does not know the documents: this holds together since when an act is no longer in force."""
    acts = [act for act in REGISTRY.acts if act.end is not None]
    assert acts
    for act in acts:
        assert act.end is not None
        document = f"{act.name}@{act.default}" if act.default else act.name
        until = library.act(document).validity.ends
        assert until is not None
        assert act.end.since == until + timedelta(days=1)
