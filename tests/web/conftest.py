"""A service, a browser, and pages of each size and colour."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.api.served import served

SCREENSHOTS = Path(__file__).parent / "screenshots"
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
Opened = Callable[..., Page]


@pytest.fixture(scope="session")
def address(home: Path) -> Iterator[str]:
    """The address of a service that runs."""
    with served(home, SPORTELLO_OFFICE="Sportello sociale", SPORTELLO_CONTACTS="telefono 0584 000000") as running:
        yield running.url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the machine's own, or Playwright's."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((place for name in names if (place := shutil.which(name))), None)
    with sync_playwright() as playwright:
        try:
            launched = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        except Error:
            pytest.skip("there is no browser on this machine (scripts/browser)")
        yield launched
        launched.close()


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Opens a page as a device of some size and colour; whatever the page complains of fails the test."""
    complaints: list[str] = []
    contexts = []
    here = (address, "data:", "blob:")

    def complain(of: str, about: str = "") -> None:
        gone = "/v1/sessions/" in about and "404" in of  # a test may delete what a page has open
        if "ERR_INTERNET_DISCONNECTED" not in of and not gone:  # or cut it off
            complaints.append(of)

    def open_(path: str = "/", size: str = "desktop", colour: Any = "light", **more: Any) -> Page:
        width, height = SIZES.get(size, (320, 640))
        context = browser.new_context(
            base_url=address,
            viewport={"width": width, "height": height},
            color_scheme=colour,
            reduced_motion="reduce",
            locale="it-IT",
            **more,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complain(said.text, said.location["url"]) if said.type == "error" else None)
        page.on("pageerror", lambda error: complain(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(here) else complain(asked.url))
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []
