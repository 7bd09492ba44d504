"""A conversation in the browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.web.conftest import Opened
from tests.web.steps import answered, ask, choose, opened_document


def test_one_question_at_a_time(opened: Opened) -> None:
    """A yes-or-no question has its buttons; the facts that were understood are shown, corrected and taken away."""
    page = opened()
    ask(page, "Ho 50 anni, posso partecipare ai cantieri?")
    expect(page.locator("#question legend")).to_contain_text("politica attiva")
    choose(page, "No")
    chips = page.locator("#chips button")
    expect(chips).to_have_text([re.compile("Età: 50"), re.compile("politiche attive del lavoro: no")])
    chips.first.click()
    editor = page.locator("#fact-editor")
    editor.get_by_label("La tua risposta").fill("40")
    answered(page, lambda: editor.get_by_role("button", name="Rispondi").click())
    expect(chips.first).to_have_text(re.compile("Età: 40"))
    chips.first.click()
    answered(page, lambda: page.get_by_role("button", name="Togli").click())
    expect(chips).to_have_count(1)
    choose(page, "Non lo so")


def test_inputs_fit_what_is_asked(opened: Opened) -> None:
    """Amounts, numbers and dates have inputs of their own, with errors that are tied to them."""
    page = opened()
    ask(page, "Quanto devo pagare del servizio?")
    box = page.get_by_label("Importo in euro")
    box.fill("tanto")
    box.press("Enter")
    expect(box).to_have_attribute("aria-invalid", "true")
    error = page.locator(f"#{box.get_attribute('aria-describedby')}")
    expect(error).to_have_text("Scrivi un importo in euro, come 1.234,50.")
    box.fill("12.345,60")
    answered(page, lambda: box.press("Enter"))
    expect(page.locator("#chips")).to_contain_text("12.345,60 €")


def test_a_date_is_chosen(opened: Opened) -> None:
    """A day is chosen with the calendar's own input; deadlines are carried away as a calendar file."""
    page = opened()
    ask(page, "Entro quando devo avviare il cantiere?")
    page.get_by_label("Data").fill("2023-11-02")
    reply = answered(page, lambda: page.get_by_label("Data").press("Enter"))
    expect(reply).to_contain_text("31 gennaio 2024")
    with page.expect_download() as carried:
        reply.get_by_role("button", name="Scadenze nel calendario").click()
    assert carried.value.path().read_text().startswith("BEGIN:VCALENDAR")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_a_clause_opens_beside_with_the_quoted_words_marked(opened: Opened, size: str) -> None:
    """A click on a clause opens the document there; closing it leads back to where it was opened."""
    page = opened(size=size)
    reply = ask(page, "Posso partecipare ai cantieri? Ho 50 anni")
    first, *others = (re.findall(r"\w+", quote) for quote in reply.locator(".quote").all_inner_texts())
    link = reply.locator(".clause-link").first
    link.click()
    panel = opened_document(page)
    marked = re.findall(r"\w+", " ".join(panel.locator("mark").all_inner_texts()))
    assert marked[: len(first)] == first
    assert marked == [word for quote in (first, *others) for word in quote][: len(marked)]
    expect(panel.locator("mark").first).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator("#document")).to_be_hidden()
    expect(link).to_be_focused()


def test_cells_of_a_table_are_marked(opened: Opened) -> None:
    """A row of a table that is quoted is marked cell by cell; oddities and versions are told."""
    page = opened()
    reply = ask(page, "Qual è il parametro della scala di equivalenza per 3 componenti?")
    expect(reply.locator(".quote").first).to_be_visible()
    reply.locator(".clause-link").first.click()
    panel = opened_document(page)
    expect(panel.locator("td mark").first).to_be_visible()
    expect(panel.locator("#document-about")).to_contain_text("Nelle altre versioni")


def test_steps_unfold(opened: Opened) -> None:
    """The steps of a calculation are there to be unfolded, each with its clause."""
    page = opened()
    reply = ask(page, "6 cantieristi, 35 ore, 130 giornate: quanto costa il cantiere?")
    expect(reply).to_contain_text("30.186,00 €")
    steps = reply.locator("details").first
    if steps.get_attribute("open") is None:
        steps.locator("summary").click()
    expect(steps.locator("li a").first).to_be_visible()
    expect(steps).to_contain_text("38,70 €")


def test_what_is_only_supposed_is_no_step(opened: Opened) -> None:
    """Where both results are told beside the last question, the steps are those of what was said."""
    page = opened()
    told = "Sola con una figlia di 9 anni, irpef 14.000, affitto registrato 4.800 l'anno, né case né risparmi: ISEE?"
    reply = ask(page, told)
    supposed = re.findall(r"Se rispondi (?:sì|no): .*?([\d.]+,\d\d)", reply.inner_text())
    assert len(supposed) == len({*supposed}) > 1
    steps = " ".join(reply.locator("ol.steps li").all_text_contents())
    assert steps
    assert not any(figure in steps for figure in supposed)


