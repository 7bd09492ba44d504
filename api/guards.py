"""What stands around the service: limits of size, of time and of how often; headers; a log that names no one."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from mmap import mmap
from struct import Struct
from typing import Any

from api.jsonl import written
from api.problems import RETRY, TYPE, BusyError, TooMuchError, TooOftenError, problem, problem_of_status

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_BYTES = 1_000_000
_SECONDS = 20.0
_PLACES, _PLACE = 1 << 16, Struct("=qdd")
_LOG = logging.getLogger("sportello.http")

_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)
HEADERS = {
    "content-security-policy": "; ".join(_POLICY),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


class Guards:
    """Wraps the application: requests pass the limits, responses bear the headers, nobody is written down."""

    def __init__(self, app: App, buckets: Buckets) -> None:
        self._app, self._buckets = app, buckets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = _Sent(send, scope)
        try:
            self._buckets.take(_address(scope))
            body = await _body(scope, receive)
            await self._app(scope, _again(body, receive), sent)
        except (TooOftenError, TooMuchError, BusyError) as error:
            await sent.problem(problem(error))
        except Exception as error:  # noqa: BLE001 (whatever it is, nobody outside sees more than that it happened)
            _LOG.error("%s, in %s", type(error).__name__, _where(error))
            await sent.problem(problem_of_status(500))
        finally:
            sent.log()


class Buckets:
    """How many requests each address has left: the rate of a minute, filled up again as time goes by.

    They stand in memory that processes forked later share. Each address has its place, which the address that comes
    next to the same place takes over.
    """

    def __init__(self, rate: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._clock = rate, clock
        self._places = mmap(-1, _PLACES * _PLACE.size)

    def take(self, address: str) -> None:
        """Count one more request of an address, if it has one left; this very machine has as many as it likes."""
        if not self._rate or not address:
            return
        now, whose = self._clock(), hash(address)
        place = whose % _PLACES * _PLACE.size
        last, left, then = _PLACE.unpack_from(self._places, place)
        left = min(self._rate, left + (now - then) * self._rate / 60) if last == whose else float(self._rate)
        _PLACE.pack_into(self._places, place, whose, left - 1 if left >= 1 else left, now)
        if left < 1:
            raise TooOftenError("Da qui arrivano troppe richieste. Aspetta qualche secondo e riprova.")


def _address(scope: Scope) -> str:
    """Whose request it is: an address, of the new kind its network; nothing for this very machine."""
    try:
        found = ipaddress.ip_address((scope.get("client") or ("",))[0])
    except ValueError:
        return "unknown"
    if found.is_loopback:
        return ""
    return str(ipaddress.ip_network(f"{found}/64", strict=False)) if found.version == 6 else str(found)  # noqa: PLR2004


async def _body(scope: Scope, receive: Receive) -> bytes:
    """The body of a request, all of it, if it is not too long and does not take too long."""
    declared = dict(scope["headers"]).get(b"content-length", b"0")
    if not declared.isdigit() or int(declared) > MOST_BYTES:
        raise TooMuchError(_TOO_LONG)
    pieces, size = [], 0
    try:
        async with asyncio.timeout(_SECONDS):
            while True:
                message = await receive()
                pieces.append(message.get("body", b""))
                size += len(pieces[-1])
                if size > MOST_BYTES:
                    raise TooMuchError(_TOO_LONG)
                if not message.get("more_body"):
                    return b"".join(pieces)
    except TimeoutError as error:
        raise BusyError("La richiesta arriva troppo lentamente. Riprova.") from error


_TOO_LONG = f"La richiesta è troppo lunga: si accettano al più {MOST_BYTES // 1000} kB."


def _again(body: bytes, receive: Receive) -> Receive:
    """The body that was read, to be read again; then what else there is to hear, such as that nobody listens."""
    first = True

    async def received() -> Message:
        nonlocal first
        if first:
            first = False
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return received


class _Sent:
    """What is sent back: with the headers, and remembered for the log."""

    def __init__(self, send: Send, scope: Scope) -> None:
        self._send, self._scope = send, scope
        self._status, self._begun = 0, time.perf_counter()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            named = {name.lower() for name, _ in message["headers"]}
            extra = [(name.encode(), value.encode()) for name, value in HEADERS.items() if name.encode() not in named]
            message["headers"] = [*message["headers"], *extra]
        await self._send(message)

    async def problem(self, told: dict[str, Any]) -> None:
        """A problem, unless an answer is already on its way."""
        if self._status:
            return
        body, retry = written(told).encode(), RETRY.get(told["status"])
        headers = [(b"content-type", TYPE.encode()), (b"content-length", str(len(body)).encode())]
        headers += [(b"retry-after", retry.encode())] if retry else []
        headers += [(b"cache-control", b"no-store")]
        await self({"type": "http.response.start", "status": told["status"], "headers": headers})
        await self({"type": "http.response.body", "body": body})

    def log(self) -> None:
        """Which kind of request it was, what came of it and how long it took: not whose, nor about what."""
        route = self._scope.get("route")
        path = getattr(route, "path", None) or "(altro)"
        taken = round(1000 * (time.perf_counter() - self._begun))
        _LOG.info("%s %s %s %s ms", self._scope["method"], path, self._status, taken)


def _where(error: BaseException) -> str:
    """Where an error arose, without what it says."""
    found, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " > ".join(found[-6:])
