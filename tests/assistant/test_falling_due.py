"""What comes in time, and up to when the months since an end count, where both are told by their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.conversation import Conversation, Topic
from assistant.steps.learning.listen import listened, phrased
from assistant.understanding.message import Message
from rules_core.registry import Registry

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The tools of the bundled acts."""
    return Registry()


def _learned(registry: Registry, texts: list[str]) -> dict[str, Any]:
    """What some messages, one after another, tell of who may take part in a site."""
    topic, talk = Topic("cantieri_requisiti_persona"), Conversation(DAY)
    for text in texts:
        message, talk = Message(text, DAY), replace(talk, said=(*talk.said, text), topic=topic)
        topic = topic.learn(listened(message, talk, registry, topic, phrased(message, talk, registry, topic)), 0)
    return dict(topic.facts(registry.tool(topic.tool).facts))


@pytest.mark.parametrize(
    ("texts", "in_time"),
    [
        (["a giugno 2028 vado in pensione e il cantiere l'ho finito a marzo di quest'anno"], False),
        (["finito il cantiere a marzo di quest'anno, vado in pensione a giugno 2028"], False),
        (["vado in pensione a giugno 2028", "il cantiere l'ho finito a marzo di quest'anno"], False),
        (["il cantiere l'ho finito a marzo di quest'anno", "vado in pensione a giugno 2028"], False),
        (["cantiere finito il 31 marzo 2026, prendo la pensione a settembre 2027"], True),
        (["cantiere finito 8 mesi fa, la pensione arriva a dicembre 2027"], True),
        (["ho fatto il cantiere fino a marzo 2026, in pensione nel 2027"], True),
        (["cantiere chiuso a marzo 2026, pensione a marzo 2028"], None),
        (["in pensione nel 2028, cantiere finito a marzo 2026"], None),
        (["vado in pensione a giugno 2028"], None),
        (["vado in pensione a giugno 2031"], False),
        (["cantiere finito a marzo 2026, a giugno 2027 finisce la naspi"], None),
        (["il cantiere l'ho finito il 30 novembre 2025", "tra un anno e mezzo vado in pensione"], False),
        (["tra un anno e mezzo vado in pensione", "il cantiere l'ho finito il 30 novembre 2025"], False),
        (["il cantiere l'ho finito 3 mesi fa, la pensione la prendo fra un anno e mezzo"], True),
        (["vado in pensione tra un anno"], True),
        (["vado in pensione tra un anno e mezzo"], None),
        (["la pensione la prendo fra sei anni"], False),
        (["vado in pensione fra tre anni da oggi"], False),
        (["vado in pensione tra 20 mesi dalla fine del cantiere"], True),
    ],
)
def test_a_pension_told_by_its_month_is_held_against_the_end_of_the_site(
    registry: Registry, texts: list[str], in_time: bool | None
) -> None:
    """In either order, in one message or two; where months alone leave it open, it is asked."""
    assert _learned(registry, texts).get("pensione_entro_24_mesi") is in_time


@pytest.mark.parametrize(
    ("texts", "months"),
    [
        (["cantiere finito il 30 novembre 2025, il prossimo partirebbe il 10 gennaio 2027"], "13"),
        (["cantiere finito il 30 novembre 2025", "quello nuovo comincia il 20 novembre 2026"], "11"),
        (["il nuovo parte il 10 gennaio 2027", "il cantiere l'ho finito il 30 novembre 2025"], "13"),
        (["il cantiere l'ho finito il 31 marzo 2026", "rientrerei a gennaio 2027"], "9"),
        (["cantiere finito il 31 marzo 2026, vorrei fare il prossimo cantiere"], "7"),
        (["cantiere finito il 31 marzo 2026, a giugno 2028 vado in pensione"], "7"),
        (["cantiere finito il 31 marzo 2026, il corso parte il 10 gennaio 2027"], "7"),
    ],
)
def test_the_months_since_a_site_count_to_the_start_of_the_next(
    registry: Registry, texts: list[str], months: str
) -> None:
    """Where the day of that is told; otherwise to the day of asking."""
    assert _learned(registry, texts).get("mesi_da_ultimo_cantiere") == months
