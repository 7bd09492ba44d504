"""What a person does on the page."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

PATIENCE = 30_000


def ask(page: Page, text: str) -> Locator:
    """Write a message and send it; the answer to it."""
    page.get_by_role("textbox", name="messaggio").or_(page.locator("#message")).first.fill(text)
    return answered(page, lambda: page.keyboard.press("Enter"))


def choose(page: Page, name: str) -> Locator:
    """Answer the question with one of its buttons; the answer to that."""
    button = page.locator("#question").get_by_role("button", name=name, exact=True)
    return answered(page, button.click)


def answered(page: Page, act: object) -> Locator:
    """Do something that is answered; the answer, whole."""
    before = page.locator(".reply").count()
    assert callable(act)
    act()
    reply = page.locator(".reply").nth(before)
    expect(reply.locator("footer")).to_be_attached(timeout=PATIENCE)
    return reply


def opened_document(page: Page) -> Locator:
    """The document beside the conversation, once it shows a text."""
    shown = page.locator("#document-text .here").first
    expect(shown).to_be_visible(timeout=PATIENCE)
    return page.locator("#document")
