"""The service that a quickstart gives: FastAPI over LangChain over Chroma, which answers with the nearest passages.

`python -m evals.peers.service TEXTS PORT WORKERS`, run by the peer's own Python. It has no model: what it answers is
what a model would be given to read. It keeps no conversation and computes nothing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from langchain_chroma import Chroma
from pydantic import BaseModel

from evals.peers.quickstart import Bundled, stored
from evals.peers.ranking import Text

_PASSAGES = 4  # the quickstart's


class Message(BaseModel):
    """What somebody asks."""

    message: str


def service(store: Chroma) -> FastAPI:
    """The service over a store of pieces."""
    app = FastAPI()

    @app.get("/readyz")
    def ready() -> dict[str, str]:
        return {"status": "ready"}

    @app.post("/chat")
    def chat(message: Message) -> dict[str, object]:
        found = store.similarity_search(message.message, k=_PASSAGES)
        passages = [{"text": piece.page_content, "source": piece.metadata["part"]} for piece in found]
        return {"text": "\n\n".join(piece.page_content for piece in found), "sources": passages}

    return app


def app() -> FastAPI:
    """The service over the texts that the command line names; each of the workers makes its own."""
    texts = [Text(*pair) for pair in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))]
    return service(stored(texts, Bundled()))


if __name__ == "__main__":
    uvicorn.run(
        "evals.peers.service:app",
        factory=True,
        port=int(sys.argv[2]),
        workers=int(sys.argv[3]),
        access_log=False,
        timeout_keep_alive=30,  # as ours: a visitor who reads for long comes back on the same connection
        log_level="warning",
    )
