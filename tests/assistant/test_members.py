"""Families and houses as people tell them, in one message and in turns, over the real words of the act."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.conversation import Asked, Topic
from assistant.settings import read_settings
from assistant.steps.learning.learn import learn
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.wiring import Wiring
from rules_core.registry import Registry

TODAY = date(2026, 11, 21)
TABLE, PEOPLE = (Path(__file__).with_name(f"{name}.txt") for name in ("households", "people"))
HANDICAP = "componenti[].handicap_o_invalidita_oltre_66"
SAVED, EARNED = "componenti[].patrimonio_mobiliare", "componenti[].reddito_irpef"
FAMILY = "io mia moglie e un figlio di 20 anni"


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The tools of the bundled acts with their words."""
    return Wiring(read_settings({})).registry


def told(registry: Registry, text: str, topic: Topic, asked: str = "") -> list[Stated]:
    """What a message is understood to state."""
    tool = registry.tool(topic.tool)
    question = Asked(asked, "?") if asked else None
    return learn(Message(text, TODAY), tool, registry.wording(tool.name), topic, question)


def rows(table: Path = TABLE) -> Iterator[tuple[str, str]]:
    """The sentences of a table, each with the facts under it."""
    text, facts = "", ""
    for line in [*table.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("    "):
            facts += f"{line}\n"
        else:
            if text:
                yield text, facts
            text, facts = line, ""


def as_rows(found: list[Stated]) -> str:
    """What was understood as the table writes it."""
    by: dict[str, list[str]] = {}
    for one in sorted(found, key=lambda one: one.path):
        place, _, name = one.path.rpartition(".")
        if isinstance(one.value, dict):
            by.setdefault(one.path, [])
        elif one.value == []:
            by.setdefault("-", []).append(f"{one.path}=[]")
        else:
            by.setdefault(place or "-", []).append(f"{name}={one.value}")
    return "".join(f"    {place}: {', '.join(by[place]) or '?'}\n" for place in sorted(by))


@pytest.mark.parametrize(("text", "facts"), list(rows()))
def test_a_family_in_one_message(registry: Registry, text: str, facts: str) -> None:
    """Who is in it, what each has, what nobody surely has left unknown: no more and no less than the table says."""
    assert as_rows(told(registry, text, Topic("isee_calcolo"))) == facts


@pytest.mark.parametrize(("text", "facts"), list(rows(PEOPLE)))
def test_people_and_their_ties(registry: Registry, text: str, facts: str) -> None:
    """Who is named, how they are tied, with whom they live, and who applies: no more and no less."""
    assert as_rows(told(registry, text, Topic("isee_nucleo"))) == facts


@pytest.mark.parametrize("text", [text for text, _ in rows()][::9])
def test_the_comparison_hears_the_same(registry: Registry, text: str) -> None:
    """What is understood for the ISEE is understood for its comparison, but for sums of which nobody says whose."""
    one, other = (told(registry, text, Topic(tool)) for tool in ("isee_calcolo", "isee_confronto"))
    heard = {stated.path: stated.value for stated in other}
    for stated in one:
        pooled = stated.path.endswith("reddito_irpef") and stated.path not in heard
        assert pooled or stated.path == "versione" or heard[stated.path] == stated.value


@pytest.mark.parametrize(
    ("family", "asked", "text", "values"),
    [
        (FAMILY, HANDICAP, "solo mia moglie", [False, True, False]),
        (FAMILY, HANDICAP, "mio figlio ha il 70%", [False, False, True]),
        (FAMILY, HANDICAP, "mio figlio ha il 40%", [None, None, False]),
        (FAMILY, HANDICAP, "no nessuno", [False, False, False]),
        (FAMILY, HANDICAP, "nessuno tranne mio figlio", [False, False, True]),
        (FAMILY, HANDICAP, "né io né mia moglie, solo nostro figlio", [False, False, True]),
        (FAMILY, HANDICAP, "mia moglie no, mio figlio sì", [False, False, True]),
        (FAMILY, HANDICAP, "io no", [False, None, None]),
        (FAMILY, HANDICAP, "solo io", [True, False, False]),
        (FAMILY, HANDICAP, "tutti", [True, True, True]),
        (FAMILY, HANDICAP, "stiamo tutti bene", [False, False, False]),
        (FAMILY, SAVED, "io 5000 e lui niente", ["5000.00", "0", 0]),
        (FAMILY, SAVED, "mia moglie 8.000, gli altri niente", [0, "8000.00", 0]),
        (FAMILY, SAVED, "solo io, 3.000 euro", ["3000.00", 0, 0]),
        (FAMILY, SAVED, "20.000", ["20000.00", 0, 0]),
        ("io e mio marito", EARNED, "lui 21.000 io nulla", ["0", "21000.00"]),
        ("vivo solo", EARNED, "12.000", ["12000.00"]),
    ],
)
def test_an_answer_for_all_the_members(
    registry: Registry, family: str, asked: str, text: str, values: list[Any]
) -> None:
    """What was asked of all of them at once is known of each, unless the answer leaves it open."""
    topic = Topic("isee_calcolo").learn(told(registry, family, Topic("isee_calcolo")), 0)
    found = {one.path: one.value for one in told(registry, text, topic, asked)}
    head, name = asked.split("[]")
    assert [found.get(f"{head}[{n}]{name}") for n in range(len(values))] == values
    assert set(found) == {f"{head}[{n}]{name}" for n, value in enumerate(values) if value is not None}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "solo la casa dove abitiamo, rendita 400",
            (
                "    abitazione: titolo=proprieta\n"
                "    immobili[0]: abitazione_principale=True, rendita_catastale=400.00, tipo=abitazione\n"
            ),
        ),
        ("nessuna", "    -: immobili=[]\n"),
        ("due case", "    immobili[0]: tipo=abitazione\n    immobili[1]: tipo=abitazione\n"),
    ],
)
def test_which_houses(registry: Registry, text: str, facts: str) -> None:
    """The answer to which houses a family owns."""
    topic = Topic("isee_calcolo").learn(told(registry, FAMILY, Topic("isee_calcolo")), 0)
    assert as_rows(told(registry, text, topic, "immobili")) == facts


def test_a_message_is_understood_at_once(registry: Registry) -> None:
    """A message takes less than fifteen milliseconds, once the words have been read."""
    texts = [text for text, _ in rows()]
    for text in texts:
        told(registry, text, Topic("isee_calcolo"))
    taken = []
    for text in texts:
        start = time.process_time()
        told(registry, text, Topic("isee_calcolo"))
        taken.append(time.process_time() - start)
    assert sorted(taken)[len(taken) // 2] < 0.015
