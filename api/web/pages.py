"""The pages: the conversation, the documents, what is said about them; each language under addresses of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.service import Served, Service
from api.views import hit_view
from api.web import assets
from api.web.starts import starts
from api.web.views import act_page, coverage_page, parts_page, versions_page
from api.web.words import LANGUAGES, day, words
from corpus.errors import UnknownClauseError

_FOUND = 10
_LONGEST = 1000


class Pages:
    """Makes pages out of templates, in a language; everything that is put into them is text."""

    def __init__(self, service: Service) -> None:
        self._service, self._version = service, assets.version() if assets.built() else ""
        folder = FileSystemLoader(Path(__file__).parent / "templates")
        self._templates = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True)

    def page(self, name: str, language: str, address: str, status: int = 200, **content: Any) -> HTMLResponse:
        """A page by the name of its template."""
        if not self._version:
            name, status = "unbuilt", 503
        settings, told = self._service.wiring.settings, words(language)
        office = ", ".join(part for part in (settings.office.name, settings.office.contacts) if part)
        html = self._templates.get_template(f"{name}.html").render(
            w=told,
            day=lambda on: day(on, told),
            lang=language,
            base=_base(language),
            assets=f"/static/{self._version}",
            languages=[(code, words(code)["name"], f"{_base(code)}{address}".rstrip("/") or "/") for code in LANGUAGES],
            office=office,
            days=settings.limits.session_days,
            model=settings.model,
            here=address,
            chat_words=json.dumps(told["chat"], ensure_ascii=False),
            **content,
        )
        return HTMLResponse(html, status, {"cache-control": "no-cache"})

    def problem(self, path: str, status: int) -> HTMLResponse:
        """What somebody sees who came for a page that cannot be given: what happened, and the way home."""
        language = next((code for code in LANGUAGES[1:] if f"{path}/".startswith(f"{_base(code)}/")), LANGUAGES[0])
        told = words(language)["problems"]
        return self.page("problem", language, "/", status, problem=told.get(str(status), told["other"]))


def _base(language: str) -> str:
    """What the addresses of a language begin with."""
    return "" if language == LANGUAGES[0] else f"/{language}"


def add_pages(app: FastAPI, service: Service) -> Pages:
    """Add the pages, and what they are made of, to the service."""
    pages = Pages(service)
    if assets.built():
        app.mount(f"/static/{assets.version()}", assets.Assets(), name="static")
    for language in LANGUAGES:
        app.include_router(_pages(pages, language), prefix=_base(language), include_in_schema=False)
    return pages


def _pages(pages: Pages, language: str) -> APIRouter:
    router = APIRouter()

    @router.get("/" if language == LANGUAGES[0] else "")
    def conversation(service: Served) -> HTMLResponse:
        shown = starts(_library(service), service.wiring.registry, language)
        return pages.page("conversation", language, "/", starts=shown)

    for name, address in (("accessibility", "/accessibilita"), ("privacy", "/privacy")):
        router.get(address)(_fixed(pages, name, language, address))
    _documents(router, pages, language)
    return router


def _fixed(pages: Pages, name: str, language: str, address: str) -> Callable[[], Any]:
    async def fixed() -> HTMLResponse:
        return pages.page(name, language, address)

    return fixed


def _documents(router: APIRouter, pages: Pages, language: str) -> None:
    @router.get("/documenti")
    async def documents(service: Served, request: Request) -> HTMLResponse:
        library = service.wiring.library
        acts = [[act_page(act, date.today()) for act in versions] for versions in library.versions.values()]
        asked = request.query_params.get("q")
        q = (asked or "").strip()[:_LONGEST]
        hits = await service.do(lambda: service.wiring.search.find(q, _FOUND)) if q else []
        found = [{**hit_view(hit, library), "act": act_page(hit.clause.act, date.today())} for hit in hits]
        found = [{**one, "url": _place(one["id"])} for one in found]
        return pages.page("documents", language, "/documenti", acts=acts, q=q, asked=asked is not None, found=found)

    @router.get("/documenti/{id}")
    async def document(id: str, service: Served) -> HTMLResponse:  # noqa: A002 (the name in the address)
        return await _act_page(
            pages, service, language, id, "document", lambda: list(parts_page(_library(service), id))
        )

    @router.get("/documenti/{id}/copertura")
    async def covered(id: str, service: Served) -> HTMLResponse:  # noqa: A002
        registry = service.wiring.registry
        return await _act_page(
            pages, service, language, id, "coverage", lambda: coverage_page(_library(service), registry, id)
        )

    @router.get("/documenti/{id}/versioni")
    async def versions(id: str, service: Served) -> HTMLResponse:  # noqa: A002
        library = _library(service)
        return await _act_page(
            pages, service, language, id, "versions", lambda: versions_page(library, library.act(id).name)
        )


def _library(service: Service) -> Any:
    return service.wiring.library


def _place(clause: str) -> str:
    document, _, locator = clause.partition(":")
    return f"/documenti/{document}#{locator}"


async def _act_page(
    pages: Pages, service: Service, language: str, id_: str, name: str, content: Callable[[], Any]
) -> HTMLResponse:
    """A page about one act, or that there is no such act."""
    suffix = {"document": "", "coverage": "/copertura", "versions": "/versioni"}[name]
    address = f"/documenti/{id_}{suffix}"
    try:
        act = service.wiring.library.act(id_)
        parts = await service.do(content)
    except UnknownClauseError:
        return pages.problem(f"{_base(language)}{address}", 404)
    several = len(service.wiring.library.versions[act.name]) > 1
    return pages.page(name, language, address, act=act_page(act, date.today()), parts=parts, several=several)
