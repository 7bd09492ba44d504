"""What a model hears in a message: facts by their tokens with the person's own words, a tool, a passage."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from assistant.answer import stands_in
from assistant.expressions import expression
from assistant.helper import Heard, Hearing, Offer, Proposal
from assistant.model.masking import Masked
from assistant.model.tokens import Tokens
from rules_core.facts import Choice, Flag, Quantity

_MOST = 40
_DIGITS = expression(r"\d[\d.,/:]*")


class StatedFact(BaseModel):
    """A fact that the message states."""

    fact: str = Field(description="the token of the fact")
    words: str = Field(description="the person's own words that state it, copied from the message")
    holds: bool | None = Field(description="for a fact answered yes or no, whether the answer is yes")
    option: str | None = Field(description="for a choice, the token of the option")


class Understood(BaseModel):
    """What the message says."""

    facts: list[StatedFact]
    tool: str | None = Field(description="the token of what is asked for")
    clause: str | None = Field(description="the token of the passage that answers")


class Question:
    """A hearing as a model is asked for it, and its form as the desk reads it."""

    def __init__(self, hearing: Hearing, masked: Masked) -> None:
        self._hearing, self._masked = hearing, masked
        self._facts = Tokens("F", hearing.offers)
        self._tools = Tokens("T", tuple(hearing.tools))
        self._clauses = Tokens("C", range(len(hearing.clauses)))

    def request(self) -> dict[str, Any]:
        """What is sent."""
        return {
            "message": self._masked.mask(self._hearing.text),
            "question": self._masked.mask(self._hearing.question),
            "facts": [self._offered(token, offer) for token, offer in self._facts.items()],
            "tools": [{"token": token, "about": self._hearing.tools[name]} for token, name in self._tools.items()],
            "clauses": [
                {"token": token, "says": _DIGITS.sub("#", self._hearing.clauses[n])}
                for token, n in self._clauses.items()
            ],
        }

    def _offered(self, token: str, offer: Offer) -> dict[str, Any]:
        fact = offer.fact
        told: dict[str, Any] = {"token": token, "asks": fact.question or fact.title}
        if offer.whose:
            told["of"] = self._masked.mask(offer.whose)
        if isinstance(fact, Flag):
            return told | {"answer": "yes or no"}
        if isinstance(fact, Choice) and fact.words:
            options = dict(Tokens("O", fact.words).items())
            return told | {"answer": "an option", "options": {key: _plain(word) for key, word in options.items()}}
        return told | {"answer": f"a number ({fact.unit})" if isinstance(fact, Quantity) else "a date or a text"}

    def problems(self, form: Understood) -> list[str]:
        """What of a form points at nothing, or puts words in the person's mouth."""
        found = []
        said = self._masked.mask(self._hearing.text)
        for one in form.facts[:_MOST]:
            offer = self._facts.get(one.fact)
            if offer is None:
                found.append(f"{one.fact[:20]!r} is no token of a fact")
            elif not stands_in(one.words, said):
                found.append(f"the words for {one.fact} do not stand in the message")
            elif isinstance(offer.fact, Flag) and one.holds is None:
                found.append(f"{one.fact} is answered yes or no")
        if form.tool and self._tools.get(form.tool) is None:
            found.append(f"{form.tool[:20]!r} is no token of a tool")
        if form.clause and self._clauses.get(form.clause) is None:
            found.append(f"{form.clause[:20]!r} is no token of a passage")
        return found

    def heard(self, form: Understood) -> Heard:
        """What a form says that has no problem."""
        facts = [self._proposal(one) for one in form.facts[:_MOST]]
        return Heard(
            tuple(one for one in facts if one is not None), self._tools.get(form.tool), self._clauses.get(form.clause)
        )

    def _proposal(self, one: StatedFact) -> Proposal | None:
        offer, words = self._facts.get(one.fact), self._masked.restore(one.words).strip()
        if offer is None or not stands_in(words, self._hearing.text):
            return None
        option = Tokens("O", offer.fact.words).get(one.option) if isinstance(offer.fact, Choice) else None
        return Proposal(offer, words, one.holds if isinstance(offer.fact, Flag) else None, option)


def _plain(word: str) -> str:
    return word.replace("_", " ")