def test_it_survives_a_reload_and_can_be_deleted(opened: Opened) -> None:
    """What was said is there again after a reload; once deleted it is nowhere."""
    page = opened()
    ask(page, "Ho 50 anni, posso partecipare ai cantieri?")
    text = page.locator(".reply").inner_text()
    page.reload()
    expect(page.locator(".reply footer")).to_be_attached()
    assert page.locator(".reply").inner_text() == text
    expect(page.locator("#chips")).to_contain_text("50")
    choose(page, "No")
    session = page.evaluate("sessionStorage.getItem('sportello.session')")
    page.get_by_role("button", name="Cancella la conversazione").click()
    page.get_by_role("button", name="Cancella", exact=True).click()
    expect(page.locator("#welcome")).to_be_visible()
    assert page.request.get(f"/v1/sessions/{session}").status == 404
    page.reload()
    expect(page.locator("#welcome")).to_be_visible()


def test_an_answer_is_announced_once_and_whole(opened: Opened) -> None:
    """The live region says the whole answer, one time, however it streamed in."""
    page = opened()
    page.evaluate(
        """() => { window.heard = []; new MutationObserver(() => {
            const said = document.getElementById('live').textContent; if (said) window.heard.push(said);
        }).observe(document.getElementById('live'), { childList: true, characterData: true, subtree: true }); }"""
    )
    ask(page, "Entro quando si presenta ricorso contro l'ISEE?")
    expect(page.locator("#live")).not_to_be_empty()
    page.wait_for_timeout(300)
    (said,) = page.evaluate("window.heard")
    session = page.evaluate("sessionStorage.getItem('sportello.session')")
    whole = page.request.get(f"/v1/sessions/{session}").json()["turns"][0]["answer"]["text"]
    assert said == whole


def test_nothing_is_ever_markup(opened: Opened) -> None:
    """What a person writes is text, whatever it looks like."""
    page = opened()
    attack = "<img src=x onerror=\"document.title='preso'\"><script>document.title='preso'</script> ISEE"
    reply = ask(page, attack)
    expect(page.locator(".mine .said")).to_have_text(attack)
    assert page.locator(".turn img, .turn script").count() == 0
    expect(reply).to_be_visible()
    page.goto("/documenti?q=" + "%3Cscript%3Edocument.title%3D'preso'%3C/script%3E")
    assert "preso" not in page.title()
    expect(page.locator("#q")).to_have_value(re.compile("<script>"))


def test_a_service_that_does_not_answer(opened: Opened) -> None:
    """The message is not lost, and the error is tied to its field."""
    page = opened()
    page.context.set_offline(offline=True)
    page.locator("#message").fill("Quanto è il mio ISEE?")
    page.keyboard.press("Enter")
    expect(page.locator("#message-error")).to_contain_text("non risponde")
    expect(page.locator("#message")).to_have_value("Quanto è il mio ISEE?")
    expect(page.locator("#message")).to_have_attribute("aria-describedby", "message-error")
    page.context.set_offline(offline=False)


def test_a_receipt_is_verified(opened: Opened) -> None:
    """An answer can be computed again from the page."""
    page = opened()
    reply = ask(page, "6 cantieristi, 35 ore, 130 giornate: quanto costa il cantiere?")
    reply.get_by_role("button", name="Verifica").click()
    expect(reply.locator(".verdict")).to_have_text("Ricalcolata adesso: tutto uguale.")


def test_a_clean_sheet_on_paper(opened: Opened) -> None:
    """Printed, there is the question, the answer with all its steps, its clauses, its receipt and the date."""
    page = opened()
    reply = ask(page, "6 cantieristi, 35 ore, 130 giornate: quanto costa il cantiere?")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    for seen in (".mine", ".reply", ".cited", ".receipt", "#printed-on"):
        expect(page.locator(seen).first).to_be_visible()
    for hidden in (".site-header", "#composer", "#question", ".reply-tools"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert reply.locator("details:not([open])").count() == 0


def test_in_english(opened: Opened) -> None:
    """The page in English answers in English around the Italian quotation."""
    page = opened("/en")
    expect(page.locator("#welcome h1")).to_have_text("What would you like to know?")
    reply = ask(page, "Can I take part in a work site?")
    assert reply.get_attribute("lang") == "en"
    assert reply.locator(".quote").first.get_attribute("lang") == "it"
