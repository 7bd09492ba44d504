"""Read beforehand what a first answer would wait for: the phrases of every tool, what other offices are asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.conversation import Conversation, Topic
from assistant.pipeline import Assistant
from assistant.steps.listen import phrased
from assistant.understanding.message import Message

_TOLD = "Ho 50 anni, mia moglie 48, un figlio di 7; prendo 1.200 euro al mese dal 3 marzo 2024, al 50%, no, non lo so"
_ASKED = ("ricorso", "quanto si paga la tassa dei rifiuti?")


def warm(assistant: Assistant, day: date) -> None:
    """Answer what asks for everything once, without a model."""
    message, talk = Message(_TOLD, day), Conversation(day)
    for name in assistant.registry.tools:
        phrased(message, talk, assistant.registry, Topic(name))
    for question in (*_ASKED, _TOLD):
        replace(assistant, helpers=None).ask(question, day)
