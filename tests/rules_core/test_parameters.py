"""The law stands once, and where it says it stands: each parameter in its clause, each clause in the corpus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

import pytest

from corpus.library import Library
from rules_core.acts import Act
from rules_core.facts import Fact
from rules_core.language import Expr, Number, Op
from rules_core.massarosa_isee import art_08_09_13_termini as termini
from rules_core.massarosa_isee import art_12_compartecipazione as tariffe
from rules_core.massarosa_isee.act import regolamento
from rules_core.parameters import Parameter, parameters_of
from rules_core.records import Many, One, Record
from rules_core.registry import Registry
from rules_core.tools import RuleTool

REGISTRY = Registry()


def printed_parameters() -> Iterator[tuple[Act, str, Parameter]]:
    """Every parameter of every norm of every version, with the version it is applied in."""
    for tool in REGISTRY.tools.values():
        if isinstance(tool, RuleTool):
            for version in tool.act.versions:
                for name in tool.result:
                    expr = tool.act.law(tool.facts, version or None).expression(name)
                    yield from ((tool.act, version, parameter) for parameter in parameters_of(expr))
    for number in (termini.GIORNI_PER_IL_RICORSO, termini.GIORNI_PER_LA_DECISIONE, tariffe.SOGLIA_MINIMA):
        yield regolamento, "allegato-c", number.args[0]


ALL = sorted({(act.clause(p.locator, version or None), p.sentence) for act, version, p in printed_parameters()})


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
    """The test above is not empty: scale, allowances, rates of three versions."""
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


def test_every_clause_cited_exists(library: Library) -> None:
    """Norms, facts, decisions, terms, what is not modelled cite clauses that are there, in every version."""
    for act in REGISTRY.acts:
        for version in act.versions:
            norms = {**act.versions[act.default or ""].norms, **act.versions[version].norms}
            for norm in norms.values():
                assert library.clause(act.clause(norm.locator, version or None)).text
        for locator in [d.locator for d in act.decisions.values()] + [n.locator for n in act.not_modelled]:
            assert library.clause(act.clause(locator)).text
    for tool in REGISTRY.tools.values():
        for fact in facts_of(tool.facts):
            if fact.locator:
                assert library.clause(tool.act.clause(fact.locator)).text
        for locator in tool.clauses():
            assert library.clause(tool.act.clause(locator)).text


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
