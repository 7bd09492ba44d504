"""What the tests of the service share: one that runs, for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.api.served import Served, served


@pytest.fixture(scope="session")
def service(home: Path) -> Iterator[Served]:
    """A service that runs, over the home that all tests share."""
    with served(home, SPORTELLO_CONTACTS="telefono 0584 000000") as running:
        yield running


@pytest.fixture
def client(service: Served) -> Iterator[httpx.Client]:
    """Somebody who speaks with the service."""
    with service.client() as speaking:
        yield speaking
