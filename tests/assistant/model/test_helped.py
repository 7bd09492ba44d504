"""Conversations with a chat model on a real server: what it may add, and that nothing else changes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from assistant.answer import AnswerKind
from assistant.receipts import opened
from evals.model_server import ModelServer
from evals.personalities import FORGED, PERSONALITIES, Personality, Reply, Sent, Truth
from tests.assistant.model.desks import TALK, Home, held
from tests.contract import faults, needs_contract


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[ModelServer]:
    """A server with the personality that a test names."""
    with ModelServer(PERSONALITIES[request.param]()) as found:
        yield found


UNHELPFUL = [name for name in PERSONALITIES if name not in {"utile", "bugiardo", "ubbidiente"}]


@pytest.mark.parametrize("server", UNHELPFUL, indirect=True)
def test_a_model_that_gives_nothing_changes_nothing(home: Home, server: ModelServer) -> None:
    """Mute, slow, endless, broken, inventing or refused: the answers are those of the desk alone, and they come."""
    question = TALK[:1]
    with_model = held(home.helped(server), question)
    alone = held(home.free, question)
    assert [one.text for one in with_model] == [one.text for one in alone]
    assert [one.made_by.model for one in with_model] == [None]
    assert server.received


@needs_contract
@pytest.mark.parametrize("server", ["utile", "bugiardo", "ubbidiente"], indirect=True)
def test_no_lie_is_shown(home: Home, server: ModelServer) -> None:
    """Each answer keeps its promises, shows nothing forged, and comes to the same results as the desk alone."""
    said = ""
    for message, answer, alone in zip(TALK, held(home.helped(server)), held(home.free), strict=True):
        said += f"{message}\n"
        assert faults(answer.as_json(), said, home.clause) == []
        assert not any(lie in answer.text for lie in FORGED)
        assert [call.envelope["result"] for call in answer.calls if call.envelope["tool"].startswith("isee")] == [
            call.envelope["result"] for call in alone.calls if call.envelope["tool"].startswith("isee")
        ]


@pytest.mark.parametrize("server", ["utile"], indirect=True)
def test_what_leaves_is_nobodys_and_no_result(home: Home, server: ModelServer) -> None:
    """The traffic of a whole conversation: no personal datum, no number that a rule gave, no receipt."""
    answers = held(home.helped(server))
    sent = "\n".join(json.loads(body)["messages"][1]["content"] for body in server.received)
    whole = "\n".join(server.received)
    assert len(server.received) >= len(TALK)
    for datum in ("Brancaleone", "Ezio", "ezio", "347", "5550192", "BRNZEI68A01L219K", "posta.example"):
        assert datum not in whole
    assert "sportello1" not in whole
    said = set(re.findall(r"\d+(?:[.,]\d+)*", " ".join(TALK)))
    shown = {span.text for answer in answers for span in answer.spans if type(span).__name__ == "Value"}
    results = {number for text in shown for number in re.findall(r"\d+[.,]\d\d", text)} - said
    assert results
    assert not {number for number in results if number in sent}


@pytest.mark.parametrize("server", ["utile"], indirect=True)
def test_a_receipt_names_the_model_and_its_prompts(home: Home, server: ModelServer) -> None:
    """Where a model gave something, the receipt says which one, by which prompts; where it did not, none."""
    answer = held(home.helped(server), TALK[:1])[0]
    receipt = opened(answer.receipt or "", None).receipt
    assert answer.made_by.model == "openai:prova (hear.1, word.1, translate.1)"
    assert receipt is not None
    assert receipt.made_by["model"] == answer.made_by.model
    assert answer.text.startswith("Capisco, ecco come stanno le cose.")


class Hearing:
    """A model that hears what a test tells it to."""

    def __init__(self, facts: dict[str, tuple[str, bool | None]]) -> None:
        self._facts = facts

    def __call__(self, sent: Sent, _: Truth) -> Reply:
        """The facts whose questions hold some words; no words of its own."""
        if "facts" not in sent:
            return Reply(json.dumps({"text": " ".join(part["token"] for part in sent["parts"])}))
        facts = [
            {"fact": one["token"], "words": words, "holds": holds, "option": None}
            for one in sent["facts"]
            for asks, (words, holds) in self._facts.items()
            if asks in one["asks"]
        ]
        return Reply(json.dumps({"facts": facts, "tool": None, "clause": None}))


def known(home: Home, message: str, personality: Personality) -> dict[str, object]:
    """What is known of the first tool that an answer shows, when a model hears so."""
    with ModelServer(personality) as server:
        answer = held(home.helped(server), (message,))[0]
    calls = [call.envelope for call in answer.calls if "facts" in call.envelope and call.envelope["missing"]]
    return dict(calls[0]["facts"]) if calls else {}


MESSAGE = "vorrei fare il cantiere, ho 47 anni; mi tengono d'occhio quelli dei servizi del comune, e la naspi è finita"


def test_a_fact_in_other_words_is_heard(home: Home) -> None:
    """What the desk alone did not hear is taken where whole words of the person's bear it out."""
    hearing = Hearing({"carico ai servizi socio": ("mi tengono d'occhio quelli dei servizi del comune", True)})
    assert known(home, MESSAGE, Hearing({})).get("in_carico_servizi_sociali") is None
    assert known(home, MESSAGE, hearing)["in_carico_servizi_sociali"] is True


def test_a_yes_in_other_words_is_asked(home: Home) -> None:
    """Words that were cut make no yes: it is the next question, with them."""
    hearing = Hearing({"carico ai servizi socio": ("mi tengono d'occhio quelli dei servizi", True)})
    message = MESSAGE.replace("ho 47 anni", "ho 37 anni e sono disoccupata")
    with ModelServer(hearing) as server:
        answer = held(home.helped(server), (message,))[0]
    assert answer.asks is not None
    assert answer.asks["fact"] == "in_carico_servizi_sociali"
    assert "Hai scritto «mi tengono d'occhio quelli dei servizi»" in answer.text


@pytest.mark.parametrize(
    ("asks", "words", "holds"),
    [
        ("carico ai servizi socio", "sono seguita dall'assistente sociale", True),  # nobody said so
        ("carico ai servizi socio", "vorrei fare il cantiere", True),  # said, of something else
        ("NASpI", "la naspi", True),  # cut from what says the contrary, which the desk has heard
        ("carico ai servizi socio", "ho 47 anni", True),  # understood otherwise already
    ],
)
def test_a_fact_that_the_words_do_not_bear_out_is_not_counted(home: Home, asks: str, words: str, holds: bool) -> None:
    """A model cannot put a fact into anybody's mouth."""
    with_lie = known(home, MESSAGE, Hearing({asks: (words, holds)}))
    alone = known(home, MESSAGE, Hearing({}))
    assert with_lie == alone


def test_a_doubtful_fact_is_asked_with_the_words(home: Home) -> None:
    """What the words only suggest is the next question, with the person's own words before it."""
    message = "posso fare il cantiere? ho 47 anni, sono disoccupata e mi tocca il giro del collocamento ogni lunedì"
    with ModelServer(Hearing({"altra politica attiva": ("mi tocca il giro del collocamento", True)})) as server:
        answer = held(home.helped(server), (message,))[0]
    assert answer.kind in {AnswerKind.QUESTION, AnswerKind.ANSWER}
    assert answer.asks is not None
    assert "Hai scritto «mi tocca il giro del collocamento». Stai già partecipando" in answer.text
