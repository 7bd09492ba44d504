"""Vectors kept by Chroma: in a folder that one process at a time owns, or on a server that many share.

The index is a cache: it can be deleted at any time, and is built again from the texts. Its name is the fingerprint of
the embedder and of all texts, so that nothing else is ever taken for it. It counts as built only when a mark, written
last, says so: what a killed process leaves has no mark.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen
from weakref import finalize

import chromadb
from chromadb.config import Settings
from chromadb.errors import NotFoundError

from corpus.collection import BATCH, MARK, Collection, filled
from corpus.embedding.embedder import Embedder
from corpus.errors import IndexAddressError, IndexUnavailableError
from corpus.nearest import Nearest, Texts

_FORM = 1  # of what is kept: another one makes another fingerprint
_GREETS_WITHIN = 5.0  # seconds
_WORKS_WITHIN = 60.0


@dataclass(frozen=True, slots=True)
class ChromaIndex:
    """Keeps the vectors of texts under a folder, or on a server when there is one."""

    folder: Path
    url: str | None
    tell: Callable[[str], None]

    def keep(self, texts: Texts, embedder: Embedder) -> Mapping[str, Nearest]:
        """The vectors of texts by kind, built if they are not there whole."""
        keeping = _Keeping(fingerprint_of(texts, embedder), texts, embedder, self.tell)
        try:
            return self._served(self.url, keeping) if self.url else self._owned(keeping)
        except (IndexAddressError, IndexUnavailableError):
            raise
        except Exception as error:  # whatever goes wrong with a cache, one can do without it
            where = self.url or self.folder
            raise IndexUnavailableError(f"L'indice dei significati in «{where}» non si può usare: {error}.") from error

    def _owned(self, keeping: _Keeping) -> Mapping[str, Nearest]:
        """The index in the folder, which is this process's for as long as somebody has the vectors."""
        lock = _locked(self.folder)
        try:
            client, kept = self._embedded(keeping)
        except BaseException:
            os.close(lock)
            raise
        held = _Held()
        for each in kept.values():
            each.held = held
        finalize(held, _let_go, lock, client).atexit = False  # at the end the system does it
        return kept

    def _embedded(self, keeping: _Keeping) -> tuple[Any, dict[str, Collection]]:
        """What is in the folder; a new index is built in a place of its own, and then all others are removed."""
        for mark in self.folder.glob(f"{keeping.fingerprint}-*/{MARK}"):
            if mark.read_text() == _state(mark.parent):
                with suppress(Exception):  # what else is spoiled Chroma tells, in its ways
                    client = _client_in(mark.parent)
                    if found := keeping.found(client):
                        return client, found
            self.tell(f"L'indice dei significati in «{mark.parent}» è rovinato.")
        here = Path(mkdtemp(prefix=f"{keeping.fingerprint}-", dir=self.folder))
        client = _client_in(here)
        built = keeping.built(client)
        (here / MARK).write_text(_state(here))
        for other in self.folder.iterdir():
            if other.is_dir() and other != here:
                shutil.rmtree(other, ignore_errors=True)
        return client, built

    def _served(self, url: str, keeping: _Keeping) -> Mapping[str, Nearest]:
        """The index on the server. Those of other texts stay: they may be another office's."""
        client = _client_at(url)
        return keeping.found(client) or keeping.built(client)


@dataclass(frozen=True, slots=True)
class _Keeping:
    """What is to be kept, and under which name."""

    fingerprint: str
    texts: Texts
    embedder: Embedder
    tell: Callable[[str], None]

    def found(self, client: Any) -> dict[str, Collection] | None:
        """What was built before, if it is all there and sound; what is not is removed."""
        found = {}
        for kind, texts in self.texts.items():
            try:
                collection = client.get_collection(self._name(kind), embedding_function=None)
            except NotFoundError:
                return None
            if not (collection.metadata or {}).get(MARK):
                return None
            found[kind] = Collection(collection, len(texts))
            if not found[kind].sound(texts, self.embedder):
                client.delete_collection(self._name(kind))
                return None
        return found

    def built(self, client: Any) -> dict[str, Collection]:
        """Every vector in its place; two that build at the same time give the same, and the first to come stays."""
        built = {}
        for kind, texts in self.texts.items():
            pieces = []
            for start in range(0, len(texts), BATCH):
                pieces.append(self.embedder.passages(texts[start : start + BATCH]))
                done = start + len(pieces[-1])
                self.tell(f"Preparo l'indice dei significati: {kind}, {done} di {len(texts)}.")
            built[kind] = Collection(filled(client, self._name(kind), pieces), len(texts))
        return built

    def _name(self, kind: str) -> str:
        return f"{self.fingerprint}-{kind}"


def fingerprint_of(texts: Texts, embedder: Embedder) -> str:
    """What an index is of: the embedder, and every text in its place."""
    told = sha256(f"{_FORM}\0{embedder.fingerprint}".encode())
    for kind, asked in texts.items():
        told.update("\0".join(("", kind, str(len(asked)), *asked)).encode("utf-8", "surrogatepass"))
    return f"sportello-{told.hexdigest()[:32]}"


def _state(here: Path) -> str:
    """The files of vectors, which are not written again. Chroma does not survive the reading of one that is spoiled."""
    told = sha256()
    for file in sorted(here.glob("*/*")):
        told.update(sha256(file.read_bytes()).digest())
    return told.hexdigest()


def _locked(folder: Path) -> int:
    """The folder's lock, which the system lets go of when its process ends, however it ends.

    A client of Chroma writes even when it only reads, and does not see what another wrote.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder / "lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise IndexUnavailableError(f"Un altro processo sta usando l'indice dei significati in «{folder}».") from error
    return lock


class _Held:
    """What is let go of when nobody has the vectors any more."""


def _let_go(lock: int, client: Any) -> None:
    client.close()
    os.close(lock)


def _client_in(folder: Path) -> Any:
    return chromadb.PersistentClient(str(folder), _settings())


def _client_at(url: str) -> Any:
    try:
        where = urlsplit(url)
        port = where.port or (443 if where.scheme == "https" else 8000)
    except ValueError as error:
        raise IndexAddressError(url) from error
    if where.scheme not in {"http", "https"} or not where.hostname:
        raise IndexAddressError(url)
    try:
        with urlopen(f"{where.scheme}://{where.hostname}:{port}/api/v2/heartbeat", timeout=_GREETS_WITHIN):  # noqa: S310 (http or https, as just checked)
            pass
    except OSError as error:
        raise IndexUnavailableError(f"Il server Chroma in «{url}» non risponde.") from error
    client = chromadb.HttpClient(where.hostname, port, ssl=where.scheme == "https", settings=_settings())
    client._server._session.timeout = _WORKS_WITHIN  # type: ignore[attr-defined]  # noqa: SLF001 (it would wait for ever)
    return client


def _settings() -> Settings:
    """Without telemetry, and without what a file .env that lies about might say."""
    return Settings(anonymized_telemetry=False, _env_file=None)  # type: ignore[call-arg]
