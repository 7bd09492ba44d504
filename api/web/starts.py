"""The questions that a conversation may begin with: as the acts tell them, by who asks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from api.web.words import LANGUAGES
from corpus.library import Library
from rules_core.acts import Act
from rules_core.openings import Asker
from rules_core.registry import Registry

_MOST = 3
_ANYONE = "anyone"
_WHOSE = (*(asker.value for asker in Asker), _ANYONE)


def starts(library: Library, registry: Registry, language: str) -> list[dict[str, Any]]:
    """Groups of questions, each under whom it is for: of the acts whose documents are here."""
    groups: dict[str, list[dict[str, str]]] = {whose: [] for whose in _WHOSE}
    for act in registry.acts:
        if act.name in library.versions:
            for whose, question in _of(act, registry, language):
                groups[whose].append(question)
    return [{"whose": whose, "questions": questions} for whose, questions in groups.items() if questions]


def _of(act: Act, registry: Registry, language: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The questions of one act; where it keeps none to begin with, what its first tools are asked for."""
    told = registry.openings(act)
    for opening in told:
        text = opening.others.get(language)
        yield opening.asker.value, _question(text or opening.text, language if text else LANGUAGES[0])
    if not told:
        own = (name for name, tool in registry.tools.items() if tool.act is act)
        for asked in islice((registry.wording(name).asked for name in own), _MOST):
            yield from ((_ANYONE, _question(text, LANGUAGES[0])) for text in asked[:1])


def _question(text: str, language: str) -> dict[str, str]:
    return {"text": text, "lang": language}
