"""What a helper may do for the assistant: propose what a message states, and put words between what is told.

A helper proposes and never decides. In `steps/helping/`, `hear_more.py` takes of its proposals what the person's own
words bear out, `reword.py` of its words what says nothing by itself. The one there is speaks with a chat model
(`model/`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from rules_core.facts import Fact


@dataclass(frozen=True, slots=True)
class Offer:
    """A fact that a message may state: the tool that takes it, its path, and the words for the member it is of."""

    tool: str
    path: str
    fact: Fact
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact that a message is said to state, in which of its words; whether it holds, or which word of a choice."""

    offer: Offer
    words: str
    holds: bool | None = None
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a helper is asked to hear in a message."""

    text: str
    question: str
    """The question that waits for an answer, if any."""
    offers: Sequence[Offer]
    tools: Mapping[str, str]
    """The tools that the message may ask for, each with its title, where that is not clear."""
    clauses: Sequence[str]
    """The texts of the clauses that may answer it, where they do so alike."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a helper heard: facts, which of the tools is asked for, which of the clauses answers."""

    facts: tuple[Proposal, ...] = ()
    tool: str | None = None
    clause: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be said: to which message, about what, in parts whose values and quotations are only named."""

    text: str
    subject: str
    parts: Sequence[str]


class Helper(Protocol):
    """Whoever helps with one message, within its time; where nothing comes of it, nothing is lost."""

    def hear(self, hearing: Hearing) -> Heard:
        """What a message states, as far as the helper can tell."""
        ...

    def word(self, draft: Draft) -> Sequence[str] | None:
        """The words before each part; None where there are none that can be used."""
        ...

    def translate(self, lang: str, parts: Mapping[int, str]) -> Mapping[int, str]:
        """What parts say in another language, by their places; those that cannot be told are left out."""
        ...


class Helpers(Protocol):
    """Where a message finds its helper."""

    @property
    def name(self) -> str:
        """Who helps, and by which prompts, as receipts tell it."""
        ...

    def prepare(self) -> None:
        """Get ready, so that the first message does not wait for it."""
        ...

    def begin(self) -> Helper:
        """A helper for one message, whose time begins."""
        ...
