"""What the tests of models share."""

from __future__ import annotations

import pytest

from tests.assistant.model.desks import Home


@pytest.fixture(scope="package")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home of its own."""
    return Home(tmp_path_factory.mktemp("home"))
