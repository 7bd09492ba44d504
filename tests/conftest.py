"""What tests share: the library of the bundled documents, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.library import Library

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def library() -> Library:
    """The bundled documents."""
    return Library()


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT
