"""Conversations kept: what was said, what was answered, what the conversation has come to."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import Any
from weakref import WeakValueDictionary

from api.jsonl import written
from api.problems import BusyError, NotHereError, TooMuchError
from api.store.database import FILE, Database
from assistant.answer import Answer
from assistant.conversation import Conversation, resumed
from assistant.receipts import id_of

MOST_TURNS = 300
_A_DAY = 86_400
_TRIES = 20
_GONE = "Questa conversazione non c'è: è stata cancellata, o è scaduta. Comincia una conversazione nuova."

Outcome = tuple[Conversation, Answer]
Step = Callable[[Conversation], Outcome]


@dataclass(frozen=True, slots=True)
class Turn:
    """A message and its answer."""

    at: str
    message: str
    answer: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The turn as it is exported."""
        return {"at": self.at, "message": self.message, "answer": self.answer}


@dataclass(frozen=True, slots=True)
class _Row:
    as_of: str | None
    talk: Conversation
    turns: int
    changed: int


class Sessions:
    """The conversations of an installation.

    Two messages at once to one conversation are answered one after the other: threads of this process take turns, and
    of two processes the one that comes second finds the conversation changed, and answers anew. Nobody waits for the
    messages of another conversation.
    """

    def __init__(self, home: Path | None, days: int = 30) -> None:
        self.database = Database(home / FILE if home else None)
        self._days = days
        self._turns: WeakValueDictionary[str, Lock] = WeakValueDictionary()
        self._giving = Lock()

    def begin(self, as_of: date | None) -> str:
        """A new conversation; those that nobody has taken up for long are deleted."""
        id_ = secrets.token_urlsafe(18)
        talk = written(Conversation(as_of or date.today()).as_json())
        now = int(time.time())
        with self.database.writing() as rows:
            rows.execute("DELETE FROM sessions WHERE touched < ?", (now - self._days * _A_DAY,))
            told = (id_, as_of.isoformat() if as_of else None, talk, 0, 0, now)
            rows.execute("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?)", told)
        return id_

    def reply(self, id_: str, message: str, step: Step, as_of: date | None = None) -> Outcome:
        """Take a step in a conversation; it is kept before its answer is given."""
        with self._turn(id_):
            for _ in range(_TRIES):
                row = self._row(id_)
                if row.turns >= MOST_TURNS:
                    raise TooMuchError("Questa conversazione è molto lunga. Comincia una conversazione nuova.")
                day = as_of or (date.fromisoformat(row.as_of) if row.as_of else date.today())
                talk, answer = step(replace(row.talk, as_of=day))
                pinned = as_of.isoformat() if as_of else row.as_of
                if self._kept(id_, replace(row, talk=talk, as_of=pinned), message, answer):
                    return talk, answer
        raise BusyError("Questa conversazione riceve troppi messaggi insieme. Riprova tra poco.")

    def _turn(self, id_: str) -> Lock:
        """The turn at one conversation, as long as somebody holds it or waits for it."""
        with self._giving:
            return self._turns.setdefault(id_, Lock())

    def _row(self, id_: str) -> _Row:
        with self.database.reading() as rows:
            found = rows.execute("SELECT as_of, talk, turns, changed FROM sessions WHERE id = ?", (id_,)).fetchone()
        if found is None:
            raise NotHereError(_GONE)
        return _Row(found["as_of"], resumed(json.loads(found["talk"])), found["turns"], found["changed"])

    def _kept(self, id_: str, row: _Row, message: str, answer: Answer) -> bool:
        """Whether the step was kept; not, if another one came first."""
        talk, told = written(row.talk.as_json()), written(answer.view())
        receipt = id_of(answer.receipt) if answer.receipt else None
        now = datetime.now(UTC)
        with self.database.writing() as rows:
            done = rows.execute(
                "UPDATE sessions SET as_of = ?, talk = ?, turns = turns + 1, changed = changed + 1, touched = ?"
                " WHERE id = ? AND changed = ?",
                (row.as_of, talk, int(now.timestamp()), id_, row.changed),
            )
            if done.rowcount == 0:
                return False
            turn = (id_, row.turns, now.isoformat(timespec="seconds"), message, told, receipt)
            rows.execute("INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?)", turn)
        return True

    def talk(self, id_: str) -> Conversation:
        """What a conversation has come to."""
        return self._row(id_).talk

    def turns(self, id_: str) -> list[Turn]:
        """Everything that was said and answered."""
        with self.database.reading() as rows:
            found = rows.execute(
                "SELECT at, message, answer FROM turns WHERE session = ? ORDER BY n", (id_,)
            ).fetchall()
        return [Turn(row["at"], row["message"], json.loads(row["answer"])) for row in found]

    def delete(self, id_: str) -> None:
        """Delete a conversation with all its answers and receipts."""
        with self.database.writing() as rows:
            if rows.execute("DELETE FROM sessions WHERE id = ?", (id_,)).rowcount == 0:
                raise NotHereError(_GONE)
        self.database.forget_freed()

    def answer_of(self, receipt: str) -> dict[str, Any]:
        """The answer that was given with a receipt."""
        with self.database.reading() as rows:
            found = rows.execute("SELECT answer FROM turns WHERE receipt = ? LIMIT 1", (receipt,)).fetchone()
        if found is None:
            raise NotHereError(f"Qui non è conservata nessuna ricevuta {receipt}: forse la conversazione è cancellata.")
        answer: dict[str, Any] = json.loads(found["answer"])
        return answer
