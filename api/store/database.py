"""The SQLite file of the service: write-ahead log, readable by its owner alone, in memory where nothing can be kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from api.problems import WorkStoppedError

FILE = "sportello.sqlite3"
_FORM = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, as_of TEXT, talk TEXT NOT NULL, turns INTEGER NOT NULL, changed INTEGER NOT NULL,
    touched INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS sessions_touched ON sessions (touched);
CREATE TABLE IF NOT EXISTS turns (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, n INTEGER NOT NULL, at TEXT NOT NULL,
    message TEXT NOT NULL, answer TEXT NOT NULL, receipt TEXT, PRIMARY KEY (session, n)
) STRICT;
CREATE INDEX IF NOT EXISTS turns_receipt ON turns (receipt);
"""


class Database:
    """One connection, which threads use in turn: every use of it is short."""

    def __init__(self, file: Path | None) -> None:
        self._lock = RLock()
        try:
            if file is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.touch(mode=0o600)
            self._connection = _opened(str(file) if file else ":memory:")
        except (OSError, sqlite3.OperationalError):
            self._connection = _opened(":memory:")

    @property
    def lasting(self) -> bool:
        """Whether what is written outlives the process."""
        return bool(self._connection.execute("PRAGMA database_list").fetchone()[2])

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it is written, or nothing."""
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                raise WorkStoppedError("L'archivio delle conversazioni non si può scrivere adesso. Riprova.") from error
            try:
                yield self._connection
            except BaseException:
                self._connection.rollback()
                raise
            self._connection.commit()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, to read."""
        with self._lock:
            yield self._connection

    def forget_freed(self) -> None:
        """Nothing of what was deleted stays in the log of changes."""
        with self._lock:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()


def _opened(name: str) -> sqlite3.Connection:
    found = sqlite3.connect(name, timeout=10, isolation_level=None, check_same_thread=False)
    found.row_factory = sqlite3.Row
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON"):
        found.execute(f"PRAGMA {pragma}").fetchall()
    if found.execute("PRAGMA user_version").fetchone()[0] > _FORM:
        found.close()
        raise WorkStoppedError("L'archivio delle conversazioni è di una versione più nuova di Sportello.")
    found.executescript(_SCHEMA)
    found.execute(f"PRAGMA user_version={_FORM}")
    return found
