"""The words of the acts: of facts that exist, of results that come out, of clauses that stand, and no number."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import rules_core
from assistant.numerals import numeral
from corpus.library import Library
from rules_core.dates import Day
from rules_core.errors import BadFactsError
from rules_core.facts import Choice, Fact, Flag, Quantity, Role, Text
from rules_core.records import Many, One, Record
from rules_core.registry import Registry
from rules_core.terms import TermsTool
from rules_core.tools import RuleTool, Tool
from rules_core.wording import Said, Told, Wording
from tests.rules_core.cases import case_of

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
SCENARIOS = [case for path in sorted(FOLDER.glob("*.yaml")) for case in yaml.safe_load(path.read_text())]
SLOT = r"(?:[a-z]+\*?|\*|[0-9]+(?:\.[0-9]+)?|#|@(?:prima|scorso|poi))"
PHRASE = re.compile(rf"{SLOT}(?:\|{SLOT})*(?: (?:\.\.\.|{SLOT}(?:\|{SLOT})*))*")
FIELD = re.compile(r"\{([#!]?)([^{}:]+)(?::(\w+))?\}")
FORMATS = {None, "euro", "percento"}
SPOKEN: dict[type[Any], set[str]] = {
    Flag: {"yes", "no", "unlike", "either", "both", "single", "now", "only", "grown", "due", "together"},
    Choice: {"words", "near", "unlike", "none", "follows", "shown", "both", "told_over", "together"},
    Text: {"yes", "no", "near", "unlike", "opens", "closes", "heads", "both"},
    Many: {
        *(
            "words",
            "near",
            "none",
            "speaker",
            "apart",
            "groups",
            "unlike",
            "instead",
            "about",
            "turned",
            "kin",
            "items",
            "outside",
        ),
        *("rest", "alike"),
    },
    Fact: {
        *("near", "unlike", "none", "same", "adds", "per", "times", "bare", "spoken", "nth", "until", "left", "words"),
        *("counts", "amid", "against", "dated", "year"),
        *(
            "opens",
            "closes",
            "heads",
            "headed",
            "monthly",
            "payday",
            "held",
            "parts",
            "pooled",
            "only",
            "of",
            "anew",
            "within",
        ),
    },
}
"""How facts of each kind are spoken of."""
KNOWN, OPEN = 200, 20
FEW = 6
CODE = re.compile(r"[a-z]+(?:_[a-z]+)*|True|False")


def acts() -> list[str]:
    """The packages of the acts that keep their words."""
    names = [m.name for m in pkgutil.iter_modules(rules_core.__path__, "rules_core.") if m.ispkg]
    return [name for name in names if importlib.util.find_spec(f"{name}.parole")]


TOOLS: dict[str, Tool] = {tool.name: tool for act in acts() for tool in importlib.import_module(f"{act}.tools").TOOLS}
WORDS: dict[str, Wording] = {
    name: wording for act in acts() for name, wording in importlib.import_module(f"{act}.parole").WORDS.items()
}
EACH = pytest.mark.parametrize("name", sorted(WORDS))


def facts_of(record: type[Record], above: str = "") -> Iterator[tuple[str, Any]]:
    """The facts of a record by their paths, the lists among them, and those inside lists and objects."""
    for name, fact in record.declared.items():
        if isinstance(fact, Many):
            yield f"{above}{name}", fact
            yield from facts_of(fact.record, f"{above}{name}[].")
        elif isinstance(fact, One):
            yield from facts_of(fact.record, f"{above}{name}.")
        else:
            yield f"{above}{name}", fact


def phrases_of(said: Said) -> Iterator[str]:
    """Every phrase for a fact."""
    yield from (*said.yes, *said.no, *said.near, *said.unlike, *said.none, *said.instead)
    for phrases in (*said.words.values(), *(row for ways in said.together.values() for rows in ways for row in rows)):
        yield from phrases


def sentences(wording: Wording) -> list[Told]:
    """Every sentence of a wording."""
    return [*wording.told, *wording.then]


def field_at(result: Any, path: str) -> Any:
    """A field of a result, whose name may itself have a dot in it; of a list, one of its rows by its place."""
    if isinstance(result, list):
        row, _, rest = path.partition(".")
        return field_at(result[int(row)], rest) if row.isdigit() and int(row) < len(result) else None
    if path in result:
        return result[path]
    return next(
        (field_at(result[name], path[len(name) + 1 :]) for name in result if _above(result, name, path)),
        None,
    )


def _above(result: Mapping[str, Any], name: str, path: str) -> bool:
    return path.startswith(f"{name}.") and isinstance(result[name], Mapping | list)


def holds(told: Told, result: Mapping[str, Any]) -> bool:
    """Whether a sentence is told of a result."""
    named = [path for mark, path, _ in FIELD.findall(told.text) if not mark]
    return all(field_at(result, path) is not None for path in named) and all(
        bool({*value} & {*allowed})
        if isinstance(value := field_at(result, path), list)
        else (isinstance(value, Mapping) or value) in allowed
        for path, allowed in told.when.items()
    )


@cache
def runs(name: str) -> tuple[dict[str, Any], ...]:
    """What a tool answers to nothing, to the scenarios, and to cases drawn at random."""
    found = []
    for case in ({}, *(case["fatti"] for case in SCENARIOS if case["strumento"] == name), *drawn(TOOLS[name])):
        try:
            found.append(TOOLS[name].run(case))
        except BadFactsError:
            continue
    return tuple(found)


def results(name: str) -> tuple[dict[str, Any], ...]:
    """The results alone."""
    return tuple(run["result"] for run in runs(name))


def drawn(tool: Tool) -> Iterator[dict[str, Any]]:
    """Cases drawn at random: most all known, some unknown in part or whole; on some day, or on none; one fact lacks."""
    draw, other = random.Random(7), random.Random(8)
    for n in range(KNOWN + OPEN):
        unknown = 0.0 if n < KNOWN else draw.choice((0.2, 0.6, 1.0))
        case = case_of(tool.facts, draw, unknown=unknown, refined=0.3)
        chosen = {path: value for path, value in selected(tool, draw).items() if draw.random() < 0.5}
        whole = likely(tool, case | chosen, draw)
        yield whole
        if whole:  # and without one of its facts
            lacking = other.choice(list(whole))
            yield {path: value for path, value in whole.items() if path != lacking}


def selected(tool: Tool, draw: random.Random) -> dict[str, Any]:
    """The selectors of a tool, each with one of its words or a day."""
    found: dict[str, Any] = {}
    for name, fact in tool.facts.declared.items():
        if isinstance(fact, Choice) and fact.role is Role.SELECTOR and fact.words:
            found[name] = draw.choice(fact.words)
        elif isinstance(fact, Day) and fact.role is Role.SELECTOR:
            found[name] = (date(2020, 1, 1) + timedelta(days=draw.randint(0, 2600))).isoformat()
    return found


def likely(tool: Tool, case: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """Sometimes with its truths mostly turned one way, so that outcomes that need them all come out."""
    truths = [
        name for name, fact in tool.facts.declared.items() if isinstance(fact, Flag) and case.get(name) is not None
    ]
    share = draw.choice((0.5, 0.1, 0.9))
    return case | {name: draw.random() < share for name in truths}


def outcomes(name: str) -> dict[str, set[str | bool]]:
    """The fields that tell an outcome in a word, or in yes and no, and what they told; an echoed fact tells none."""
    found: dict[str, set[str | bool]] = {}
    for result in results(name):
        for field_name, value in result.items():
            echoed = field_name in TOOLS[name].facts.declared
            if not echoed and isinstance(value, str | bool) and CODE.fullmatch(str(value)):
                found.setdefault(field_name, set()).add(value)
    return {field_name: values for field_name, values in found.items() if len(values) > 1}


def test_each_tool_has_words_and_each_word_its_tool() -> None:
    """An act that keeps words keeps them for each of its tools, and for no other."""
    assert WORDS.keys() == TOOLS.keys()


@EACH
def test_requests_are_many_and_of_one_tool(name: str) -> None:
    """A tool is asked for in several ways, none of which asks for another tool, too."""
    asked = [request.casefold() for request in WORDS[name].asked]
    others = {r.casefold() for other, wording in WORDS.items() if other != name for r in wording.asked}
    assert len(asked) >= FEW
    assert len({*asked}) == len(asked)
    assert not others & {*asked}


@EACH
def test_what_is_said_is_said_of_a_fact(name: str) -> None:
    """Each path is a fact of the tool, spoken of as its kind is: truths by yes and no, choices by their words."""
    facts = dict(facts_of(TOOLS[name].facts))
    for path, said in WORDS[name].said.items():
        fact = facts[path]
        spoken = {kind.name for kind in fields(said) if getattr(said, kind.name)}
        assert spoken, path
        assert spoken <= next(kinds for kind, kinds in SPOKEN.items() if isinstance(fact, kind)), path
        if isinstance(fact, Choice) and fact.words:
            several = [words for words in said.words if words not in fact.words]  # "richiedente coniuge|convivente"
            named = {word for words in several for word in re.split(r"[ |]", words)}
            assert named <= {*fact.words, "?"}, path
        elif isinstance(fact, Quantity):  # numbers with a name of their own
            assert all(fact.low <= int(word) <= fact.high for word in said.words), path


@EACH
def test_a_figure_is_a_norm_that_its_sentence_tells(name: str) -> None:
    """What people ask for by itself is a norm, or a term, told under its name; its bare amounts are a fact."""
    tool, wording = TOOLS[name], WORDS[name]
    for figure, one in wording.figures.items():
        if isinstance(tool, TermsTool):
            assert figure in {term.name for term in tool.terms}
            assert one.beside_others
        else:
            assert isinstance(tool, RuleTool)
            assert tool.act.law(tool.facts, tool.act.default).expression(figure) is not None
        assert re.search(rf"\{{{figure}(?:\.data)?(?::\w+)?\}}", one.told.text)
        assert one.asked
        assert bool(one.about) == bool(one.how_much)
        assert not one.bare or one.bare in dict(facts_of(tool.facts))


@EACH
def test_facts_of_one_unit_are_told_apart(name: str) -> None:
    """Where two facts of a tool have the same unit, the words beside which each stands are known."""
    by_unit: dict[str, list[str]] = {}
    for path, fact in facts_of(TOOLS[name].facts):
        if isinstance(fact, Quantity | Day) and fact.role not in {Role.SELECTOR, Role.REFINEMENT}:
            by_unit.setdefault(fact.unit if isinstance(fact, Quantity) else "giorno", []).append(path)
    for paths in by_unit.values():
        for path in paths if len(paths) > 1 else []:
            assert WORDS[name].said.get(path, Said()).near, path


@EACH
def test_phrases_are_as_phrases_are_written(name: str) -> None:
    """In lower case, without accents or punctuation, in words, beginnings, alternatives, gaps and numbers."""
    for path, said in WORDS[name].said.items():
        for phrase in phrases_of(said):
            assert PHRASE.fullmatch(phrase), f"{path}: {phrase!r}"


@EACH
def test_no_sentence_holds_a_number(name: str) -> None:
    """Every number of an answer comes from a result or is the label of a clause."""
    wording = WORDS[name]
    assert numeral(wording.subject) is None, wording.subject
    for told in sentences(wording):
        assert numeral(FIELD.sub("", told.text)) is None, told.text


@EACH
def test_sentences_are_whole(name: str) -> None:
    """A sentence begins and ends as one, and writes its fields as they can be written; a subject is no sentence."""
    assert WORDS[name].subject
    assert WORDS[name].subject[-1] not in ".:?!"
    for told in sentences(WORDS[name]):
        assert told.text[0].isupper(), told.text
        assert told.text[-1] == ".", told.text
        assert "  " not in told.text, told.text
        assert not {*"{}|*#"} & {*FIELD.sub("", told.text)}, told.text
        assert {format_ or None for _, _, format_ in FIELD.findall(told.text)} <= FORMATS, told.text


@EACH
def test_places_are_clauses(library: Library, name: str) -> None:
    """Each place that a sentence names is a clause of the act."""
    for told in sentences(WORDS[name]):
        for place in (path for mark, path, _ in FIELD.findall(told.text) if mark == "#"):
            assert library.clause(TOOLS[name].act.clause(place)).text


@EACH
def test_each_warning_is_given(name: str) -> None:
    """What a sentence says that a tool warns of comes out of real runs."""
    given = {warning["code"] for run in runs(name) for warning in run["warnings"]}
    assert {
        code for told in sentences(WORDS[name]) for mark, code, _ in FIELD.findall(told.text) if mark == "!"
    } <= given


@EACH
def test_each_sentence_is_told_of_some_result(name: str) -> None:
    """Its fields are fields of the tool, and what it is told of comes out of real runs."""
    for told in sentences(WORDS[name]):
        assert any(holds(told, result) for result in results(name)), told


@EACH
def test_each_result_is_led_by_a_sentence(name: str) -> None:
    """Whatever is known and whatever is not, the answer begins with a sentence."""
    for result in results(name):
        assert any(holds(told, result) for told in WORDS[name].told), result


@EACH
def test_each_outcome_has_its_sentence(name: str) -> None:
    """Each word in which a result tells its outcome, each yes and no, each reason is told in a sentence of its own."""
    tool, told = TOOLS[name], WORDS[name].told
    for field_name, values in outcomes(name).items():
        for value in values:
            assert any(value in sentence.when.get(field_name, ()) for sentence in told), (field_name, value)
    for reason in tool.reasons.values() if isinstance(tool, RuleTool) else ():
        assert any(reason in sentence.when.get("motivi", ()) for sentence in told), reason


def _all_phrases(registry: Registry) -> Iterator[str]:
    """Every phrase of every act: of its tools, of what it leaves open, against whoever would cheat."""
    for tool in registry.tools:
        wording = registry.wording(tool)
        yield from (*wording.calls, *wording.unlike)
        for said in wording.said.values():
            yield from phrases_of(said)
    for matter in (*(one for _, _, one in registry.left_open), *(one for _, one in registry.against)):
        yield from (*matter.about, *matter.asks, *matter.unlike)


def test_no_phrase_grows_old() -> None:
    """A phrase names no year but those of its act: last year is "@scorso" whenever somebody writes."""
    years = re.compile(r"(?<![\w.])20(?:1\d|2\d)(?!\w)")
    of_the_agreement = {"2020", "2021", "2022", "2023", "2027"}
    told = {year for phrase in _all_phrases(Registry()) for year in years.findall(phrase)}
    assert told <= of_the_agreement


def test_no_phrase_is_broken() -> None:
    """No alternative is empty, and none of several words is left with its sign between them."""
    for phrase in _all_phrases(Registry()):
        assert not re.search(r"\|\||\|( |$)|(^| )\||_", phrase), phrase
