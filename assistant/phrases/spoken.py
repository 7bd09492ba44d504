"""A fixed sentence in the language that is spoken; in Italian, where that language does not have it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

from assistant.phrases import it

SPOKEN = ("en", "fr", "es", "ro", "sq", "ar")


def sentence(lang: str, name: str) -> str:
    """A fixed sentence by its name.

    >>> sentence("en", "ASK_THE_OFFICE"), sentence("de", "ASK_THE_OFFICE")
    ('Ask the competent office.', "Chiedi all'ufficio competente.")
    """
    found: str = getattr(_phrases(lang), name, "") or getattr(it, name)
    return found


@dataclass(frozen=True, slots=True)
class Spoken:
    """The fixed sentences of a language, each under its name."""

    lang: str

    def __getattr__(self, name: str) -> str:
        return sentence(self.lang, name)


def say(lang: str) -> Spoken:
    """The fixed sentences of a language.

    >>> say("en").ASK_THE_OFFICE
    'Ask the competent office.'
    """
    return Spoken(lang)


def whom_to_ask(lang: str, italian: str) -> str:
    """Who answers for a matter from elsewhere."""
    if lang not in SPOKEN:
        return italian
    found: str = _phrases(lang).ELSEWHERE.get(italian) or sentence(lang, "ASK_THE_OFFICE")
    return found


@cache
def _phrases(lang: str) -> ModuleType:
    return import_module(f"assistant.phrases.{lang}") if lang in SPOKEN else it
