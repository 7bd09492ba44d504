"""What is left to others, what other offices answer for, what is turned away, and what only seems so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.answer import AnswerKind
from assistant.phrases import it
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring
from corpus.library import Library
from rules_core.registry import Registry

TODAY = date(2026, 11, 21)
KINDS = {
    "lasciato": (AnswerKind.OUT_OF_SCOPE, it.LEFT_OPEN),
    "altrove": (AnswerKind.OUT_OF_SCOPE, it.NOT_MINE),
    "segreto": (AnswerKind.REFUSAL, it.NO_SECRETS),
    "imbroglio": (AnswerKind.REFUSAL, it.NO_CHEATING),
    "dubbio": (None, it.TELL_THE_TRUTH),
    "d'altri": (AnswerKind.OUT_OF_SCOPE, ""),
    "nostro": (AnswerKind.ANSWER, ""),
}


def messages() -> Iterator[tuple[str, str, str]]:
    """What is done, the clause, the message."""
    lines = Path(__file__).with_name("outside.txt").read_text(encoding="utf-8").partition("\n\n")[2].splitlines()
    what, clause = "", ""
    for line in lines:
        if line.startswith("# "):
            what, _, clause = line[2:].partition(" ")
        elif line:
            yield what, clause, line


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


@pytest.mark.parametrize(("what", "clause", "message"), list(messages()))
def test_what_is_done_with_it(assistant: Assistant, what: str, clause: str, message: str) -> None:
    """The kind of the answer, the sentence that opens it, the clause that it quotes."""
    answer = assistant.ask(message, TODAY)
    kind, opening = KINDS[what]
    assert answer.kind is kind or (kind is None and answer.kind is not AnswerKind.REFUSAL)
    assert opening in answer.text if kind is None else answer.text.startswith(opening)
    assert not clause or any(f"{cited.id}/".startswith(f"{clause}/") for cited, _ in answer.cited)


@pytest.mark.parametrize(
    "message",
    [
        "non ho mai fatto un cantiere, posso fare domanda?",
        "sono disoccupata da due anni, posso far domanda per il cantiere anche se non ho mai lavorato?",
        "possiamo presentare il progetto anche se non abbiamo mai fatto cantieri?",
        "Vorremmo chiamare per nome una signora che vive nascosta in casa rifugio coi bambini",
        "se scopriamo che un candidato ha dichiarato il falso cosa dobbiamo fare?",
        "nella domanda inviata ieri mi accorgo di un numero sbagliato, si corregge?",
        "per l'istanza la collega entra nell'applicativo con user e password o con lo spid?",
        "nell'elenco dei disoccupati ci sono da anni, mi prendono al cantiere?",
        "qualcuno ha copiato l'elenco degli utenti con i nomi: entro quante ore Veneto Lavoro avvisa la Regione?",
        "mettiamo che facciano 50 giornate invece di 40, quanto ci costa il cantiere?",
        "per il pulmino rifaccio tutto da capo o vale l'isee di mia moglie?",
        "un ragazzo è sparito due giorni senza dire niente ed è tornato, che giornate gli paghiamo?",
        "Mi dite quanto prende mia sorella se lavora 20 giorni in cantiere a 30 ore?",
        "La mia ex guadagna 20.000: entra nel mio isee?",
        "Mia suocera vive da noi, quanto ha in banca va messo nella dichiarazione?",
        "Mio padre ha fatto la dsu da voi e ha 15.000 di pensione: quanto paga di centro diurno?",
        "Le domande degli altri enti concorrono con la nostra?",
    ],
)
def test_nobody_honest_is_suspected(assistant: Assistant, message: str) -> None:
    """What was never done, and is said so, is no deceit; nor do the words of cheats make one."""
    answer = assistant.ask(message, TODAY)
    assert answer.kind is not AnswerKind.REFUSAL
    assert it.STARTED_AGAIN not in answer.text


def test_what_is_asked_of_an_act_is_declared(library: Library) -> None:
    """Each matter that people ask for is one that its act leaves, with a clause and somebody who knows."""
    registry = Registry()
    for act, item, _ in registry.left_open:
        assert library.clause(act.clause(item.locator)).text
        assert item.what
        assert item.left_to
    for act, matter in registry.against:
        assert library.clause(act.clause(matter.locator)).text
        assert matter.about
