"""The questions to begin with: the acts' own, and each of them leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect

from api.web.starts import starts
from api.web.words import LANGUAGES, words
from assistant.settings import read_settings
from assistant.wiring import Wiring
from tests.api.served import served
from tests.corpus.test_fourth_act import ACTS, bring
from tests.web.steps import PATIENCE


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_leads_to_a_good_answer(address: str, language: str) -> None:
    """In its language, with clauses; for a citizen, an applicant and the staff of an office."""
    wiring = Wiring(read_settings())
    groups = starts(wiring.library, wiring.registry, language)
    assert [group["whose"] for group in groups] == ["citizen", "applicant", "staff"]
    for question in (question for group in groups for question in group["questions"]):
        assert question["lang"] == language
        answer = httpx.post(f"{address}/v1/chat", json={"message": question["text"]}, timeout=60).json()
        assert answer["kind"] in {"answer", "question"}, question
        assert answer["lang"] == language, question
        assert answer["citations"] or answer["asks"], question


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_no_words_of_an_act(language: str) -> None:
    """What it says would do for another office."""
    told = str(words(language))
    assert not re.search(r"isee|cantier|work site|naspi|bando|massarosa|piemonte|veneto", told, re.IGNORECASE)
    assert set(words(language)["starts"]) == {"citizen", "applicant", "staff", "anyone"}


@pytest.fixture(scope="module")
def next_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The service of another office, with an act that nobody here has seen."""
    home, sources = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("sources")
    bring(sources, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")
    settings = {"SPORTELLO_SOURCES": str(sources), "SPORTELLO_ACTS": "tests.next_office"}
    with served(Path(home), SPORTELLO_OFFICE="Biblioteca", **settings) as running:
        yield running.url


def test_the_next_office_shows_its_own(next_office: str, browser: Browser) -> None:
    """Its tools are what can be asked, and nothing of other acts; a click is answered from its act."""
    page = browser.new_page(base_url=next_office)
    page.goto("/")
    shown = page.locator(".start").all_inner_texts()
    assert shown == ["Quanto costa la biblioteca", "Quando si restituisce", "Che cosa si può chiedere"]
    assert not re.search("isee|cantier|veneto", page.content(), re.IGNORECASE)
    page.get_by_role("button", name="Quanto costa la biblioteca").click()
    reply = page.locator(".reply").first
    expect(reply.locator("footer")).to_be_attached(timeout=PATIENCE)
    expect(page.locator("#question")).to_contain_text("Abiti in questo comune?")
    page.close()
