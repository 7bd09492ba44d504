"""Five things that people come for, done as a person does who sees the page for the first time: WALK.md tells more."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import SCREENSHOTS, Opened
from tests.web.steps import answered, ask, choose

NONE = re.compile("^(No|Nessuno|No, per nessuno)$")


def picture(page: Page, name: str) -> None:
    """What the person sees at the end."""
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"compito-{name}.png", full_page=True)


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_am_i_eligible(opened: Opened, size: str) -> None:
    """From a suggestion to a yes, by buttons and one number."""
    page = opened(size=size)
    start = page.get_by_role("button", name="Posso partecipare a un cantiere di lavoro?")
    answered(page, start.click)
    page.locator("#question input").fill("52")
    answered(page, lambda: page.keyboard.press("Enter"))
    for reply in ("No", "Sì", "No", "No", "No"):
        if page.locator("#question fieldset").count():
            choose(page, reply)
    expect(page.locator(".reply").last).to_contain_text("si può partecipare")
    picture(page, f"partecipare-{size}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_what_an_injury_pays(opened: Opened, size: str) -> None:
    """One message with what is known, a few questions after it."""
    page = opened(size=size)
    ask(page, "Mi sono fatto male in cantiere per 10 giorni, lavoro 35 ore: quanto prendo?")
    for _ in range(6):
        if not page.locator("#question fieldset").count():
            break
        choose(page, "Non lo so")
    expect(page.locator(".reply").first).to_contain_text("€")
    picture(page, f"infortunio-{size}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_which_form_and_by_when(opened: Opened, size: str) -> None:
    """From a suggestion for offices: the form, the address, the term, each with its clause."""
    page = opened(size=size)
    start = page.get_by_role("button", name="Un cantierista ha rinunciato")
    reply = answered(page, start.click)
    expect(reply).to_contain_text("Modello 8")
    expect(reply.locator(".clause-link").first).to_be_visible()
    picture(page, f"modulo-{size}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_what_differs_between_versions(opened: Opened, size: str) -> None:
    """Documents, one act, its versions: word by word."""
    page = opened(size=size)
    page.get_by_role("link", name="Documenti").click()
    page.get_by_role("link", name="Differenze tra le versioni").first.click()
    expect(page.locator("ins").first).to_be_visible()
    expect(page.locator("del").first).to_be_visible()
    picture(page, f"versioni-{size}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_what_is_my_isee(opened: Opened, size: str) -> None:
    """From a suggestion: the family in one sentence, then taps and amounts, until there is an amount."""
    page = opened(size=size)
    answered(page, page.get_by_role("button", name="Vorrei calcolare il mio ISEE").click)
    ask(page, "Io, mia moglie e un figlio di 5 anni. Io guadagno 20000 euro, lei 0 euro. Siamo in affitto.")
    for _ in range(12):
        if "L'ISEE del nucleo è di" in page.locator(".reply").last.inner_text():
            break
        box = page.locator("#question input")
        none = page.locator("#question").get_by_role("button", name=NONE)
        if box.count():
            box.fill("4800" if "affitto" in page.locator("#question").inner_text() else "0")
            answered(page, lambda box=box: box.press("Enter"))
        else:
            answered(page, none.first.click)
    expect(page.locator(".reply").last).to_contain_text("7.450,98 €")
    expect(page.locator(".reply").last).to_contain_text("15.200,00 €")
    picture(page, f"isee-{size}")
