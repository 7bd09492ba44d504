"""Read beforehand what a first answer would wait for: expressions, the phrases of every tool, the documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.conversation import Conversation, Topic
from assistant.expressions import compile_all
from assistant.pipeline import Assistant
from assistant.steps.learning.listen import phrased
from assistant.understanding.message import Message

_TOLD = "Ho 50 anni, mia moglie 48, un figlio di 7; prendo 1.200 euro al mese dal 3 marzo 2024, al 50%, no, non lo so"
_ASKED = ("ricorso", "rinnovo della patente")  # ours, and another office's


def warm(assistant: Assistant, day: date) -> None:
    """Hear a message for every tool, and answer what is ours and what is not, without a model."""
    compile_all()
    message, talk = Message(_TOLD, day), Conversation(day)
    for name in assistant.registry.tools:
        phrased(message, talk, assistant.registry, Topic(name))
    for asked in _ASKED:
        replace(assistant, helpers=None).ask(asked, day)
