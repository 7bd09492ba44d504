"""What people say of the tools of two acts, in many voices: the facts found in it, and the tool that it asks for.

A line of `stated` is a sentence, then the facts that it states; a line of `requested` is a request. Both follow the
name of their tool.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

from assistant.conversation import Topic
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.steps.learning.learn import learn
from assistant.understanding.message import Message
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
FOLDER = Path(__file__).parent
# What no phrase can tell yet: a row without marks of "label number", an approximate six, a quarter told as an ordinal.
FOUND, WRONG, RANKED = 0.95, 0.02, 0.85


def rows(folder: str) -> Iterator[tuple[str, str]]:
    """Each line of the tables of a folder, with the tool it is about."""
    for path in sorted((FOLDER / folder).glob("*.txt")):
        tool = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                tool = line.removeprefix("## ").strip()
            elif line.strip():
                yield tool, line.strip()


STATED, REQUESTED = list(rows("stated")), list(rows("requested"))
TOOLS = sorted({tool for tool, _ in STATED})


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


def measured(assistant: Assistant, tool: str) -> tuple[int, int, list[str]]:
    """How many facts are found, of how many, and those that nobody stated."""
    found, stated, wrong = 0, 0, []
    for _, line in (row for row in STATED if row[0] == tool):
        sentence, _, facts = line.rpartition(">")
        wanted = {path: read(value) for path, _, value in (fact.partition("=") for fact in facts.split())}
        told = said(assistant, tool, sentence.strip())
        found += sum(told.get(path) == value for path, value in wanted.items())
        stated += len(wanted)
        wrong += [f"{sentence}: {path}={value}" for path, value in told.items() if wanted.get(path) != value]
    return found, stated, wrong


def said(assistant: Assistant, tool: str, sentence: str) -> dict[str, object]:
    """What a sentence states of a tool's facts."""
    wording = assistant.registry.wording(tool)
    stated = learn(Message(sentence, TODAY), assistant.registry.tool(tool), wording, Topic(tool), None)
    return {one.path: read(str({True: "sì", False: "no"}.get(one.value, one.value))) for one in stated}


def read(value: str) -> object:
    """A value as tables tell it: numbers by what they are worth."""
    try:
        return Decimal(value)
    except InvalidOperation:
        return value


def test_tables_are_full() -> None:
    """There are sentences enough to measure by."""
    assert len(STATED) > 500
    assert len(REQUESTED) > 350


def test_facts_are_found(assistant: Assistant) -> None:
    """Nearly all that is said is found, and hardly anything that nobody said."""
    results = [measured(assistant, tool) for tool in TOOLS]
    found, stated = sum(result[0] for result in results), sum(result[1] for result in results)
    wrong = [line for result in results for line in result[2]]
    assert found / stated >= FOUND, (found, stated)
    assert len(wrong) / stated <= WRONG, wrong


@pytest.mark.parametrize("tool", [tool for tool in TOOLS if tool.startswith("cantieri")])
def test_no_tool_is_left_behind(assistant: Assistant, tool: str) -> None:
    """What is said of each tool of the call is found nine times in ten."""
    found, stated, wrong = measured(assistant, tool)
    assert found >= 0.9 * stated, (found, stated, wrong)


def test_the_tool_that_is_asked_for(assistant: Assistant) -> None:
    """A request ranks its own tool first, mostly."""
    missed = [(tool, text) for tool, text in REQUESTED if assistant.requests.ranked(text)[0].tool != tool]
    assert len(missed) <= (1 - RANKED) * len(REQUESTED), missed
