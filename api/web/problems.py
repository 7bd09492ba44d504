"""Problems as pages, for whoever looks at pages; programs receive them as they are."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response

from api.guards import App, Receive, Scope, Send
from api.problems import TYPE

Page = Callable[[str, int], Response]
"""The page for a problem: of the address that was asked for, and of its status."""


class Problems:
    """Stands around the whole service: a problem that would go to a browser goes there as a page."""

    def __init__(self, app: App, page: Page) -> None:
        self._app, self._page = app, page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        await self._app(scope, receive, _Sent(scope["path"], send, self._page) if _for_a_page(scope) else send)


def _for_a_page(scope: Scope) -> bool:
    """Whether somebody looks at pages: a program does not ask for HTML."""
    asked = scope["type"] == "http" and scope["method"] in {"GET", "HEAD"}
    return asked and "text/html" in Headers(scope=scope).get("accept", "")


class _Sent:
    """What is sent back, with a page in the place of a problem."""

    def __init__(self, path: str, send: Send, page: Page) -> None:
        self._path, self._send, self._page = path, send, page
        self._body: bytes | None = None

    async def __call__(self, message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=list(message["headers"]))
            if headers.get("content-type", "").startswith(TYPE):
                page = self._page(self._path, message["status"])
                self._body = bytes(page.body)
                headers.update({"content-type": page.headers["content-type"], "content-length": str(len(self._body))})
                message = {**message, "headers": headers.raw}
        elif self._body is not None:
            message, self._body = {**message, "body": self._body}, b""
        await self._send(message)
