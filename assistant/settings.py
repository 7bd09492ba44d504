"""Everything that can be configured, read from the environment in this one place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parent.parent
_HOME = ".sportello"
_DIGITS = 10
_NO_KEY = "none"
_SECONDS, _MOST_SECONDS = 8.0, 20.0


@dataclass(frozen=True, slots=True)
class Office:
    """Who answers when a person wants a person."""

    name: str = "rivolgiti all'ufficio che ha emanato l'atto"
    contacts: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the service lets a stranger have of it."""

    rate: int = 300
    """SPORTELLO_RATE: how many requests a minute an address may make; zero: as many as it likes."""

    session_days: int = 30
    """SPORTELLO_SESSION_DAYS: after how many days without a message a conversation is deleted."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Which chat model helps, and where."""

    name: str
    """SPORTELLO_MODEL: its name for `init_chat_model`, such as `openai:NAME` or `ollama:NAME`."""

    url: str | None = None
    """SPORTELLO_MODEL_URL: the server that it is on; unset: the provider's own."""

    key: str | None = field(default=None, repr=False)
    """SPORTELLO_MODEL_KEY: the key for it; unset: what the provider's own variable says."""

    seconds: float = _SECONDS
    """SPORTELLO_MODEL_SECONDS: how long a message may wait for it, all in all; at most twenty."""

    rest: float = 60.0
    """For how many seconds it is left alone after it has failed several times in a row."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration of one run."""

    sources: Path | None = None
    """SPORTELLO_SOURCES: a folder of documents with its manifest; unset: the bundled ones."""

    home: Path = Path(_HOME)
    """SPORTELLO_HOME: where Sportello keeps its own files; unset: `.sportello/`, in the folder of a checkout if it runs
    from one. Where it cannot write, it keeps nothing."""

    acts: tuple[str, ...] = ()
    """SPORTELLO_ACTS: packages with further acts as law, separated by commas."""

    embedder: str | None = None
    """SPORTELLO_EMBEDDER: the name or the path of a model of sentence-transformers; unset: the bundled embedder."""

    chroma_url: str | None = None
    """SPORTELLO_CHROMA_URL: the Chroma server that keeps the index of meanings; unset: a folder under the home."""

    office: Office = Office()
    """SPORTELLO_OFFICE, SPORTELLO_CONTACTS: the office behind this desk, and how people reach it."""

    limits: Limits = Limits()

    model: ModelSettings | None = None
    """SPORTELLO_MODEL and what goes with it: the chat model that helps; unset: none."""

    colour: bool = True
    """NO_COLOR: set to anything, no colours in the terminal."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that an environment states."""
    environment = os.environ if environment is None else environment
    stated = {name: value for name, text in environment.items() if (value := text.strip())}
    sources = stated.get("SPORTELLO_SOURCES")
    return Settings(
        sources=Path(sources) if sources else None,
        acts=tuple(name.strip() for name in stated.get("SPORTELLO_ACTS", "").split(",") if name.strip()),
        home=Path(stated["SPORTELLO_HOME"]) if "SPORTELLO_HOME" in stated else _own_home(),
        embedder=stated.get("SPORTELLO_EMBEDDER"),
        chroma_url=stated.get("SPORTELLO_CHROMA_URL"),
        office=_office(stated),
        limits=Limits(
            rate=_count(stated, "SPORTELLO_RATE", Limits().rate),
            session_days=max(_count(stated, "SPORTELLO_SESSION_DAYS", Limits().session_days), 1),
        ),
        model=_model(stated),
        colour=not environment.get("NO_COLOR"),
    )


def _office(environment: Mapping[str, str]) -> Office:
    name = " ".join(environment.get("SPORTELLO_OFFICE", "").split())
    contacts = " ".join(environment.get("SPORTELLO_CONTACTS", "").split())
    return Office(name or Office().name, contacts) if name or contacts else Office()


def _model(environment: Mapping[str, str]) -> ModelSettings | None:
    """The model, if one is named; a server that needs no key is given one all the same, as its clients want one."""
    name = environment.get("SPORTELLO_MODEL")
    if not name:
        return None
    url = environment.get("SPORTELLO_MODEL_URL")
    key = environment.get("SPORTELLO_MODEL_KEY") or (_NO_KEY if url else None)
    seconds = _count(environment, "SPORTELLO_MODEL_SECONDS", 0)
    return ModelSettings(name, url, key, min(float(seconds or _SECONDS), _MOST_SECONDS))


def _count(environment: Mapping[str, str], name: str, unless_stated: int) -> int:
    """A whole number; one that cannot be read is as if nobody had stated it."""
    text = environment.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < _DIGITS else unless_stated


def _own_home() -> Path:
    return _CHECKOUT / _HOME if (_CHECKOUT / "pyproject.toml").exists() else Path(_HOME)
