"""The page in a browser: what a first look costs, and how long the first words of an answer take, on this machine."""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession, Page, ViewportSize, sync_playwright

from evals.load_service import free_port, running
from evals.load_visits import read
from evals.processes import Command, console_script
from evals.report import Figure, Report, machine

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_SIZE: ViewportSize = {"width": 1280, "height": 900}
_PATIENCE = 30_000
_WATCHING = """() => {
  let entered = 0;
  window.firstWords = null;
  addEventListener("keydown", (event) => { if (event.key === "Enter") entered = performance.now(); }, true);
  const watcher = new MutationObserver(() => {
    const last = [...document.querySelectorAll(".reply")].at(-1);
    if (!entered || !last || last.querySelector(".busy") || !last.lastElementChild.textContent.trim()) return;
    watcher.disconnect();
    requestAnimationFrame(() => { window.firstWords = performance.now() - entered; });
  });
  watcher.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
}"""
"""From the key to the frame in which words of the answer stand where "un momento" stood."""


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--questions", type=int, default=60, help="quante domande, ciascuna in una pagina nuova")


def run(args: Namespace) -> Report:
    """Measure a first look, then the first words of answers, with a service and a browser on this machine."""
    port = free_port()
    command: Command = [console_script("sportello"), "serve", "--port", str(port)]
    with (
        tempfile.TemporaryDirectory() as folder,
        running(command, port, Path(folder) / "log", SPORTELLO_HOME=folder) as service,
        _browser() as browser,
    ):
        figures = [*_first_look(browser, service.url), *_first_words(browser, service.url, args.questions)]
    return Report("La pagina", figures, machine() | {"domande": args.questions})


@contextmanager
def _browser() -> Iterator[Browser]:
    """Chromium: the machine's own, or Playwright's."""
    found = next((place for name in _BROWSERS if (place := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


def _first_look(browser: Browser, url: str) -> list[Figure]:
    """All that a browser that has never been here receives, headers included, as it comes over the wire."""
    context = browser.new_context(viewport=_SIZE, locale="it-IT")
    page = context.new_page()
    wire = context.new_cdp_session(page)
    received, asked = _received(wire), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url, wait_until="networkidle")
    elsewhere = [one for one in asked if not one.startswith((url, "data:")) and urlsplit(one).hostname]
    shown = page.evaluate("() => performance.getEntriesByType('paint').at(-1).startTime")
    context.close()
    return [
        Figure("prima vista, come arriva", sum(received) / 1000, "kB", at_most=300),
        Figure("prima vista: richieste", len(asked)),
        Figure("prima vista: richieste altrove", len(elsewhere), at_most=0),
        Figure("prima vista: qualcosa si vede dopo", shown, "ms"),
    ]


def _received(wire: CDPSession) -> list[int]:
    found: list[int] = []
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", lambda told: found.append(int(told["encodedDataLength"])))
    return found


def _first_words(browser: Browser, url: str, count: int) -> list[Figure]:
    """Questions of the development half, drawn with a seed, each written and sent with Enter on a page of its own."""
    openings = [visit.opens[0].replace("\n", " ") for visit in read()]
    chance = random.Random(1)  # noqa: S311 (no secret, the same each time)
    times = []
    for n, text in enumerate(chance.choices(openings, k=count)):
        print(f"\r{n + 1} di {count}", end="", file=sys.stderr, flush=True)
        page = browser.new_page(viewport=_SIZE, locale="it-IT")
        times.append(_asked(page, url, text))
        page.close()
    print(file=sys.stderr)
    return [
        Figure("da Invio alle prime parole, mediana", statistics.median(times), "ms", at_most=200),
        Figure("da Invio alle prime parole, 95 su 100", statistics.quantiles(times, n=20)[-1], "ms", at_most=200),
        Figure("da Invio alle prime parole, la più lenta", max(times), "ms"),
    ]


def _asked(page: Page, url: str, text: str) -> float:
    """The milliseconds from Enter to the first words of the answer."""
    page.goto(url, wait_until="networkidle")
    page.locator("#message").fill(text)
    page.evaluate(_WATCHING)
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.firstWords !== null", timeout=_PATIENCE)
    return float(page.evaluate("() => window.firstWords"))
