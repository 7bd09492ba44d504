"""The assistant as people meet it on a fixed day: in this process, each answer timed and looked over from outside."""

from __future__ import annotations

import importlib.util
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from assistant.conversation import Conversation
from assistant.numerals import numeral
from assistant.pipeline import Assistant
from assistant.settings import ModelSettings, Settings
from assistant.warming import warm
from assistant.wiring import Wiring
from corpus.errors import CorpusError
from evals.processes import ROOT
from rules_core.registry import Registry

DAY = date(2026, 11, 21)
CONTRACT = ROOT.parent / "shared" / "contract" / "spans.py"
"""The rule of the spans as others check it, where it lies beside this checkout."""
Faults = Callable[..., list[str]]


@dataclass(frozen=True, slots=True)
class Replied:
    """An answer as everyone receives it, what it took, and what is wrong with its spans."""

    answer: Mapping[str, Any]
    milliseconds: float
    of_processor: float
    faults: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What the person reads."""
        return str(self.answer["text"])

    @property
    def asks(self) -> Mapping[str, str] | None:
        """What is asked of the person."""
        asked: Mapping[str, str] | None = self.answer["asks"]
        return asked

    def calls(self, tool: str) -> list[Mapping[str, Any]]:
        """The envelopes of a tool that the answer shows."""
        return [call for call in self.answer["calls"] if call["tool"] == tool]


class Visit:
    """One person's conversation at the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._talk = desk, Conversation(DAY)

    def say(self, text: str) -> Replied:
        """What is answered to a message; whatever breaks is an answer that is wrong."""
        clock, processor = time.perf_counter(), time.process_time()
        try:
            self._talk, answer = self._desk.assistant.reply(self._talk, text)
        except Exception as error:  # noqa: BLE001 (what breaks is counted, and told)
            told = f"{error!r} in {traceback.extract_tb(error.__traceback__)[-1].name}"
            return Replied({"kind": "error", "text": "", "calls": [], "citations": [], "asks": None}, 0, 0, (told,))
        times = 1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - processor)
        found = answer.as_json()
        return Replied(found, *times, tuple(self._desk.faults(found, self._talk.words)))


class Desk:
    """The assistant with the bundled acts, and the rule that its answers keep."""

    def __init__(self, home: Path | None = None, model: ModelSettings | None = None) -> None:
        settings = replace(Settings(home=home) if home else Settings(), model=model)
        self._wiring = Wiring(settings) if model is None else Wiring(settings, tell=lambda _: None)
        self.assistant: Assistant = self._wiring.assistant
        self.registry: Registry = self._wiring.registry
        self._contract = contract()
        self.registry.prepare()
        warm(self.assistant, DAY)

    def visit(self) -> Visit:
        """A conversation that begins."""
        return Visit(self)

    def replies(self, messages: Sequence[str]) -> list[Replied]:
        """The answers to the messages of one person, each in its turn."""
        visit = self.visit()
        return [visit.say(message) for message in messages]

    def faults(self, answer: Mapping[str, Any], said: str) -> list[str]:
        """What is wrong with the spans: a number that no source stands behind, or one that its source does not hold."""
        words = [numeral(span["text"]) for span in answer["spans"] if span["type"] == "words"]
        loose = [f"il numero «{number}» non ha una fonte" for number in words if number]
        return loose + (self._contract(answer, said, self._clause) if self._contract else [])

    def _clause(self, clause_id: str) -> dict[str, str] | None:
        try:
            clause = self._wiring.library.clause(clause_id)
        except CorpusError:
            return None
        return {"label": clause.label, "text": clause.text, "document": clause.act.title}


@cache
def contract(path: Path = CONTRACT) -> Faults | None:
    """The rule of the spans as others check it; outside a checkout beside it, none: an answer checks itself anyway."""
    spec = importlib.util.spec_from_file_location("contract_spans", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    faults: Faults = module.faults
    return faults
