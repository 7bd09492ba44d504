"""What a browser is shown where there is nothing to show, and what programs still receive."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.app import service_app
from api.guards import Buckets
from api.web import assets
from api.work import Work
from assistant.settings import read_settings
from assistant.wiring import Wiring

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("path", "status", "heading"),
    [
        ("/nulla", 404, "Questa pagina non c'è"),
        ("/documenti/nessuno", 404, "Questa pagina non c'è"),
        ("/v1/clauses/nessuno:art.1", 404, "Questa pagina non c'è"),
        ("/v1/chat", 405, "Qui non si arriva così"),
        ("/en/nulla", 404, "This page is not there"),
        ("/en/documenti/nessuno", 404, "This page is not there"),
    ],
)
def test_a_wrong_address_has_a_way_home(address: str, path: str, status: int, heading: str) -> None:
    """In the language of the address, with the headers that all pages have."""
    shown = httpx.get(address + path, headers=BROWSER)
    assert shown.status_code == status
    assert shown.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in shown.headers["content-security-policy"]
    text = shown.text.replace("&#39;", "'")
    assert f"<h1>{heading}</h1>" in text
    assert f'href="{"/en" if path.startswith("/en") else "/"}">' in text
    assert f'lang="{"en" if path.startswith("/en") else "it"}"' in text


def shown_at(home: Path, path: str, **settings: str) -> httpx.Response:
    """What a browser is shown by a service in this process, with some settings of its own."""

    async def shown() -> httpx.Response:
        app: Any = service_app(Wiring(read_settings({"SPORTELLO_HOME": str(home), **settings})), Buckets(0), Work(1))
        inside = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=inside, base_url="http://sportello") as browser:
            return await browser.get(path, headers=BROWSER)

    with ThreadPoolExecutor(1) as apart:  # the browser of other tests has a loop in this thread
        return apart.submit(asyncio.run, shown()).result()


def test_programs_receive_problems(address: str) -> None:
    """Who does not ask for HTML, or sends something, is told as before."""
    for told in (
        httpx.get(f"{address}/nulla"),
        httpx.post(f"{address}/v1/chat", headers=BROWSER, json={}),
        httpx.get(f"{address}/v1/documents/nessuno", headers={"accept": "application/json"}),
    ):
        assert told.headers["content-type"] == "application/problem+json"
        assert told.json()["status"] == told.status_code


def test_a_fault_is_a_page_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong inside says nothing of what went wrong."""

    def fail(*_: Any) -> None:
        raise RuntimeError("un segreto")

    monkeypatch.setattr("api.web.pages.starts", fail)
    shown = shown_at(tmp_path, "/")
    assert shown.status_code == 500
    assert "<h1>Qualcosa non ha funzionato</h1>" in shown.text
    assert "segreto" not in shown.text


def test_a_page_that_was_not_built_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the service works without it."""
    monkeypatch.setattr(assets, "BUILT", tmp_path / "built")
    for path in ("/", "/en", "/documenti"):
        shown = shown_at(tmp_path, path)
        assert shown.status_code == 503, path
        assert "scripts/assets" in shown.text
    assert shown_at(tmp_path, "/v1/documents").json()["documents"]
