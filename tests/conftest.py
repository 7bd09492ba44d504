"""What tests share: the library of the bundled documents, read once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from corpus.library import Library

settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def library() -> Library:
    """The bundled documents."""
    return Library()


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands of all tests keep their files."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Tests run as on a machine where nothing is configured, but for a home of their own."""
    for name in [name for name in os.environ if name.startswith("SPORTELLO_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SPORTELLO_HOME", str(home))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT
