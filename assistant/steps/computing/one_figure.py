"""One figure of a result, asked for by itself ("che parametro?"): what it rests on, the sums still untold for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.conversation import Topic
from assistant.understanding.asking.cues import goes_on
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from corpus.lexical import terms_of
from rules_core.facts import Quantity
from rules_core.records import fact_at, shape_of
from rules_core.tools import Envelope, Tool
from rules_core.wording import Said, Wording

_SHORT = 10


def figure_asked(message: Message, wording: Wording) -> str:
    """The figure that a message asks for; empty, where it names none, or asks how much of several things counts."""
    figures, plain = wording.figures, message.plain
    named = next((name for name, figure in figures.items() if stands(plain, figure.asked)), "")
    if named or not any(stands(plain, figure.how_much) for figure in figures.values()):
        return named
    about = [name for name, figure in figures.items() if stands(plain, figure.about)]
    return about[0] if len(about) == 1 and stands(plain, figures[about[0]].how_much) else ""


def as_asked_for(wording: Wording, figure: str) -> Wording:
    """The words of a tool where one figure is asked for: bare amounts are what it rests on."""
    bare = wording.figures[figure].bare if figure else ""
    if not bare:
        return wording
    said = {
        path: replace(one, bare=path == bare) if one.bare or path == bare else one for path, one in wording.said.items()
    }
    return replace(wording, said=said)


def calls_by_a_figure(message: Message, wording: Wording) -> bool:
    """Whether a message calls for a tool by asking for one of its figures."""
    named = figure_asked(message, wording)
    return bool(named) and not wording.figures[named].beside_others


def only_a_figure(message: Message, wording: Wording) -> bool:
    """Whether a message that goes on only names one of a tool's figures ("e la Regione quanto ci mette?")."""
    bare = not message.quantities and len(message.plain.words) <= _SHORT
    return bare and goes_on(message) and bool(figure_asked(message, wording))


def with_figure(topic: Topic, message: Message, wording: Wording, *, fresh: bool) -> Topic:
    """A topic with the figure that a message wants of it; one that goes on wants what was wanted before."""
    named = figure_asked(message, wording) if topic.known else ""
    if named and wording.figures[named].beside_others:
        return replace(topic, figure=named)
    if not topic.known or stands(message.plain, wording.calls):
        return replace(topic, figure="")
    before = wording.figures.get(topic.figure)
    return replace(topic, figure=named or ("" if fresh or before is None or before.beside_others else topic.figure))


def asked_first(told: Sequence[set[str]], asked: str, subject: str = "") -> list[int]:
    """The places of what is told, each by its words; those first that alone have most of the words of a question.

    The words of what all of it is about tell nothing.
    """
    often = Counter(term for one in told for term in one)
    words = set(terms_of(asked)).difference(terms_of(subject))
    near = [sum(1 / often[term] for term in words & one) for one in told]
    if not near or near[0] == max(near):
        return list(range(len(told)))
    return sorted(range(len(told)), key=lambda n: near[n] < max(near))


def steps_to(envelope: Mapping[str, Any], figure: str) -> list[int]:
    """The steps that lead to a figure, and its own, by their places."""
    wanted, found = {figure}, []
    for n in range(len(envelope["steps"]) - 1, -1, -1):
        if envelope["steps"][n]["rule"] in wanted:
            wanted |= _inputs(envelope["steps"][n])
            found.append(n)
    return found[::-1]


def no_sum_told(
    tool: Tool, topic: Topic, envelope: Envelope, wording: Wording, figure: str = "", settled: Envelope | None = None
) -> set[str]:
    """The sums that are missing where none at all is known: what nobody was asked of is not none.

    Of a figure, those that it rests on. Where members have sums, one of the case itself (a rent) is not enough, and
    of all that they may have it takes what goes without saying, their income: of somebody, or none for everybody.
    """
    missing = [item["fact"] for item in envelope["missing"]]
    sums = {path for path in (*missing, *(one.path for one in topic.known)) if _is_sum(fact_at(tool.facts, path))}
    if figure and settled is not None:
        steps = [settled["steps"][n] for n in steps_to(settled, figure)]
        names = {name for step in steps for name in _inputs(step)}
        sums = {path for path in sums if shape_of(path).rpartition(".")[2] in names}
    sums = {path for path in sums if "[" in path} or sums
    if not figure:
        sums = {path for path in sums if (one := wording.said.get(shape_of(path))) and one.bare} or sums
    told = [one for one in topic.known if one.path in sums]
    none = all(not str(one.value).strip("0.") for one in told)
    return set() if told and not (none and sums.intersection(missing)) else sums


def owed(topic: Topic, envelope: Envelope, wording: Wording) -> list[str]:
    """The amounts that are missing and cannot be none: who works has an income, where somebody's was told."""
    works = {one.path.partition(".")[0] for one in topic.known if one.value is True and _words(wording, one.path).grown}
    told = any("[" in one.path and _words(wording, one.path).bare for one in topic.known)
    missing = [item["fact"] for item in envelope["missing"]] if told else []
    return [path for path in missing if path.partition(".")[0] in works and _words(wording, path).bare]


def beside_each_other(wording: Wording) -> Sequence[str]:
    """The results of which one sentence says that none is known yet: one may stand without what another needs."""
    none = ([path for path, values in told.when.items() if values == (None,)] for told in wording.told)
    return next((paths for paths in none if len(paths) > 1), ())


def result_at(envelope: Mapping[str, Any], path: str) -> object:
    """What stands at a path of a result."""
    found: Any = envelope["result"]
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _inputs(step: dict[str, Any]) -> set[str]:
    """The facts and norms that a step computes with, whosesoever they are."""
    return {name.partition("[")[0] for name in step["inputs"]}


def _words(wording: Wording, path: str) -> Said:
    return wording.said.get(shape_of(path)) or Said()


def _is_sum(fact: object) -> bool:
    return isinstance(fact, Quantity) and fact.unit == "euro"
