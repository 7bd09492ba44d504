"""Desks for the tests of models: one alone, and others whose model is on a server."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.pipeline import Assistant
from assistant.settings import ModelSettings, Settings
from assistant.wiring import Wiring
from evals.model_server import ModelServer

TODAY, SECONDS = date(2026, 11, 21), 1.5
TALK = (
    "Mi chiamo Ezio Brancaleone, cell 347 5550192, cf BRNZEI68A01L219K, ho 58 anni: posso fare il cantiere?",
    "no, nessuna politica attiva, mi trovi a ezio.b@posta.example.it",
    "quanto prenderei al giorno con 25 ore alla settimana per 6 mesi?",
    "e se l'ISEE fosse di 7.500 euro, con la retta a 300, la soglia a 5.000 e il tetto a 12.000?",
    "entro quando si fa ricorso contro l'ISEE?",
)


class Home:
    """A desk without a model, and desks with one, in the same home."""

    def __init__(self, home: Path) -> None:
        self._wiring = Wiring(Settings(home=home))
        self.free = self._wiring.assistant
        held(self.free, TALK[:1])

    def helped(self, server: ModelServer) -> Assistant:
        """A desk whose model is on a server."""
        model = ModelSettings("openai:prova", server.url, "none", SECONDS, rest=0)
        helpers = Wiring(Settings(model=model), tell=lambda _: None).helpers
        assert helpers is not None
        helpers.prepare()
        return replace(self.free, helpers=helpers)

    def clause(self, clause_id: str) -> dict[str, str]:
        """A clause as others receive it."""
        clause = self._wiring.library.clause(clause_id)
        return {"label": clause.label, "text": clause.text, "document": clause.act.title}


def held(assistant: Assistant, messages: tuple[str, ...] = TALK) -> list[Answer]:
    """The answers to the messages of one person."""
    talk, answers = Conversation(TODAY), []
    for message in messages:
        talk, answer = assistant.reply(talk, message)
        answers.append(answer)
    return answers
