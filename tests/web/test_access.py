"""Usable by everyone: what axe says, the keyboard alone, a narrow page; and what a first look weighs."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import SCREENSHOTS, Opened
from tests.web.steps import ask, choose, opened_document

PAGES = {
    "inizio": "/",
    "documenti": "/documenti",
    "ricerca": "/documenti?q=franchigia+casa",
    "testo": "/documenti/massarosa-isee@allegato-c",
    "tabelle": "/documenti/veneto-accordo",
    "versioni": "/documenti/massarosa-isee/versioni",
    "copertura": "/documenti/piemonte-cantieri/copertura",
    "accessibilita": "/accessibilita",
    "privacy": "/privacy",
    "inglese": "/en",
}
LOOKS = [(size, colour) for size in ("phone", "desktop") for colour in ("light", "dark")]


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The program that looks for what shuts people out."""
    return (root / "node_modules" / "axe-core" / "axe.min.js").read_text()


def look(page: Page, axe: str, name: str) -> None:
    """Take a picture, and let axe say what it finds."""
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate(
        "rules => axe.run({ runOnly: rules }).then(found => found.violations)",
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    )
    told = [(one["id"], one["nodes"][0]["html"][:200], one["nodes"][0].get("failureSummary")) for one in found]
    assert told == []


@pytest.mark.parametrize(("size", "colour"), LOOKS)
def test_axe_finds_nothing(opened: Opened, axe: str, size: str, colour: str) -> None:
    """On no page, in no size or colour."""
    page = opened("/", size, colour)
    for name, path in PAGES.items():
        page.goto(path)
        look(page, axe, f"{name}-{size}-{colour}")


@pytest.mark.parametrize(("size", "colour"), LOOKS)
def test_axe_finds_nothing_in_a_conversation(opened: Opened, axe: str, size: str, colour: str) -> None:
    """With an answer, a question, facts, a document open, a fact that is corrected, an error."""
    page = opened("/", size, colour)
    reply = ask(page, "Ho 50 anni, posso partecipare ai cantieri?")
    choose(page, "No")
    look(page, axe, f"conversazione-{size}-{colour}")
    page.locator("#chips button").first.click()
    page.get_by_role("button", name="Rispondi").click()
    look(page, axe, f"correzione-{size}-{colour}")
    reply.locator(".clause-link").first.click()
    opened_document(page)
    look(page, axe, f"documento-{size}-{colour}")


def press_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until something is reached; each stop on the way can be seen to be one."""
    for _ in range(most):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "() => { const here = document.activeElement, shape = getComputedStyle(here);"
            " return here === document.body || (shape.outlineStyle !== 'none' && parseFloat(shape.outlineWidth) > 1); }"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_with_the_keyboard_alone(opened: Opened, size: str) -> None:
    """From the first key: past the header, a question, an answer by button, a document at its clause, and back."""
    page = opened(size=size)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    press_to(page, "#message")
    page.keyboard.type("Ho 50 anni, posso partecipare ai cantieri?")
    page.keyboard.press("Enter")
    reply = page.locator(".reply").first
    expect(reply.locator("footer")).to_be_attached(timeout=30_000)
    expect(page.locator("#message")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Shift+Tab")
    expect(page.locator("#question button").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".reply").nth(1).locator("footer")).to_be_attached(timeout=30_000)
    assert page.evaluate("document.activeElement !== document.body")
    link = reply.locator(".clause-link").first
    link.focus()
    page.keyboard.press("Enter")
    opened_document(page)
    expect(page.locator("#document")).to_be_focused()
    press_to(page, "#document-close")
    page.keyboard.press("Enter")
    expect(link).to_be_focused()


@pytest.mark.parametrize("path", PAGES.values())
def test_as_narrow_as_at_400_per_cent(opened: Opened, path: str) -> None:
    """At 320 pixels nothing makes one scroll sideways, except tables, which scroll by themselves."""
    page = opened(path, "narrow")
    if path == "/":
        ask(page, "6 cantieristi, 35 ore, 130 giornate: quanto costa il cantiere?")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_first_look_weighs_little(opened: Opened) -> None:
    """Everything that the first page loads is under 300 kB, compressed; all of it comes from here."""
    page = opened()
    loaded = page.evaluate("performance.getEntries().filter(e => e.name.startsWith('http')).map(e => e.name)")
    assert len(loaded) >= 8
    weight = 0
    for url in loaded:
        done = page.request.get(url)
        assert done.ok
        weight += len(done.body() if url.endswith(".woff2") else gzip.compress(done.body()))
    assert weight < 300_000, weight
    assert done.headers["cache-control"].startswith("public, max-age") or "json" in done.headers["content-type"]


def test_the_first_words_come_at_once(opened: Opened) -> None:
    """Words of an answer are seen soon after Enter, over and over; the fastest of a few shows what the page adds."""
    page = opened()
    ask(page, "Ciao")
    taken = []
    for _ in range(5):
        page.locator("#message").fill("Entro quando si presenta ricorso contro l'ISEE?")
        taken.append(
            page.evaluate(
                """() => new Promise(done => {
                    const before = document.querySelectorAll('.reply').length, begun = performance.now();
                    const watch = new MutationObserver(() => {
                        const reply = document.querySelectorAll('.reply')[before];
                        if (reply && !reply.querySelector('.busy') && reply.querySelector('.said p')) {
                            watch.disconnect(); done(performance.now() - begun);
                        }
                    });
                    watch.observe(document.getElementById('turns'), { childList: true, subtree: true });
                    document.getElementById('composer').requestSubmit();
                })"""
            )
        )
        expect(page.locator(".reply footer")).to_have_count(len(taken) + 1, timeout=30_000)
    assert min(taken) > 0
    print("Enter to first words, ms:", sorted(round(one) for one in taken))
