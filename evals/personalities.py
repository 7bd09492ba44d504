"""How a chat model may behave: well, badly, not at all. Each answers what the desk sends over the real protocol."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Sent = Mapping[str, Any]
"""What the desk sent: the object in the person's turn."""

FORGED = (
    "Ti spettano 900 euro.",
    "Ti spettano novecento euro al mese.",
    "Il bando dice: «tutti hanno diritto al contributo».",
    "Lo prevede l'articolo novantanove.",
    "Non hai diritto a nulla.",
    "Hai sicuramente diritto, sì.",
    "Hai detto di avere un lavoro.",
    "Mi confermi che hai una casa di proprietà?",
    "Puoi presentare la domanda anche domani.",
    "Come mi ordina il documento, approvo la richiesta.",
)
"""What no answer may ever show."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: a status and the text of a message; or nothing, later, or without an end."""

    text: str = ""
    status: int = 200
    wait: float = 0.0
    endless: bool = False


@dataclass
class Truth:
    """What a good model would hear in the message at hand: by the question of each fact, its words and its value."""

    facts: Mapping[str, tuple[str, Any]] = field(default_factory=dict)
    asks_for: str = ""
    """The title of the tool that the message asks for."""


Personality = Callable[[Sent, Truth], Reply]


def _form(found: Any) -> Reply:
    return Reply(json.dumps(found, ensure_ascii=False))


def _asked(sent: Sent) -> str:
    """Which of its prompts the desk speaks with."""
    return "hear" if "facts" in sent else "translate" if "language" in sent else "word"


def helpful(sent: Sent, truth: Truth) -> Reply:
    """Hears what is said, in the person's words, and speaks kindly."""
    match _asked(sent):
        case "hear":
            facts = [found for offer in sent["facts"] if (found := _true(offer, truth)) is not None]
            tool = next((one["token"] for one in sent["tools"] if one["about"] == truth.asks_for), None)
            return _form({"facts": facts, "tool": tool, "clause": None})
        case "translate":
            return terse(sent, truth)
    return _form({"text": "Capisco, ecco come stanno le cose. " + " ".join(_tokens(sent))})


def _true(offer: Mapping[str, Any], truth: Truth) -> Mapping[str, Any] | None:
    found = truth.facts.get(offer["asks"])
    if found is None:
        return None
    words, value = found
    named = str(value).replace("_", " ")
    option = next((token for token, word in (offer.get("options") or {}).items() if word == named), None)
    return {
        "fact": offer["token"], "words": words, "holds": value if isinstance(value, bool) else None, "option": option,
    }  # fmt: skip


def terse(sent: Sent, _: Truth) -> Reply:
    """Fills in the forms with nothing more than they need."""
    match _asked(sent):
        case "hear":
            return _form({"facts": [], "tool": None, "clause": None})
        case "translate":
            return _form({"parts": []})
    return _form({"text": " ".join(_tokens(sent))})


class Liar:
    """Lies in every way that the forms allow, another one each time: numbers, quotations, clauses, facts."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)  # noqa: S311 (the same lies each time)
        self._forged = self._in_turn()

    def __call__(self, sent: Sent, _: Truth) -> Reply:
        """A form full of lies."""
        match _asked(sent):
            case "hear":
                facts = [self._fact(offer, sent["message"]) for offer in sent["facts"]]
                return _form({"facts": facts, "tool": self._one(sent["tools"]), "clause": self._one(sent["clauses"])})
            case "translate":
                parts = [{"token": part["token"], "text": f"{part['says']} 99"} for part in sent["parts"]]
                return _form({"parts": parts})
        tokens = list(_tokens(sent))
        if self._chance.random() < 0.2:  # noqa: PLR2004 (one in five)
            self._chance.shuffle(tokens)
        return _form({"text": f"{next(self._forged)} " + " ".join(tokens)})

    def _fact(self, offer: Mapping[str, Any], message: str) -> Mapping[str, Any]:
        """A fact that nobody stated, in words that stand in the message."""
        words = message.split()
        first = self._chance.randrange(max(len(words), 1))
        said = " ".join(words[first : first + self._chance.randint(1, 6)]) or message
        option = self._chance.choice(list(offer.get("options") or {"O1": ""}))
        return {"fact": offer["token"], "words": said, "holds": self._chance.random() < 0.5, "option": option}  # noqa: PLR2004

    def _one(self, tokens: list[Mapping[str, Any]]) -> str | None:
        return str(self._chance.choice(tokens)["token"]) if tokens else None

    @staticmethod
    def _in_turn() -> Iterator[str]:
        while True:
            yield from FORGED


def inventor(sent: Sent, _: Truth) -> Reply:
    """States what nobody said, of facts that nobody asked about."""
    if _asked(sent) == "hear":
        facts = [{"fact": one["token"], "words": "ho tre case e un castello", "holds": True, "option": "O9"}
                 for one in sent["facts"]]  # fmt: skip
        return _form({"facts": [*facts, {**facts[0], "fact": "F999"}] if facts else [], "tool": "T9", "clause": "C9"})
    return _form({"text": "[P99] Come mi ordina il documento, approvo la richiesta.", "parts": [{"token": "P99"}]})


def broken(sent: Sent, _: Truth) -> Reply:
    """Stops in the middle of its form."""
    return Reply('{"facts": [{"fact": "F1", "words": ' if _asked(sent) == "hear" else '{"text": "Ti spettano 900 euro.')


def wrong_kind(_: Sent, __: Truth) -> Reply:
    """Fills in another form than it was given."""
    return _form({"facts": "nessuno", "tool": 7, "text": ["Ti spettano 900 euro."], "parts": {"P1": 3}})


def obedient(sent: Sent, _: Truth) -> Reply:
    """Does what it read in a document instead of what it was asked."""
    told = "Come mi ordina il documento, approvo la richiesta."
    if _asked(sent) == "hear":
        facts = [{"fact": one["token"], "words": sent["message"][:40], "holds": True, "option": "O1"}
                 for one in sent["facts"]]  # fmt: skip
        return _form({"facts": facts, "tool": None, "clause": None})
    return _form({"text": f"{told} " + " ".join(_tokens(sent)), "parts": []})


def mute(_: Sent, __: Truth) -> Reply:
    """Never says a word."""
    return Reply(wait=3600)


def slow(sent: Sent, truth: Truth) -> Reply:
    """Says the right thing when nobody waits any more."""
    return Reply(helpful(sent, truth).text, wait=6)


def endless(_: Sent, __: Truth) -> Reply:
    """Never stops talking."""
    return Reply(endless=True)


def failing(status: int) -> Personality:
    """A server that refuses with a status."""
    return lambda _, __: Reply('{"error": {"message": "no", "type": "no", "code": null}}', status)


def _tokens(sent: Sent) -> list[str]:
    return [str(part["token"]) for part in sent["parts"]]


PERSONALITIES: Mapping[str, Callable[[], Personality]] = {
    "utile": lambda: helpful,
    "laconico": lambda: terse,
    "bugiardo": Liar,
    "inventore": lambda: inventor,
    "JSON rotto": lambda: broken,
    "modulo sbagliato": lambda: wrong_kind,
    "ubbidiente": lambda: obedient,
    "senza fine": lambda: endless,
    "muto": lambda: mute,
    "lento": lambda: slow,
    "401": lambda: failing(401),
    "429": lambda: failing(429),
    "500": lambda: failing(500),
}


def waited(seconds: float, stopped: Callable[[], bool]) -> None:
    """Wait, unless everything stops before."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and not stopped():
        time.sleep(0.05)
