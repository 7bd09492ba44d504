"""What happens to people: a second tap, a lost network, a reload, the way back, another tab, strange messages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.web.conftest import Opened
from tests.web.steps import PATIENCE, answered, ask, choose, opened_document


def test_two_taps_send_once(opened: Opened) -> None:
    """A message that is tapped twice is sent once."""
    page = opened(size="phone")
    page.locator("#message").fill("Entro quando si presenta ricorso contro l'ISEE?")
    page.get_by_role("button", name="Invia").dblclick()
    expect(page.locator(".reply footer")).to_be_attached(timeout=PATIENCE)
    page.wait_for_timeout(500)
    assert page.locator(".reply").count() == 1


def test_a_reload_in_the_middle_loses_nothing(opened: Opened) -> None:
    """What was being written, or had no answer yet, is still in its box."""
    page = opened()
    page.locator("#message").fill("Quanto è il mio")
    page.reload()
    expect(page.locator("#message")).to_have_value("Quanto è il mio")
    page.route("**/v1/chat", lambda _: None)
    page.locator("#message").fill("Vorrei calcolare il mio ISEE")
    page.keyboard.press("Enter")
    expect(page.locator(".reply .busy")).to_be_visible()
    page.reload()
    expect(page.locator("#message")).to_have_value("Vorrei calcolare il mio ISEE")
    page.unroute("**/v1/chat")  # only now: what is held back goes on to the server, where nothing holds it
    answered(page, lambda: page.locator("#message").press("Enter"))
    page.reload()
    expect(page.locator(".reply footer")).to_be_attached(timeout=PATIENCE)
    expect(page.locator("#message")).to_have_value("")


def test_the_way_back_closes_the_document(opened: Opened) -> None:
    """On a phone the document covers the conversation: the browser's own way back uncovers it."""
    page = opened(size="phone")
    link = ask(page, "Entro quando si presenta ricorso contro l'ISEE?").locator(".clause-link").first
    link.click()
    opened_document(page)
    page.go_back()
    expect(page.locator("#document")).to_be_hidden()
    expect(link).to_be_focused()
    page.get_by_role("link", name="Documenti").click()
    page.go_back()
    expect(page.locator(".reply footer")).to_be_attached(timeout=PATIENCE)


def test_deleted_in_another_tab(opened: Opened) -> None:
    """Whoever writes on in a conversation that is gone is told so, and keeps the message."""
    page = opened()
    ask(page, "Ho 50 anni, posso partecipare ai cantieri?")
    session = page.evaluate("sessionStorage.getItem('sportello.session')")
    page.request.delete(f"/v1/sessions/{session}")
    page.reload()
    expect(page.locator("#message-error")).to_contain_text("ne comincia una nuova")
    expect(page.locator("#welcome")).to_be_visible()


def test_two_tabs_are_two_conversations(opened: Opened) -> None:
    """What is said in one is not in the other."""
    page = opened()
    ask(page, "Ho 50 anni, posso partecipare ai cantieri?")
    other = page.context.new_page()
    other.goto("/")
    expect(other.locator("#welcome")).to_be_visible()
    expect(other.locator(".turn")).to_have_count(0)


@pytest.mark.parametrize(
    "text", ["متى يمكنني تقديم طعن؟ ISEE", "🏠👨‍👩‍👧 ISEE? 😀", "à" * 2500, "<b>ISEE</b>\n\n\n- a"]
)
def test_strange_messages_stay_in_their_place(opened: Opened, text: str) -> None:
    """Right to left, pictures, one endless word: shown as they were written, and nothing goes out of the page."""
    page = opened(size="phone")
    ask(page, text)
    assert text in (page.locator(".mine p").text_content() or "")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    tall = page.locator(".mine").bounding_box()
    assert tall
    assert tall["height"] < 500


def test_a_message_that_is_too_long(opened: Opened) -> None:
    """It is not cut in silence: it says how long it is, keeps the words, and is not sent."""
    page = opened()
    page.locator("#message").fill("parola " * 2000)
    page.get_by_role("button", name="Invia").click()
    expect(page.locator("#message-error")).to_contain_text("13999 caratteri")
    expect(page.locator("#message")).to_be_focused()
    assert len(page.locator("#message").input_value()) == 14000
    assert page.locator(".turn").count() == 0


def test_without_script_one_can_search(opened: Opened) -> None:
    """The box and the suggestions search the acts."""
    page = opened(java_script_enabled=False)
    expect(page.locator("noscript p")).to_contain_text("serve JavaScript")
    page.locator("#message").fill("franchigia della casa")
    page.get_by_role("button", name="Invia").click()
    expect(page.locator(".results li").first).to_be_visible()
    page.goto("/")
    page.locator(".start").first.click()
    expect(page.locator("h1")).to_have_text("Documenti")


def test_a_long_conversation_stays_short(opened: Opened) -> None:
    """Each turn shows what is new; what was said before is folded with it, not lost."""
    page = opened(size="phone")
    ask(page, "Siamo in quattro: io, mia moglie e due figli. Mi calcoli l'ISEE?")
    for _ in range(4):
        choose(page, "Non lo so")
    last = page.locator(".reply").last
    tall = last.bounding_box()
    assert tall
    assert tall["height"] < 400
    session = page.evaluate("sessionStorage.getItem('sportello.session')")
    told = page.request.get(f"/v1/sessions/{session}").json()["turns"][-1]["answer"]
    folded = re.sub(r"\s+", " ", last.text_content() or "")
    for span in told["spans"]:
        if span["type"] == "value":
            assert re.sub(r"\s+", " ", span["text"]) in folded
    assert told["asks"]["question"] in page.locator("#question legend").inner_text()
    last.locator("details.same > summary").click()
    expect(last.locator(".receipt")).to_be_visible()
