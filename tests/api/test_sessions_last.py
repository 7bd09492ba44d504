"""Conversations outlive the process that held them, however it ended; limits hold; nothing is kept too long."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest

from api.cli import main
from api.guards import Buckets
from api.problems import NotHereError, TooOftenError
from api.store.database import FILE
from api.store.sessions import Outcome, Sessions
from assistant.conversation import Conversation
from assistant.receipts import id_of
from assistant.settings import read_settings
from assistant.wiring import Wiring
from tests.api.served import served
from tests.api.test_service import say


@pytest.fixture(scope="module")
def wiring() -> Wiring:
    """The parts of the assistant."""
    return Wiring(read_settings({}))


def test_a_killed_service_loses_no_answer(home: Path, tmp_path: Path) -> None:
    """Killed at any moment, a service taken up again knows each message that it answered."""
    (tmp_path / "index").symlink_to(home / "index")
    session: str | None = None
    heard: list[str] = []
    for turn in range(3):
        with served(tmp_path) as running, running.client() as client:
            if session:
                turns = client.get(f"/v1/sessions/{session}").json()["turns"]
                assert [one["message"] for one in turns] == heard
            message = ("Ho 50 anni, posso partecipare ai cantieri?", "no", "sì")[turn]
            answer = say(client, message, session)
            session = answer["session"]
            heard.append(message)
            running.process.kill()
            running.process.wait()
    assert [fact["fact"] for fact in answer["facts"]] == ["eta", "in_altre_politiche_attive", "stato_disoccupazione"]


def test_too_often(tmp_path: Path, home: Path) -> None:
    """An address has so many requests a minute, filled up again as time goes by; this machine has no limit."""
    now = [0.0]
    buckets = Buckets(60, lambda: now[0])
    for _ in range(60):
        buckets.take("192.0.2.7")
    with pytest.raises(TooOftenError):
        buckets.take("192.0.2.7")
    buckets.take("192.0.2.8")
    now[0] += 1.1
    buckets.take("192.0.2.7")
    (tmp_path / "index").symlink_to(home / "index")
    with served(tmp_path, SPORTELLO_RATE="3") as running, running.client() as client:
        assert {client.get("/healthz").status_code for _ in range(9)} == {200}
        stranger = {"x-forwarded-for": "192.0.2.7"}
        statuses = [client.get("/healthz", headers=stranger).status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        assert client.get("/healthz", headers=stranger).headers["retry-after"]


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else may read what people said."""
    Sessions(tmp_path, 30).begin(None)
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_what_nobody_takes_up_is_deleted(tmp_path: Path) -> None:
    """A conversation is kept so many days after its last message, and no longer."""
    sessions = Sessions(tmp_path, 30)
    old = sessions.begin(None)
    with sqlite3.connect(tmp_path / FILE) as rows:
        rows.execute("UPDATE sessions SET touched = ?", (int(time.time()) - 31 * 86_400,))
    sessions.begin(None)
    with pytest.raises(NotHereError):
        sessions.talk(old)


def test_what_is_deleted_is_not_in_the_file(tmp_path: Path, wiring: Wiring) -> None:
    """After a conversation is deleted its words stand in no file."""
    sessions = Sessions(tmp_path, 30)
    session = sessions.begin(None)
    sessions.reply(session, "Ermenegilda", lambda talk: wiring.assistant.reply(talk, "Mi chiamo Ermenegilda"))
    assert b"Ermenegilda" in _bytes(tmp_path)
    sessions.delete(session)
    assert b"Ermenegilda" not in _bytes(tmp_path)


def _bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_nothing_comes_back_to_life(tmp_path: Path, wiring: Wiring) -> None:
    """A conversation deleted while an answer is made stays deleted."""
    sessions = Sessions(tmp_path, 30)
    session = sessions.begin(None)

    def deleting(talk: Conversation) -> Outcome:
        Sessions(tmp_path, 30).delete(session)
        return wiring.assistant.reply(talk, "ciao")

    with pytest.raises(NotHereError):
        sessions.reply(session, "ciao", deleting)
    with pytest.raises(NotHereError):
        sessions.talk(session)


def test_two_processes_at_one_conversation(tmp_path: Path, wiring: Wiring) -> None:
    """Of two processes that answer at once, the second one answers anew, knowing what the first one heard."""
    first, second = Sessions(tmp_path, 30), Sessions(tmp_path, 30)
    session = first.begin(None)
    seen: list[tuple[str, ...]] = []

    def slow(talk: Conversation) -> Outcome:
        seen.append(talk.said)
        if len(seen) == 1:
            second.reply(session, "ciao", lambda talk: wiring.assistant.reply(talk, "ciao"))
        return wiring.assistant.reply(talk, "grazie")

    first.reply(session, "grazie", slow)
    assert seen == [(), ("ciao",)]
    assert [turn.message for turn in first.turns(session)] == ["ciao", "grazie"]


def test_nobody_waits_for_another_conversation(tmp_path: Path, wiring: Wiring) -> None:
    """Any number of conversations may be in the middle of a step at once; afterwards nothing is left of the turns."""
    sessions, talks = Sessions(tmp_path), 80
    together = Barrier(talks, timeout=60)

    def step(_: Conversation) -> Outcome:
        together.wait()
        return outcome

    outcome = wiring.assistant.reply(Conversation(date(2026, 11, 21)), "ciao")
    with ThreadPoolExecutor(talks) as people:
        list(people.map(lambda id_: sessions.reply(id_, "ciao", step), [sessions.begin(None) for _ in range(talks)]))
    assert not together.broken
    assert not sessions._turns


def test_a_conversation_goes_on_today(tmp_path: Path, wiring: Wiring) -> None:
    """A day that was asked for holds for the whole conversation; otherwise each message is of its own day."""
    sessions = Sessions(tmp_path, 30)
    fixed, moving = sessions.begin(date(2024, 5, 1)), sessions.begin(None)
    days: list[date] = []

    def step(talk: Conversation) -> Outcome:
        days.append(talk.as_of)
        return wiring.assistant.reply(talk, "ciao")

    for session in (fixed, moving):
        sessions.reply(session, "ciao", step)
    assert days == [date(2024, 5, 1), date.today()]


def test_where_nothing_can_be_kept_it_is_kept_in_memory(wiring: Wiring) -> None:
    """A home that cannot be written does not stop the service."""
    sessions = Sessions(Path("/proc/none"), 30)
    assert not sessions.database.lasting
    session = sessions.begin(None)
    sessions.reply(session, "ciao", lambda talk: wiring.assistant.reply(talk, "ciao"))
    assert len(sessions.turns(session)) == 1


def test_a_kept_receipt_is_verified_by_its_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the service keeps, the command line verifies by its id alone."""
    monkeypatch.setenv("SPORTELLO_HOME", str(tmp_path))
    here = Wiring(read_settings())
    sessions = Sessions(tmp_path)
    said = "Entro quando si presenta ricorso?"
    _, answer = sessions.reply(sessions.begin(None), said, lambda talk: here.assistant.reply(talk, said))
    assert main(["verify", id_of(answer.receipt or "")]) == 0
    assert "Ricevuta" in capsys.readouterr().out
