"""A chat model on this machine that speaks the protocol of OpenAI's servers, with the personality it is given."""

from __future__ import annotations

import json
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, Self

from evals.personalities import Personality, Reply, Truth, waited

_CHUNK = b'{"choices": ['


class ModelServer:
    """The server, from when it is entered until it is left; what it was sent is kept."""

    def __init__(self, personality: Personality) -> None:
        self.personality, self.truth = personality, Truth()
        self.received: list[str] = []
        self._stopped = Event()
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    @property
    def stopped(self) -> bool:
        """Whether it has been left."""
        return self._stopped.is_set()

    def __enter__(self) -> Self:
        """Begin to listen."""
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()

    def reply(self, body: str) -> Reply:
        """What its personality says to a request."""
        self.received.append(body)
        sent = json.loads(json.loads(body)["messages"][1]["content"])
        return self.personality(sent, self.truth)


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """Whoever asks may go before the answer: that is no error here."""


def _handler(server: ModelServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            reply = server.reply(body)
            waited(reply.wait, lambda: server.stopped)
            with suppress(ConnectionError):
                if reply.endless:
                    self._without_end()
                else:
                    self._send(reply)

        def _send(self, reply: Reply) -> None:
            found = reply.text if reply.status != 200 else json.dumps(_completion(reply.text))  # noqa: PLR2004
            content = found.encode()
            self.send_response(reply.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _without_end(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            while not server.stopped:
                self.wfile.write(f"{len(_CHUNK):x}\r\n".encode() + _CHUNK + b"\r\n")
                waited(0.05, lambda: server.stopped)

        def log_message(self, *_: Any) -> None:
            """Nothing: what it is sent is kept instead."""

    return Handler


def _completion(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text}
    return {
        "id": "prova", "object": "chat.completion", "created": 1, "model": "prova",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }  # fmt: skip
